// @ts-check
/**
 * The example household as an open wallet: kept on this phone alone, without keys, never synced.
 */

import { household } from "./data/household.js";

/** @returns {import("./world.js").Vault} */
export function createExample() {
  /** @type {Map<string, Map<string, any>>} */
  const groups = new Map();
  /** @type {Set<string>} */
  const removed = new Set();
  /** @type {Set<() => void>} */
  const listeners = new Set();
  const group = (/** @type {string} */ type) => {
    const found = groups.get(type) ?? new Map();
    groups.set(type, found);
    return found;
  };
  const tell = async () => {
    for (const listener of listeners) listener();
  };
  for (const [type, records] of Object.entries(household)) {
    for (const record of records) group(type).set(record.id, record);
  }
  return {
    records: (type) =>
      new Map([...group(type)].filter(([id]) => !removed.has(`${type} ${id}`))),
    record: (type, id) => (removed.has(`${type} ${id}`) ? undefined : group(type).get(id)),
    async write(writes) {
      for (const { type, id, fields } of writes) {
        const before = group(type).get(id) ?? { id, created_at: new Date().toISOString(), source: "self", version: 1 };
        group(type).set(id, { ...before, ...fields });
      }
      await tell();
    },
    async remove(type, id) {
      removed.add(`${type} ${id}`);
      await tell();
    },
    async restore(type, id) {
      removed.delete(`${type} ${id}`);
      await tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
