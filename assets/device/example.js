// @ts-check
/**
 * The example household as an open wallet: in a database of its own on this phone, without keys,
 * never synced. Leaving the example erases the database.
 */

import { b64encode } from "./encoding.js";
import { randomBytes } from "./crypto.js";
import { household, lookedAt } from "./data/household.js";
import { eraseDatabase, openDatabase } from "./database.js";
import { addDays, daysBetween, today as dayOfMoment } from "./dates.js";
import { createDrafts } from "./drafts.js";

const NAME = "plein-example";
const KEY_BYTES = 16;

/** @typedef {import("./merge.js").View} View */

/**
 * Open the example as it was left, or as it begins today.
 * @param {{indexedDB?: IDBFactory, today?: string}} [options]
 */
export async function openExampleWallet({ today = dayOfMoment(Date.now()), ...options } = {}) {
  const database = openDatabase(NAME, options);
  const kept = await database.get("meta", "records");
  const vault = new ExampleVault(kept ?? beginning(today), (rows) => database.put("meta", "records", rows));
  const drafts = createDrafts({
    database,
    // Nobody in it exists: there is nothing to seal.
    sealDraft: async (_name, text) => new TextEncoder().encode(text),
    openDraft: async (_name, octets) => new TextDecoder().decode(octets),
  });
  return { vault, belongings: { example: true, drafts, files: filesOf(database) } };
}

/** @param {{indexedDB?: IDBFactory}} [options] */
export function eraseExample(options) {
  return eraseDatabase(NAME, options);
}

/**
 * Rows by `type/id`; a removed one stays, so that it can come back.
 * @typedef {Record<string, {view: View, isRemoved: boolean}>} Rows
 */

class ExampleVault {
  #rows;
  #keep;
  /** @type {Set<(keys: string[]) => void>} */
  #listeners = new Set();

  /**
   * @param {Rows} rows
   * @param {(rows: Rows) => Promise<void>} keep
   */
  constructor(rows, keep) {
    this.#rows = rows;
    this.#keep = keep;
  }

  /** @param {string} type @returns {readonly View[]} */
  records(type) {
    return Object.values(this.#rows)
      .filter(({ view, isRemoved }) => view.type === type && !isRemoved)
      .map(({ view }) => view);
  }

  /** @param {string} type @param {string} id @returns {View | null} */
  record(type, id) {
    const row = this.#rows[`${type}/${id}`];
    return row && !row.isRemoved ? row.view : null;
  }

  /** No other device writes in the example: nothing is ever overwritten. @returns {import("./history.js").Former[]} */
  history() {
    return [];
  }

  /** @param {string} type @param {string} id @param {Record<string, unknown>} fields */
  async write(type, id, fields) {
    await this.writeAll([{ type, id, fields }]);
  }

  /** @param {import("./merge.js").Write[]} writes */
  async writeAll(writes) {
    const changed = writes.map(({ type, id, fields }) => {
      const key = `${type}/${id}`;
      return [key, { view: { ...this.#rows[key]?.view, ...fields, type, id }, isRemoved: false }];
    });
    await this.#replace({ ...this.#rows, ...Object.fromEntries(changed) });
  }

  /** @param {string} type @param {string} id */
  async remove(type, id) {
    await this.#mark(type, id, true);
  }

  /** @param {string} type @param {string} id */
  async restore(type, id) {
    await this.#mark(type, id, false);
  }

  /** @param {(keys: string[]) => void} listener */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** @param {string} type @param {string} id @param {boolean} isRemoved */
  async #mark(type, id, isRemoved) {
    const key = `${type}/${id}`;
    await this.#replace({ ...this.#rows, [key]: { ...this.#rows[key], isRemoved } });
  }

  /** @param {Rows} rows */
  async #replace(rows) {
    await this.#keep(rows);
    const changed = Object.keys(rows).filter((key) => rows[key] !== this.#rows[key]);
    this.#rows = rows;
    for (const listener of this.#listeners) listener(changed);
  }
}

/**
 * Give the household with its tasks as far from today as they were from the day they were made for; what comes in keeps its days.
 * @param {string} today
 * @returns {Rows}
 */
function beginning(today) {
  const late = daysBetween(lookedAt, today);
  const moved = (/** @type {Record<string, unknown>} */ { due }) => (typeof due === "string" ? { due: addDays(due, late) } : {});
  const hasBegun = (/** @type {Record<string, unknown>} */ { applied_on, on }) => String(applied_on ?? on ?? "") <= today;
  return Object.fromEntries(
    Object.entries(household).flatMap(([type, records]) =>
      records.filter(hasBegun).map((record) => [`${type}/${record.id}`, { view: { ...record, ...moved(record), type }, isRemoved: false }]),
    ),
  );
}

/**
 * @param {import("./database.js").Database} database
 * @returns {import("./world.js").Files}
 */
function filesOf(database) {
  return {
    async put(file, name) {
      const key = b64encode(randomBytes(KEY_BYTES));
      await database.put("blobs", key, { octets: await file.arrayBuffer(), waits: 0 });
      return { key, chunks: [], size_bytes: file.size, media_type: file.type, name };
    },
    async get({ key, media_type }) {
      const { octets } = await database.get("blobs", key);
      return new Blob([octets], { type: media_type });
    },
  };
}
