// @ts-check
/** Before the next payments the account falls below what goes off it. */

import { addDays } from "../dates.js";
import { nextPayment } from "../schedule.js";
import { shortOf } from "../remaining.js";

/** @type {import("./findings.js").Watch} */
export function balanceShort({ kept }, today, { lead_days }) {
  const short = kept && shortOf(kept, today, lead_days);
  if (!short) return [];
  const next = kept.parts.flatMap((part) => nextPayment(part, addDays(short.date, 1)) ?? []).sort((one, other) => (one.date < other.date ? -1 : 1))[0];
  return [
    {
      // One balance, one warning: a new one is looked at anew.
      id: `balance-short/${short.date}/${kept.balance?.on}`,
      kind: next ? "balance_short" : "balance_short_open",
      day: short.date,
      about: "balance/balance",
      say: { short_day: short.date, short_cents: short.amount_cents, next_day: next?.date },
    },
  ];
}
