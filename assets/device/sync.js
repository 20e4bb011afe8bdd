// @ts-check
// Talks to the server: one request with its proof, its time-out and its errors; log_push.js, log_pull.js and others say what is asked.
import { randomBytes } from "./crypto.js";
import { b64encode, canonicalJson, utf8 } from "./encoding.js";
import { AnswerError, PleinError, RefusedError, UnreachableError } from "./errors.js";
import { signJws } from "./jose.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {(url: string, method: string, nonce: string) => Promise<string>} SignProof makes the DPoP proof of one request */
/**
 * @typedef {object} Options
 * @property {string} [method] GET unless there is something to send
 * @property {unknown} [json] what to send as JSON
 * @property {Octets} [octets] what to send as octets
 * @property {SignProof | null} [proof] whose key speaks; null for none; else the transport's
 * @property {number} [waitSeconds] how long the server may hold its answer
 * @property {AbortSignal} [signal]
 */
/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {any} json the body, when it is JSON
 * @property {Octets} octets the body
 * @property {number | null} time the server's clock, milliseconds
 * @property {number | null} offset its clock minus ours, milliseconds, measured in the middle of a request that it did not hold
 * @property {number} slack by how much that may be wrong, milliseconds
 * @property {string | null} generation
 */
/** @typedef {(path: string, options?: Options) => Promise<Answer>} Request */

const TIMEOUT_MS = 30_000;
const OCTETS = "application/octet-stream";

/** The server is where the app came from. */
export function serverUrl() {
  return globalThis.location.origin;
}

/**
 * Make the proofs of a key: {jti, htm, htu, iat, nonce} signed as dpop+jwt.
 * @param {import("./crypto.js").KeyPair} key
 * @param {{now?: () => number, random?: import("./crypto.js").Random}} [options]
 * @returns {SignProof}
 */
export function makeProofs({ privateKey, publicJwk }, { now = Date.now, random = randomBytes } = {}) {
  return (url, method, nonce) => {
    const { origin, pathname } = new URL(url);
    const payload = { jti: b64encode(random(16)), htm: method, htu: origin + pathname, iat: Math.floor(now() / 1000), nonce };
    return signJws(payload, { typ: "dpop+jwt", jwk: publicJwk, privateKey });
  };
}

/**
 * Make the function by which one device speaks to the server. It keeps the server's last nonce, so that most requests go once.
 * @param {{origin?: string, proof?: SignProof | null, fetch?: typeof globalThis.fetch, now?: () => number, timeoutMs?: number}} [options]
 * @returns {Request} throws {UnreachableError} when no answer came, {RefusedError} for 4xx and 507, {AnswerError} for the rest
 */
export function makeRequest({
  origin = serverUrl(),
  proof: usualProof = null,
  fetch = globalThis.fetch.bind(globalThis),
  now = Date.now,
  timeoutMs = TIMEOUT_MS,
} = {}) {
  let nonce = "";

  /** @param {string} url @param {RequestInit} init @param {number} waitMs @param {AbortSignal} [signal] */
  async function attempt(url, init, waitMs, signal) {
    const timeout = AbortSignal.timeout(timeoutMs + waitMs);
    const began = now();
    try {
      const response = await fetch(url, { ...init, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
      const ended = now();
      nonce = response.headers.get("DPoP-Nonce") ?? nonce;
      // The body counts too: an answer that breaks off in the middle is no answer.
      return { response, middle: waitMs ? null : (began + ended) / 2, slack: (ended - began) / 2, octets: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      throw new UnreachableError(timeout.aborted ? "timeout" : "offline", error);
    }
  }

  return async function request(path, { method, json, octets, proof = usualProof, waitSeconds = 0, signal } = {}) {
    const url = new URL(path, origin).href;
    const body = octets ?? (json === undefined ? undefined : utf8(canonicalJson(json)));
    const verb = method ?? (body ? "POST" : "GET");
    for (let isAgain = false; ; isAgain = true) {
      const headers = new Headers({ Accept: "application/json" });
      if (body) headers.set("Content-Type", octets ? OCTETS : "application/json");
      if (proof) headers.set("DPoP", await proof(url, verb, nonce));
      // No cookie, also one that the server would set: it would tell that two requests come from one phone.
      const init = /** @type {const} */ ({ method: verb, headers, body, cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" });
      const { response, octets: content, ...measured } = await attempt(url, init, waitSeconds * 1000, signal);
      if (response.ok) return readAnswer(response, content, measured);
      const refusal = readRefusal(response, content);
      if (refusal.code !== "use-nonce" || isAgain || !proof) throw refusal;
    }
  };
}

/** @param {Response} response @param {Octets} octets @param {{middle: number | null, slack: number}} measured @returns {Answer} */
function readAnswer(response, octets, { middle, slack }) {
  const isJson = response.headers.get("Content-Type")?.includes("json");
  const time = Number(response.headers.get("Plein-Time") ?? Number.NaN);
  const isTime = Number.isSafeInteger(time);
  return {
    status: response.status,
    json: isJson ? readJson(octets) : null,
    octets,
    time: isTime ? time : null,
    offset: isTime && middle !== null ? Math.round(time - middle) : null,
    slack,
    generation: response.headers.get("Plein-Generation"),
  };
}

/** @param {Response} response @param {Octets} octets @returns {PleinError} */
function readRefusal(response, octets) {
  if (response.status >= 500 && response.status !== 507) return new AnswerError("server-trouble");
  try {
    const problem = readJson(octets);
    const retry = Number(response.headers.get("Retry-After") ?? Number.NaN);
    if (typeof problem.code !== "string") return new AnswerError("garbled-answer");
    return new RefusedError(problem.code, response.status, Number.isFinite(retry) ? { ...problem, retry_after_seconds: retry } : problem);
  } catch (error) {
    return error instanceof PleinError ? error : new AnswerError("garbled-answer", error);
  }
}

/** @param {Octets} octets @returns {any} */
function readJson(octets) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
  } catch (error) {
    throw new AnswerError("garbled-answer", error);
  }
}

/**
 * Read a member of an answer that the protocol promises.
 * @template {"string" | "number" | "boolean" | "array"} Kind
 * @param {any} json
 * @param {string} name
 * @param {Kind} kind
 * @returns {Kind extends "string" ? string : Kind extends "number" ? number : Kind extends "boolean" ? boolean : any[]}
 * @throws {AnswerError} `garbled-answer`
 */
export function member(json, name, kind) {
  const value = json?.[name];
  const isRight = kind === "array" ? Array.isArray(value) : typeof value === kind && (kind !== "number" || Number.isSafeInteger(value));
  if (!isRight) throw new AnswerError("garbled-answer");
  return value;
}
