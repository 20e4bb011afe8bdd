// @ts-check
/** What a matter or a debt of the wallet answers to a service that is about one. */

import { recordOf } from "./records.js";
import { fieldName } from "./services.js";
import { termOf } from "./watch/decision_due.js";

/** The parameters of the address of a form that name the matter or the debt it is about. */
export const MATTER = "matter";
export const DEBT = "debt";

/**
 * Give the values of the form that a matter or a debt answers, by field; `due` is the last day on which must be decided.
 * @param {import("./services.js").Service} service
 * @param {import("./world.js").Snapshot} snapshot
 * @param {URLSearchParams} query
 * @returns {Record<string, unknown>}
 */
export function valuesOfAbout({ facts }, snapshot, query) {
  const matter = recordOf(snapshot, "matter", query.get(MATTER));
  const known = /** @type {Record<string, Record<string, any> | undefined>} */ ({
    Matter: matter && { ...matter, due: termOf(matter, snapshot.today).due },
    Debt: recordOf(snapshot, "debt", query.get(DEBT)),
  });
  return Object.fromEntries(facts.flatMap(({ record = "", field = "", name }) => (known[record]?.[field] ? [[fieldName("fact", name), known[record][field]]] : [])));
}
