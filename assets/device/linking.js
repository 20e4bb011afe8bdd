// @ts-check
// Links a second device: both prove their keys to each other under a code that only the person carries from one to the other.
//
//   secret      16 random octets: the code; single use, ten minutes
//   link id     HKDF(secret, "", "plein link id v1")[:16]       key = HKDF(secret, "", "plein link key v1")
//   slot        sealed(key, canonical JSON, "plein-link-v1" 00 "request" | "answer")
// The device that comes in keeps its half in the draft `joining` until it is a member, so that it goes on after a crash.
import { hash, hkdf, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, concat, decodeCode, encodeCode, parseJson, utf8 } from "./encoding.js";
import { InputError, PleinError, RefusedError, VerificationError } from "./errors.js";
import { member } from "./sync.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./chain.js").MemberKeys} MemberKeys
 * @typedef {import("./sync.js").Request} Request
 * @typedef {{member: MemberKeys, name: string}} Newcomer
 * @typedef {{wallet: string, head: string, name: string}} Welcome  b64, b64; the name of the device that let it in
 */

const PATH = "/sync/v1/links";
const NO_SALT = new Uint8Array(0);
const WAIT_SECONDS = 20;
const LONGEST_NAME = 60;

/** The half of the device that is a member already: shows a code, sees who comes, lets it in. */
export class LinkOffer {
  #secret;
  #request;
  #random;

  /** @param {Request} request with this device's proofs @param {import("./crypto.js").Random} [random] */
  constructor(request, random = randomBytes) {
    this.#request = request;
    this.#random = random;
    this.#secret = random(16);
  }

