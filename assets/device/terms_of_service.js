// @ts-check
/** Until when an agency may take, by the term that its service names: the day that its desk reckons too (sync/agency/terms.py). */

import { addDays, addMonths, dayOf, partsOf, today } from "./dates.js";
import { workdayFrom } from "./holidays.js";
import { endOfTerm } from "./watch/terms.js";

/** Longer terms are not moved from a free day: Algemene termijnenwet, art. 4. */
const MOST_MOVED = { days: 90, months: 3 };

/**
 * Give the last day, from the moment that the agency got it; "" where either is not known.
 * @param {import("./services.js").Term | null | undefined} term
 * @param {string} receivedAt  ISO 8601
 */
export function lastDayOf(term, receivedAt) {
  if (!term || !receivedAt) return "";
  const start = today(Date.parse(receivedAt));
  const months = (term.months ?? 0) + 12 * (term.years ?? 0);
  if (!months && term.weeks) return endOfTerm(start, term.weeks);
  if (!months) return moved(addDays(start, term.days ?? 0), (term.days ?? 0) <= MOST_MOVED.days);
  const { year, month } = partsOf(`${addMonths(start.slice(0, 7), months)}-01`);
  return moved(dayOf(year, month, partsOf(start).date), !term.years && months <= MOST_MOVED.months);
}

/** @param {string} day @param {boolean} isShort */
const moved = (day, isShort) => (isShort ? workdayFrom(day, 1) : day);
