// @ts-check
/** The names of agencies, kinds and rhythms as a screen says them. */

import { agencies } from "../data/agencies.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../texts.js").Language} Language
 * @typedef {{agency?: string, agency_name?: string}} OfAgency
 * @typedef {OfAgency & {kind?: string, kind_name?: string}} OfKind
 */

/**
 * @param {OfAgency} record
 * @param {Language} language
 */
export function agencyName(record, language) {
  return record.agency_name || (saidIn(findAgency(record.agency)?.name, language) ?? "");
}

/**
 * @param {OfKind} record
 * @param {Language} language
 */
export function kindName(record, language) {
  return record.kind_name || (saidIn(findKind(record.agency, record.kind)?.name, language) ?? "");
}

/** @param {string | undefined} id */
export function findAgency(id) {
  return agencies.find((agency) => agency.id === id);
}

/**
 * @param {string | undefined} agency
 * @param {string | undefined} kind
 */
export function findKind(agency, kind) {
  return findAgency(agency)?.kinds.find((one) => one.id === kind);
}

/**
 * Give the name to write with a record: none when the list of agencies has it, since it then shows in
 * every language; and what stood there as long as nobody changed it.
 * @param {string} typed
 * @param {string} shown   What the form began with
 * @param {string | undefined} kept  What stands in the record
 * @param {string} listed
 */
export function nameToKeep(typed, shown, kept, listed) {
  if (typed === shown && kept !== undefined) return kept;
  return typed === listed ? "" : typed;
}
