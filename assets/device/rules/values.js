// @ts-check
/**
 * Values of rules: exact intervals, truths that may not be known yet, days and texts; the twin of `pwa/rules/values.py`.
 *
 * A fact that nobody has told is not 0 but "not known yet": it stands for everything that it can be, and what depends on
 * it becomes a range. Where the range is one value the fact no longer matters. A truth that is not known yet is null.
 */
import { addDays, addMonths, daysBetween, firstOfQuarter, monthsBetween } from "./days.js";
import * as rational from "./rationals.js";
import { RuleError } from "./rule_error.js";

/** @typedef {import("./rationals.js").Rational} Rational */
/** @typedef {{plain?: any, ends?: [Rational, Rational], missing: string[]}} Value */

export { RuleError };

/** @param {any} plain @param {string[]} [missing] @returns {Value} */
export const known = (plain, missing = []) => ({ plain, missing: plain === null ? missing : [] });

/** @param {Rational} low @param {Rational} high @param {string[]} missing */
export function between(low, high, missing) {
  if (rational.isHuge(low) || rational.isHuge(high)) throw new RuleError("number-too-large", "");
  return /** @type {Value} */ ({ ends: [low, high], missing: rational.compare(low, high) ? missing : [] });
}

/** @param {Rational} one */
export const exact = (one) => between(one, one, []);

/** @param {Value} value @returns {[Rational, Rational]} */
export const endsOf = (value) => /** @type {[Rational, Rational]} */ (value.ends);

/** @param {Value[]} values */
export const union = (...values) => [...new Set(values.flatMap(({ missing }) => missing))];

/** @param {Value[]} values */
export const hull = (values) =>
  between(rational.least(values.map((one) => endsOf(one)[0])), rational.most(values.map((one) => endsOf(one)[1])), union(...values));

/** Write a value in the one form that traces have. @param {Value} value */
export function writeValue({ plain, ends }) {
  if (!ends) return plain === null ? "?" : String(plain);
  const [low, high] = ends.map(rational.writeRational);
  return low === high ? low : `${low}..${high}`;
}

/**
 * Give what comes of a choice of which it is not known yet how it falls.
 * @param {Value} test @param {Value} one @param {Value} two
 */
export function either(test, one, two) {
  const missing = union(test, one, two);
  if (one.ends) return between(...endsOf(hull([one, two])), missing);
  return known(one.plain === two.plain ? one.plain : null, missing);
}

/** Give a number that nobody can tell: a figure that was not found, or that of no ordinance. @param {string} code @param {string} place */
export const lacking = (code, place) => between(rational.negate(rational.INFINITY), rational.INFINITY, [`${code} ${place}`]);

/**
 * Give a value with the facts alone that can still change it; stop when none can, and a figure that lacks would.
 * @param {Value} value
 * @returns {Value}
 */
export function settle({ missing, ...value }) {
  const facts = missing.filter((name) => !name.includes(" "));
  if (missing.length && !facts.length) {
    const [code, place] = missing[0].split(" ");
    throw new RuleError(code, place);
  }
  return { ...value, missing: facts };
}

/** @param {Value} one @param {Value} two */
function add(one, two) {
  const [[a, b], [c, d]] = [endsOf(one), endsOf(two)];
  return between(rational.add(a, c), rational.add(b, d), union(one, two));
}

/** @param {Value} one */
function neg(one) {
  const [low, high] = endsOf(one);
  return between(rational.negate(high), rational.negate(low), one.missing);
}

/** @param {Value} one @param {Value} two */
function mul(one, two) {
  const every = endsOf(one).flatMap((a) => endsOf(two).map((b) => rational.multiply(a, b)));
  return between(rational.least(every), rational.most(every), union(one, two));
}

/** @param {Value} one @param {Value} two */
function div(one, two) {
  const [low, high] = endsOf(two);
  if (!low[0] && !high[0]) throw new RuleError("division-by-zero", "");
  if (low[0] <= 0n && high[0] >= 0n) return between([-1n, 0n], rational.INFINITY, union(one, two));
  return mul(one, between(rational.invert(high), rational.invert(low), two.missing));
}

/** @param {number} side 0 for the least, 1 for the most */
const extreme = (side) => (/** @type {Value[]} */ ...values) => {
  const pick = side ? rational.most : rational.least;
  const [low, high] = [0, 1].map((end) => pick(values.map((one) => endsOf(one)[end])));
  const mark = side ? low : high;
  const sign = side ? 1n : -1n;
  const mattering = values.filter((one) => rational.compare(endsOf(one)[side], mark) * sign > 0n);
  return between(low, high, union(...mattering));
};

