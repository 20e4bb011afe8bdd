// @ts-check
/** Several debts are paid at once: what goes each month, and whether what the law protects is left. */

import { addDays } from "../dates.js";
import { isPaid, monthlySum } from "../debts.js";
import { monthlyRange } from "./amounts_of_laws.js";

const CENTS = 100;

/** @typedef {import("../data/shapes.js").Debt} Debt */

/**
 * Said once, when the last of them begins; one more says it anew.
 * @type {import("./findings.js").Watch}
 */
export function debtsAddUp(seen, today, { stay_days, data }) {
  const running = seen.debts.filter((debt) => isPaid(debt, today)).sort((a, b) => (orderOf(a) > orderOf(b) ? -1 : 1));
  const [last] = running;
  if (!last || !beginOf(last) || today > addDays(beginOf(last), stay_days)) return [];
  const sum = monthlySum(running);
  const left = seen.facts.inkomen_netto === undefined ? undefined : Math.round(Number(seen.facts.inkomen_netto) * CENTS) - sum;
  const range = left === undefined ? undefined : monthlyRange(seen, data.law, { beslag: true }, today);
  const isBelow = left !== undefined && range && left < range[0];
  if (running.length < Number(data.least) && !isBelow) return [];
  return [
    {
      id: `debts-add-up/${last.id}/${running.length}`,
      kind: isBelow ? "debts_below" : left !== undefined && range && left >= range[1] ? "debts_enough" : "debts_several",
      day: beginOf(last),
      about: `debt/${last.id}`,
      parts: [],
      say: { count: running.length, sum_cents: sum, ...(left !== undefined && range && { left_cents: left, least_cents: range[0], most_cents: range[1] }) },
    },
  ];
}

/** @param {Debt} debt */
const beginOf = ({ date_from, created_at }) => date_from || (created_at ?? "").slice(0, 10);

/** Of one day by id, so that every device names the same one. @param {Debt} debt */
const orderOf = (debt) => `${beginOf(debt)} ${debt.id}`;
