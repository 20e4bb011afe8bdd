// @ts-check
/** Agreements about looking for work: what is usual with an agency, and which hold now. */

import { recordsOf } from "../records.js";
import { addDays } from "../dates.js";
import { askedIn, countIn, periodAt } from "./periods.js";

/**
 * @typedef {import("../data/shapes.js").Agreement} Agreement
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {object} UsualDuty  What an agency usually asks (pwa/rules/agencies/)
 * @property {number | null} quota
 * @property {string} period
 * @property {string[]} kinds
 * @property {string[]} asks
 * @property {{name: string, url: string}} [own_form]  Where the agency wants it too
 */

export const KINDS = /** @type {const} */ (["application", "contact", "registration", "conversation", "training", "other"]);
/** Members of an activity that an agreement may ask for, beside its day, job and employer. */
export const ASKS = /** @type {const} */ (["manner", "contact", "link", "vacancy", "cv_name", "follow_ups", "note"]);

/**
 * List the agreements that hold on a day, the one that began last first.
 * @param {Snapshot} snapshot
 * @param {string} day
 */
export function agreementsOn(snapshot, day) {
  return recordsOf(snapshot, "agreement")
    .filter((agreement) => periodAt(agreement, day))
    .sort((a, b) => (`${a.date_from} ${a.id}` > `${b.date_from} ${b.id}` ? -1 : 1));
}

/**
 * Count a period of an agreement with what the wallet holds.
 * @param {Snapshot} snapshot
 * @param {Agreement} agreement
 * @param {import("./periods.js").Period} period
 */
export function countOf(snapshot, agreement, period) {
  return countIn(agreement, period, { activities: recordsOf(snapshot, "application"), exemptions: recordsOf(snapshot, "exemption"), today: snapshot.today });
}

/**
 * List the days off that lower what is asked in a period.
 * @param {Snapshot} snapshot
 * @param {Agreement} agreement
 * @param {import("./periods.js").Period} period
 */
export function freeIn(snapshot, agreement, period) {
  return recordsOf(snapshot, "exemption").filter((one) => askedIn(agreement, period, [one]).freed > 0);
}

/** @typedef {Pick<Agreement, "agency" | "agency_name" | "date_from">} Begun  With whom, and from when */

/**
 * Give the agreements that another one replaces, with the last day that is left for each: the day before the new one begins. There
 * may be more of them, made on two devices.
 * @param {Iterable<Agreement>} agreements
 * @param {Begun} next
 * @returns {{before: Agreement, last: string}[]}
 */
function replacedBy(agreements, next) {
  const before = [...agreements].filter((one) => isWithSame(one, next) && periodAt(one, next.date_from));
  return before.map((one) => ({ before: one, last: addDays(next.date_from, -1) }));
}

/**
 * Give what to write so that agreements make room for another: each ends the day before, and days off that go on hold for the new one.
 * @param {Snapshot} snapshot
 * @param {string} id  of the new one
 * @param {Begun} next
 * @param {() => string} newId
 * @returns {{type: string, id: string, fields: Record<string, unknown>}[]}
 */
export function replacementWrites(snapshot, id, next, newId) {
  const exemptions = recordsOf(snapshot, "exemption");
  return replacedBy(recordsOf(snapshot, "agreement"), next).flatMap(({ before, last }) => {
    const goOn = exemptions.filter((one) => one.agreement === before.id && (!one.date_to || one.date_to > last));
    const held = goOn.map(({ reason, date_from, date_to, note }) => ({ agreement: id, reason, date_from: date_from > last ? date_from : next.date_from, date_to, note }));
    return [{ type: "agreement", id: before.id, fields: { date_to: last } }, ...held.map((fields) => ({ type: "exemption", id: newId(), fields }))];
  });
}

/**
 * Give the last day that is left for an agreement before a later one with the same agency begins, or "".
 * @param {Iterable<Agreement>} agreements
 * @param {Begun} next
 */
export function lastBeforeOthers(agreements, next) {
  const later = [...agreements].filter((one) => isWithSame(one, next) && one.date_from > next.date_from && periodAt(one, one.date_from));
  const [first] = later.map(({ date_from }) => date_from).sort();
  return first ? addDays(first, -1) : "";
}

/** A field that is empty is not kept. @param {Begun} one @param {Begun} other */
export const isWithSame = (one, other) => (one.agency ?? "") === (other.agency ?? "") && (one.agency_name ?? "") === (other.agency_name ?? "");
