// @ts-check
/** What the laws come to for the household of this wallet, and which question comes after another. */

import { doubts } from "../data/laws.js";
import { isConfirmed, placeOf, readFacts, shapeAt } from "../household_facts.js";
import { doubtsOf, outcomeOf } from "../rules/statute_book.js";
import { world } from "../world.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/** In the order in which they stand on the screen, and in which their questions come. */
export const SCHEMES = [
  "zorgtoeslag",
  "huurtoeslag",
  "kindgebonden-budget",
  "kinderbijslag",
  "kinderopvangtoeslag",
  "bijstand",
  "voorschot-bijstand",
  "individuele-inkomenstoeslag",
  "aow",
  "ww",
  "beslagvrije-voet",
  "dwangsom",
];

/**
 * Work every law out that holds today.
 * @param {Snapshot} snapshot
 */
export function outcomes(snapshot) {
  const { laws = [], today } = snapshot;
  const facts = readFacts(snapshot);
  const raised = raisedDoubts(snapshot);
  const now = SCHEMES.filter((id) => laws.some((law) => law.id === id && law.valid_from <= today && today <= (law.valid_until ?? "9999")));
  return now.map((id) => outcomeOf(laws, id, facts, today, raised));
}

/**
 * Give the doubts about the facts that nobody has confirmed.
 * @param {Snapshot} snapshot
 */
export function raisedDoubts(snapshot) {
  const facts = readFacts(snapshot);
  return doubtsOf(doubts, facts, snapshot.today).filter((doubt) => doubt.certain || !isConfirmed(doubt, facts, snapshot));
}

/**
 * Give the place of the first fact that can still change an answer, or nothing.
 * @param {Snapshot} snapshot
 * @param {string} [law]  The one that the person asks about; else all
 */
export function nextPlace(snapshot, law) {
  const facts = readFacts(snapshot);
  const asked = outcomes(snapshot).filter((outcome) => !law || outcome.law.id === law);
  const places = asked.flatMap((outcome) => outcome.missing.map((missing) => placeOf(missing, facts)));
  return places.find((place) => !skipped.has(place)) ?? places[0];
}

/** Questions that the person does not want now: they come last until Plein is opened again. @type {Set<string>} */
const skipped = new Set();

/** @param {string} place */
export function skipQuestion(place) {
  skipped.add(place);
}

/** @param {string} place @param {string} [law]  whose questions come first, and whose answer after them */
export const hrefOf = (place, law = "") => `/rechten/vraag?feit=${place}${law && `&voor=${law}`}`;

/**
 * Go from an answered question to the next, of one law where the address names it; to the answers when none is open, or when an
 * answer is in doubt.
 * @param {string} answered
 */
export function goOn(answered) {
  const snapshot = world.get();
  const named = new URLSearchParams(globalThis.location?.search ?? "").get("voor") ?? "";
  const law = SCHEMES.includes(named) ? named : "";
  const isDoubted = raisedDoubts(snapshot).length > 0;
  const next = isDoubted ? undefined : nextPlace(snapshot, law);
  const end = law && !isDoubted ? `/rechten/regeling?id=${law}` : "/rechten";
  world.go(next && next !== answered && !skipped.has(next) && shapeAt(next) ? hrefOf(next, law) : end, { replace: true });
}
