// @ts-check
/** Finds what was logged before: the same job at the same employer, or the same vacancy. */

import { daysBetween, isDay } from "../dates.js";

/** @typedef {import("../data/shapes.js").Application} Application */

/** So many days apart, the same job at the same employer is taken for a new round. */
const SAME_DAYS = 60;

/**
 * Give the earlier one that this seems to be, if there is one.
 * @param {Pick<Application, "kind" | "title" | "employer" | "sent" | "link">} one
 * @param {Iterable<Application>} others  without the one itself
 * @returns {Application | undefined}
 */
export function sameAs(one, others) {
  return [...others].find((other) => isSameKind(one, other) && isNear(one, other) && (isSameLink(one, other) || isSameJob(one, other)));
}

/** @typedef {Pick<Application, "kind" | "title" | "employer" | "sent" | "link">} Compared */

/** @param {Compared} one @param {Compared} other */
const isSameKind = (one, other) => (one.kind ?? "application") === (other.kind ?? "application");

/** @param {Compared} one @param {Compared} other */
const isSameLink = (one, other) => Boolean(one.link) && one.link === other.link;

/** @param {Compared} one @param {Compared} other */
const isSameJob = (one, other) => plain(one.employer) !== "" && plain(one.employer) === plain(other.employer) && plain(one.title) === plain(other.title);

/** @param {Compared} one @param {Compared} other */
function isNear({ sent }, { sent: before }) {
  if (!isDay(sent) || !isDay(before)) return true;
  return Math.abs(daysBetween(sent, before)) <= SAME_DAYS;
}

/** Letters and digits alone: "Bakker B.V." and "bakker bv" are one employer. @param {string | undefined} text */
const plain = (text) => (text ?? "").toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");
