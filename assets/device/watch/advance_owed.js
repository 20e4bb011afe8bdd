// @ts-check
/** Four weeks after an application for social assistance the municipality owes an advance. */

import { addDays } from "../dates.js";
import { whatItComesTo } from "./amounts_of_laws.js";
import { endOfTerm } from "./terms.js";

/** @type {import("./findings.js").Watch} */
export function advanceOwed({ matters, ...seen }, today, { lead_days, data }) {
  return matters
    .filter(({ service, decided_on, applied_on }) => data.services.includes(service) && applied_on && !decided_on)
    .map((matter) => ({ matter, owed: endOfTerm(matter.applied_on, Number(data.term_weeks)) }))
    .filter(({ owed }) => today >= addDays(owed, -lead_days))
    .map(({ matter, owed }) => ({
      id: `advance-owed/${matter.id}`,
      kind: today >= owed ? "advance_owed" : "advance_comes",
      day: owed,
      about: `matter/${matter.id}`,
      parts: [matter],
      say: { applied_day: matter.applied_on, owed_day: owed, ...whatItComesTo(seen, data.law, toldBy(matter), today) },
    }));
}

/** What the matter says of the application, as the law reads it: nobody needs to answer that again. @param {import("../data/shapes.js").Matter} matter */
const toldBy = ({ applied_on }) => ({ bijstand_gevraagd: true, bijstand_beslist: false, bijstand_gevraagd_op: applied_on });
