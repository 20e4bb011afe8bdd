// @ts-check
// All cryptography of the device; nothing else names WebCrypto. Each function does one thing of wire.py and raises when it cannot.
//
// BYTE LAYOUTS
//   sealed           = nonce 12 | AES-256-GCM ciphertext | tag 16
//   associated data  = ASCII context, 00, then what binds the ciphertext to its place (made by the callers from wire.py)
//   signature        = r 32 | s 32, ECDSA P-256 over SHA-256 (IEEE P1363)
//   thumb            = SHA-256 of {"crv":"P-256","kty":"EC","x":"..","y":".."} (RFC 7638), b64
//   HKDF             = HKDF-SHA256, 32 octets, `info` ASCII
// JWS and JWE stand on these in jose.js. Random octets and the time are parameters, so that tests and simulations repeat.
import { b64decode, b64encode, canonicalJson, concat, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {{kty: "EC", crv: "P-256", x: string, y: string}} PublicJwk */
/** @typedef {{privateKey: CryptoKey, publicJwk: PublicJwk, thumb: string}} KeyPair */
/** @typedef {(count: number) => Octets} Random */

const P256 = { namedCurve: "P-256" };
const ECDSA = { name: "ECDSA", ...P256, hash: "SHA-256" };
const ECDH = { name: "ECDH", ...P256 };
const NONCE_BYTES = 12;
const SIGNATURE_BYTES = 64;

/** Draw random octets. @type {Random} */
export function randomBytes(count) {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** Hash with SHA-256, or another. @param {Octets} octets @returns {Promise<Octets>} 32 for SHA-256 */
export async function hash(octets, name = "SHA-256") {
  return new Uint8Array(await crypto.subtle.digest(name, octets));
}

/** Derive 32 octets from a secret. @param {Octets} secret @param {Octets} salt @param {string} info ASCII @returns {Promise<Octets>} */
export async function hkdf(secret, salt, info) {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const parameters = { name: "HKDF", hash: "SHA-256", salt, info: utf8(info) };
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256));
}

