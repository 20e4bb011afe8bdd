// @ts-check
/** Days as people type them; apart from `dates.js`, since the first screen reads none. */

import { dayOf } from "./dates.js";
import { plainDigits } from "./digits.js";

const monthNames = [
  "jan|januari|january",
  "feb|februari|february",
  "mrt|maart|mar|march",
  "apr|april",
  "mei|may",
  "jun|juni|june",
  "jul|juli|july",
  "aug|augustus|august",
  "sep|sept|september",
  "okt|oktober|oct|october",
  "nov|november",
  "dec|december",
].map((names) => names.split("|"));

/**
 * Read a day as people write it, the day before the month: `2-6-2026`, `02/06/26`, `02062026`,
 * `2 juni 2026`, `٢-٦-٢٠٢٦`, and
 * `2026-06-02` as a browser's calendar gives it.
 * @param {string} typed
 * @returns {string | "empty" | "not-a-date" | "no-such-day"}
 */
export function parseDay(typed) {
  const text = plainDigits(typed).trim().toLowerCase();
  if (text === "") return "empty";
  const match =
    /^(?<year>\d{4})-(?<month>\d{1,2})-(?<date>\d{1,2})$/u.exec(text) ??
    /^(?<date>\d{1,2})[-/. ]+(?<month>\d{1,2})[-/. ]+(?<year>\d{4}|\d{2})$/u.exec(text) ??
    /^(?<date>\d{2})(?<month>\d{2})(?<year>\d{4})$/u.exec(text) ??
    /^(?<date>\d{1,2})[-. ]*(?<month>[a-z]{3,9})\.?[-. ]*(?<year>\d{4})$/u.exec(text);
  if (!match?.groups) return "not-a-date";
  const { date, month, year } = match.groups;
  const number = /\d/u.test(month)
    ? Number(month)
    : monthNames.findIndex((names) => names.includes(month)) + 1;
  if (number === 0) return "not-a-date";
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < 1900 || full > 2200) return "no-such-day";
  const day = `${full}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
  const real = number <= 12 && dayOf(full, number, Number(date)) === day;
  return real ? day : "no-such-day";
}
