// @ts-check
/** What a person does with a letter that is ready: printing, sharing, and noting that it was sent. */

import { world } from "../world.js";
import { saveRecord } from "./records.js";

/** Print the letter, or keep it as a PDF by the browser's own way. */
export function printLetter() {
  globalThis.print();
}

/**
 * Hand the letter to another app, or put it on the clipboard where the browser cannot.
 * @param {string} title
 * @param {string} text
 */
export async function shareLetter(title, text) {
  if ("share" in navigator) {
    await navigator.share({ title, text }).catch(() => undefined);
    return;
  }
  await globalThis.navigator.clipboard.writeText(text);
  world.tell(world.get().texts("letter-copied"));
}

/**
 * Note that the agency has got the letter that it is late, today.
 * @param {string} id  of the matter
 */
export async function markTold(id) {
  await saveRecord("matter", id, { default_told_on: world.get().today });
  world.go("/taken/zaken", { replace: true });
  world.tell(world.get().texts("letter-marked"), () => saveRecord("matter", id, { default_told_on: "" }));
}
