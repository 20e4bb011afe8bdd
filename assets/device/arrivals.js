// @ts-check
/** What changes when a person comes to a screen: what was told before goes, what was typed before is called that. */

/** A notice younger than this was told while the app itself went on to the next screen. */
const FRESH_MS = 1_000;
/** So long something can be undone from other screens too. */
const UNDO_MS = 15_000;

/** @param {import("./world.js").World} world */
export function arrive(world) {
  const { notice, visit } = world.get();
  const stays = notice && world.now() - notice.told_at < (notice.undo ? UNDO_MS : FRESH_MS);
  world.change({ visit: visit + 1, notice: stays ? notice : undefined });
}
