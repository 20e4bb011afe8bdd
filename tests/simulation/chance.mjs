// A seeded source of chance: the same seed gives the same run.

export class Chance {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = (seed * 2654435761 + 1) >>> 0;
  }

  /** A number from 0 up to 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`. @param {number} least @param {number} most */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of these. @template T @param {readonly T[]} all @returns {T} */
  of(all) {
    return all[this.whole(0, all.length - 1)];
  }

  /** Random octets, as crypto.js draws them. */
  octets = (/** @type {number} */ count) => Uint8Array.from({ length: count }, () => this.whole(0, 255));
}
