// Works cases out with the device's evaluator and prints what came of each, as tests/rules/test_evaluator.py asks.
import { readFileSync } from "node:fs";

import { evaluate } from "../../assets/device/rules/evaluator.js";
import { RuleError, writeValue } from "../../assets/device/rules/values.js";

const { laws, cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const outcomes = cases.map(({ law, facts, on, wanted }) => {
  try {
    const { values, trace } = evaluate(laws[law], facts, on, wanted, (name) => laws[`${name} ${on}`]);
    return { values: Object.fromEntries(Object.entries(values).map(([name, one]) => [name, [writeValue(one), one.missing]])), trace };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { code: error.code, place: error.place };
  }
});
process.stdout.write(JSON.stringify(outcomes));
