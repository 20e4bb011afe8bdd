// @ts-check
/**
 * Makes a PDF on this phone out of a small model: tagged, with its language and title, in text that can be selected.
 *
 * What draws it, and its letters, are loaded at the first PDF only; the service worker has kept them since the app was
 * installed. The same model gives the same bytes: its moment comes from the caller.
 */

import { loadFonts } from "./fonts.js";

/**
 * @typedef {object} PdfModel
 * @property {string} title  What it is about: stands in the window's bar, and at the foot where there are more pages
 * @property {"nl" | "en"} language  In which it is written
 * @property {Date} created  Written in it, in UTC
 * @property {string} [author]
 * @property {Block[]} blocks  In the order in which they are read
 * @property {PdfAttachment[]} [attachments]  Files inside, which readers list and save
 */
/**
 * One block. In a text every `\n` begins a new line. What is `beside` has a label to its left, such as a period: readers
 * that go by places on the page, and not by tags, then still find one order, which two long columns would not give them.
 * An `address` stands where the window of an envelope is; what comes before it must end above that.
 * @typedef {{kind: "heading1" | "heading2" | "heading3" | "paragraph" | "small" | "strong", text: string}
 *   | {kind: "list", items: string[]}
 *   | {kind: "facts", facts: {term: string, value: string}[]}
 *   | {kind: "table", columns: TableColumn[], rows: string[][]}
 *   | {kind: "address", text: string, side: "left" | "right"}
 *   | {kind: "beside", entries: {label: string, blocks: Block[]}[]}} Block
 */
/** @typedef {{text: string, share?: number, align?: "end"}} TableColumn  share: of the width, in any unit, 1 by default */
/** @typedef {{name: string, media_type: string, bytes: Uint8Array, description?: string}} PdfAttachment */

/**
 * @param {PdfModel} model
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 * @throws {Error} its letters did not come
 */
export async function makePdf(model) {
  const [{ writePdf }, fonts] = await Promise.all([import("./writer.js"), loadFonts()]);
  return writePdf(model, fonts);
}

/**
 * Give what would become a question mark in the PDF, each once: its letters are Latin, Greek and Cyrillic.
 * @param {PdfModel} model
 * @returns {Promise<string>}
 */
export async function missingCharacters(model) {
  const [{ missingIn }, fonts] = await Promise.all([import("./writer.js"), loadFonts()]);
  return missingIn(model, fonts);
}
