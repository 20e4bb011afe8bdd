// Awards that do not go together, debts that add up, and what to set aside: tables of cases, and what holds for any of them.
import assert from "node:assert/strict";
import { test } from "node:test";

import { laws } from "../../assets/device/data/laws.js";
import { watchers } from "../../assets/device/data/watchers.js";
import { addDays } from "../../assets/device/dates.js";
import { setAside } from "../../assets/device/watch/award_changes.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { covers, monthsIn, overlapOf } from "../../assets/device/watch/periods.js";
import { Seeded } from "./random.mjs";

const FACTS = {
  geboren: "1988-03-14",
  zorgverzekerd: true,
  toeslagpartner: false,
  toetsingsinkomen_aanvrager: "18000",
  rendementsgrondslag: "0",
  kinderen: [{ geboren: "2017-05-20", opvang: "geen" }],
  samenwonend: false,
  inkomen_netto: "1500",
};
const NONE = { parts: [], matters: [], changes: [], documents: [], debts: [], facts: {}, laws };
const see = (watcher, seen, day) => findingsOf({ ...NONE, ...seen }, day, watchers.filter(({ id }) => id === watcher));
const part = (id, kind, fields = {}) => ({ id, kind, agency: "toeslagen", period: "month", amount_cents: 10_000, ...fields });

test("awards that do not go together are told, and what can be right is not", () => {
  const care = part("care", "kinderopvangtoeslag");
  const help = part("help", "levensonderhoud", { agency: "gemeente", date_from: "2026-01-01" });
  const ww = part("ww", "ww", { agency: "uwv", date_from: "2026-03-01" });
  const study = part("study", "studiefinanciering", { agency: "duo", date_to: "2027-07-31" });
  const paper = { id: "d", agency: "duo", title: "Inschrijving MBO", valid_until: "2026-04-30" };
  const rent = (id, fields) => part(id, "huurtoeslag", fields);
  for (const [name, seen, day, kinds] of [
    ["the same twice", { parts: [rent("a"), rent("b")] }, "2026-05-01", ["award_twice"]],
    ["one after the other", { parts: [rent("a", { date_to: "2025-12-31" }), rent("b", { date_from: "2026-01-01" })] }, "2026-05-01", []],
    ["one day together", { parts: [rent("a", { date_to: "2026-04-30" }), rent("b", { date_from: "2026-04-30" })] }, "2026-05-01", ["award_twice"]],
    ["long ago together", { parts: [rent("a", { date_to: "2025-04-30" }), rent("b", { date_from: "2025-04-30" })] }, "2026-05-01", []],
    ["one ends before it begins", { parts: [rent("a", { date_from: "2026-06-01", date_to: "2026-01-31" }), rent("b")] }, "2026-05-01", []],
    ["for two people", { parts: [rent("a", { person: "a1" }), rent("b", { person: "a2" })] }, "2026-05-01", []],
    ["twice AOW: two people may get it", { parts: [part("a", "aow"), part("b", "aow")] }, "2026-05-01", []],
    ["childcare paid, none told", { parts: [care], facts: { kinderen: FACTS.kinderen } }, "2026-05-01", ["award_no_need"]],
    ["childcare paid, one child not told about", { parts: [care], facts: { kinderen: [...FACTS.kinderen, { geboren: "2022-02-28" }] } }, "2026-05-01", []],
    ["childcare has ended", { parts: [{ ...care, date_to: "2026-04-30" }], facts: { kinderen: FACTS.kinderen } }, "2026-05-01", []],
    ["the enrolment ended, the money goes on", { parts: [study], documents: [paper] }, "2026-05-01", ["award_paper"]],
    ["the last day of the enrolment", { parts: [study], documents: [paper] }, "2026-04-30", []],
    ["a newer enrolment holds", { parts: [study], documents: [paper, { ...paper, id: "e", valid_until: "2027-07-31" }] }, "2026-05-01", []],
    ["another paper of DUO", { parts: [study], documents: [{ ...paper, title: "Reisproduct" }] }, "2026-05-01", []],
    ["assistance, and a later income", { parts: [help, ww] }, "2026-05-01", ["award_together"]],
    ["the later income was told", { parts: [help, ww], changes: [{ id: "c", on: "2026-03-10", reported: ["gemeente"] }] }, "2026-05-01", []],
    ["the income was there first", { parts: [{ ...help, date_from: "2026-03-01" }, { ...ww, date_from: "2026-01-01" }] }, "2026-05-01", []],
    ["on 29 February", { parts: [{ ...help, date_from: "2028-02-28" }, { ...ww, date_from: "2028-02-29" }] }, "2028-02-29", ["award_together"]],
  ])
    assert.deepEqual(see("awards-differ", seen, day).map(({ kind }) => kind), kinds, name);
});

