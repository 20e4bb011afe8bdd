// @ts-check
/** The weeks in which one can object to a decision. */

import { endOfTerm } from "./terms.js";

/** @type {import("./findings.js").Watch} */
export function objectionTerm({ matters }, today, { data }) {
  return matters
    .filter(({ notified_on, objected_on }) => notified_on && notified_on <= today && !objected_on)
    .map((matter) => ({ matter, end: endOfTerm(matter.notified_on, Number(data.term_weeks)) }))
    .filter(({ end }) => today <= end)
    .map(({ matter, end }) => ({
      id: `objection-term/${matter.id}`,
      kind: "objection",
      day: end,
      about: `matter/${matter.id}`,
      parts: [matter],
      say: { title: matter.title, notified_day: matter.notified_on, end_day: end },
    }));
}
