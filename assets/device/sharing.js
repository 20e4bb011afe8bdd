// @ts-check
// What goes to agencies and comes back, in each meeting with the server: the directory, deposits, mailboxes. A companion of exchange.js.
import { acknowledgeFiled, fetchMailboxes, rereadMailboxes } from "./mailboxes.js";
import { keepMailboxes } from "./agency_links.js";
import { fetchDirectory, loadDirectory } from "./directory.js";
import { VerificationError } from "./errors.js";
import { recoverHeld, sendWaiting } from "./outbox.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./directory.js").Directory} Directory
 * @typedef {import("./session.js").Session} Session
 */

/** How often to look again while an agency's receipt is awaited, and for how long. */
const LOOK_AGAIN_MS = 3_000;
const AWAIT_MS = 120_000;
const FILES_AGAIN_MS = 30_000;

/** What only who sends something needs is loaded then: much of what a first visit would fetch. */
const dealings = () => import("./dealings.js");

export class Sharing {
  #session;
  #phone;
  #roots;
  /** @type {Directory | null} */
  #directory = null;
  #isRecovered = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Why the newest directory was refused; null: it was not. @type {string | null} */
  problem = null;
  #hear;
  #agreed;
  #texts;

  /**
   * @param {Session} session
   * @param {{phone: Database, roots: import("./root_sets.js").Roots, hear?: (directory: Directory, problem: string | null) => void, agreed: () => import("./key_changes.js").Agreed, texts: () => import("./texts.js").Texts}} parts
   *   hear: is told which directory counts now; agreed: what stands on the screen when a device is removed; texts: in which tasks are named
   */
  constructor(session, { phone, roots, agreed, texts, hear = () => {} }) {
    this.#session = session;
    this.#phone = phone;
    this.#roots = roots;
    this.#hear = hear;
    this.#agreed = agreed;
    this.#texts = texts;
  }

  /** The directory that this phone has, from storage at first. @returns {Promise<Directory | null>} */
  async directory() {
    if (!this.#directory) {
      this.#directory = await loadDirectory(this.#phone, this.#roots);
      if (this.#directory) this.#tell(this.#directory);
    }
    return this.#directory;
  }

  /**
   * Take in what the person agreed to send; it leaves by itself.
   * @param {Omit<Parameters<typeof import("./dealings.js").handIn>[0], "vault" | "database" | "directory" | "number" | "epoch" | "now" | "random">} what
   * @returns {Promise<string>} id of the record `submission`
   * @throws {VerificationError} `directory-broken` with `reason`: there is none yet, or it has expired
   */
  async handIn(what) {
    const { vault, database, keys, now, random } = this.#session;
    const directory = await this.directory();
    if (!directory) throw new VerificationError("directory-broken", { reason: "directory-missing" });
    if (directory.isExpired(now())) throw new VerificationError("directory-broken", { reason: "directory-expired" });
    const { handIn, submissionId } = await dealings();
    const number = await submissionId(keys, what.token);
    const id = await handIn({ ...what, number, vault, database, directory, epoch: keys.epoch, now, random });
    void this.#session.exchange.syncOnce();
    return id;
  }

  /** @param {AbortSignal} signal */
  async exchange(signal) {
    const { database, vault, request, now } = this.#session;
    const generation = (await database.get("meta", "cursor"))?.generation ?? "";
    if (!this.#isRecovered) await recoverHeld(vault, database);
    this.#isRecovered = true;
    // Nothing of the wallet waits now: what was filed before stands in its log.
    await acknowledgeFiled(database, request);
    await this.#renewDirectory(signal);
    await keepMailboxes(vault, database);
    await sendWaiting(database, request, generation);
    await fetchMailboxes(database, request, generation, signal);
    const isWaiting = hasDealings(vault) && (await this.#file(signal));
    if (hasDealings(vault)) await this.#renewKeys(generation);
    this.#lookAgain(now(), isWaiting);
  }

  async markAll() {
    await rereadMailboxes(this.#session.database);
  }

  /** @param {AbortSignal} signal */
  async #renewDirectory(signal) {
    const { now, request } = this.#session;
    try {
      this.#directory = await fetchDirectory({ phone: this.#phone, request, roots: this.#roots, now: now(), present: this.#directory, signal });
      this.problem = null;
      this.#tell(this.#directory);
    } catch (error) {
      // A refused directory is told on the screens that need one; the rest of the wallet goes on with what it has.
      if (!(error instanceof VerificationError)) throw error;
      this.problem = String(error.fields.reason ?? error.code);
      const known = await this.directory();
      if (known) this.#tell(known);
    }
  }

  /** Say which directory counts; who is no government is called so wherever it is named. @param {Directory} directory */
  #tell(directory) {
    for (const agency of directory.agencies) {
      if (agency.kind !== "other") continue;
      agency.own_name ??= agency.name;
      agency.name = this.#texts()("no-government", { name: agency.own_name });
    }
    this.#hear(directory, this.problem);
  }

  /** @param {AbortSignal} signal @returns {Promise<boolean>} whether files of agencies are still to come */
  async #file(signal) {
    const { database, vault, now, exchange, blobs, request } = this.#session;
    const directory = await this.directory();
    if (!directory) return false;
    const { fileAnswers, fileDeposits } = await dealings();
    let isChanged = false;
    let isWaiting = false;
    const stop = vault.subscribe(() => (isChanged = true));
    try {
      await fileDeposits(vault, database, directory, now);
      isWaiting = await fileAnswers(vault, database, directory, { now, texts: this.#texts, files: { blobs, request, signal } });
    } finally {
      stop();
    }
    if (isChanged) void exchange.syncOnce();
    return isWaiting;
  }

  /** @param {string} generation */
  async #renewKeys(generation) {
    const directory = await this.directory();
    if (!directory) return;
    const { finishEnding, renewKeys } = await dealings();
    const { vault, database, keys, request, now, random, exchange } = this.#session;
    const parts = { vault, database, keys, request, now, random, directory, generation };
    const isRenewed = await renewKeys({ ...parts, agreed: this.#agreed() });
    if ((await finishEnding(parts)) || isRenewed) void exchange.syncOnce();
  }

  /** Look soon again while a receipt is on its way: agencies sign it within seconds; and for files after a while. @param {number} now @param {boolean} isWaiting */
  #lookAgain(now, isWaiting) {
    clearTimeout(this.#timer);
    const { vault, exchange } = this.#session;
    const isAwaited = vault.records("submission").some((record) => record.state === "deposited" && now - Date.parse(record.deposited_at) < AWAIT_MS);
    if (isAwaited || isWaiting) this.#timer = setTimeout(() => void exchange.syncOnce(), isAwaited ? LOOK_AGAIN_MS : FILES_AGAIN_MS);
  }
}

/** Tell whether the wallet ever sent something, or is linked with an agency. @param {import("./vault.js").Vault} vault */
const hasDealings = (vault) => vault.records("agency_link").length > 0 || vault.records("submission").length > 0;
