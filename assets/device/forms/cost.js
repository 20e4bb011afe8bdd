// @ts-check
/** The form of a fixed cost: new, or an own one (?id=). */

import { removeRecord, saveRecord } from "../actions/records.js";
import { amountField, choiceField, dayField, numberField, textField } from "../fields.js";
import { keyOf } from "../form_states.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

const SCREEN = "/geld/over";
const PERIODS = ["month", "week", "four_weeks", "quarter", "year"];
const MOST_DAY = 31;

/** @type {import("../form_states.js").Form} */
export const costForm = {
  name: "cost",
  key: ({ query }) => query.get("id") ?? "",
  fields(snapshot, place) {
    const period = snapshot.forms[keyOf(costForm, place)]?.typed.period ?? recordOf(snapshot, "fixed_cost", place.query.get("id"))?.period ?? "month";
    const asked = (/** @type {boolean} */ isAsked, /** @type {import("../fields.js").Field} */ field) => (isAsked ? field : { ...field, read: () => ({ value: undefined }) });
    return {
      title: textField({ missing: "cost-title-missing" }),
      amount: amountField({ missing: "cost-amount-missing" }),
      period: choiceField(PERIODS),
      pay_day: asked(period === "month", numberField({ missing: "cost-day-missing", most: MOST_DAY })),
      first_date: asked(period !== "month", dayField({ missing: "cost-first-missing" })),
      date_to: dayField(),
    };
  },
  begin(snapshot, { query }) {
    const cost = recordOf(snapshot, "fixed_cost", query.get("id"));
    return cost ? { ...cost, amount: cost.amount_cents ?? undefined, period: cost.period ?? "month" } : { period: "month" };
  },
  async save({ amount, pay_day, first_date, ...values }, snapshot, { query }) {
    const isMonthly = values.period === "month";
    await saveRecord("fixed_cost", query.get("id"), { ...values, amount_cents: amount, pay_day: isMonthly ? pay_day : null, first_date: isMonthly ? "" : first_date });
    world.go(SCREEN, { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/** @param {string} id */
export async function removeCost(id) {
  const cost = recordOf(world.get(), "fixed_cost", id);
  if (cost) await removeRecord("fixed_cost", id, cost.title, SCREEN);
}
