// @ts-check
/** The list of what the watch saw, and what the person wants it to look out for; what looks is loaded later (`looking_out.js`). */

import { recordsOf } from "../records.js";

/** The topics of `pwa/rules/watchers/`, in the order in which they are asked. */
export const TOPICS = ["income", "terms", "changes", "papers"];
const SHOWN_TODAY = 4;

/**
 * Give what the person wants on a topic: yes, no, or nothing yet.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {string} topic
 */
export function wishOf(snapshot, topic) {
  return recordsOf(snapshot, "setting").find(({ id }) => id === settingId(topic))?.value ?? "";
}

/** @param {string} topic */
export const settingId = (topic) => `watch-${topic}`;

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Watch}
 */
export function watchView(snapshot) {
  const found = [...snapshot.seen];
  const asks = TOPICS.some((topic) => !wishOf(snapshot, topic)) && recordsOf(snapshot, "income_part").length > 0;
  return {
    findings: found,
    has_findings: found.length > 0,
    first: found.slice(0, SHOWN_TODAY),
    more: found.length > SHOWN_TODAY ? snapshot.texts("show-all", { count: found.length }) : "",
    asks,
    is_off: TOPICS.every((topic) => wishOf(snapshot, topic) !== "yes"),
  };
}
