// @ts-check
/** A letter of repair: an agency asked to complete an application, and the ball lies with the person until they answer. */

import { addDays } from "../dates.js";

/** @type {import("./findings.js").Watch} */
export function repair({ matters }, today, { stay_days }) {
  return matters
    .filter(({ asked_on, answered_on, decided_on }) => asked_on && asked_on <= today && !(answered_on && answered_on <= today) && !decided_on)
    .filter(({ asked_by }) => !asked_by || today <= addDays(asked_by, stay_days))
    .map((matter) => ({
      id: `repair/${matter.id}/${matter.asked_on}`,
      kind: !matter.asked_by ? "repair_open" : today > matter.asked_by ? "repair_passed" : "repair_asked",
      day: matter.asked_by || matter.asked_on,
      about: `matter/${matter.id}`,
      parts: [matter],
      say: { title: matter.title, what: matter.asked_what || "", asked_day: matter.asked_on, by_day: matter.asked_by },
    }));
}
