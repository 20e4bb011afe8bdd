// @ts-check
/** The text of a letter as the reader of letters gives it, mended a little; and the words around a place in it. */

const MOST_CHARACTERS = 40_000;
const MOST_WORDS = 140;
/** A text without a full stop is no one sentence: so far away it does not go on. */
const MOST_SENTENCE = 1_000;

/** What a reader of letters takes for another sign. @type {[RegExp, string][]} */
const SIGNS = [
  [/\r\n?/gu, "\n"],
  [/\ufb01/gu, "fi"],
  [/\ufb02/gu, "fl"],
  [/[\u2018\u2019\u02bc]/gu, "'"],
  [/[\u201c\u201d\u201e]/gu, '"'],
  [/[\u2010-\u2015\u2212]/gu, "-"],
  [/[\u00a0\t\f\v ]+/gu, " "],
  // A word that was broken at the end of a line, not a name such as Noord-Holland.
  [/(?<!\p{Ll})(\p{Ll}{2,})-\n ?(\p{Ll}{2,})/gu, "$1$2\n"],
  [/ *\n */gu, "\n"],
  [/\n{3,}/gu, "\n\n"],
  // A sentence in which the reader saw a blank line goes on with a small letter, a figure or an amount.
  [/(?<=[\p{Ll},]{2})\n\n(?=\p{Ll}|€|\d{1,2} \p{Ll})/gu, "\n"],
];

/**
 * Mend the text that was read: one kind of line ends, spaces, quotes and dashes; broken words in one piece.
 * @param {string} text
 */
export function mend(text) {
  const whole = text.slice(0, MOST_CHARACTERS).normalize("NFC");
  return SIGNS.reduce((mended, [sign, better]) => mended.replace(sign, better), whole).trim();
}

/**
 * Give the sentence, or the line, in which something stands, so that the person can find it in the letter.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
export function wordsAround(text, from, to) {
  const { begin, end } = sentenceAt(text, from, to);
  const [longBefore, longAfter] = [from - begin, end - to];
  const room = Math.max(0, MOST_WORDS - (to - from));
  const before = Math.min(longBefore, Math.max(room - longAfter, Math.round(room / 2)));
  const after = Math.min(longAfter, room - before);
  const piece = oneLine(text.slice(from - before, to + after));
  return `${before < longBefore ? "…" : ""}${piece}${after < longAfter ? "…" : ""}`;
}

/**
 * Find where the sentence around a place begins and ends; a blank line ends one too.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 */
export function sentenceAt(text, from, to) {
  const start = Math.max(0, from - MOST_SENTENCE);
  const near = text.slice(start, to + MOST_SENTENCE);
  let begin = start;
  for (const { index, 0: sign } of near.matchAll(SENTENCE_ENDS)) {
    if (start + index >= to) return { begin, end: start + index + 1 };
    if (start + index + sign.length <= from) begin = start + index + sign.length;
  }
  return { begin, end: start + near.length };
}

/** The end of a sentence before a capital, or a blank line. */
const SENTENCE_ENDS = /(?<=\p{L}{2}|[\d)%])[.!?]\s+(?=["'(]?\p{Lu})|\n\n/gu;

/** @param {string} text */
export const oneLine = (text) => text.replace(/\s+/gu, " ").trim();
