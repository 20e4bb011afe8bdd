// @ts-check
/**
 * Hides the wallet at once: nothing on the screen, nothing in the title, the wallet locked, and instead a page that anybody may
 * read. The way back in this tab leads to that page too; what the browser itself keeps of visits is not ours to change.
 */

import { world } from "./world.js";

const NEUTRAL = "/woorden";
/** Another address for the same page: going to it drops what lay ahead in the tab's history. */
const NEUTRAL_AGAIN = "/woorden?lijst";
const LOCK_WAIT_MS = 1_000;
const BACK_WAIT_MS = 500;

/** Lock the wallet and go to the page that anybody may read. */
export async function hide() {
  document.title = world.get().texts("app-name");
  // A tab that the browser brings back as it was goes to the neutral page as well.
  globalThis.addEventListener("pageshow", ({ persisted }) => persisted && location.replace(NEUTRAL));
  const { current } = await import("./current.js");
  await Promise.race([current.lock().catch(() => undefined), waitFor(LOCK_WAIT_MS)]);
  await goToFirst();
  history.replaceState(null, "", NEUTRAL);
  location.assign(NEUTRAL_AGAIN);
}

/** Go back to where this tab came to the app; the router counts the steps. */
async function goToFirst() {
  const steps = Number(history.state?.idx ?? 0);
  if (steps <= 0) return;
  const isThere = new Promise((resolve) => globalThis.addEventListener("popstate", resolve, { once: true }));
  history.go(-steps);
  await Promise.race([isThere, waitFor(BACK_WAIT_MS)]);
}

/** @param {number} ms */
const waitFor = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
