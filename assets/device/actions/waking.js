// @ts-check
/** What a person chooses about reminders on this phone. */

import { wakingOf } from "../companions.js";
import { current } from "../current.js";
import { PleinError } from "../errors.js";
import { askPermission } from "../push.js";
import { sayError } from "../texts.js";
import { world } from "../world.js";

/** See how it stands now, since permission may have changed in the phone's settings; give what forgets nothing. */
export function lookAtWaking() {
  const { state, example } = world.get();
  if (state === "open" && !example) void wakingOf(current.session).look();
  return () => {};
}

/** Ask for permission, and have this phone woken. */
export async function startWaking() {
  const permission = await askPermission();
  await tellTrouble(() => (permission === "granted" ? wakingOf(current.session).want(true) : wakingOf(current.session).look()));
}

export async function stopWaking() {
  await tellTrouble(() => wakingOf(current.session).want(false));
}

/**
 * Choose what stands on the lock screen.
 * @param {{target: EventTarget | null}} event
 */
export async function chooseText({ target }) {
  await wakingOf(current.session).showText(/** @type {HTMLInputElement} */ (target).value === "own");
}

/** @param {() => Promise<unknown>} work */
async function tellTrouble(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
    world.tell(sayError(world.get().texts, error));
  }
}