/**
 * Round to whole steps.
 * @param {Value} value @param {string} mode @param {Rational} step
 */
export function rounded(value, mode, step) {
  const [low, high] = endsOf(value).map((end) => rational.round(end, mode, step));
  return between(low, high, value.missing);
}

/** @param {(one: Value, two: Value) => boolean | null} decide */
const comparison = (decide) => (/** @type {Value} */ one, /** @type {Value} */ two) =>
  known(one.ends || (one.plain !== null && two.plain !== null) ? decide(one, two) : null, union(one, two));

/** @param {Value} one @param {Value} two */
function equal(one, two) {
  if (!one.ends) return one.plain === two.plain;
  const [[a, b], [c, d]] = [endsOf(one), endsOf(two)];
  if (rational.compare(b, c) < 0n || rational.compare(d, a) < 0n) return false;
  return rational.compare(a, d) || rational.compare(b, c) || rational.compare(a, b) ? null : true;
}

/** @param {Value} one @param {Value} two */
function less(one, two) {
  if (!one.ends) return one.plain < two.plain;
  const [[a, b], [c, d]] = [endsOf(one), endsOf(two)];
  return rational.compare(b, c) < 0n ? true : rational.compare(a, d) >= 0n ? false : null;
}

/** @param {Value} one */
const not = (one) => known(one.plain === null ? null : !one.plain, one.missing);

/** @param {Value[]} values */
function and(...values) {
  if (values.some(({ plain }) => plain === false)) return known(false);
  return known(values.some(({ plain }) => plain === null) ? null : true, union(...values));
}

/** @param {Value[]} values */
const or = (...values) => not(and(...values.map(not)));

/** @param {(one: string, two: string) => number} count @param {Rational} low @param {Rational} high */
const ofDays = (count, low, high) => (/** @type {Value} */ one, /** @type {Value} */ two) => {
  if (one.plain === null || two.plain === null) return between(low, high, union(one, two));
  return exact([BigInt(count(one.plain, two.plain)), 1n]);
};

/** @param {(day: string, count: number) => string} move @param {bigint} most */
const moved = (move, most) => (/** @type {Value} */ one, /** @type {Value} */ two) => {
  const [low, high] = endsOf(two);
  if (one.plain === null || rational.compare(low, high)) return known(null, union(one, two));
  const day = rational.compare(rational.most([low, rational.negate(low)]), [most, 1n]) > 0n ? "" : move(one.plain, Number(rational.round(low, "down", [1n, 1n])[0]));
  if (/^[1-9]\d{3}-/.test(day)) return known(day);
  throw new RuleError("day-out-of-range", "");
};

/** @param {(day: string) => string} start */
const started = (start) => (/** @type {Value} */ one) => (one.plain === null ? one : known(start(one.plain)));

/** @type {Record<string, (...values: any[]) => Value>} */
export const OPERATORS = {
  add,
  sub: (one, two) => add(one, neg(two)),
  mul,
  div,
  neg,
  min: extreme(0),
  max: extreme(1),
  eq: comparison(equal),
  ne: (one, two) => not(comparison(equal)(one, two)),
  lt: comparison(less),
  ge: (one, two) => not(comparison(less)(one, two)),
  gt: (one, two) => comparison((a, b) => less(b, a))(one, two),
  le: (one, two) => not(OPERATORS.gt(one, two)),
  and,
  or,
  not,
  age: ofDays((born, on) => Math.floor(monthsBetween(born, on) / 12), [-130n, 1n], [130n, 1n]),
  months_between: ofDays(monthsBetween, [-1n, 0n], rational.INFINITY),
  days_between: ofDays(daysBetween, [-1n, 0n], rational.INFINITY),
  add_days: moved(addDays, 100_000n),
  add_months: moved(addMonths, 3_000n),
  first_of_month: started((day) => `${day.slice(0, 8)}01`),
  first_of_quarter: started(firstOfQuarter),
  first_of_year: started((day) => `${day.slice(0, 5)}01-01`),
  year_of: (one) => (one.plain === null ? between([-1n, 0n], rational.INFINITY, one.missing) : exact([BigInt(one.plain.slice(0, 4)), 1n])),
};
