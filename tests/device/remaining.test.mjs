// What is left until the next payment: worked out by days, and only from what the person keeps.
import assert from "node:assert/strict";
import { test } from "node:test";

import { watchers } from "../../assets/device/data/watchers.js";
import { addDays } from "../../assets/device/dates.js";
import { remainingOf, shortOf } from "../../assets/device/remaining.js";
import { loadTexts } from "../../assets/device/texts.js";
import { costsView } from "../../assets/device/views/costs.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { Seeded } from "./random.mjs";

const monthly = (id, amount_cents, pay_day, more = {}) => ({ id, amount_cents, pay_day, period: "month", weekend: "same", shift_months: 0, first_date: "", date_from: "", date_to: "", payments: [], ...more });
const TODAY = "2026-11-04";
const kept = (more = {}) => ({ balance: { amount_cents: 50_000, on: "2026-11-01" }, parts: [monthly("benefit", 120_000, 20)], costs: [monthly("rent", 41_600, 5), monthly("energy", 9_000, 25)], ...more });

test("the balance less what goes off before the next payment is what is left", () => {
  assert.deepEqual(remainingOf(kept(), TODAY), { balance_on: "2026-11-01", balance_cents: 50_000, came_in_cents: 0, went_off_cents: 0, until: "2026-11-20", costs_cents: 41_600, left_cents: 8_400 });
});

test("what came in and went off since the balance counts, and what was late or disputed does not", () => {
  const parts = [monthly("benefit", 120_000, 20), monthly("allowance", 10_000, 3)];
  const costs = [monthly("phone", 1_500, 2)];
  const left = remainingOf(kept({ parts, costs }), TODAY);
  assert.deepEqual([left?.came_in_cents, left?.went_off_cents, left?.left_cents], [10_000, 1_500, 58_500]);
  const late = remainingOf(kept({ parts, costs, cameIn: () => 0 }), TODAY);
  assert.deepEqual([late?.came_in_cents, late?.left_cents], [0, 48_500]);
});

test("a payment that came in before the balance was told is in it, and one that came early is not awaited", () => {
  const parts = [monthly("benefit", 120_000, 3), monthly("late", 5_000, 1), monthly("soon", 7_000, 6)];
  const days = { "2026-11-03": "2026-11-01", "2026-11-01": "2026-11-02", "2026-11-06": "2026-11-04" };
  const all = kept({ parts, costs: [], cameOn: ({ date }) => days[date] ?? date });
  const left = remainingOf(all, TODAY);
  assert.deepEqual([left?.came_in_cents, left?.until], [12_000, "2026-12-01"]);
  assert.deepEqual(shortOf({ ...all, balance: { amount_cents: 0, on: TODAY }, costs: [monthly("rent", 1_000, 10)] }, TODAY, 20), { date: "2026-11-10", amount_cents: 1_000 });
});

test("the screen of costs asks for no day that a month lacks, which some browsers cannot read", async () => {
  const { parse } = Date;
  Date.parse = (text) => (/-(?:02-3|(?:04|06|09|11)-31)/.test(text) ? Number.NaN : parse(text));
  try {
    const records = { fixed_cost: [{ id: "c", title: "Verzekering", amount_cents: 100, period: "quarter", first_date: "2026-08-30" }] };
    const vault = { records: (type) => records[type] ?? [], record: () => null };
    assert.match(costsView(/** @type {any} */ ({ vault, today: TODAY, texts: await loadTexts("nl") })).month_off, /1,00/);
  } finally {
    Date.parse = parse;
  }
});

test("nothing is said without a balance, with an old one, with one of tomorrow, or when nothing is to come", () => {
  for (const balance of [undefined, { amount_cents: null, on: "2026-11-01" }, { amount_cents: 1, on: "2026-09-01" }, { amount_cents: 1, on: "2026-11-05" }, { amount_cents: 1, on: "" }]) {
    assert.equal(remainingOf(kept({ balance }), TODAY), undefined);
    assert.equal(shortOf(kept({ balance }), TODAY, 31), undefined);
  }
  assert.equal(remainingOf(kept({ parts: [] }), TODAY), undefined);
});

test("an account that is overdrawn leaves less than nothing", () => {
  assert.equal(remainingOf(kept({ balance: { amount_cents: -2_000, on: TODAY } }), TODAY)?.left_cents, -43_600);
});

test("the first day on which the account falls short is told, with what lacks", () => {
  const balance = { amount_cents: 40_000, on: TODAY };
  assert.deepEqual(shortOf(kept({ balance }), TODAY, 31), { date: "2026-11-05", amount_cents: 1_600 });
  assert.equal(shortOf(kept(), TODAY, 31), undefined);
  const sameDay = { balance: { amount_cents: 0, on: TODAY }, parts: [monthly("benefit", 100, 5)], costs: [monthly("rent", 100, 5)] };
  assert.equal(shortOf(sameDay, TODAY, 10), undefined, "what comes in on the day counts first");
});

test("what is left is what a walk day by day comes to", () => {
  const seeded = new Seeded(11);
  for (let round = 0; round < 300; round++) {
    const some = (name, count) => Array.from({ length: count }, (_, at) => monthly(`${name}${at}`, seeded.between(1, 90_000), seeded.between(1, 31)));
    const on = addDays(TODAY, -seeded.between(0, 30));
    const all = { balance: { amount_cents: seeded.between(-50_000, 200_000), on }, parts: some("in", seeded.between(1, 5)), costs: some("off", seeded.between(0, 6)) };
    const left = remainingOf(all, TODAY);
    let cents = all.balance.amount_cents;
    const falls = (list, day) => list.reduce((sum, one) => sum + (fallsOn(one, day) ? one.amount_cents : 0), 0);
    for (let day = addDays(on, 1); day < left.until; day = addDays(day, 1)) cents += falls(all.parts, day) - falls(all.costs, day);
    assert.equal(left.left_cents, cents, `round ${round}`);
    assert.ok(falls(all.parts, left.until) > 0);
  }
});

/** On its day, or on the last of a shorter month. */
function fallsOn({ pay_day }, day) {
  const date = Number(day.slice(8));
  const isLast = addDays(day, 1).slice(8) === "01";
  return date === pay_day || (isLast && pay_day > date);
}

test("the watch warns of a day on which the account falls short, and is silent without a balance", () => {
  const watcher = watchers.find(({ id }) => id === "balance-short");
  const nothing = { parts: [], matters: [], changes: [], documents: [], debts: [], facts: {}, laws: [] };
  const short = kept({ balance: { amount_cents: 40_000, on: TODAY } });
  const [finding, ...others] = findingsOf({ ...nothing, kept: short }, TODAY, [watcher]);
  assert.deepEqual(others, []);
  assert.deepEqual([finding.kind, finding.say], ["balance_short", { short_day: "2026-11-05", short_cents: 1_600, next_day: "2026-11-20" }]);
  for (const one of [undefined, kept(), kept({ balance: undefined }), kept({ balance: { amount_cents: 1, on: "2026-01-01" } })]) {
    assert.deepEqual(findingsOf({ ...nothing, kept: one }, TODAY, [watcher]), []);
  }
  const last = { ...short, parts: [] };
  assert.equal(findingsOf({ ...nothing, kept: last }, TODAY, [watcher])[0].kind, "balance_short_open");
});
