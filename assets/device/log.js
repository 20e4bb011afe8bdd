// @ts-check
// Seals entries into items of the log and opens the items of others, each checked in its place of its writer's chain (wire.py, section 3).
import { hash, hkdf, importAeadKey, importVerifyingKey, openAead, sealAead, verify } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, concat, fromUtf8, isSame, pad, u32be, u64be, unpad, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { isEntry } from "./merge.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {{number: number, hash: Octets, device?: string}} Head the last item of a chain; a snapshot does not say of which device */
/** @typedef {Map<string, Head>} Heads by instance, b64 */
/** @typedef {{wallet: Octets, epoch: number, instance: Octets, number: number, previousHash: Octets}} Place */
/** @typedef {{place: Place, ciphertext: Octets, signature: Octets, hash: Octets}} Item */
/** @typedef {Pick<import("./chain.js").Member, "id" | "sign" | "from" | "until" | "bound">} Member */
/** @typedef {Omit<ReturnType<typeof decodeFrame>, "instance"> & {instance: string, hash: Octets, seq: number, entry: Entry | null}} Frame an item as it was read; without entry when it counts for nothing */
/** @typedef {{walletBytes: Octets, epochKey: (epoch: number) => Promise<Octets | undefined>, members: () => ReadonlyMap<string, Member>}} Reader what is needed to read a log; members: all that ever belonged, by thumb */

const HEAD_BYTES = 157;
const CONTEXT = utf8("plein-item-v1\0");
const FIRST_HASH = new Uint8Array(32);

/** Where a chain begins. @returns {Head} */
export function chainStart() {
  return { number: 0, hash: FIRST_HASH };
}

/** Derive a key of a wallet from an epoch's key. @param {Octets} epochKey @param {Octets} wallet @param {"plein log v1" | "plein snapshot v1"} use */
export async function deriveWalletKey(epochKey, wallet, use) {
  return importAeadKey(await hkdf(epochKey, wallet, use));
}

/** Lay out the place of an item, 90 octets. @param {Place} place */
export function itemHead({ wallet, epoch, instance, number, previousHash }) {
  return concat(CONTEXT, wallet, u32be(epoch), instance, u64be(number), previousHash);
}

/** Write an entry as it is sealed. @param {Entry} entry @returns {Octets} */
export function encodeEntry({ stamp, writes }) {
  return utf8(canonicalJson({ v: 1, stamp, writes }));
}

/** Read an entry of a stranger. @param {Octets} plaintext @returns {Entry} @throws {VerificationError} `log-broken`, or `log-newer` when a newer Plein wrote it */
export function decodeEntry(plaintext) {
  const text = fromUtf8(plaintext);
  const { v, ...entry } = JSON.parse(text);
  if (v > 1) throw new VerificationError("log-newer");
  // Only the canonical form is taken: then all replicas compare the same texts, and no number is rounded.
  if (v !== 1 || !isEntry(entry) || canonicalJson({ v, ...entry }) !== text) throw new VerificationError("log-broken");
  return entry;
}

/**
 * Seal an entry at its place.
 * @param {Entry} entry
 * @param {Place} place
 * @param {{logKey: CryptoKey, sign: (octets: Octets) => Promise<Octets>, nonce?: Octets}} keys
 * @returns {Promise<Item>}
 */
export async function sealItem(entry, place, { logKey, sign, nonce }) {
  const head = itemHead(place);
  const ciphertext = await sealAead(logKey, pad(encodeEntry(entry)), head, nonce);
  const signed = concat(head, await hash(ciphertext));
  return { place, ciphertext, signature: await sign(signed), hash: await hash(signed) };
}

/** Open an item that we sealed ourselves. @param {Octets} ciphertext @param {Place} place @param {CryptoKey} logKey */
export async function openItem(ciphertext, place, logKey) {
  return decodeEntry(unpad(await openAead(logKey, ciphertext, itemHead(place))));
}

/**
 * Tell how far past the end of its chain an item stands, if its device was removed: above 0 it counts for nothing, below 0 the end is still to come.
 * @param {ReadonlyMap<string | undefined, Member>} members @param {string} instance @param {Head} item
 */
export function pastEnd(members, instance, { number, hash, device }) {
  const bound = members.get(device)?.bound;
  if (!bound) return 0;
  const [last, digest] = bound.heads[instance] ?? [0];
  return number - last || Number(b64encode(hash) !== digest);
}

/** Split what the server stores. @param {Octets} frame @returns {{epoch: number, instance: Octets, number: number, previousHash: Octets, device: string, signature: Octets, ciphertext: Octets}} */
export function decodeFrame(frame) {
  if (frame.length < HEAD_BYTES || frame[0] !== 1) throw new VerificationError("log-broken");
  const view = new DataView(frame.buffer, frame.byteOffset);
  const number = Number(view.getBigUint64(21));
  if (!Number.isSafeInteger(number)) throw new VerificationError("log-broken");
  return {
    epoch: view.getUint32(1),
    instance: frame.subarray(5, 21),
    number,
    previousHash: frame.subarray(29, 61),
    device: b64encode(frame.subarray(61, 93)),
    signature: frame.subarray(93, HEAD_BYTES),
    ciphertext: frame.subarray(HEAD_BYTES),
  };
}

