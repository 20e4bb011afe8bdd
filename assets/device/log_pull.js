// @ts-check
// Reads the log of the server after the cursor and folds it in; a page is checked whole before any of it is applied.
import { correctClock, emitAgain } from "./resealing.js";
import { newCursor } from "./cursor.js";
import { AnswerError, RefusedError } from "./errors.js";
import { makePageReader, pastEnd } from "./log.js";
import { applyEntry, copyOf, emptyState, isNews, mergeStates } from "./merge.js";
import { readSnapshot } from "./snapshots.js";
import { member } from "./sync.js";

/** @typedef {import("./cursor.js").Cursor} Cursor */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./snapshots.js").Parts} Parts */
/**
 * @typedef {object} Membership what the log needs of membership.js
 * @property {() => Promise<unknown>} register make the server know this wallet, once
 * @property {() => Promise<unknown>} refresh fetch and check new links
 * @property {() => Promise<unknown>} reassert give the whole chain back to a server that lost it
 */

const PAGE_ITEMS = 1_000;
const MOST_REFUSALS = 3;
const MOST_MEETINGS = 3;

/** Where a pull ended. @typedef {{seq: number, floor: number}} Place */

/** Reads for one open vault. */
export class LogReader {
  #parts;
  #membership;
  #reader;
  #onNewServer;
  /** What a server that lost something still has; gathered anew after a crash. @type {State | null} */
  #held = null;

  /** @param {Parts} parts @param {Membership} membership @param {() => Promise<void>} onNewServer marks what else must go there again; may run twice */
  constructor(parts, membership, onNewServer) {
    this.#parts = parts;
    this.#membership = membership;
    this.#onNewServer = onNewServer;
    this.#reader = makePageReader(parts.keys);
  }

