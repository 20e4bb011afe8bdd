// @ts-check
/**
 * Days as people write and read them. A day is the text YYYY-MM-DD, without a time or a place.
 */

import { dateWriter, writeTime } from "./writing.js";

const DAY_MS = 86_400_000;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Give the day that it is where the phone is.
 * @param {number} ms  Milliseconds since 1970
 */
export function today(ms) {
  const date = new Date(ms);
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * @param {number} year
 * @param {number} month  1 to 12, or beyond: 13 is January of the next year
 * @param {number} day    Beyond the end of the month: the last day of it
 */
export function dayOf(year, month, day) {
  // Without Date: a screen of many payments makes tens of thousands of days.
  const months = year * 12 + month - 1;
  const inYear = Math.floor(months / 12);
  const inMonth = months - inYear * 12;
  const last = inMonth === 1 && isLeap(inYear) ? 29 : monthDays[inMonth];
  const date = Math.min(Math.max(day, 1), last);
  return `${String(inYear).padStart(4, "0")}-${twoDigits(inMonth + 1)}-${twoDigits(date)}`;
}

/** Tell whether a text is a day that there is; the parser of browsers takes 30 February for 2 March. @param {unknown} text @returns {text is string} */
export function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const { year, month, date } = partsOf(text);
  return month >= 1 && month <= 12 && dayOf(year, month, date) === text;
}

/** @param {string} day */
export function partsOf(day) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, date };
}

/**
 * @param {string} day
 * @param {number} count
 */
export function addDays(day, count) {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Count the days from one to the other; negative when `to` is earlier.
 * @param {string} from
 * @param {string} to
 */
export function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * Give the month (YYYY-MM) that is so many months later.
 * @param {string} month
 * @param {number} count
 */
export function addMonths(month, count) {
  const { year, month: number } = partsOf(month);
  return dayOf(year, number + count, 1).slice(0, 7);
}

/**
 * Say 0 for Sunday to 6 for Saturday.
 * @param {string} day
 */
export function weekdayOf(day) {
  return new Date(Date.parse(day)).getUTCDay();
}

/** @type {Map<string, (moment: number) => string>} */
const formats = new Map();

/**
 * Write a moment for people, where the phone is: "2 juni, 14:03"; what is no moment is given as it is.
 * @param {string | number} moment  ISO 8601, or milliseconds since 1970
 * @param {import("./texts.js").Language} language
 */
export function formatDayAndTime(moment, language) {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return String(moment ?? "");
  const isThisYear = at.getFullYear() === new Date().getFullYear();
  const day = dateWriter(language, { day: "numeric", month: "long", ...(!isThisYear && { year: "numeric" }) })(at);
  return `${day}, ${writeTime(at, language)}`;
}

/**
 * Write a day for people; what is no day is given as it is.
 * @param {string} day
 * @param {import("./texts.js").Language} language
 * @param {Intl.DateTimeFormatOptions} options
 */
export function formatDay(day, language, options = { day: "numeric", month: "long", year: "numeric" }) {
  const ms = Date.parse(day);
  if (Number.isNaN(ms)) return String(day ?? "");
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = dateWriter(language, { ...options, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format(ms);
}

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param {number} number */
function twoDigits(number) {
  return number < 10 ? `0${number}` : String(number);
}

/** Days that somebody writes of lie so near to the day on which they write. */
const NEAR_YEARS = 50;

/**
 * Tell whether something is a day that somebody can have meant when they wrote.
 * @param {unknown} value
 * @param {string} at  ISO 8601, or a day
 */
export function isNear(value, at) {
  return typeof value === "string" && isDay(value) && Math.abs(Number(value.slice(0, 4)) - Number(at.slice(0, 4))) <= NEAR_YEARS;
}
