// @ts-check
/** A fixed amount of work, timed. */

/**
 * Add up numbers.
 * @returns {number} milliseconds that it took
 */
export function work() {
  const began = performance.now();
  let sum = 0;
  for (let index = 0; index < 3e7; index += 1) sum = (sum + index * 31) % 1_000_003;
  return sum < 0 ? 0 : performance.now() - began;
}
