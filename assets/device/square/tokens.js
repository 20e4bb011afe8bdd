// @ts-check
// The tokens of this phone: asked for a batch at a time, blind, and spent one a post. They stand sealed on this phone only.
//
// While the square is on, one batch is asked for in the first meeting of each day, whatever was written or is left: so asking tells nothing of
// writing. The server lets a wallet have two a day; the second is for another of its phones, or for who writes more than is held.

import { randomBytes } from "../crypto.js";
import { b64decode, b64encode } from "../encoding.js";
import { InputError, RefusedError, VerificationError } from "../errors.js";
import { blind, finish, newMessage, toNumber, toOctets } from "./blind.js";

const STORE = "drafts";
const KEY = "square-tokens";
const TYP = "plein-square-key+jws";
const SIZE_BYTES = 256;
const LEAST_MODULUS = 1n << 2047n;
const DAY_MS = 86_400_000;
const SPENDABLE_DAYS = 7;
/** A server that names a key for each phone could tell from a token whose it was: so names are few, and of about today. */
const NAME = /^\d{4}-\d{2}-\d{2}\.[1-9]$/u;
const MOST_DAYS_OFF = 2;

/**
 * @typedef {{key: string, message: string, signature: string}} Token  as it is spent
 * @typedef {{key: string, n: string, messages: string[], secrets: [string, string][], blinded: string[]}} Batch  asked for, not answered yet
 * @typedef {{tokens: Token[], batch: Batch | null, seen?: Record<string, string>, asked?: string}} Kept  asked: the day for which tokens were fetched ahead; seen: the modulus of each key that this phone was shown
 *
 * @typedef {object} Parts
 * @property {Pick<import("../database.js").Database, "get" | "put">} database
 * @property {Pick<import("../keyring.js").Keyring, "sealDraft" | "openDraft">} keys
 * @property {import("../sync.js").Request} request  by the proof of the device
 * @property {() => import("../sync.js").Request} apart  makes one that shares nothing with the device's
 * @property {Pick<import("../directory.js").Directory, "verifyServer">} directory
 * @property {() => number} now
 * @property {import("../crypto.js").Random} [random]
 */

/**
 * Give a token without taking it off the phone, that is not one of those in use; asks for new ones when there is none.
 * @param {Parts} parts
 * @param {ReadonlySet<string>} [used]  messages of tokens that a post has already
 * @returns {Promise<Token>}
 * @throws {InputError} `square-no-tokens`: today's are used up
 */
export async function findToken(parts, used = new Set()) {
  return inTurn("plein-square-tokens", async () => {
    const kept = await load(parts);
    const good = kept.tokens.filter((token) => !isOver(token.key, parts.now()));
    // The latest: of those who asked on that day there are the most.
    const free = good.findLast((token) => !used.has(token.message));
    return free ?? (await askTokens(parts, { ...kept, tokens: good }))[0];
  });
}

/**
 * Let one tab at a time do something: two that ask for tokens at once would use up a day.
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inTurn(name, work) {
  const { locks } = globalThis.navigator ?? {};
  return locks ? locks.request(name, work) : work();
}

/** Fetch the day's tokens ahead, once a day, so that asking and posting lie apart. @param {Parts} parts */
export function prepareTokens(parts) {
  return inTurn("plein-square-tokens", async () => {
    const kept = await load(parts);
    const day = new Date(parts.now()).toISOString().slice(0, 10);
    if (kept.asked === day) return;
    const tokens = kept.tokens.filter((token) => !isOver(token.key, parts.now()));
    await askTokens(parts, { ...kept, tokens }).catch((error) => {
      // Today's went to other phones of this wallet.
      if (!(error instanceof InputError)) throw error;
    });
    await save(parts, { ...(await load(parts)), asked: day });
  });
}

/** Forget a token that was spent. @param {Parts} parts @param {Token} token */
export function dropToken(parts, { message }) {
  return inTurn("plein-square-tokens", async () => {
    const kept = await load(parts);
    await save(parts, { ...kept, tokens: kept.tokens.filter((one) => one.message !== message) });
  });
}

