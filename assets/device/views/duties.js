// @ts-check
/** Who must hear of a change of this wallet, by the rules of its watcher. */

import { watchers } from "../data/watchers.js";
import { recordsOf } from "../records.js";
import { dutiesOf } from "../watch/report_change.js";

/**
 * @param {import("../data/shapes.js").Change} change
 * @param {import("../world.js").Snapshot} snapshot
 */
export function toldOf(change, snapshot) {
  const duties = watchers.find(({ id }) => id === "report-change")?.data.duties ?? [];
  return dutiesOf(change, { parts: recordsOf(snapshot, "income_part"), matters: recordsOf(snapshot, "matter") }, duties);
}
