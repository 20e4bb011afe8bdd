// @ts-check
/** The screen on which a wallet comes to this phone: it goes on by itself when it is opened again. */

import { current } from "../current.js";
import { goOn } from "../forms/join.js";
import { world } from "../world.js";
import { stopScanning } from "./scanning.js";

/** Go on with what was begun, if the wallet is unlocked; give what stops the camera. @returns {() => void} */
export function followJoining() {
  const { joins, isBusy, failure } = world.get().access;
  if (joins && !isBusy && !failure && isUnlocked()) void goOn();
  const { href } = globalThis.location;
  return () => {
    // Also called when the app has just found out which wallets are here: that is no reason to stop.
    if (globalThis.location.href !== href) stopScanning();
  };
}

function isUnlocked() {
  try {
    return !current.session.keys.isLocked;
  } catch {
    return false;
  }
}
