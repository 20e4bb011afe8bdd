// @ts-check
/** What became of a payment: received as expected, with another amount, disputed, or not come in time. */

import { addDays } from "./dates.js";
import { recordsOf } from "./records.js";

/** A payment may come a few days late by itself. */
const PATIENT_DAYS = 3;

/** @typedef {"expected" | "received" | "different" | "disputed" | "late"} State */
/** @typedef {import("./schedule.js").Payment} Payment */

/** Name a payment: its part and the day on which it was expected; what became of it is kept under that name. @param {{part: {id: string}, date: string}} payment */
export const nameOf = ({ part, date }) => `${part.id}_${date}`;

/**
 * Give what tells the state of each payment; late is only what people look for: of a part of which they ticked a payment before.
 * @param {Pick<import("./world.js").Snapshot, "vault" | "today">} snapshot
 * @returns {(payment: Payment) => State}
 */
export function statesOf(snapshot) {
  const notes = new Map(recordsOf(snapshot, "payment_note").map((note) => [note.id, note]));
  const looked = new Set([...notes.values()].map(({ part }) => part));
  return (payment) => {
    const note = notes.get(nameOf(payment));
    if (note?.state === "disputed") return "disputed";
    if (note?.state) return payment.amount_cents !== null && note.amount_cents != null && note.amount_cents !== payment.amount_cents ? "different" : "received";
    const isLate = looked.has(payment.part.id) && addDays(payment.date, PATIENT_DAYS) < snapshot.today;
    return isLate ? "late" : "expected";
  };
}

/**
 * Give what tells how much came in of a payment that was due by now, in cents: as noted, or as expected; nothing when it is late or disputed.
 * @param {Pick<import("./world.js").Snapshot, "vault" | "today">} snapshot
 * @returns {(payment: Payment) => number}
 */
export function cameInOf(snapshot) {
  const notes = new Map(recordsOf(snapshot, "payment_note").map((note) => [note.id, note]));
  const stateOf = statesOf(snapshot);
  return (payment) => {
    const state = stateOf(payment);
    if (state === "disputed" || state === "late") return 0;
    return notes.get(nameOf(payment))?.amount_cents ?? payment.amount_cents ?? 0;
  };
}

/**
 * Give what tells the amount of a payment: what was noted of it, else what was expected.
 * @param {Pick<import("./world.js").Snapshot, "vault">} snapshot
 * @returns {(payment: Payment) => number | null}
 */
export function amountsOf(snapshot) {
  const notes = new Map(recordsOf(snapshot, "payment_note").map((note) => [note.id, note]));
  return (payment) => notes.get(nameOf(payment))?.amount_cents ?? payment.amount_cents;
}

/**
 * Give what tells the day on which a payment came in: as noted, or as expected.
 * @param {Pick<import("./world.js").Snapshot, "vault">} snapshot
 * @returns {(payment: Payment) => string}
 */
export function cameOnOf(snapshot) {
  const notes = new Map(recordsOf(snapshot, "payment_note").map((note) => [note.id, note]));
  return (payment) => {
    const note = notes.get(nameOf(payment));
    return (note?.state === "received" && note.received_on) || payment.date;
  };
}

/** Tell whether a payment can be ticked off by now. @param {Payment} payment @param {string} today */
export const canTick = ({ date }, today) => date <= addDays(today, PATIENT_DAYS);
