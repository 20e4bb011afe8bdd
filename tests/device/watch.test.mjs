// What the watch sees of the household of twelve parts, day by day, beside what it must see; and legal terms.
import assert from "node:assert/strict";
import { test } from "node:test";

import { household } from "../../assets/device/data/household.js";
import { laws } from "../../assets/device/data/laws.js";
import { watchers } from "../../assets/device/data/watchers.js";
import { addDays } from "../../assets/device/dates.js";
import { isWrite } from "../../assets/device/merge.js";
import { nameOf } from "../../assets/device/paid.js";
import { paymentsOf } from "../../assets/device/schedule.js";
import { loadTexts } from "../../assets/device/texts.js";
import { sayIt } from "../../assets/device/views/sentences.js";
import { dismissalId } from "../../assets/device/views/watch.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { holidaysOf } from "../../assets/device/holidays.js";
import { endOfTerm } from "../../assets/device/watch/terms.js";
import { Seeded } from "./random.mjs";

const FIRST = "2026-04-01";
const LAST = "2026-11-30";
const FACTS = {
  geboren: "1988-03-14",
  zorgverzekerd: true,
  toeslagpartner: true,
  partner_is_verzekerde: true,
  toetsingsinkomen_aanvrager: "26000",
  toetsingsinkomen_partner: "0",
  rendementsgrondslag: "0",
  kale_huur: "684.50",
  personen: "4",
  jongerenhuishouden_onder_21: false,
  kinderen: [{ geboren: "2017-05-20" }, { geboren: "2022-01-09" }],
};

/** What the household knows on a day: nothing that happens later. */
function seenOn(day) {
  return {
    parts: household.income_part,
    matters: household.matter.filter(({ applied_on }) => applied_on <= day),
    changes: household.change.filter(({ on }) => on <= day),
    documents: household.document,
    debts: [],
    facts: FACTS,
    laws,
  };
}

/** The days on which each finding is shown: the first and the last. */
function shownDays() {
  const shown = new Map();
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    for (const finding of findingsOf(seenOn(day), day, watchers)) {
      const { first = day } = shown.get(finding.id) ?? {};
      shown.set(finding.id, { ...finding, first, last: day });
    }
  }
  return shown;
}

const shown = shownDays();

/** By finding: not before, by, and what it must say (twelve-parts-expected.yaml). */
const EXPECTED = {
  "income-ends/2026-05-31": ["gap", "2026-05-01", "2026-05-13", { end_day: "2026-05-31", last_day: "2026-06-05", less_cents: 160115, month: "2026-07" }],
  "advance-owed/e2": ["advance_owed", "2026-06-16", "2026-06-30", { owed_day: "2026-06-30" }],
  "income-ends/p08/2026-08-31": ["ending", "2026-06-01", "2026-07-01", { last_day: "2026-07-20" }],
  "income-ends/p11/2026-07-31": ["ending", "2026-06-01", "2026-07-01", { last_day: "2026-07-24" }],
  "paper-ends/d4/2026-07-31": ["paper_ended", "2026-06-01", "2026-07-10", { until_day: "2026-07-31" }],
  "report-change/e3/gemeente": ["report_at_once", "2026-07-01", "2026-07-01", { by_day: "2026-07-01", article: "Participatiewet art. 17 lid 1" }],
  "report-change/e3/toeslagen": ["report_change", "2026-07-01", "2026-07-01", { by_day: "2026-07-29" }],
  "award-changes/e3": ["award_between", "2026-07-01", "2026-07-02", {}],
  "decision-due/e2/extended/2026-08-11": ["term_extended", "2026-07-14", "2026-07-14", { first_day: "2026-07-28", due_day: "2026-08-11", reason: "er is meer tijd nodig" }],
  "decision-due/e2/passed/2026-08-11": ["term_passed", "2026-08-12", "2026-08-12", { due_day: "2026-08-11" }],
};

for (const [id, [kind, notBefore, by, say]] of Object.entries(EXPECTED)) {
  test(`the household sees ${id} in time`, () => {
    const found = shown.get(id);
    assert.ok(found, [...shown.keys()].join("\n"));
    assert.ok(found.first >= notBefore && found.first <= by, `${found.first} is not between ${notBefore} and ${by}`);
    assert.equal(found.kind, kind);
    for (const [name, value] of Object.entries(say)) assert.equal(found.say[name], value, name);
  });
}

test("whatever else the watch sees has a ground", () => {
  const grounds = {
    // The special assistance ends with the year, and nothing says that it goes on.
    "income-ends/p03/2026-12-31": "2026-11-23",
  };
  const others = [...shown.values()].filter(({ id }) => !(id in EXPECTED));
  assert.deepEqual(Object.fromEntries(others.map(({ id, first }) => [id, first])), grounds);
});

