// @ts-check
// One wallet on this phone, from locked to open: its keys, its records, and its meetings with the server.
import { Blobs } from "./blobs.js";
import { boundOf } from "./bound.js";
import { randomBytes } from "./crypto.js";
import { finishDuties } from "./duties.js";
import { LockError, RefusedError } from "./errors.js";
import { Exchange, apart } from "./exchange.js";
import { createKeys, openKeys } from "./keys.js";
import { keepLive } from "./live.js";
import { Membership } from "./membership.js";
import { Orphans } from "./orphans.js";
import { makeRequest, serverUrl } from "./sync.js";
import { openVault } from "./vault.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./guesses.js").Opening} Opening
 * @typedef {import("./key_store.js").Closing} Closing
 * @typedef {import("./keyring.js").Keyring} Keyring
 * @typedef {import("./vault.js").Vault} Vault
 *
 * @typedef {object} Surroundings  what tests and simulations set
 * @property {string} [origin]  of the server
 * @property {typeof globalThis.fetch} [fetch]
 * @property {() => number} [now]
 * @property {import("./crypto.js").Random} [random]
 * @property {Readonly<import("./argon.js").Costs>} [costs]
 * @property {import("./passkey.js").Authenticators} [authenticators]
 * @property {LockManager} [locks]
 * @property {typeof BroadcastChannel} [Channel]
 * @property {Parameters<typeof keepLive>[0]["window"]} [window]
 *
 * @typedef {(session: Session) => import("./exchange.js").Companion} MakeCompanion  what else goes to the server in each meeting
 */

export class Session {
  /** @type {Vault | null} */
  #vault = null;
  /** @type {Exchange | null} */
  #exchange = null;
  /** @type {Orphans | null} */
  #orphans = null;
  /** @type {() => void} */
  #stopLive = () => {};
  #surroundings;
  #companions;
  /** Called when the wallet closes without the person's doing: this device was removed. @type {() => void} */
  onRemoved = () => {};

  /** @param {Database} database @param {Keyring} keys @param {Surroundings} surroundings @param {MakeCompanion[]} companions */
  constructor(database, keys, surroundings, companions) {
    const { origin = serverUrl(), fetch, now = Date.now, random = randomBytes } = surroundings;
    this.database = database;
    this.keys = keys;
    this.now = now;
    this.random = random;
    this.#surroundings = surroundings;
    this.#companions = companions;
    const request = makeRequest({ origin, fetch, now, proof: (url, method, nonce) => keys.signProof(url, method, nonce) });
    /** @type {Promise<unknown> | undefined} */
    let greeting;
    /** Speaks for this device; greets the server first, whose answer brings the nonce that the first proof needs. @type {import("./sync.js").Request} */
    this.request = async (path, options) => {
      greeting ??= request("/sync/v1/server", { proof: null });
      await greeting.catch(() => (greeting = undefined));
      return request(path, options).catch((error) => this.#hear(error));
    };
    this.membership = new Membership({ database, keys, request: this.request, boundOf: (id) => boundOf(this, id), now, random });
    this.blobs = new Blobs({ database, request: this.request, random });
  }

  /** The records. @returns {Vault} @throws {LockError} `locked` */
  get vault() {
    if (!this.#vault) throw new LockError("locked");
    return this.#vault;
  }

  /** The meetings with the server. @returns {Exchange} @throws {LockError} `locked` */
  get exchange() {
    if (!this.#exchange) throw new LockError("locked");
    return this.#exchange;
  }

  get isOpen() {
    return this.#vault !== null;
  }

  /**
   * Open with a passphrase or a passkey, or without where nobody has chosen a lock yet. Needs no connection.
   * @param {Opening | null} [opening]
   * @throws {LockError} `wrong-passphrase`, `unlock-too-soon`, `passkey-refused`, `passkey-without-secret`, `device-removed`
   */
  async unlock(opening = null) {
    if (await this.membership.isRemoved()) throw new LockError("device-removed");
    await this.keys.unlock(opening);
    if (this.keys.chain) await this.enter();
  }

  /** Open the records once the keys are there: after unlocking, or after a wallet was joined. */
  async enter() {
    const { database, keys, now, random, request } = this;
    const { locks = navigator.locks, Channel } = this.#surroundings;
    const vault = await openVault({ database, keys, now, random, Channel });
    const orphans = new Orphans(this, vault, locks);
    // Before anybody can type, and before anything here counts as open.
    await orphans.open();
    [this.#vault, this.#orphans] = [vault, orphans];
    const membership = this.membership;
    const others = this.#companions.map((make) => apart(make(this)));
    const companions = [apart(orphans), this.blobs, { exchange: () => finishDuties(this) }, ...others];
    this.#exchange = new Exchange({ vault, database, request, keys, random, membership, companions, locks, now });
  }

  /** Meet the server from now on whenever there is reason to; never before the person has chosen a lock. */
  goLive() {
    if (!this.keys.isProtected) return;
    const { database, request } = this;
    this.#stopLive = keepLive({ exchange: this.exchange, vault: this.vault, database, request, window: this.#surroundings.window });
  }

  /**
   * Choose the first lock. The wallet had nothing real in it, and begins anew under fresh keys.
   * @param {Closing} closing
   * @throws {import("./errors.js").InputError} `passphrase-too-short`, `passphrase-too-easy`
   */
  async protect(closing) {
    await this.#leave();
    try {
      await this.keys.setLock(closing);
    } finally {
      await this.enter();
    }
  }

  /** Forget everything that only the person may open. */
  async lock() {
    await this.#leave();
    this.keys.lock();
  }

  /** Lock, and let go of the database. */
  async close() {
    await this.lock();
    await this.database.close();
  }

  /** @param {unknown} error @returns {Promise<never>} */
  async #hear(error) {
    if (error instanceof RefusedError && error.code === "device-removed" && !(await this.membership.isRemoved())) {
      await this.membership.markRemoved();
      // Not awaited: what is running here ends with this error.
      void this.lock().then(() => this.onRemoved());
    }
    throw error;
  }

  async #leave() {
    this.#stopLive();
    this.#stopLive = () => {};
    const [exchange, vault] = [this.#exchange, this.#vault];
    [this.#exchange, this.#vault] = [null, null];
    await exchange?.close();
    await vault?.close();
    this.#orphans?.close();
    this.#orphans = null;
  }
}

/**
 * Make keys in an empty database: of a new wallet, or of a device that joins one; unlocked.
 * @param {Database} database
 * @param {Closing | null} closing
 * @param {{joins?: boolean, surroundings?: Surroundings, companions?: MakeCompanion[]}} [options]
 * @returns {Promise<Session>}
 */
export async function beginSession(database, closing, { joins = false, surroundings = {}, companions = [] } = {}) {
  const keys = await createKeys(database, closing, { joins, ...keyOptions(surroundings) });
  const session = new Session(database, keys, surroundings, companions);
  if (keys.chain) await session.enter();
  return session;
}

/**
 * Open what is stored of a wallet, locked.
 * @param {Database} database
 * @param {{surroundings?: Surroundings, companions?: MakeCompanion[]}} [options]
 * @returns {Promise<Session | null>} null: there is none
 */
export async function openSession(database, { surroundings = {}, companions = [] } = {}) {
  const keys = await openKeys(database, keyOptions(surroundings));
  return keys && new Session(database, keys, surroundings, companions);
}

/** @param {Surroundings} surroundings */
const keyOptions = ({ now, random, costs, authenticators }) => ({ now, random, costs, authenticators });
