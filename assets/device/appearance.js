// @ts-check
/**
 * How the app looks and speaks on this phone: language, colours, size of letters, voice.
 *
 * Kept outside the wallet, in clear, since it is needed before anything is unlocked and says nothing
 * of the person's affairs. `assets/appearance.js` puts it on the page before the first paint.
 */

import { writingOf } from "./writing.js";

/**
 * @typedef {object} Appearance
 * @property {import("./texts.js").Language | ""} language   "": as the browser asks
 * @property {"auto" | "light" | "dark" | "contrast"} colours
 * @property {"normal" | "large" | "largest"} letters
 * @property {string} voice                                  Name of a voice of this phone, or ""
 * @property {"on" | "off"} opinions                         Whether screens ask if they were clear
 * @property {number} rate                                   How fast it reads; 1: as the voice does by itself
 * @property {"shown" | "plain"} words                       Whether hard words are explained where they stand
 * @property {"usual" | "pictures"} mode                     Whether the main tasks stand there as large pictures
 */

const KEY = "plein-appearance";

/** @type {Appearance} */
export const standard = Object.freeze({ language: "", colours: "auto", letters: "normal", voice: "", rate: 1, words: "shown", mode: "usual", opinions: "on" });

/** @returns {Appearance} */
export function readAppearance() {
  try {
    return { ...standard, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    // Storage that is refused or spoiled: the app shows itself as on the first day.
    return standard;
  }
}

/** Be told when another tab of the app changed it. @param {() => void} listener @returns {() => void} stop */
export function followOtherTabs(listener) {
  const hear = (/** @type {StorageEvent} */ { key }) => void (key === KEY && listener());
  globalThis.addEventListener("storage", hear);
  return () => globalThis.removeEventListener("storage", hear);
}

/** @param {Appearance} appearance */
export function keepAppearance(appearance) {
  try {
    localStorage.setItem(KEY, JSON.stringify(appearance));
  } catch {
    // Refused: it holds until the page is left.
  }
}

/**
 * Put it on the page.
 * @param {Appearance} appearance
 * @param {string} language
 */
export function showAppearance(appearance, language) {
  const { dataset } = document.documentElement;
  document.documentElement.lang = language;
  document.documentElement.dir = writingOf(/** @type {import("./texts.js").Language} */ (language)).direction;
  dataset.colours = appearance.colours;
  dataset.letters = appearance.letters;
  globalThis.dispatchEvent(new Event(KEY));
}
