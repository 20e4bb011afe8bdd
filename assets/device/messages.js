// @ts-check
// What an agency's signed message becomes in the wallet: a message always, and by its kind a task, a status of a submission, an identity.
import { VerificationError } from "./errors.js";

/**
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {import("./merge.js").Write} Write
 */

const KINDS = new Set(["message", "task", "status", "opened", "decision", "identity", "income_statement"]);
const STATES = new Set(["handling", "waiting", "decided", "refused"]);
const MOST_CHARACTERS = 20_000;

/**
 * @param {Vault} vault
 * @param {import("./agency_links.js").AgencyLink} link
 * @param {any} claims  checked: signed by the agency, for this wallet
 * @param {string} statement  JWS, kept as proof
 * @param {string} id
 * @param {string} agencyName
 * @returns {Write[]}
 * @throws {VerificationError} `receipt-broken`: not of a shape that the protocol knows
 */
export function writesOfMessage(vault, link, claims, statement, id, agencyName) {
  const { kind, about } = claims;
  if (!KINDS.has(kind) || !Number.isSafeInteger(claims.iat)) throw new VerificationError("receipt-broken");
  const at = new Date(claims.iat * 1000).toISOString();
  const submission = about ? vault.records("submission").find((record) => record.number === about && record.agency === link.agency) : undefined;
  const common = { agency: link.agency, agency_name: agencyName, source: link.agency, created_at: at, version: 1, about: submission?.id ?? "" };
  const title = text(claims.title);
  const message = { ...common, kind, title, text: text(claims.text), at, statement };
  /** @type {Write[]} */
  const writes = [{ type: "message", id, fields: message }];
  if (kind === "task") {
    const remind_at = (Array.isArray(claims.remind_at) ? claims.remind_at : []).filter((/** @type {any} */ moment) => !Number.isNaN(Date.parse(moment))).slice(0, 10);
    writes.push({ type: "task", id, fields: { ...common, title, note: text(claims.text), due: day(claims.due), remind_at } });
  }
  if (kind === "identity") writes.push({ type: "agency_link", id: link.id, fields: { identity: claims.established === true ? "established" : "refused" } });
  if (submission && kind === "opened" && isLater(submission, at)) writes.push({ type: "submission", id: submission.id, fields: { opened_at: at } });
  if (submission && kind === "status" && STATES.has(claims.state) && isLater(submission, at)) {
    const status = { state: claims.state, by: text(claims.by), until: day(claims.until), basis: text(claims.basis), at };
    writes.push({ type: "submission", id: submission.id, fields: { status } });
  }
  return writes;
}

/** A status that comes late does not take the place of a newer one. @param {any} submission @param {string} at */
const isLater = (submission, at) => !submission.status || submission.status.at <= at;

/** @param {unknown} value */
const text = (value) => (typeof value === "string" ? value.slice(0, MOST_CHARACTERS) : "");

/** @param {unknown} value  YYYY-MM-DD or nothing */
const day = (value) => (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : "");
