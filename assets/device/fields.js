// @ts-check
/**
 * The kinds of fields of a form: how what a person typed becomes a value, or a problem.
 *
 * A field never guesses: what could mean two things is a problem with a sentence of its own.
 */

import { parseAmount, writeAmount } from "./amounts.js";
import { isDay } from "./dates.js";
import { plainDigits } from "./digits.js";
import { parseDay } from "./typed_days.js";

/**
 * @typedef {import("./texts.js").Language} Language
 * @typedef {{key: string, places?: Record<string, string | number>}} Problem  A message and what fills it
 * @typedef {{value: any} | {problem: Problem}} Reading
 */

/**
 * @typedef {object} Field
 * @property {(typed: string, language: Language) => Reading} read
 * @property {(value: any, language: Language) => string} write   As a person would type it
 */

const MOST_CHARACTERS = 200;

/**
 * A line of text.
 * @param {{missing?: string, most?: number}} options  missing: message when it is empty; without it, it may be
 * @returns {Field}
 */
export function textField({ missing, most = MOST_CHARACTERS } = {}) {
  return {
    read(typed) {
      const text = typed.trim().replace(/\s+/gu, " ");
      if (!text && missing) return problem(missing);
      return text.length > most ? problem("field-too-long", { most }) : { value: text };
    },
    write: written,
  };
}

/**
 * A text of several lines.
 * @param {{most: number}} options
 * @returns {Field}
 */
export function linesField({ most }) {
  return {
    read(typed) {
      const text = typed.replace(/[^\S\n]+/gu, " ").replace(/ ?\n ?/gu, "\n").replace(/\n{3,}/gu, "\n\n").trim();
      return text.length > most ? problem("field-too-long", { most }) : { value: text };
    },
    write: written,
  };
}

/**
 * A passphrase or PIN, taken as it is typed.
 * @param {{missing: string}} options
 * @returns {Field}
 */
export function secretField({ missing }) {
  return { read: (typed) => (typed ? { value: typed } : problem(missing)), write: () => "" };
}

/**
 * An amount in euro; its value is whole cents, or undefined.
 * @param {{missing?: string}} options
 * @returns {Field}
 */
export function amountField({ missing } = {}) {
  return {
    read(typed) {
      const amount = parseAmount(typed);
      if (amount === "empty") return missing ? problem(missing) : { value: undefined };
      if (amount === "negative") return problem("amount-negative");
      if (amount === "not-a-number") return problem("amount-not-a-number");
      if (amount === "too-many-decimals") return problem("amount-too-many-decimals");
      if (amount === "too-large") return problem("amount-too-large");
      return { value: amount };
    },
    write: (value, language) => (typeof value === "number" ? writeAmount(value, language) : ""),
  };
}

/**
 * A day; its value is YYYY-MM-DD, or "".
 * @param {{missing?: string}} options
 * @returns {Field}
 */
export function dayField({ missing } = {}) {
  return {
    read(typed) {
      const day = parseDay(typed);
      if (day === "empty") return missing ? problem(missing) : { value: "" };
      if (day === "not-a-date") return problem("date-not-a-date");
      if (day === "no-such-day") return problem("date-no-such-day", { typed: typed.trim() });
      return { value: day };
    },
    write: (value) => (isDay(value) ? value.split("-").reverse().join("-") : ""),
  };
}

/**
 * A whole number; its value is a number, or undefined.
 * @param {{missing?: string, least?: number, most: number}} options
 * @returns {Field}
 */
export function numberField({ missing, least = 1, most }) {
  return {
    read(typed) {
      const text = plainDigits(typed).trim();
      if (text === "") return missing ? problem(missing) : { value: undefined };
      const number = Number(text);
      const fits = /^\d+$/u.test(text) && number >= least && number <= most;
      return fits ? { value: number } : problem("number-out-of-range", { least, most });
    },
    write: (value) => (typeof value === "number" ? String(value) : ""),
  };
}

/**
 * One of some values.
 * @param {readonly string[]} values
 * @returns {Field}
 */
export function choiceField(values) {
  return {
    read: (typed) => (values.includes(typed) ? { value: typed } : problem("choice-missing")),
    write: written,
  };
}

/**
 * Yes or no.
 * @returns {Field}
 */
export function yesField() {
  return { read: (typed) => ({ value: typed === "yes" }), write: (value) => (value ? "yes" : "") };
}

/**
 * A value that no person types, such as the reference of a file; kept as JSON.
 * @param {{missing?: string}} options
 * @returns {Field}
 */
export function heldField({ missing } = {}) {
  return {
    read: (typed) =>
      typed ? { value: JSON.parse(typed) } : missing ? problem(missing) : { value: undefined },
    write: (value) => (value ? JSON.stringify(value) : ""),
  };
}

/** A text as it stands in a record; what another version wrote there may be none. @param {unknown} value */
function written(value) {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : "";
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [places]
 * @returns {{problem: Problem}}
 */
function problem(key, places) {
  return { problem: { key, places } };
}

