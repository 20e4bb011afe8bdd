// @ts-check
/** Sees a rhythm in payments that came one by one: when the next is to be expected, and how much. */

import { daysBetween, partsOf } from "../dates.js";

/**
 * @typedef {{date: string, amount_cents: number}} Paid
 * @typedef {{period: "month" | "week" | "four_weeks" | "quarter" | "year" | "once", pay_day?: number, first_date: string}} Rhythm
 */

/**
 * Days between two payments, from and to, and how many of these show it: two in a week may be a payment with its correction, and
 * agencies pay a week on a Wednesday or a Thursday. @type {[period: Rhythm["period"], least: number, most: number, gaps: number][]}
 */
const RHYTHMS = [
  ["week", 6, 8, 2],
  ["four_weeks", 28, 28, 1],
  ["month", 26, 35, 1],
  ["quarter", 84, 99, 1],
  ["year", 350, 380, 1],
];

/**
 * Tell the rhythm of payments; `once` when there is one, or none.
 * @param {readonly Paid[]} payments  by day
 * @returns {Rhythm}
 */
export function rhythmOf(payments) {
  const first_date = payments[0].date;
  const gaps = payments.slice(1).map(({ date }, at) => daysBetween(payments[at].date, date));
  const found = RHYTHMS.find(([, least, most, count]) => gaps.length >= count && gaps.every((gap) => gap >= least && gap <= most));
  if (!found) return { period: "once", first_date };
  const [period] = found;
  return period === "month" ? { period, pay_day: usualDay(payments), first_date } : { period, first_date };
}

/** The day of the month that comes most; of several the latest, since a weekend moves it ahead. @param {readonly Paid[]} payments */
function usualDay(payments) {
  const counts = Map.groupBy(payments, ({ date }) => partsOf(date).date);
  return [...counts].sort(([oneDay, one], [otherDay, other]) => other.length - one.length || otherDay - oneDay)[0][0];
}
