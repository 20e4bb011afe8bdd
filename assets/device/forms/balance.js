// @ts-check
/** The form of the balance of the account. */

import { saveRecord } from "../actions/records.js";
import { amountField, dayField, yesField } from "../fields.js";
import { recordOf } from "../records.js";
import { BALANCE } from "../remaining.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const balanceForm = {
  name: "balance",
  key: () => "",
  fields: { amount: amountField({ missing: "balance-missing" }), overdrawn: yesField(), on: dayField({ missing: "balance-day-missing" }) },
  begin(snapshot) {
    const balance = recordOf(snapshot, "balance", BALANCE);
    const amount = balance?.amount_cents;
    return { amount: typeof amount === "number" ? Math.abs(amount) : undefined, overdrawn: typeof amount === "number" && amount < 0, on: snapshot.today };
  },
  check({ on }, { today }) {
    return on > today ? { on: { key: "matter-day-ahead" } } : {};
  },
  async save({ amount, overdrawn, on }, snapshot) {
    await saveRecord("balance", BALANCE, { amount_cents: overdrawn ? -amount : amount, on });
    world.tell(snapshot.texts("balance-saved"));
  },
};
