// @ts-check
/**
 * When income comes in: the payments of an income part, in exact cents, by the day of payment.
 *
 * - `month`: for every month from `date_from` to `date_to`, on `pay_day` of the month that lies
 *   `shift_months` from it (-1: paid a month ahead); a day that a month lacks becomes its last.
 * - `week`, `four_weeks`, `quarter`, `year`: every 7 or 28 days, 3 or 12 months from `first_date`; `date_from`
 *   and `date_to` bound the days of payment themselves.
 * - `once`: on `first_date`.
 * - `payments` are known one by one; the regular ones go on after the last of them.
 *
 * `weekend` moves a regular day of payment to the Friday before or the Monday after, or, where holidays
 * count too, to the working day before or after. An amount that is not known yet stays null: it is never counted as 0.
 */

import { addDays, dayOf, daysBetween, isDay, partsOf, weekdayOf } from "./dates.js";
import { workdayFrom } from "./holidays.js";

/**
 * @typedef {import("./data/shapes.js").IncomePart} IncomePart
 * @typedef {{part: IncomePart, date: string, amount_cents: number | null}} Payment
 */

const DAYS_BY_PERIOD = /** @type {const} */ ({ week: 7, four_weeks: 28 });
const MONTHS_BY_PERIOD = { quarter: 3, year: 12 };
/** No day is moved further: on 27 April 2038 Easter and King's Day free five days in a row. */
const MOST_MOVED_DAYS = 6;
/** A regular day so soon after a payment that is known is that payment, which a weekend brought forward; of weekly ones it may be the next. */
const SAME_DAYS = 10;
const SAME_DAYS_OF_WEEK = 3;
const LOOK_AHEAD_DAYS = 400;
const LOOK_BACK_DAYS = 1200;

/** What was worked out, by part and by its days: records are frozen, a changed one is another. @type {WeakMap<IncomePart, Map<string, readonly Payment[]>>} */
const workedOut = new WeakMap();

/**
 * Give the payments of a part from one day to another, both included, in order; worked out once, since screens ask at every change.
 * @param {Readonly<IncomePart>} part
 * @param {string} from
 * @param {string} to
 * @returns {readonly Payment[]}
 */
export function paymentsOf(part, from, to) {
  const byDays = workedOut.get(part) ?? new Map();
  workedOut.set(part, byDays);
  const days = `${from} ${to}`;
  const payments = byDays.get(days) ?? Object.freeze(workOut(part, from, to));
  byDays.set(days, payments);
  return payments;
}

/**
 * Give the payments of all parts in a month (YYYY-MM), by day, and of one day by id.
 * @param {Iterable<IncomePart>} parts
 * @param {string} month
 */
export function paymentsInMonth(parts, month) {
  const { year, month: number } = partsOf(month);
  return paymentsBetween(parts, dayOf(year, number, 1), dayOf(year, number, 31));
}

/**
 * @param {Iterable<IncomePart>} parts
 * @param {string} from
 * @param {string} to
 */
export function paymentsBetween(parts, from, to) {
  return [...parts].flatMap((part) => paymentsOf(part, from, to)).sort(inOrder);
}

/**
 * Add up what is known; `is_whole` is false when an amount is missing.
 * @param {Payment[]} payments
 */
export function total(payments) {
  const amounts = payments.map((payment) => payment.amount_cents);
  return {
    amount_cents: amounts.reduce((/** @type {number} */ sum, amount) => sum + (amount ?? 0), 0),
    is_whole: amounts.every((amount) => amount !== null),
  };
}

/** Give the first payment on or after a day. @param {IncomePart} part @param {string} day */
export function nextPayment(part, day) {
  return paymentsOf(part, day, addDays(day, LOOK_AHEAD_DAYS)).at(0);
}

/**
 * Give the last payment before a day.
 * @param {IncomePart} part
 * @param {string} day
 */
export function lastPayment(part, day) {
  return paymentsOf(part, addDays(day, -LOOK_BACK_DAYS), addDays(day, -1)).at(-1);
}