test("an award is held against what the law gives with the answers, and only what lies outside is told", () => {
  const [low] = see("awards-differ", { parts: [part("z", "zorgtoeslag", { amount_cents: 1_000 })], facts: FACTS }, "2026-05-01");
  assert.equal(low.kind, "award_lower");
  const right = low.say.low_cents;
  assert.ok(right > 5_000 && low.say.same === "yes");
  for (const [off, kinds] of [[0, []], [500, []], [-500, []], [501, ["award_higher"]], [-501, ["award_lower"]]])
    assert.deepEqual(see("awards-differ", { parts: [part("z", "zorgtoeslag", { amount_cents: right + off })], facts: FACTS }, "2026-05-01").map(({ kind }) => kind), kinds, off);
  const wrong = [part("z", "zorgtoeslag", { amount_cents: 1_000 })];
  assert.deepEqual(see("awards-differ", { parts: wrong }, "2026-05-01"), [], "nobody told anything");
  assert.deepEqual(see("awards-differ", { parts: wrong, facts: FACTS, raised: [{ id: "x", asks: ["geboren"], members: [] }] }, "2026-05-01"), [], "the answers are in doubt");
  assert.deepEqual(see("awards-differ", { parts: wrong, facts: FACTS }, "2035-05-01"), [], "no law is known");
  assert.deepEqual(see("awards-differ", { parts: [{ ...wrong[0], amount_cents: null }], facts: FACTS }, "2026-05-01"), []);
});

test("debts are told once when there are several, and held against what must be left where the law is known", () => {
  const debt = (id, monthly_cents, fields = {}) => ({ id, agency: "toeslagen", title: id, kind: "repayment", monthly_cents, created_at: "2026-08-15T09:00:00.000Z", ...fields });
  for (const [name, seen, day, kinds] of [
    ["none", {}, "2026-09-01", []],
    ["one", { debts: [debt("a", 5_000)] }, "2026-09-01", []],
    ["two", { debts: [debt("a", 5_000), debt("b", 2_500)] }, "2026-09-01", ["debts_several"]],
    ["two, and too little is left", { debts: [debt("a", 10_000), debt("b", 9_000)], facts: FACTS }, "2026-09-01", ["debts_below"]],
    ["one, and too little is left", { debts: [debt("a", 19_000)], facts: FACTS }, "2026-09-01", ["debts_below"]],
    ["two, and enough is left", { debts: [debt("a", 1_000), debt("b", 1_000)], facts: FACTS }, "2026-09-01", ["debts_enough"]],
    ["the law of that day is not known", { debts: [debt("a", 50_000), debt("b", 1_000)], facts: FACTS }, "2026-06-30", ["debts_several"]],
    ["said long enough", { debts: [debt("a", 5_000), debt("b", 2_500)] }, "2026-10-17", []],
    ["one has ended", { debts: [debt("a", 5_000, { date_to: "2026-08-31" }), debt("b", 2_500)] }, "2026-09-01", []],
    ["one ends before it begins", { debts: [debt("a", 5_000, { date_from: "2026-12-01", date_to: "2026-01-01" }), debt("b", 2_500)] }, "2026-09-01", []],
    ["one begins later", { debts: [debt("a", 5_000, { date_from: "2026-09-02" }), debt("b", 2_500)] }, "2026-09-01", []],
    ["nothing is paid yet", { debts: [debt("a", null), debt("b", 2_500)] }, "2026-09-01", []],
    ["to the last day of a leap February", { debts: [debt("a", 5_000, { date_from: "2028-02-01", date_to: "2028-02-29" }), debt("b", 2_500)] }, "2028-02-29", ["debts_several"]],
  ])
    assert.deepEqual(see("debts-add-up", seen, day).map(({ kind }) => kind), kinds, name);
  const [below] = see("debts-add-up", { debts: [debt("b", 10_000), debt("a", 9_000)], facts: FACTS }, "2026-09-01");
  assert.deepEqual([below.say.sum_cents, below.say.left_cents, below.say.least_cents], [19_000, 131_000, 134_849]);
  const ids = (list) => see("debts-add-up", { debts: list }, "2026-09-01").map(({ id }) => id);
  const [first, later] = [debt("a", 1), debt("b", 1, { date_from: "2026-08-20" })];
  assert.deepEqual(ids([first, later]), ids([later, first]), "put away for good, in any order");
  assert.notDeepEqual(ids([debt("a", 1), debt("b", 1)]), ids([debt("a", 1), debt("b", 1), debt("c", 1)]), "one more is said anew");
});

