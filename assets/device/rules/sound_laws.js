// @ts-check
/** Holds each compiled law against its hash: one that was changed or cut off is refused. */

import { hash as sha256 } from "../crypto.js";
import { utf8 } from "../encoding.js";

/** @typedef {import("./statute_book.js").Law} Law */

/**
 * Give the laws, each that is not what its hash says marked as changed.
 * @param {readonly Law[]} laws
 * @returns {Promise<Law[]>}
 */
export function markChanged(laws) {
  return Promise.all(
    laws.map(async ({ hash, ...law }) => {
      const digest = await sha256(utf8(canonical(law)));
      const hex = [...digest].map((octet) => octet.toString(16).padStart(2, "0")).join("");
      return { ...law, hash, is_changed: hex !== hash };
    }),
  );
}

/** Write JSON in the one form that is hashed: names sorted, no spaces. @param {unknown} value */
function canonical(value) {
  return JSON.stringify(value, (_, one) => {
    if (!one || typeof one !== "object" || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
