// Measures zorgtoeslag of 2026 for one household beside json-logic-engine and CEL in the same run, and prints JSON: microseconds each.
import { parse } from "@marcbachmann/cel-js";
import { LogicEngine } from "json-logic-engine";

import { laws } from "../../assets/device/data/laws.js";
import { evaluate } from "../../assets/device/rules/evaluator.js";
import { findLaw } from "../../assets/device/rules/statute_book.js";

const RUNS = 7;
const ROUNDS = 3_000;
const ON = "2026-06-01";
const FACTS = { geboren: "1985-02-01", zorgverzekerd: true, toeslagpartner: true, partner_is_verzekerde: true, toetsingsinkomen_aanvrager: "24000", toetsingsinkomen_partner: "12000", rendementsgrondslag: "1500" };
/** The same facts as the rivals read them: floats, and the age worked out. */
const PLAIN = { leeftijd: 41, zorgverzekerd: true, partner: true, verzekerd: true, eigen: 24000, ander: 12000, vermogen: 1500 };

const law = findLaw(laws, "zorgtoeslag", ON);
const ours = () => evaluate(law, FACTS, ON, ["recht", "bedrag"]).values.bedrag.ends[0][0];

const income = { "+": [{ var: "eigen" }, { if: [{ var: "partner" }, { var: "ander" }, 0] }] };
const share = { if: [{ var: "partner" }, 0.04289, 0.01912] };
const own = { "+": [{ "*": [share, 29736] }, { "*": [0.1373, { max: [0, { "-": [income, 29736] }] }] }] };
const premium = { "*": [2119, { if: [{ var: "partner" }, 2, 1] }] };
const half = { if: [{ and: [{ var: "partner" }, { "!": { var: "verzekerd" } }] }, 2, 1] };
const year = { "/": [{ max: [0, { "-": [premium, own] }] }, half] };
const limit = { if: [{ var: "partner" }, 184633, 146011] };
const may = { and: [{ ">=": [{ var: "leeftijd" }, 18] }, { var: "zorgverzekerd" }, { "<=": [{ var: "vermogen" }, limit] }] };
const logic = new LogicEngine().build({ if: [may, { "/": [year, 12] }, 0] });

const over = "((eigen + (partner ? ander : 0.0)) > 29736.0 ? eigen + (partner ? ander : 0.0) - 29736.0 : 0.0)";
const left = `(2119.0 * (partner ? 2.0 : 1.0) - ((partner ? 0.04289 : 0.01912) * 29736.0 + 0.1373 * ${over}))`;
const cel = parse(
  `leeftijd >= 18.0 && zorgverzekerd && vermogen <= (partner ? 184633.0 : 146011.0) ? (${left} > 0.0 ? ${left} : 0.0) / (partner && !verzekerd ? 2.0 : 1.0) / 12.0 : 0.0`,
);

const rivals = { "json-logic-engine": () => logic(PLAIN), "cel-js": () => cel(PLAIN) };
for (const [name, work] of Object.entries(rivals)) {
  if (Math.floor(work()) !== Number(ours())) throw new Error(`${name} gives ${work()} where ours gives ${ours()}`);
}

/** The median of some runs, in microseconds a household. */
function time(work) {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const began = performance.now();
    for (let round = 0; round < ROUNDS; round++) work();
    times.push(((performance.now() - began) / ROUNDS) * 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

console.log(JSON.stringify(Object.fromEntries(Object.entries({ ours, ...rivals }).map(([name, work]) => [name, time(work)]))));
