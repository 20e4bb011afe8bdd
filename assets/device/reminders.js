// @ts-check
// Reminders on the phone: which moments the open tasks ask for, their texts sealed for the worker, and the moments told to the server.
//
// The server is told a moment and an id, never what it is about. The id follows from the task's id, which nobody outside knows, so that
// all phones of a wallet ask for the same reminder:
//   reminder id = first 16 octets of hash("plein-reminder-id-v1" 00 task id 00 moment), b64
// A row of the store `reminders`, by its id:
//   {v: 1, at: ms, sealed: octets, told: generation | null, over: boolean}
//   sealed (see device_tier.js) = JSON {title, path}; told: the generation of the server that knows the moment; over: take it back there.
import { hash } from "./crypto.js";
import { b64encode, concat, utf8 } from "./encoding.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./device_tier.js").DeviceTier} DeviceTier
 * @typedef {import("./sync.js").Request} Request
 *
 * @typedef {object} Row
 * @property {1} v
 * @property {number} at  ms
 * @property {import("./encoding.js").Octets} sealed
 * @property {string | null} told
 * @property {boolean} over
 *
 * @typedef {object} Wish  A reminder that the open tasks ask for.
 * @property {string} id
 * @property {string} at    ISO 8601 UTC
 * @property {string} title
 * @property {string} path  the screen that a tap opens
 *
 * @typedef {object} TaskWithReminders
 * @property {string} id
 * @property {string} [title]
 * @property {string} [done_at]
 * @property {string[]} [remind_at]  moments, ISO 8601 UTC
 */

const STORE = "reminders";

/**
 * List the reminders that open tasks ask for and that are still to come, the soonest first.
 *
 * @param {Iterable<TaskWithReminders>} tasks
 * @param {number} now  ms
 * @returns {Promise<Wish[]>}
 */
export async function wishesOf(tasks, now) {
  const wanted = [...tasks].flatMap((task) => (task.done_at ? [] : (task.remind_at ?? []).map((at) => ({ task, at }))));
  const coming = wanted.filter(({ at }) => Date.parse(at) > now);
  const wishes = coming.map(async ({ task, at }) => ({
    id: await nameOf(task.id, at),
    at: new Date(at).toISOString(),
    title: task.title ?? "",
    path: `/taken/taak?id=${task.id}`,
  }));
  return (await Promise.all(wishes)).sort((one, other) => (one.at < other.at ? -1 : 1));
}

/**
 * Keep on this phone what the worker must know; needs no connection. What is no longer asked for is marked, and taken back later.
 *
 * @param {Database} database
 * @param {DeviceTier} device
 * @param {Wish[]} wishes
 * @param {number} now  ms
 */
export async function keepReminders(database, device, wishes, now) {
  const rows = await rowsOf(database);
  const wanted = new Map(wishes.map((wish) => [wish.id, wish]));
  /** @type {Map<string, Row>} */
  const changed = new Map();
  for (const [id, { at, title, path }] of wanted) {
    const sealed = await device.sealText(id, JSON.stringify({ title, path }));
    const told = rows.get(id)?.over ? null : (rows.get(id)?.told ?? null);
    changed.set(id, { v: 1, at: Date.parse(at), sealed, told, over: false });
  }
  for (const [id, row] of rows) {
    // One that has just been due stays: its push may be on its way.
    if (!wanted.has(id) && row.at > now) changed.set(id, { ...row, over: true });
  }
  await database.transact([STORE], "readwrite", (transaction) => {
    const store = transaction.objectStore(STORE);
    for (const [id, row] of changed) void store.put(row, id);
  });
}

/**
 * Tell the server the moments that it does not know, and take back those that are over. Each is told on its own and noted at once,
 * so that this can break off anywhere; works while the wallet is locked.
 *
 * @param {Database} database
 * @param {Request} request
 * @param {string} generation  of the server, since a restored one may have forgotten
 * @param {number} now  ms
 * @throws what `request` throws; what is not told yet stays
 */
export async function tellReminders(database, request, generation, now) {
  for (const [id, row] of await rowsOf(database)) {
    const path = `/sync/v1/reminders/${id}`;
    if (row.over) {
      if (row.told) await request(path, { method: "DELETE" });
      await database.delete(STORE, id);
    } else if (row.told !== generation && row.at > now) {
      await request(path, { method: "PUT", json: { due_at: new Date(row.at).toISOString() } });
      await noteTold(database, id, row.at, generation);
    }
  }
}

/** Tell whether something is left to tell. @param {Database} database @param {string | null} generation @param {number} now  ms */
export async function hasUntold(database, generation, now) {
  const rows = await rowsOf(database);
  return [...rows.values()].some((row) => row.over || (row.told !== generation && row.at > now));
}

/**
 * Read the text of a reminder.
 *
 * @param {Database} database
 * @param {DeviceTier} device
 * @param {string} id
 * @returns {Promise<{title: string, path: string} | null>} null: this phone does not have it
 * @throws {import("./errors.js").VerificationError} `cannot-open`
 */
export async function readReminder(database, device, id) {
  /** @type {Row | undefined} */
  const row = await database.get(STORE, id);
  if (!row) return null;
  const { title, path } = JSON.parse(await device.openText(id, row.sealed));
  return { title: String(title), path: String(path) };
}

/** @param {string} task @param {string} at */
async function nameOf(task, at) {
  const named = concat(utf8("plein-reminder-id-v1\0"), utf8(task), new Uint8Array(1), utf8(new Date(at).toISOString()));
  return b64encode((await hash(named)).subarray(0, 16));
}

/** @param {Database} database @returns {Promise<Map<string, Row>>} */
function rowsOf(database) {
  return database.transact([STORE], "readonly", async (transaction) => {
    const store = transaction.objectStore(STORE);
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(keys.map((key, place) => [String(key), rows[place]]));
  });
}

/** Note it unless the reminder changed in the meantime. @param {Database} database @param {string} id @param {number} at @param {string} generation */
async function noteTold(database, id, at, generation) {
  await database.transact([STORE], "readwrite", async (transaction) => {
    const store = transaction.objectStore(STORE);
    /** @type {Row | undefined} */
    const row = await store.get(id);
    if (row?.at === at) await store.put({ ...row, told: generation }, id);
  });
}
