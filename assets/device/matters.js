// @ts-check
/** What a matter of the wallet answers to a service that is about one. */

import { recordOf } from "./records.js";
import { fieldName } from "./services.js";
import { termOf } from "./watch/decision_due.js";

/** The parameter of the address of a form that names the matter it is about. */
export const MATTER = "matter";

/**
 * Give the values of the form that a matter answers, by field; `due` is the last day on which must be decided.
 * @param {import("./services.js").Service} service
 * @param {import("./world.js").Snapshot} snapshot
 * @param {string | null} id  of the matter
 * @returns {Record<string, unknown>}
 */
export function valuesOfMatter({ facts }, snapshot, id) {
  const matter = recordOf(snapshot, "matter", id);
  if (!matter) return {};
  const known = /** @type {Record<string, any>} */ ({ ...matter, due: termOf(matter, snapshot.today).due });
  return Object.fromEntries(facts.filter(({ record, field }) => record === "Matter" && field && known[field]).map(({ name, field = "" }) => [fieldName("fact", name), known[field]]));
}
