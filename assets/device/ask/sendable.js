// @ts-check
/** To which agencies a question can be sent through the wallet. */

import { findService } from "../services.js";
import { homeOf, otherTown } from "../municipality.js";

/** The service by which agencies take a question of any kind, and its fact that holds the question. */
export const QUESTION_SERVICE = "vraag-stellen";
export const QUESTION_FACT = "vraag";

const MOST = 3;

/**
 * List agencies that take questions: those that were found, then the person's municipality and those that the person has to do with.
 * Of many municipalities, nobody but the person knows which one it is: none is taken before the person said so.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {string[]} found  OINs, the best first
 * @param {(oin: string) => boolean} isNear
 */
export function takersOf(snapshot, found, isNear) {
  const { listed, example } = snapshot;
  const taking = (example ? [] : (listed?.agencies ?? [])).filter(({ oin }) => findService(snapshot, oin, QUESTION_SERVICE));
  const isOther = otherTown(snapshot);
  const asked = found.flatMap((oin) => taking.filter((agency) => agency.oin === oin && !isOther(agency)));
  const home = taking.filter(({ oin }) => oin === homeOf(snapshot).agency?.oin);
  const near = taking.filter(({ oin }) => isNear(oin));
  return [...new Set([...asked, ...home, ...near])].slice(0, MOST);
}
