// @ts-check
/** Finds activities by words and by their state, and counts how many came how far. */

/** @typedef {import("../data/shapes.js").Application} Application */

/** In the order in which an application goes; what ends it comes last. */
export const STATES = /** @type {const} */ (["interested", "applied", "invited", "spoken", "offered", "refused", "withdrawn"]);
/** What stands in the funnel: each step holds what came at least so far. */
const STEPS = /** @type {const} */ (["applied", "invited", "spoken", "offered"]);

/** What is searched in, made once: records are frozen, a changed one is another. @type {WeakMap<Application, string>} */
const texts = new WeakMap();

/**
 * Find what has all words in it, each as a part of a word; the newest first.
 * @param {readonly Application[]} activities
 * @param {{words?: string, state?: string}} asked
 */
export function findActivities(activities, { words = "", state = "" }) {
  const all = plain(words).split(" ").filter(Boolean);
  return activities
    .filter((one) => (!state || stateOf(one) === state) && all.every((word) => textOf(one).includes(word)))
    .sort(newestFirst);
}

/**
 * Count how many applications came how far. A refusal or withdrawal after a talk was once a talk; that is seen by
 * the follow-ups alone, so those count as applied.
 * @param {readonly Application[]} activities
 * @returns {{step: string, count: number}[]}
 */
export function funnelOf(activities) {
  const applied = activities.filter((one) => (one.kind ?? "application") === "application" && stateOf(one) !== "interested");
  return STEPS.map((step, place) => ({
    step,
    count: place === 0 ? applied.length : applied.filter((one) => STEPS.findIndex((known) => known === stateOf(one)) >= place).length,
  }));
}

/** @param {Application} activity */
export const stateOf = ({ state }) => state || "applied";

/** @param {Application} one */
function textOf(one) {
  const known = texts.get(one);
  if (known !== undefined) return known;
  const text = plain([one.title, one.employer, one.contact, one.note, one.link, one.vacancy].join(" "));
  texts.set(one, text);
  return text;
}

/** Most texts have no accents to take off, which costs most. @param {string} text */
const plain = (text) => (/[^\0-\x7f]/u.test(text) ? text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "") : text.toLowerCase());

/** @param {Application} one @param {Application} other */
const newestFirst = (one, other) => (keyOf(one) > keyOf(other) ? -1 : 1);

/** What was not done yet comes first. @param {Application} activity */
const keyOf = ({ sent, created_at, id }) => `${sent || "9999"} ${created_at ?? ""} ${id}`;
