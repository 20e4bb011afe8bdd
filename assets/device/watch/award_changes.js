// @ts-check
/** An income changed, so the income of the whole year does, and with it the allowances of that year. */

import { evaluate } from "../rules/evaluator.js";
import { finder, findLaw } from "../rules/statute_book.js";
import { RuleError, writeValue } from "../rules/values.js";
import { addDays } from "../dates.js";

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
  return [
    {
      id: `award-changes/${change.id}`,
      kind: low === null ? "award_may_change" : "award_between",
      day: change.on,
      about: `change/${change.id}`,
      parts: awards,
      say: { title: change.title, on_day: change.on, ...(low === null ? {} : { low_cents: low, high_cents: high, ...awarded(seen, change.on, low, high) }) },
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
function awarded({ facts, laws }, on, low, high) {
  const sums = [low, high].map((cents) => {
    const told = { ...facts, [INCOME]: String(cents / CENTS), toetsingsinkomen_partner: "0", rekeninkomen: String(cents / CENTS) };
    return ["zorgtoeslag", "huurtoeslag", "kindgebonden-budget"].reduce((/** @type {number} */ sum, id) => sum + amountOf(laws, id, told, on), 0);
  });
  return Number.isNaN(sums[0] + sums[1]) ? {} : { least_cents: Math.min(...sums), most_cents: Math.max(...sums) };
}

/** @param {Seen["laws"]} laws @param {string} id @param {Record<string, any>} facts @param {string} on */
function amountOf(laws, id, facts, on) {
  try {
    const law = findLaw(laws, id, on);
    const name = law.outputs.amount ?? "";
    const [above, below = "1"] = writeValue(evaluate(law, facts, on, [name], finder(laws, on)).values[name]).split("/");
    return Math.round((Number(above) / Number(below)) * CENTS);
  } catch (error) {
    if (error instanceof RuleError) return NaN;
    throw error;
  }
}
