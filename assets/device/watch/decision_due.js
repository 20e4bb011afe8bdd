// @ts-check
/** The term in which an agency must decide on an application: it runs, was extended, or has passed. */

import { addDays, daysBetween } from "../dates.js";
import { suspensionsOf } from "./suspensions.js";
import { endOfTerm } from "./terms.js";

/** @typedef {import("../data/shapes.js").Matter} Matter */

/** Without a term in the law: Awb art. 4:13 lid 2. */
export const USUAL_WEEKS = 8;

/** @type {import("./findings.js").Watch} */
export function decisionDue({ matters }, today, { lead_days }) {
  return matters.flatMap((matter) => {
    if (matter.decided_on || !matter.applied_on || matter.applied_on > today) return [];
    const { due, first, extended, still } = termOf(matter, today);
    const base = { day: due, about: `matter/${matter.id}`, parts: [matter], say: { title: matter.title, applied_day: matter.applied_on, due_day: due, first_day: first } };
    if (still) return [];
    if (today > due) return [{ ...base, id: `decision-due/${matter.id}/passed/${due}`, kind: matter.default_told_on ? "term_told" : "term_passed", say: { ...base.say, told_day: matter.default_told_on } }];
    if (extended) return [{ ...base, id: `decision-due/${matter.id}/extended/${due}`, kind: "term_extended", say: { ...base.say, on_day: extended.on, reason: extended.reason, told: extended.reason ? "yes" : "no" } }];
    return today >= addDays(due, -lead_days) ? [{ ...base, id: `decision-due/${matter.id}/runs/${due}`, kind: "term_runs" }] : [];
  });
}

/**
 * Give the day on which an agency must have decided, by what was known on a day, or "" when nobody told since when it has it; while the term stands still also since when.
 * @param {Matter} matter
 * @param {string} today
 */
export function termOf(matter, today) {
  if (!matter.applied_on) return { first: "", due: "", extended: undefined, still: "" };
  const weeks = matter.term_weeks ?? USUAL_WEEKS;
  const known = (matter.extensions ?? []).filter(({ on }) => on <= today);
  const more = known.reduce((/** @type {number} */ sum, extension) => sum + extension.weeks, 0);
  let stood = matter.suspended_days ?? 0;
  let due = endOfTerm(matter.applied_on, weeks + more, stood);
  let still = "";
  for (const { from, to } of suspensionsOf(matter, today)) {
    // What has passed does not come back.
    if (from > due) break;
    stood += daysBetween(from, to);
    due = endOfTerm(matter.applied_on, weeks + more, stood);
    if (from <= today && today < to) still = from;
  }
  return { first: endOfTerm(matter.applied_on, weeks), due, extended: known.at(-1), still };
}
