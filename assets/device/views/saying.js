// @ts-check
/** What may be said of the screen that one came from. */

import { reasonsAt, screenOf } from "../opinions/asked.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Saying}
 */
export function sayingView({ texts }, place) {
  const screen = screenOf(place);
  const first = { value: "", label: texts("choose") };
  return {
    back: screen,
    answers: [first, { value: "yes", label: texts("opinion-yes") }, { value: "no", label: texts("opinion-no") }],
    reasons: [first, ...reasonsAt(screen).map((reason) => ({ value: reason, label: texts("opinion-why", { reason }) }))],
  };
}
