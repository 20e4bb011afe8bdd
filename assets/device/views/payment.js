// @ts-check
/** The screen of one payment. */

import { formatAmount } from "../amounts.js";
import { formatDay } from "../dates.js";
import { recordOf } from "../records.js";
import { paymentsOf } from "../schedule.js";
import { agencyName, kindName } from "./names.js";

const NAME = /^(.+)_(\d{4}-\d\d-\d\d)$/;

/**
 * Find a payment by its name: the id of its part and the day on which it was expected.
 * @param {Pick<import("../world.js").Snapshot, "vault">} snapshot
 * @param {string} name
 */
export function paymentAt(snapshot, name) {
  const [, id = "", date = ""] = NAME.exec(name) ?? [];
  const part = recordOf(snapshot, "income_part", id);
  return part && paymentsOf(part, date, date)[0];
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OnePayment}
 */
export function paymentView(snapshot, { query }) {
  const { texts } = snapshot;
  const { language } = texts;
  const payment = paymentAt(snapshot, query.get("id") ?? "");
  const states = ["received", "disputed"].map((value) => ({ value, label: texts("payment-choice", { state: value }) }));
  if (!payment) return { is_known: false, title: "", expected: "", href_part: "", states };
  const { part, date, amount_cents } = payment;
  const day = formatDay(date, language);
  return {
    is_known: true,
    title: [kindName(part, language), agencyName(part, language)].filter(Boolean).join(", "),
    expected: amount_cents === null ? day : texts("payment-expected", { amount: formatAmount(amount_cents, language), day }),
    href_part: `/geld/deel?id=${part.id}`,
    states,
  };
}
