// @ts-check
/** Ticking a payment off as received. */

import { askForLock } from "../forms.js";
import { paymentAt } from "../views/payment.js";
import { world } from "../world.js";
import { saveRecord } from "./records.js";

/**
 * Note that a payment came in as expected; it can be undone at once.
 * @param {string} id  of the payment
 */
export async function tick(id) {
  const snapshot = world.get();
  if (snapshot.must_lock) return askForLock();
  const payment = paymentAt(snapshot, id);
  if (!payment) return;
  await saveRecord("payment_note", id, { part: payment.part.id, date: payment.date, state: "received", amount_cents: payment.amount_cents, received_on: snapshot.today });
  world.tell(snapshot.texts("payment-noted"), () => world.vault().remove("payment_note", id));
}
