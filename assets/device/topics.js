// @ts-check
/** A service that is asked in small steps: which topics it has, what of them is asked given what was answered, and how far one is. */

import { addDays, parseDay, partsOf } from "./dates.js";
import { fieldName } from "./services.js";

/**
 * @typedef {import("./services.js").Service} Service
 * @typedef {import("./services.js").Said} Said
 * @typedef {import("./services.js").Condition} Condition
 * @typedef {import("./services.js").Conditional} Conditional
 * @typedef {Record<string, string>} Typed  by field, as it was typed
 * @typedef {NonNullable<Service["topics"]>[number]} Topic
 * @typedef {"done" | "open" | "missing"} State  missing: looked at, and something that is needed is not there
 * @typedef {{topic: Topic, facts: Service["facts"], documents: Service["documents"], state: State}} Asked
 */

/** The field that says that a topic was looked at. @param {string} id */
export const seenName = (id) => `seen_${id.replaceAll("-", "_")}`;

/**
 * Leave out of a service what is not asked; one without topics asks everything.
 * @param {Service} service
 * @param {Typed} typed
 * @param {string} day  on which ages count
 * @returns {Service}
 */
export function narrow(service, typed, day) {
  const asks = (/** @type {Conditional} */ one) => isAsked(one, service, typed, day);
  return { ...service, facts: service.facts.filter(asks), documents: service.documents.filter(asks) };
}

/**
 * List the topics in which something is asked, in their order.
 * @param {Service} service
 * @param {Typed} typed
 * @param {string} day
 * @returns {Asked[]}
 */
export function topicsOf(service, typed, day) {
  const { facts, documents } = narrow(service, typed, day);
  return (service.topics ?? []).flatMap((topic) => {
    const asked = { topic, facts: facts.filter(({ name }) => topic.facts.includes(name)), documents: documents.filter(({ name }) => topic.documents.includes(name)) };
    const isEmpty = asked.facts.length === 0 && asked.documents.length === 0;
    return isEmpty ? [] : [{ ...asked, state: stateOf(asked, typed) }];
  });
}

/** @param {Pick<Asked, "topic" | "facts" | "documents">} asked @param {Typed} typed @returns {State} */
function stateOf({ topic, facts, documents }, typed) {
  if (!typed[seenName(topic.id)]) return "open";
  const isMissing = (/** @type {{name: string, required: boolean}} */ { name, required }, /** @type {"fact" | "papers"} */ what) => required && !typed[fieldName(what, name)]?.trim();
  return facts.some((fact) => isMissing(fact, "fact")) || documents.some((paper) => isMissing(paper, "papers")) ? "missing" : "done";
}

/**
 * Tell whether a fact, a paper or a step is asked.
 * @param {Conditional} one
 * @param {Service} service
 * @param {Typed} typed
 * @param {string} day
 * @returns {boolean}
 */
export function isAsked({ when, unless = [] }, service, typed, day) {
  const holds = (/** @type {Condition} */ condition) => isMet(condition, service, typed, day);
  return (!when || holds(when)) && !unless.some(holds);
}

/**
 * A fact that is not asked itself, or not answered, fulfils no condition.
 * @param {Condition} condition @param {Service} service @param {Typed} typed @param {string} day
 */
function isMet({ fact, is, under, from }, service, typed, day) {
  const asked = service.facts.find(({ name }) => name === fact);
  const text = asked && isAsked(asked, service, typed, day) ? (typed[fieldName("fact", fact)] ?? "").trim() : "";
  if (!text) return false;
  if (is) return is.includes(text);
  const born = parseDay(text);
  if (!/^\d{4}-/u.test(born) || born > day) return false;
  const age = ageOn(born, day);
  return under !== undefined ? age < under : age >= (from ?? 0);
}

/**
 * Count the whole years; who was born on 29 February has a birthday on 1 March in other years.
 * @param {string} born @param {string} day
 */
export function ageOn(born, day) {
  const [from, to] = [partsOf(born), partsOf(day)];
  const hadBirthday = to.month > from.month || (to.month === from.month && to.date >= from.date);
  return to.year - from.year - (hadBirthday ? 0 : 1);
}

/**
 * Tell from when and until when the agency may not begin, if so.
 * @param {Service} service @param {Typed} typed @param {string} day  of sending, or today
 * @returns {{since: string, until: string} | undefined} until: the first day on which it may
 */
export function waitOf(service, typed, day) {
  const { waits } = service;
  if (!waits || !isAsked(waits, service, typed, day)) return undefined;
  const told = parseDay(typed[fieldName("fact", waits.since)] ?? "");
  // A report that is still to come does not count yet.
  const since = /^\d{4}-/u.test(told) && told <= day ? told : day;
  const { days = 0, weeks = 0 } = waits.term;
  return { since, until: addDays(since, days + 7 * weeks) };
}
