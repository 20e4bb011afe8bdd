// @ts-check
/** Cuts what is read aloud into sentences and words, without the screen that it stands on. */

/** Some voices stop in the midst of a sentence that is longer. */
const MOST_CHARACTERS = 220;

/**
 * @typedef {{start: number, end: number}} Span  Units of UTF-16 in a text.
 * @typedef {{text: string, places: [part: number, at: number][]}} Joined  For each unit of the text: where it stands in the parts.
 */

/**
 * Join parts of one line of text as they are read: white space, also that of the source, is one space.
 * @param {string[]} parts
 * @returns {Joined}
 */
export function joined(parts) {
  let text = "";
  /** @type {Joined["places"]} */
  const places = [];
  parts.forEach((part, number) => {
    for (let at = 0; at < part.length; at += 1) {
      const isSpace = /\s/u.test(part[at]);
      if (isSpace && (text === "" || text.endsWith(" "))) continue;
      text += isSpace ? " " : part[at];
      places.push([number, at]);
    }
  });
  return text.endsWith(" ") ? { text: text.slice(0, -1), places: places.slice(0, -1) } : { text, places };
}

/**
 * Cut a text at its sentences, and a sentence that is too long at a comma or a space.
 * @param {string} text
 * @param {string} language
 * @returns {Span[]} without the white space around each
 */
export function sentencesIn(text, language) {
  const segments = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)];
  return segments.flatMap(({ index, segment }) => trimmed(text, index, index + segment.length)).flatMap((span) => shortened(text, span));
}

/**
 * Find the word that a voice is saying: some voices tell only where it begins.
 * @param {string} text
 * @param {number} at
 * @param {number | undefined} length
 * @returns {Span | undefined}
 */
export function wordAt(text, at, length) {
  const rest = text.slice(at);
  const before = rest.length - rest.trimStart().length;
  const said = length && length > before ? rest.slice(before, length) : (/^\S+/u.exec(rest.trimStart())?.[0] ?? "");
  const word = said.replace(/[\s.,;:!?…”"')\]]+$/u, "");
  return word ? { start: at + before, end: at + before + word.length } : undefined;
}

/** @param {string} text @param {Span} span @returns {Span[]} */
function shortened(text, { start, end }) {
  if (end - start <= MOST_CHARACTERS) return [{ start, end }];
  const head = text.slice(start, start + MOST_CHARACTERS);
  const cut = [/^.*[,;:]\s/su, /^.*\s/su].map((pattern) => pattern.exec(head)?.[0].length ?? 0).find((length) => length > MOST_CHARACTERS / 4) ?? MOST_CHARACTERS;
  return [...trimmed(text, start, start + cut), ...trimmed(text, start + cut, end).flatMap((span) => shortened(text, span))];
}

/** @param {string} text @param {number} start @param {number} end @returns {Span[]} none where nothing is said */
function trimmed(text, start, end) {
  const own = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(own)) return [];
  return [{ start: start + own.length - own.trimStart().length, end: end - own.length + own.trimEnd().length }];
}
