// @ts-check
// Turns octets into text and back: base64url, canonical JSON, padding, big-endian numbers, codes for paper (wire.py, sections 0, 3, 6).
import { plainDigits } from "./digits.js";
import { InputError, VerificationError } from "./errors.js";

/** @typedef {Uint8Array<ArrayBuffer>} Octets */

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SMALL_PAD = 256;
const LARGE_PAD = 4096;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const code64 = Uint8Array.from(BASE64, (character) => character.charCodeAt(0));
const value64 = new Uint8Array(128).fill(255);
code64.forEach((code, value) => (value64[code] = value));

/** Write text as UTF-8. @param {string} text @returns {Octets} */
export function utf8(text) {
  return /** @type {Octets} */ (encoder.encode(text));
}

/** Read UTF-8 strictly. @param {Uint8Array} octets @throws {VerificationError} not UTF-8 */
export function fromUtf8(octets) {
  try {
    return decoder.decode(octets);
  } catch {
    throw new VerificationError("cannot-open");
  }
}

/** Encode as base64url without padding. @param {Uint8Array} octets */
export function b64encode(octets) {
  const text = new Uint8Array(Math.ceil((octets.length * 4) / 3));
  let at = 0;
  for (let i = 0; i < octets.length; i += 3) {
    const three = (octets[i] << 16) | ((octets[i + 1] ?? 0) << 8) | (octets[i + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < text.length; shift -= 6) text[at++] = code64[(three >> shift) & 63];
  }
  return decoder.decode(text);
}

/**
 * Decode base64url without padding, strictly: only the one encoding of these octets is taken.
 * @param {string} text
 * @param {number} [sizeBytes] the length that it must have
 * @returns {Octets}
 * @throws {VerificationError} `cannot-open`
 */
export function b64decode(text, sizeBytes) {
  const octets = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = value64[text.charCodeAt(i)] ?? 255;
    if (value === 255) throw new VerificationError("cannot-open");
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held >= 8) octets[at++] = bits >> (held -= 8);
  }
  const isCanonical = text.length % 4 !== 1 && (bits & ((1 << held) - 1)) === 0;
  if (!isCanonical || (sizeBytes !== undefined && octets.length !== sizeBytes)) throw new VerificationError("cannot-open");
  return octets;
}

/** Join octets. @param {...Uint8Array} parts @returns {Octets} */
export function concat(...parts) {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Tell whether two arrays hold the same octets. @param {Uint8Array} one @param {Uint8Array} other */
export function isSame(one, other) {
  return one.length === other.length && one.every((octet, i) => octet === other[i]);
}

/** Write a number in 4 octets, big-endian. @param {number} value */
export function u32be(value) {
  const octets = new Uint8Array(4);
  new DataView(octets.buffer).setUint32(0, value);
  return octets;
}

/** Write a number up to 2^53 in 8 octets, big-endian. @param {number} value */
export function u64be(value) {
  const octets = new Uint8Array(8);
  new DataView(octets.buffer).setBigUint64(0, BigInt(value));
  return octets;
}

/**
 * Write JSON in the one form that is hashed, signed and compared: keys sorted, no spaces, integers only. Members that are undefined are left out.
 * @param {unknown} value
 * @returns {string}
 * @throws {InputError} `value-not-storable`: a fraction, a function, a date, octets
 */
export function canonicalJson(value) {
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const prototype = typeof value === "object" ? Object.getPrototypeOf(value) : undefined;
  if (prototype !== Object.prototype && prototype !== null) throw new InputError("value-not-storable");
  const object = /** @type {Record<string, unknown>} */ (value);
  const keys = Object.keys(object).filter((key) => object[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`).join(",")}}`;
}

/** Read JSON that a stranger may have written. @param {Uint8Array} octets @returns {any} @throws {VerificationError} `cannot-open` */
export function parseJson(octets) {
  const text = fromUtf8(octets);
  try {
    return JSON.parse(text);
  } catch {
    throw new VerificationError("cannot-open");
  }
}

/** Hide a length: 80 00.. to a multiple of 256 up to 4,096, above that of 4,096. @param {Uint8Array} octets */
export function pad(octets) {
  const least = octets.length + 1;
  const step = least <= LARGE_PAD ? SMALL_PAD : LARGE_PAD;
  const padded = new Uint8Array(Math.ceil(least / step) * step);
  padded.set(octets);
  padded[octets.length] = 0x80;
  return padded;
}

/** Take the padding off. @param {Octets} padded @throws {VerificationError} `cannot-open` */
export function unpad(padded) {
  const end = padded.findLastIndex((octet) => octet !== 0);
  if (end < 0 || padded[end] !== 0x80) throw new VerificationError("cannot-open");
  return padded.subarray(0, end);
}

/** Multiply in the field of 32 elements (x^5 + x^2 + 1). @param {number} a @param {number} b */
function times(a, b) {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) if ((b >> bit) & 1) product ^= a << bit;
  for (let bit = 8; bit >= 5; bit--) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * Divide by (x + 2)(x + 4) and keep what is left, so that any two wrong characters of 31 are noticed (Reed-Solomon).
 * @param {number[]} digits
 */
function checksum(digits) {
  let [high, low] = [0, 0];
  for (const digit of digits) {
    const out = high ^ digit;
    [high, low] = [low ^ times(out, 6), times(out, 8)];
  }
  return [high, low];
}

/** Write 16 octets for people: 26 characters and 2 of checksum, in groups of four. @param {Uint8Array} octets */
export function encodeCode(octets) {
  let bits = octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n) << 2n;
  const digits = [];
  for (let i = 0; i < 26; i++, bits >>= 5n) digits.unshift(Number(bits & 31n));
  const text = [...digits, ...checksum(digits)].map((digit) => BASE32[digit]).join("");
  return /** @type {string[]} */ (text.match(/.{4}/g)).join("-");
}

/**
 * Read a code as people type it: any case, with or without spaces and hyphens, O for 0, I and L for 1.
 * @param {string} text
 * @returns {Octets} 16
 * @throws {InputError} `code-mistyped`
 */
export function decodeCode(text) {
  const plain = plainDigits(text).toUpperCase().replace(/[\s\u2010-\u2015-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  const digits = Array.from(plain, (character) => BASE32.indexOf(character));
  if (digits.length !== 28 || digits.includes(-1) || checksum(digits).some(Boolean) || digits[25] & 3)
    throw new InputError("code-mistyped");
  let bits = digits.slice(0, 26).reduce((sum, digit) => (sum << 5n) | BigInt(digit), 0n) >> 2n;
  const octets = new Uint8Array(16);
  for (let i = 15; i >= 0; i--, bits >>= 8n) octets[i] = Number(bits & 255n);
  return octets;
}
