// @ts-check
/**
 * The facts of the household as the laws read them: one record each, merged between devices like all others.
 *
 * A record's id is the place of the fact, with hyphens: `geboren`, or of a member of a list `kinderen-0-geboren`. The record
 * of a list itself holds how many items it has. Values are kept as the texts that the evaluators read.
 */

import { saveRecord, saveRecords } from "./actions/records.js";
import { facts as shapes } from "./data/laws.js";
import { recordOf, recordsOf } from "./records.js";
import { world } from "./world.js";

/** @typedef {import("./rules/statute_book.js").Fact} Fact */

const TYPE = "household_fact";

/**
 * Read all facts that somebody has told.
 * @param {import("./world.js").Snapshot} snapshot
 * @returns {Record<string, any>}
 */
export function readFacts(snapshot) {
  const told = new Map(recordsOf(snapshot, TYPE).map(({ id, value }) => [id, value]));
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, readOne(told, name, shape)]));
}

/** @param {Map<string, string>} told @param {string} place @param {Fact} shape @returns {any} */
function readOne(told, place, { type, members = {} }) {
  const text = told.get(idOf(place));
  if (!text) return undefined;
  if (type === "truth") return text === "true";
  if (type !== "list") return text;
  return Array.from({ length: Number(text) }, (_, at) =>
    Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, readOne(told, `${place}.${at}.${name}`, shape)])),
  );
}

/**
 * Give the shape of the fact at a place, or nothing when there is no such fact.
 * @param {string} place
 * @returns {Fact | undefined}
 */
export function shapeAt(place) {
  const [name, at, member] = place.split(".");
  const shape = Object.hasOwn(shapes, name) ? withPlaces(shapes[name]) : undefined;
  return at === undefined ? shape : /^\d{1,2}$/.test(at) ? shape?.members?.[member] : undefined;
}

/** Let the municipalities of the directory be chosen too, also those with rules of their own. @param {Fact} shape @returns {Fact} */
function withPlaces(shape) {
  const isMunicipality = Object.keys(shape.choices ?? {}).some((choice) => /^gm\d{4}$/.test(choice));
  if (!isMunicipality) return shape;
  const { listed, published } = world.get();
  const towns = (listed?.agencies ?? []).filter(({ kind, municipality }) => kind === "municipality" && municipality);
  const named = Object.fromEntries(towns.map(({ municipality, name }) => [String(municipality).toLowerCase(), townOf(name)]));
  const choices = Object.entries({ ...named, ...published.places, ...shape.choices });
  const isPlace = (/** @type {string} */ choice) => choice.startsWith("gm");
  choices.sort(([one, { nl }], [other, { nl: next }]) => (isPlace(one) && isPlace(other) ? nl.localeCompare(next, "nl") : Number(isPlace(other)) - Number(isPlace(one))));
  return { ...shape, choices: Object.fromEntries(choices) };
}

/** People look for their town, not for the word before it. @param {string} name */
function townOf(name) {
  const town = name.replace(/^gemeente\s+/iu, "");
  return { nl: town, en: town };
}

/**
 * Give the first place at which a fact that laws miss was not told: of a list's member the first item without it.
 * @param {string} missing  a fact, or list.member
 * @param {Record<string, any>} facts
 */
export function placeOf(missing, facts) {
  const [name, member] = missing.split(".");
  if (member === undefined) return name;
  const at = facts[name].findIndex((/** @type {any} */ item) => item[member] === undefined);
  return `${name}.${Math.max(at, 0)}.${member}`;
}

/**
 * Tell whether the person said that an unlikely answer is right, and has not changed it since.
 * @param {import("./rules/statute_book.js").Doubt} doubt
 * @param {Record<string, any>} facts
 * @param {import("./world.js").Snapshot} snapshot
 */
export function isConfirmed(doubt, facts, snapshot) {
  return recordOf(snapshot, TYPE, doubtId(doubt))?.value === answersTo(doubt, facts);
}

/**
 * @param {import("./rules/statute_book.js").Doubt} doubt
 * @param {Record<string, any>} facts
 */
export function confirm(doubt, facts) {
  return saveRecord(TYPE, doubtId(doubt), { name: doubt.id, value: answersTo(doubt, facts) });
}

/** @param {import("./rules/statute_book.js").Doubt} doubt */
const doubtId = ({ id }) => `zeker-${id}`;

/** @param {import("./rules/statute_book.js").Doubt} doubt @param {Record<string, any>} facts */
function answersTo({ asks, members }, facts) {
  const told = asks.map((name) => facts[name]);
  return JSON.stringify(told.map((fact) => (Array.isArray(fact) ? fact.map((item) => members.map((member) => item[member])) : fact)));
}

/**
 * Keep an answer; what was told of items that a shorter list no longer has is forgotten.
 * @param {string} place @param {string} value
 */
export async function keepFact(place, value) {
  const [name] = place.split(".");
  await saveRecord(TYPE, idOf(place), { name, value });
  if (shapeAt(place)?.type === "list") await forgetFrom(name, Number(value));
}

/**
 * Take one item out of a list, such as a child that is grown up; those after it move up, all in one step.
 * @param {string} place  of the item or of a member of it: `kinderen.0`
 * @param {Record<string, any>} facts
 */
export async function removeItem(place, facts) {
  const [name, at] = place.split(".");
  const items = facts[name].filter((/** @type {unknown} */ _, /** @type {number} */ one) => one !== Number(at));
  const moved = items.flatMap((/** @type {Record<string, unknown>} */ item, /** @type {number} */ number) =>
    Object.keys(shapes[name].members ?? {}).map((member) => ({
      type: TYPE,
      id: idOf(`${name}.${number}.${member}`),
      fields: { name, value: item[member] === undefined ? "" : String(item[member]) },
    })),
  );
  await saveRecords([...moved, { type: TYPE, id: idOf(name), fields: { name, value: String(items.length) } }]);
  await forgetFrom(name, items.length);
}

/** Forget what was told of the items of a list from a number on. @param {string} name @param {number} count */
async function forgetFrom(name, count) {
  for (const { id } of recordsOf(world.get(), TYPE)) {
    const [list, at] = id.split("-");
    if (list === name && at !== undefined && Number(at) >= count) await world.vault().remove(TYPE, id);
  }
}

/** @param {string} place */
export const idOf = (place) => place.replaceAll(".", "-");
