// @ts-check
/** Rows: what stands on one height of a PDF, and moves to the next page as a whole. */

import { linesOf } from "./lines.js";

/** @typedef {{font: "regular" | "bold", size: number, leading: number, colour: string, before: number}} Style  in points */
/** @typedef {PDFKit.PDFStructureElement} Element */
/**
 * @typedef {object} Piece
 * @property {Element | null} element  What it is in the tree; none: decoration
 * @property {string} tag
 * @property {string[]} lines
 * @property {Style} style
 * @property {number} x
 * @property {number} width
 * @property {"end"} [align]
 */
/**
 * @typedef {object} Row
 * @property {number} before  White above it, none at the top of a page
 * @property {number} height
 * @property {{from: number, to: number}} [at]  It stands there on the page, in points from its top, and what follows below `to`
 * @property {boolean} keeps  It stays with the row after it
 * @property {boolean} [ruled]  With a line below it
 * @property {Row} [repeats]  What is drawn again above it where it begins a page
 * @property {Piece[]} pieces
 */
/**
 * @typedef {object} Frame
 * @property {Element} parent
 * @property {number} x
 * @property {number} width
 * @property {(type: string, options?: {scope?: string}) => Element} struct
 * @property {(text: string, style: Style) => number} measure
 */

/** More than this in one cell is cut into rows of its own. */
const MOST_LINES = 30;

/**
 * Put cells beside each other.
 * @param {{text: string, tag: string, style: Style, x: number, width: number, align?: "end"}[]} cells @param {Frame} frame @param {number} before
 * @returns {Row[]}
 */
export function rowsOfCells(cells, frame, before) {
  const filled = cells.map(({ text, ...cell }) => ({
    ...cell,
    element: cell.tag === "TH" ? child(frame, cell.tag, { scope: "Column" }) : child(frame, cell.tag),
    lines: linesOf(text, cell.width, (part) => frame.measure(part, cell.style)),
  }));
  const most = Math.max(...filled.map(({ lines }) => lines.length));
  /** @type {Row[]} */
  const rows = [];
  for (let from = 0; from < most; from += MOST_LINES) {
    const pieces = filled.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + MOST_LINES) })).filter(({ lines }) => lines.length);
    const height = Math.max(...pieces.map(({ lines, style }) => lines.length * style.leading));
    rows.push({ before: from ? 0 : before, height, keeps: false, pieces });
  }
  return rows;
}

/** @param {Frame} frame @param {string} type @param {{scope?: string}} [options] */
export function child(frame, type, options) {
  const element = frame.struct(type, options);
  frame.parent.add(element);
  return element;
}

/** @param {Frame} frame @param {Element} parent @returns {Frame} */
export const within = (frame, parent) => ({ ...frame, parent });
