// @ts-check
// The wallets on this phone: begin one, open one, bring one here, take one away; each has a database and a lock of its own.
import { randomBytes } from "./crypto.js";
import { eraseDatabase, openDatabase, openPhone } from "./database.js";
import { b64encode } from "./encoding.js";
import { eraseWallet } from "./erasure.js";
import { continueJoining } from "./joining.js";
import { beginSession, openSession } from "./session.js";
import { addLine, changeLine, dropLine, readLines, stateOf } from "./wallet_lines.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./session.js").Surroundings} Surroundings
 * @typedef {import("./key_store.js").Closing} Closing
 * @typedef {import("./erasure.js").Erasure} Erasure
 * @typedef {import("./wallet_lines.js").WalletLine} WalletLine
 * @typedef {import("./wallet_lines.js").WalletState} WalletState
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
  list() {
    return readLines(this.#phone);
  }

  /** Begin a wallet; one tap, no connection, no lock yet. @param {string | number} name @returns {Promise<{line: WalletLine, session: Session}>} */
  begin(name) {
    return this.#create(name, "new", null);
  }

  /** Make room for a wallet from elsewhere; then `joinByLink` or `joinByPaper`, and `finishJoining`. @param {string | number} name @param {Closing} closing since real data comes */
  prepareJoining(name, closing) {
    return this.#create(name, "joining", closing);
  }

  /** Go on until the wallet is here. @param {string} id @param {Session} session @param {AbortSignal} [signal] @throws as `continueJoining` */
  async finishJoining(id, session, signal) {
    await continueJoining(session, signal);
    await changeLine(this.#phone, id, { state: "ready" });
  }

  /**
   * Make a wallet of what `fill` puts into it: all of it, or nothing stays.
   * @param {string | number} name
   * @param {Closing} closing
   * @param {(session: Session) => Promise<unknown>} fill
   * @returns {Promise<{line: WalletLine, session: Session}>}
   */
  bring(name, closing, fill) {
    const id = this.#newId();
    // Held meanwhile, so that another tab that opens does not take it for one that a crash left half filled.
    return this.#locks.request(lockOf(id), async () => {
      /** @type {Session | undefined} */
      let session;
      try {
        const made = await this.#create(name, "bringing", closing, id);
        await fill((session = made.session));
        await changeLine(this.#phone, id, { state: "ready" });
        return made;
      } catch (error) {
        // On a full disk even this may fail: then `resume` drops it.
        await Promise.resolve(session?.close()).then(() => this.#drop(id)).catch(() => undefined);
        throw error;
      }
    });
  }

  /** Choose the first lock of a wallet. @param {string} id @param {Session} session @param {Closing} closing */
  async protect(id, session, closing) {
    await session.protect(closing);
    await changeLine(this.#phone, id, { state: "ready" });
  }

  /** Open what is stored of a wallet, locked. @param {string} id @returns {Promise<Session | null>} */
  async open(id) {
    return openSession(this.#database(id), { surroundings: this.#surroundings, companions: this.#companions });
  }

  /** @param {string} id @param {string} name */
  rename(id, name) {
    return changeLine(this.#phone, id, { name });
  }

  /** Take a wallet off this phone; the server and other devices keep theirs. @param {string} id @param {Session} [session] if it is in use here */
  async forget(id, session) {
    await changeLine(this.#phone, id, { state: "forgetting" });
    await session?.close();
    await this.#drop(id);
  }

  /**
   * Erase a wallet here and on the server. What can be read goes at once; the server's part when there is a connection.
   * @param {string} id @param {Session} [session] if it is in use here
   * @returns {Promise<Erasure | null>} what the server says it erased and keeps; null: it never had anything
   * @throws {import("./errors.js").PleinError} without a connection: `resumeErasing` goes on
   */
  async erase(id, session) {
    await changeLine(this.#phone, id, { state: "erasing" });
    await session?.close();
    return this.#finishErasing(id);
  }

  /** Put in order, without a connection, what was being made or taken away when the app closed. */
  async resume() {
    await this.#locks.request(LIST_LOCK, async () => {
      for (const { id, state } of await this.list()) {
        if (state === "new" || state === "joining") await this.#settle(id, state);
        if (state === "bringing") await this.#dropUnfinished(id);
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

  get #locks() {
    return this.#surroundings.locks ?? navigator.locks;
  }

  #newId() {
    return b64encode((this.#surroundings.random ?? randomBytes)(16));
  }

  /** @param {string | number} name @param {WalletState} state @param {Closing | null} closing @param {string} [id] */
  #create(name, state, closing, id = this.#newId()) {
    const { now = Date.now } = this.#surroundings;
    const line = { id, name, created_at: new Date(now()).toISOString(), state };
    const options = { joins: state === "joining", surroundings: this.#surroundings, companions: this.#companions };
    return this.#locks.request(LIST_LOCK, async () => {
      await addLine(this.#phone, line);
      return { line, session: await beginSession(this.#database(id), closing, options) };
    });
  }

  /** Correct what the list says of a wallet, after a crash between its two databases. @param {string} id @param {"new" | "joining"} state */
  async #settle(id, state) {
    const session = await this.open(id);
    if (!session) return this.#drop(id);
    if (state === "new" && session.keys.isProtected) await changeLine(this.#phone, id, { state: "ready" });
    await session.close();
  }

  /** @param {string} id @returns {Promise<Erasure | null>} */
  async #finishErasing(id) {
    const database = this.#database(id);
    const erasure = await eraseWallet(database, this.#surroundings).finally(() => database.close());
    await this.#drop(id);
    return erasure;
  }

  /** Drop what a crash left half filled; not what another tab fills, or has filled just now. @param {string} id */
  #dropUnfinished(id) {
    return this.#locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
      if (lock && (await stateOf(this.#phone, id)) === "bringing") await this.#drop(id);
    });
  }

  /** @param {string} id */
  async #drop(id) {
    await eraseDatabase(nameOf(id), this.#surroundings);
    await dropLine(this.#phone, id);
  }

  /** @param {string} id */
  #database(id) {
    return openDatabase(nameOf(id), this.#surroundings);
  }
}

/** @param {string} id */
const nameOf = (id) => `plein-${id}`;
/** @param {string} id */
const lockOf = (id) => `plein-bringing-${id}`;
