// @ts-check
// Makes, reads and attests snapshots, so that a new device need not read a log from its beginning and the server may cut it (wire.py, section 4).
//
//   body = JSON {v: 1, records: as columns.js lays them out, heads: {instance: [number, hash b64]}}, deflated, padded, cut in chunks
import { decodeState, encodeState, entriesOf } from "./columns.js";
import { decodeHeads, encodeHeads } from "./cursor.js";
import { hash, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64encode, concat, pad, parseJson, u32be, u64be, unpad, utf8 } from "./encoding.js";
import { AnswerError, PleinError, RefusedError, VerificationError } from "./errors.js";
import { readJws, signJws, verifyJws } from "./jose.js";
import { deriveWalletKey, makePageReader } from "./log.js";
import { isNews } from "./merge.js";
import { member } from "./sync.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./cursor.js").Cursor} Cursor */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./log.js").Reader & {epoch: number, deviceId: string, device: {signKey: CryptoKey}, chain: {links: readonly string[]} | null}} SnapshotKeys */
/** @typedef {{vault: import("./vault.js").Vault, database: import("./database.js").Database, request: import("./sync.js").Request, keys: SnapshotKeys, random?: import("./crypto.js").Random}} Parts */
/** @typedef {{v: number, generation: string, epoch: number, upto: number, previous: string | null, chunks: string[], links: number}} Manifest */

const TYPE = "plein-snapshot+jws";
const CHUNK_BYTES = 262_144;
const MOST_CHUNKS = 2_000;
const PATH = "/sync/v1/snapshots";
/** Something else happened first; the next exchange learns what. */
const STALE = ["snapshot-behind", "generation-changed", "epoch-behind", "epoch-unknown"];

/**
 * Upload a snapshot of what this device holds, if its outbox is empty: a snapshot must not hold what the log does not.
 * @param {Parts} parts
 * @returns {Promise<boolean>} false: something waits in the outbox, or another device was first
 */
export async function makeSnapshot(parts) {
  const { request, keys, random = randomBytes } = parts;
  const taken = await takeBody(parts);
  if (!taken) return false;
  const { cursor, body } = taken;
  const current = /** @type {string | null} */ ((await request(PATH)).json?.current ?? null);
  const { epoch } = keys;
  const count = Math.ceil(body.length / CHUNK_BYTES);
  const key = await snapshotKey(keys, epoch);
  const chunks = [];
  for (let index = 0; index < count; index++) {
    const place = chunkPlace(keys.walletBytes, epoch, cursor.seq, index, count);
    const sealed = await sealAead(key, body.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES), place, random(12));
    chunks.push(await nameOf(sealed));
    await request(`/sync/v1/blobs/${chunks[index]}`, { method: "PUT", octets: sealed });
  }
  const previous = current && (await nameOf(utf8(current)));
  /** @type {Manifest} */
  const manifest = { v: 1, generation: /** @type {string} */ (cursor.generation), epoch, upto: cursor.seq, previous, chunks, links: keys.chain?.links.length ?? 0 };
  const header = { typ: TYPE, kid: keys.deviceId, privateKey: keys.device.signKey };
  try {
    await request(PATH, { json: { manifest: await signJws(manifest, header) } });
    return true;
  } catch (error) {
    if (error instanceof RefusedError && STALE.includes(error.code)) return false;
    throw error;
  }
}

/** Take records and cursor as they are together. @param {Parts} parts @returns {Promise<{cursor: Cursor, body: Octets} | null>} */
async function takeBody({ vault, database }) {
  /** @type {{cursor: Cursor, text: string} | null} */
  let taken = null;
  await vault.refresh();
  await vault.commit(async (state) => {
    const read = await database.transact(["meta", "outbox"], "readonly", async (transaction) => {
      const meta = transaction.objectStore("meta");
      return Promise.all([meta.get("vault"), meta.get("cursor"), transaction.objectStore("outbox").count()]);
    });
    const [record, cursor, waiting] = read;
    const isWhole = cursor?.generation && !cursor.isAgain && !waiting && record?.revision === vault.journal.revision;
    if (isWhole) taken = { cursor, text: JSON.stringify({ v: 1, records: encodeState(state), heads: encodeHeads(cursor.heads) }) };
    return null;
  });
  if (!taken) return null;
  const { cursor, text } = /** @type {{cursor: Cursor, text: string}} */ (taken);
  return { cursor, body: pad(await squeeze(utf8(text), new CompressionStream("deflate-raw"))) };
}

/**
 * Fetch the snapshot that stands for the cut part of the log, or the one before when that one does not open.
 * @param {Parts} parts
 * @param {Cursor} cursor where this device has read
 * @returns {Promise<Opened>}
 * @throws {VerificationError} `snapshot-broken`
 */
export async function readSnapshot(parts, cursor) {
  const { json } = await parts.request(PATH);
  if (typeof json?.current !== "string") throw new VerificationError("snapshot-broken", { reason: "none" });
  const read = await openSnapshot(parts, json.current).catch((error) => {
    const isBroken = error instanceof VerificationError || error instanceof AnswerError;
    if (!isBroken || typeof json.before !== "string") throw error;
    return openSnapshot(parts, json.before);
  });
  const isShorter = [...cursor.heads].some(([instance, { number }]) => (read.heads.get(instance)?.number ?? 0) < number);
  // A removed device may still sign for the epochs that it was of, and never what comes after.
  if (read.seq <= cursor.seq || read.epoch < cursor.epoch || isShorter) throw new VerificationError("snapshot-broken", { reason: "old" });
  return read;
}

