// @ts-check
/** What the screens show of taking everything along and of taking a wallet away. */

import { formatDay } from "../dates.js";
import { failureText } from "./access.js";
import { fileSize } from "./papers.js";

/** @param {import("../world.js").Snapshot} snapshot @returns {import("../data/shapes.js").Leaving} */
export function leavingView(snapshot) {
  const { access, texts } = snapshot;
  const { holding, erasure, missing } = access;
  const until = erasure?.kept.identifier_until;
  return {
    is_busy: access.isBusy,
    failure: failureText(snapshot),
    missing: [...missing],
    has_missing: missing.length > 0,
    has_holding: Boolean(holding),
    held: holding
      ? texts("leave-held", { size: fileSize(holding.bytes, texts.language), items: holding.items, files: holding.blobs, devices: holding.devices })
      : "",
    is_erased: Boolean(erasure),
    kept: until ? texts("leave-kept", { day: formatDay(until.slice(0, 10), texts.language) }) : "",
    is_pending: access.failure !== "",
  };
}
