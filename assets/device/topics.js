// @ts-check
/** A service that is asked in small steps: which topics it has, what of them is asked given what was answered, and how far one is. */

import { addDays } from "./dates.js";
import { parseDay } from "./typed_days.js";
import { evaluate } from "./rules/evaluator.js";
import { RuleError } from "./rules/values.js";
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
 * Tell whether a fact, a paper or a step is asked: `when` surely holds, and `unless` does not.
 * @param {Conditional} one
 * @param {Pick<Service, "facts">} service
 * @param {Typed} typed
 * @param {string} day
 * @returns {boolean}
 */
export function isAsked({ when, unless }, service, typed, day) {
  const holds = (/** @type {Condition} */ condition) => isMet(condition, service, typed, day);
  return (!when || holds(when)) && !(unless && holds(unless));
}

/**
 * Work a condition out as the laws are worked out; a fact that is not asked itself, or not answered, is not known. The twin of
 * `sync/agency/conditions.py`.
 * @param {Condition} condition @param {Pick<Service, "facts">} service @param {Typed} typed @param {string} day
 */
function isMet({ run }, service, typed, day) {
  if (run === undefined) return false;
  const asked = service.facts.filter(({ name, kind }) => kind in TYPES && namesIn(run).includes(name));
  const inputs = Object.fromEntries(asked.map(({ name, kind, choices }) => [name, { type: TYPES[kind], ...(choices && { choices: choices.map(({ value }) => value) }), ...(kind === "number" && { min: "0", max: MOST }) }]));
  const facts = Object.fromEntries(asked.flatMap((fact) => {
    const text = isAsked(fact, service, typed, day) ? (typed[fieldName("fact", fact.name)] ?? "").trim() : "";
    return text ? [[fact.name, answerOf(fact.kind, text)]] : [];
  }));
  try {
    return evaluate({ id: "service", steps: { met: { run } }, parameters: {}, inputs }, facts, day, ["met"]).values.met.plain === true;
  } catch (error) {
    // An impossible day or number is no answer.
    if (error instanceof RuleError) return false;
    throw error;
  }
}

/** What the kinds of facts are for a formula. @type {Record<string, string>} */
const TYPES = { date: "date", yes_no: "truth", choice: "text", number: "number" };
const MOST = "1000000000";

/** Read what was typed as the evaluator wants it. @param {string} kind @param {string} text */
function answerOf(kind, text) {
  if (kind === "date") return parseDay(text);
  return kind === "yes_no" ? text === "yes" : text;
}

/** @param {any} run @returns {string[]} names of facts */
function namesIn(run) {
  if (!Array.isArray(run) || run[0] === "text" || run[0] === "date") return [];
  return run[0] === "ref" ? [run[1]] : run.slice(1).flatMap(namesIn);
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
