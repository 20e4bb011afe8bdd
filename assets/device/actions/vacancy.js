// @ts-check
/** Fills in the form of an activity from a vacancy: on the clipboard, or shared by another app. */

import { applicationForm } from "../forms/application.js";
import { enter } from "../forms.js";
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

/** @param {{title?: string, text?: string, url?: string}} shared */
export function fillIn(shared) {
  const found = Object.entries(readVacancy(shared)).filter(([, value]) => value);
  enter(applicationForm, Object.fromEntries(found));
  world.tell(world.get().texts("work-pasted"));
}

/** Fill in what another app shared, when the form is on the screen; give what forgets nothing. */
export function fillInShared() {
  const isShared = new URLSearchParams(globalThis.location.search).has("gedeeld");
  // While the wallet is locked it waits.
  if (isShared && world.get().state === "open") void fillInTaken();
  return () => {};
}

async function fillInTaken() {
  const shared = await takeShared();
  if (!shared) return;
  const { title, text, url, files } = shared;
  if (title || text || url) fillIn({ title, text, url });
  for (const file of files) await chooseEvidence(applicationForm, { target: /** @type {any} */ ({ files: [file], value: "" }) });
}
