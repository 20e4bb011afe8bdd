// @ts-check
/** Works a compiled law out for the facts of one household; the twin of `pwa/rules/evaluator.py`: same value, trace and codes. */
import { OVER, ofUnknownList } from "./lists.js";
import { INFINITY, compare, negate, readRational } from "./rationals.js";
import { band } from "./tables.js";
import { OPERATORS, RuleError, between, either, exact, known, lacking, rounded, settle, writeValue } from "./values.js";

/** @typedef {import("./values.js").Value} Value */
/** @typedef {{type: string, min?: string, max?: string, choices?: string[], members?: Record<string, Shape>}} Shape */
/** @typedef {(name: string, scope: string) => Law} Find the law of a name; in the scope of a municipality what fills it there */
/** @typedef {Record<string, any>} Law what `pwa/rules/law_file.py` compiled */
/** @typedef {Record<string, any>} Facts by name; a number is a text of digits or a whole number */
/** @typedef {Record<string, [Record<string, Shape>, Facts, string]>} Items */
/** @typedef {{values: Record<string, Value>, trace: [string, string, string][], asked: string[]}} Answer trace: law, step, value; asked: facts */

export const STATE = "nl";

/**
 * Work out these steps of a law on a day.
 * @param {Law} law
 * @param {Facts} facts
 * @param {string} on the day, YYYY-MM-DD
 * @param {string[]} wanted
 * @param {Find} [find] gives another law that is in force on that day
 * @returns {Answer}
 */
export function evaluate(law, facts, on, wanted, find) {
  /** @type {Answer} */
  const answer = { values: {}, trace: [], asked: [] };
  /** @type {Map<string, Value>} */
  const done = new Map();

  /** @param {Law} within @param {string} name @returns {Value} */
  function lookUp(within, name) {
    const place = `${within.id}.${name}`;
    let value = done.get(place);
    if (!value) done.set(place, (value = workOut(within, name, place)));
    return value;
  }

  /** @param {Law} within @param {string} name @param {string} place @returns {Value} */
  function workOut(within, name, place) {
    const { id, steps, parameters, inputs } = within;
    if (name === "on") return known(on);
    if (name in steps) {
      const value = run(steps[name].run, within, {});
      answer.trace.push([id, name, writeValue(value)]);
      return value;
    }
    if (name in parameters) {
      const { stop, value } = parameters[name];
      return stop ? lacking(stop, place) : readFact(parameters[name], value, name);
    }
    if (name in inputs) {
      if (!answer.asked.includes(name)) answer.asked.push(name);
      return readFact(inputs[name], facts[name], name);
    }
    return fill(within, name);
  }

  /** Give an open term as the ordinance of the person's municipality fills it. @param {Law} within @param {string} term @returns {Value} */
  function fill(within, term) {
    const { plain, missing } = lookUp(within, "gemeente");
    if (plain === null) return between(negate(INFINITY), INFINITY, missing);
    try {
      const ordinance = other(within.id, plain);
      return lookUp(ordinance, ordinance.fills.terms[term]);
    } catch (error) {
      if (!(error instanceof RuleError) || error.code !== "ordinance-missing") throw error;
      return lacking(error.code, error.place);
    }
  }

  /** @param {string} name @param {string} scope */
  function other(name, scope) {
    if (!find) throw new RuleError("law-not-in-force", name);
    return find(name, scope);
  }

  /** @param {any} expression @param {Law} within @param {Items} items @returns {Value} */
  function run(expression, within, items) {
    if (typeof expression === "string") return exact(readRational(expression));
    if (typeof expression === "boolean") return known(expression);
    const [operator, ...parts] = expression;
    const part = (/** @type {number} */ at) => run(parts[at], within, items);
    switch (operator) {
      case "text":
      case "date":
        return known(parts[0]);
      case "ref":
        return lookUp(within, parts[0]);
      case "out":
        return lookUp(other(parts[0], STATE), parts[1]);
      case "get": {
        const [shape, item, list] = items[parts[0]];
        return readFact(shape[parts[1]], item[parts[1]], `${list}.${parts[1]}`);
      }
      case "round":
        return rounded(part(0), parts[1], readRational(parts[2]));
      case "band":
        return band(part(0), within.parameters[parts[1]], [`${within.id}.${parts[1]}`, parts[2]]);
      case "if": {
        const test = part(0);
        if (test.plain !== null) return part(test.plain ? 1 : 2);
        return either(test, part(1), part(2));
      }
    }
    if (operator in OVER) return walk(operator, parts, within, items);
    return OPERATORS[operator](...parts.map((/** @type {any} */ one) => run(one, within, items)));
  }

  /** @param {string} operator @param {any[]} parts @param {Law} within @param {Items} items */
  function walk(operator, [item, [, list], condition, value], within, items) {
    const every = lookUp(within, list);
    /** @type {import("./lists.js").Found} */
    const found = [];
    for (const one of every.plain ?? [{}]) {
      /** @type {Items} */
      const inner = { ...items, [item]: [within.inputs[list].members, one, list] };
      const test = run(condition, within, inner);
      if (test.plain !== false) found.push([test, run(value, within, inner)]);
    }
    const result = OVER[operator](found);
    return every.plain ? result : ofUnknownList(operator, result, every.missing);
  }

  try {
    for (const name of wanted) answer.values[name] = settle(lookUp(law, name));
    return answer;
  } catch (error) {
    // Whoever tells why it stopped can tell how far it came.
    if (error instanceof RuleError) error.reached = answer;
    throw error;
  }
}

/**
 * Take one fact in, or what it can be when nobody has told it.
 * @param {Shape} shape
 * @param {unknown} given
 * @param {string} name
 * @returns {Value}
 */
export function readFact(shape, given, name) {
  if (typeof given === "number" && !Number.isInteger(given)) throw new RuleError("float-refused", name);
  const { type, min, max } = shape;
  const [low, high] = [min ? readRational(min) : negate(INFINITY), max ? readRational(max) : INFINITY];
  if (given === undefined || given === null) return type === "number" ? between(low, high, [name]) : known(null, [name]);
  if (!isOf(shape, given)) throw new RuleError("fact-invalid", name);
  if (type !== "number") return known(given);
  const number = readRational(String(given));
  if (compare(number, low) < 0n || compare(number, high) > 0n) throw new RuleError("fact-invalid", name);
  return exact(number);
}

/** @param {Shape} shape @param {any} given */
function isOf({ type, choices }, given) {
  switch (type) {
    case "number":
      return (typeof given === "number" || typeof given === "string") && /^-?[0-9]{1,15}(\.[0-9]{1,10})?$/.test(String(given));
    case "truth":
      return typeof given === "boolean";
    case "list":
      return Array.isArray(given) && given.every((item) => item && typeof item === "object" && !Array.isArray(item));
    case "date":
      return typeof given === "string" && /^\d{4}-\d\d-\d\d$/.test(given) && isDay(given);
    default:
      return typeof given === "string" && (!choices || choices.includes(given));
  }
}

/** @param {string} text */
function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= "1900-01-01" && text <= "2200-12-31";
}
