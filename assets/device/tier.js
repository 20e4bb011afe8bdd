// @ts-check
// The wallet tier: the receiving key and the epoch keys of a wallet, in memory while it is unlocked and sealed on the phone.
//
//   tier       sealed(HKDF(opener, "", "plein tier v1"), canonical JSON {v: 1, receive: private JWK, epochs: {number: b64}},
//              "plein-tier-v1" 00 device thumb 32)
//   local key  HKDF(opener, "", "plein local v1"): seals what is stored on this phone
import { exportPrivateJwk, hkdf, importAeadKey, importPrivateJwk, newReceivingKey, openAead, sealAead } from "./crypto.js";
import { newDeviceRecord } from "./device_tier.js";
import { b64decode, b64encode, canonicalJson, concat, parseJson, utf8 } from "./encoding.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./crypto.js").Random} Random
 * @typedef {import("./device_tier.js").DeviceRecord} DeviceRecord
 *
 * @typedef {object} Tier
 * @property {JsonWebKey} receiveJwk  private
 * @property {CryptoKey} receiveKey
 * @property {import("./epochs.js").EpochKeys} epochs
 * @property {CryptoKey} sealing      seals the tier itself
 * @property {CryptoKey} localKey
 */

const NO_SALT = new Uint8Array(0);

/**
 * Make all keys of a device, not yet stored.
 *
 * @param {Random} random
 * @returns {Promise<{device: DeviceRecord, opener: Octets, tier: Tier}>}
 */
export async function newMaterial(random) {
  const receiving = await newReceivingKey({ extractable: true });
  const receiveJwk = await exportPrivateJwk(receiving.privateKey);
  const opener = random(32);
  const device = await newDeviceRecord(receiving.publicJwk);
  return { device, opener, tier: await makeTier(opener, receiveJwk, new Map()) };
}

/** Seal the tier for this phone. @param {Tier} tier @param {string} device thumb @param {Random} random @returns {Promise<Octets>} */
export function sealTier({ receiveJwk, epochs, sealing }, device, random) {
  const { kty, crv, x, y, d } = receiveJwk;
  const written = Object.fromEntries([...epochs].map(([number, key]) => [String(number), b64encode(key)]));
  const plaintext = utf8(canonicalJson({ v: 1, receive: { kty, crv, x, y, d }, epochs: written }));
  return sealAead(sealing, plaintext, place(device), random(12));
}

/**
 * Open the tier with the opener.
 *
 * @param {Octets} opener
 * @param {Octets} sealed
 * @param {string} device  thumb
 * @returns {Promise<Tier>}
 * @throws {VerificationError} `cannot-open`
 */
export async function openTier(opener, sealed, device) {
  const plaintext = await openAead(await hkdf(opener, NO_SALT, "plein tier v1"), sealed, place(device));
  const { receive, epochs } = parseJson(plaintext);
  const keys = Object.entries(epochs).map(([number, key]) => /** @type {const} */ ([Number(number), b64decode(key, 32)]));
  return makeTier(opener, receive, new Map(keys));
}

/** @param {Octets} opener @param {JsonWebKey} receiveJwk @param {import("./epochs.js").EpochKeys} epochs @returns {Promise<Tier>} */
async function makeTier(opener, receiveJwk, epochs) {
  return {
    receiveJwk,
    receiveKey: (await importPrivateJwk(receiveJwk, "receive")).privateKey,
    epochs,
    sealing: await importAeadKey(await hkdf(opener, NO_SALT, "plein tier v1")),
    localKey: await importAeadKey(await hkdf(opener, NO_SALT, "plein local v1")),
  };
}

/** @param {string} device */
const place = (device) => concat(utf8("plein-tier-v1\0"), b64decode(device, 32));
