// @ts-check
// What an agency's message about an application does to its matter: asked to add something, decided.
import { today } from "./dates.js";

/**
 * The matter of a submission has the submission's id.
 * @param {Pick<import("./vault.js").Vault, "record">} vault
 * @param {{id: string}} submission
 * @param {{kind: string, state: string, title: string, until: string}} said
 * @param {string} at  ISO 8601
 * @returns {import("./merge.js").Write[]}
 */
export function writesOfMatter(vault, { id }, { kind, state, title, until }, at) {
  const matter = vault.record("matter", id);
  if (!matter) return [];
  const day = today(Date.parse(at));
  const write = (/** @type {Record<string, string>} */ fields) => [{ type: "matter", id, fields }];
  if (kind === "decision" && !matter.decided_on) return write({ decided_on: day, notified_on: day });
  // The same question may be filed anew, and an old one late: what was answered stays so.
  const isOld = matter.decided_on || matter.asked_on > day || (matter.asked_on === day && matter.asked_what === title);
  return kind === "status" && state === "waiting" && !isOld ? write({ asked_on: day, asked_by: until, asked_what: title, answered_on: "" }) : [];
}
