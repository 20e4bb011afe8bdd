// @ts-check
/** Whether a screen asks if it was clear. */

import { isAskedAt, plainPath } from "../opinions/asked.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Opinion}
 */
export function opinionView({ state, example, appearance }, { path }) {
  const asks = state === "open" && !example && appearance.opinions !== "off" && isAskedAt(path);
  return { href: asks ? `/duidelijkheid/zeggen?scherm=${encodeURIComponent(plainPath(path))}` : "" };
}
