// @ts-check
// Blind RSA signatures, the phone's half: it has numbers signed that the signer does not see. RSABSSA-SHA384-PSS-Randomized.
//
// Source: RFC 9474, sections 4.1 (a random prefix of 32 octets), 4.2 (Blind) and 4.4 (Finalize); the encoding is EMSA-PSS of RFC 8017,
// section 9.1.1, with SHA-384 and a salt of 48 octets. The server's half is sync/square/blind.py.
import { hash, randomBytes } from "../crypto.js";
import { concat, u32be } from "../encoding.js";
import { VerificationError } from "../errors.js";

/** @typedef {import("../encoding.js").Octets} Octets */
/** @typedef {{n: bigint, e: bigint}} PublicKey */
/** @typedef {{encoded: bigint, factor: bigint}} Secret  what unblinds one message */

const HASH_BYTES = 48;
const SALT_BYTES = 48;
const MESSAGE_BYTES = 64;

/** Make a message that nobody has seen: the prefix of 32 octets and 32 more. @param {import("../crypto.js").Random} [random] */
export const newMessage = (random = randomBytes) => random(MESSAGE_BYTES);

/**
 * Blind a prepared message.
 * @param {PublicKey} key
 * @param {Octets} message
 * @param {{random?: import("../crypto.js").Random, salt?: Octets, factor?: bigint}} [options]  salt and factor: of test vectors only
 * @returns {Promise<{blinded: bigint, secret: Secret}>}
 */
export async function blind({ n, e }, message, { random = randomBytes, salt = random(SALT_BYTES), factor = randomBelow(n, random) } = {}) {
  const encoded = toNumber(await encodePss(message, salt, bitLength(n) - 1));
  if (divisor(encoded, n) !== 1n) throw new VerificationError("bad-signature");
  return { blinded: (encoded * power(factor, e, n)) % n, secret: { encoded, factor } };
}

/**
 * Unblind what came back, and check it: it is the signature of this very encoding, or nothing.
 * @param {PublicKey} key
 * @param {Secret} secret
 * @param {bigint} signed
 * @returns {bigint}
 * @throws {VerificationError} `bad-signature`
 */
export function finish({ n, e }, { encoded, factor }, signed) {
  const signature = (signed * inverse(factor, n)) % n;
  if (signed >= n || power(signature, e, n) !== encoded) throw new VerificationError("bad-signature");
  return signature;
}

/** @param {Octets} octets */
export function toNumber(octets) {
  return BigInt(`0x${[...octets].map((octet) => octet.toString(16).padStart(2, "0")).join("")}`);
}

/** @param {bigint} number @param {number} size in octets @returns {Octets} */
export function toOctets(number, size) {
  const digits = number.toString(16).padStart(size * 2, "0");
  return Uint8Array.from({ length: size }, (_, at) => Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16));
}

/** @param {Octets} message @param {Octets} salt @param {number} bits @returns {Promise<Octets>} */
async function encodePss(message, salt, bits) {
  const size = Math.ceil(bits / 8);
  const told = await sha384(concat(new Uint8Array(8), await sha384(message), salt));
  const block = concat(new Uint8Array(size - SALT_BYTES - HASH_BYTES - 2), Uint8Array.of(1), salt);
  const count = Math.ceil(block.length / HASH_BYTES);
  const mask = concat(...(await Promise.all(Array.from({ length: count }, (_, at) => sha384(concat(told, u32be(at)))))));
  const masked = block.map((octet, at) => octet ^ mask[at]);
  masked[0] &= 0xff >> (8 * size - bits);
  return concat(masked, told, Uint8Array.of(0xbc));
}

/** @param {Octets} octets */
const sha384 = (octets) => hash(octets, "SHA-384");

/** Draw a number from 1 to n - 1, all alike. @param {bigint} n @param {import("../crypto.js").Random} random */
function randomBelow(n, random) {
  const size = Math.ceil(bitLength(n) / 8);
  for (;;) {
    const drawn = toNumber(random(size));
    if (drawn > 0n && drawn < n && divisor(drawn, n) === 1n) return drawn;
  }
}

/** @param {bigint} n */
const bitLength = (n) => n.toString(2).length;

/** @param {bigint} base @param {bigint} exponent  public: how long this takes tells nothing */
function power(base, exponent, /** @type {bigint} */ n) {
  let result = 1n;
  for (let [square, left] = [base % n, exponent]; left > 0n; left >>= 1n, square = (square * square) % n) {
    if (left & 1n) result = (result * square) % n;
  }
  return result;
}

/** @param {bigint} one @param {bigint} other */
function divisor(one, other) {
  while (other) [one, other] = [other, one % other];
  return one;
}

/** @param {bigint} number @param {bigint} n */
function inverse(number, n) {
  let [rest, last, factor, before] = [number % n, n, 1n, 0n];
  while (rest > 1n) {
    const times = last / rest;
    [last, rest] = [rest, last - times * rest];
    [before, factor] = [factor, before - times * factor];
  }
  return ((factor % n) + n) % n;
}
