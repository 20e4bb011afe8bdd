// @ts-check
// What stands on the square: fetched by place and topic, checked post by post, and kept sealed to read without a connection.

import { thumbprint } from "../crypto.js";
import { VerificationError } from "../errors.js";
import { readJws, verifyJws } from "../jose.js";
import { plainText } from "../plain_text.js";
import { TYP } from "./posts.js";

const STORE = "drafts";
const KEY = "square-pages";
const ACT = "plein-square-act+jws";
const MOST_KEPT = 150;
/** As long as the server lets a text be: what is longer, or turns the writing round, came past it. */
const [MOST_TEXT, MOST_NAME] = [2_000, 80];

/**
 * @typedef {import("../directory.js").Directory} Directory
 * @typedef {{id: string, place: number, hour: number, state: "here" | "hidden" | "gone", post: string | null, author?: string | null, act: string | null,
 *   objection: {words: string, hour: number, answered: boolean} | null}} Given  as the server gives it
 * @typedef {{act: string, reason: string, words: string, name: string, iss: string}} Act
 * @typedef {object} Post
 * @property {string} id
 * @property {string} thread
 * @property {number} hour  hours since 1970
 * @property {"here" | "hidden" | "gone"} state
 * @property {"question" | "answer" | "experience"} kind
 * @property {string} text
 * @property {string} service
 * @property {string} author  thumb of the key; "" of an agency
 * @property {string} agency  OIN, "" of a person
 * @property {number} number  above 1: changed
 * @property {Act | undefined} act  why it is hidden
 * @property {boolean} isDisbelieved  the server hides it by an act of nobody who may; "here" where this phone had it before
 * @property {Given["objection"]} objection
 *
 * @typedef {{threads: Post[][], next: string | null, at: number, broken: number}} Page  broken: posts whose signature is wrong, not shown
 * @typedef {{threads: Given[][], next: string | null, at: number}} Kept
 */

/**
 * Fetch the first page, or the one after what is here.
 * @param {import("../sync.js").Request} request  without a proof
 * @param {{municipality: string, topic: string, before?: string | null, now: number}} asked
 * @returns {Promise<Kept>}
 */
export async function fetchPage(request, { municipality, topic, before, now }) {
  const query = new URLSearchParams({ municipality, topic, ...(before && { before }) });
  const { json } = await request(`/sync/v1/square/posts?${query}`);
  if (!Array.isArray(json?.threads)) throw new VerificationError("bad-signature");
  return { threads: json.threads, next: json.next ?? null, at: now };
}

/**
 * Put back what this phone had of posts that are hidden by an act which it does not believe; of others it keeps nothing.
 * @param {Kept} kept  as it was fetched
 * @param {Readonly<Record<string, string | null | undefined>>} had  the posts that this phone has, by id
 * @param {{directory: Directory | null, municipality: string}} place
 * @returns {Promise<Kept>}
 */
export async function keepDisbelieved(kept, had, place) {
  /** @param {Given} given */
  const keep = async (given) => {
    const post = given.state === "hidden" && place.directory ? had[given.id] : undefined;
    return post && !(await readAct(given.act, given.id, place)) ? { ...given, post } : given;
  };
  return { ...kept, threads: await Promise.all(kept.threads.map((thread) => Promise.all(thread.map(keep)))) };
}

/**
 * Check a page and give what it says; a post that its key did not sign, or that says another id, is left out and counted.
 * @param {Kept} kept
 * @param {{directory: Directory | null, municipality: string, topic: string}} place
 * @returns {Promise<Page>}
 */
export async function readPage({ threads, next, at }, place) {
  let broken = 0;
  const read = await Promise.all(
    threads.map(async (posts) => {
      const checked = await Promise.all(posts.map((post) => readPost(post, posts[0].id, place).catch(() => (broken++, undefined))));
      return /** @type {Post[]} */ (checked.filter(Boolean));
    }),
  );
  return { threads: read.filter((posts) => posts.length > 0), next, at, broken };
}

