// @ts-check
/** An income changed, so the income of the whole year does, and with it the allowances of that year. */

import { addDays, partsOf } from "../dates.js";
import { monthlyRange } from "./amounts_of_laws.js";
import { monthsIn } from "./periods.js";

/** @typedef {import("./findings.js").Seen} Seen */

const CENTS = 100;
const INCOME = "toetsingsinkomen_aanvrager";

/**
 * What matters is the year as it stands: so the last change alone is told of.
 * @type {import("./findings.js").Watch}
 */
export function awardChanges(seen, today, { stay_days, data }) {
  const [change] = seen.changes
    .filter(({ on, monthly_cents }) => monthly_cents && on && on <= today && today <= addDays(on, stay_days))
    .sort((a, b) => (a.on > b.on ? -1 : 1));
  const awards = change ? seen.parts.filter((part) => data.allowances.includes(part.kind) && goesOn(part, change.on)) : [];
  if (!awards.length) return [];
  const [low, high] = yearIncome(seen, change, data);
  const sums = low === null ? {} : awarded(seen, change.on, low, high);
  return [
    {
      id: `award-changes/${change.id}`,
      // Between which ends is said only where the law can be worked out at both.
      kind: "least_cents" in sums ? "award_between" : "award_may_change",
      day: change.on,
      about: `change/${change.id}`,
      parts: awards,
      say: { title: change.title, on_day: change.on, ...(low === null ? {} : { low_cents: low, high_cents: high, ...sums, ...setAside(seen, awards, change.on, today, [low, high]) }) },
    },
  ];
}

/** @param {import("../data/shapes.js").IncomePart} part @param {string} day */
function goesOn({ date_to, date_from }, day) {
  return (!date_to || date_to >= day) && (!date_from || date_from.slice(0, 4) <= day.slice(0, 4));
}

/**
 * Give the least and the most that the income of the year may become: what was told, less what ended, and more by what came; what
 * comes in net is gross between the same and half as much more.
 * @param {Seen} seen @param {import("../data/shapes.js").Change} change @param {Record<string, any>} data
 * @returns {[number, number] | [null, null]}
 */
function yearIncome({ facts, parts }, { on, monthly_cents }, { gross_from, gross_to }) {
  if (facts[INCOME] === undefined) return [null, null];
  const told = Math.round(Number(facts[INCOME]) * CENTS);
  const year = on.slice(0, 4);
  const monthsLeft = 13 - Number(on.slice(5, 7));
  const come = (monthly_cents ?? 0) * monthsLeft;
  const ended = parts
    .filter(({ date_to, period, kind }) => date_to?.startsWith(year) && date_to <= on && period === "month" && kind !== "" && date_to < `${year}-12-01`)
    .reduce((sum, { date_to, amount_cents }) => sum + (amount_cents ?? 0) * (12 - Number(date_to.slice(5, 7))), 0);
  const ends = [told - ended * Number(gross_to) + come * Number(gross_from), told + come * Number(gross_to)];
  return [Math.max(0, Math.round(ends[0])), Math.round(ends[1])];
}

/**
 * Give what the allowances come to a month at the two ends.
 * @param {Seen} seen @param {string} on @param {number} low @param {number} high
 */
function awarded(seen, on, low, high) {
  const sums = [low, high].map((cents) => ["zorgtoeslag", "huurtoeslag", "kindgebonden-budget"].reduce((sum, law) => sum + lawAt(seen, law, cents, on), 0));
  return Number.isNaN(sums[0] + sums[1]) ? {} : { least_cents: Math.min(...sums), most_cents: Math.max(...sums) };
}

/**
 * Give what may have to be paid back at most over the year, and that divided over the months that are left of it, rounded up.
 * @param {Seen} seen
 * @param {import("../data/shapes.js").IncomePart[]} awards
 * @param {string} on
 * @param {string} today
 * @param {number[]} ends  incomes of the year
 */
export function setAside(seen, awards, on, today, ends) {
  const year = on.slice(0, 4);
  const paid = awards.filter(({ kind, period, amount_cents }) => LAWS[kind] && (period ?? "month") === "month" && amount_cents);
  if (!paid.length || !today.startsWith(year)) return {};
  const over = ends.map((cents) => {
    const given = new Map([...new Set(paid.map(({ kind }) => kind))].map((kind) => [kind, lawAt(seen, LAWS[kind], cents, on)]));
    return paid.reduce((sum, part) => sum + ((part.amount_cents ?? 0) - Number(given.get(part.kind))) * monthsIn(part, year), 0);
  });
  const back = Math.max(...over);
  if (!(back > 0)) return {};
  const months = 13 - partsOf(today).month;
  return { back_cents: back, months, aside_cents: Math.ceil(back / months) };
}

/** The law of an allowance that Plein can work out from the income. */
const LAWS = /** @type {Record<string, string>} */ ({ zorgtoeslag: "zorgtoeslag", huurtoeslag: "huurtoeslag", kindgebonden_budget: "kindgebonden-budget" });

/** What a law gives each month at an income of the year; NaN where that is not known. @param {Seen} seen @param {string} law @param {number} cents @param {string} on */
function lawAt(seen, law, cents, on) {
  const income = String(cents / CENTS);
  const [low, high] = monthlyRange(seen, law, { [INCOME]: income, toetsingsinkomen_partner: "0", rekeninkomen: income }, on) ?? [NaN, NaN];
  return low === high ? low : NaN;
}
