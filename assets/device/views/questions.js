// @ts-check
/** Which question comes after another. */

import { laws } from "../data/laws.js";
import { placeOf, readFacts, shapeAt } from "../household_facts.js";
import { outcomeOf } from "../rules/statute_book.js";
import { world } from "../world.js";

/** In the order in which they stand on the screen, and in which their questions come. */
export const SCHEMES = ["zorgtoeslag", "huurtoeslag", "kindgebonden-budget", "kinderbijslag", "kinderopvangtoeslag", "bijstand", "ww"];

/** @param {import("../world.js").Snapshot} snapshot */
export function outcomes(snapshot) {
  const facts = readFacts(snapshot);
  return SCHEMES.map((id) => outcomeOf(laws, id, facts, snapshot.today));
}

/**
 * Give the place of the first fact that can still change an answer, or nothing.
 * @param {import("../world.js").Snapshot} snapshot
 */
export function nextPlace(snapshot) {
  const facts = readFacts(snapshot);
  const [missing] = outcomes(snapshot).flatMap((outcome) => outcome.missing);
  return missing && placeOf(missing, facts);
}

/** @param {string} place */
export const hrefOf = (place) => `/rechten/vraag?feit=${place}`;

/**
 * Go from an answered question to the next, or to the answers when none is open.
 * @param {string} answered
 */
export function goOn(answered) {
  const next = nextPlace(world.get());
  world.go(next && next !== answered && shapeAt(next) ? hrefOf(next) : "/rechten", { replace: true });
}
