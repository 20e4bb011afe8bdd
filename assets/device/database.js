// @ts-check
// The only place that names IndexedDB: opens databases, runs strict transactions, and opens again when the browser dropped the connection.
//
// A wallet's database `plein-<local id>` has these stores; who writes them:
//   meta         string -> value    vault.js `vault`, `chain`, `clock`; log_pull.js `cursor`; orphans.js `loose`, `orphans`; others under names of their own
//   state        string -> octets   vault.js: the sealed snapshot of all records
//   journal      number -> octets   vault.js: sealed entries since that snapshot
//   outbox       number -> row      vault.js: sealed items that the server has not confirmed, keyed by their number in the chain
//   blobs        hash -> {octets, waits}   blobs.js: sealed chunks; waits = 1 until uploaded (index `waits`)
//   keys         string -> value    keys.js: device keys, wrapped wallet keys
//   membership   string -> value    membership.js
//   drafts       string -> octets   keys.js: sealed half-filled forms
//   submissions  id -> row          outbox.js: the bytes of a submission, kept until its receipt
//   mailboxes    id -> row          mailboxes.js
//   reminders    id -> row          reminders.js: texts sealed for the worker
// The phone's own database `plein-phone` has `wallets` and `settings`.
import { unwrap, wrap } from "idb";
import { StorageError } from "./errors.js";

/** @typedef {import("idb").IDBPDatabase<any>} Connection */
/** @typedef {import("idb").IDBPTransaction<any, string[], "readwrite">} Transaction */

const WALLET_STORES = ["meta", "state", "journal", "outbox", "blobs", "keys", "membership", "drafts", "submissions", "mailboxes", "reminders"];
const PHONE_STORES = ["wallets", "settings"];
const PHONE_NAME = "plein-phone";
const VERSION = 1;
const ATTEMPTS = 3;

/** A database that stays usable when connections come and go. */
export class Database {
  #factory;
  /** @type {Promise<Connection> | undefined} */
  #connection;
  #isClosed = false;

  /** @param {string} name @param {IDBFactory} factory */
  constructor(name, factory) {
    this.name = name;
    this.#factory = factory;
  }

  /**
   * Run `work` in one transaction and give its result once that is on the disk. `work` may wait for requests of its transaction
   * only, and may run again when the connection was lost: it changes nothing outside before it returns.
   * @template Result
   * @param {string[]} stores
   * @param {"readonly" | "readwrite"} mode
   * @param {(transaction: Transaction) => Promise<Result> | Result} work
   * @returns {Promise<Result>}
   * @throws {StorageError} `storage-full` (nothing was written), `storage-lost`
   */
  async transact(stores, mode, work) {
    for (let attempt = 1; ; attempt++) {
      try {
        const connection = await this.#connect();
        const transaction = /** @type {Transaction} */ (connection.transaction(stores, /** @type {"readwrite"} */ (mode), { durability: "strict" }));
        return await finish(transaction, work);
      } catch (error) {
        if (isFull(error)) throw new StorageError("storage-full", error);
        if (!isLost(error)) throw error;
        if (attempt === ATTEMPTS || this.#isClosed) throw new StorageError("storage-lost", error);
        this.#connection = undefined;
      }
    }
  }

  /** Read one value. @param {string} store @param {IDBValidKey} key @returns {Promise<any>} */
  get(store, key) {
    return this.transact([store], "readonly", (transaction) => transaction.objectStore(store).get(key));
  }

  /** Read all values of a store in the order of their keys. @param {string} store @returns {Promise<any[]>} */
  getAll(store) {
    return this.transact([store], "readonly", (transaction) => transaction.objectStore(store).getAll());
  }

  /** Read all keys of a store. @param {string} store @returns {Promise<any[]>} */
  getAllKeys(store) {
    return this.transact([store], "readonly", (transaction) => transaction.objectStore(store).getAllKeys());
  }

  /** Write one value. @param {string} store @param {IDBValidKey} key @param {unknown} value */
  async put(store, key, value) {
    await this.transact([store], "readwrite", (transaction) => transaction.objectStore(store).put(value, key));
  }

  /** Erase one value. @param {string} store @param {IDBValidKey} key */
  async delete(store, key) {
    await this.transact([store], "readwrite", (transaction) => transaction.objectStore(store).delete(key));
  }

  /** Let go of the connection; the database can be used no more. */
  async close() {
    this.#isClosed = true;
    (await this.#connection?.catch(() => undefined))?.close();
  }

  /** @returns {Promise<Connection>} */
  #connect() {
    if (this.#isClosed) throw new StorageError("storage-lost");
    this.#connection ??= this.#open().catch((error) => {
      this.#connection = undefined;
      throw error;
    });
    return this.#connection;
  }

  async #open() {
    const request = this.#factory.open(this.name, VERSION);
    request.onupgradeneeded = () => addStores(request.result, this.name);
    const connection = /** @type {Connection} */ (await wrap(request).catch((error) => {
      throw error.name === "VersionError" ? new StorageError("storage-newer", error) : error;
    }));
    const forget = () => (this.#connection = undefined);
    const bare = unwrap(connection);
    bare.onclose = forget;
    // Another tab wants to erase or upgrade: do not stand in its way.
    bare.onversionchange = () => {
      bare.close();
      forget();
    };
    return connection;
  }
}

/** Open a wallet's database. @param {string} name @param {{indexedDB?: IDBFactory}} [options] */
export function openDatabase(name, { indexedDB = globalThis.indexedDB } = {}) {
  return new Database(name, indexedDB);
}

/** Open the database of this phone: its list of wallets and its settings. @param {{indexedDB?: IDBFactory}} [options] */
export function openPhone({ indexedDB = globalThis.indexedDB } = {}) {
  return new Database(PHONE_NAME, indexedDB);
}

/** Erase a database with all that it holds. @param {string} name @param {{indexedDB?: IDBFactory}} [options] */
export async function eraseDatabase(name, { indexedDB = globalThis.indexedDB } = {}) {
  await wrap(indexedDB.deleteDatabase(name));
}

/** @param {IDBDatabase} connection @param {string} name */
function addStores(connection, name) {
  for (const store of name === PHONE_NAME ? PHONE_STORES : WALLET_STORES) {
    const made = connection.createObjectStore(store);
    if (store === "blobs") made.createIndex("waits", "waits");
  }
}

/**
 * @template Result
 * @param {Transaction} transaction
 * @param {(transaction: Transaction) => Promise<Result> | Result} work
 */
async function finish(transaction, work) {
  // The reason of an abort comes with `done`; the requests that it took along say only that they were aborted.
  const done = transaction.done.then(() => undefined, (error) => error ?? new DOMException("aborted", "AbortError"));
  let failure;
  /** @type {Result | undefined} */
  let result;
  try {
    result = await work(transaction);
  } catch (error) {
    failure = error;
    try {
      transaction.abort();
    } catch {
      // It has ended already; `done` tells how.
    }
  }
  const ending = await done;
  if (ending && (!failure || isAbort(failure) || isFull(ending))) throw ending;
  if (failure) throw failure;
  return /** @type {Result} */ (result);
}

/** @param {unknown} error */
function isFull(error) {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}

/** @param {unknown} error */
function isAbort(error) {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Tell whether the connection went away: browsers say it in different words. @param {unknown} error */
function isLost(error) {
  if (!(error instanceof DOMException)) return false;
  return isAbort(error) || error.name === "InvalidStateError" || (error.name === "UnknownError" && /connection|server lost/i.test(error.message));
}