/** Make octets a key for `sealAead` that no script can read again. @param {Octets} octets 32 @returns {Promise<CryptoKey>} */
export function importAeadKey(octets) {
  return crypto.subtle.importKey("raw", octets, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Make a key for `sealAead` that no script can read. @returns {Promise<CryptoKey>} */
export async function newAeadKey() {
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return /** @type {CryptoKey} */ (made);
}

/**
 * Encrypt and bind to a place.
 * @param {CryptoKey | Octets} key
 * @param {Octets} plaintext
 * @param {Octets} associatedData
 * @param {Octets} [nonce] 12 octets, never twice with one key
 * @returns {Promise<Octets>} nonce and ciphertext
 */
export async function sealAead(key, plaintext, associatedData, nonce = randomBytes(NONCE_BYTES)) {
  const aead = { name: "AES-GCM", iv: nonce, additionalData: associatedData };
  const usable = key instanceof Uint8Array ? await importAeadKey(key) : key;
  return concat(nonce, new Uint8Array(await crypto.subtle.encrypt(aead, usable, plaintext)));
}

/**
 * Decrypt what `sealAead` made for the same place.
 * @param {CryptoKey | Octets} key
 * @param {Octets} sealed
 * @param {Octets} associatedData
 * @returns {Promise<Octets>}
 * @throws {VerificationError} `cannot-open`, whatever the cause
 */
export async function openAead(key, sealed, associatedData) {
  try {
    const aead = { name: "AES-GCM", iv: sealed.subarray(0, NONCE_BYTES), additionalData: associatedData };
    const usable = key instanceof Uint8Array ? await importAeadKey(key) : key;
    return new Uint8Array(await crypto.subtle.decrypt(aead, usable, sealed.subarray(NONCE_BYTES)));
  } catch {
    throw new VerificationError("cannot-open");
  }
}

/** Make a key that signs. @param {{extractable?: boolean}} [options] @returns {Promise<KeyPair>} */
export function newSigningKey({ extractable = false } = {}) {
  return newPair(ECDSA, extractable, ["sign", "verify"]);
}

/** Make a key that others seal to. @param {{extractable?: boolean}} [options] @returns {Promise<KeyPair>} */
export function newReceivingKey({ extractable = false } = {}) {
  return newPair(ECDH, extractable, ["deriveBits"]);
}

/** @param {EcKeyGenParams} algorithm @param {boolean} extractable @param {KeyUsage[]} usages @returns {Promise<KeyPair>} */
async function newPair(algorithm, extractable, usages) {
  const pair = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(algorithm, extractable, usages));
  const publicJwk = publicPart(await crypto.subtle.exportKey("jwk", pair.publicKey));
  return { privateKey: pair.privateKey, publicJwk, thumb: await thumbprint(publicJwk) };
}

/** Give a private key that was made extractable as JWK, for sealing. @param {CryptoKey} privateKey @returns {Promise<JsonWebKey>} */
export function exportPrivateJwk(privateKey) {
  return crypto.subtle.exportKey("jwk", privateKey);
}

/**
 * Take a private JWK in for signing or receiving.
 * @param {JsonWebKey} jwk
 * @param {"sign" | "receive"} use
 * @param {{extractable?: boolean}} [options]
 * @returns {Promise<KeyPair>}
 * @throws {VerificationError} `cannot-open`: no P-256 key
 */
export async function importPrivateJwk(jwk, use, { extractable = false } = {}) {
  const publicJwk = publicPart(jwk);
  try {
    const plain = { ...publicJwk, d: jwk.d };
    const privateKey = await (use === "sign"
      ? crypto.subtle.importKey("jwk", plain, ECDSA, extractable, ["sign"])
      : crypto.subtle.importKey("jwk", plain, ECDH, extractable, ["deriveBits"]));
    return { privateKey, publicJwk, thumb: await thumbprint(publicJwk) };
  } catch {
    throw new VerificationError("cannot-open");
  }
}

/** Keep of a JWK what names a P-256 public key. @param {JsonWebKey} jwk @returns {PublicJwk} @throws {VerificationError} `cannot-open` */
export function publicPart(jwk) {
  const { kty, crv, x, y } = jwk ?? {};
  if (kty !== "EC" || crv !== "P-256" || typeof x !== "string" || typeof y !== "string") throw new VerificationError("cannot-open");
  b64decode(x, 32);
  b64decode(y, 32);
  return { kty, crv, x, y };
}

/** Name a public key. @param {PublicJwk} jwk @returns {Promise<string>} 43 characters */
export async function thumbprint(jwk) {
  const { crv, kty, x, y } = jwk;
  return b64encode(await hash(utf8(canonicalJson({ crv, kty, x, y }))));
}

/** Sign octets. @param {CryptoKey} privateKey @param {Octets} octets @returns {Promise<Octets>} 64 */
export async function sign(privateKey, octets) {
  return new Uint8Array(await crypto.subtle.sign(ECDSA, privateKey, octets));
}

/** Take a public JWK in for `verify`; keep the key, this takes as long as verifying. @param {PublicJwk} jwk @returns {Promise<CryptoKey>} */
export async function importVerifyingKey(jwk) {
  try {
    return await crypto.subtle.importKey("jwk", publicPart(jwk), ECDSA, false, ["verify"]);
  } catch {
    throw new VerificationError("bad-signature");
  }
}

/**
 * Check a signature; returns only when it is right.
 * @param {CryptoKey} publicKey
 * @param {Octets} signature
 * @param {Octets} octets
 * @throws {VerificationError} `bad-signature`
 */
export async function verify(publicKey, signature, octets) {
  // Firefox also takes r and s with their leading zeros cut off: what one phone believes, all must.
  const isGenuine = signature.length === SIGNATURE_BYTES && (await crypto.subtle.verify(ECDSA, publicKey, signature, octets));
  if (!isGenuine) throw new VerificationError("bad-signature");
}
