// @ts-check
// The keys that a device may use while its wallet is locked: to sign what it says, and to read reminder texts.
//
// Whoever copies the phone can use them too: they open reminder texts and nothing else. In the store `keys`:
//   device  {v: 1, id: thumb, wallet: b64 | null, sign: CryptoKey, sign_jwk, receive_jwk, texts: CryptoKey}
//   A reminder text is sealed(texts, UTF-8, "plein-reminder-v1" 00 reminder id).
import { newAeadKey, newSigningKey, openAead, randomBytes, sealAead, sign } from "./crypto.js";
import { concat, fromUtf8, utf8 } from "./encoding.js";
import { makeProofs } from "./sync.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./crypto.js").PublicJwk} PublicJwk
 * @typedef {import("./crypto.js").Random} Random
 * @typedef {import("./database.js").Database} Database
 *
 * @typedef {object} DeviceRecord
 * @property {1} v
 * @property {string} id             thumb of the signing key: the name of this device
 * @property {string | null} wallet  b64; null while it is joining one
 * @property {CryptoKey} sign        not extractable
 * @property {PublicJwk} sign_jwk
 * @property {PublicJwk} receive_jwk its private half is in the wallet tier
 * @property {CryptoKey} texts       not extractable
 */

export class DeviceTier {
  #record;
  #random;

  /** @param {DeviceRecord} record @param {{now?: () => number, random?: Random}} [options] */
  constructor(record, { now = Date.now, random = randomBytes } = {}) {
    this.#record = record;
    this.#random = random;
    /** Prove to the server that this device speaks: one DPoP proof a request. */
    this.signProof = makeProofs(
      { privateKey: record.sign, publicJwk: record.sign_jwk, thumb: record.id },
      { now, random },
    );
  }

  /** The thumb that names this device. */
  get deviceId() {
    return this.#record.id;
  }

  /** What others may know of this device's keys. @returns {import("./chain.js").MemberKeys} */
  get member() {
    const { id, sign_jwk, receive_jwk } = this.#record;
    return { id, sign: sign_jwk, receive: receive_jwk, role: "device" };
  }

  /** The key that signs log items, links and manifests. */
  get signKey() {
    return this.#record.sign;
  }

  /** Sign an item of the log. @param {Octets} octets @returns {Promise<Octets>} 64 */
  signItem(octets) {
    return sign(this.#record.sign, octets);
  }

  /** Seal a text that the worker shows while the wallet is locked. @param {string} reminder @param {string} text */
  sealText(reminder, text) {
    return sealAead(this.#record.texts, utf8(text), textPlace(reminder), this.#random(12));
  }

  /** Open such a text. @param {string} reminder @param {Octets} sealed @throws {VerificationError} `cannot-open` */
  async openText(reminder, sealed) {
    return fromUtf8(await openAead(this.#record.texts, sealed, textPlace(reminder)));
  }
}

/**
 * Open the device tier of a wallet's database; needs no passphrase, so that the worker can.
 *
 * @param {Database} database
 * @param {{now?: () => number, random?: Random}} [options]
 * @returns {Promise<DeviceTier | null>} null: no keys were made here yet
 */
export async function openDeviceTier(database, options) {
  const record = await database.get("keys", "device");
  return record ? new DeviceTier(record, options) : null;
}

/**
 * Make the keys of a device, not yet stored.
 *
 * @param {PublicJwk} receiveJwk
 * @returns {Promise<DeviceRecord>}
 */
export async function newDeviceRecord(receiveJwk) {
  const signing = await newSigningKey();
  return {
    v: 1,
    id: signing.thumb,
    wallet: null,
    sign: signing.privateKey,
    sign_jwk: signing.publicJwk,
    receive_jwk: receiveJwk,
    texts: await newAeadKey(),
  };
}

/** @param {string} reminder */
const textPlace = (reminder) => concat(utf8("plein-reminder-v1\0"), utf8(reminder));
