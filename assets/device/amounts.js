// @ts-check
/** Amounts of money as people write and read them; inside always whole euro cents. */

import { plainAmount } from "./digits.js";
import { localeOf } from "./writing.js";

/** @type {Map<string, Intl.NumberFormat>} */
const formats = new Map();

/** 10 million euro: more is a slip of the finger. */
const MOST_CENTS = 1_000_000_000;

/**
 * Write an amount for people, with its sign of currency.
 * @param {number} amountCents
 * @param {import("./texts.js").Language} language
 */
export function formatAmount(amountCents, language) {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), { style: "currency", currency: "EUR" });
    formats.set(language, format);
  }
  return format.format(amountCents / 100);
}

/**
 * Write an amount as a person types it: `1234,56`.
 * @param {number} amountCents
 * @param {import("./texts.js").Language} language
 */
export function writeAmount(amountCents, language) {
  const cents = String(amountCents % 100).padStart(2, "0");
  const mark = decimalMark(language);
  return `${Math.trunc(amountCents / 100)}${mark}${cents}`;
}

/** @param {import("./texts.js").Language} language */
function decimalMark(language) {
  const parts = new Intl.NumberFormat(localeOf(language)).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "." ? "." : ",";
}

/**
 * Read what a person typed: `1.234,56`, `1,234.56`, `12,5`, `€ 12`, `12,-`, `١٬٢٣٤٫٥٦`.
 *
 * Groups of three digits are thousands; one or two digits after the last point or comma are cents.
 * What could mean two amounts, such as `12,345`, is refused and never guessed.
 * @param {string} typed
 * @returns {number | "empty" | "negative" | "not-a-number" | "too-many-decimals" | "too-large"}
 */
export function parseAmount(typed) {
  const text = plainAmount(typed).replace(/[\s€]|EUR(?:O)?/giu, "").replace(/,(?:-|–|—)+$/u, "");
  if (text === "") return "empty";
  if (/^[-−–]\d/u.test(text)) return "negative";
  const match =
    /^(?<whole>[1-9]\d{0,2}(?:\.\d{3})+)(?:,(?<cents>\d*))?$/u.exec(text) ??
    /^(?<whole>[1-9]\d{0,2}(?:,\d{3})+)\.(?<cents>\d*)$/u.exec(text) ??
    /^(?<whole>[1-9]\d{0,2}(?:,\d{3}){2,})(?<cents>)$/u.exec(text) ??
    /^(?<whole>\d+)(?:[.,](?<cents>\d*))?$/u.exec(text);
  if (!match?.groups) return "not-a-number";
  const { whole, cents = "" } = match.groups;
  if (cents.length > 2) return "too-many-decimals";
  const amountCents = Number(whole.replace(/[.,]/gu, "")) * 100 + Number(cents.padEnd(2, "0"));
  return amountCents > MOST_CENTS ? "too-large" : amountCents;
}
