// @ts-check
/** Fills in the form of an activity from a vacancy: on the clipboard, or shared by another app. */

import { applicationForm } from "../forms/application.js";
import { keyOf } from "../form_states.js";
import { enter, here } from "../forms.js";
import { takeShared } from "../shared_in.js";
import { chooseEvidence } from "../work/evidence.js";
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

/** @param {{title?: string, text?: string, url?: string}} shared @param {import("../world.js").Place} [place] */
export function fillIn(shared, place = here()) {
  const found = Object.entries(readVacancy(shared)).filter(([, value]) => value);
  enter(applicationForm, Object.fromEntries(found), place);
  world.tell(world.get().texts("work-pasted"));
}

/** Fill in what another app shared, when the form is on the screen; give what forgets nothing. */
export function fillInShared() {
  const isShared = new URLSearchParams(globalThis.location.search).has("gedeeld");
  // While the wallet is locked it waits.
  if (isShared && world.get().state === "open") void fillInTaken(here());
  return () => {};
}

/** @param {import("../world.js").Place} place  Where the form stands; the person may go on meanwhile, such as to choose a lock */
async function fillInTaken(place) {
  const shared = await takeShared();
  const { forms, texts } = world.get();
  if (!shared) {
    // What came before a reload stands in the form already.
    if (!forms[keyOf(applicationForm, place)]) world.tell(texts("work-shared-nothing"));
    return;
  }
  const { title, text, url, files } = shared;
  if (title || text || url) fillIn({ title, text, url }, place);
  for (const [number, file] of files.entries()) await chooseEvidence(applicationForm, { target: /** @type {any} */ ({ files: [file], value: "" }) }, place, number);
}
