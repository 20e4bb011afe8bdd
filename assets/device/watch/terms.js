// @ts-check
/** Legal terms: on which day they end, moved by free days (Algemene termijnenwet, art. 1 and 4). */

import { addDays } from "../dates.js";
import { workdayFrom } from "../holidays.js";

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
  return weeks > MOST_MOVED_WEEKS ? end : workdayFrom(end, 1);
}
