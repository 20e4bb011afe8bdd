// @ts-check
/**
 * Checks an expression tree that comes from elsewhere before anything works it out: only the operators of the language, with
 * values of the kinds that they take, no deeper, no longer and with no larger numbers than a phone can hold.
 *
 * The twin of what `pwa/rules/formula.py` compiles and of the bounds in `pwa/rules/published_laws.py`; units are the author's concern.
 */

/** @typedef {"number" | "truth" | "date" | "text" | "list" | "table"} Kind */
/** @typedef {{kind: Kind, digits: number, members?: Map<string, Kind>}} Typed  members: of a list's items, or a table's columns */
/**
 * @typedef {object} Scope
 * @property {Map<string, Typed>} names  what an expression may name
 * @property {(law: string, step: string) => Kind | undefined} out  what a step of another law is
 * @property {{left: number}} nodes  how many parts the whole law may still have
 */

const MOST_DEPTH = 40;
export const MOST_DIGITS = 3_000;
export const MOST_NODES = 4_000;
const FACT_DIGITS = 26;
const LAW_DIGITS = 200;
const MOST_ITEMS = 20;
const MODES = ["down", "up", "half_up"];
const LITERAL = /^(?=.*\d)\d{0,500}\.?\d{0,500}$/;
export const NAME = /^[a-z][a-z0-9_]{0,99}$/;
const DAY = /^(19|20|21)\d\d-\d\d-\d\d$/;

/** What is not taken; `code` says which rule it breaks and `place` where. */
export class Refused extends Error {
  /** @param {string} code @param {string} place */
  constructor(code, place) {
    super(`${code}: ${place}`);
    this.code = code;
    this.place = place;
  }
}

/** By operator: what it gives, and the kinds that it takes. @type {Map<string, [Kind, ...Kind[]]>} */
const FIXED = new Map([
  ...["add", "sub", "mul", "div"].map((name) => /** @type {[string, [Kind, ...Kind[]]]} */ ([name, ["number", "number", "number"]])),
  ["neg", ["number", "number"]],
  ["not", ["truth", "truth"]],
  ["age", ["number", "date", "date"]],
  ["months_between", ["number", "date", "date"]],
  ["days_between", ["number", "date", "date"]],
  ["add_days", ["date", "date", "number"]],
  ["add_months", ["date", "date", "number"]],
  ["first_of_month", ["date", "date"]],
  ["first_of_quarter", ["date", "date"]],
  ["first_of_year", ["date", "date"]],
  ["year_of", ["number", "date"]],
]);
/** Digits of what counts days. @type {Map<string, number>} */
const COUNTS = new Map([["age", 4], ["months_between", 6], ["days_between", 8], ["year_of", 4]]);
/** @type {Kind[]} */
const ORDERED = ["number", "date"];
/** @type {Map<string, Kind[]>} */
const COMPARED = new Map([["eq", [...ORDERED, "text", "truth"]], ["ne", [...ORDERED, "text", "truth"]], ["lt", ORDERED], ["le", ORDERED], ["gt", ORDERED], ["ge", ORDERED]]);
/** Of any number of parts of one kind. @type {Map<string, Kind>} */
const MANY = new Map([["and", "truth"], ["or", "truth"], ["min", "number"], ["max", "number"]]);
/** Over the items of a list. @type {Map<string, Kind>} */
const OVER = new Map([["sum", "number"], ["largest", "number"], ["any", "truth"], ["all", "truth"]]);

/**
 * Give the kind and the size of what an expression comes to.
 * @param {unknown} run
 * @param {Scope} scope
 * @param {string} place  named in a refusal
 * @returns {Typed}
 * @throws {Refused}
 */
