// @ts-check
/** Text cut into lines of a width. */

/** A line ends between words only: readers take a hyphen at its end for one of their own, and drop it. */
const PIECES = /\S+|\s+/gu;
/** Controls, but for the end of a line and the tab, and marks of direction. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Give text in the form in which it is drawn.
 * @param {unknown} text
 */
export function printable(text) {
  return String(text ?? "").replaceAll(/\r\n?/gu, "\n").replaceAll("\t", " ").replaceAll(UNPRINTABLE, (mark) => (mark === "\n" ? mark : "")).toWellFormed().normalize("NFC");
}

/**
 * Cut text into lines; all but the last of a paragraph keep the space at their end, so that words stay apart when they are copied.
 * @param {string} text
 * @param {number} width  in the unit that `measure` gives
 * @param {(text: string) => number} measure
 * @returns {string[]} at least one
 */
export function linesOf(text, width, measure) {
  return text.split("\n").flatMap((paragraph) => wrap(paragraph.trimEnd(), width, measure));
}

/** @param {string} paragraph @param {number} width @param {(text: string) => number} measure */
function wrap(paragraph, width, measure) {
  /** @type {string[]} */
  const lines = [];
  let line = "";
  for (const piece of paragraph.match(PIECES) ?? []) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim()) lines.push(line);
    line = "";
    // A word wider than the line, such as an address or a hash, is cut where the line is full.
    for (const letter of piece.trimStart()) {
      if (line && measure(line + letter) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line.trimEnd()];
}
