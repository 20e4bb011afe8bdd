// @ts-check
/** Exact rationals with both infinities: `[numerator, denominator]`, reduced, with a denominator of at least 0n. */

/** @typedef {[bigint, bigint]} Rational */

/** @type {Rational} */
export const ZERO = [0n, 1n];
/** @type {Rational} */
export const INFINITY = [1n, 0n];
/** A number with more digits is none of a household: a law that squares and squares would never end. */
const HUGE = 1n << 4096n;

/** @param {Rational} one */
export const isHuge = ([n, d]) => n >= HUGE || n <= -HUGE || d >= HUGE;

/**
 * Read digits with at most one point, as laws and facts write numbers.
 * @param {string} text
 */
export function readRational(text) {
  const [whole, part = ""] = text.split(".");
  return reduce(BigInt(whole + part), 10n ** BigInt(part.length));
}

/**
 * Write a rational as traces have it: `3`, `7/2`, `inf`.
 * @param {Rational} one
 */
export function writeRational([n, d]) {
  if (!d) return n > 0n ? "inf" : "-inf";
  return d === 1n ? `${n}` : `${n}/${d}`;
}

/** @param {Rational} one @param {Rational} two */
export function add(one, two) {
  if (!one[1]) return one;
  if (!two[1]) return two;
  return reduce(one[0] * two[1] + two[0] * one[1], one[1] * two[1]);
}

/** @param {Rational} one @returns {Rational} */
export const negate = ([n, d]) => [-n, d];

/** Nothing times anything is nothing, infinity too. @param {Rational} one @param {Rational} two */
export const multiply = (one, two) => (one[0] && two[0] ? reduce(one[0] * two[0], one[1] * two[1]) : ZERO);

/** @param {Rational} one @returns {Rational} */
export const invert = ([n, d]) => (n < 0n ? [-d, -n] : [d, n]);

/** Negative when one is less than two, 0n when they are equal. @param {Rational} one @param {Rational} two */
export function compare(one, two) {
  return one[1] || two[1] ? one[0] * two[1] - two[0] * one[1] : one[0] - two[0];
}

/** @param {Rational[]} every */
export const least = (every) => every.reduce((one, two) => (compare(two, one) < 0n ? two : one));

/** @param {Rational[]} every */
export const most = (every) => every.reduce((one, two) => (compare(two, one) > 0n ? two : one));

/**
 * Round to whole steps: down, up, or half_up (away from zero).
 * @param {Rational} one
 * @param {string} mode
 * @param {Rational} step
 */
export function round(one, mode, step) {
  if (!one[1]) return one;
  const [n, d] = multiply(one, invert(step));
  const half = n < 0n ? -floor(-2n * n + d, 2n * d) : floor(2n * n + d, 2n * d);
  const whole = mode === "half_up" ? half : mode === "up" ? -floor(-n, d) : floor(n, d);
  return multiply([whole, 1n], step);
}

/** @param {bigint} n @param {bigint} d */
function floor(n, d) {
  return n / d - (n < 0n && n % d ? 1n : 0n);
}

/** @param {bigint} n @param {bigint} d @returns {Rational} */
function reduce(n, d) {
  if (!d) return [n > 0n ? 1n : -1n, 0n];
  let [a, b] = [n < 0n ? -n : n, d];
  while (b) [a, b] = [b, a % b];
  return [n / a, d / a];
}
