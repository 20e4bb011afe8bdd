// @ts-check
// Moves stamps that nobody else has seen, once the server's clock shows that ours was wrong.
import { compareStamps, stampAfter } from "./clock.js";
import { applyEntry, keyOf } from "./merge.js";

/** @typedef {import("./clock.js").Stamp} Stamp */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./merge.js").Tombstone} Tombstone */
/** @typedef {{entry: Entry, wall: [number, number], seen: Stamp[]}} Unsent an entry with what its writer knew */

/**
 * Give unsent entries the stamps that they would have had under the right clock. Each still beats what its writer saw.
 * @param {Unsent[]} unsent in the order of writing
 * @param {number} shift milliseconds
 * @param {number} now none of them was written later than this
 * @returns {Unsent[]}
 */
export function restampEntries(unsent, shift, now) {
  /** @type {Map<string, Stamp>} */
  const moved = new Map();
  return unsent.map(({ entry, wall: [ms, counter], seen }) => {
    const seenNow = seen.map((stamp) => moved.get(String(stamp)) ?? stamp);
    /** @type {[number, number]} */
    const wall = [Math.max(0, Math.min(ms + shift, now)), counter];
    const stamp = stampAfter(wall, seenNow, entry.stamp[2]);
    const earlier = moved.get(String(entry.stamp));
    if (!earlier || compareStamps(earlier, stamp) < 0) moved.set(String(entry.stamp), stamp);
    const writes = entry.writes.map((write) => ({ ...write, fields: moveSeen(write.fields, moved) }));
    return { entry: { stamp, writes }, wall, seen: seenNow };
  });
}

/** Let a delete name the moved stamps that it had seen. @param {Record<string, unknown>} fields @param {Map<string, Stamp>} moved */
function moveSeen(fields, moved) {
  const tombstone = /** @type {Tombstone | undefined} */ (fields[""]);
  if (!tombstone?.seen) return fields;
  const seen = Object.entries(tombstone.seen).map(([instance, [ms, counter]]) => {
    const stamp = moved.get(String([ms, counter, instance]));
    return [instance, stamp ? [stamp[0], stamp[1]] : [ms, counter]];
  });
  return { ...fields, "": { ...tombstone, seen: Object.fromEntries(seen) } };
}

/**
 * Fold again what was stamped anew.
 * @param {State} state left as it is
 * @param {Entry[]} before
 * @param {Entry[]} after the same entries, with their new stamps
 * @returns {State}
 */
export function replaceEntries(state, before, after) {
  const gone = new Set(before.flatMap(({ stamp, writes }) => writes.flatMap(({ type, id, fields }) => Object.keys(fields).map((name) => `${keyOf(type, id)} ${name} ${stamp}`))));
  const changed = new Set(before.flatMap(({ writes }) => writes.map(({ type, id }) => keyOf(type, id))));
  const next = new Map(state);
  for (const key of changed) {
    const row = state.get(key);
    next.delete(key);
    /** @param {string} name @param {unknown} value @param {Stamp} stamp */
    const keep = (name, value, stamp) => {
      if (row && !gone.has(`${key} ${name} ${stamp}`)) applyEntry(next, { stamp, writes: [{ type: row.type, id: row.id, fields: { [name]: value } }] });
    };
    row?.names.forEach((name, i) => keep(name, row.values[i], row.stamps[i]));
    for (const lost of row?.lost ?? []) keep(...lost);
  }
  for (const entry of after) applyEntry(next, entry);
  return next;
}
