// @ts-check
// Keeps the fold of the log on this phone: a sealed snapshot, the sealed entries since, and the outbox, changed in one strict transaction.
//
//   state "records"  = sealed JSON of columns.js, associated data "plein-local-v1" 00 wallet 16 u64be(last entry in it)
//   journal number   = sealed JSON [entry], associated data "plein-journal-v1" 00 wallet 16 u64be(number); numbers go up by one
//   meta "vault"     = {revision, snapshot, journal, chain, clock}: the last number in the snapshot and in the journal
// Several tabs write to one database: each commit names the revision that it saw, and a tab that saw an older one reads the tail first.
import { openAead, sealAead } from "./crypto.js";
import { decodeState, encodeState } from "./columns.js";
import { b64encode, concat, fromUtf8, u64be, utf8 } from "./encoding.js";
import { chainStart } from "./log.js";
import { emptyState } from "./merge.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./clock.js").Stamp} Stamp */
/** @typedef {import("./clock.js").ClockState} ClockState */
/** @typedef {{instance: string, number: number, hash: Octets}} Chain the last item that we made */
/** @typedef {{revision: number, snapshot: number, journal: number, chain: Chain, clock: ClockState}} VaultRecord */
/**
 * @typedef {object} OutboxRow an item that the server has not confirmed; all of it final, so that the worker can push it
 * @property {number} number
 * @property {number} epoch
 * @property {string} instance
 * @property {Octets} previous_hash
 * @property {Octets} hash
 * @property {Octets} ciphertext
 * @property {Octets} signature
 * @property {[number, number]} wall the clock when it was written
 * @property {Stamp[]} seen the stamps that it had to beat
 * @property {boolean} is_sent from the first try on; then it is never changed again
 */
/**
 * @typedef {object} Plan what one commit writes
 * @property {Entry[]} [entries]
 * @property {OutboxRow[]} [rows] put into the outbox
 * @property {boolean} [isOutboxNew] what was in the outbox goes
 * @property {Chain} [chain]
 * @property {ClockState} [clock]
 * @property {Record<string, unknown>} [meta] values of the store `meta`
 * @property {State} [state] becomes the snapshot; the journal is emptied
 */
/** @typedef {{walletBytes: Octets, localKey: CryptoKey}} LocalKeys */

const STORES = ["meta", "state", "journal", "outbox"];
const SNAPSHOT = "records";

/** Another tab wrote first. */
export class Conflict extends Error {}

export class Journal {
  #database;
  #keys;
  #random;
  /** @type {VaultRecord} */
  #record = { revision: 0, snapshot: 0, journal: 0, chain: { instance: "", ...chainStart() }, clock: { ms: 0, counter: 0, offset: null } };

  /** @param {{database: import("./database.js").Database, keys: LocalKeys, random: import("./crypto.js").Random}} parts */
  constructor({ database, keys, random }) {
    this.#database = database;
    this.#keys = keys;
    this.#random = random;
  }

  get chain() {
    return this.#record.chain;
  }

  get clock() {
    return this.#record.clock;
  }

  get revision() {
    return this.#record.revision;
  }

  /** How many commits the snapshot is behind. */
  get length() {
    return this.#record.journal - this.#record.snapshot;
  }

  /** Draw a new chain for this device. @returns {Chain} */
  newChain() {
    return { instance: b64encode(this.#random(16)), ...chainStart() };
  }

  /**
   * Read what was committed since the last read: the first time, or when another tab emptied the journal, the snapshot and all entries.
   * @returns {Promise<{snapshot: State | null, entries: Entry[]}>} snapshot null: only entries are new
   */
  async read() {
    const before = this.#record;
    /** @param {VaultRecord} record */
    const isWholeFor = (record) => before.revision === 0 || record.snapshot > before.journal;
    const { record, sealed, rows } = await this.#database.transact(STORES, "readonly", async (transaction) => {
      const record = /** @type {VaultRecord | undefined} */ (await transaction.objectStore("meta").get("vault"));
      const sealed = record && isWholeFor(record) ? await transaction.objectStore("state").get(SNAPSHOT) : undefined;
      return { record, sealed, rows: /** @type {Octets[]} */ (await transaction.objectStore("journal").getAll()) };
    });
    if (!record) return { snapshot: emptyState(), entries: [] };
    const isWhole = isWholeFor(record);
    const first = isWhole ? record.snapshot : before.journal;
    const fresh = rows.slice(first - record.snapshot);
    const entries = await Promise.all(fresh.map((row, i) => this.#open(row, "plein-journal-v1\0", first + 1 + i)));
    const snapshot = !isWhole ? null : sealed ? decodeState(await this.#open(sealed, "plein-local-v1\0", record.snapshot)) : emptyState();
    this.#record = record;
    return { snapshot, entries: entries.flat() };
  }

  /**
   * Write a plan, all of it or nothing.
   * @param {Plan} plan
   * @throws {Conflict} another tab wrote since the last read: read, and plan anew
   * @throws {import("./errors.js").StorageError}
   */
  async commit({ entries = [], rows = [], isOutboxNew = false, chain = this.chain, clock = this.clock, meta = {}, state }) {
    const before = this.#record;
    const journal = before.journal + (entries.length || state ? 1 : 0);
    const record = { revision: before.revision + 1, snapshot: state ? journal : before.snapshot, journal, chain, clock };
    const sealedState = state && (await this.#seal(encodeState(state), "plein-local-v1\0", journal));
    const sealedEntries = !state && entries.length ? await this.#seal(entries, "plein-journal-v1\0", journal) : undefined;
    await this.#database.transact(STORES, "readwrite", async (transaction) => {
      const [metaStore, outbox] = [transaction.objectStore("meta"), transaction.objectStore("outbox")];
      const held = /** @type {VaultRecord | undefined} */ (await metaStore.get("vault"));
      if ((held?.revision ?? 0) !== before.revision) throw new Conflict();
      /** Asked for in order, waited for together. @type {(() => Promise<unknown>)[]} */
      const requests = [];
      if (isOutboxNew) requests.push(() => outbox.clear());
      for (const row of rows) requests.push(() => outbox.put(row, row.number));
      if (sealedState) requests.push(() => transaction.objectStore("journal").clear(), () => transaction.objectStore("state").put(sealedState, SNAPSHOT));
      if (sealedEntries) requests.push(() => transaction.objectStore("journal").put(sealedEntries, journal));
      for (const name of Object.keys(meta)) requests.push(() => metaStore.put(meta[name], name));
      requests.push(() => metaStore.put(record, "vault"));
      await Promise.all(requests.map(async (ask) => ask()));
    });
    this.#record = record;
  }

  /** Read what waits for the server, in order. @returns {Promise<OutboxRow[]>} */
  outbox() {
    return this.#database.getAll("outbox");
  }

  /** @param {unknown} value @param {string} context @param {number} number */
  #seal(value, context, number) {
    const plaintext = utf8(JSON.stringify(value));
    return sealAead(this.#keys.localKey, plaintext, this.#place(context, number), this.#random(12));
  }

  /** @param {Octets} sealed @param {string} context @param {number} number */
  async #open(sealed, context, number) {
    return JSON.parse(fromUtf8(await openAead(this.#keys.localKey, sealed, this.#place(context, number))));
  }

  /** @param {string} context @param {number} number */
  #place(context, number) {
    return concat(utf8(context), this.#keys.walletBytes, u64be(number));
  }
}
