// @ts-check
/** Where people tell what helped them with a service: a link for who takes part in the square. */

import { recordOf } from "../records.js";
import { serviceAt } from "../services.js";
import { ALL, PLACE } from "../square/topics.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").SquareLink}
 */
export function square_linkView(snapshot, { query }) {
  const found = serviceAt(snapshot, query);
  const takesPart = Boolean(recordOf(snapshot, "setting", PLACE)?.value);
  return { href: found && takesPart ? `/plein/onderwerp?onderwerp=${ALL}&dienst=${found.service.id}` : "" };
}
