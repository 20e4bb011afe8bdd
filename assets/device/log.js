// @ts-check
// Seals entries into items of the log and opens the items of others, each checked in its place of its writer's chain (wire.py, section 3).
import { hash, hkdf, importAeadKey, importVerifyingKey, openAead, sealAead, verify } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, concat, fromUtf8, isSame, pad, u32be, u64be, unpad, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { isEntry } from "./merge.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {{number: number, hash: Octets}} Head the last item of a chain */
/** @typedef {Map<string, Head>} Heads by instance, b64 */
/** @typedef {{wallet: Octets, epoch: number, instance: Octets, number: number, previousHash: Octets}} Place */
/** @typedef {{place: Place, ciphertext: Octets, signature: Octets, hash: Octets}} Item */
/** @typedef {{sign: import("./crypto.js").PublicJwk, from: number, until: number | null}} Member the first and the last epoch in which it may write; null: it still may */
/**
 * @typedef {object} Reader what is needed to read a log
 * @property {Octets} walletBytes
 * @property {(epoch: number) => Promise<Octets | undefined>} epochKey
 * @property {() => ReadonlyMap<string, Member>} members everyone who ever was a member, by thumb
 */

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

  /** @param {ReturnType<typeof decodeFrame>} frame */
  async function readFrame({ epoch, instance, number, previousHash, device, signature, ciphertext }) {
    const head = itemHead({ wallet, epoch, instance, number, previousHash });
    const signed = concat(head, await hash(ciphertext));
    await verify(await verifyingKey(device, epoch), signature, signed);
    const logKey = await remember(logKeys, epoch, () => makeLogKey(epoch));
    return { entry: decodeEntry(unpad(await openAead(logKey, ciphertext, head))), hash: await hash(signed) };
  }

  /** @param {[seq: number, frame: string][]} page */
  async function readFrames(page) {
    try {
      const frames = page.map(([, frame]) => decodeFrame(b64decode(frame)));
      const read = await Promise.all(frames.map(readFrame));
      return frames.map((frame, i) => ({ ...frame, ...read[i], seq: page[i][0] }));
    } catch (error) {
      if (error instanceof VerificationError && ["log-newer", "log-broken"].includes(error.code)) throw error;
      throw new VerificationError("log-broken", { reason: error instanceof VerificationError ? error.code : "form" });
    }
  }

  /**
   * Read a page: all of it is right, or nothing is given. Epochs never go back along the log, so that a removed device cannot write
   * under an old one, not even with the server's help.
   * @param {[seq: number, frame: string][]} page
   * @param {{heads: Heads, seq: number, epoch: number}} from where the reader is
   * @returns {Promise<{entries: Entry[], heads: Heads, seq: number, epoch: number}>}
   * @throws {VerificationError} `log-broken`, `log-newer`
   */
  async function readPage(page, from) {
    let { seq, epoch } = from;
    const heads = new Map(from.heads);
    const read = await readFrames(page);
    for (const frame of read) {
      const instance = b64encode(frame.instance);
      const before = heads.get(instance) ?? chainStart();
      const follows = frame.number === before.number + 1 && isSame(frame.previousHash, before.hash);
      if (!follows || frame.seq <= seq || frame.epoch < epoch) throw new VerificationError("log-broken", { reason: "place", seq: frame.seq });
      heads.set(instance, { number: frame.number, hash: frame.hash });
      ({ seq, epoch } = frame);
    }
    return { entries: read.map(({ entry }) => entry), heads, seq, epoch };
  }

  return { readPage, /** Read entries whose chains were checked before. */ readEntries: async (/** @type {[number, string][]} */ page) => (await readFrames(page)).map(({ entry }) => entry) };
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
