// @ts-check
// Keeps an open wallet and the server alike: reads, sends, begins anew where the protocol says so, and tells the screen how it stands.
import { AnswerError, PleinError, RefusedError, UnreachableError } from "./errors.js";
import { LogReader } from "./log_pull.js";
import { pushOutbox } from "./log_push.js";
import { startNewChain } from "./resealing.js";
import { attestSnapshot, makeSnapshot } from "./snapshots.js";

/** @typedef {import("./snapshots.js").Parts} Parts */
/** @typedef {import("./log_pull.js").Membership} Membership */
/**
 * @typedef {object} Companion what else goes to the server in each round, after the log: blobs, reminders, submissions
 * @property {(signal: AbortSignal) => Promise<void>} exchange
 * @property {() => Promise<void>} [markAll] a server lost something: note, on the disk, that everything must be checked there again
 */
/**
 * How the wallet and the server stand. `offline` also when the server gives no sensible answer; `problem` needs the person.
 * @typedef {{state: "idle" | "busy" | "offline" | "problem", code: string | null, saved_at: number | null, waiting: number}} Status
 */

const MOST_ROUNDS = 8;
/** A log this long beyond the last snapshot is worth a new one. */
const LONG_LOG = 2_000;
const TEND_EVERY_MS = 3_600_000;

export class Exchange {
  #parts;
  #membership;
  #companions;
  #reader;
  #locks;
  #now;
  #longLog;
  #tendedAt = -Infinity;
  /** @type {Promise<Status> | null} */
  #running = null;
  #isWanted = false;
  #stopping = new AbortController();
  /** @type {Set<(status: Status) => void>} */
  #listeners = new Set();
  /** @type {Status} */
  #status = { state: "idle", code: null, saved_at: null, waiting: 0 };

  /** @param {Parts & {membership: Membership, companions?: Companion[], locks?: LockManager, now?: () => number, longLog?: number}} parts */
  constructor({ membership, companions = [], locks = navigator.locks, now = Date.now, longLog = LONG_LOG, ...parts }) {
    this.#parts = parts;
    this.#membership = membership;
    this.#companions = companions;
    this.#locks = locks;
    this.#now = now;
    this.#longLog = longLog;
    this.#reader = new LogReader(parts, membership, async () => {
      for (const companion of companions) await companion.markAll?.();
    });
  }

  get status() {
    return this.#status;
  }

  /** Hear how it stands. @param {(status: Status) => void} listener @returns {() => void} stops it */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Do one exchange; asked for while one runs, another follows. Never throws: what went wrong is the status.
   * @returns {Promise<Status>}
   */
  syncOnce() {
    this.#isWanted = true;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** Upload a snapshot now, as after the removal of a device. @returns {Promise<boolean>} false: something waits, or another was first */
  makeSnapshot() {
    return makeSnapshot(this.#parts);
  }

  /** Read up to the head of the log, in the midst of an exchange too. */
  takeIn() {
    return this.#reader.pull(this.#stopping.signal);
  }

  /** Stop what runs and tell nobody any more. */
  async close() {
    this.#listeners.clear();
    this.#stopping.abort();
    await this.#running;
  }

  async #run() {
    while (this.#isWanted && !this.#stopping.signal.aborted) {
      this.#isWanted = false;
      await this.#tell({ ...this.#status, state: "busy" });
      try {
        // One tab at a time; the worker pushes beside it, which the outbox bears.
        const options = { signal: this.#stopping.signal };
        await this.#locks.request(`plein-sync-${this.#parts.database.name}`, options, () => this.#exchange());
        await this.#tell({ ...this.#status, state: "idle", code: null, saved_at: this.#now() });
      } catch (error) {
        await this.#tell({ ...this.#status, ...standingOf(error) });
      }
    }
    return this.#status;
  }

  async #exchange() {
    const { signal } = this.#stopping;
    await this.#membership.register();
    for (let round = 1; ; round++) {
      const { seq, floor } = await this.#reader.pull(signal);
      const outcome = await pushOutbox({ ...this.#parts, signal });
      if (outcome === "empty") {
        for (const companion of this.#companions) await companion.exchange(signal);
        return this.#tend(seq - floor, floor);
      }
      if (round === MOST_ROUNDS) throw new RefusedError(`outbox-${outcome}`, 409);
      if (outcome === "members") await this.#membership.reassert();
      if (outcome === "epoch") await this.#membership.refresh();
      if (outcome === "epoch" || outcome === "fork") await startNewChain(this.#parts.vault);
    }
  }

  /** Keep the log and the journal short, now and then. @param {number} length @param {number} floor */
  async #tend(length, floor) {
    await this.#parts.vault.tidy();
    if (length < this.#longLog || this.#now() - this.#tendedAt < TEND_EVERY_MS) return;
    this.#tendedAt = this.#now();
    if (!(await attestSnapshot(this.#parts, floor))) await makeSnapshot(this.#parts);
  }

  /** @param {Status} status */
  async #tell(status) {
    const waiting = (await this.#parts.database.getAllKeys("outbox").catch(() => [])).length;
    this.#status = { ...status, waiting };
    for (const listener of this.#listeners) listener(this.#status);
  }
}

/**
 * Keep the trouble of one companion from the others and from the records, which are safe by then; it tells of it itself.
 * @param {Companion} companion @returns {Companion}
 */
export function apart(companion) {
  return {
    markAll: async () => companion.markAll?.(),
    exchange: (signal) =>
      companion.exchange(signal).catch((error) => {
        if (!(error instanceof PleinError)) throw error;
      }),
  };
}

/** @param {unknown} error @returns {{state: "offline" | "problem", code: string}} */
function standingOf(error) {
  if (!(error instanceof PleinError)) return { state: "problem", code: "unexpected" };
  const isPassing = error instanceof UnreachableError || error instanceof AnswerError || error.code === "too-often";
  return { state: isPassing ? "offline" : "problem", code: error.code };
}
