// Works all laws out for one household with full traces, as the screen does.
import { doubts, laws } from "../../../assets/device/data/laws.js";
import { doubtsOf, outcomeOf } from "../../../assets/device/rules/statute_book.js";

/** @param {{facts: any, on: string, schemes: string[], runs: number}} asked @returns {{ms: number[], steps: number}} */
function workOut({ facts, on, schemes, runs }) {
  const ms = [];
  let steps = 0;
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    const raised = doubtsOf(doubts, facts, on);
    const outcomes = schemes.map((id) => outcomeOf(laws, id, facts, on, raised));
    ms.push(performance.now() - began);
    steps = outcomes.reduce((sum, { trace }) => sum + trace.length, 0);
  }
  return { ms, steps };
}

globalThis.bench = { workOut };
