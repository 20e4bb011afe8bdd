// @ts-check
/**
 * Whether the wallet is to be hidden at once, and what asks for it: a button, Escape pressed twice. What then happens
 * (hiding.js) is fetched only by who chose this.
 */

import { recordOf } from "./records.js";
import { world } from "./world.js";

const TWICE_MS = 700;

/** @typedef {Pick<import("./world.js").Snapshot, "state" | "vault" | "access">} Snapshot */

/**
 * Name the choice: it stands in the wallet, so that nobody sees it who cannot open it, and holds for this device alone, so that
 * nothing shows on another one.
 * @param {Snapshot} snapshot
 */
export const hideSetting = ({ access }) => `quick-hide-${access.devices.find(({ is_here }) => is_here)?.id ?? "here"}`;

/** Tell whether the person wants to be able to hide at once. @param {Snapshot} snapshot */
export function canHide(snapshot) {
  return snapshot.state === "open" && recordOf(snapshot, "setting", hideSetting(snapshot))?.value === "yes";
}

/** Listen for Escape pressed twice, and show nothing while the app is not in front. @returns {() => void} stop */
export function listenForHide() {
  const listening = new AbortController();
  const { signal } = listening;
  let before = -Infinity;
  const hear = (/** @type {KeyboardEvent} */ { key, timeStamp, repeat }) => {
    if (key !== "Escape" || repeat || !canHide(world.get())) return;
    if (timeStamp - before < TWICE_MS) void hideNow();
    before = timeStamp;
  };
  // What the phone shows of its open apps should not show the wallet, where the phone asks for it in time.
  const cover = () => setCovered(document.hidden && canHide(world.get()));
  document.addEventListener("keydown", hear, { signal, capture: true });
  document.addEventListener("visibilitychange", cover, { signal });
  return () => {
    listening.abort();
    if (!isHiding) setCovered(false);
  };
}

let isHiding = false;

/** Cover the screen, and go. */
export async function hideNow() {
  if (isHiding) return;
  isHiding = true;
  setCovered(true);
  await (await import("./hiding.js")).hide();
}

/** @param {boolean} isCovered */
function setCovered(isCovered) {
  document.documentElement.toggleAttribute("data-covered", isCovered);
}
