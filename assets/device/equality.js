// @ts-check
/** Whether two values that were made apart say the same: texts, numbers, and lists and plain objects of these. */

/**
 * Give what was there before when nothing in it differs, so that who compares by identity sees no change.
 * @template T
 * @param {unknown} before
 * @param {T} after
 * @returns {T}
 */
export function keepSame(before, after) {
  return isSame(before, after) ? /** @type {T} */ (before) : after;
}

/**
 * @param {any} one
 * @param {any} other
 * @returns {boolean}
 */
function isSame(one, other) {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  const hasSame = (/** @type {string} */ name) => Object.hasOwn(other, name) && isSame(one[name], other[name]);
  return names.length === Object.keys(other).length && names.every(hasSame);
}

/** Tell a list or a plain object from all that keeps its content elsewhere, such as a file or a date. @param {any} value */
function isPlain(value) {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
