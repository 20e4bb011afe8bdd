// @ts-check
/**
 * Tells whether a file holds something that runs: then it is kept, but never shown inside the app.
 *
 * Of a PDF all is looked through that stands in the open, and the objects that are packed together; what its pages draw may be
 * packed and is not. An encrypted PDF shows only what stands in the open.
 * Source: ISO 32000-1, 7.3.5 (names), 7.5.7 (object streams), 12.6.4 (actions).
 */

import { Unzlib } from "fflate";

/** Types that a browser would run scripts of. */
const RUNS = new Set(["image/svg+xml", "text/html", "application/xhtml+xml", "text/xml", "application/xml", "text/javascript", "application/javascript", "message/rfc822"]);
/** Actions that run something or send something, forms that are programs, and films; not the words "HTML/JavaScript". */
const ACTIVE = /(?:^|[^\w]|\/S)\/(?:JavaScript|Launch|SubmitForm|ImportData|RichMedia|XFA)(?![\w.-])/u;
const HEXED = /#([0-9a-f]{2})/giu;
const STREAM = /(?<!end)stream\r?\n/gu;
const END = "endstream";
/** How far before its stream the dictionary of one begins at most. */
const HEAD_CHARACTERS = 2_000;
/** What packed objects may grow to: 50,000 of them; more is taken for active, since nobody can look through it. */
const MOST_UNPACKED = 20 * 1024 * 1024;

/**
 * @param {Blob} file
 * @param {string} mediaType  what it really is
 */
export async function isActive(file, mediaType) {
  if (mediaType !== "application/pdf") return RUNS.has(mediaType);
  return isActivePdf(new Uint8Array(await file.arrayBuffer()));
}

/** @param {Uint8Array} octets */
export function isActivePdf(octets) {
  const text = new TextDecoder("latin1").decode(octets);
  if (ACTIVE.test(decoded(text))) return true;
  for (const { index, 0: { length } } of text.matchAll(STREAM)) {
    if (!isPacked(text.slice(Math.max(0, index - HEAD_CHARACTERS), index))) continue;
    const end = text.indexOf(END, index);
    const unpacked = unpack(octets.subarray(index + length, end < 0 ? octets.length : end));
    if (unpacked === undefined || ACTIVE.test(decoded(unpacked))) return true;
  }
  return false;
}

/** Tell whether the dictionary that ends here is one of packed objects. @param {string} head */
const isPacked = (head) => decoded(head.slice(head.lastIndexOf(" obj"))).includes("/ObjStm");

/** Names may hide their letters. @param {string} text */
const decoded = (text) => text.replaceAll(HEXED, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** @param {Uint8Array} octets @returns {string | undefined} what was read until it broke; undefined: too much */
function unpack(octets) {
  const decoder = new TextDecoder("latin1");
  let text = "";
  const stream = new Unzlib((part) => {
    text += decoder.decode(part, { stream: true });
    if (text.length > MOST_UNPACKED) throw new RangeError("too much");
  });
  try {
    for (let at = 0; at < octets.length; at += 65_536) stream.push(octets.subarray(at, at + 65_536), at + 65_536 >= octets.length);
  } catch {
    if (text.length > MOST_UNPACKED) return undefined;
  }
  return text;
}
