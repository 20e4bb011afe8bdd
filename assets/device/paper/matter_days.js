// @ts-check
/** The days of a matter that somebody must keep, for a calendar and for paper. */

import { isElsewhere } from "../passing/referral.js";
import { agencyName } from "../views/names.js";
import { OBJECTION_WEEKS } from "../views/matters.js";
import { termOf } from "../watch/decision_due.js";
import { endOfTerm } from "../watch/terms.js";

/**
 * Give the days that are still to come or were not met, each with what must happen then.
 * @param {import("../data/shapes.js").Matter} matter
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {{id: string, date: string, title: string}[]} the first first
 */
export function daysOfMatter(matter, snapshot) {
  const { texts, today } = snapshot;
  const isThere = !isElsewhere(matter, snapshot);
  const { asked_on, asked_by, answered_on, decided_on, notified_on, objected_on } = matter;
  const title = matter.title ?? "";
  const days = [];
  if (asked_on && asked_by && !answered_on && !decided_on && isThere) days.push({ id: "answers", date: asked_by, title: texts("day-answers", { title }) });
  const { due } = termOf(matter, today);
  if (due && !decided_on && isThere) days.push({ id: "decides", date: due, title: texts("day-decides", { agency: agencyName(matter, texts.language), title }) });
  if (notified_on && !objected_on) days.push({ id: "objects", date: endOfTerm(notified_on, OBJECTION_WEEKS), title: texts("day-objects", { title }) });
  return days.map((day) => ({ ...day, id: `${matter.id}-${day.id}` })).sort((one, other) => (one.date < other.date ? -1 : 1));
}
