// @ts-check
/** The notice at the bottom of the screen: undo what it tells, or close it. */

import { world } from "../world.js";

export async function undo() {
  const notice = world.get().notice;
  closeNotice();
  await notice?.undo?.();
}

export function closeNotice() {
  world.change({ notice: undefined });
}
