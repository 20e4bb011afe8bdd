// Works cases out with the device's evaluator, as `comparison.py` asks, in Node or in a browser.
import { evaluate } from "../../assets/device/rules/evaluator.js";
import { finder } from "../../assets/device/rules/statute_book.js";
import { RuleError, writeValue } from "../../assets/device/rules/values.js";

/** Give what comes of each case. @param {{laws: any[], cases: any[]}} plan */
export function outcomesOf({ laws, cases }) {
  const finders = new Map();
  return cases.map(({ law: id, figures, facts, on, wanted }) => {
    if (!finders.has(on)) finders.set(on, finder(laws, on));
    const find = finders.get(on);
    try {
      const law = withFigures(find(id, "nl"), figures);
      const { values, trace, asked } = evaluate(law, facts, on, wanted, find);
      return { values: Object.fromEntries(Object.entries(values).map(([name, one]) => [name, [writeValue(one), one.missing]])), trace, asked };
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      return { code: error.code, place: error.place };
    }
  });
}

/** Give a law with the figures that a case brings itself. @param {any} law @param {Record<string, string>} figures */
function withFigures(law, figures) {
  const given = Object.entries(figures).map(([name, value]) => [name, { ...law.parameters[name], value }]);
  return { ...law, parameters: { ...law.parameters, ...Object.fromEntries(given) } };
}

const plan = globalThis.process?.argv[2];
if (plan) {
  const { readFileSync } = await import("node:fs");
  globalThis.process.stdout.write(JSON.stringify(outcomesOf(JSON.parse(readFileSync(plan, "utf8")))));
}
