// @ts-check
// A person's own posts: each a record with the key that signed it. What waits goes once, also after a lost answer or from another device.
//
// The key of a thread is drawn, not derived: then no secret exists that leads from one thread to another. What was erased at the server
// leaves the wallet's history too (forgetting.js).

import { exportPrivateJwk, importPrivateJwk, newSigningKey, randomBytes } from "../crypto.js";
import { b64encode, canonicalJson } from "../encoding.js";
import { PleinError, RefusedError, UnreachableError } from "../errors.js";
import { signJws } from "../jose.js";
import { makeProofs } from "../sync.js";
import { forgetPost } from "./forgetting.js";
import { dropToken, findToken, inTurn } from "./tokens.js";

/**
 * @typedef {import("../data/shapes.js").SquarePost} SquarePost
 * @typedef {Pick<import("../vault.js").Vault, "records" | "record" | "writeAll" | "commit">} Vault
 * @typedef {import("./tokens.js").Parts & {vault: Vault}} Parts
 * @typedef {{kind: "question" | "answer" | "experience", thread: string, municipality: string, topic: string, service: string, text: string}} Written
 */

export const TYP = "plein-square-post+jws";
const TYPE = "square_post";
const TRIES = 3;

/** Typed text as it is signed: in one form, without spaces around. @param {string} typed */
export const cleanText = (typed) => typed.normalize("NFC").replace(/\r\n?/gu, "\n").replace(/[^\S\n]+/gu, " ").replace(/\n{3,}/gu, "\n\n").trim();

/**
 * Keep a post that is to go; give its id. Needs no connection.
 * @param {Pick<Parts, "vault" | "now" | "random">} parts
 * @param {Written} written  thread "": it begins one
 */
export async function keepPost({ vault, now, random = randomBytes }, written) {
  const id = b64encode(random(16));
  const thread = written.thread || id;
  const before = ownPosts(vault).filter((post) => post.thread === thread && post.key).sort((a, b) => (a.created_at < b.created_at ? -1 : 1))[0];
  const key = before?.key || canonicalJson(await exportPrivateJwk((await newSigningKey({ extractable: true })).privateKey));
  const post = { ...written, id, thread, number: 1, key };
  const jws = await signPost(post);
  const fields = { created_at: new Date(now()).toISOString(), source: "self", version: 1, ...written, thread, number: 1, key, jws, state: "waiting" };
  await vault.writeAll([{ type: TYPE, id, fields }]);
  return id;
}

/** Change a post that stands there, or that waits. @param {Parts} parts @param {SquarePost} post @param {string} text */
export async function changePost({ vault }, post, text) {
  const number = post.state === "waiting" ? post.number : post.number + 1;
  const jws = await signPost({ ...post, text, number });
  await vault.writeAll([{ type: TYPE, id: post.id, fields: { text, number, jws, token: "", state: "waiting" } }]);
}

/**
 * Send what waits, each with a token of its own.
 * @param {Parts} parts
 * @returns {Promise<number>} how many went
 * @throws {PleinError} no connection, or no tokens today: the rest waits
 */
export function sendWaiting(parts) {
  return inTurn("plein-square-posts", async () => {
    let sent = 0;
    for (const { id } of ownPosts(parts.vault).filter(({ state }) => state === "waiting")) sent += Number(await sendPost(parts, id));
    return sent;
  });
}

/** @param {Parts} parts @param {string} id */
async function sendPost(parts, id) {
  const { vault } = parts;
  /** @param {Record<string, unknown>} fields */
  const note = (fields) => vault.writeAll([{ type: TYPE, id, fields }]);
  for (let attempt = 1; ; attempt++) {
    const post = /** @type {SquarePost | undefined} */ (/** @type {unknown} */ (vault.record(TYPE, id)));
    if (!post || post.state !== "waiting") return false;
    const inUse = new Set(ownPosts(vault).flatMap(({ id: other, token }) => (token && other !== id ? [JSON.parse(token).message] : [])));
    const token = post.token ? JSON.parse(post.token) : await findToken(parts, inUse);
    // Post and token are kept before they go: what is sent again is the same, and costs nothing twice.
    if (!post.token) await note({ token: JSON.stringify(token) });
    try {
      await parts.apart()("/sync/v1/square/posts", { json: { post: post.jws, token } });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      if (["token-spent", "token-refused"].includes(error.code) && attempt < TRIES) {
        await dropToken(parts, token);
        await note({ token: "" });
        continue;
      }
      if (error.status === 429) throw error;
      await note({ state: "refused", reason: String(error.fields.reason ?? error.code), token: "" });
      return false;
    }
    await dropToken(parts, token);
    await note({ state: "placed", token: "" });
    return true;
  }
}

/**
 * Take a post away for good: from the server first, then what this wallet has of it.
 * @param {Parts} parts
 * @param {SquarePost} post
 * @throws {UnreachableError} it is still there
 */
export async function erasePost({ vault, apart, now }, post) {
  if (post.state !== "refused") await speakAs(post, { apart, now }, `/sync/v1/square/posts/${post.id}`, { method: "DELETE" });
  await forgetPost(vault, post.id);
}

/** Object to the hiding of one's own post. @param {Parts} parts @param {SquarePost} post @param {string} words */
export async function objectTo({ apart, now }, post, words) {
  await speakAs(post, { apart, now }, `/sync/v1/square/posts/${post.id}/objection`, { json: { words } });
}

/** Report a post. @param {Parts} parts @param {string} id @param {string} reason */
export async function reportPost(parts, id, reason) {
  const token = await findToken(parts);
  const report = { id: b64encode((parts.random ?? randomBytes)(16)), reason, token };
  try {
    await parts.apart()(`/sync/v1/square/posts/${id}/reports`, { json: report });
  } catch (error) {
    // Whether it arrived nobody knows: the token counts as spent, a moderator sees one report or two.
    if (error instanceof UnreachableError) throw error;
    if (!(error instanceof PleinError) || !["unknown", "too-much", "token-spent"].includes(error.code)) throw error;
  }
  await dropToken(parts, token);
}

/** @param {Pick<Vault, "records">} vault @returns {SquarePost[]} */
export function ownPosts(vault) {
  return /** @type {any} */ ([...vault.records(TYPE)]).filter((/** @type {SquarePost} */ { state }) => state && state !== "gone");
}

/**
 * Ask by the key of the thread; the server's nonce comes with a greeting.
 * @param {SquarePost} post @param {Pick<Parts, "apart" | "now">} parts @param {string} path @param {import("../sync.js").Options} options
 */
async function speakAs(post, { apart, now }, path, options) {
  const key = await importPrivateJwk(JSON.parse(post.key), "sign");
  const request = apart();
  await request("/sync/v1/server");
  await request(path, { ...options, proof: makeProofs(key, { now }) });
}

/** @param {Omit<Written, "kind"> & {kind: string, id: string, number: number, key: string}} post */
async function signPost({ id, thread, number, kind, text, municipality, topic, service, key }) {
  const { privateKey, publicJwk } = await importPrivateJwk(JSON.parse(key), "sign");
  const place = kind === "answer" ? {} : { municipality, topic };
  const claims = { v: 1, id, thread, number, kind, text, ...place, ...(kind === "experience" && { service }) };
  return signJws(claims, { typ: TYP, jwk: publicJwk, privateKey });
}
