// @ts-check
/** Turns the blocks of a PDF into rows. */

import { linesOf } from "./lines.js";
import { child, rowsOfCells, within } from "./rows.js";

/** @typedef {import("./making.js").Block} Block */
/** @typedef {import("./rows.js").Style} Style */
/** @typedef {import("./rows.js").Row} Row */
/** @typedef {import("./rows.js").Frame} Frame */

const INK = "#1a1a1a";
const HEADING = "#0b4a55";
/** @type {Record<"heading1" | "heading2" | "heading3" | "paragraph" | "small" | "strong", Style & {tag: string}>} */
const STYLES = {
  heading1: { tag: "H1", font: "bold", size: 20, leading: 26, colour: HEADING, before: 0 },
  heading2: { tag: "H2", font: "bold", size: 13, leading: 18, colour: HEADING, before: 16 },
  heading3: { tag: "H3", font: "bold", size: 10.5, leading: 15, colour: INK, before: 9 },
  paragraph: { tag: "P", font: "regular", size: 10.5, leading: 15, colour: INK, before: 5 },
  strong: { tag: "P", font: "bold", size: 10.5, leading: 15, colour: INK, before: 5 },
  small: { tag: "P", font: "regular", size: 9, leading: 13, colour: "#404040", before: 1 },
};
const MM = 72 / 25.4;
/** Where the address stands on A4, in points: 52 mm below the edge, as in paper.css, which says why; 78 mm wide. */
const WINDOW = { top: 52 * MM, bottom: 80 * MM, right: 112 * MM, width: 78 * MM };
const BULLET = "•";
const INDENT = 12;
const GAP = 12;
/** Of the width, for the names of facts and for labels. */
const LABEL_SHARE = 0.26;

/** @param {Block} block @param {Frame} frame @returns {Row[]} */
export function rowsOf(block, frame) {
  if (block.kind === "list") return rowsOfList(block.items, frame);
  if (block.kind === "facts") return rowsOfFacts(block.facts, frame);
  if (block.kind === "table") return rowsOfTable(block, frame);
  if (block.kind === "beside") return rowsOfEntries(block.entries, frame);
  if (block.kind === "address") return rowsOfAddress(block, frame);
  const { tag, ...style } = STYLES[block.kind];
  return rowsOfText(block.text, tag, style, frame, { isHeading: tag.startsWith("H") });
}

/** @param {string} text @param {string} tag @param {Style} style @param {Frame} frame @param {{isHeading?: boolean}} [how] @returns {Row[]} */
function rowsOfText(text, tag, style, frame, { isHeading = false } = {}) {
  if (!text.trim()) return [];
  const lines = linesOf(text, frame.width, (part) => frame.measure(part, style));
  const element = child(frame, tag);
  return lines.map((line, index) => ({
    before: index === 0 ? style.before : 0,
    height: style.leading,
    // No line of a paragraph stands alone on a page.
    keeps: isHeading || (lines.length > 1 && (index === 0 || index === lines.length - 2)),
    ruled: tag === "H2" && index === lines.length - 1,
    pieces: [{ element, tag, lines: [line], style, x: frame.x, width: frame.width }],
  }));
}

/** Put an address behind the window of an envelope; what follows begins below it. @param {{text: string, side: "left" | "right"}} block @param {Frame} frame */
function rowsOfAddress({ text, side }, frame) {
  const x = side === "right" ? WINDOW.right : frame.x;
  const rows = rowsOfText(text, "P", { ...STYLES.paragraph, before: 0 }, { ...frame, x, width: WINDOW.width });
  return rows.map((row, index) => ({ ...row, keeps: true, at: { from: WINDOW.top + index * row.height, to: index === rows.length - 1 ? WINDOW.bottom : 0 } }));
}

/** @param {string[]} items @param {Frame} frame */
function rowsOfList(items, frame) {
  const said = items.filter((item) => item.trim());
  if (!said.length) return [];
  const style = { ...STYLES.paragraph, before: 2 };
  const list = child(frame, "L");
  return said.flatMap((item) => {
    const entry = within(frame, child({ ...frame, parent: list }, "LI"));
    const label = child(entry, "Lbl");
    const rows = rowsOfText(item, "LBody", style, { ...entry, x: frame.x + INDENT, width: frame.width - INDENT });
    rows[0].pieces.unshift({ element: label, tag: "Lbl", lines: [`${BULLET} `], style, x: frame.x, width: INDENT });
    return rows;
  });
}

