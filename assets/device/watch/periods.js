// @ts-check
/** The time that an income or a debt is for: from a day to a day, either of which may be open. */

import { partsOf } from "../dates.js";

/** @typedef {{date_from?: string, date_to?: string}} Period */

const MONTHS = 12;

/** Tell whether a day lies in it; what ends before it begins holds no day. @param {Period} period @param {string} day */
export function covers({ date_from, date_to }, day) {
  return (!date_from || date_from <= day) && (!date_to || date_to >= day);
}

/**
 * Give the days that two have in common, or nothing; an open end is "".
 * @param {Period} one
 * @param {Period} other
 */
export function overlapOf(one, other) {
  const from = [one.date_from ?? "", other.date_from ?? ""].sort()[1];
  const to = [one.date_to, other.date_to].filter(Boolean).sort()[0] ?? "";
  return isEmpty(one) || isEmpty(other) || (to && to < from) ? undefined : { from, to };
}

/** Count the months of a year that it is for. @param {Period} period @param {string} year */
export function monthsIn(period, year) {
  const [from, to] = [period.date_from ?? "", period.date_to ?? ""];
  if (isEmpty(period) || from.slice(0, 4) > year || (to && to.slice(0, 4) < year)) return 0;
  const first = from.startsWith(year) ? partsOf(from).month : 1;
  const last = to.startsWith(year) ? partsOf(to).month : MONTHS;
  return last - first + 1;
}

/** @param {Period} period */
const isEmpty = ({ date_from, date_to }) => Boolean(date_from && date_to && date_to < date_from);
