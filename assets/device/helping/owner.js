// @ts-check
// The side of the person who is helped: keeps each box true to what was chosen, takes in what the helper did, and ends what was ended.
import { publicPart, thumbprint } from "../crypto.js";
import { PleinError, RefusedError } from "../errors.js";
import { recordOf, recordsOf } from "../records.js";
import { member } from "../sync.js";
import { PATH, hashOf, openFrom } from "./box.js";
import { readGiven } from "./given.js";
import { boxOf, giveState, note } from "./giving.js";
import { proofOf } from "./meeting.js";

/**
 * @typedef {import("../session.js").Session} Session
 * @typedef {import("../data/shapes.js").HelpBox} HelpBox
 * @typedef {import("./giving.js").Ask} Ask
 */

const HOUR_MS = 3_600_000;
/** So much of one helper waits here for a yes, in entries and in signs; more waits at the server. And so many looks a day are filed. */
const [MOST_NEW, MOST_NEW_LENGTH, MOST_LOOKS] = [100, 1_000_000, 100];
/** One change of a wallet holds 524,288 octets (sealing.js): so much of what is sealed, in base64, is filed at once. */
const MOST_AT_ONCE = 400_000;
/** The server has no entry after this: it tells how the box stands, and nothing else. */
const AFTER_ALL = Number.MAX_SAFE_INTEGER;
/** Which database of the server knows of the boxes. */
const MADE_AT = "help-generation";
/** Up to where the server was told, since this wallet was opened. @type {WeakMap<Session, Map<string, number>>} */
const acknowledged = new WeakMap();

