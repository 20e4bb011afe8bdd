// @ts-check
// What an agency's signed message becomes in the wallet: a message always, and by its kind a task, a status of a submission, an identity.
// What the talk about work becomes besides stands in talk/filing.js.
import { isDay } from "./dates.js";
import { VerificationError } from "./errors.js";
import { readJws } from "./jose.js";
import { writesOfMatter } from "./matter_news.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./merge.js").Write} Write
 */

const KINDS = new Set(["message", "task", "status", "opened", "decision", "identity", "keys", "income_statement"]);
/** Kinds that talk/filing.js files besides. */
const OF_TALK = new Set(["activity_statement", "question", "appointment", "agreement"]);
const STATES = new Set(["handling", "waiting", "decided", "refused"]);
/** Kinds of message, as they are shown, that say whether the agency knows who this is. */
const OF_IDENTITY = new Set(["identity", "keys", "keys_kept", "keys_again"]);
const MOST_CHARACTERS = 20_000;
/** Of the year 9999. */
const LAST_SECOND = 253_402_300_799;

/**
 * @param {Vault} vault
 * @param {import("./agency_links.js").AgencyLink} link
 * @param {any} claims  checked: signed by the agency, for this wallet
 * @param {string} statement  JWS, kept as proof
 * @param {string} id
 * @param {string} agencyName
 * @param {ReadonlySet<string>} own  thumbs of all keys that this wallet ever had for the agency
 * @returns {Write[]}
 * @throws {VerificationError} `receipt-broken`: not of a shape that the protocol knows
 */
export function writesOfMessage(vault, link, claims, statement, id, agencyName, own) {
  const { kind, about } = claims;
  if (typeof kind !== "string" || !Number.isSafeInteger(claims.iat) || Math.abs(claims.iat) > LAST_SECOND) throw new VerificationError("receipt-broken");
  // New keys that this wallet made itself are no news.
  if (kind === "keys" && own.has(claims.new)) return [];
  const at = new Date(claims.iat * 1000).toISOString();
  const submission = about ? vault.records("submission").find((record) => record.number === about && record.agency === link.agency) : undefined;
  const common = { agency: link.agency, agency_name: agencyName, source: link.agency, created_at: at, version: 1, about: submission?.id ?? "" };
  const title = text(claims.title);
  const message = { ...common, kind: shownKind(claims), title, text: text(claims.text), at, statement };
  /** @type {Write[]} */
  const writes = [{ type: "message", id, fields: message }];
  if (kind === "task") {
    const remind_at = (Array.isArray(claims.remind_at) ? claims.remind_at : []).filter((/** @type {any} */ moment) => !Number.isNaN(Date.parse(moment))).slice(0, 10);
    writes.push({ type: "task", id, fields: { ...common, title, note: text(claims.text), due: day(claims.due), remind_at } });
  }
  const isNews = isLatest(vault, link, at);
  if (isNews && kind === "identity") writes.push({ type: "agency_link", id: link.id, fields: { identity: identityOf(claims) } });
  if (isNews && kind === "keys") writes.push({ type: "agency_link", id: link.id, fields: { identity: "again" } });
  if (submission && kind === "opened" && isLater(submission, at)) writes.push({ type: "submission", id: submission.id, fields: { opened_at: at } });
  if (submission && kind === "status" && STATES.has(claims.state) && isLater(submission, at)) {
    const status = { state: claims.state, by: text(claims.by), until: day(claims.until), basis: text(claims.basis), at };
    writes.push({ type: "submission", id: submission.id, fields: { status } });
  }
  // A decision is one also where the agency sends no status beside it.
  if (submission && kind === "decision" && isLater(submission, at)) {
    writes.push({ type: "submission", id: submission.id, fields: { status: { state: "decided", by: "", until: "", basis: "", at } } });
  }
  if (submission) writes.push(...writesOfMatter(vault, submission, { kind, state: text(claims.state), title, until: day(claims.until) }, at));
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
  return because === "keys" ? "again" : "refused";
}

/** A status that comes late does not take the place of a newer one. @param {any} submission @param {string} at */
const isLater = (submission, at) => !submission.status || submission.status.at <= at;

/** @param {unknown} value */
const text = (value) => (typeof value === "string" ? value.slice(0, MOST_CHARACTERS) : "");

/** @param {unknown} value  YYYY-MM-DD or nothing */
const day = (value) => (isDay(value) ? value : "");