test("a record of which fields are missing, as another device may write it, stops no watcher", () => {
  const seeded = new Seeded(5);
  const more = {
    documents: [{ id: "d9", agency: "duo", title: "Inschrijving", valid_until: "2026-04-30" }],
    matters: [{ id: "m9", agency: "gemeente", title: "Bijstand", applied_on: "2026-03-02", asked_on: "2026-04-01", asked_by: "2026-04-15", waits: "toString", waits_since: "2026-04-01" }],
    debts: ["b1", "b2", "b3"].map((id) => ({ id, created_at: "2026-06-01T09:00:00.000Z", agency: "uwv", monthly_cents: 5_000, date_from: "2026-06-10" })),
  };
  for (let round = 0; round < 100; round++) {
    const isGone = (/** @type {string} */ name) => name !== "id" && seeded.next() < 0.3;
    const torn = (record) => Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (isGone(name) ? (round % 2 ? [[name, null]] : []) : [[name, value]])));
    const seen = { ...seenOn("2026-07-02"), laws: [] };
    for (const type of ["parts", "matters", "changes", "documents", "debts"]) seen[type] = [...seen[type], ...(more[type] ?? [])].map(torn);
    for (const watcher of watchers) {
      for (const { kind, day } of findingsOf(seen, "2026-07-02", [watcher])) assert.match(`${kind} ${day}`, /^\w+ \d{4}-\d\d-\d\d$/, watcher.id);
    }
  }
});

test("whatever is found can be said, also before the laws are there or when they cannot be worked out", async () => {
  const texts = await loadTexts("nl");
  for (const [name, { laws: known = laws, facts = FACTS }] of Object.entries({ "no laws": { laws: [] }, "income alone": { facts: { toetsingsinkomen_aanvrager: "26000" } }, "no answers": { facts: {} }, all: {} })) {
    const found = findingsOf({ ...seenOn("2026-07-02"), laws: known, facts }, "2026-07-02", watchers);
    for (const finding of found) assert.doesNotMatch(sayIt(finding, /** @type {any} */ ({ texts })), /NaN|undefined/, name);
    assert.equal(found.find(({ watcher }) => watcher === "award-changes")?.kind, name === "all" ? "award_between" : "award_may_change", name);
  }
});

test("an allowance without a last day stops no watcher", () => {
  const part = { id: "p", agency: "toeslagen", kind: "zorgtoeslag", period: "month", pay_day: 20, amount_cents: 10_000 };
  assert.deepEqual(findingsOf({ ...seenOn("2026-05-01"), parts: [part], matters: [], changes: [], documents: [], facts: {} }, "2026-05-01", watchers), []);
});

test("with every watcher off there is nothing to see", () => {
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) assert.deepEqual(findingsOf(seenOn(day), day, []), []);
});

test("every finding can be put away and every payment ticked off in a wallet, whose ids are of letters, digits, - and _", () => {
  const long = (id) => id.replace(/(?<=[/.])[a-z]\d+(?=[/.]|$)/, "x".repeat(22));
  const ids = [...shown.keys()].map((id) => dismissalId(long(id)));
  const payments = household.income_part.flatMap((part) => paymentsOf(part, FIRST, LAST)).map(nameOf);
  for (const id of [...ids, ...payments]) assert.ok(isWrite({ type: "dismissal", id, fields: { at: "" } }), id);
  assert.ok(ids.some((id) => id.includes("x".repeat(22))) && payments.length > 20);
  const ofBank = ["2026-12-31", "2027-12-31"].map((day) => dismissalId(`income-ends/bank-gemeente-gemeente-rotterdam-bijzondere-bijstand/${day}`));
  for (const id of ofBank) assert.ok(isWrite({ type: "dismissal", id, fields: { at: "" } }), id);
  assert.notEqual(ofBank[0], ofBank[1]);
});

test("what the allowances come to lies between the two incomes of the year", () => {
  const { low_cents, high_cents, least_cents, most_cents } = shown.get("award-changes/e3").say;
  assert.ok(low_cents < 2600000 && high_cents > 2600000);
  assert.ok(0 < least_cents && least_cents < most_cents);
});

test("a term that ends on a free day ends on the next working day, unless it is long", () => {
  assert.equal(endOfTerm("2026-06-02", 8), "2026-07-28");
  assert.equal(endOfTerm("2026-02-22", 6), "2026-04-07", "Easter Sunday and Monday");
  assert.equal(endOfTerm("2026-11-14", 6), "2026-12-28", "Boxing Day is a Saturday");
  assert.equal(endOfTerm("2024-02-29", 1), "2024-03-07");
  assert.equal(endOfTerm("2026-01-04", 13), "2026-04-05", "more than twelve weeks: not moved");
});

test("the holidays of some years", () => {
  assert.deepEqual(holidaysOf(2026), ["2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-05", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"]);
  assert.equal(holidaysOf(2025)[3], "2025-04-26", "the 27th is a Sunday");
  assert.deepEqual([2024, 2027, 2038].map((year) => holidaysOf(year)[2]), ["2024-04-01", "2027-03-29", "2038-04-26"]);
});
