// @ts-check
// The wallet while it is open: its records in memory, each change committed to this phone and made ready for the server in one step.
import { Clock } from "./clock.js";
import { randomBytes } from "./crypto.js";
import { historyOf, seenOf } from "./history.js";
import { Conflict, Journal } from "./journal.js";
import { applyEntry, emptyState, keyOf, viewOf } from "./merge.js";
import { Sealer, stampWrites } from "./sealing.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./merge.js").View} View */
/** @typedef {import("./merge.js").Write} Write */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./journal.js").Plan} Plan */
/** @typedef {(keys: string[]) => void} Listener gets `type/id` of each record that changed */
/** @typedef {import("./sealing.js").WalletKeys & import("./journal.js").LocalKeys} VaultKeys what keys.js gives while the wallet is unlocked */

const LONG_JOURNAL = 256;

export class Vault {
  #now;
  /** @type {State} */
  #state = emptyState();
  /** @type {Map<string, View[]>} */
  #lists = new Map();
  /** @type {Set<Listener>} */
  #listeners = new Set();
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();
  #channel;

  /** @param {{database: import("./database.js").Database, keys: VaultKeys, now: () => number, random: import("./crypto.js").Random, Channel: typeof BroadcastChannel}} parts */
  constructor({ database, keys, now, random, Channel }) {
    this.#now = now;
    this.sealer = new Sealer(keys, random);
    this.journal = new Journal({ database, keys, random });
    this.clock = new Clock({ now: this.#now, state: this.journal.clock });
    this.#channel = new Channel(database.name);
    // Storage that fails now fails again when it is needed, and is told then.
    this.#channel.onmessage = () => void this.refresh().catch(() => undefined);
    /** @type {any} */ (this.#channel).unref?.();
  }

  /** The folded log; only modules of the log read it, nobody changes it. */
  get state() {
    return this.#state;
  }

  /** List the records of a type; the same array until one of them changes. @param {string} type @returns {readonly View[]} */
  records(type) {
    const known = this.#lists.get(type);
    if (known) return known;
    const list = [...this.#state.values()].flatMap((row) => (row.type === type && viewOf(row)) || []);
    this.#lists.set(type, list);
    return list;
  }

  /** Find one record. @param {string} type @param {string} id @returns {View | null} null when there is none, or it was deleted */
  record(type, id) {
    const row = this.#state.get(keyOf(type, id));
    return row ? viewOf(row) : null;
  }

  /** List the values that a record's fields had, the latest first. @param {string} type @param {string} id */
  history(type, id) {
    return historyOf(this.#state.get(keyOf(type, id)));
  }

  /**
   * Write fields of one record; new or known. It is on the disk when this returns.
   * @param {string} type
   * @param {string} id
   * @param {Record<string, unknown>} fields integers, texts, booleans, lists and objects of these; null empties a field
   * @throws {InputError} `value-not-storable`, `change-too-large`
   * @throws {import("./errors.js").StorageError} nothing was changed
   */
  async write(type, id, fields) {
    await this.writeAll([{ type, id, fields }]);
  }

  /** Write fields of several records; all of them appear together, on every device. @param {Write[]} writes */
  async writeAll(writes) {
    await this.#change(() => writes);
  }

  /** Delete a record; `restore` takes it back. @param {string} type @param {string} id */
  async remove(type, id) {
    await this.#change((state) => [{ type, id, fields: { "": { deleted: true, seen: seenOf(state.get(keyOf(type, id))) } } }]);
  }

  /** Bring a deleted record back, or settle that a contested one stays. @param {string} type @param {string} id */
  async restore(type, id) {
    await this.write(type, id, { "": { deleted: false } });
  }

  /** Hear of changes, also those of other tabs and devices. @param {Listener} listener @returns {() => void} stops it */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Read what other tabs committed. */
  refresh() {
    return this.#inTurn(() => this.#catchUp());
  }

  /** Fold a long journal into the snapshot, so that the next opening is fast; call it when nobody waits. */
  async tidy() {
    if (this.journal.length > LONG_JOURNAL) await this.commit(() => Promise.resolve({ state: this.#state }));
  }

  /** Forget everything that is in memory. */
  async close() {
    await this.#last.catch(() => undefined);
    this.#channel.close();
    this.#listeners.clear();
    this.#lists.clear();
    this.#state = emptyState();
  }

  /**
   * Commit what `plan` makes of the present state; one at a time, and again when another tab was first.
   * @param {(state: State) => Promise<Plan | null>} plan null: nothing to do
   */
  commit(plan) {
    return this.#inTurn(async () => {
      for (;;) {
        const made = await plan(this.#state);
        if (!made) return;
        try {
          await this.journal.commit({ ...made, clock: this.clock.state() });
        } catch (error) {
          this.clock = new Clock({ now: this.#now, state: this.journal.clock });
          if (!(error instanceof Conflict)) throw error;
          await this.#catchUp();
          continue;
        }
        this.#channel.postMessage(this.journal.revision);
        const changed = made.state ? this.#replace(made.state) : [];
        return this.#tell([...changed, ...this.#fold(made.entries ?? [])]);
      }
    });
  }

  /** @param {(state: State) => Write[]} makeWrites */
  #change(makeWrites) {
    return this.commit(async (state) => {
      const chain = this.journal.chain.instance ? this.journal.chain : this.journal.newChain();
      const unsealed = stampWrites(state, makeWrites(state), this.clock.tick(), chain.instance);
      return { entries: [unsealed.entry], ...(await this.sealer.seal([unsealed], chain)) };
    });
  }

  async #catchUp() {
    const { snapshot, entries } = await this.journal.read();
    this.clock = new Clock({ now: this.#now, state: this.journal.clock });
    const changed = snapshot ? this.#replace(snapshot) : [];
    this.#tell([...changed, ...this.#fold(entries)]);
  }

  /** @param {State} state */
  #replace(state) {
    if (state === this.#state) return [];
    const changed = new Set([...this.#state.keys(), ...state.keys()]);
    this.#state = state;
    return [...changed];
  }

  /** @param {Entry[]} entries */
  #fold(entries) {
    return entries.flatMap((entry) => applyEntry(this.#state, entry));
  }

  /** @param {string[]} keys */
  #tell(keys) {
    const changed = [...new Set(keys)];
    for (const key of changed) this.#lists.delete(key.slice(0, key.indexOf("/")));
    if (changed.length) for (const listener of this.#listeners) listener(changed);
  }

  /** @template Result @param {() => Promise<Result>} work @returns {Promise<Result>} */
  #inTurn(work) {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/**
 * Open a wallet to the state that this phone holds; no request is made.
 * @param {{database: import("./database.js").Database, keys: VaultKeys, now?: () => number, random?: import("./crypto.js").Random, Channel?: typeof BroadcastChannel}} parts
 * @throws {import("./errors.js").VerificationError} `cannot-open`, `snapshot-broken`: what is stored is not what was written
 */
export async function openVault({ database, keys, now = Date.now, random = randomBytes, Channel = globalThis.BroadcastChannel }) {
  const vault = new Vault({ database, keys, now, random, Channel });
  await vault.refresh();
  return vault;
}
