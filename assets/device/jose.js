// @ts-check
// Signs and verifies JSON as compact JWS (ES256), seals and opens compact JWE (ECDH-ES on P-256, A256GCM).
//
//   JWS = b64(header) "." b64(payload) "." b64(signature); we write header and payload as canonical JSON, and read any JSON
//   JWE = header "." "." nonce "." ciphertext "." tag, the key agreed upon used directly; made by `jose`, fetched when first needed
import { importVerifyingKey, publicPart, sign, verify } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, parseJson, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./crypto.js").PublicJwk} PublicJwk */

const JWE_OPTIONS = { keyManagementAlgorithms: ["ECDH-ES"], contentEncryptionAlgorithms: ["A256GCM"] };

/**
 * Sign JSON as a compact JWS.
 * @param {unknown} payload
 * @param {{typ: string, privateKey: CryptoKey} & Record<string, unknown>} options `kid`, `jwk` and others go into the header
 */
export async function signJws(payload, { privateKey, ...header }) {
  const content = `${b64encode(utf8(canonicalJson({ ...header, alg: "ES256" })))}.${b64encode(utf8(canonicalJson(payload)))}`;
  return `${content}.${b64encode(await sign(privateKey, utf8(content)))}`;
}

/**
 * Read a JWS without believing it yet, to find the key that it names.
 * @param {string} compact
 * @returns {{header: any, payload: any, content: Octets, signature: Octets}}
 * @throws {VerificationError} `bad-signature`
 */
export function readJws(compact) {
  try {
    const [header, payload, signature, ...rest] = compact.split(".");
    if (rest.length) throw new VerificationError("bad-signature");
    const parts = { header: parseJson(b64decode(header)), payload: parseJson(b64decode(payload)) };
    return { ...parts, content: utf8(`${header}.${payload}`), signature: b64decode(signature, 64) };
  } catch {
    throw new VerificationError("bad-signature");
  }
}

/**
 * Check a compact JWS and give what it says.
 * @param {string} compact
 * @param {{typ: string, jwk: PublicJwk}} options the kind and the signer that it must have
 * @returns {Promise<{header: any, payload: any}>}
 * @throws {VerificationError} `bad-signature`
 */
export async function verifyJws(compact, { typ, jwk }) {
  const { header, payload, content, signature } = readJws(compact);
  if (header?.typ !== typ || header?.alg !== "ES256" || header?.crit !== undefined) throw new VerificationError("bad-signature");
  await verify(await importVerifyingKey(jwk), signature, content);
  return { header, payload };
}

/**
 * Encrypt to a receiving key as compact JWE.
 * @param {Octets} plaintext
 * @param {PublicJwk} publicJwk
 * @param {{header?: Record<string, unknown>, apv?: Octets}} [options] header: `typ`, `kid`, `cty`
 * @returns {Promise<string>}
 */
export async function sealJwe(plaintext, publicJwk, { header = {}, apv } = {}) {
  const { CompactEncrypt } = await import("jose/jwe/compact/encrypt");
  const sealing = new CompactEncrypt(plaintext).setProtectedHeader({ ...header, alg: "ECDH-ES", enc: "A256GCM" });
  if (apv) sealing.setKeyManagementParameters({ apv });
  return sealing.encrypt({ ...publicPart(publicJwk) });
}

/**
 * Decrypt a compact JWE.
 * @param {string} compact
 * @param {CryptoKey} privateKey
 * @param {{typ?: string}} [options] the kind that it must have
 * @returns {Promise<{plaintext: Octets, header: any}>}
 * @throws {VerificationError} `cannot-open`, whatever the cause
 */
export async function openJwe(compact, privateKey, { typ } = {}) {
  const { compactDecrypt } = await import("jose/jwe/compact/decrypt");
  const opened = await compactDecrypt(compact, privateKey, JWE_OPTIONS).catch(() => {
    throw new VerificationError("cannot-open");
  });
  if (typ !== undefined && opened.protectedHeader.typ !== typ) throw new VerificationError("cannot-open");
  return { plaintext: new Uint8Array(opened.plaintext), header: opened.protectedHeader };
}
