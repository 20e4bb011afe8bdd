// @ts-check
// Knows how far this device has read the log of the server, and the last item of each chain in it.
import { b64decode, b64encode, isSame } from "./encoding.js";
import { chainStart } from "./log.js";

/** @typedef {import("./log.js").Heads} Heads */
/** @typedef {import("./journal.js").OutboxRow} OutboxRow */
/**
 * Stored as `cursor` in the store `meta`, in the same transaction as the records that were read.
 * @typedef {object} Cursor
 * @property {string | null} generation null before the first answer of a server
 * @property {number} seq the last place that was read
 * @property {number} epoch of the item there
 * @property {Heads} heads
 * @property {boolean} isAgain the server lost what it had: what it still has is being read, to give it the rest
 */

/** Begin to read. @param {string | null} generation @param {boolean} [isAgain] @returns {Cursor} */
export function newCursor(generation, isAgain = false) {
  return { generation, seq: 0, epoch: 0, heads: new Map(), isAgain };
}

/**
 * Put a cursor behind our own items without reading them again, when they stand right behind it.
 * @param {Cursor} cursor
 * @param {OutboxRow[]} batch
 * @param {number} seq
 * @param {import("./log.js").Head} last
 * @returns {Cursor | null} null: something else stands between, or this log is being read again
 */
export function advanceOver(cursor, batch, seq, last) {
  const [{ instance, previous_hash, number, epoch }] = batch;
  const heads = new Map(cursor.heads);
  const head = heads.get(instance) ?? chainStart();
  const isNext = cursor.seq + batch.length === seq && head.number === number - 1 && isSame(head.hash, previous_hash);
  if (!isNext || cursor.isAgain) return null;
  return { ...cursor, heads: heads.set(instance, last), seq, epoch };
}

/** Write heads for a snapshot. @param {Heads} heads @returns {Record<string, [number, string]>} */
export function encodeHeads(heads) {
  return Object.fromEntries([...heads].map(([instance, { number, hash }]) => [instance, [number, b64encode(hash)]]));
}

/** Read the heads of a snapshot. @param {Record<string, [number, string]>} laid @returns {Heads} @throws {import("./errors.js").VerificationError} */
export function decodeHeads(laid) {
  return new Map(Object.entries(laid).map(([instance, [number, hash]]) => [instance, { number, hash: b64decode(hash, 32) }]));
}
