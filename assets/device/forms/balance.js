// @ts-check
/** The form of the balance of the account. */

import { saveRecord } from "../actions/records.js";
import { amountField, dayField, yesField } from "../fields.js";
import { BALANCE } from "../remaining.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const balanceForm = {
  name: "balance",
  key: () => "",
  fields: { amount: amountField({ missing: "balance-missing" }), overdrawn: yesField(), on: dayField({ missing: "balance-day-missing" }) },
  // What was on the account before is not what is on it on another day.
  begin: ({ today }) => ({ on: today }),
  check({ on }, { today }) {
    return on > today ? { on: { key: "matter-day-ahead" } } : {};
  },
  async save({ amount, overdrawn, on }, snapshot) {
    await saveRecord("balance", BALANCE, { amount_cents: overdrawn ? -amount : amount, on });
    world.tell(snapshot.texts("balance-saved"));
  },
};
