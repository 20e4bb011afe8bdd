// @ts-check
/**
 * The periods of an agreement about looking for work, and what counts in each.
 *
 * The first period begins on `date_from`; the last ends on `date_to`. A week has 7 days, four weeks 28,
 * and a month lasts until the day before the same day of the next month (of a month that lacks it: its
 * last day). Days are days of the calendar, so neither time zones nor summer time move anything.
 *
 * Days that an exemption frees, and days that fall off a period which the agreement cuts short, lower
 * what is asked in proportion, rounded down. That is our reckoning, and the screen says so: agencies may
 * count in another way.
 */

import { addDays, dayOf, daysBetween, isDay, partsOf } from "../dates.js";
import { listOf } from "../records.js";

/**
 * @typedef {import("../data/shapes.js").Agreement} Agreement
 * @typedef {import("../data/shapes.js").Application} Application
 * @typedef {import("../data/shapes.js").Exemption} Exemption
 * @typedef {{from: string, to: string, days: number, whole_days: number}} Period  whole_days: had it not been cut short
 * @typedef {"interested" | "kind" | "ahead"} Reason  Why something does not count
 * @typedef {{activity: Application, reason?: Reason}} Judged
 */

const DAYS = { week: 7, four_weeks: 28 };
/** A day has four figures for its year, also that of the period after. */
const LAST_DAY = "9998-12-31";

/**
 * Give the period of an agreement that a day falls in; none before it begins, after it ends, or without its first day.
 * @param {Agreement} agreement
 * @param {string} day
 * @returns {Period | undefined}
 */
export function periodAt({ date_from, date_to, period }, day) {
  if (!isDay(date_from) || !isDay(day) || day < date_from || day > LAST_DAY || (date_to && day > date_to)) return undefined;
  const [from, next] = period === "month" ? monthAround(date_from, day) : daysAround(date_from, day, period === "week" ? DAYS.week : DAYS.four_weeks);
  const last = addDays(next, -1);
  const to = date_to && date_to < last ? date_to : last;
  return { from, to, days: daysBetween(from, to) + 1, whole_days: daysBetween(from, next) };
}

/**
 * List the periods that have begun by a day and end on or after another, the first one first.
 * @param {Agreement} agreement
 * @param {string} until
 * @param {string} [since]  From the beginning, without it
 * @returns {Period[]}
 */
export function periodsUntil(agreement, until, since = "") {
  const periods = [];
  let period = periodAt(agreement, agreement.date_from > since ? agreement.date_from : since || agreement.date_from);
  while (period && period.from <= until) {
    periods.push(period);
    period = periodAt(agreement, addDays(period.to, 1));
  }
  return periods;
}

/**
 * Say what was asked in a period: the number that was agreed, less what exemptions free.
 * @param {Agreement} agreement
 * @param {Period} period
 * @param {readonly Exemption[]} exemptions
 */
export function askedIn(agreement, period, exemptions) {
  const freed = freedDays(agreement, period, exemptions);
  const quota = agreement.quota ?? 0;
  const asked = period.days - freed;
  return { asked: Math.floor((quota * asked) / period.whole_days), freed };
}

/**
 * Judge what was done in a period: what counts, and of the rest why it does not.
 * @param {Agreement} agreement
 * @param {Period} period
 * @param {Iterable<Application>} activities
 * @param {string} today
 * @returns {Judged[]} by day
 */
export function judgedIn(agreement, period, activities, today) {
  return [...activities]
    .filter(({ sent }) => sent && sent >= period.from && sent <= period.to)
    .sort((a, b) => (`${a.sent} ${a.id}` < `${b.sent} ${b.id}` ? -1 : 1))
    .map((activity) => ({ activity, reason: reasonOf(agreement, activity, today) }));
}

/**
 * Add up a period.
 * @param {Agreement} agreement
 * @param {Period} period
 * @param {{activities: Iterable<Application>, exemptions: readonly Exemption[], today: string}} work
 */
export function countIn(agreement, period, { activities, exemptions, today }) {
  const judged = judgedIn(agreement, period, activities, today);
  const counted = judged.filter(({ reason }) => !reason).length;
  const { asked, freed } = askedIn(agreement, period, exemptions);
  /** @type {"met" | "runs" | "short"} */
  const state = counted >= asked ? "met" : today > period.to ? "short" : "runs";
  return { judged, counted, asked, freed, state };
}

/** Tell whether a day falls under an agreement. @param {Agreement} agreement @param {string} day */
export const holdsOn = (agreement, day) => periodAt(agreement, day) !== undefined;

/** @param {{from: string, to: string}} period @param {string} day */
export const isIn = ({ from, to }, day) => day >= from && day <= to;

/** @param {Agreement} agreement @param {Application} activity @param {string} today @returns {Reason | undefined} */
function reasonOf({ kinds }, { sent, state, kind }, today) {
  if (sent > today) return "ahead";
  if (state === "interested") return "interested";
  // An agreement that names no kinds lets all count.
  return listOf(kinds).length && !kinds.includes(kind ?? "application") ? "kind" : undefined;
}

/** Count the days of a period that one or more exemptions free. @param {Agreement} agreement @param {Period} period @param {readonly Exemption[]} exemptions */
function freedDays(agreement, period, exemptions) {
  const freed = new Set();
  for (const { agreement: of, date_from, date_to } of exemptions) {
    if ((of && of !== agreement.id) || !isDay(date_from)) continue;
    const first = date_from > period.from ? date_from : period.from;
    const last = isDay(date_to) && date_to < period.to ? date_to : period.to;
    for (let day = first; day <= last; day = addDays(day, 1)) freed.add(day);
  }
  return freed.size;
}

/** @param {string} first @param {string} day @param {number} length @returns {[string, string]} the first day, and that of the next */
function daysAround(first, day, length) {
  const from = addDays(first, Math.floor(daysBetween(first, day) / length) * length);
  return [from, addDays(from, length)];
}

/** @param {string} first @param {string} day @returns {[string, string]} */
function monthAround(first, day) {
  const { year, month, date } = partsOf(first);
  const at = partsOf(day);
  const begun = (at.year - year) * 12 + at.month - month;
  const back = dayOf(year, month + begun, date) > day ? 1 : 0;
  return [dayOf(year, month + begun - back, date), dayOf(year, month + begun - back + 1, date)];
}
