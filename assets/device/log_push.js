// @ts-check
// Pushes what waits in the outbox; all of it is final ciphertext, so that the worker can do it while the wallet is locked.
import { Clock } from "./clock.js";
import { advanceOver } from "./cursor.js";
import { b64encode, isSame } from "./encoding.js";
import { RefusedError } from "./errors.js";
import { member } from "./sync.js";

/** @typedef {import("./database.js").Database} Database */
/** @typedef {import("./sync.js").Request} Request */
/** @typedef {import("./journal.js").OutboxRow} OutboxRow */
/** @typedef {import("./journal.js").VaultRecord} VaultRecord */
/**
 * How a push ended: `empty` all is confirmed; `fork` the server's chain is not ours; `epoch` a newer epoch has begun; `members` the server
 * lost an epoch; `generation` its database is another; `clock` the clock was not checked against it. All but the first need the wallet unlocked.
 * @typedef {"empty" | "fork" | "epoch" | "members" | "generation" | "clock"} Outcome
 */

const MOST_ITEMS = 1_000;
const MOST_BODY_BYTES = 900_000;
const ITEM_FRAME_BYTES = 140;
const MOST_MISMATCHES = 3;

/**
 * Push until the outbox is empty or something stands in the way. A lost answer does no harm: the next try learns what arrived.
 * @param {{database: Database, request: Request, signal?: AbortSignal}} parts
 * @returns {Promise<Outcome>}
 * @throws {import("./errors.js").PleinError} offline, server trouble, over quota, removed: the outbox stays
 */
export async function pushOutbox({ database, request, signal }) {
  for (let mismatches = 0; ; ) {
    const { rows, record, generation } = await readOutbox(database);
    if (!rows.length) return "empty";
    if (!generation) return "generation";
    if (record.clock.offset === null) return "clock";
    const batch = cutBatch(rows);
    await markSent(database, batch);
    const [{ epoch, instance, number, previous_hash }] = batch;
    const items = batch.map(({ ciphertext, signature }) => ({ ciphertext: b64encode(ciphertext), signature: b64encode(signature) }));
    const body = { generation, epoch, instance, previous_number: number - 1, previous_hash: b64encode(previous_hash), items };
    try {
      const { json } = await request("/sync/v1/log", { json: body, signal });
      await trim(database, batch, member(json, "number", "number"), member(json, "hash", "string"), member(json, "seq", "number"));
      mismatches = 0;
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      const { code, fields } = error;
      if (code === "epoch-behind") return "epoch";
      if (code === "epoch-unknown") return "members";
      if (code === "generation-changed") return "generation";
      if (code === "not-yours") return "fork";
      if (code !== "chain-mismatch") throw error;
      const isOurs = await trim(database, batch, Number(fields.number), String(fields.hash));
      // What the server holds we never made, or its answer leads nowhere.
      if (!isOurs || ++mismatches > MOST_MISMATCHES) return "fork";
    }
  }
}

/**
 * Push from the worker, where the wallet may be locked: first compare the clock with the server's, since what is sent cannot be stamped anew.
 * @param {{database: Database, request: Request}} parts
 * @returns {Promise<Outcome>}
 */
export async function pushWhileLocked({ database, request }) {
  const { rows, record, generation } = await readOutbox(database);
  if (!rows.length) return "empty";
  const answer = await request("/sync/v1/server", { proof: null });
  if (!generation || answer.generation !== generation) return "generation";
  const isChecked = record.clock.offset !== null && answer.offset !== null;
  if (!isChecked || new Clock({ state: record.clock }).differs(answer.offset ?? 0, answer.slack)) return "clock";
  return pushOutbox({ database, request });
}

/** @param {Database} database */
function readOutbox(database) {
  return database.transact(["meta", "outbox"], "readonly", async (transaction) => {
    const meta = transaction.objectStore("meta");
    const [rows, record, cursor] = await Promise.all([firstRows(transaction), meta.get("vault"), meta.get("cursor")]);
    return { rows: /** @type {OutboxRow[]} */ (rows), record: /** @type {VaultRecord} */ (record), generation: /** @type {string | null} */ (cursor?.generation ?? null) };
  });
}

/** @param {OutboxRow[]} rows */
function cutBatch(rows) {
  let bytes = 0;
  const end = rows.findIndex(({ ciphertext, epoch }, i) => {
    bytes += Math.ceil((ciphertext.length * 4) / 3) + ITEM_FRAME_BYTES;
    return i > 0 && (i === MOST_ITEMS || bytes > MOST_BODY_BYTES || epoch !== rows[0].epoch);
  });
  return end < 0 ? rows : rows.slice(0, end);
}

/** Freeze what is about to leave. @param {Database} database @param {OutboxRow[]} batch */
async function markSent(database, batch) {
  if (batch.every((row) => row.is_sent)) return;
  await change(database, async ({ outbox, held }) => {
    // Another tab may have made the outbox anew meanwhile; then the server refuses, or this was sent twice, which does no harm.
    const same = batch.filter((row, i) => held[i] && isSame(row.hash, held[i].hash));
    await Promise.all(same.map(async (row) => outbox.put({ ...row, is_sent: true }, row.number)));
  });
}

/**
 * Take out what the server holds, if what it says it holds is a place of our chain. When nothing of others came between, the cursor goes
 * along: what we wrote ourselves need not be read again.
 * @param {Database} database
 * @param {OutboxRow[]} batch what was pushed
 * @param {number} number
 * @param {string} hash b64
 * @param {number} [seq] the place in the log of the last of them
 * @returns {Promise<boolean>} false: the chain that waits never had that place
 */
function trim(database, batch, number, hash, seq) {
  return change(database, async ({ meta, outbox, held }) => {
    const [{ instance }] = batch;
    if (!held.length || held[0].instance !== instance) return true;
    const count = held.findIndex((row) => row.number === number && b64encode(row.hash) === hash) + 1;
    const isStart = held[0].number - 1 === number && b64encode(held[0].previous_hash) === hash;
    if (!count && !isStart) return false;
    await Promise.all(held.slice(0, count).map(async (row) => outbox.delete(row.number)));
    const cursor = /** @type {import("./cursor.js").Cursor | undefined} */ (await meta.get("cursor"));
    if (seq !== undefined && count === batch.length && cursor) {
      const last = held[count - 1];
      const next = advanceOver(cursor, batch, seq, { number: last.number, hash: last.hash });
      if (next) await meta.put(next, "cursor");
    }
    return true;
  });
}

/** @param {import("./database.js").Transaction} transaction @returns {Promise<OutboxRow[]>} */
function firstRows(transaction) {
  return transaction.objectStore("outbox").getAll(undefined, MOST_ITEMS + 1);
}

/**
 * Change the outbox so that a tab that plans a commit notices.
 * @template Result
 * @param {Database} database
 * @param {(stores: {meta: any, outbox: any, held: OutboxRow[]}) => Promise<Result>} work
 */
function change(database, work) {
  return database.transact(["meta", "outbox"], "readwrite", async (transaction) => {
    const [meta, outbox] = [transaction.objectStore("meta"), transaction.objectStore("outbox")];
    const [record, held] = await Promise.all([meta.get("vault"), firstRows(transaction)]);
    const result = await work({ meta, outbox, held });
    await meta.put({ ...record, revision: record.revision + 1 }, "vault");
    return result;
  });
}