/** @param {Given} given @param {string} thread @param {{directory: Directory | null, municipality: string, topic: string}} place @returns {Promise<Post>} */
async function readPost(given, thread, { directory, municipality, topic }) {
  const { id, place: number, hour, state, post, act, objection } = given;
  /** @type {Post} */
  const bare = { id, thread, hour, state, kind: number ? "answer" : "question", text: "", service: "", author: "", agency: "", number: 1, act: undefined, isDisbelieved: false, objection: objection && { ...objection, words: plainText(objection.words, MOST_TEXT) } };
  if (state === "hidden") {
    const believed = await readAct(act, id, { directory, municipality });
    // Only the server says whose it was: enough to keep others from the name, not for the mark of who began the thread.
    if (believed || !post) return { ...bare, author: isThumb(given.author) ? given.author : "", act: believed, isDisbelieved: !believed };
  }
  if (state === "gone") return bare;
  const { header, payload: claims } = readJws(String(post));
  const agency = typeof claims.iss === "string" ? claims.iss : "";
  if (agency && !directory) throw new VerificationError("directory-broken");
  if (agency && directory) await directory.verifyAgency(String(post), { oin: agency, typ: TYP });
  else await verifyJws(String(post), { typ: TYP, jwk: header.jwk });
  const isThere = claims.id === id && claims.thread === thread && (claims.kind === "answer" || (claims.municipality === municipality && claims.topic === topic));
  if (!isThere || typeof claims.text !== "string") throw new VerificationError("bad-signature");
  const author = agency ? "" : await thumbprint(header.jwk);
  return { ...bare, state: "here", isDisbelieved: state === "hidden", kind: claims.kind, text: plainText(claims.text, MOST_TEXT), service: claims.service ?? "", author, agency, number: claims.number };
}

/** @param {unknown} author @returns {author is string} */
const isThumb = (author) => typeof author === "string" && /^[\w-]{42}[AEIMQUYcgkosw048]$/u.test(author);

/**
 * Check by which act a post is hidden, as the server checks it (sync/square/moderation.py).
 * @param {string | null} act @param {string} id @param {{directory: Directory | null, municipality: string}} place
 * @returns {Promise<Act | undefined>} undefined: the directory names nobody as a moderator of this place who signed it
 * @throws {VerificationError} `directory-broken`: there is none to check it by
 */
async function readAct(act, id, { directory, municipality }) {
  if (!directory) throw new VerificationError("directory-broken");
  try {
    const { payload } = readJws(String(act));
    const { roles = [], municipality: own } = directory.agency(payload.iss);
    const isModerator = roles.includes("moderator") && (own === null || own === municipality);
    if (!isModerator || payload.post !== id || payload.act !== "hide") return undefined;
    await directory.verifyAgency(String(act), { oin: payload.iss, typ: ACT });
    return { ...payload, words: plainText(payload.words, MOST_TEXT), name: plainText(payload.name, MOST_NAME) };
  } catch (error) {
    if (error instanceof VerificationError) return undefined;
    throw error;
  }
}

/**
 * @param {Pick<import("./tokens.js").Parts, "database" | "keys">} parts
 * @returns {Promise<Record<string, Kept>>} by place and topic
 */
export async function loadKept({ database, keys }) {
  const sealed = await database.get(STORE, KEY);
  return sealed ? keys.openDraft(KEY, sealed).then(JSON.parse, () => ({})) : {};
}

/** @param {Pick<import("./tokens.js").Parts, "database" | "keys">} parts @param {Record<string, Kept>} kept */
export async function saveKept({ database, keys }, kept) {
  const cut = Object.fromEntries(Object.entries(kept).map(([name, page]) => [name, { ...page, threads: page.threads.slice(0, MOST_KEPT) }]));
  await database.put(STORE, KEY, await keys.sealDraft(KEY, JSON.stringify(cut)));
}
