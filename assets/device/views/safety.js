// @ts-check
/** The screen for who fears that somebody looks along. */

import { canHide } from "../hide_choice.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Safety}
 */
export function safetyView(snapshot) {
  return { is_open: snapshot.state === "open", must_lock: snapshot.must_lock, hides: canHide(snapshot), shows_text: snapshot.waking.showsText };
}
