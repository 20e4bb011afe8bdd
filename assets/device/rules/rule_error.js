// @ts-check
/** The error of a rule that cannot be worked out. */

/** A rule stops; `code` says why and `place` at what. */
export class RuleError extends Error {
  /** @param {string} code @param {string} place */
  constructor(code, place) {
    super(`${code}: ${place}`);
    this.code = code;
    this.place = place;
    /** @type {import("./evaluator.js").Answer | undefined} */
    this.reached = undefined;
  }
}
