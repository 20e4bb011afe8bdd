// @ts-check
// The side of who helps: fetches what each person lets them see, keeps it sealed on this device only, hands over what was prepared, and
// erases everything of a person whose box is gone.
//
// What may be seen is in no record: a log is kept for ever, and this must go. It is the draft `helped-<box>`, sealed by the wallet's lock:
//   {number, at, state}
// Time: a box is over at its day by this device's clock or by the latest time that the server told, whichever is later. A clock that was
// set back opens nothing again; one that runs ahead hides too much, and the server gives it again. Keys go only on the server's word.
import { openChunk } from "../blobs.js";
import { hash } from "../crypto.js";
import { b64decode, b64encode, concat } from "../encoding.js";
import { PleinError, RefusedError, VerificationError } from "../errors.js";
import { recordOf, recordsOf } from "../records.js";
import { member } from "../sync.js";
import { PATH, hashOf, openFrom, sealInto } from "./box.js";
import { proofOf } from "./meeting.js";

/**
 * @typedef {import("../session.js").Session} Session
 * @typedef {import("../data/shapes.js").Helped} Helped
 * @typedef {import("./scope.js").State} State
 * @typedef {{number: number, at: string, state: State}} Kept
 */

const SEEN_AT = "help-time";
/** Of which database of the server is known what was given to it. */
const GIVEN_AT = "help-given-generation";
const MOST_ENTRIES = 200;

