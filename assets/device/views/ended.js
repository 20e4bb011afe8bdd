// @ts-check
/** What is said where an agency closed the way between it and this wallet. */

import { lastingLinks } from "../agency_links.js";
import { formatDay, today } from "../dates.js";
import { recordOf, recordsOf } from "../records.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/** Say that an agency ended it, when no newer link took its place; "" while it goes on. @param {{oin: string, name: string}} agency @param {Snapshot} snapshot */
export function endedText({ oin, name }, snapshot) {
  const ended = recordsOf(snapshot, "agency_link").filter(({ agency, ended_at: at }) => agency === oin && at).sort((one, other) => (one.ended_at > other.ended_at ? -1 : 1))[0];
  const goesOn = snapshot.vault && lastingLinks(/** @type {any} */ (snapshot.vault), oin).length > 0;
  return ended && !goesOn ? say(name, ended.ended_at, snapshot) : "";
}

/** Say that no answer to something that was sent can come any more; "" when it can, or nothing is awaited. @param {import("../data/shapes.js").Submission | undefined} record @param {Snapshot} snapshot */
export function endedFor(record, snapshot) {
  const at = record && recordOf(snapshot, "agency_link", record.link)?.ended_at;
  return at && !["taken-back", "refused"].includes(record.state) ? say(record.agency_name, at, snapshot) : "";
}

/** @param {string} agency @param {string} at  ISO 8601 @param {Snapshot} snapshot */
const say = (agency, at, { texts }) => texts("ended", { agency, day: formatDay(today(Date.parse(at)), texts.language) });
