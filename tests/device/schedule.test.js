// @ts-check
/** Checks that income comes in on the right day with the right cents. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { addDays, daysBetween, weekdayOf } from "../../assets/device/dates.js";
import { household } from "../../assets/device/data/household.js";
import { nextPayment, paymentsInMonth, paymentsOf, total } from "../../assets/device/schedule.js";
import { Seeded } from "./random.mjs";

const expected = JSON.parse(
  readFileSync(new URL("../vectors/twelve_parts.json", import.meta.url), "utf8"),
);
const parts = /** @type {any[]} */ (household.income_part);

/** @param {Record<string, unknown>} fields */
const part = (fields) => /** @type {any} */ ({ id: "a", period: "month", amount_cents: 100, ...fields });
const days = (/** @type {any} */ one, /** @type {string} */ from, /** @type {string} */ to) =>
  paymentsOf(one, from, to).map((payment) => payment.date);

test("the example household receives exactly the expected cents every month", () => {
  const months = Object.keys(expected.received_cents_per_month);
  assert.equal(months.length, 11);
  const received = Object.fromEntries(
    months.map((month) => [month, total(paymentsInMonth(parts, month)).amount_cents]),
  );
  assert.deepEqual(received, expected.received_cents_per_month);
});

test("the example household has exactly the expected payments in June 2026, in order", () => {
  const june = paymentsInMonth(parts, "2026-06").map((payment) => ({
    date: payment.date,
    part: payment.part.id,
    amount_cents: payment.amount_cents,
  }));
  assert.deepEqual(june, expected.june_2026);
});

test("a day that a month lacks becomes its last day", () => {
  const found = days(part({ pay_day: 31 }), "2026-02-01", "2026-04-30");
  assert.deepEqual(found, ["2026-02-28", "2026-03-31", "2026-04-30"]);
});

test("a weekend moves a day over the end of the month", () => {
  // 1 November 2026 is a Sunday, 31 October a Saturday.
  assert.deepEqual(days(part({ pay_day: 1, weekend: "before" }), "2026-10-02", "2026-10-31"), [
    "2026-10-30",
  ]);
  assert.deepEqual(days(part({ pay_day: 31, weekend: "after" }), "2026-11-01", "2026-11-29"), [
    "2026-11-02",
  ]);
});

test("a part paid a month ahead stops a month before its end", () => {
  const ahead = part({ pay_day: 20, shift_months: -1, date_from: "2026-01-01", date_to: "2026-03-31" });
  assert.deepEqual(days(ahead, "2025-11-01", "2026-12-31"), ["2025-12-20", "2026-01-20", "2026-02-20"]);
});

test("four weeks are 28 days, also in a year with thirteen of them", () => {
  const wages = part({ period: "four_weeks", first_date: "2026-01-02" });
  const found = days(wages, "2026-01-01", "2026-12-31");
  assert.equal(found.length, 13);
  assert.deepEqual(found.slice(-1), ["2026-12-04"]);
  assert.deepEqual(days(wages, "2026-05-01", "2026-05-31"), ["2026-05-22"]);
});

test("a week is 7 days: whichever days one asks for, every week is paid once, on its weekday", () => {
  const seeded = new Seeded(11);
  for (let round = 0; round < 300; round++) {
    const first_date = addDays("2024-01-01", seeded.between(0, 1_000));
    const weekly = part({ period: "week", first_date, date_to: addDays(first_date, seeded.between(0, 400)) });
    const from = addDays(first_date, seeded.between(-60, 200));
    const to = addDays(from, seeded.between(0, 200));
    const found = days(weekly, from, to);
    const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
    const paid = all.filter((day) => day >= first_date && day <= weekly.date_to && weekdayOf(day) === weekdayOf(first_date));
    assert.deepEqual(found, paid, `${first_date} ${from} ${to}`);
    const cut = addDays(from, seeded.between(0, 100));
    if (cut < to) assert.deepEqual([...days(weekly, from, cut), ...days(weekly, addDays(cut, 1), to)], found);
  }
});

