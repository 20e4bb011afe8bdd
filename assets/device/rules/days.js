// @ts-check
/** Days as texts (YYYY-MM-DD) of the calendar, without hours or zones. */

const DAY_MS = 86_400_000;

/** @param {string} day */
const partsOf = (day) => day.split("-").map(Number);

/** @param {number} year @param {number} month from 1 @param {number} day */
function writeDay(year, month, day) {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Count whole months; before the start they are negative. @param {string} start @param {string} end @returns {number} */
export function monthsBetween(start, end) {
  if (end < start) return -monthsBetween(end, start);
  const [[y, m, d], [year, month, day]] = [partsOf(start), partsOf(end)];
  return 12 * (year - y) + month - m - (day < d ? 1 : 0);
}

/** @param {string} day @param {number} count */
export function addMonths(day, count) {
  const [y, m, d] = partsOf(day);
  const last = new Date(Date.UTC(y, m + count, 0)).getUTCDate();
  return writeDay(y, m + count, Math.min(d, last));
}

/** @param {string} one @param {string} two */
export const daysBetween = (one, two) => (Date.parse(two) - Date.parse(one)) / DAY_MS;

/** @param {string} day @param {number} count */
export function addDays(day, count) {
  const [year, month, date] = partsOf(day);
  return writeDay(year, month, date + count);
}

/** @param {string} day */
export function firstOfQuarter(day) {
  const [year, month] = partsOf(day);
  return writeDay(year, month - ((month - 1) % 3), 1);
}
