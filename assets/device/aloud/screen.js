// @ts-check
/** What of a screen is read aloud, in order, and how it is marked there while it is said. */

import { joined, sentencesIn } from "./pieces.js";

const NOT_READ = "[aria-hidden=true], .ams-visually-hidden, select, option, textarea, svg, script, style, [hidden]";
const OWN_DOING = "a, button, input, select, textarea, label, summary, [role=dialog]";
/** In a line of text these go on with it. */
const IN_LINE = new Set(["inline", "inline-block", "contents"]);
const SENTENCE = "spoken-sentence";
const WORD = "spoken-word";
const MARGIN_PX = 160;

/**
 * @typedef {object} Piece  A sentence of the screen.
 * @property {string} text
 * @property {string} language  Of the words, as the page says it
 * @property {Element} block
 * @property {Text[]} nodes
 * @property {[number, number][]} places  For each unit of the text: its node, and where in it
 */

/**
 * List the sentences of a screen.
 * @param {Element | null} screen
 * @returns {Piece[]}
 */
export function piecesOf(screen) {
  if (!screen) return [];
  const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
  /** @type {{block: Element, nodes: Text[]}[]} */
  const lines = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const within = node.parentElement;
    if (!within || within.closest(NOT_READ) || !within.checkVisibility({ visibilityProperty: true })) continue;
    const block = blockOf(within);
    const last = lines.at(-1);
    if (last?.block === block) last.nodes.push(node);
    else lines.push({ block, nodes: [node] });
  }
  return lines.flatMap(({ block, nodes }) => {
    const { text, places } = joined(nodes.map(({ data }) => data));
    const language = /** @type {HTMLElement | null} */ (nodes[0].parentElement?.closest("[lang]"))?.lang ?? "nl";
    return sentencesIn(text, language).map(({ start, end }) => ({ text: text.slice(start, end), language, block, nodes, places: places.slice(start, end) }));
  });
}

/** @param {Element} element @returns {Element} what begins a line of its own */
function blockOf(element) {
  const parent = element.parentElement;
  const isInLine = element.matches(".word") || IN_LINE.has(getComputedStyle(element).display);
  return isInLine && parent ? blockOf(parent) : element;
}

/**
 * Find the sentence from which a person wants to hear it: where they tapped, what they chose, what has the focus.
 * @param {Piece[]} pieces
 * @param {{node: Node, at: number}} place
 * @returns {number} -1: it is none of them, nor before one
 */
export function pieceAt(pieces, { node, at }) {
  const exact = pieces.findIndex(({ nodes, places }) => {
    const number = nodes.indexOf(/** @type {Text} */ (node));
    return number >= 0 && places.some(([one, place]) => one === number && place >= at);
  });
  if (exact >= 0) return exact;
  return pieces.findIndex(({ nodes }) => node.contains(nodes[0]) || (node.compareDocumentPosition(nodes[0]) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
}

/** Where a person tapped in the text of a screen; nothing when the tap does something of its own. @param {MouseEvent} event */
export function tappedPlace(event) {
  const target = /** @type {Element} */ (event.target);
  if (!target.closest("main") || target.closest(OWN_DOING)) return undefined;
  const page = /** @type {any} */ (document);
  const caret = page.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (caret) return { node: /** @type {Node} */ (caret.offsetNode), at: /** @type {number} */ (caret.offset) };
  const range = page.caretRangeFromPoint?.(event.clientX, event.clientY);
  return range ? { node: /** @type {Node} */ (range.startContainer), at: /** @type {number} */ (range.startOffset) } : { node: target, at: 0 };
}

/** Where reading begins when a person chose some text, or stepped to something by keyboard; else nothing. */
export function chosenPlace() {
  const selection = getSelection();
  const main = document.querySelector("main");
  if (selection && !selection.isCollapsed && main?.contains(selection.anchorNode)) {
    const range = selection.getRangeAt(0);
    return { node: range.startContainer, at: range.startOffset };
  }
  const { activeElement } = document;
  const isStepped = activeElement && activeElement !== main && main?.contains(activeElement) && !activeElement.matches("h1");
  return isStepped ? { node: activeElement, at: 0 } : undefined;
}

/** Mark a sentence, and bring it into sight. @param {Piece} piece */
export function markSentence(piece) {
  unmark();
  if (!piece.block.isConnected) return;
  const range = rangeOf(piece, 0, piece.places.length);
  if (!highlight(SENTENCE, range)) piece.block.classList.add("being-read");
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= MARGIN_PX / 2 && bottom <= innerHeight - MARGIN_PX) return;
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  piece.block.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
}

/** Mark a word of the sentence that is marked. @param {Piece} piece @param {import("./pieces.js").Span | undefined} word */
export function markWord(piece, word) {
  if (word && piece.block.isConnected) highlight(WORD, rangeOf(piece, word.start, word.end));
}

/** Take all marks away. */
export function unmark() {
  globalThis.CSS?.highlights?.delete(SENTENCE);
  globalThis.CSS?.highlights?.delete(WORD);
  for (const one of document.querySelectorAll(".being-read")) one.classList.remove("being-read");
}

/** @param {string} name @param {Range} range @returns {boolean} false: this browser cannot */
function highlight(name, range) {
  if (!globalThis.CSS?.highlights) return false;
  CSS.highlights.set(name, new Highlight(range));
  return true;
}

/** @param {Piece} piece @param {number} start @param {number} end */
function rangeOf({ nodes, places }, start, end) {
  const range = document.createRange();
  const [[first, from], [last, to]] = [places[start], places[Math.min(end, places.length) - 1]];
  range.setStart(nodes[first], Math.min(from, nodes[first].length));
  range.setEnd(nodes[last], Math.min(to + 1, nodes[last].length));
  return range;
}
