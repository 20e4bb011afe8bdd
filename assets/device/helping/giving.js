// @ts-check
// Puts into a box what its helper may see now: the chosen records, and the papers sealed under keys of the box's own.
import { sealChunks } from "../blobs.js";
import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { InputError, RefusedError } from "../errors.js";
import { recordOf } from "../records.js";
import { member } from "../sync.js";
import { sealInto } from "./box.js";
import { MOST_FILE_BYTES, digestOf, papersOf, stateOf } from "./scope.js";

/**
 * @typedef {import("../session.js").Session} Session
 * @typedef {import("../data/shapes.js").HelpBox} HelpBox
 */
/** @typedef {(path: string, options?: import("../sync.js").Options) => Promise<import("../sync.js").Answer>} Ask */


/** Papers for which a box had no room, with the number of its state then. @type {Set<string>} */
const refused = new Set();

/** Put what the helper may see in the box, if it is other than what is there. @param {Session} session @param {string} id @param {Ask} ask */
export async function giveState(session, id, ask) {
  try {
    await giveNow(session, id, ask);
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== "blobs-missing") throw error;
    // A server that was restored has lost papers: they go there once more, or what was taken out would never go.
    await note(session, id, { files: null });
    await giveNow(session, id, ask);
  }
}

/** @param {Session} session @param {string} id @param {Ask} ask */
async function giveNow(session, id, ask) {
  const box = /** @type {HelpBox} */ (boxOf(session, id));
  const { files, isFull } = await giveFiles(session, box, ask);
  const state = stateOf(session, box, files);
  const digest = await digestOf(state);
  if (digest === box.digest && box.number) return;
  // What was taken out must go, whatever else does not fit: so the largest parts stay at home, and the person is told.
  let isTooMuch = false;
  const chunks = Object.values(files).flatMap((file) => file.chunks);
  for (let previous = box.number ?? 0, isAgain = false; ; isAgain = true) {
    const number = Math.max(box.number ?? 0, previous) + 1;
    /** @type {string | undefined} */
    let sealed;
    while (sealed === undefined) {
      sealed = await sealInto("state", { id, key: box.box_key }, number, state, /** @type {any} */ (box.sign_key), session.random).catch((error) => {
        if (!(error instanceof InputError) || !dropLargest(state)) throw error;
        isTooMuch = true;
        return undefined;
      });
    }
    try {
      await ask("/state", { method: "PUT", json: { previous, number, until: box.until, sealed, chunks } });
      await note(session, id, { number, digest, files });
      if (isTooMuch || isFull) throw new InputError(isTooMuch ? "help-too-much" : "help-box-full");
      return;
    } catch (error) {
      // Another device of this wallet was first, or the answer to the last one was lost.
      if (!(error instanceof RefusedError) || error.code !== "box-behind" || isAgain) throw error;
      previous = member(error.fields, "number", "number");
    }
  }
}

/**
 * Seal the papers that are in the box under keys of the box's own, and hand over what it lacks.
 * @param {Session} session @param {HelpBox} box @param {Ask} ask @returns {Promise<{files: Record<string, import("../data/shapes.js").FileReference & {of?: string}>, isFull: boolean}>} isFull: the box had no room for some
 */
async function giveFiles(session, box, ask) {
  /** @type {Record<string, any>} */
  const given = {};
  let isFull = false;
  const known = /** @type {Record<string, any>} */ (box.files ?? {});
  for (const paper of papersOf(session, box)) {
    const { file, id } = paper;
    if (!file || file.size_bytes > MOST_FILE_BYTES) continue;
    const of = file.chunks[0] ?? "";
    if (known[id]?.of === of) {
      given[id] = known[id];
      continue;
    }
    // What there was no room for is tried again when something else in the box has changed.
    const place = `${box.id} ${of} ${box.number ?? 0}`;
    if (refused.has(place)) continue;
    const octets = await session.blobs.get(file).catch(() => undefined);
    if (!octets) continue; // not on this phone now: the next meeting brings it
    const key = (session.random ?? randomBytes)(32);
    /** @type {string[]} */
    const chunks = [];
    try {
      for await (const { name, octets: sealed } of sealChunks(new Blob([octets]), key, session.random)) {
        await ask(`/files/${name}`, { method: "PUT", octets: sealed });
        chunks.push(name);
      }
    } catch (error) {
      if (!(error instanceof RefusedError) || error.code !== "over-quota") throw error;
      refused.add(place);
      isFull = true;
      continue;
    }
    given[id] = { key: b64encode(key), chunks, size_bytes: file.size_bytes, media_type: file.media_type, name: file.name, of };
  }
  return { files: given, isFull };
}

/** Leave the largest part out of a state. @param {import("./scope.js").State} state @returns {boolean} false: nothing is left */
function dropLargest({ records }) {
  const sizes = Object.entries(records).map(([type, all]) => ({ type, size: JSON.stringify(all).length }));
  const largest = sizes.sort((one, other) => other.size - one.size)[0];
  if (largest) delete records[largest.type];
  return Boolean(largest);
}

/** Write what is other than it was. @param {Session} session @param {string} id @param {Record<string, unknown>} fields */
export async function note(session, id, fields) {
  const box = /** @type {Record<string, any>} */ (boxOf(session, id) ?? {});
  const changed = Object.entries(fields).filter(([name, value]) => JSON.stringify(box[name] ?? null) !== JSON.stringify(value ?? null));
  if (changed.length > 0) await session.vault.write("help_box", id, Object.fromEntries(changed));
}

/** @param {Session} session @param {string} id */
export const boxOf = (session, id) => recordOf(session, "help_box", id);
