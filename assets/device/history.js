// @ts-check
// Tells what a record has been: what its writer has seen of it, and the values that lost and can be put back.
import { compareStamps } from "./clock.js";
import { canonicalJson } from "./encoding.js";
import { keyOf } from "./merge.js";

/** @typedef {import("./clock.js").Stamp} Stamp */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./merge.js").Row} Row */
/** @typedef {import("./merge.js").Write} Write */
/** @typedef {{field: string, value: any, ms: number, instance: string, is_current: boolean}} Former a value of a field; ms: when it was written, as its writer's clock said */

/** Give the stamps that a write must beat: the present winners of its fields. @param {State} state @param {Write[]} writes @returns {Stamp[]} */
export function winnersOf(state, writes) {
  const stamps = new Set();
  for (const { type, id, fields } of writes) {
    const row = state.get(keyOf(type, id));
    row?.names.forEach((name, i) => name in fields && stamps.add(row.stamps[i]));
  }
  return [...stamps];
}

/** Give the latest stamps of a record by instance, as a delete names them. @param {Row | undefined} row @returns {Record<string, [number, number]>} */
export function seenOf(row) {
  /** @type {Record<string, [number, number]>} */
  const seen = {};
  for (const [ms, counter, instance] of [...(row?.stamps ?? []), ...(row?.lost ?? []).map((lost) => lost[2])]) {
    const known = seen[instance];
    if (!known || (ms - known[0] || counter - known[1]) > 0) seen[instance] = [ms, counter];
  }
  return seen;
}

/** List what the fields of a record were, the latest first, each value of a field once. @param {Row | undefined} row @returns {Former[]} */
export function historyOf(row) {
  if (!row) return [];
  const said = new Set();
  const winners = row.names.map((name, i) => ({ name, value: row.values[i], stamp: row.stamps[i], is_current: true }));
  const losers = row.lost.map(([name, value, stamp]) => ({ name, value, stamp, is_current: false }));
  losers.sort((a, b) => compareStamps(b.stamp, a.stamp));
  return [...winners, ...losers]
    .filter(({ name, value }) => {
      const text = `${name} ${canonicalJson(value)}`;
      return name !== "" && !said.has(text) && said.add(text);
    })
    .sort((a, b) => compareStamps(b.stamp, a.stamp))
    .map(({ name, value, stamp, is_current }) => ({ field: name, value, ms: stamp[0], instance: stamp[2], is_current }));
}
