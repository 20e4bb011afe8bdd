// @ts-check
/** Meetings that both sides said yes to, as events of a calendar. */

import { recordsOf } from "../records.js";

const USUAL_MINUTES = 30;

/**
 * @param {Pick<import("../world.js").Snapshot, "vault">} snapshot
 * @returns {import("../calendar_file.js").Meeting[]}
 */
export function meetingsOf(snapshot) {
  return recordsOf(snapshot, "appointment")
    .filter(({ state, at }) => state === "agreed" && !Number.isNaN(Date.parse(at)))
    .map(({ id, title, with_whom, agency_name, at, minutes, place }) => ({
      id,
      title: [title || agency_name, with_whom].filter(Boolean).join(", "),
      at,
      minutes: minutes ?? USUAL_MINUTES,
      place: place ?? "",
    }));
}
