// @ts-check
/** When something in a CV was: a year, a month or a day, as JSON Resume writes them (`2019`, `2019-03`, `2019-03-01`). */

import { formatDay } from "../dates.js";
import { plainDigits } from "../digits.js";
import { parseDay } from "../typed_days.js";

const MOMENT = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u;
const EARLIEST = 1900;
const LATEST = 2200;

/**
 * Read a moment as people write it: `2019`, `3-2019`, `maart 2019`, `2019-03`, or a day.
 * @param {string} typed
 * @returns {string | "unclear"} "" for nothing
 */
export function parseMoment(typed) {
  const text = plainDigits(typed).trim().toLowerCase();
  if (!text) return "";
  if (/^\d{4}$/u.test(text)) return isYear(text) ? text : "unclear";
  // A month is read as its first day, which it then has not.
  const month = /^(\d{4})-(\d{1,2})$/u.exec(text);
  const [whole, isMonth] = month ? [`1-${month[2]}-${month[1]}`, true] : /^(?:\d{1,2}|[a-z]{3,9}\.?)[-/. ]+\d{4}$/u.test(text) ? [`1-${text.replace(/[/. ]+/gu, "-")}`, true] : [text, false];
  const spelled = isMonth && /[a-z]/u.test(whole) ? whole.replaceAll("-", " ") : whole;
  const day = parseDay(spelled);
  if (!MOMENT.test(day)) return "unclear";
  return isMonth ? day.slice(0, 7) : day;
}

/** Write a moment as a person would type it. @param {unknown} moment */
export function writeMoment(moment) {
  if (typeof moment !== "string") return "";
  return MOMENT.test(moment) ? moment.split("-").reverse().join("-") : moment;
}

/**
 * Say a moment in words, to the month; what is none is left as it is.
 * @param {unknown} moment
 * @param {import("../texts.js").Language} language
 */
export function formatMoment(moment, language) {
  if (typeof moment !== "string") return "";
  const [, year, month] = MOMENT.exec(moment.trim()) ?? [];
  if (!year) return moment.trim();
  if (!month || Number(month) < 1 || Number(month) > 12) return year;
  return formatDay(`${year}-${month}-01`, language, { month: "short", year: "numeric" });
}

/**
 * Say from when to when; without an end it goes on, and the same twice is said once.
 * @param {Record<string, unknown>} entry
 * @param {import("../texts.js").Texts} texts
 */
export function periodOf({ startDate, endDate }, texts) {
  const [start, end] = [formatMoment(startDate, texts.language), formatMoment(endDate, texts.language)];
  if (!start || start === end) return end;
  return texts("cv-period", { start, end: end || texts("cv-now") });
}

/** Tell whether one moment is surely before another, as far as both are known. @param {string} one @param {string} other */
export function isBefore(one, other) {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** @param {string} text */
const isYear = (text) => Number(text) >= EARLIEST && Number(text) <= LATEST;
