// @ts-check
/** What a person chooses who fears that somebody looks along. */

import { askForLock } from "../forms.js";
import { hideSetting } from "../hide_choice.js";
import { world } from "../world.js";
import { saveRecord } from "./records.js";

/** Have the button with which everything is hidden at once, or no longer. @param {"yes" | "no"} wish */
export async function chooseHide(wish) {
  if (world.get().must_lock) return askForLock();
  const name = hideSetting(world.get());
  await saveRecord("setting", name, { name, value: wish });
}
