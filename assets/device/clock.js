// @ts-check
// Stamps changes: a hybrid logical clock that never blocks typing and that no far-future stamp can push ahead.
//
// A stamp is [ms, counter, instance]: milliseconds since 1970 on the server's clock as far as we know it, a counter within the
// millisecond, the instance of the writer as b64. The wall clock of a phone may be a year off. So the offset to the server is measured
// before anything is sent (`differs`), stamps that have not been sent are moved by it (restamping.js), and from then on they are frozen.

/** @typedef {[ms: number, counter: number, instance: string]} Stamp */
/** @typedef {{ms: number, counter: number, offset: number | null}} ClockState */

/** How far ahead of us another's stamp may be and still move our clock. */
const AHEAD_MS = 60_000;
/** A smaller difference is the road's, not the clock's. */
const NOISE_MS = 2_000;
const LAST_MS = 253_402_300_799_999; // the year 9999
const LAST_COUNTER = 0xffffffff;

/** Order stamps: milliseconds, counter, instance. @param {Stamp} a @param {Stamp} b */
export function compareStamps(a, b) {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

/** Tell whether a stranger's value is a stamp. @param {any} value @returns {value is Stamp} */
export function isStamp(value) {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [ms, counter, instance] = value;
  const isTime = Number.isSafeInteger(ms) && ms >= 0 && ms <= LAST_MS;
  return isTime && Number.isSafeInteger(counter) && counter >= 0 && counter <= LAST_COUNTER && /^[\w-]{22}$/.test(instance);
}

/**
 * Give the first stamp that is not before `wall` and beats all that the writer saw.
 * @param {[number, number]} wall
 * @param {Stamp[]} seen
 * @param {string} instance
 * @returns {Stamp}
 */
export function stampAfter([ms, counter], seen, instance) {
  /** @type {Stamp} */
  let stamp = [ms, counter, instance];
  for (const other of seen) {
    if (compareStamps(other, stamp) < 0) continue;
    stamp = other[1] < LAST_COUNTER ? [other[0], other[1] + 1, instance] : [other[0] + 1, 0, instance];
  }
  return stamp;
}

/** One device's clock. */
export class Clock {
  #now;
  #ms;
  #counter;

  /** @param {{now?: () => number, state?: ClockState}} [options] state: what `state()` gave before */
  constructor({ now = Date.now, state = { ms: 0, counter: 0, offset: null } } = {}) {
    this.#now = now;
    this.#ms = state.ms;
    this.#counter = state.counter;
    this.offset = state.offset;
  }

  /** The moment now on the server's clock, as far as we know it. */
  now() {
    return Math.round(this.#now() + (this.offset ?? 0));
  }

  /** Draw the next wall time; twice is never the same. @returns {[ms: number, counter: number]} */
  tick() {
    const now = this.now();
    if (now > this.#ms) [this.#ms, this.#counter] = [now, 0];
    else if (this.#counter < LAST_COUNTER) this.#counter++;
    else [this.#ms, this.#counter] = [this.#ms + 1, 0];
    return [this.#ms, this.#counter];
  }

  /** Follow another's stamp, unless it comes from the far future. @param {Stamp} stamp */
  observe([ms, counter]) {
    if (ms > this.now() + AHEAD_MS || ms < this.#ms || (ms === this.#ms && counter <= this.#counter)) return;
    [this.#ms, this.#counter] = [ms, counter];
  }

  /** Tell whether a measured offset says that our clock is wrong. @param {number} measured @param {number} [slack] how wrong the measurement may be */
  differs(measured, slack = 0) {
    return Math.abs(measured - (this.offset ?? 0)) > NOISE_MS + slack;
  }

  /** Tell whether our own stamps are ahead of the time: somebody set the phone's clock right after they were made. */
  isAhead() {
    return this.#ms > this.now() + AHEAD_MS;
  }

  /** Take over a measured offset; gives by how much stamps move. @param {number} measured @returns {number} milliseconds */
  correct(measured) {
    const shift = measured - (this.offset ?? 0);
    this.offset = measured;
    this.#ms = Math.max(0, Math.min(this.#ms + shift, this.now()));
    return shift;
  }

  /** What to keep for the next start. @returns {ClockState} */
  state() {
    return { ms: this.#ms, counter: this.#counter, offset: this.offset };
  }
}