  /** The code as people type it. */
  get code() {
    return encodeCode(this.#secret);
  }

  /** Open the code at the server. @returns {Promise<string>} until when it works, ISO 8601 */
  async open() {
    const { json } = await this.#request(PATH, { json: { link_id: await linkId(this.#secret) } });
    return member(json, "expires_at", "string");
  }

  /**
   * Wait for the new device; the person compares its name.
   *
   * @param {AbortSignal} [signal]
   * @returns {Promise<Newcomer>}
   * @throws {RefusedError} `link-over`; {VerificationError} `cannot-open`: somebody else wrote there
   */
  async waitForNewcomer(signal) {
    const content = await takeSlot(this.#request, this.#secret, "request", signal);
    if (content.v !== 1 || typeof content.name !== "string") throw new VerificationError("cannot-open");
    return { member: { ...content.member, role: "device" }, name: content.name.slice(0, LONGEST_NAME) };
  }

  /**
   * Let the new device in: it becomes a member, and learns which wallet it may believe.
   *
   * @param {import("./membership.js").Membership} membership
   * @param {import("./keyring.js").Keyring} keys
   * @param {Newcomer} newcomer
   * @param {string} name  of this device
   */
  async accept(membership, keys, newcomer, name) {
    await membership.add(newcomer.member);
    const answer = { v: 1, wallet: keys.wallet, head: keys.membershipHead, name };
    await putSlot(this.#request, this.#secret, "answer", await sealSlot(this.#secret, "answer", answer, this.#random));
  }
}

/**
 * Read a code as typed, or the address that a QR code holds.
 *
 * @param {string} text
 * @returns {Octets}
 * @throws {InputError} `code-mistyped`
 */
export function readCode(text) {
  return decodeCode(text.slice(text.lastIndexOf("#") + 1).replace(/^\D*=/, ""));
}

/**
 * Write the request of a device that comes in; store it before it is sent, so that it stays the same.
 *
 * @param {Octets} secret
 * @param {Newcomer} newcomer
 * @param {import("./crypto.js").Random} [random]
 * @returns {Promise<string>} b64
 */
export function writeRequest(secret, { member: { id, sign, receive }, name }, random = randomBytes) {
  return sealSlot(secret, "request", { v: 1, member: { id, sign, receive, role: "device" }, name }, random);
}

/**
 * Ask to be let in and wait for the answer; after a crash with the same `sealed` again.
 *
 * @param {Request} request  without proof
 * @param {Octets} secret
 * @param {string} sealed  of `writeRequest`
 * @param {AbortSignal} [signal]
 * @returns {Promise<Welcome>}
 * @throws {InputError} `link-unknown`: no such code, or used already; {RefusedError} `link-over`: older than ten minutes
 */
export async function askToJoin(request, secret, sealed, signal) {
  await putSlot(request, secret, "request", sealed);
  const { v, wallet, head, name } = await takeSlot(request, secret, "answer", signal);
  if (v !== 1 || [wallet, head, name].some((text) => typeof text !== "string")) throw new VerificationError("cannot-open");
  return { wallet, head, name };
}

/**
 * Become a member: fetch the chain and believe it only if the old device's answer vouches for it.
 *
 * @param {import("./keyring.js").Keyring} keys  unlocked, of a device that joins
 * @param {Request} request  with this device's proofs
 * @param {Pick<Welcome, "wallet" | "head">} welcome
 * @throws {VerificationError} `membership-broken`: the server shows another wallet, or an older chain
 */
export async function enterWallet(keys, request, { wallet, head }) {
  const { json } = await request("/sync/v1/membership?from=0");
  const links = member(json, "links", "array");
  const digests = await Promise.all(links.map(async (link) => b64encode(await hash(utf8(String(link))))));
  const isVouchedFor = digests.includes(head) && b64encode(b64decode(digests[0], 32).subarray(0, 16)) === wallet;
  if (!isVouchedFor) throw new VerificationError("membership-broken", { why: "not the wallet that was shown" });
  await keys.accept(links, json.copies ?? {});
}

/** @param {Octets} secret @returns {Promise<string>} b64 */
async function linkId(secret) {
  return b64encode((await hkdf(secret, NO_SALT, "plein link id v1")).subarray(0, 16));
}

/** @typedef {"request" | "answer"} Slot */

/** @param {Octets} secret @param {Slot} slot @param {unknown} content @param {import("./crypto.js").Random} random */
async function sealSlot(secret, slot, content, random) {
  const key = await hkdf(secret, NO_SALT, "plein link key v1");
  return b64encode(await sealAead(key, utf8(canonicalJson(content)), slotPlace(slot), random(12)));
}

/** Open what the other device wrote. @param {Octets} secret @param {Slot} slot @param {string} sealed b64 @returns {Promise<any>} */
export async function openSlot(secret, slot, sealed) {
  const key = await hkdf(secret, NO_SALT, "plein link key v1");
  return parseJson(await openAead(key, b64decode(sealed), slotPlace(slot)));
}

/** @param {Request} request @param {Octets} secret @param {Slot} slot @param {string} sealed */
async function putSlot(request, secret, slot, sealed) {
  try {
    await request(`${PATH}/${await linkId(secret)}/${slot}`, { method: "PUT", json: { sealed } });
  } catch (error) {
    throw inWords(error);
  }
}

/** Wait until the slot is filled, as long as the code works. @param {Request} request @param {Octets} secret @param {Slot} slot @param {AbortSignal} [signal] */
async function takeSlot(request, secret, slot, signal) {
  const path = `${PATH}/${await linkId(secret)}/${slot}?wait_seconds=${WAIT_SECONDS}`;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const { json } = await request(path, { waitSeconds: WAIT_SECONDS, signal });
      return await openSlot(secret, slot, member(json, "sealed", "string"));
    } catch (error) {
      if (!(error instanceof RefusedError && error.code === "slot-empty")) throw inWords(error);
    }
  }
}

/** Say "no such code" in the words of linking. @param {unknown} error */
function inWords(error) {
  if (!(error instanceof PleinError)) return error;
  return error.code === "unknown" || error.code === "slot-taken" ? new InputError("link-unknown") : error;
}

/** @param {Slot} slot */
const slotPlace = (slot) => concat(utf8("plein-link-v1\0"), utf8(slot));