/** Attest another device's snapshot, so that the server may cut the log. @param {Parts} parts @param {number} floor where the log begins now @returns {Promise<boolean>} whether it was attested */
export async function attestSnapshot(parts, floor) {
  const { database, request, keys } = parts;
  const { current, before } = (await request(PATH)).json ?? {};
  const signer = await signerOf(keys, current);
  if (!signer || signer.id === keys.deviceId) return false;
  const opened = await openSnapshot(parts, current);
  const cursor = /** @type {Cursor | undefined} */ (await database.get("meta", "cursor"));
  if (!cursor || cursor.isAgain || cursor.seq < opened.seq || opened.seq <= floor || !(await isSound(parts, opened, before, floor))) return false;
  await request(`${PATH}/${await nameOf(utf8(current))}/attestation`, { method: "POST" });
  return true;
}

/** Tell whether a snapshot holds nothing that we do not hold, and all that the log and the snapshot before hold up to its place. @param {Parts} parts @param {Opened} opened @param {string | null} before @param {number} floor */
export async function isSound(parts, { state, seq }, before, floor) {
  const isWithin = (/** @type {State} */ part, /** @type {State} */ whole) => entriesOf(part, whole).every((entry) => !isNews(whole, entry));
  const isKnown = isWithin(state, parts.vault.state) && (!floor || ((await signerOf(parts.keys, before)) && isWithin((await openSnapshot(parts, /** @type {string} */ (before))).state, state)));
  return isKnown && holdsLog(parts, state, floor, seq);
}

/** Tell whether a state holds every entry of the log between two places. @param {Parts} parts @param {State} state @param {number} after @param {number} upto */
async function holdsLog({ request, keys }, state, after, upto) {
  const { readFrames } = makePageReader(keys);
  for (let seq = after; seq < upto; ) {
    const { json } = await request(`/sync/v1/log?after=${seq}&limit=1000`);
    const items = /** @type {[number, string][]} */ (member(json, "items", "array").filter(([at]) => at <= upto));
    const frames = await readFrames(items);
    if (!items.length || frames.some(({ entry }) => entry && isNews(state, entry))) return false;
    seq = items[items.length - 1][0];
  }
  return true;
}

/** @typedef {{state: State, heads: import("./log.js").Heads, seq: number, epoch: number}} Opened what a snapshot holds, and its place in the log */

/** @param {Parts} parts @param {string} compact @returns {Promise<Opened>} @throws {VerificationError} `snapshot-broken` @throws {AnswerError} a chunk came spoiled */
export async function openSnapshot({ request, keys }, compact) {
  try {
    const { epoch, upto, chunks } = await readManifest(keys, compact);
    const key = await snapshotKey(keys, epoch);
    const parts = [];
    for (const [index, name] of chunks.entries()) {
      const { octets } = await request(`/sync/v1/blobs/${name}`);
      // Not what its maker signed but what came over the road: another time it may be whole.
      if ((await nameOf(octets)) !== name) throw new AnswerError("garbled-answer");
      parts.push(await openAead(key, octets, chunkPlace(keys.walletBytes, epoch, upto, index, chunks.length)));
    }
    const { v, records, heads } = parseJson(await squeeze(unpad(concat(...parts)), new DecompressionStream("deflate-raw")));
    if (v !== 1) throw new VerificationError("snapshot-broken", { reason: "version" });
    return { state: decodeState(records), heads: decodeHeads(heads), seq: upto, epoch };
  } catch (error) {
    const isSaid = error instanceof PleinError && (error.code === "snapshot-broken" || !(error instanceof VerificationError));
    throw isSaid ? error : new VerificationError("snapshot-broken", { reason: "form" });
  }
}

/** @param {SnapshotKeys} keys @param {string} compact @returns {Promise<Manifest>} */
async function readManifest(keys, compact) {
  const { payload } = readJws(compact);
  const { v, epoch, upto, chunks } = payload;
  const member = await signerOf(keys, compact);
  const isMember = member && member.from <= epoch && epoch <= (member.until ?? epoch);
  const isForm = v === 1 && Number.isSafeInteger(upto) && upto >= 0 && Array.isArray(chunks) && chunks.length <= MOST_CHUNKS && chunks.every((name) => /^[\w-]{43}$/.test(name));
  if (!isMember || !isForm) throw new VerificationError("snapshot-broken", { reason: "manifest" });
  await verifyJws(compact, { typ: TYPE, jwk: member.sign });
  return payload;
}

/** Give who signed a snapshot, if there is one to be trusted: what removes a device says which of its snapshots are. @param {SnapshotKeys} keys @param {string | null} compact */
async function signerOf(keys, compact) {
  const member = keys.members().get(compact && readJws(compact).header?.kid);
  return member?.bound && !member.bound.snapshots.includes(await nameOf(utf8(/** @type {string} */ (compact)))) ? null : member;
}

/** Name what is sealed or signed by its hash. @param {Octets} octets @returns {Promise<string>} b64 */
export async function nameOf(octets) {
  return b64encode(await hash(octets));
}

/** @param {SnapshotKeys} keys @param {number} epoch */
async function snapshotKey(keys, epoch) {
  const key = await keys.epochKey(epoch);
  if (!key) throw new VerificationError("snapshot-broken", { reason: "epoch" });
  return deriveWalletKey(key, keys.walletBytes, "plein snapshot v1");
}

/** @param {Octets} wallet @param {number} epoch @param {number} upto @param {number} index @param {number} count */
function chunkPlace(wallet, epoch, upto, index, count) {
  return concat(utf8("plein-snapshot-v1\0"), wallet, u32be(epoch), u64be(upto), u32be(index), u32be(count));
}

/** Send octets through a compression or its opposite. @param {Octets} octets @param {CompressionStream | DecompressionStream} stream @returns {Promise<Octets>} */
async function squeeze(octets, stream) {
  return new Uint8Array(await new Response(new Blob([octets]).stream().pipeThrough(stream)).arrayBuffer());
}