/** Meet the server for everybody whom this wallet helps. @param {Session} session @param {AbortSignal} [signal] @param {(id: string) => void} [hear]  called for each whose copy changed */
export async function meetHelped(session, signal, hear = () => {}) {
  /** @type {unknown[]} */
  const failures = [];
  await giveAgainAfterRestoration(session);
  for (const { id } of recordsOf(session, "helped").filter(({ erased_at }) => !erased_at)) {
    try {
      if (await meetOne(session, id, signal)) hear(id);
    } catch (error) {
      if (!(error instanceof PleinError)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Give what a person lets this device see now; undefined: nothing, or not any more. @param {Session} session @param {string} id @returns {Promise<Kept | undefined>} */
export async function lookAt(session, id) {
  const sealed = await session.database.get("drafts", nameOf(id));
  const helped = recordOf(session, "helped", id);
  if (!sealed || !helped || helped.ended_at) return undefined;
  /** @type {Kept} */
  const kept = JSON.parse(await session.keys.openDraft(nameOf(id), sealed));
  if (Date.parse(kept.state.until) > (await latest(session))) return kept;
  await session.database.delete("drafts", nameOf(id));
  return undefined;
}

/** Give a paper that a person lets this device see; nothing of it stays here. @param {Session} session @param {string} id @param {import("../data/shapes.js").FileReference} file @returns {Promise<Blob>} */
export async function fetchPaper(session, id, { key, chunks, size_bytes, media_type }) {
  const helped = /** @type {Helped} */ (recordOf(session, "helped", id));
  const proof = await proofOf(/** @type {any} */ (helped.sign_key));
  const parts = [];
  for (const [index, name] of chunks.entries()) {
    const { octets } = await session.request(`${PATH}/${id}/files/${name}`, { proof });
    if (b64encode(await hash(octets)) !== name) throw new VerificationError("blob-broken");
    parts.push(await openChunk(octets, b64decode(key, 32), index, chunks.length));
  }
  const whole = concat(...parts);
  if (whole.length !== size_bytes) throw new VerificationError("blob-broken");
  return new Blob([whole], { type: media_type });
}

/** Stop helping somebody: here at once, and erased at the server at the next connection. @param {Session} session @param {string} id */
export async function stopHelping(session, id) {
  await session.database.delete("drafts", nameOf(id));
  await session.vault.write("helped", id, { ended_at: new Date(session.now()).toISOString(), ended_by: "me" });
}

/** @param {Session} session @param {string} id @param {AbortSignal} [signal] @returns {Promise<boolean>} whether there is something new to show */
async function meetOne(session, id, signal) {
  const helped = /** @type {Helped} */ (recordOf(session, "helped", id));
  const proof = await proofOf(/** @type {any} */ (helped.sign_key));
  /** @type {import("./giving.js").Ask} */
  const ask = (path, options = {}) => session.request(`${PATH}/${id}${path}`, { ...options, proof, signal });
  try {
    if (helped.ended_at) {
      await ask("", { method: "DELETE" });
      await forget(session, id, "me");
      return true;
    }
    const isNew = await fetchState(session, helped, ask);
    await giveEntries(session, helped, ask);
    return isNew;
  } catch (error) {
    const isGone = error instanceof RefusedError && (error.code === "box-ended" || (error.code === "unknown" && Boolean(helped.ended_at)));
    if (!isGone) throw error;
    await forget(session, id, helped.ended_by || "gone");
    return true;
  }
}

/** @param {Session} session @param {Helped} helped @param {import("./giving.js").Ask} ask */
async function fetchState(session, helped, ask) {
  const { id } = helped;
  const kept = await lookAt(session, id);
  const { json, time } = await ask(`/state?after=${kept?.number ?? 0}`);
  if (time !== null) await session.database.put("meta", SEEN_AT, Math.max(time, (await session.database.get("meta", SEEN_AT)) ?? 0));
  const number = member(json, "number", "number");
  // A server that was restored, or that shows an old state: what is known here is the newer one.
  if (kept && number < kept.number) return false;
  if (json.sealed === null) return false;
  const state = await openFrom("state", { id, key: helped.box_key }, number, member(json, "sealed", "string"), /** @type {any} */ (helped.owner_key));
  if (state?.v !== 1 || typeof state.until !== "string" || typeof state.records !== "object") throw new VerificationError("cannot-open");
  /** @type {Kept} */
  const now = { number, at: String(json.at), state };
  await session.database.put("drafts", nameOf(id), await session.keys.sealDraft(nameOf(id), JSON.stringify(now)));
  return true;
}

/** Hand over what waits, each once: sealed at the place that is free, and again at the next when another device was first. @param {Session} session @param {Helped} helped @param {import("./giving.js").Ask} ask */
async function giveEntries(session, { id, box_key: key, sign_key }, ask) {
  const waiting = recordsOf(session, "help_given").filter((one) => one.box === id && one.state === "waiting");
  waiting.sort((one, other) => (one.at < other.at ? -1 : 1));
  /** @type {{number: number, hash: string | null} | undefined} */
  let head = await session.database.get("meta", headOf(id));
  for (const one of waiting.slice(0, MOST_ENTRIES)) {
    for (let tries = 1; ; tries++) {
      const number = (head?.number ?? 0) + 1;
      // Kept before it goes, and sent again as it is: when an answer was lost, the same bytes are known to be there already.
      const earlier = await session.database.get("meta", sentOf(id));
      const entry = { v: 1, id: one.id, kind: one.kind, content: one.content, previous: head?.hash ?? null };
      const sending = earlier?.id === one.id ? earlier : { id: one.id, number, sealed: await sealInto("entry", { id, key }, number, entry, /** @type {any} */ (sign_key), session.random) };
      await session.database.put("meta", sentOf(id), sending);
      try {
        const { json } = await ask("/entries", { json: { number: sending.number, sealed: sending.sealed } });
        head = { number: member(json, "number", "number"), hash: json.hash };
        break;
      } catch (error) {
        if (!(error instanceof RefusedError) || error.code !== "box-behind" || tries > 3) throw error;
        head = { number: member(error.fields, "number", "number"), hash: /** @type {any} */ (error.fields).hash };
        await session.database.delete("meta", sentOf(id));
        if (head.number === sending.number && head.hash === (await hashOf(sending.sealed))) break;
      }
    }
    await session.database.put("meta", headOf(id), head);
    await session.vault.write("help_given", one.id, { state: "sent" });
  }
}

/** A restored server may have lost what was given: it goes there once more, and who has it knows it by its id. @param {Session} session */
async function giveAgainAfterRestoration(session) {
  const generation = (await session.database.get("meta", "cursor"))?.generation ?? "";
  const before = await session.database.get("meta", GIVEN_AT);
  if (before === generation) return;
  const sent = before === undefined ? [] : recordsOf(session, "help_given").filter(({ state }) => state === "sent");
  if (sent.length > 0) await session.vault.writeAll(sent.map(({ id }) => ({ type: "help_given", id, fields: { state: "waiting" } })));
  await session.database.put("meta", GIVEN_AT, generation);
}

/** Erase what this wallet has of a person: the copy, what was prepared, and what was half typed. @param {Session} session @param {string} id @param {string} by */
async function forget(session, id, by) {
  await session.database.delete("drafts", nameOf(id));
  await session.database.delete("meta", headOf(id));
  await session.database.delete("meta", sentOf(id));
  for (const { id: given } of recordsOf(session, "help_given").filter(({ box }) => box === id)) await session.vault.remove("help_given", given);
  const at = new Date(session.now()).toISOString();
  const known = recordOf(session, "helped", id);
  await session.vault.write("helped", id, { ended_at: known?.ended_at || at, ended_by: by, erased_at: at, box_key: "", sign_key: null, owner_key: null });
}

/** The latest of this device's clock and of what the server has told. @param {Session} session @returns {Promise<number>} ms */
const latest = async (session) => Math.max(session.now(), (await session.database.get("meta", SEEN_AT)) ?? 0);

/** @param {string} id */
const nameOf = (id) => `helped-${id}`;
/** @param {string} id */
const headOf = (id) => `help-head-${id}`;
/** @param {string} id */
const sentOf = (id) => `help-sent-${id}`;
