// @ts-check
/** What is left until the next payment, in one line. */

import { formatAmount } from "../amounts.js";
import { daysBetween, formatDay } from "../dates.js";
import { cameInOf, cameOnOf } from "../paid.js";
import { recordOf, recordsOf } from "../records.js";
import { BALANCE, remainingOf } from "../remaining.js";

/** So far ahead a day is called by its name. */
const NAMED_DAYS = 6;

/** @typedef {import("../world.js").Snapshot} Snapshot */

/** @param {Snapshot} snapshot */
export function leftOf(snapshot) {
  return remainingOf(keptOf(snapshot), snapshot.today);
}

/** @param {Snapshot} snapshot @returns {import("../remaining.js").Kept} */
export function keptOf(snapshot) {
  return {
    balance: recordOf(snapshot, "balance", BALANCE),
    parts: recordsOf(snapshot, "income_part"),
    costs: recordsOf(snapshot, "fixed_cost"),
    cameIn: cameInOf(snapshot),
    cameOn: cameOnOf(snapshot),
  };
}

/**
 * Say it for the top of Vandaag; nothing for whoever keeps no balance.
 * @param {Snapshot} snapshot
 */
export function leftLine(snapshot) {
  const left = leftOf(snapshot);
  if (!left) return { left_until: "", left_amount: "", left_about: "" };
  const { texts, today } = snapshot;
  const { language } = texts;
  const isSoon = daysBetween(today, left.until) <= NAMED_DAYS;
  const day = formatDay(left.until, language, isSoon ? { weekday: "long" } : { day: "numeric", month: "long" });
  return {
    left_until: left.left_cents < 0 ? texts("left-short", { day }) : texts("left-until", { day }),
    left_amount: formatAmount(Math.abs(left.left_cents), language),
    left_about: texts("left-about", { day: formatDay(left.balance_on, language, { day: "numeric", month: "long" }) }),
  };
}
