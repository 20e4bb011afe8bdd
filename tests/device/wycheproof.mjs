// Checks the device's cryptography against the cases of tests/vectors/wycheproof.py, in whatever engine loads this.
import { hkdf, importPrivateJwk, importVerifyingKey, openAead, sealAead, verify } from "../../assets/device/crypto.js";
import { b64decode, b64encode, concat, fromUtf8 } from "../../assets/device/encoding.js";
import { VerificationError } from "../../assets/device/errors.js";
import { openJwe } from "../../assets/device/jose.js";

/** @typedef {Record<string, any> & {name: string, is_valid: boolean}} Case */

/** How a case of each kind is tried: gives whether it was taken as valid. @type {Record<string, (values: Case) => Promise<boolean>>} */
const TRIALS = { aead, hkdf: derives, signature, jwe };

/**
 * Name the cases that were judged otherwise than they should.
 * @param {{kind: string, cases: Case[]}} work
 * @returns {Promise<string[]>}
 */
export async function findMisjudged({ kind, cases }) {
  const misjudged = [];
  for (const each of cases) {
    const isTaken = await TRIALS[kind](each).catch(refused);
    if (isTaken !== each.is_valid) misjudged.push(each.name);
  }
  return misjudged;
}

/** Take our own error as a refusal, and no other. @param {unknown} error */
function refused(error) {
  if (error instanceof VerificationError) return false;
  throw error;
}

/** @param {Case} values */
async function aead({ key, nonce, associated_data, plaintext, ciphertext }) {
  const [keyOctets, nonceOctets, bound] = [key, nonce, associated_data].map((text) => b64decode(text));
  const sealed = concat(nonceOctets, b64decode(ciphertext));
  const opened = await openAead(keyOctets, sealed, bound);
  const sealedAgain = await sealAead(keyOctets, opened, bound, nonceOctets);
  return b64encode(opened) === plaintext && b64encode(sealedAgain) === b64encode(sealed);
}

/** @param {Case} values */
async function derives({ secret, salt, info, derived }) {
  const wanted = b64decode(derived);
  const made = await hkdf(b64decode(secret), b64decode(salt), info);
  return made.length === 32 && b64encode(made.subarray(0, wanted.length)) === derived;
}

/** @param {Case} values */
async function signature({ jwk, content, signature }) {
  await verify(await importVerifyingKey(jwk), b64decode(signature), b64decode(content));
  return true;
}

/** @param {Case} values */
async function jwe({ private: jwk, jwe }) {
  const { privateKey } = await importPrivateJwk(jwk, "receive");
  const { plaintext } = await openJwe(jwe, privateKey, { typ: "wycheproof" });
  return fromUtf8(plaintext) === "opened";
}
