// @ts-check
/** A year of income: every month with its total, drawn as bars stacked by agency, and the same as a table. */

import { formatAmount } from "../amounts.js";
import { formatDay } from "../dates.js";
import { recordsOf } from "../records.js";
import { paymentsInMonth, total } from "../schedule.js";
import { agencyName } from "./names.js";

/** The box in which the bars lie; the same as in `components/chart.py`. */
const WIDTH = 360;
const HEIGHT = 170;
const MONTHS = 12;
const BAR = 22;
const YEAR = /^(19|20|21)\d\d$/;

/**
 * Give the months of a year with what each agency pays in it, in cents.
 * @param {Iterable<import("../schedule.js").IncomePart>} parts
 * @param {string} year
 * @param {(part: import("../schedule.js").IncomePart) => string} nameOf
 */
export function monthsOf(parts, year, nameOf) {
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = `${year}-${String(at + 1).padStart(2, "0")}`;
    const payments = paymentsInMonth(parts, month);
    /** @type {Map<string, number>} */
    const byAgency = new Map();
    for (const { part, amount_cents } of payments) byAgency.set(nameOf(part), (byAgency.get(nameOf(part)) ?? 0) + (amount_cents ?? 0));
    return { month, byAgency, ...total(payments) };
  });
}

/** Give the year that is asked for, or this one. @param {URLSearchParams} query @param {string} today */
export function shownYear(query, today) {
  const asked = query.get("jaar") ?? "";
  return YEAR.test(asked) ? asked : today.slice(0, 4);
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Year}
 */
export function yearView(snapshot, { query }) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const year = shownYear(query, today);
  const months = monthsOf(recordsOf(snapshot, "income_part"), year, (part) => agencyName(part, language) || texts("year-other"));
  const names = [...new Set(months.flatMap(({ byAgency }) => [...byAgency.keys()]))].sort((a, b) => a.localeCompare(b, language));
  const most = Math.max(...months.map(({ amount_cents }) => amount_cents), 1);
  const money = (/** @type {number} */ cents) => formatAmount(cents, language);
  const said = (/** @type {{amount_cents: number, is_whole: boolean}} */ { amount_cents, is_whole }) => (is_whole ? money(amount_cents) : texts("at-least", { amount: money(amount_cents) }));
  const whole = { amount_cents: months.reduce((sum, { amount_cents }) => sum + amount_cents, 0), is_whole: months.every(({ is_whole }) => is_whole) };
  return {
    year,
    total: said(whole),
    has_payments: whole.amount_cents > 0,
    href_before: `/geld/jaar?jaar=${Number(year) - 1}`,
    href_after: `/geld/jaar?jaar=${Number(year) + 1}`,
    year_before: String(Number(year) - 1),
    year_after: String(Number(year) + 1),
    top: money(most),
    first: formatDay(`${year}-01-01`, language, { month: "long" }),
    last: formatDay(`${year}-12-01`, language, { month: "long" }),
    picture: texts("year-picture", { year }),
    agencies: names.map((name, at) => ({ id: name, name, colour: colourOf(at), total: money(months.reduce((sum, { byAgency }) => sum + (byAgency.get(name) ?? 0), 0)) })),
    bars: months.flatMap(({ month, byAgency }, at) => barsOf(month, at, names, byAgency, most)),
    months: months.map((one) => ({
      id: one.month,
      name: formatDay(`${one.month}-01`, language, { month: "long" }),
      amount: said(one),
      href: `/geld?maand=${one.month}`,
    })),
  };
}

/** @param {number} at */
const colourOf = (at) => `colour-${at % 8}`;

/**
 * Stack what each agency pays in one month.
 * @param {string} month @param {number} at @param {string[]} names @param {Map<string, number>} byAgency @param {number} most
 */
function barsOf(month, at, names, byAgency, most) {
  const left = Math.round(((at + 0.5) * WIDTH) / MONTHS - BAR / 2);
  let height = 0;
  return names.flatMap((name, place) => {
    const cents = byAgency.get(name) ?? 0;
    if (cents <= 0) return [];
    const own = (cents / most) * HEIGHT;
    height += own;
    return [{ id: `${month} ${name}`, x: String(left), y: (HEIGHT - height).toFixed(1), width: String(BAR), height: own.toFixed(1), colour: colourOf(place) }];
  });
}
