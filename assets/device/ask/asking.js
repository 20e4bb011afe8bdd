// @ts-check
/**
 * What was found for the question on the screen. The index is made once and kept, and made anew when the directory or the language is
 * another; the search follows the typing after a breath, so that no letter waits for it.
 */

import { lastingLinks } from "../agency_links.js";
import { world } from "../world.js";
import { buildFinder } from "./finder.js";
import { homeOf, otherTown } from "../municipality.js";
import { placesOf } from "./places.js";

/**
 * @typedef {import("./finder.js").Found} Found
 * @typedef {import("../world.js").Snapshot} Snapshot
 */

const BREATH_MS = 60;

/** @type {{agencies: unknown, key: string, finder: Promise<import("./finder.js").Finder | undefined>} | undefined} */
let kept;
/** @type {{question: string, found: Found[]}} */
let answer = { question: "", found: [] };

/** Give what was found last, and for which question. */
export const lastAnswer = () => answer;

/**
 * Look a question up soon; give what calls it off. Screens are drawn anew when it is there.
 * @param {string} question
 */
export function lookUp(question) {
  let isOver = false;
  const timer = setTimeout(async () => {
    const finder = await finderFor(world.get());
    if (isOver || !finder) return;
    const snapshot = world.get();
    answer = { question, found: finder.find(question, { isNear: nearTo(snapshot) }) };
    world.change({});
  }, BREATH_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Make the index now, while the person begins to type. */
export function prepare() {
  void finderFor(world.get());
}

/** Tell of an agency whether the person has to do with it: something was sent there, or it is the person's municipality. @param {Snapshot} snapshot */
export function nearTo(snapshot) {
  const { vault } = snapshot;
  const home = homeOf(snapshot).agency?.oin;
  return (/** @type {string} */ oin) => (home !== undefined && oin === home) || Boolean(oin && vault && lastingLinks(/** @type {any} */ (vault), oin).length);
}

/** Leave out the municipalities in which the person does not live, once the wallet knows where that is. @param {Snapshot} snapshot */
export function placesFor(snapshot) {
  const { listed, example } = snapshot;
  if (example || !listed) return placesOf({ ...snapshot, listed: undefined });
  const isOther = otherTown(snapshot);
  const agencies = homeOf(snapshot).code ? listed.agencies.filter((agency) => !isOther(agency)) : listed.agencies;
  return placesOf({ ...snapshot, listed: { ...listed, agencies } });
}

/** @param {Snapshot} snapshot */
function finderFor(snapshot) {
  const { texts, listed, example, today } = snapshot;
  const agencies = example ? undefined : listed?.agencies;
  const key = `${texts.language} ${today} ${homeOf(snapshot).code}`;
  if (!kept || kept.agencies !== agencies || kept.key !== key) {
    /** @type {NonNullable<typeof kept>} */
    const wanted = (kept = { agencies, key, finder: Promise.resolve(undefined) });
    wanted.finder = buildFinder(placesFor(snapshot), texts.language, { isOver: () => kept !== wanted });
  }
  return kept.finder;
}
