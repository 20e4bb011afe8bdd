// @ts-check
/** The form of one payment (?id=part.day): how much came in, when, and whether one agrees. */

import { saveRecord } from "../actions/records.js";
import { amountField, choiceField, dayField } from "../fields.js";
import { paymentAt } from "../views/payment.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

export const STATES = ["received", "disputed"];

/** @type {import("../form_states.js").Form} */
export const paymentForm = {
  name: "payment",
  key: ({ query }) => query.get("id") ?? "",
  fields: { state: choiceField(STATES), amount: amountField(), received_on: dayField() },
  begin(snapshot, { query }) {
    const id = query.get("id") ?? "";
    const note = recordOf(snapshot, "payment_note", id);
    const payment = paymentAt(snapshot, id);
    return { state: note?.state || "received", amount: note?.amount_cents ?? payment?.amount_cents ?? undefined, received_on: note?.received_on || payment?.date };
  },
  check({ received_on }, { today }) {
    return received_on > today ? { received_on: { key: "matter-day-ahead" } } : {};
  },
  async save({ state, amount, received_on }, snapshot, { query }) {
    const id = query.get("id") ?? "";
    const payment = paymentAt(snapshot, id);
    if (!payment) return;
    await saveRecord("payment_note", id, { part: payment.part.id, date: payment.date, state, amount_cents: amount ?? null, received_on: received_on ?? "", bank_import: "", source: "self" });
    world.go(`/geld?maand=${payment.date.slice(0, 7)}`, { replace: true });
    world.tell(snapshot.texts("payment-noted"));
  },
};
