// @ts-check
/** The screen "Wat houd ik over?": how the line on Vandaag comes about, the balance, what goes off, and what is left of a month. */

import { formatAmount } from "../amounts.js";
import { dayOf, formatDay, partsOf } from "../dates.js";
import { isPaid, monthlySum } from "../debts.js";
import { recordOf, recordsOf } from "../records.js";
import { costsBetween } from "../remaining.js";
import { paymentsInMonth, total } from "../schedule.js";
import { leftLine, leftOf } from "./left.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Costs}
 */
export function costsView(snapshot) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const money = (/** @type {number} */ cents) => formatAmount(cents, language);
  const left = leftOf(snapshot);
  const costs = recordsOf(snapshot, "fixed_cost").toSorted((one, other) => Number(other.amount_cents) - Number(one.amount_cents));
  const month = today.slice(0, 7);
  const { year, month: number } = partsOf(month);
  const going = total(costsBetween(costs, dayOf(year, number, 1), dayOf(year, number, 31))).amount_cents;
  const coming = total(paymentsInMonth(recordsOf(snapshot, "income_part"), month)).amount_cents;
  // What is taken out of an income before it comes in goes off it already.
  const owed = monthlySum(recordsOf(snapshot, "debt").filter((debt) => debt.kind !== "attachment" && isPaid(debt, today)));
  return {
    ...leftLine(snapshot),
    owed: owed ? money(0 - owed) : "",
    balance: left ? money(left.balance_cents) : "",
    came_in: left ? money(left.came_in_cents) : "",
    went_off: left ? money(0 - left.went_off_cents) : "",
    to_go_off: left ? money(0 - left.costs_cents) : "",
    costs: costs.map((cost) => ({
      id: cost.id,
      title: cost.title,
      amount: typeof cost.amount_cents === "number" ? money(cost.amount_cents) : texts("amount-unknown"),
      rhythm: cost.period === "month" && cost.pay_day ? texts("cost-day", { day: cost.pay_day }) : texts("rhythm", { period: cost.period ?? "month" }),
      href: `/geld/over/last?id=${cost.id}`,
    })),
    has_costs: costs.length > 0,
    month: formatDay(`${month}-01`, language, { month: "long" }),
    month_in: money(coming),
    month_off: money(0 - going),
    month_left: money(coming - going - owed),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneCost}
 */
export function costView(snapshot, { query }) {
  const id = query.get("id") ?? "";
  return { id, is_new: !id, is_known: !id || Boolean(recordOf(snapshot, "fixed_cost", id)) };
}