/**
 * Make what reads pages of the log; it keeps imported keys between pages.
 * @param {Reader} reader
 */
export function makePageReader(reader) {
  const { walletBytes: wallet } = reader;
  /** @type {Map<number, Promise<CryptoKey>>} */
  const logKeys = new Map();
  /** @type {Map<string, Promise<CryptoKey>>} */
  const verifyingKeys = new Map();

  /** @param {number} epoch */
  async function makeLogKey(epoch) {
    const key = await reader.epochKey(epoch);
    if (!key) throw new VerificationError("log-broken", { reason: "epoch" });
    return deriveWalletKey(key, wallet, "plein log v1");
  }

  /** @param {string} device @param {number} epoch */
  function verifyingKey(device, epoch) {
    const member = reader.members().get(device);
    const isMember = member && member.from <= epoch && epoch <= (member.until ?? epoch);
    if (!isMember) throw new VerificationError("log-broken", { reason: "member" });
    return remember(verifyingKeys, device, () => importVerifyingKey(member.sign));
  }

  /** @param {[seq: number, frame: string]} item @returns {Promise<Frame>} */
  async function readFrame([seq, text]) {
    const frame = decodeFrame(b64decode(text));
    const { epoch, instance, device, signature, ciphertext } = frame;
    const head = itemHead({ wallet, ...frame });
    const signed = concat(head, await hash(ciphertext));
    const read = { ...frame, seq, instance: b64encode(instance), hash: await hash(signed), entry: null };
    if (pastEnd(reader.members(), read.instance, read) > 0) return read;
    await verify(await verifyingKey(device, epoch), signature, signed);
    const logKey = await remember(logKeys, epoch, () => makeLogKey(epoch));
    return { ...read, entry: decodeEntry(unpad(await openAead(logKey, ciphertext, head))) };
  }

  /** Read items without regard to their places; what a removed device wrote past its end is not even opened. @param {[seq: number, frame: string][]} page @throws {VerificationError} `log-broken`, `log-newer` */
  async function readFrames(page) {
    try {
      return await Promise.all(page.map(readFrame));
    } catch (error) {
      if (error instanceof VerificationError && ["log-newer", "log-broken"].includes(error.code)) throw error;
      throw new VerificationError("log-broken", { reason: error instanceof VerificationError ? error.code : "form" });
    }
  }

  /**
   * See that items stand where they belong: all of them do, or nothing is given. Epochs never go back along the log, and the chain of a removed
   * device counts only if it leads to the end that its remover saw: so it cannot write under an old epoch, not even with the server's help.
   * @param {Frame[]} frames @param {{heads: Heads, seq: number, epoch: number}} from where the reader is @param {boolean} isAll whether the log ends here
   * @returns {{entries: Entry[], heads: Heads, seq: number, epoch: number} | null} null: read on first
   * @throws {VerificationError} `log-broken`
   */
  function place(frames, from, isAll) {
    let { seq, epoch } = from;
    const heads = new Map(from.heads);
    /** The chains whose end has come, and those of present devices. @type {Set<string>} */
    const ended = new Set();
    for (const frame of frames) {
      const past = pastEnd(reader.members(), frame.instance, frame);
      if (past > 0) frame.entry = null;
      if (!past) ended.add(frame.instance);
    }
    if (!isAll && frames.some(({ entry, instance }) => entry && !ended.has(instance))) return null;
    const entries = [];
    for (const frame of frames) {
      const { entry, instance, number, hash, device } = frame;
      const counts = entry && ended.has(instance);
      const before = heads.get(instance) ?? chainStart();
      const follows = number === before.number + 1 && isSame(frame.previousHash, before.hash) && frame.epoch >= epoch;
      if (frame.seq <= seq || (counts && !follows)) throw new VerificationError("log-broken", { reason: "place", seq: frame.seq });
      seq = frame.seq;
      if (!counts) continue;
      epoch = frame.epoch;
      heads.set(instance, { number, hash, device });
      entries.push(entry);
    }
    return { entries, heads, seq, epoch };
  }

  return { readFrames, place };
}

/**
 * @template Key, Value
 * @param {Map<Key, Promise<Value>>} known
 * @param {Key} key
 * @param {() => Promise<Value>} make
 */
function remember(known, key, make) {
  const value = known.get(key) ?? make();
  known.set(key, value);
  // A failure is told to whoever waits; the next page tries again.
  value.catch(() => known.delete(key));
  return value;
}
