// @ts-check
/** How far away a day is, in words. */

import { daysBetween } from "../dates.js";
import { writeRelative } from "../writing.js";

const WEEKS_FROM_DAYS = 21;
const MONTHS_FROM_DAYS = 70;
const DAYS_A_MONTH = 30.4;

/**
 * Say "morgen", "over 3 dagen", "2 weken geleden".
 * @param {string} today
 * @param {string} day
 * @param {import("../texts.js").Language} language
 */
export function relativeDay(today, day, language) {
  const days = daysBetween(today, day);
  if (Math.abs(days) < WEEKS_FROM_DAYS) return writeRelative(days, "day", language);
  if (Math.abs(days) < MONTHS_FROM_DAYS) return writeRelative(Math.trunc(days / 7), "week", language);
  return writeRelative(Math.trunc(days / DAYS_A_MONTH), "month", language);
}
