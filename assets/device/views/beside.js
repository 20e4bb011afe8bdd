// @ts-check
/** What helping puts on the first screen: what somebody got ready for me, and whom I help. */

import { recordsOf } from "../records.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {{prepared: import("../data/shapes.js").WorkLine[], helped: import("../data/shapes.js").WorkLine[]}}
 */
export function besideLines(snapshot) {
  const { texts } = snapshot;
  const line = (/** @type {string} */ id, /** @type {string} */ title, /** @type {string} */ href) => ({ id, title, count: "", until: "", href: `${href}?id=${id}` });
  const waiting = new Set(recordsOf(snapshot, "help_entry").filter(({ state }) => state === "new").map(({ box }) => box));
  const boxes = recordsOf(snapshot, "help_box").filter(({ id, ended_at }) => !ended_at && waiting.has(id));
  const people = recordsOf(snapshot, "helped").filter(({ ended_at }) => !ended_at).sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
  return {
    prepared: boxes.map(({ id, name }) => line(id, texts("today-prepared", { name: name ?? "" }), "/helpers/helper")),
    helped: people.map(({ id, name }) => line(id, texts("today-helped", { name: name ?? "" }), "/helpen/persoon")),
  };
}
