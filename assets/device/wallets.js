// @ts-check
// The wallets on this phone: begin one, open one, bring one here, take one away; each has a database and a lock of its own.
//
// In the store `wallets` of `plein-phone`: local id -> {id, name, created_at, state}. The name stands there in clear, so that it can be
// read before unlocking; the screens say so.
//   state  new: no lock chosen yet, nothing real in it | ready | joining: waits for another device, or goes on by recovery code
//          erasing: it goes here and on the server | forgetting: it goes here
import { randomBytes } from "./crypto.js";
import { eraseDatabase, openDatabase, openPhone } from "./database.js";
import { b64encode } from "./encoding.js";
import { eraseWallet } from "./erasing.js";
import { continueJoining } from "./joining.js";
import { beginSession, openSession } from "./session.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./session.js").Surroundings} Surroundings
 * @typedef {import("./key_store.js").Closing} Closing
 * @typedef {"new" | "ready" | "joining" | "erasing" | "forgetting"} WalletState
 * @typedef {{id: string, name: string, created_at: string, state: WalletState}} WalletLine
 * @typedef {import("./erasing.js").Erasure} Erasure
 */

/** While a tab makes a wallet or tidies the list, no other does: what is half made looks like what a crash left. */
const LIST_LOCK = "plein-wallets";

export class Wallets {
  #phone;
  #surroundings;
  #companions;

  /** @param {Surroundings & {indexedDB?: IDBFactory}} [surroundings] @param {import("./session.js").MakeCompanion[]} [companions] */
  constructor(surroundings = {}, companions = []) {
    this.#surroundings = surroundings;
    this.#companions = companions;
    this.#phone = openPhone(surroundings);
  }

  /** List the wallets, the oldest first. @returns {Promise<WalletLine[]>} */
  async list() {
    const lines = /** @type {WalletLine[]} */ (await this.#phone.getAll("wallets"));
    return lines.sort((one, other) => (one.created_at < other.created_at ? -1 : 1));
  }

  /** Begin a wallet; one tap, no connection, no lock yet. @param {string} name @returns {Promise<{line: WalletLine, session: Session}>} */
  begin(name) {
    return this.#create(name, "new", null);
  }

  /**
   * Make room for a wallet that comes from elsewhere; then `joinByLink` or `joinByPaper`, and `finishJoining`.
   * @param {string} name
   * @param {Closing} closing  a wallet that comes here has real data in it
   */
  prepareJoining(name, closing) {
    return this.#create(name, "joining", closing);
  }

  /** Go on until the wallet is here. @param {string} id @param {Session} session @param {AbortSignal} [signal] @throws as `continueJoining` */
  async finishJoining(id, session, signal) {
    await continueJoining(session, signal);
    await this.#change(id, { state: "ready" });
  }

  /** Choose the first lock of a wallet. @param {string} id @param {Session} session @param {Closing} closing */
  async protect(id, session, closing) {
    await session.protect(closing);
    await this.#change(id, { state: "ready" });
  }

  /** Open what is stored of a wallet, locked. @param {string} id @returns {Promise<Session | null>} */
  async open(id) {
    return openSession(this.#database(id), { surroundings: this.#surroundings, companions: this.#companions });
  }

  /** @param {string} id @param {string} name */
  async rename(id, name) {
    await this.#change(id, { name });
  }

  /**
   * Take a wallet off this phone; the server and other devices keep theirs.
   * @param {string} id
   * @param {Session} [session]  if it is in use here
   */
  async forget(id, session) {
    await this.#change(id, { state: "forgetting" });
    await session?.close();
    await this.#drop(id);
  }

  /**
   * Erase a wallet here and on the server. What can be read goes at once; the server's part when there is a connection.
   * @param {string} id
   * @param {Session} [session]  if it is in use here
   * @returns {Promise<Erasure | null>} what the server says it erased and keeps; null: it never had anything
   * @throws {import("./errors.js").PleinError} without a connection: `resumeErasing` goes on
   */
  async erase(id, session) {
    await this.#change(id, { state: "erasing" });
    await session?.close();
    return this.#finishErasing(id);
  }

  /** Put in order, without a connection, what was being made or taken away when the app closed. */
  async resume() {
    await this.#alone(async () => {
      for (const { id, state } of await this.list()) {
        if (state === "new" || state === "joining") await this.#settle(id, state);
        if (state === "forgetting") await this.#drop(id);
      }
    });
  }

  /** Go on with what was being erased when the app closed. Without a connection it stays for the next time. */
  async resumeErasing() {
    for (const { id, state } of await this.list()) if (state === "erasing") await this.#finishErasing(id).catch(() => undefined);
  }

  /** Read a setting of this phone. @param {string} name @returns {Promise<any>} */
  setting(name) {
    return this.#phone.get("settings", name);
  }

  /** @param {string} name @param {unknown} value */
  async set(name, value) {
    await this.#phone.put("settings", name, value);
  }

  /** @param {string} name @param {WalletState} state @param {Closing | null} closing */
  #create(name, state, closing) {
    return this.#alone(() => this.#createAlone(name, state, closing));
  }

  /** @param {string} name @param {WalletState} state @param {Closing | null} closing */
  async #createAlone(name, state, closing) {
    const { now = Date.now, random = randomBytes } = this.#surroundings;
    const line = { id: b64encode(random(16)), name, created_at: new Date(now()).toISOString(), state };
    const options = { joins: state === "joining", surroundings: this.#surroundings, companions: this.#companions };
    await this.#phone.put("wallets", line.id, line);
    const session = await beginSession(this.#database(line.id), closing, options);
    return { line, session };
  }

  /** Correct what the list says of a wallet, after a crash between its two databases. @param {string} id @param {"new" | "joining"} state */
  async #settle(id, state) {
    const session = await this.open(id);
    if (!session) return this.#drop(id);
    if (state === "new" && session.keys.isProtected) await this.#change(id, { state: "ready" });
    await session.close();
  }

  /** @param {string} id @returns {Promise<Erasure | null>} */
  async #finishErasing(id) {
    const erasure = await eraseWallet(this.#database(id), this.#surroundings);
    await this.#drop(id);
    return erasure;
  }

  /** @param {string} id */
  async #drop(id) {
    await eraseDatabase(nameOf(id), this.#surroundings);
    await this.#phone.delete("wallets", id);
  }

  /** @param {string} id @param {Partial<WalletLine>} part */
  async #change(id, part) {
    await this.#phone.transact(["wallets"], "readwrite", async (transaction) => {
      const store = transaction.objectStore("wallets");
      const line = await store.get(id);
      // Another tab took it away: half a line would be a wallet without a name.
      if (line) await store.put({ ...line, ...part }, id);
    });
  }

  /** @template Result @param {() => Promise<Result>} work @returns {Promise<Result>} */
  #alone(work) {
    const { locks = navigator.locks } = this.#surroundings;
    return locks.request(LIST_LOCK, work);
  }

  /** @param {string} id */
  #database(id) {
    return openDatabase(nameOf(id), this.#surroundings);
  }
}

/** @param {string} id */
const nameOf = (id) => `plein-${id}`;
