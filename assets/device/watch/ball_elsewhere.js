// @ts-check
/** An agency waits for somebody else before it decides: who holds the ball, since when, and whether the term stands still for it. */

import { termOf } from "./decision_due.js";

const KINDS = /** @type {Record<string, string>} */ ({ me: "ball_me", here: "ball_here", abroad: "ball_abroad" });

/** @type {import("./findings.js").Watch} */
export function ballElsewhere({ matters }, today) {
  return matters
    .filter(({ waits, waits_since, waits_until, decided_on, applied_on }) => Object.hasOwn(KINDS, waits ?? "") && applied_on && waits_since && waits_since <= today && !(waits_until && waits_until <= today) && !decided_on)
    .map((matter) => ({
      id: `ball-elsewhere/${matter.id}/${matter.waits_since}`,
      kind: KINDS[matter.waits],
      day: termOf(matter, today).due,
      about: `matter/${matter.id}`,
      parts: [matter],
      say: { title: matter.title, holder: matter.waits_for || "", since_day: matter.waits_since, due_day: termOf(matter, today).due },
    }));
}
