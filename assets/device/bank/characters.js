// @ts-check
/** Turns the octets of a bank file into text: banks write UTF-8, UTF-16 or Windows-1252, and seldom say which. */

import { InputError } from "../errors.js";

/** Zip files begin so; banks hand out several XML files in one. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const MARKS = /** @type {const} */ ([
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
]);
const HEAD_OCTETS = 200;
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/u;

/**
 * @param {Uint8Array} octets
 * @returns {string} without a byte order mark
 * @throws {InputError} `bank-zip`, `bank-not-text`
 */
export function textOf(octets) {
  if (startsWith(octets, ZIP)) throw new InputError("bank-zip");
  const text = decode(octets).replace(/^\ufeff/u, "");
  if (text.includes("\0")) throw new InputError("bank-not-text");
  return text;
}

/** @param {Uint8Array} octets */
function decode(octets) {
  const marked = MARKS.find(([, mark]) => startsWith(octets, mark))?.[0];
  if (marked) return new TextDecoder(marked).decode(octets);
  const head = new TextDecoder("windows-1252").decode(octets.subarray(0, HEAD_OCTETS));
  if (/^.\0.\0/u.test(head)) return new TextDecoder("utf-16le").decode(octets);
  for (const label of [DECLARED.exec(head)?.[1], "utf-8"]) {
    try {
      if (label) return new TextDecoder(label, { fatal: true }).decode(octets);
    } catch {
      // It is not what it says, or nobody knows that name: look further.
    }
  }
  return new TextDecoder("windows-1252").decode(octets);
}

/** @param {Uint8Array} octets @param {readonly number[]} start */
const startsWith = (octets, start) => start.every((octet, at) => octets[at] === octet);
