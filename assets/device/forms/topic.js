// @ts-check
/** One topic of a service that is asked in small steps (?agency=&service=&stap=); saving it keeps its answers in the wallet and goes on. */

import { begunAt, keepAnswers, typedOf } from "../begun.js";
import { heldField } from "../fields.js";
import { keyOf } from "../form_states.js";
import { knownFact } from "../known_facts.js";
import { AGAIN, valuesOf } from "../sent_before.js";
import { fieldName, fieldsOf, serviceAt } from "../services.js";
import { seenName, topicsOf } from "../topics.js";
import { world } from "../world.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {import("../topics.js").Typed} Typed
 */

/** The parameter of the address that names the topic. */
export const TOPIC = "stap";
const PLACE = ["agency", "service", "about", "nr", AGAIN];

/** @type {import("../form_states.js").Form} */
export const topicForm = {
  name: "topic",
  key: ({ query }) => [...PLACE, TOPIC].map((name) => query.get(name) ?? "").join(" "),
  fields(snapshot, { query }) {
    const found = topicAt(snapshot, query);
    if (!found) return {};
    const { facts, documents } = found.asked;
    const asked = Object.entries(fieldsOf({ ...found.service, facts, documents }, snapshot)).map(([name, field]) => [name, asTyped(field)]);
    return { ...Object.fromEntries(asked), before: heldField() };
  },
  begin(snapshot, { query }) {
    const found = topicAt(snapshot, query);
    if (!found) return {};
    const known = found.asked.facts.map((asked) => /** @type {[string, string]} */ ([fieldName("fact", asked.name), knownFact(asked, snapshot)]));
    const asTexts = (/** @type {[string, string][]} */ pairs) => Object.fromEntries(pairs.map(([name, typed]) => [name, { typed }]));
    const again = Object.entries(valuesOf(found.service, snapshot, query.get(AGAIN))).filter(([, value]) => value !== undefined);
    const filled = { ...asTexts(known.filter(([, typed]) => typed)), ...Object.fromEntries(again), ...asTexts(Object.entries(found.typed)) };
    // What stood here when the person began: what another device changes meanwhile is not written over.
    return { ...filled, before: found.typed };
  },
  async save(_values, snapshot, place) {
    await keepTopic(snapshot, place);
    goAfter(place.query);
  },
};

/**
 * Find the topic that an address names, with what is asked in it and what was answered.
 * @param {Snapshot} snapshot
 * @param {URLSearchParams} query
 */
export function topicAt(snapshot, query) {
  const found = serviceAt(snapshot, query);
  if (!found) return undefined;
  const typed = typedOf(begunAt(snapshot, query));
  const topics = topicsOf(found.service, typed, snapshot.today);
  const at = topics.findIndex(({ topic }) => topic.id === query.get(TOPIC));
  return at < 0 ? undefined : { ...found, typed, topics, at, asked: topics[at] };
}

/**
 * Keep what stands in the form of a topic, right or not, and that it was looked at.
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @param {{isSeen?: boolean}} [options]
 */
export async function keepTopic(snapshot, place, { isSeen = true } = {}) {
  const found = topicAt(snapshot, place.query);
  const { typed } = world.get().forms[keyOf(topicForm, place)] ?? {};
  if (!found || (!typed && !isSeen)) return;
  /** @type {Typed} */
  const before = typed?.before ? JSON.parse(typed.before) : {};
  const names = [...found.asked.facts.map(({ name }) => fieldName("fact", name)), ...found.asked.documents.map(({ name }) => fieldName("papers", name))];
  const changed = names.filter((name) => typed && typed[name] !== (before[name] ?? "")).map((name) => [name, typed?.[name] ?? ""]);
  await keepAnswers(place.query, { ...Object.fromEntries(changed), ...(isSeen && { [seenName(found.asked.topic.id)]: "yes" }) });
}

/** Go to the topic after the one that an address names, or to the list of all when it was the last. @param {URLSearchParams} query */
export function goAfter(query) {
  const found = topicAt(world.get(), query);
  const next = found?.topics[found.at + 1];
  world.go(next ? hrefOf(query, next.topic.id) : overviewOf(query));
}

/** Give the address of a topic. @param {URLSearchParams} query @param {string} id */
export function hrefOf(query, id) {
  return `/delen/stappen/vraag?${new URLSearchParams([...placeOf(query), [TOPIC, id]])}`;
}

/** Give the address of the list of topics. @param {URLSearchParams} query */
export function overviewOf(query) {
  return `/delen/stappen?${new URLSearchParams(placeOf(query))}`;
}

/** @param {URLSearchParams} query */
function placeOf(query) {
  return PLACE.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : []));
}

/** What was typed before stands there again as it was, also when it is wrong. @param {import("../fields.js").Field} field @returns {import("../fields.js").Field} */
function asTyped(field) {
  return { read: field.read, write: (value, language) => value?.typed ?? field.write(value, language) };
}