/** @param {Parts} parts @param {Kept} kept */
async function askTokens(parts, kept) {
  const { key, n, e } = await readKey(parts);
  const known = Object.fromEntries(Object.entries(kept.seen ?? {}).filter(([name]) => !isOver(name, parts.now())));
  const modulus = n.toString(16);
  // Two keys under one name: this phone was shown one of its own, then or now.
  if ((known[key] ?? modulus) !== modulus) throw new VerificationError("bad-signature");
  const seen = { ...known, [key]: modulus };
  const batch = kept.batch?.key === key && kept.batch.n === modulus ? kept.batch : await newBatch({ key, n, e }, parts.random);
  // On the phone before it is asked: if the answer is lost, the same is asked again and costs nothing.
  await save(parts, { ...kept, batch, seen });
  const { json } = await parts.request("/sync/v1/square/tokens", { json: { key, blinded: batch.blinded } }).catch(noTokens);
  if (!Array.isArray(json?.signed) || json.signed.length !== batch.secrets.length) throw new VerificationError("bad-signature");
  const tokens = batch.secrets.map(([encoded, factor], at) => {
    const secret = { encoded: BigInt(`0x${encoded}`), factor: BigInt(`0x${factor}`) };
    const signature = finish({ n, e }, secret, toNumber(b64decode(json.signed[at], SIZE_BYTES)));
    return { key, message: batch.messages[at], signature: b64encode(toOctets(signature, SIZE_BYTES)) };
  });
  await save(parts, { ...kept, tokens: [...kept.tokens, ...tokens], batch: null, seen });
  return tokens;
}

/** @param {unknown} error @returns {never} */
function noTokens(error) {
  if (error instanceof RefusedError && error.code === "too-often") throw new InputError("square-no-tokens");
  throw error;
}

/**
 * Ask for today's key as anybody does, so that no phone can be given one of its own, and check who signed it.
 * @param {Parts} parts
 */
async function readKey({ apart, directory, now }) {
  const { json } = await apart()("/sync/v1/square/key");
  const claims = await directory.verifyServer(String(json?.statement), { typ: TYP });
  const n = toNumber(b64decode(String(claims.n), SIZE_BYTES));
  const isNear = NAME.test(String(claims.key)) && Math.abs(now() - Date.parse(String(claims.key).slice(0, 10))) < MOST_DAYS_OFF * DAY_MS;
  // An even or small modulus, or another exponent, could mark what it signs.
  if (!isNear || claims.key !== json.key || claims.e !== 65_537 || n < LEAST_MODULUS || n % 2n === 0n) throw new VerificationError("bad-signature");
  return { key: String(claims.key), n, e: 65_537n };
}

/** @param {{key: string, n: bigint, e: bigint}} key @param {import("../crypto.js").Random} [random] @returns {Promise<Batch>} */
async function newBatch({ key, n, e }, random = randomBytes) {
  const messages = Array.from({ length: 5 }, () => newMessage(random));
  const made = await Promise.all(messages.map((message) => blind({ n, e }, message, { random })));
  return {
    key,
    n: n.toString(16),
    messages: messages.map(b64encode),
    secrets: made.map(({ secret }) => [secret.encoded.toString(16), secret.factor.toString(16)]),
    blinded: made.map(({ blinded }) => b64encode(toOctets(blinded, SIZE_BYTES))),
  };
}

/** @param {string} key  "2026-06-02.1" @param {number} now */
const isOver = (key, now) => now - Date.parse(`${key.slice(0, 10)}T00:00:00Z`) >= (SPENDABLE_DAYS + 1) * DAY_MS;

/** @param {Parts} parts @returns {Promise<Kept>} */
async function load({ database, keys }) {
  const sealed = await database.get(STORE, KEY);
  const nothing = { tokens: [], batch: null };
  // Sealed under keys that are gone: new ones are asked for.
  return sealed ? keys.openDraft(KEY, sealed).then(JSON.parse, () => nothing) : nothing;
}

/** @param {Parts} parts @param {Kept} kept */
async function save({ database, keys }, kept) {
  await database.put(STORE, KEY, await keys.sealDraft(KEY, JSON.stringify(kept)));
}
