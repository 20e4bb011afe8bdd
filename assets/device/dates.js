// @ts-check
/**
 * Days as people write and read them. A day is the text YYYY-MM-DD, without a time or a place.
 */

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
 * `2 juni 2026`, and `2026-06-02` as a browser's calendar gives it.
 * @param {string} typed
 * @returns {string | "empty" | "not-a-date" | "no-such-day"}
 */
export function parseDay(typed) {
  const text = typed.trim().toLowerCase();
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

const locales = /** @type {const} */ ({ nl: "nl-NL", en: "en-GB" });
/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * Write a moment for people, where the phone is: "2 juni, 14:03".
 * @param {string | number} moment  ISO 8601, or milliseconds since 1970
 * @param {import("./texts.js").Language} language
 */
export function formatDayAndTime(moment, language) {
  const locale = locales[language];
  const at = new Date(moment);
  const isThisYear = at.getFullYear() === new Date().getFullYear();
  const day = at.toLocaleDateString(locale, { day: "numeric", month: "long", ...(!isThisYear && { year: "numeric" }) });
  return `${day}, ${at.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" })}`;
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
    format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" });
    formats.set(key, format);
  }
  return format.format(ms);
}

/** @param {number} year */
function isLeap(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param {number} number */
function twoDigits(number) {
  return number < 10 ? `0${number}` : String(number);
}
