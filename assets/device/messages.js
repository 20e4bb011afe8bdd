// @ts-check
// What an agency's signed message becomes in the wallet: a message always, and by its kind a task, a status of a submission, an identity.
// What the talk about work becomes besides stands in talk/filing.js.
import { isNear } from "./dates.js";
import { VerificationError } from "./errors.js";
import { readJws } from "./jose.js";
import { writesOfMatter } from "./matter_news.js";
import { writesOfReferral } from "./passing/referral.js";
import { plainText } from "./plain_text.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./merge.js").Write} Write
 */

const KINDS = new Set(["message", "task", "status", "opened", "decision", "identity", "keys", "income_statement", "spoken", "referral"]);
/** Kinds that talk/filing.js files besides. */
const OF_TALK = new Set(["activity_statement", "question", "appointment", "agreement"]);
const STATES = new Set(["handling", "waiting", "decided", "refused"]);
/** Kinds of message, as they are shown, that say whether the agency knows who this is. */
const OF_IDENTITY = new Set(["identity", "keys", "keys_kept", "keys_again"]);
/** What is longer is cut; the statement keeps the whole. */
export const MOST_CHARACTERS = 20_000;
const MOST_TITLE = 200;
/** Nothing was signed before 2020, and nothing from the next century can be meant. */
const [FIRST_SECOND, LAST_SECOND] = [1_577_836_800, 4_102_444_800];
/** Why an agency does not know who this is, besides a wrong code. */
const OF_CODE = new Set(["used", "over", "ended"]);

/**
 * @param {Vault} vault
 * @param {import("./agency_links.js").AgencyLink} link
 * @param {any} claims  checked: signed by the agency, for this wallet
 * @param {string} statement  JWS, kept as proof
 * @param {string} id
 * @param {string} agencyName
 * @param {ReadonlySet<string>} own  thumbs of all keys that this wallet ever had for the agency
 * @param {string} [agencyKind]  as the directory has it
 * @returns {Write[]}
 * @throws {VerificationError} `receipt-broken`: not of a shape that the protocol knows
 */
export function writesOfMessage(vault, link, claims, statement, id, agencyName, own, agencyKind = "") {
  const { kind, about } = claims;
  if (typeof kind !== "string" || !Number.isSafeInteger(claims.iat) || claims.iat < FIRST_SECOND || claims.iat > LAST_SECOND) throw new VerificationError("receipt-broken");
  // New keys that this wallet made itself are no news.
  if (kind === "keys" && own.has(claims.new)) return [];
  const at = new Date(claims.iat * 1000).toISOString();
  const submission = about ? vault.records("submission").find((record) => record.number === about && record.agency === link.agency) : undefined;
  const common = { agency: link.agency, agency_name: agencyName, source: link.agency, created_at: at, version: 1, about: submission?.id ?? "" };
  const title = text(claims.title, MOST_TITLE);
  const day = (/** @type {unknown} */ value) => (typeof value === "string" && isNear(value, at) ? value : "");
  const message = { ...common, kind: shownKind(claims), title, text: text(claims.text), at, statement };
  /** @type {Write[]} */
  const writes = [{ type: "message", id, fields: message }];
  if (kind === "task") {
    const remind_at = (Array.isArray(claims.remind_at) ? claims.remind_at : []).filter((/** @type {any} */ moment) => typeof moment === "string" && isNear(moment.slice(0, 10), at) && !Number.isNaN(Date.parse(moment))).slice(0, 10);
    writes.push({ type: "task", id, fields: { ...common, title, note: text(claims.text), due: day(claims.due), remind_at } });
  }
  const isNews = isLatest(vault, link, at);
  if (isNews && kind === "identity" && claims.because !== "another") writes.push({ type: "agency_link", id: link.id, fields: { identity: identityOf(claims), ...(claims.established === true && typeof claims.name === "string" && { known_as: text(claims.name) }) } });
  if (isNews && kind === "keys") writes.push({ type: "agency_link", id: link.id, fields: { identity: "again" } });
  if (submission && kind === "opened" && isLater(submission, at)) writes.push({ type: "submission", id: submission.id, fields: { opened_at: at } });
  if (submission && kind === "spoken" && !submission.spoken_at) writes.push({ type: "submission", id: submission.id, fields: { spoken_at: at } });
  if (submission && kind === "status" && STATES.has(claims.state) && isLater(submission, at)) {
    const status = { state: claims.state, by: text(claims.by, MOST_TITLE), until: day(claims.until), basis: text(claims.basis, MOST_TITLE), at };
    writes.push({ type: "submission", id: submission.id, fields: { status } });
  }
  if (submission && kind === "referral" && isLater(submission, at)) writes.push(...writesOfReferral(submission.id, claims, id, at));
  // A decision is one also where the agency sends no status beside it.
  if (submission && kind === "decision" && isLater(submission, at)) {
    writes.push({ type: "submission", id: submission.id, fields: { status: { state: "decided", by: "", until: "", basis: "", at } } });
  }
  if (submission) writes.push(...writesOfMatter(vault, submission, { kind, state: text(claims.state), title, until: day(claims.until), remedy: claims.remedy, agencyKind }, at));
  return writes;
}

/**
 * Tell whether nothing later was said of who this is: a server that gives an old answer again, or late, must not undo that.
 * @param {Vault} vault @param {import("./agency_links.js").AgencyLink} link @param {string} at
 */
function isLatest(vault, link, at) {
  const said = vault.records("message").filter((message) => message.agency === link.agency && OF_IDENTITY.has(message.kind) && message.at > at);
  return !said.some((message) => readJws(message.statement).payload.aud === link.sign.thumb);
}

/** Tell whether a message belongs to the talk about work. @param {any} claims */
export const isOfTalk = ({ kind }) => OF_TALK.has(kind);

/** What is about new keys and not about a code has words of its own; a kind of a later protocol is a message like any. @param {any} claims @returns {string} */
function shownKind({ kind, because, established }) {
  if (!KINDS.has(kind) && !OF_TALK.has(kind)) return "message";
  if (kind !== "identity" || because !== "keys") return kind;
  return established === true ? "keys_kept" : "keys_again";
}

/** @param {any} claims */
function identityOf({ because, established }) {
  if (established === true) return "established";
  if (because === "keys") return "again";
  return OF_CODE.has(because) ? because : "refused";
}

/** A status that comes late does not take the place of a newer one. @param {any} submission @param {string} at */
const isLater = (submission, at) => !submission.status || submission.status.at <= at;

/** @param {unknown} value */
const text = (value, most = MOST_CHARACTERS) => plainText(value, most);
