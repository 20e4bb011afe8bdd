// @ts-check
/** When people can reach an organisation: its hours in words, whether it is open now, and its number as a link. */

import { addDays, formatDay, weekdayOf } from "../dates.js";
import { holidaysOf } from "../holidays.js";

/**
 * @typedef {import("../texts.js").Texts} Texts
 * @typedef {{days: number[], from: string, until: string}} Hours  days: 1 is Monday; times in the Netherlands, as 09:00
 */

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;
const WEEK = 7;
/** A holiday of a school or a summer is shorter. */
const MOST_DAYS_AHEAD = 70;
/** Days and times are those of the Netherlands, wherever the phone is. */
const there = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Amsterdam", hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" });

/** @param {number} ms @returns {{day: string, time: string}} */
function momentThere(ms) {
  const part = Object.fromEntries(there.formatToParts(ms).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
}

/** Take what the directory lists; what is of another shape is passed over. @param {any} open @returns {Hours[]} */
function readHours(open) {
  const isHours = (/** @type {any} */ one) => Array.isArray(one?.days) && TIME.test(one.from) && TIME.test(one.until) && one.from < one.until;
  return Array.isArray(open) ? open.filter(isHours) : [];
}

/** Give when it is open on a day, the earliest first: by what holds on that day alone, else by the week. @param {Hours[]} hours @param {any} exceptions @param {string} day */
function hoursOn(hours, exceptions, day) {
  const special = exceptionOn(exceptions, day);
  const found = special ? readHours(special.open?.map((/** @type {any} */ one) => ({ days: [], ...one }))) : hours.filter(({ days }) => days.includes(weekdayOf(day) || WEEK));
  return found.sort((one, other) => (one.from < other.from ? -1 : 1));
}

/** @param {any} exceptions @param {string} day @returns {{day: string, last?: string, open: any, why?: any} | undefined} */
function exceptionOn(exceptions, day) {
  return Array.isArray(exceptions) ? exceptions.find((one) => typeof one?.day === "string" && one.day <= day && day <= (one.last ?? one.day)) : undefined;
}

/** Who is open on a holiday differs, unless it says so for that day. @param {any} exceptions @param {string} day */
const isUnsure = (exceptions, day) => !exceptionOn(exceptions, day) && holidaysOf(Number(day.slice(0, 4))).includes(day);

/**
 * Tell whether it is open at a moment, and else from when again.
 * @param {{open?: any, exceptions?: any}} place
 * @param {number} now  ms
 * @returns {{state: "open" | "holiday" | "later" | "again" | "unknown", day: string, time: string}}
 */
export function openState({ open, exceptions }, now) {
  const hours = readHours(open);
  const { day, time } = momentThere(now);
  if (!hours.length && !exceptionOn(exceptions, day)) return { state: "unknown", day, time: "" };
  const today = hoursOn(hours, exceptions, day);
  const present = today.find(({ from, until }) => from <= time && time < until);
  if (present) return { state: isUnsure(exceptions, day) ? "holiday" : "open", day, time: present.until };
  const later = today.find(({ from }) => from > time);
  if (later) return { state: "later", day, time: later.from };
  for (let ahead = 1; ahead <= MOST_DAYS_AHEAD; ahead++) {
    const next = addDays(day, ahead);
    const [first] = hoursOn(hours, exceptions, next);
    if (first && !isUnsure(exceptions, next)) return { state: "again", day: next, time: first.from };
  }
  return { state: "unknown", day, time: "" };
}

/** Say whether it is open now, and else when again; "" when it does not say so. @param {{open?: any, exceptions?: any}} place @param {Texts} texts @param {number} [now]  ms */
export function openNow(place, texts, now = Date.now()) {
  const { state, day, time } = openState(place, now);
  if (state === "holiday") return texts("open-holiday");
  if (state === "open") return texts("open-now", { until: clock(time, texts) });
  if (state === "later") return texts("open-later", { from: clock(time, texts) });
  if (state === "again") return texts("open-again", { day: formatDay(day, texts.language, { weekday: "long", day: "numeric", month: "long" }), from: clock(time, texts) });
  return "";
}

/** Say the hours of the week, a line for each stretch of days. @param {{open?: any}} agency @param {Texts} texts @returns {string[]} */
export function weekOf({ open }, texts) {
  return readHours(open).map(({ days, from, until }) => texts("open-range", { days: daysInWords(days, texts), from: clock(from, texts), until: clock(until, texts) }));
}

/** "maandag tot en met vrijdag", or each by name. @param {number[]} days @param {Texts} texts */
function daysInWords(days, texts) {
  // The fifth of January 1970 was a Monday.
  const name = (/** @type {number} */ day) => formatDay(`1970-01-${String(4 + day).padStart(2, "0")}`, texts.language, { weekday: "long" });
  const sorted = [...new Set(days)].sort();
  const isStretch = sorted.length > 2 && sorted.every((day, index) => day === sorted[0] + index);
  if (isStretch) return texts("open-days", { first: name(sorted[0]), last: name(sorted[sorted.length - 1]) });
  return new Intl.ListFormat(texts.language, { type: "conjunction" }).format(sorted.map(name));
}

/** @param {string} time @param {Texts} texts */
export function clock(time, texts) {
  const [hour, minute] = time.split(":");
  return texts("open-clock", { hour: Number(hour), minute });
}

/** Make of a number what a phone can call; "" when there is none. @param {string | null | undefined} phone */
export const callAddress = (phone) => (phone ? `tel:${phone.replace("(0)", "").replace(/[^+0-9]/g, "")}` : "");
