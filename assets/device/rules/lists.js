// @ts-check
/** What is said of all items of a list: sum, largest, any and all, also when the list is not known yet. */
import { INFINITY, ZERO, least, most, multiply } from "./rationals.js";
import { OPERATORS, between, exact, hull, known, union } from "./values.js";

/** @typedef {import("./values.js").Value} Value */
/** @typedef {import("./rationals.js").Rational} Rational */
/** @typedef {[Value, Value][]} Found for each item whether it counts, and its value */

/** Give the value of an item that may not count: from nothing to all of it. @param {[Value, Value]} item */
function perhaps([test, value]) {
  if (test.plain) return value;
  const [low, high] = /** @type {[Rational, Rational]} */ (hull([value, exact(ZERO)]).ends);
  return between(low, high, union(test, value));
}

/** @type {Record<string, (found: Found) => Value>} */
export const OVER = {
  sum: (found) => found.map(perhaps).reduce(OPERATORS.add, exact(ZERO)),
  largest: (found) => OPERATORS.max(exact(ZERO), ...found.map(perhaps)),
  any: (found) => OPERATORS.or(known(false), ...found.map((item) => OPERATORS.and(...item))),
  all: (found) => OPERATORS.and(known(true), ...found.map(([test, value]) => OPERATORS.or(OPERATORS.not(test), value))),
};

/**
 * Give what a list that nobody has told can come to, from one item of it; it may be empty.
 * @param {string} operator @param {Value} one @param {string[]} missing
 */
export function ofUnknownList(operator, one, missing) {
  if (!one.ends) return known(null, missing);
  const [low, high] = operator === "largest" ? one.ends : one.ends.map((end) => multiply(end, INFINITY));
  return between(operator === "largest" ? ZERO : least([low, ZERO]), most([high, ZERO]), missing);
}
