// @ts-check
/** A month as a calendar: weeks from Monday to Sunday, and on each day what comes in. */

import { formatAmount } from "../amounts.js";
import { addDays, dayOf, formatDay, partsOf, weekdayOf } from "../dates.js";

const DAYS_A_WEEK = 7;

/**
 * @param {string} month  YYYY-MM
 * @param {readonly import("../schedule.js").Payment[]} payments  of that month
 * @param {import("../texts.js").Texts} texts
 * @returns {{weeks: import("../data/shapes.js").CalendarWeek[], weekdays: import("../data/shapes.js").CalendarDay[]}}
 */
export function calendarOf(month, payments, texts) {
  const { language } = texts;
  const { year, month: number } = partsOf(month);
  const [first, last] = [dayOf(year, number, 1), dayOf(year, number, 31)];
  const monday = addDays(first, -((weekdayOf(first) + DAYS_A_WEEK - 1) % DAYS_A_WEEK));
  const byDay = Map.groupBy(payments, ({ date }) => date);
  const dayAt = (/** @type {string} */ date) => {
    const paid = byDay.get(date) ?? [];
    const sum = paid.reduce((/** @type {number} */ all, { amount_cents }) => all + (amount_cents ?? 0), 0);
    const isOut = date < first || date > last;
    return {
      id: date,
      number: isOut ? "" : String(partsOf(date).date),
      is_paid: !isOut && paid.length > 0,
      words: isOut || paid.length === 0 ? "" : texts("calendar-day", { count: paid.length, amount: formatAmount(sum, language) }),
    };
  };
  const weeks = [];
  for (let day = monday; day <= last; day = addDays(day, DAYS_A_WEEK)) {
    weeks.push({ id: day, days: Array.from({ length: DAYS_A_WEEK }, (_, at) => dayAt(addDays(day, at))) });
  }
  const weekdays = Array.from({ length: DAYS_A_WEEK }, (_, at) => {
    const day = addDays(monday, at);
    return { id: String(at), number: formatDay(day, language, { weekday: "short" }), is_paid: false, words: formatDay(day, language, { weekday: "long" }) };
  });
  return { weeks, weekdays };
}