export function checkTree(run, scope, place) {
  /** @param {string} code @returns {never} */
  const refuse = (code) => {
    throw new Refused(code, place);
  };

  /** @param {unknown} part @param {Kind} kind @param {number} depth @param {Items} items */
  function asKind(part, kind, depth, items) {
    const found = read(part, depth, items);
    return found.kind === kind ? found : refuse("wrong-kind");
  }

  /** @typedef {Map<string, Map<string, Kind>>} Items */
  /** @param {unknown} part @param {number} depth @param {Items} items @returns {Typed} */
  function read(part, depth, items) {
    if (--scope.nodes.left < 0) refuse("too-long");
    if (typeof part === "boolean") return { kind: "truth", digits: 0 };
    if (typeof part === "string") return LITERAL.test(part) ? { kind: "number", digits: part.length } : refuse("no-number");
    if (!Array.isArray(part) || typeof part[0] !== "string") return refuse("no-expression");
    if (depth >= MOST_DEPTH) refuse("too-deep");
    const typed = operate(/** @type {[string, ...any[]]} */ (part), depth + 1, items);
    return typed.digits > MOST_DIGITS ? refuse("too-large") : typed;
  }

  /** @param {[string, ...any[]]} expression @param {number} depth @param {Items} items @returns {Typed} */
  function operate([operator, ...parts], depth, items) {
    const count = (/** @type {number} */ asked) => parts.length === asked || refuse("wrong-number-of-parts");
    const fixed = FIXED.get(operator);
    if (fixed) {
      const [kind, ...kinds] = fixed;
      count(kinds.length);
      const digits = kinds.reduce((sum, one, at) => sum + asKind(parts[at], one, depth, items).digits, 1);
      return { kind, digits: kind === "number" ? (COUNTS.get(operator) ?? digits) : 0 };
    }
    const many = MANY.get(operator);
    if (many) {
      if (!parts.length) refuse("wrong-number-of-parts");
      return { kind: many, digits: Math.max(...parts.map((part) => asKind(part, many, depth, items).digits)) };
    }
    const compared = COMPARED.get(operator);
    if (compared) {
      count(2);
      const { kind } = read(parts[0], depth, items);
      if (!compared.includes(kind)) refuse("wrong-kind");
      asKind(parts[1], kind, depth, items);
      return { kind: "truth", digits: 0 };
    }
    if (OVER.has(operator)) return walk(operator, parts, depth, items);
    return single(operator, parts, depth, items, count);
  }

  /** @param {string} operator @param {any[]} parts @param {number} depth @param {Items} items @param {(asked: number) => unknown} count @returns {Typed} */
  function single(operator, parts, depth, items, count) {
    const names = (/** @type {number} */ asked) => {
      count(asked);
      return parts.slice(-asked).every((part) => typeof part === "string") || refuse("no-name");
    };
    switch (operator) {
      case "text":
        names(1);
        return parts[0].length <= 100 ? { kind: "text", digits: 0 } : refuse("too-long");
      case "date":
        names(1);
        return DAY.test(parts[0]) && isDay(parts[0]) ? { kind: "date", digits: 0 } : refuse("no-day");
      case "ref":
        names(1);
        return value(scope.names.get(parts[0]));
      case "out": {
        names(2);
        const kind = scope.out(parts[0], parts[1]);
        return value(kind && { kind, digits: LAW_DIGITS });
      }
      case "get": {
        names(2);
        const kind = items.get(parts[0])?.get(parts[1]);
        return value(kind && { kind, digits: FACT_DIGITS });
      }
      case "band": {
        count(3);
        asKind(parts[0], "number", depth, items);
        const table = scope.names.get(parts[1]);
        return table?.kind === "table" && table.members?.has(parts[2]) ? { kind: "number", digits: table.digits } : refuse("unknown-name");
      }
      case "round": {
        count(3);
        const { digits } = asKind(parts[0], "number", depth, items);
        const isStep = typeof parts[2] === "string" && LITERAL.test(parts[2]) && /[1-9]/.test(parts[2]);
        return MODES.includes(parts[1]) && isStep ? { kind: "number", digits: digits + parts[2].length } : refuse("wrong-rounding");
      }
      case "if": {
        count(3);
        asKind(parts[0], "truth", depth, items);
        const one = read(parts[1], depth, items);
        const other = asKind(parts[2], one.kind, depth, items);
        return { kind: one.kind, digits: Math.max(one.digits, other.digits) };
      }
    }
    return refuse("unknown-operation");
  }

  /** @param {Typed | undefined} typed @returns {Typed} */
  const value = (typed) => (typed && typed.kind !== "table" && typed.kind !== "list" ? typed : refuse("unknown-name"));

  /** @param {string} operator @param {any[]} parts @param {number} depth @param {Items} items @returns {Typed} */
  function walk(operator, parts, depth, items) {
    const [item, list, condition, each] = parts;
    if (parts.length !== 4 || !Array.isArray(list) || list.length !== 2 || list[0] !== "ref") refuse("wrong-number-of-parts");
    if (typeof item !== "string" || !NAME.test(item) || scope.names.has(item) || items.size) refuse("walk-nested");
    const members = scope.names.get(list[1]);
    if (members?.kind !== "list" || !members.members) return refuse("unknown-name");
    const inner = new Map([[item, members.members]]);
    asKind(condition, "truth", depth, inner);
    const kind = /** @type {Kind} */ (OVER.get(operator));
    const { digits } = asKind(each, kind, depth, inner);
    return { kind, digits: operator === "sum" ? MOST_ITEMS * digits : digits };
  }

  return read(run, 0, new Map());
}

/** Tell whether a text is a day of the calendar. @param {string} text */
export function isDay(text) {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
