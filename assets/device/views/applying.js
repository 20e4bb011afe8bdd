// @ts-check
/** Where what a law gives can be applied for from this wallet. */

import { recordOf } from "../records.js";
import { pathTo } from "../services.js";

/**
 * List the agencies in the directory that take an application under a law; of one's own municipality only that one.
 * @param {string} law
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").ApplyAt[]}
 */
export function appliesTo(law, snapshot) {
  const { texts, listed, example } = snapshot;
  const offers = (example ? [] : (listed?.agencies ?? [])).flatMap((agency) =>
    agency.services.filter((/** @type {import("../services.js").Service} */ { right }) => right === law).map((service) => ({ agency, service })),
  );
  const home = recordOf(snapshot, "household_fact", "gemeente")?.value;
  const own = offers.filter(({ agency }) => home && agency.municipality?.toLowerCase() === home);
  return (own.length ? own : offers).map(({ agency, service }) => ({
    id: agency.oin,
    words: texts("steps-apply-at", { agency: agency.name }),
    href: pathTo(service, new URLSearchParams({ agency: agency.oin, service: service.id })),
  }));
}