/** Meet the server for every box of this wallet; one that fails keeps no other up. @param {Session} session @param {AbortSignal} [signal] */
export async function meetHelpers(session, signal) {
  const boxes = boxesOf(session).filter(({ erased_at }) => !erased_at);
  if (boxes.length === 0) return;
  const generation = (await session.database.get("meta", "cursor"))?.generation ?? "";
  const isOther = (await session.database.get("meta", MADE_AT)) !== generation;
  /** @type {unknown[]} */
  const failures = [];
  for (const { id } of boxes) {
    try {
      await meetOne(session, id, isOther, signal);
    } catch (error) {
      if (!(error instanceof PleinError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length === 0) await session.database.put("meta", MADE_AT, generation);
  else throw failures[0];
}

/** End a box: from now on nothing is written into it; the server erases it at the next connection. @param {Session} session @param {string} id */
export async function endBox(session, id) {
  await session.vault.write("help_box", id, { ended_at: new Date(session.now()).toISOString(), ended_by: "me", box_key: "", files: null });
}

/** @param {Session} session @param {string} id @param {boolean} isOther @param {AbortSignal} [signal] */
async function meetOne(session, id, isOther, signal) {
  const box = /** @type {HelpBox} */ (boxOf(session, id));
  const proof = await proofOf(/** @type {any} */ (box.sign_key));
  const ask = (/** @type {string} */ path, /** @type {import("../sync.js").Options} */ options = {}) => session.request(`${PATH}/${id}${path}`, { ...options, proof, signal });
  try {
    if (box.ended_at) {
      await ask("", { method: "DELETE" });
      return await note(session, id, { erased_at: new Date(session.now()).toISOString(), sign_key: null });
    }
    // A restored server may have lost the box: it is told anew, and who was let in.
    if (isOther && box.number) {
      await ask("", { method: "PUT", json: { until: box.until, helper: await thumbprint(publicPart(/** @type {any} */ (box.helper_key))) } });
      // It may give its numbers anew: what is filed already is known by its id. And it may show what has been taken out since.
      acknowledged.get(session)?.delete(id);
      await note(session, id, { cursor: 0, last: "", digest: "" });
    }
    // What was taken out goes first, and whatever comes of it, what was written is taken in.
    const [given] = await Promise.allSettled([giveState(session, id, ask)]);
    await takeIn(session, id, ask);
    if (given.status === "rejected") throw given.reason;
  } catch (error) {
    const isGone = error instanceof RefusedError && (error.code === "box-ended" || (error.code === "unknown" && Boolean(box.ended_at)));
    if (!isGone) throw error;
    const at = new Date(session.now()).toISOString();
    const ended = box.ended_at ? {} : { ended_at: at, ended_by: "gone", box_key: "", files: null };
    await note(session, id, { ...ended, erased_at: at, sign_key: null });
  }
}

/** File what the helper's side wrote, and let the server erase what is filed. @param {Session} session @param {string} id @param {Ask} ask */
async function takeIn(session, id, ask) {
  await acknowledge(session, id, ask);
  for (;;) {
    const box = /** @type {HelpBox} */ (boxOf(session, id));
    const filed = recordsOf(session, "help_entry").filter((entry) => entry.box === id);
    const fresh = filed.filter(({ state }) => state === "new");
    const isFull = fresh.length >= MOST_NEW || JSON.stringify(fresh).length >= MOST_NEW_LENGTH;
    const { json } = await ask(`/entries?after=${isFull ? AFTER_ALL : (box.cursor ?? 0)}`);
    const items = member(json, "items", "array");
    const life = { strangers: member(json.life, "strangers", "number"), fetched_at: roundly(json.life.fetched_at, box.fetched_at ?? "") };
    if (isFull || items.length === 0) return note(session, id, life);
    let [cursor, last, hasGap] = [box.cursor ?? 0, box.last ?? "", Boolean(box.has_gap)];
    /** @type {import("../merge.js").Write[]} */
    const writes = [];
    /** @type {Map<string, number>} */
    const looks = new Map();
    for (const { kind, at } of filed) if (kind === "looked") looks.set(dayOf(at), (looks.get(dayOf(at)) ?? 0) + 1);
    let length = 0;
    for (const item of items) {
      const number = member(item, "number", "number");
      const sealed = member(item, "sealed", "string");
      length += sealed.length;
      if (item !== items[0] && length > MOST_AT_ONCE) break; // the rest comes with the next page
      if (number <= cursor) throw new RefusedError("box-behind", 409);
      const given = await openGiven(box, number, sealed);
      // What the server left out, or what nobody with the helper's key wrote, is not silently passed over.
      hasGap ||= !given || number !== cursor + 1 || (cursor > 0 && given.previous !== last);
      [cursor, last] = [number, await hashOf(sealed)];
      const name = given && `${id}-${given.id}`;
      if (!given || !name || recordOf(session, "help_entry", name)) continue;
      if (given.kind === "looked") {
        const day = dayOf(item.at);
        looks.set(day, (looks.get(day) ?? 0) + 1);
        if ((looks.get(day) ?? 0) > MOST_LOOKS) continue;
      }
      const fields = { created_at: new Date(session.now()).toISOString(), source: "self", version: 1, box: id, kind: given.kind, content: given.content, at: member(item, "at", "string"), state: given.kind === "looked" ? "" : "new" };
      writes.push({ type: "help_entry", id: name, fields });
    }
    await session.vault.writeAll([...writes, { type: "help_box", id, fields: { ...life, cursor, last, has_gap: hasGap } }]);
  }
}

/** Let the server erase what the wallet's log holds: a meeting begins with an empty outbox. @param {Session} session @param {string} id @param {Ask} ask */
async function acknowledge(session, id, ask) {
  const told = acknowledged.get(session) ?? new Map();
  acknowledged.set(session, told);
  const cursor = boxOf(session, id)?.cursor ?? 0;
  if (cursor <= (told.get(id) ?? 0)) return;
  await ask("/acknowledgement", { json: { number: cursor } });
  told.set(id, cursor);
}

/** @param {HelpBox} box @param {number} number @param {string} sealed */
async function openGiven(box, number, sealed) {
  try {
    return readGiven(await openFrom("entry", { id: box.id, key: box.box_key }, number, sealed, /** @type {any} */ (box.helper_key)));
  } catch {
    return undefined;
  }
}

/** @param {unknown} at  ISO 8601 */
const dayOf = (at) => String(at).slice(0, 10);

/** Not every look is a change of the wallet: to the hour is enough. @param {unknown} told @param {string} known */
function roundly(told, known) {
  if (typeof told !== "string") return known;
  return !known || Date.parse(told) - Date.parse(known) >= HOUR_MS || Date.parse(told) < Date.parse(known) ? told : known;
}

/** @param {Session} session */
const boxesOf = (session) => recordsOf(session, "help_box");