test("of weekly payments that are known, some days early or late, none is expected again and the next is not lost", () => {
  const seeded = new Seeded(12);
  for (let round = 0; round < 300; round++) {
    const first_date = addDays("2026-01-01", seeded.between(0, 6));
    const count = seeded.between(1, 20);
    const payments = Array.from({ length: count }, (_, at) => ({ date: addDays(first_date, at * 7 + seeded.between(-3, 3)), amount_cents: 1 + at }));
    const weekly = part({ period: "week", first_date, payments });
    const paid = paymentsOf(weekly, "2025-12-20", addDays(first_date, 25 * 7));
    assert.deepEqual(paid.slice(0, count).map(({ date, amount_cents }) => ({ date, amount_cents })), payments);
    assert.deepEqual(paid.slice(count).map(({ date }) => date), Array.from({ length: 26 - count }, (_, at) => addDays(first_date, (count + at) * 7)));
  }
});

test("a sickness benefit that was noted every four weeks keeps its days", () => {
  const kept = part({ agency: "uwv", kind: "ziektewet", period: "four_weeks", first_date: "2026-01-02" });
  assert.deepEqual(days(kept, "2026-05-01", "2026-06-30"), ["2026-05-22", "2026-06-19"]);
});

test("quarters and years are counted from their first day", () => {
  const quarter = part({ period: "quarter", first_date: "2025-11-30" });
  assert.deepEqual(days(quarter, "2026-01-01", "2026-12-31"), [
    "2026-02-28",
    "2026-05-30",
    "2026-08-30",
    "2026-11-30",
  ]);
  const year = part({ period: "year", first_date: "2024-02-29", date_to: "2026-12-31" });
  assert.deepEqual(days(year, "2025-01-01", "2030-01-01"), ["2025-02-28", "2026-02-28"]);
});

test("a payment that a weekend brought forward is not expected again on its day", () => {
  const paid = (/** @type {string[]} */ ...dates) => dates.map((date) => ({ date, amount_cents: 100 }));
  assert.deepEqual(days(part({ pay_day: 24, payments: paid("2026-04-24", "2026-05-22") }), "2026-05-01", "2026-07-31"), ["2026-05-22", "2026-06-24", "2026-07-24"]);
  assert.deepEqual(days(part({ pay_day: 1, payments: paid("2026-07-01", "2026-07-31") }), "2026-07-01", "2026-09-30"), ["2026-07-01", "2026-07-31", "2026-09-01"]);
});

test("a day that free days move far is found, however few days one asks for", () => {
  for (const [first_date, weekend, day] of [["2029-04-02", "workday_before", "2029-03-29"], ["2038-04-27", "workday_before", "2038-04-22"], ["2027-03-26", "workday_after", "2027-03-30"], ["2027-12-25", "workday_after", "2027-12-27"]])
    for (const period of ["quarter", "year", "four_weeks", "week"]) assert.deepEqual(days(part({ period, first_date, weekend }), day, day), [day], `${first_date} ${period}`);
});

test("regular payments go on after the last one that is known by date", () => {
  const known = part({
    period: "quarter",
    first_date: "2026-01-01",
    payments: [{ date: "2026-01-05", amount_cents: 7 }],
  });
  assert.deepEqual(
    paymentsOf(known, "2026-01-01", "2026-06-30").map(({ date, amount_cents }) => [date, amount_cents]),
    [
      ["2026-01-05", 7],
      ["2026-04-01", 100],
    ],
  );
});

test("an amount that is not known makes the total a part of the whole, and is not 0", () => {
  const payments = paymentsInMonth([part({ pay_day: 3 }), part({ pay_day: 4, amount_cents: null })], "2026-03");
  assert.deepEqual(total(payments), { amount_cents: 100, is_whole: false });
});

test("a part that ended has no next payment", () => {
  const ended = part({ pay_day: 5, date_to: "2026-05-31", shift_months: 1 });
  assert.equal(nextPayment(ended, "2026-06-01")?.date, "2026-06-05");
  assert.equal(nextPayment(ended, "2026-06-06"), undefined);
});

test("payments are worked out once for a part, and anew for the part as it was changed", () => {
  const before = part({ pay_day: 5 });
  const payments = paymentsOf(before, "2026-03-01", "2026-03-31");
  assert.equal(paymentsOf(before, "2026-03-01", "2026-03-31"), payments);
  assert.deepEqual(days(before, "2026-04-01", "2026-04-30"), ["2026-04-05"]);
  assert.deepEqual(days({ ...before, pay_day: 6 }, "2026-03-01", "2026-03-31"), ["2026-03-06"]);
});