  /**
   * Read up to the head of the log.
   * @param {AbortSignal} [signal]
   * @returns {Promise<Place>}
   * @throws {import("./errors.js").VerificationError} `log-broken`, `log-newer`, `snapshot-broken`: nothing of that page was applied
   */
  async pull(signal) {
    const { database, request, vault } = this.#parts;
    /** What is read but does not count yet. @type {import("./log.js").Frame[]} */
    let frames = [];
    for (let [refusals, meetings] = [0, 0]; ; ) {
      let cursor = /** @type {Cursor} */ ((await database.get("meta", "cursor")) ?? newCursor(null));
      if (cursor.isAgain && !this.#held) cursor = newCursor(null, true);
      try {
        const answer = await request(`/sync/v1/log?after=${frames.at(-1)?.seq ?? cursor.seq}&limit=${PAGE_ITEMS}`, { signal });
        await correctClock(vault, answer);
        const page = readAnswer(answer.json);
        const isOther = page.generation !== cursor.generation || page.head < cursor.seq;
        if (isOther && ++meetings > MOST_MEETINGS) throw new AnswerError("garbled-answer");
        if (isOther) {
          frames = [];
          await this.#meet(page.generation, cursor);
        } else if (await this.#fold(cursor, page, frames)) return { seq: page.seq, floor: page.floor };
        refusals = 0;
      } catch (error) {
        frames = [];
        if (!(error instanceof RefusedError) || refusals++ > MOST_REFUSALS) throw error;
        if (error.code === "device-unknown") await this.#membership.reassert();
        else if (error.code !== "log-cut") throw error;
        else await this.#passCut(cursor, signal);
      }
    }
  }

  /** Meet a server for the first time, or one whose database is another than before. @param {string} generation @param {Cursor} before */
  async #meet(generation, before) {
    const isAgain = before.generation !== null || before.isAgain;
    if (isAgain) {
      await this.#membership.reassert();
      await this.#onNewServer();
    }
    this.#held = isAgain ? emptyState() : null;
    await this.#parts.vault.commit(async () => ({ meta: { cursor: newCursor(generation, isAgain) } }));
  }

  /** Fold a page in, or keep its items in `frames` until the next ones tell whether they count; true at the end of the log. @param {Cursor} cursor @param {Page} page @param {import("./log.js").Frame[]} frames */
  async #fold(cursor, page, frames) {
    const { keys, vault } = this.#parts;
    const linksAhead = () => page.links - (keys.chain?.links.length ?? 0);
    if (linksAhead() > 0) await this.#membership.refresh();
    frames.push(...(await this.#reader.readFrames(page.items)));
    // Of a page from before a removal nobody can say that it is the end.
    const isEnd = !page.more && linksAhead() >= 0;
    const placed = this.#reader.place(frames, cursor, isEnd);
    if (!page.items.length && (page.more || !placed)) throw new AnswerError("garbled-answer");
    if (!placed) return false;
    frames.length = 0;
    const { entries, ...place } = placed;
    if (place.seq > page.head || place.epoch > keys.epoch) throw new AnswerError("garbled-answer");
    const next = { ...cursor, ...place };
    const isMine = await this.#commit(cursor, (state) => {
      const news = entries.filter((entry) => isNews(state, entry));
      for (const { stamp } of news) vault.clock.observe(stamp);
      return { entries: news, meta: { cursor: next } };
    });
    for (const entry of entries) if (this.#held) applyEntry(this.#held, entry);
    if (!isMine || page.more) return false;
    if (isEnd && (await this.#leave(next))) return false;
    if (this.#held) await emitAgain(vault, this.#held, { cursor: { ...next, isAgain: false } });
    this.#held = null;
    return true;
  }

  /** Read again when a chain was read, in good faith, past or beside where its device's removal says it ends: what came of that is given again as ours. @param {Cursor} cursor */
  async #leave(cursor) {
    const isAstray = [...cursor.heads].some(([instance, head]) => pastEnd(this.#parts.keys.members(), instance, head));
    if (isAstray) await this.#meet(/** @type {string} */ (cursor.generation), cursor);
    return isAstray;
  }

  /** Go on where the log was cut. The refusal says nothing of the database that it is of: a snapshot of another one goes on from no cursor of ours. @param {Cursor} cursor @param {AbortSignal} [signal] */
  async #passCut(cursor, signal) {
    const generation = member((await this.#parts.request("/sync/v1/server", { proof: null, signal })).json, "generation", "string");
    if (generation === cursor.generation) await this.#takeSnapshot(cursor);
    else await this.#meet(generation, cursor);
  }

  /** @param {Cursor} cursor */
  async #takeSnapshot(cursor) {
    // It may be of an epoch, or by a member, that this device has not heard of yet.
    await this.#membership.refresh();
    if (await this.#leave(cursor)) return;
    const { state: snapshot, ...place } = await readSnapshot(this.#parts, cursor);
    await this.#commit(cursor, (state) => {
      const merged = new Map([...state].map(([key, row]) => [key, copyOf(row)]));
      mergeStates(merged, snapshot);
      return { state: merged, meta: { cursor: { ...cursor, ...place } } };
    });
    if (this.#held) mergeStates(this.#held, snapshot);
  }

  /** Commit, unless another tab moved the cursor first. @param {Cursor} cursor @param {(state: State) => import("./journal.js").Plan} plan */
  async #commit(cursor, plan) {
    let isMine = false;
    await this.#parts.vault.commit(async (state) => {
      const held = /** @type {Cursor | undefined} */ (await this.#parts.database.get("meta", "cursor"));
      isMine = held?.generation === cursor.generation && held?.seq === cursor.seq;
      return isMine ? plan(state) : null;
    });
    return isMine;
  }
}

/** @typedef {{generation: string, links: number, seq: number, head: number, floor: number, more: boolean, items: [seq: number, frame: string][]}} Page */

/** @param {any} json @returns {Page} */
function readAnswer(json) {
  const isRight = member(json, "items", "array").every((item) => Array.isArray(item) && Number.isSafeInteger(item[0]) && typeof item[1] === "string");
  if (!isRight) throw new AnswerError("garbled-answer");
  member(json, "generation", "string");
  member(json, "more", "boolean");
  for (const name of ["links", "seq", "head", "floor"]) member(json, name, "number");
  return json;
}
