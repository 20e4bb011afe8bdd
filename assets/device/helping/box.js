// @ts-check
// A box between a person and who helps: what goes into it, sealed under keys that are the box's own (sync/help_boxes.py).
//
//   secret     16 random octets: the code of the meeting         box id = HKDF(secret, "", "plein help id v1")[:16]
//   box key    32 random octets    state key = HKDF(box key, box id, "plein help state v1"), entry key: "plein help entry v1"
//   sealed     AEAD(key, pad(signature 64 | canonical JSON), "plein-help-v1" 00 kind 00 box(16) u64be(number))
//   signature  by the key of who writes, over the same associated data | canonical JSON
// Whoever helps has the box key and no key of the wallet: what is not in the state cannot be read, whatever the helper's app does.
import { exportPrivateJwk, hash, hkdf, importPrivateJwk, importVerifyingKey, newReceivingKey, newSigningKey, openAead, randomBytes, sealAead, sign, verify } from "../crypto.js";
import { b64decode, b64encode, canonicalJson, concat, pad, parseJson, u64be, unpad, utf8 } from "../encoding.js";
import { InputError, VerificationError } from "../errors.js";

/**
 * @typedef {import("../encoding.js").Octets} Octets
 * @typedef {import("../crypto.js").PublicJwk} PublicJwk
 * @typedef {"state" | "entry"} Kind
 * @typedef {{kty: string, crv: string, x: string, y: string, d: string}} PrivateJwk
 */

const NO_SALT = new Uint8Array(0);
const SIGNATURE_BYTES = 64;
/** What one request may carry, less what stands around it. */
const MOST_SEALED = 1_040_000;
/** An entry is a text of a person, not a file. */
const MOST_ENTRY = 262_144;

export const PATH = "/sync/v1/boxes";

/** Name the box that a code leads to. @param {Octets} secret @returns {Promise<string>} b64 */
export async function boxIdOf(secret) {
  return b64encode((await hkdf(secret, NO_SALT, "plein help id v1")).subarray(0, 16));
}

/**
 * Seal what goes into a box at a number.
 * @param {Kind} kind
 * @param {{id: string, key: string}} box  b64, b64
 * @param {number} number
 * @param {unknown} content
 * @param {PrivateJwk} signer
 * @param {import("../crypto.js").Random} [random]
 * @returns {Promise<string>} b64
 * @throws {InputError} `help-too-much`
 */
export async function sealInto(kind, box, number, content, signer, random = randomBytes) {
  const place = placeOf(kind, box.id, number);
  const text = utf8(canonicalJson(content));
  const { privateKey } = await importPrivateJwk(signer, "sign");
  const signature = await sign(privateKey, concat(place, text));
  const sealed = b64encode(await sealAead(await keyOf(kind, box), pad(concat(signature, text)), place, random(12)));
  if (sealed.length > (kind === "entry" ? MOST_ENTRY : MOST_SEALED)) throw new InputError("help-too-much");
  return sealed;
}

/**
 * Open what stands in a box at a number, and check who wrote it.
 * @param {Kind} kind
 * @param {{id: string, key: string}} box
 * @param {number} number
 * @param {string} sealed
 * @param {PublicJwk} writer
 * @returns {Promise<any>}
 * @throws {VerificationError} `cannot-open`, `bad-signature`
 */
export async function openFrom(kind, box, number, sealed, writer) {
  const place = placeOf(kind, box.id, number);
  const plain = unpad(await openAead(await keyOf(kind, box), b64decode(sealed), place));
  const text = plain.slice(SIGNATURE_BYTES);
  await verify(await importVerifyingKey(writer), plain.slice(0, SIGNATURE_BYTES), concat(place, text));
  return parseJson(text);
}

/** Give the hash of something sealed, as the server tells it. @param {string} sealed @returns {Promise<string>} b64 */
export const hashOf = async (sealed) => b64encode(await hash(utf8(sealed)));

/** Make a key pair for one box only. @param {"sign" | "receive"} use @returns {Promise<PrivateJwk>} */
export async function newKey(use) {
  const pair = await (use === "sign" ? newSigningKey : newReceivingKey)({ extractable: true });
  const { kty, crv, x, y, d } = await exportPrivateJwk(pair.privateKey);
  return /** @type {PrivateJwk} */ ({ kty, crv, x, y, d });
}

/** @param {Kind} kind @param {{id: string, key: string}} box */
function keyOf(kind, { id, key }) {
  return hkdf(b64decode(key, 32), b64decode(id, 16), `plein help ${kind} v1`);
}

/** @param {Kind} kind @param {string} id @param {number} number @returns {Octets} */
function placeOf(kind, id, number) {
  if (!Number.isSafeInteger(number) || number < 1) throw new VerificationError("cannot-open");
  return concat(utf8(`plein-help-v1\0${kind}\0`), b64decode(id, 16), u64be(number));
}
