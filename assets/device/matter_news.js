// @ts-check
// What an agency's message about an application does to its matter: asked to add something, decided.
import { isDay, today } from "./dates.js";
import { matterIdOf } from "./passing/referral.js";

/** The agency of a matter as `data/agencies.js` names it. */
const MUNICIPALITY = "gemeente";

/**
 * The matter of a submission has the submission's id; what was passed on is the matter that it was, and whose it is who decides. A decision makes one where there is none, so that the weeks to object are watched.
 * @param {Pick<import("./vault.js").Vault, "record" | "records">} vault
 * @param {Record<string, any> & {id: string}} submission
 * @param {{kind: string, state: string, title: string, until: string, remedy?: unknown, agencyKind?: string}} said
 * @param {string} at  ISO 8601
 * @returns {import("./merge.js").Write[]}
 */
export function writesOfMatter(vault, submission, { kind, state, title, until, remedy, agencyKind = "" }, at) {
  const id = matterIdOf(submission, { vault: /** @type {any} */ (vault) });
  const matter = vault.record("matter", id);
  const day = today(Date.parse(at));
  const write = (/** @type {Record<string, unknown>} */ fields) => [{ type: "matter", id, fields }];
  // Against some decisions one goes to court, or nowhere: then no weeks to object run.
  const decided = { decided_on: day, notified_on: remedy === "appeal" || remedy === "none" ? "" : day };
  if (kind === "decision" && !matter) return write({ ...newMatter(submission, title, agencyKind, at), ...decided });
  if (!matter) return [];
  if (kind === "decision" && !matter.decided_on) return write({ ...(id !== submission.id && { agency: agencyOf(agencyKind), agency_name: submission.agency_name }), ...decided });
  // The same question may be filed anew, and an old one late: what was answered stays so.
  const isOld = matter.decided_on || matter.asked_on > day || (matter.asked_on === day && matter.asked_what === title);
  return kind === "status" && state === "waiting" && !isOld ? write({ asked_on: day, asked_by: until, asked_what: title, answered_on: "" }) : [];
}

/** @param {Record<string, any>} submission @param {string} title @param {string} agencyKind @param {string} at */
function newMatter({ agency, agency_name, service, deposited_at, created_at }, title, agencyKind, at) {
  const sent = today(Date.parse(deposited_at || created_at));
  return { agency: agencyOf(agencyKind), agency_name, title, service, applied_on: isDay(sent) ? sent : "", term_weeks: null, created_at: at, source: agency, version: 1 };
}

/** @param {string} kind  as the directory has it */
const agencyOf = (kind) => (kind === "municipality" ? MUNICIPALITY : "");
