// @ts-check
// What this page holds of the square while a wallet is open, and what it works with: requests that share nothing with the device's own.

import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { recordsOf } from "../records.js";
import { makeRequest } from "../sync.js";
import { world } from "../world.js";
import { PLACE } from "./topics.js";

/** @typedef {import("./reading.js").Page} Page */
/** @typedef {{pages: Map<string, Page>, busy: string, trouble: string, isLoaded: boolean}} Held  busy: the page that is being fetched; trouble: the code of an error */

/** @type {WeakMap<object, Held>} */
const byVault = new WeakMap();

export { PLACE };
const HIDDEN = "square-hidden-";

/** @param {import("../world.js").Snapshot} snapshot @returns {Held} */
export function heldOf({ vault }) {
  const nothing = { pages: new Map(), busy: "", trouble: "", isLoaded: false };
  if (!vault) return nothing;
  const held = byVault.get(vault) ?? nothing;
  byVault.set(vault, held);
  return held;
}

/** Change what is held, and draw the screens anew. @param {Partial<Held>} part */
export function hold(part) {
  Object.assign(heldOf(world.get()), part);
  world.change({});
}

/** Tell where the person takes part: "" while the square is off. @param {import("../world.js").Snapshot} snapshot */
export function placeOf(snapshot) {
  return recordsOf(snapshot, "setting").find(({ id }) => id === PLACE)?.value ?? "";
}

/** The setting by which a name is not shown on the person's own phones. @param {string} author */
export const hiddenId = (author) => `${HIDDEN}${author}`;

/** @param {import("../world.js").Snapshot} snapshot @returns {Set<string>} */
export function hiddenAuthors(snapshot) {
  const settings = recordsOf(snapshot, "setting").filter(({ id, value }) => id.startsWith(HIDDEN) && value === "yes");
  return new Set(settings.map(({ id }) => id.slice(HIDDEN.length)));
}

/** What the square works with on this page. @returns {Promise<import("./posts.js").Parts & {directory: import("../directory.js").Directory}>} */
export async function partsOf() {
  const { session } = current;
  const directory = await sharingOf(session).directory();
  if (!directory) throw new TypeError("no directory yet");
  const { database, keys, request, vault } = session;
  return { database, keys, request, vault, directory, apart: () => makeRequest(), now: world.now };
}

/** @param {string} municipality @param {string} topic */
export const nameOfPage = (municipality, topic) => `${municipality}/${topic}`;

/** Find a post in what was loaded. @param {import("../world.js").Snapshot} snapshot @param {string | null} id */
export function findPost(snapshot, id) {
  for (const page of heldOf(snapshot).pages.values()) {
    for (const thread of page.threads) {
      const post = thread.find((one) => one.id === id);
      if (post) return { post, thread };
    }
  }
  return undefined;
}
