// @ts-check
/** What a person does with a letter that is ready: sharing, and noting that it was sent. */

import { here } from "../forms.js";
import { recordOf } from "../records.js";
import { letterView } from "../views/letters.js";
import { world } from "../world.js";
import { handPdf } from "./pdf_files.js";
import { saveRecord } from "./records.js";

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

/** Hand the letter on the screen over as a PDF, in Dutch as it is written, its address behind the window of an envelope. */
export async function shareLetterPdf() {
  const letter = letterView(world.get(), here());
  const paragraph = (/** @type {string} */ text) => ({ kind: /** @type {const} */ ("paragraph"), text });
  const blocks = [
    ...(letter.sender ? [paragraph(letter.sender)] : []),
    { kind: /** @type {const} */ ("address"), text: letter.whom, side: /** @type {"left" | "right"} */ (letter.side) },
    paragraph(`\n${letter.day}`),
    { kind: /** @type {const} */ ("strong"), text: letter.subject },
    ...letter.body.map(paragraph),
    paragraph(letter.fill_in),
    paragraph(`\n\n${letter.sign}`),
  ];
  await handPdf({ title: letter.title, language: "nl", blocks }, letter.title);
}

/**
 * Note that an agency has got a letter, today; it can be undone at once.
 * @param {string} kind
 * @param {string} id  of what it is about
 * @param {string} agency
 */
export async function markSent(kind, id, agency) {
  const { today, texts } = world.get();
  if (kind === "report") return markReported(id, agency);
  const field = kind === "repair" ? "answered_on" : "default_told_on";
  await saveRecord("matter", id, { [field]: today });
  world.go("/taken/zaken", { replace: true });
  world.tell(texts(kind === "repair" ? "letter-answered" : "letter-marked"), () => saveRecord("matter", id, { [field]: "" }));
}

/** @param {string} id @param {string} agency */
async function markReported(id, agency) {
  const reported = recordOf(world.get(), "change", id)?.reported ?? [];
  if (!reported.includes(agency)) await saveRecord("change", id, { reported: [...reported, agency] });
  world.go(`/taken/zaken/verandering?id=${id}`, { replace: true });
  world.tell(world.get().texts("letter-reported"), () => saveRecord("change", id, { reported }));
}