/**
 * @param {IncomePart} part
 * @param {string} from
 * @param {string} to
 * @returns {Payment[]}
 */
function workOut(part, from, to) {
  const known = [...(part.payments ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const lastKnown = known.at(-1)?.date;
  const regular = regularDays(part, from, to)
    .filter((date) => !lastKnown || date > addDays(lastKnown, part.period === "week" ? SAME_DAYS_OF_WEEK : SAME_DAYS))
    .map((date) => ({ date, amount_cents: part.amount_cents ?? null }));
  return [...known, ...regular]
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, amount_cents }) => ({ part, date, amount_cents }));
}

/** By day, and of one day by id. @param {Payment} one @param {Payment} other */
function inOrder(one, other) {
  if (one.date === other.date) return one.part.id < other.part.id ? -1 : 1;
  return one.date < other.date ? -1 : 1;
}

/**
 * @param {IncomePart} part
 * @param {string} from
 * @param {string} to
 * @returns {string[]}
 */
function regularDays(part, from, to) {
  if (part.period === "once") return isDay(part.first_date) ? [part.first_date] : [];
  if (part.period === "month" || !part.period) return monthlyDays(part, from, to);
  if (!isDay(part.first_date)) return [];
  return (part.period === "week" || part.period === "four_weeks" ? weeklyDays(part, DAYS_BY_PERIOD[part.period], from, to) : spacedDays(part, to))
    .filter((day) => (!part.date_from || day >= part.date_from) && (!part.date_to || day <= part.date_to))
    .map((day) => moved(day, part.weekend));
}

/**
 * @param {IncomePart} part
 * @param {string} from
 * @param {string} to
 */
function monthlyDays(part, from, to) {
  if (!part.pay_day) return [];
  const shift = part.shift_months ?? 0;
  const days = [];
  // One month more on both sides: a weekend may move a day over the end of a month.
  const first = Math.max(monthOf(from) - 1 - shift, part.date_from ? monthOf(part.date_from) : 0);
  const last = Math.min(monthOf(to) + 1 - shift, part.date_to ? monthOf(part.date_to) : Infinity);
  for (let month = first; month <= last; month++) {
    days.push(moved(dayOf(0, month + shift, part.pay_day), part.weekend));
  }
  return days;
}

/** Number the months on from the year 0, whose January is 1. @param {string} day */
function monthOf(day) {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}

/**
 * @param {IncomePart} part
 * @param {number} step  in days; no day is moved over a whole one
 * @param {string} from
 * @param {string} to
 */
function weeklyDays(part, step, from, to) {
  const before = Math.max(0, Math.floor(daysBetween(part.first_date, from) / step));
  const days = [];
  let day = addDays(part.first_date, before * step);
  for (; day <= addDays(to, MOST_MOVED_DAYS); day = addDays(day, step)) days.push(day);
  return days;
}

/**
 * @param {IncomePart} part
 * @param {string} to
 */
function spacedDays(part, to) {
  const months = MONTHS_BY_PERIOD[part.period === "year" ? "year" : "quarter"];
  const { year, month, date } = partsOf(part.first_date);
  const days = [];
  for (let count = 0; ; count += months) {
    const day = dayOf(year, month + count, date);
    if (day > addDays(to, MOST_MOVED_DAYS)) return days;
    days.push(day);
  }
}

/**
 * @param {string} day
 * @param {import("./data/shapes.js").IncomePart["weekend"]} rule
 */
function moved(day, rule) {
  if (rule === "workday_before") return workdayFrom(day, -1);
  if (rule === "workday_after") return workdayFrom(day, 1);
  const weekday = weekdayOf(day);
  if ((rule !== "before" && rule !== "after") || (weekday !== 0 && weekday !== 6)) return day;
  if (rule === "before") return addDays(day, weekday === 6 ? -1 : -2);
  return addDays(day, weekday === 6 ? 2 : 1);
}
