// @ts-check
/** What was filled in for a submission that did not arrive, to begin its form with. */

import { recordOf, recordsOf } from "./records.js";
import { fieldName, findService, optionsOf, pathTo } from "./services.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./data/shapes.js").Submission} Submission
 * @typedef {import("./services.js").Service} Service
 */

/** The parameter of the address of a form that names the submission to begin with. */
export const AGAIN = "again";

/**
 * Give the address of the form of a submission, filled in as it was.
 * @param {Submission} record
 * @param {Snapshot} snapshot
 */
export function addressAgain(record, snapshot) {
  const about = record.about && recordsOf(snapshot, "submission").find(({ number }) => number === record.about)?.id;
  const query = new URLSearchParams({ agency: record.agency, service: record.service, ...(about ? { about } : {}), [AGAIN]: record.id });
  return pathTo(findService(snapshot, record.agency, record.service)?.service, query);
}

/**
 * Give the values of the form, by field; papers that are no longer in the wallet are left out.
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @param {string | null} id  of the submission
 * @returns {Record<string, unknown>}
 */
export function valuesOf(service, snapshot, id) {
  const record = id ? recordOf(snapshot, "submission", id) : undefined;
  if (!record) return {};
  const facts = service.facts.map((asked) => {
    const value = (record.fields ?? []).find(({ name }) => name === asked.name)?.value;
    // The agency is told the name of an income, never its id in the wallet.
    const isNamed = asked.kind === "income_part";
    const chosen = isNamed ? optionsOf(asked, snapshot).find(({ label }) => label === value)?.value : value;
    return [fieldName("fact", asked.name), typeof chosen === "boolean" ? (chosen ? "yes" : "no") : chosen];
  });
  return { ...Object.fromEntries(facts), ...papersOf(service, record, snapshot) };
}

/** @param {Service} service @param {Submission} record @param {Snapshot} snapshot */
function papersOf({ documents }, record, snapshot) {
  /** @type {Record<string, string[]>} */
  const ids = {};
  for (const { name, size_bytes: size } of record.attachments ?? []) {
    const paper = recordsOf(snapshot, "document").find(({ file }) => file?.name === name && file.size_bytes === size);
    const asked = documents.find(({ kinds }) => paper && kinds.includes(paper.kind)) ?? documents[0];
    if (paper && asked) (ids[fieldName("papers", asked.name)] ??= []).push(paper.id);
  }
  return ids;
}
