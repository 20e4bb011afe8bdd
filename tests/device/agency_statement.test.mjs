// What an agency says it paid: its signed statement, and a payslip or benefit statement on paper.
import assert from "node:assert/strict";
import { test } from "node:test";

import { planOfMessage } from "../../assets/device/bank/agency_statement.js";
import { planOfPaper } from "../../assets/device/bank/specification.js";
import { writingsOf } from "../../assets/device/bank/taking.js";
import { household } from "../../assets/device/data/household.js";

const LATER = "2027-01-01";

/** A message as it is kept: its statement was checked when it came in. */
function statementFrom(agency_name, payments) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return { agency: "00000001003214345000", agency_name, statement: `${part({ alg: "ES256", typ: "plein-message+jws", kid: "k" })}.${part({ kind: "income_statement", payments })}.${"A".repeat(86)}` };
}

test("an agency's signed statement ticks off what it paid, and says what is left out", () => {
    const held = { parts: household.income_part, notes: [], costs: [], balance: undefined, today: LATER };
  const line = (date, amount_cents, kind = "bijzondere_bijstand") => ({ kind, name: "Bijzondere bijstand", date, amount_cents });
  const message = statementFrom("Gemeente Rotterdam", [line("2026-06-26", 9_950), line("2026-07-28", 9_950), line("2026-06-26", -1), line("2026-02-30", 1), null, line("2026-06-26", 5_000, "vakantie")]);
  const plan = planOfMessage(message, { ...held, today: "2026-07-01" });
  assert.deepEqual(plan.matches.map(({ id }) => id), ["p03_2026-06-26"]);
  assert.deepEqual(plan.left_out.map(({ line: at, reason }) => `${at} ${reason}`), ["3 amount", "4 date", "5 amount", "2 pending"]);
  const [writing] = writingsOf(plan, { chosen: new Set(["p03_2026-06-26"]) }, "an-import", () => null);
  assert.equal(writing.fields.source, message.agency);
});

test("an agency speaks of its own payments alone, whatever kind it names", () => {
  const held = { parts: household.income_part, notes: [], costs: [], balance: undefined, today: LATER };
  const message = statementFrom("Gemeente Voorbeeld", [{ kind: "ww", name: "WW", date: "2026-06-05", amount_cents: 118_240 }, { kind: "__proto__", name: 4, date: "2026-06-05", amount_cents: 7 }]);
  const plan = planOfMessage(message, { ...held, today: "2026-07-01" });
  assert.deepEqual(plan.matches, []);
  assert.ok(plan.parts.every(({ agency, agency_name }) => agency === "" && agency_name === "Gemeente Voorbeeld"));
  assert.deepEqual(planOfMessage(statementFrom("SVB", "nonsense"), { ...held, today: "2026-07-01" }).matches, []);
});

test("a benefit statement on paper ticks off its payment, or proposes an income", () => {
  const held = { parts: household.income_part, notes: [], costs: [], balance: undefined, today: LATER };
  const paper = (fields) => ({ id: "d", kind: "payslip", title: "Uitkeringsspecificatie juni", issued: "2026-06-26", amount_cents: 9_950, ...fields });
  const town = planOfPaper(paper({ agency: "gemeente", agency_name: "Gemeente Rotterdam" }), held);
  assert.deepEqual([town.matches.map(({ id }) => id), town.is_file], [["p03_2026-06-26"], false]);
  const named = planOfPaper(paper({ agency_name: "UWV", amount_cents: 160_115, issued: "2026-06-05" }), held);
  assert.deepEqual(named.matches.map(({ id }) => id), ["p01_2026-06-05", "p02_2026-06-05"]);
  const [wages] = planOfPaper(paper({ agency: "werkgever", agency_name: "Bakkerij Zoet", title: "Salaris juni" }), held).parts;
  assert.deepEqual([wages.agency, wages.agency_name, wages.kind], ["werkgever", "Bakkerij Zoet", "loon"]);
});
