// @ts-check
/** Finds hard words in a text: whole words only, however they are capitalised, the longest first. */

/**
 * @typedef {object} Word
 * @property {string} id
 * @property {import("../said.js").Said} word
 * @property {Record<string, string[]>} forms  By language; a star at an end stands for one letter or more
 * @property {import("../said.js").Said} says
 * @property {{article: string, bwb: string} | undefined} [source]
 *
 * @typedef {{text: string, id: string | undefined}} Part  Of a text; one with an id is a hard word.
 * @typedef {{exact: Map<string, {id: string, words: string[]}[]>, open: {id: string, start: string, end: string}[]}} Index
 */

const TOKEN = /[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*/gu;

/**
 * Make what finds the words of a language, and the Dutch ones in it: letters and counters are Dutch.
 * @param {readonly Word[]} words
 * @param {string} language
 * @returns {Index}
 */
export function indexOf(words, language) {
  /** @type {Index} */
  const index = { exact: new Map(), open: [] };
  for (const { id, word, forms } of words) {
    for (const one of new Set(["nl", language])) {
      const own = /** @type {Record<string, string | undefined>} */ (word)[one];
      for (const form of [...(own ? [own] : []), ...(forms[one] ?? [])]) add(index, id, form.toLowerCase());
    }
  }
  for (const found of index.exact.values()) found.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** @param {Index} index @param {string} id @param {string} form */
function add({ exact, open }, id, form) {
  if (form.includes("*")) {
    const [start, end] = form.startsWith("*") ? ["", form.slice(1)] : [form.slice(0, -1), ""];
    open.push({ id, start, end });
    return;
  }
  const words = form.match(TOKEN) ?? [];
  const key = words[0] ?? "";
  exact.set(key, [...(exact.get(key) ?? []), { id, words }]);
}

/**
 * Cut a text at its hard words.
 * @param {string} text
 * @param {Index} index
 * @param {Set<string>} known  Words that were explained before; those found now are added
 * @returns {Part[]} together the text
 */
export function partsOf(text, index, known) {
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ word: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }));
  /** @type {Part[]} */
  const parts = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = wordAt(tokens, at, text, index);
    if (found && !known.has(found.id)) {
      const [start, end] = [tokens[at].start, tokens[at + found.length - 1].end];
      if (start > from) parts.push({ text: text.slice(from, start), id: undefined });
      parts.push({ text: text.slice(start, end), id: found.id });
      known.add(found.id);
      from = end;
    }
    at += found?.length ?? 1;
  }
  if (from < text.length) parts.push({ text: text.slice(from), id: undefined });
  return parts;
}

/** @param {{word: string, start: number, end: number}[]} tokens @param {number} at @param {string} text @param {Index} index */
function wordAt(tokens, at, text, { exact, open }) {
  const { word } = tokens[at];
  const whole = exact.get(word)?.find(({ words }) =>
    words.every((one, further) => {
      const token = tokens[at + further];
      const isNext = further === 0 || /^\s+$/u.test(text.slice(tokens[at + further - 1].end, token?.start));
      return token?.word === one && isNext;
    }),
  );
  if (whole) return { id: whole.id, length: whole.words.length };
  const part = open.find(({ start, end }) => word.length > start.length + end.length && word.startsWith(start) && word.endsWith(end));
  return part && { id: part.id, length: 1 };
}