test("what is set aside covers what may be paid back, to the cent, in the months that are left", () => {
  const awards = [part("z", "zorgtoeslag", { amount_cents: 12_345, date_from: "2026-01-01", date_to: "2026-12-31" })];
  const seen = { ...NONE, facts: FACTS };
  for (const [day, months] of [["2026-01-31", 12], ["2026-07-01", 6], ["2026-11-30", 2], ["2026-12-31", 1]]) {
    const { back_cents: back, months: left, aside_cents: aside } = setAside(seen, awards, "2026-01-01", day, [3_000_000, 4_500_000]);
    assert.equal(left, months);
    assert.ok(aside * months >= back && (aside - 1) * months < back);
    assert.equal(back, 12_345 * 12, "at 45,000 euro there is no zorgtoeslag");
  }
  assert.deepEqual(setAside(seen, awards, "2026-01-01", "2027-01-01", [4_500_000]), {}, "the year is over");
  assert.deepEqual(setAside(seen, awards, "2026-01-01", "2026-07-01", [0]), {}, "nothing to pay back");
  assert.deepEqual(setAside({ ...seen, facts: {} }, awards, "2026-01-01", "2026-07-01", [4_500_000]), {}, "the law cannot be worked out");
  assert.deepEqual(setAside(seen, [{ ...awards[0], date_from: "2026-12-01", date_to: "2026-03-01" }], "2026-01-01", "2026-07-01", [4_500_000]), {}, "it ends before it begins");
});

test("debts of one day are named by the same one, in whatever order a device holds them", () => {
  const debts = ["a", "b", "c"].map((id) => ({ id, agency: "uwv", monthly_cents: 5_000, date_from: "2026-05-01" }));
  const ids = [debts, debts.toReversed()].map((list) => see("debts-add-up", { debts: list }, "2026-05-02").map(({ id }) => id));
  assert.equal(ids[0].length, 1);
  assert.deepEqual(ids[0], ids[1]);
});

test("what two periods have in common is the days that both hold, whichever comes first", () => {
  const seeded = new Seeded(11);
  const any = () => (seeded.between(0, 3) ? addDays("2027-12-25", seeded.between(0, 80)) : "");
  for (let round = 0; round < 2_000; round++) {
    const [one, other] = [{ date_from: any(), date_to: any() }, { date_from: any(), date_to: any() }];
    const both = overlapOf(one, other);
    assert.deepEqual(both, overlapOf(other, one));
    const day = addDays("2027-12-20", seeded.between(0, 90));
    assert.equal(covers(one, day) && covers(other, day), both !== undefined && covers({ date_from: both.from, date_to: both.to }, day));
  }
});

test("the months of a year that a period is for", () => {
  for (const [from, to, year, months] of [
    ["", "", "2026", 12],
    ["2025-11-01", "2026-02-28", "2026", 2],
    ["2027-12-01", "2028-02-29", "2028", 2],
    ["2026-12-31", "", "2026", 1],
    ["2027-01-01", "", "2026", 0],
    ["", "2025-12-31", "2026", 0],
    ["2026-06-01", "2026-05-01", "2026", 0],
  ])
    assert.equal(monthsIn({ date_from: from, date_to: to }, year), months, `${from} ${to}`);
});
