// @ts-check
/** What a person does with an income part besides filling in its form. */

import { recordOf } from "../records.js";
import { kindName } from "../views/names.js";
import { world } from "../world.js";
import { removeRecord } from "./records.js";

/** @param {string} id */
export async function removePart(id) {
  const part = recordOf(world.get(), "income_part", id);
  if (part) await removeRecord("income_part", id, kindName(part, world.get().texts.language), "/geld");
}
