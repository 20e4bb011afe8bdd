// @ts-check
// What somebody helps with, as it goes over and as it is taken in: texts by field, each as it was typed.

import { plainText } from "../plain_text.js";

/** The kinds of entries that a helper writes: a look, and what is prepared. */
export const KINDS = /** @type {const} */ (["looked", "task", "income", "letter", "service"]);
const FIELD = /^[a-z][a-z0-9_]{0,63}$/u;
const ID = /^[\w-]{22}$/u;
const MOST_FIELDS = 80;
const MOST_TEXT = 8_000;
/** What a look says, and how long: it is filed without a yes. */
const [LOOK, MOST_LOOK] = [["part", "title"], 200];

/** @typedef {{id: string, kind: string, content: Record<string, string>, previous: string | null}} Given */

/**
 * Read an entry that another's app wrote; nothing of it is believed but its form.
 * @param {any} entry
 * @returns {Given | undefined} undefined: it is none
 */
export function readGiven(entry) {
  if (entry?.v !== 1 || !ID.test(String(entry.id)) || !KINDS.includes(entry.kind) || typeof entry.content !== "object" || entry.content === null) return undefined;
  const fields = Object.entries(entry.content);
  const isRight = fields.length <= MOST_FIELDS && fields.every(([name, text]) => FIELD.test(name) && typeof text === "string" && text.length <= MOST_TEXT);
  if (!isRight) return undefined;
  const isLook = entry.kind === "looked";
  const said = fields.filter(([name]) => !isLook || LOOK.includes(name)).map(([name, text]) => [name, plainText(text, isLook ? MOST_LOOK : MOST_TEXT)]);
  return { id: entry.id, kind: entry.kind, content: Object.fromEntries(said), previous: typeof entry.previous === "string" ? entry.previous : null };
}
