// @ts-check
/** Which reminders are due now: shown in the app and as a number on its picture, also where no notice may be shown. */

import { recordsOf } from "./records.js";

/**
 * List the ids of the open tasks that ask for attention by now.
 * @param {Pick<import("./world.js").Snapshot, "vault">} snapshot
 * @param {number} now  ms
 */
export function dueTasks(snapshot, now) {
  const asks = (/** @type {import("./data/shapes.js").Task} */ task) => !task.done_at && task.remind_at?.some((at) => Date.parse(at) <= now);
  return recordsOf(snapshot, "task").filter(asks).map(({ id }) => id).sort();
}

/**
 * Look which reminders are due, and keep the screens and the badge true to it.
 * @param {import("./world.js").World} world
 * @param {Pick<Navigator, "setAppBadge" | "clearAppBadge">} [navigator]
 */
export function lookAtReminders(world, navigator = globalThis.navigator) {
  const snapshot = world.get();
  const due = dueTasks(snapshot, world.now());
  if (due.join() === snapshot.reminded.join()) return;
  world.change({ reminded: due });
  // The example is nobody's; a locked wallet leaves the badge that its person saw last.
  if (snapshot.example || snapshot.state !== "open") return;
  const done = due.length ? navigator.setAppBadge?.(due.length) : navigator.clearAppBadge?.();
  done?.catch(() => undefined);
}
