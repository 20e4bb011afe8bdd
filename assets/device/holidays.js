// @ts-check
/** Days on which nobody works: weekends and the holidays of the Algemene termijnenwet, art. 3. */

import { addDays, weekdayOf } from "./dates.js";

/**
 * Give a day, or the nearest one after it (1) or before it (-1) that is no Saturday, Sunday or holiday.
 * @param {string} day
 * @param {1 | -1} way
 * @returns {string}
 */
export function workdayFrom(day, way) {
  return isFree(day) ? workdayFrom(addDays(day, way), way) : day;
}

/** @param {string} day */
function isFree(day) {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6 || holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/**
 * Give the holidays of a year: those of art. 3, with Good Friday.
 * @param {number} year
 * @returns {string[]}
 */
export function holidaysOf(year) {
  const known = holidays.get(year) ?? workOut(year);
  holidays.set(year, known);
  return known;
}

/** A screen asks for the same years over and over. @type {Map<number, string[]>} */
const holidays = new Map();

/** @param {number} year */
function workOut(year) {
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
