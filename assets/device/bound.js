// @ts-check
// Says how far what a member wrote counts after its removal: where the chains of items end, and which of its snapshots are as we would have made them.
import { MOST_HEADS } from "./chain.js";
import { encodeHeads } from "./cursor.js";
import { utf8 } from "./encoding.js";
import { AnswerError, RefusedError, VerificationError } from "./errors.js";
import { readJws } from "./jose.js";
import { isSound, nameOf, openSnapshot } from "./snapshots.js";

/** @typedef {import("./snapshots.js").Parts & {exchange: import("./exchange.js").Exchange}} Parts */

/**
 * Take in all that the server has, and say how far what a member wrote counts.
 * @param {Parts} parts
 * @param {string} id  thumb of who is removed
 * @returns {Promise<import("./chain.js").Bound>}
 * @throws {import("./errors.js").PleinError} as a pull
 */
export async function boundOf(parts, id) {
  const { floor } = await parts.exchange.takeIn();
  const { heads } = /** @type {import("./cursor.js").Cursor} */ (await parts.database.get("meta", "cursor"));
  const { current, before } = (await parts.request("/sync/v1/snapshots")).json ?? {};
  const snapshots = [];
  for (const manifest of [current, before]) {
    if (!manifest || readJws(manifest).header?.kid !== id) continue;
    if (await isToBeTrusted(parts, manifest, before ?? current, floor, heads)) snapshots.push(await nameOf(utf8(manifest)));
  }
  // Nobody stays by writing under more chains than fit: what it wrote under the latest is then given again by who has read it.
  const ends = [...heads].filter(([, { device }]) => !device || device === id).slice(0, MOST_HEADS);
  return { heads: encodeHeads(new Map(ends)), snapshots };
}

/** @param {Parts} parts @param {string} manifest @param {string} base what stands for the log up to `floor` @param {number} floor @param {import("./log.js").Heads} heads ours */
async function isToBeTrusted(parts, manifest, base, floor, heads) {
  try {
    const opened = await openSnapshot(parts, manifest);
    const isBehind = [...opened.heads].every(([instance, { number }]) => number <= (heads.get(instance)?.number ?? 0));
    return isBehind && (await isSound(parts, opened, base, floor));
  } catch (error) {
    const isLost = (error instanceof AnswerError && error.code === "garbled-answer") || (error instanceof RefusedError && error.status === 404);
    if (isLost || error instanceof VerificationError) return false;
    throw error;
  }
}
