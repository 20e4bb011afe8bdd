// @ts-check
// The ways to open a wallet on this phone: each wraps the same random opener; and how long a wrong guess makes one wait.
//
//   opener           = 32 random octets, never stored; keys.js derives from it what seals the wallet on this phone
//   passphrase way   = sealed(argon2id(passphrase, salt), opener, "plein-opener-v1" 00 "passphrase" 00 device thumb 32)
//   unprotected      = sealed(key of the phone, opener, "plein-opener-v1" 00 "unprotected" 00 device thumb 32)
//   passkey way      = sealed(HKDF(PRF secret, "", "plein passkey v1"), opener, "plein-opener-v1" 00 "passkey" 00 device thumb 32)
import { COSTS, stretch } from "./argon.js";
import { hkdf, newAeadKey, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, concat, utf8 } from "./encoding.js";
import { InputError, LockError, VerificationError } from "./errors.js";
import { askPasskey } from "./passkey.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./crypto.js").Random} Random
 * @typedef {import("./argon.js").Costs} Costs
 * @typedef {import("./passkey.js").Passkey} Passkey
 *
 * @typedef {{costs: Costs, salt: string, sealed: Octets}} PassphraseWay
 * @typedef {Passkey & {sealed: Octets}} PasskeyWay
 * @typedef {{key: CryptoKey, sealed: Octets}} Unprotected  before the person has chosen a lock
 * @typedef {{v: 1, passphrase: PassphraseWay | null, passkey: PasskeyWay | null, unprotected: Unprotected | null}} LockRecord
 * @typedef {{wrong: number, at: number}} Attempts  wrong guesses in a row; `at`: ms of the latest
 */

const FREE_GUESSES = 4;
const WAITS_MS = [30_000, 60_000, 300_000, 900_000, 3_600_000];
const SHORTEST = 6;
const NO_SALT = new Uint8Array(0);
const SEQUENCES = ["01234567890", "09876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "azertyuiop"];

/**
 * Wrap the opener with a passphrase or PIN.
 *
 * @param {Octets} opener
 * @param {string} passphrase
 * @param {string} device  thumb
 * @param {{costs?: Readonly<Costs>, random?: Random}} [options]
 * @returns {Promise<PassphraseWay>}
 * @throws {InputError} `passphrase-too-short`, `passphrase-too-easy`
 */
export async function wrapByPassphrase(opener, passphrase, device, { costs = COSTS, random = randomBytes } = {}) {
  const { verdict } = judgePassphrase(passphrase);
  if (verdict === "too-short" || verdict === "too-easy") throw new InputError(`passphrase-${verdict}`, { shortest: SHORTEST });
  const salt = random(16);
  const key = await stretch(passphrase, salt, costs);
  const sealed = await sealAead(key, opener, place("passphrase", device), random(12));
  return { costs: { ...costs }, salt: b64encode(salt), sealed };
}

/**
 * Wrap the opener with the secret of a passkey.
 *
 * @param {Octets} opener
 * @param {{passkey: Passkey, secret: Octets}} made
 * @param {string} device
 * @param {{random?: Random}} [options]
 * @returns {Promise<PasskeyWay>}
 */
export async function wrapByPasskey(opener, { passkey, secret }, device, { random = randomBytes } = {}) {
  const key = await hkdf(secret, NO_SALT, "plein passkey v1");
  return { ...passkey, sealed: await sealAead(key, opener, place("passkey", device), random(12)) };
}

/** Wrap the opener with a key that lies on the phone itself. @param {Octets} opener @param {string} device @param {Random} random */
export async function wrapUnprotected(opener, device, random) {
  const key = await newAeadKey();
  return { key, sealed: await sealAead(key, opener, place("unprotected", device), random(12)) };
}

/** Unwrap it again. @param {Unprotected} way @param {string} device @returns {Promise<Octets>} */
export function openUnprotected({ key, sealed }, device) {
  return openAead(key, sealed, place("unprotected", device));
}

/**
 * Unwrap the opener with what was typed.
 *
 * @param {PassphraseWay} way
 * @param {string} passphrase
 * @param {string} device
 * @returns {Promise<Octets>}
 * @throws {LockError} `wrong-passphrase`
 */
export async function openByPassphrase(way, passphrase, device) {
  const key = await stretch(passphrase, b64decode(way.salt), way.costs);
  try {
    return await openAead(key, way.sealed, place("passphrase", device));
  } catch (error) {
    throw error instanceof VerificationError ? new LockError("wrong-passphrase") : error;
  }
}

/**
 * Unwrap the opener with a passkey; asks the person.
 *
 * @param {PasskeyWay} way
 * @param {string} device
 * @param {{authenticators?: import("./passkey.js").Authenticators}} [options]
 * @returns {Promise<Octets>}
 * @throws {LockError} `passkey-refused`, `passkey-without-secret`
 */
export async function openByPasskey(way, device, { authenticators } = {}) {
  const key = await hkdf(await askPasskey(way, { authenticators }), NO_SALT, "plein passkey v1");
  try {
    return await openAead(key, way.sealed, place("passkey", device));
  } catch (cause) {
    throw cause instanceof VerificationError ? new LockError("passkey-without-secret", { cause }) : cause;
  }
}

/**
 * Tell how long the next guess must wait: nothing after four wrong ones, then half a minute, rising to an hour.
 * A clock that was put back starts the wait again, and ends it no earlier.
 *
 * @param {Attempts | undefined} attempts
 * @param {number} now ms
 * @returns {number} ms
 */
export function waitBeforeGuess(attempts, now) {
  if (!attempts || attempts.wrong <= FREE_GUESSES) return 0;
  const wait = WAITS_MS[Math.min(attempts.wrong - FREE_GUESSES, WAITS_MS.length) - 1];
  return Math.min(wait, Math.max(0, Math.min(attempts.at, now) + wait - now));
}

/**
 * Judge a passphrase as someone would who holds a copy of the phone and guesses without end.
 *
 * `weak`: may be used, and is said to be weak against a copied phone. A PIN of digits is always weak.
 * Source of the measure: 64 MiB of argon2id allow about 1,000 guesses a second on one graphics card, so six digits
 * last a quarter of an hour.
 *
 * @param {string} passphrase
 * @returns {{kind: "pin" | "passphrase", verdict: "too-short" | "too-easy" | "weak" | "good"}}
 */
export function judgePassphrase(passphrase) {
  const text = passphrase.normalize("NFKC");
  const characters = [...text];
  const kind = /^\d*$/.test(text) ? "pin" : "passphrase";
  if (characters.length < SHORTEST) return { kind, verdict: "too-short" };
  const lower = text.toLowerCase();
  const isRow = SEQUENCES.some((row) => row.repeat(2).includes(lower) || row.startsWith(lower));
  if (new Set(characters).size < 3 || isRow) return { kind, verdict: "too-easy" };
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((one) => one.test(text)).length;
  const isGood = kind === "passphrase" && new Set(characters).size >= 6 && characters.length >= (kinds >= 3 ? 12 : 16);
  return { kind, verdict: isGood ? "good" : "weak" };
}

/** @param {"passphrase" | "passkey" | "unprotected"} way @param {string} device */
const place = (way, device) => concat(utf8(`plein-opener-v1\0${way}\0`), b64decode(device, 32));
