// @ts-check
/** Legal terms: on which day they end, and the days that move them (Algemene termijnenwet, art. 1, 3 and 4). */

import { addDays, weekdayOf } from "../dates.js";

const DAYS_A_WEEK = 7;
/** Longer terms are not moved: Algemene termijnenwet, art. 4. */
const MOST_MOVED_WEEKS = 12;

/**
 * Give the last day of a term of weeks, which begins on the day after `from` and stood still for some days.
 * @param {string} from
 * @param {number} weeks
 * @param {number} [stood]
 */
export function endOfTerm(from, weeks, stood = 0) {
  const end = addDays(from, weeks * DAYS_A_WEEK + stood);
  return weeks > MOST_MOVED_WEEKS ? end : movedOn(end);
}

/** Give a day, or the first after it that is no Saturday, Sunday or holiday. @param {string} day @returns {string} */
export function movedOn(day) {
  return isFree(day) ? movedOn(addDays(day, 1)) : day;
}

/** @param {string} day */
function isFree(day) {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/**
 * Give the holidays of a year: those of art. 3, with Good Friday.
 * @param {number} year
 */
export function holidaysOf(year) {
  const easter = easterOf(year);
  const birthday = `${year}-04-27`;
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    weekdayOf(birthday) === 0 ? addDays(birthday, -1) : birthday,
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
}

/** Give Easter Sunday by the rule of the Gregorian calendar (Butcher's form). @param {number} year */
function easterOf(year) {
  const moon = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * moon + century - Math.floor(century / 4) - skipped + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * sunday) / 451);
  const days = epact + sunday - 7 * late + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, "0")}-${String((days % 31) + 1).padStart(2, "0")}`;
}