/** @param {{term: string, value: string}[]} facts @param {Frame} frame */
function rowsOfFacts(facts, frame) {
  const known = facts.filter(({ value }) => value.trim());
  if (!known.length) return [];
  const list = child(frame, "L");
  const [label, body] = beside(frame);
  return known.flatMap(({ term, value }, index) => {
    const entry = within(frame, child({ ...frame, parent: list }, "LI"));
    const cells = [
      { text: term, tag: "Lbl", style: STYLES.strong, x: label.x, width: label.width },
      { text: value, tag: "LBody", style: STYLES.paragraph, x: body.x, width: body.width },
    ];
    return rowsOfCells(cells, entry, index ? 3 : 6);
  });
}

/** @param {{label: string, blocks: Block[]}[]} entries @param {Frame} frame */
function rowsOfEntries(entries, frame) {
  if (!entries.length) return [];
  const list = child(frame, "L");
  return entries.flatMap(({ label, blocks }) => {
    const entry = within(frame, child({ ...frame, parent: list }, "LI"));
    const [left, right] = beside(entry);
    const style = { ...STYLES.small, leading: STYLES.heading3.leading };
    const piece = label.trim() ? { element: child(entry, "Lbl"), tag: "Lbl", lines: linesOf(label, left.width, (part) => frame.measure(part, style)), style, x: left.x, width: left.width } : undefined;
    const body = { ...right, parent: child(entry, "LBody") };
    const rows = blocks.flatMap((block) => rowsOf(block, body));
    if (!piece) return rows;
    if (!rows.length) rows.push({ before: STYLES.paragraph.before, height: style.leading, keeps: false, pieces: [] });
    rows[0].pieces.unshift(piece);
    return besides(rows, piece.lines.length * style.leading);
  });
}

/** Keep the rows together that a label stands beside. @param {Row[]} rows @param {number} height  of the label */
function besides(rows, height) {
  let covered = rows[0].height;
  let last = 0;
  while (covered < height && last + 1 < rows.length) {
    rows[last].keeps = true;
    last += 1;
    covered += rows[last].before + rows[last].height;
  }
  rows[last].height += Math.max(0, height - covered);
  return rows;
}

/** Give the part of a frame for labels, and that for what they belong to. @param {Frame} frame @returns {Frame[]} */
function beside(frame) {
  const width = Math.round((frame.width - GAP) * LABEL_SHARE);
  return [
    { ...frame, width },
    { ...frame, x: frame.x + width + GAP, width: frame.width - width - GAP },
  ];
}

/** @param {Extract<Block, {kind: "table"}>} table @param {Frame} frame */
function rowsOfTable({ columns, rows }, frame) {
  if (!columns.length) return [];
  const element = child(frame, "Table");
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  const room = frame.width - GAP * (columns.length - 1);
  let x = frame.x;
  const places = columns.map(({ share = 1, align }) => {
    const place = { x, width: (room * share) / shares, align };
    x += place.width + GAP;
    return place;
  });
  const line = (/** @type {string[]} */ texts, /** @type {"TH" | "TD"} */ tag) => {
    const style = { ...STYLES[tag === "TH" ? "strong" : "paragraph"], size: 9.5, leading: 13.5 };
    const cells = places.map((place, index) => ({ ...place, text: texts[index] ?? "", tag, style }));
    return rowsOfCells(cells, within(frame, child({ ...frame, parent: element }, "TR")), 3);
  };
  const head = line(columns.map(({ text }) => text), "TH").map((row, index, all) => ({ ...row, before: 8, keeps: true, ruled: index === all.length - 1 }));
  const again = head.length === 1 ? { ...head[0], pieces: head[0].pieces.map((piece) => ({ ...piece, element: null })) } : undefined;
  return [...head, ...rows.flatMap((texts) => line(texts, "TD").map((row) => ({ ...row, repeats: again })))];
}
