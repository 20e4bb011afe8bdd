// @ts-check
/**
 * Explains hard words where they stand: in each text of class `explains`, a word becomes a button with its sentence behind it, once
 * a screen. React holds such a text as one piece and replaces it whole, so that it may be cut here.
 */

import { words } from "../data/words.js";
import { saidIn } from "../said.js";
import { world } from "../world.js";
import { indexOf, partsOf } from "./matching.js";

const STATUTES = "https://wetten.overheid.nl/";

/** What stood there before it was cut. @type {WeakMap<Element, {text: string, first: ChildNode | null, language: string}>} */
const cut = new WeakMap();

/** Explain what stands on the screen, and what comes to stand there, until told to stop. @returns {() => void} stop */
export function explainScreen() {
  const main = document.querySelector("main");
  if (!main) return () => {};
  let isAsked = false;
  const observer = new MutationObserver(() => ask());
  const look = () => {
    isAsked = false;
    explain(main);
    // What was changed here itself asks for nothing.
    observer.takeRecords();
  };
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(look);
  };
  look();
  observer.observe(main, { childList: true, characterData: true, subtree: true });
  document.addEventListener("keydown", closeOnEscape);
  return () => {
    observer.disconnect();
    document.removeEventListener("keydown", closeOnEscape);
  };
}

/** @param {Element} main */
function explain(main) {
  const { texts, appearance } = world.get();
  const index = indexOf(appearance.words === "shown" ? words : [], texts.language);
  const known = new Set(/** @type {string[]} */ ([]));
  for (const element of main.querySelectorAll(".explains")) {
    const before = cut.get(element);
    // Another first child: the screen was drawn with another text since.
    const isOurs = before !== undefined && before.first === element.firstChild;
    // What holds more than one text, such as a letter with its paragraphs, would lose its form.
    if (!isOurs && element.firstElementChild) continue;
    const text = isOurs ? before.text : (element.textContent ?? "");
    const parts = partsOf(text, index, known);
    const isSame = isOurs && before.language === texts.language && element.querySelectorAll(":scope > .word").length === parts.filter(({ id }) => id).length;
    if (isSame || (!isOurs && parts.every(({ id }) => !id))) continue;
    element.replaceChildren(...parts.map((part) => (part.id ? explained(part.text, part.id) : document.createTextNode(part.text))));
    cut.set(element, { text, first: element.firstChild, language: texts.language });
  }
}

/** @param {string} shown @param {string} id @returns {Node} */
function explained(shown, id) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "word";
  button.textContent = shown;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => (button.nextElementSibling?.matches(".word-about") ? close(button) : open(button, id)));
  return button;
}

/** @param {HTMLElement} button @param {string} id */
function open(button, id) {
  const word = words.find((one) => one.id === id);
  const about = document.createElement("span");
  about.id = `word-${id}`;
  about.className = "word-about";
  about.dir = "auto";
  about.append(saidIn(word?.says, world.get().texts.language) ?? "");
  if (word?.source) about.append(" (", sourceLink(word.source), ")");
  button.after(about);
  button.setAttribute("aria-expanded", "true");
  button.setAttribute("aria-controls", about.id);
}

/** @param {HTMLElement} button */
function close(button) {
  const about = button.nextElementSibling;
  if (about?.contains(document.activeElement)) button.focus();
  about?.remove();
  button.setAttribute("aria-expanded", "false");
  button.removeAttribute("aria-controls");
}

/** @param {{article: string, bwb: string}} source */
function sourceLink({ article, bwb }) {
  const link = document.createElement("a");
  link.href = `${STATUTES}${bwb}`;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  link.lang = "nl";
  link.dir = "ltr";
  link.textContent = article;
  return link;
}

/** @param {KeyboardEvent} event */
function closeOnEscape({ key }) {
  const shown = document.querySelector("main .word[aria-expanded=true]");
  if (key === "Escape" && shown instanceof HTMLElement) close(shown);
}
