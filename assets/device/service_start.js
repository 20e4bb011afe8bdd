// @ts-check
/** With what the form of a service begins: what the wallet knows, and whether that is all it asks. */

import { keyOf } from "./form_states.js";
import { knownFact } from "./known_facts.js";
import { valuesOfAbout } from "./matters.js";
import { AGAIN, valuesOf } from "./sent_before.js";
import { fieldName, fieldOf, fieldsOf } from "./services.js";
import { valuesOfSubject } from "./speaking.js";
import { narrow } from "./topics.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./world.js").Place} Place
 * @typedef {import("./services.js").Service} Service
 * @typedef {import("./form_states.js").Form} Form
 */

/**
 * Give what is filled in before anybody typed, by field: what was sent before, what a matter says, and what was told earlier.
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @param {URLSearchParams} query
 * @returns {Record<string, unknown>}
 */
export function startOf(service, snapshot, query) {
  const known = service.facts.flatMap((asked) => {
    const text = knownFact(asked, snapshot);
    const reading = text ? fieldOf(asked, snapshot).read(text, snapshot.texts.language) : undefined;
    return reading && "value" in reading ? [[fieldName("fact", asked.name), reading.value]] : [];
  });
  return { ...Object.fromEntries(known), ...valuesOfAbout(service, snapshot, query), ...valuesOfSubject(service, snapshot, query), ...valuesOf(service, snapshot, query.get(AGAIN)) };
}

/**
 * Give what stands in the form of a service, as text: what was typed, or with what it begins.
 * @param {Form} form
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("./topics.js").Typed}
 */
export function typedIn(form, service, snapshot, place) {
  const typed = snapshot.forms[keyOf(form, place)]?.typed;
  if (typed) return typed;
  const values = startOf(service, snapshot, place.query);
  const fields = Object.entries(fieldsOf(service, snapshot));
  return Object.fromEntries(fields.map(([name, field]) => [name, field.write(values[name], snapshot.texts.language)]));
}

/**
 * Make the fields of a form; what is not asked given the other answers is no problem and has no value.
 * @param {Service} service
 * @param {import("./topics.js").Typed} typed
 * @param {Snapshot} snapshot
 * @returns {Record<string, import("./fields.js").Field>}
 */
export function askedFields(service, typed, snapshot) {
  const { facts, documents } = narrow(service, typed, snapshot.today);
  const asked = new Set([...facts.map(({ name }) => fieldName("fact", name)), ...documents.map(({ name }) => fieldName("papers", name))]);
  const fields = Object.entries(fieldsOf(service, snapshot));
  return Object.fromEntries(fields.map(([name, field]) => [name, asked.has(name) ? field : { ...field, read: () => ({ value: undefined }) }]));
}

/**
 * Tell whether the wallet fills in all that a service needs, so that looking it over is all that is left.
 * @param {Form} form
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @param {Place} place
 */
export function isReady(form, service, snapshot, place) {
  const isFilled = service.facts.some(({ record }) => record === "HouseholdFact" || record === "Submission");
  if (service.topics || !isFilled || snapshot.forms[keyOf(form, place)]) return false;
  const typed = typedIn(form, service, snapshot, place);
  if (!Object.values(typed).some(Boolean)) return false;
  const fields = Object.entries(askedFields(service, typed, snapshot));
  return fields.every(([name, field]) => "value" in field.read(typed[name] ?? "", snapshot.texts.language));
}
