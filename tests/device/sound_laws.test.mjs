// That a compiled law that was changed or cut off is refused by its hash, and what uses it too.
import assert from "node:assert/strict";
import { test } from "node:test";

import { doubts, laws } from "../../assets/device/data/laws.js";
import { markChanged } from "../../assets/device/rules/sound_laws.js";
import { doubtsOf, outcomeOf } from "../../assets/device/rules/statute_book.js";

const ON = "2026-08-01";
const ADULT = { geboren: "1980-05-01", samenwonend: false, kostendelers: 1, kinderen: [], vermogen: 0, inkomen_netto: 0 };

test("every law that was compiled is what its hash says", async () => {
  const marked = await markChanged(laws);
  assert.deepEqual(
    marked.filter((law) => law.is_changed).map((law) => law.id),
    [],
  );
});

test("a law of which one digit or one step differs says nothing, nor does what uses it", async () => {
  for (const spoil of [(law) => (law.parameters.norm_alleen.value = "9999.99"), (law) => delete law.steps.vermogen_mag]) {
    const other = structuredClone(laws);
    spoil(other.find((law) => law.id === "bijstand" && law.valid_from === "2026-07-01"));
    const marked = await markChanged(other);
    const outcome = outcomeOf(marked, "bijstand", ADULT, ON);
    assert.deepEqual([outcome.state, outcome.stop, outcome.amount], ["cannot", "law-changed", null]);
    assert.equal(outcomeOf(marked, "voorschot-bijstand", ADULT, ON).stop, "law-changed");
    assert.notEqual(outcomeOf(marked, "zorgtoeslag", ADULT, ON).stop, "law-changed");
  }
});

test("what the laws come to", () => {
  const outcome = outcomeOf(laws, "bijstand", ADULT, ON);
  assert.deepEqual([outcome.state, outcome.amount, outcome.since], ["may", ["70973/50", "70973/50"], ON]);
  const open = outcomeOf(laws, "individuele-inkomenstoeslag", { ...ADULT, maanden_laag_inkomen: 40, inkomenstoeslag_gehad: false }, ON);
  assert.deepEqual([open.state, open.missing], ["open", ["gemeente"]]);
  const here = outcomeOf(laws, "individuele-inkomenstoeslag", { ...ADULT, gemeente: "gm0518", maanden_laag_inkomen: 40, inkomenstoeslag_gehad: false }, ON);
  assert.deepEqual([here.state, here.amount, here.stop], ["may", null, "figure-not-found"]);
});

test("facts in doubt silence the laws that ask for them, and no others", () => {
  const facts = { ...ADULT, samenwonend: true, personen: 1 };
  const raised = doubtsOf(doubts, facts, ON);
  assert.deepEqual(
    raised.map(({ id }) => id),
    ["alone_with_partner", "sharers_without_partner"],
  );
  assert.equal(outcomeOf(laws, "huurtoeslag", facts, ON, raised).state, "doubt");
  assert.equal(outcomeOf(laws, "zorgtoeslag", facts, ON, raised).state, "open");
});
