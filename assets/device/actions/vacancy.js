// @ts-check
/** Fills in the form of an activity from a vacancy on the clipboard. */

import { applicationForm } from "../forms/application.js";
import { enter } from "../forms.js";
import { readVacancy } from "../work/vacancy.js";
import { world } from "../world.js";

/** Read the clipboard, as the person asks by tapping. */
export async function pasteVacancy() {
  const { texts } = world.get();
  let text = "";
  try {
    text = await navigator.clipboard.readText();
  } catch {
    return world.tell(texts("work-paste-not"));
  }
  if (!text.trim()) return world.tell(texts("work-paste-empty"));
  fillIn({ text });
}

/** @param {{title?: string, text?: string, url?: string}} shared */
export function fillIn(shared) {
  const found = Object.entries(readVacancy(shared)).filter(([, value]) => value);
  enter(applicationForm, Object.fromEntries(found));
  world.tell(world.get().texts("work-pasted"));
}
