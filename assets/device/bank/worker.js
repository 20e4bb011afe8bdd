// @ts-check
/** Reads a bank file in a thread of its own, so that the screen goes on answering. */

import { PleinError } from "../errors.js";
import { planOf, readStatement } from "./plan.js";

const TELL_EVERY_MS = 250;

/** @typedef {{octets: ArrayBuffer, held: import("./plan.js").Held}} Question */
/** @typedef {{done: number} | {plan: import("./plan.js").Plan} | {code: string}} Answer  done: from 0 to 1 */

globalThis.addEventListener("message", ({ data }) => {
  const { octets, held } = /** @type {Question} */ (data);
  try {
    answer({ plan: planOf(readStatement(new Uint8Array(octets), tellNowAndThen()), held) });
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
    answer({ code: error.code });
  }
});

/** Tell how far it is, not so often that the screen is kept busy. */
function tellNowAndThen() {
  let told = performance.now();
  return (/** @type {number} */ done) => {
    if (performance.now() - told < TELL_EVERY_MS) return;
    told = performance.now();
    answer({ done });
  };
}

/** @param {Answer} message */
const answer = (message) => globalThis.postMessage(message);
