// @ts-check
/** Checks of what comes from elsewhere as JSON: exactly these members, texts without anything unseen, days and names. */

import { plainText } from "../plain_text.js";
import { NAME, Refused, isDay } from "./trees.js";

const MOST_TEXT = 2_000;
const MOST_ITEMS = 200;

/** @param {string} code @param {string} place @returns {never} */
export function refuse(code, place) {
  throw new Refused(code, place);
}

/** Check a mapping of exactly these members. @param {any} value @param {string[]} names @param {string} place @param {string[]} [more] that may be there */
export function exactly(value, names, place, more = []) {
  const given = mapping(value, place);
  const wrong = Object.keys(given).find((name) => !names.includes(name) && !more.includes(name)) ?? names.find((name) => !Object.hasOwn(given, name));
  return wrong === undefined ? given : refuse("wrong-shape", `${place}.${wrong}`.slice(0, 100));
}

/** @param {any} value @param {string} place @returns {Record<string, any>} */
export function mapping(value, place) {
  return value && typeof value === "object" && !Array.isArray(value) ? value : refuse("wrong-shape", place);
}

/** Check a text that people read: nothing unseen in it. @param {any} value @param {string} place @returns {string} */
export function text(value, place) {
  const isPlain = typeof value === "string" && value.trim() && plainText(value, MOST_TEXT) === value;
  return isPlain ? value : refuse("wrong-text", place);
}

/** @param {any} value @param {string} place */
export function both(value, place) {
  const { nl, en } = exactly(value, ["nl", "en"], place);
  return { nl: text(nl, `${place}.nl`), en: text(en, `${place}.en`) };
}

/** @param {any} value @param {RegExp} pattern @param {string} place @returns {string} */
export const matching = (value, pattern, place) => (typeof value === "string" && pattern.test(value) ? value : refuse("wrong-shape", place));

/** @param {any} value @param {string} place @returns {string} */
export const checkedDay = (value, place) => (typeof value === "string" && isDay(value) ? value : refuse("no-day", place));

/** @param {any} value @param {string} place @returns {any[]} */
export const itemsOf = (value, place) => (Array.isArray(value) && value.length <= MOST_ITEMS ? value : refuse("wrong-shape", place));

/** Check the name of something in a law: one that means nothing to the language itself. @param {string} name @param {string} place */
export const named = (name, place) => (NAME.test(name) && !(name in {}) ? name : refuse("wrong-name", place));
