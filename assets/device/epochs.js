// @ts-check
// Makes, seals and opens epoch keys: the root keys of which every device of a wallet holds the current one.
//
//   commitment       = hash("plein-epoch-v1" 00 u32be(number) key)
//   sealed copy      = JWE to a member's receiving key {typ: "plein-epoch", apv: the member's thumb} over the 32 octets of the key
//   epoch.previous   = sealed(HKDF(key, "", "plein previous v1"), the former epoch's key, u32be(number of the new epoch))
import { hash, hkdf, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, concat, u32be, utf8 } from "./encoding.js";
import { AnswerError, PleinError, VerificationError } from "./errors.js";
import { openJwe, sealJwe } from "./jose.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./crypto.js").Random} Random
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./chain.js").Epoch} Epoch
 * @typedef {import("./chain.js").MemberKeys} MemberKeys
 * @typedef {Record<string, string>} Copies  thumb -> JWE
 * @typedef {Map<number, Octets>} EpochKeys
 */

const KEY_BYTES = 32;
const COPY_TYPE = "plein-epoch";
const NO_SALT = new Uint8Array(0);

/** Commit to an epoch key. @param {number} number @param {Octets} key @returns {Promise<string>} b64 hash */
export async function commitTo(number, key) {
  return b64encode(await hash(concat(utf8("plein-epoch-v1\0"), u32be(number), key)));
}

/**
 * Begin an epoch: draw its key and seal it to every member.
 *
 * @param {number} number
 * @param {MemberKeys[]} members
 * @param {Octets | null} former  the key of the epoch before; null for epoch 1
 * @param {{random?: Random}} [options]
 * @returns {Promise<{epoch: Epoch, copies: Copies, key: Octets}>}
 */
export async function beginEpoch(number, members, former, { random = randomBytes } = {}) {
  const key = random(KEY_BYTES);
  const { copies, digests } = await sealCopies(key, members);
  const sealing = () => hkdf(key, NO_SALT, "plein previous v1");
  const previous = former && b64encode(await sealAead(await sealing(), former, u32be(number), random(12)));
  return { epoch: { number, commitment: await commitTo(number, key), copies: digests, previous }, copies, key };
}

/**
 * Seal an epoch key to members, and give the hash of each copy for the link.
 *
 * @param {Octets} key
 * @param {MemberKeys[]} members
 * @returns {Promise<{copies: Copies, digests: Record<string, string>}>}
 */
export async function sealCopies(key, members) {
  /** @type {Copies} */
  const copies = {};
  /** @type {Record<string, string>} */
  const digests = {};
  for (const { id, receive } of members) {
    copies[id] = await sealJwe(key, receive, { header: { typ: COPY_TYPE }, apv: b64decode(id, 32) });
    digests[id] = b64encode(await hash(utf8(copies[id])));
  }
  return { copies, digests };
}

/**
 * Learn the keys of all epochs that a member may read: the newest from its sealed copy, the ones before by the way back.
 * A key that does not answer to the commitment in the chain is never used.
 *
 * @param {Chain} chain
 * @param {Record<string, string>} copies  epoch number -> JWE, as the server gives them
 * @param {{id: string, privateKey: CryptoKey}} receiver
 * @param {EpochKeys} [known]
 * @returns {Promise<EpochKeys>}
 * @throws {VerificationError} `membership-broken`: a key is not the one committed to
 * @throws {AnswerError} `membership-incomplete`: the newest key is not to be had yet
 */
export async function learnEpochs(chain, copies, receiver, known = new Map()) {
  const keys = new Map(known);
  for (let number = chain.epochs.length; number >= 1; number--) {
    if (keys.has(number)) continue;
    const epoch = chain.epochs[number - 1];
    const later = chain.epochs[number];
    const laterKey = keys.get(number + 1);
    const key = laterKey ? await openPrevious(later, laterKey) : await openCopy(epoch, copies[number], receiver);
    if ((await commitTo(number, key)) !== epoch.commitment) throw broken("commitment");
    keys.set(number, key);
  }
  return keys;
}

/** @param {Epoch} epoch @param {string | undefined} copy @param {{id: string, privateKey: CryptoKey}} receiver */
async function openCopy(epoch, copy, { id, privateKey }) {
  // A restored server has lost it; another device brings it, or begins a new epoch.
  if (!copy && Object.hasOwn(epoch.copies, id)) throw new AnswerError("membership-incomplete");
  if (!copy || b64encode(await hash(utf8(copy))) !== epoch.copies[id]) throw broken("copy");
  try {
    const { plaintext, header } = await openJwe(copy, privateKey, { typ: COPY_TYPE });
    if (header.apv === id && plaintext.length === KEY_BYTES) return plaintext;
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
  }
  throw broken("copy");
}

/** @param {Epoch} epoch whose `previous` is opened @param {Octets} key its own key */
async function openPrevious(epoch, key) {
  try {
    const opener = await hkdf(key, NO_SALT, "plein previous v1");
    return await openAead(opener, b64decode(epoch.previous ?? "", 12 + KEY_BYTES + 16), u32be(epoch.number));
  } catch {
    throw broken("previous");
  }
}

/** @param {string} why */
const broken = (why) => new VerificationError("membership-broken", { why });
