// @ts-check
/** A paper that is valid until a day. */

import { addDays } from "../dates.js";

/** @type {import("./findings.js").Watch} */
export function paperEnds({ documents }, today, { lead_days, stay_days }) {
  return documents
    .filter(({ valid_until: until }) => until && today >= addDays(until, -lead_days) && today <= addDays(until, stay_days))
    .map((paper) => ({
      id: `paper-ends/${paper.id}/${paper.valid_until}`,
      kind: today > paper.valid_until ? "paper_ended" : "document_expires",
      day: paper.valid_until,
      about: `document/${paper.id}`,
      parts: [paper],
      say: { title: paper.title, until_day: paper.valid_until },
    }));
}
