// A year of income by month and agency, what became of payments, and the files for other programs.
import assert from "node:assert/strict";
import { test } from "node:test";

import { csvOf, icsOf } from "../../assets/device/calendar_file.js";
import { household } from "../../assets/device/data/household.js";
import { nameOf, statesOf } from "../../assets/device/paid.js";
import { paymentsBetween, paymentsInMonth, paymentsOf } from "../../assets/device/schedule.js";
import { addDays } from "../../assets/device/dates.js";
import { calendarOf } from "../../assets/device/views/calendar.js";
import { monthsOf } from "../../assets/device/views/year.js";
import { Seeded } from "./random.mjs";

const PERIODS = ["month", "week", "four_weeks", "quarter", "year", "once"];

/** Make an income part up, with gaps, ends and odd days. */
function anyPart(seeded, id) {
  const month = (from) => `202${seeded.between(from, 7)}-${String(seeded.between(1, 12)).padStart(2, "0")}-${String(seeded.between(1, 28)).padStart(2, "0")}`;
  return Object.freeze({
    id: `part-${id}`,
    agency: seeded.pick(["uwv", "svb", "gemeente"]),
    kind: "ww",
    amount_cents: seeded.between(0, 5) ? seeded.between(1, 300_000) : null,
    period: seeded.pick(PERIODS),
    pay_day: seeded.between(1, 31),
    weekend: seeded.pick(["before", "after", "same"]),
    shift_months: seeded.between(-1, 1),
    first_date: month(4),
    date_from: seeded.between(0, 2) ? month(4) : "",
    date_to: seeded.between(0, 2) ? month(5) : "",
    payments: [],
  });
}

test("the months of a year add up to its payments, by part and by agency", () => {
  const seeded = new Seeded(7);
  for (let round = 0; round < 60; round++) {
    const parts = Array.from({ length: seeded.between(1, 12) }, (_, id) => anyPart(seeded, id));
    const months = monthsOf(parts, "2026", ({ agency }) => agency);
    const sum = (amounts) => amounts.reduce((total, one) => total + (one ?? 0), 0);
    const whole = sum(months.map(({ amount_cents }) => amount_cents));
    const one = sum(paymentsBetween(parts, "2026-01-01", "2026-12-31").map(({ amount_cents }) => amount_cents));
    const each = sum(parts.flatMap((part) => paymentsOf(part, "2026-01-01", "2026-12-31").map(({ amount_cents }) => amount_cents)));
    const agencies = sum(months.flatMap(({ byAgency }) => [...byAgency.values()]));
    assert.deepEqual([one, each, agencies], [whole, whole, whole]);
    // Any cut of the year gives the same payments.
    const cut = `2026-${String(seeded.between(1, 12)).padStart(2, "0")}-15`;
    const before = paymentsBetween(parts, "2026-01-01", cut);
    const after = paymentsBetween(parts, `${cut.slice(0, 8)}16`, "2026-12-31");
    assert.equal(before.length + after.length, paymentsBetween(parts, "2026-01-01", "2026-12-31").length);
  }
});

test("a payment is received, different, disputed, late or still expected", () => {
  const part = household.income_part.find(({ id }) => id === "p01");
  const [first, second, third] = paymentsOf(part, "2026-01-01", "2026-03-31");
  const note = (payment, fields) => ({ id: nameOf(payment), part: part.id, date: payment.date, ...fields });
  const see = (notes, payment, today) => statesOf({ today, vault: { records: (type) => (type === "payment_note" ? notes : []) } })(payment);
  assert.equal(see([], first, "2026-06-01"), "expected", "who ticks nothing is not told of late payments");
  const ticked = note(first, { state: "received", amount_cents: first.amount_cents });
  assert.equal(see([ticked], first, "2026-06-01"), "received");
  assert.equal(see([ticked], second, second.date), "expected");
  assert.equal(see([ticked], second, "2026-06-01"), "late");
  assert.equal(see([note(first, { state: "received", amount_cents: 1 })], first, "2026-06-01"), "different");
  assert.equal(see([note(third, { state: "disputed", amount_cents: null })], third, "2026-06-01"), "disputed");
});

test("a table keeps its cells apart and works nothing out", () => {
  const text = csvOf([
    ["Dag", "Wat"],
    ["2026-01-05", 'Kinderbijslag; "dubbel"'],
    ["=1+1", "-12.50"],
  ]);
  assert.equal(text, '\ufeffDag;Wat\r\n2026-01-05;"Kinderbijslag; ""dubbel"""\r\n\'=1+1;-12.50\r\n');
});

test("a break in the name of an event begins no other line", () => {
  const text = icsOf([{ id: "m", at: "2026-06-10T08:30:00.000Z", minutes: 30, place: "Kamer 4\rX:y", title: "Gesprek\rATTENDEE:x\r\nX:y" }], 0);
  assert.match(text, /LOCATION:Kamer 4\\nX:y\r\nSUMMARY:Gesprek\\nATTENDEE:x\\nX:y\r\n/);
});

test("a calendar has whole days, kept ids and folded lines", () => {
  const text = icsOf([{ id: "p01-2026-12-31", date: "2026-12-31", title: `Één, twee; ${"é".repeat(60)}` }], Date.UTC(2026, 0, 2, 3, 4, 5));
  assert.ok(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  assert.match(text, /DTSTAMP:20260102T030405Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n/);
  assert.match(text, /SUMMARY:Één\\, twee\\; é/);
  for (const line of text.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  assert.ok(text.replaceAll("\r\n ", "").includes("é".repeat(60)));
});

test("a meeting stands in a calendar at its time and place", () => {
  const text = icsOf([{ id: "m", title: "Werk", at: "2026-06-16T08:30:00.000Z", minutes: 45, place: "Stadhuis, balie 3" }], 0);
  assert.match(text, /DTSTART:20260616T083000Z\r\nDTEND:20260616T091500Z\r\nLOCATION:Stadhuis\\, balie 3\r\nSUMMARY:Werk/);
});

test("a calendar has every day of its month once, in weeks from Monday, and all that comes in", () => {
  const texts = Object.assign((key, places) => JSON.stringify([key, places]), { language: "nl", has: () => true });
  for (let at = 0; at < 48; at++) {
    const month = `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    const payments = paymentsInMonth(household.income_part, month);
    const { weeks, weekdays } = calendarOf(month, payments, texts);
    assert.deepEqual(weekdays.map(({ number }) => number), ["ma", "di", "wo", "do", "vr", "za", "zo"]);
    const days = weeks.flatMap((week) => week.days);
    assert.equal(days.length, weeks.length * 7);
    const own = days.filter(({ number }) => number);
    assert.deepEqual(own.map(({ id }) => id), Array.from({ length: own.length }, (_, day) => `${month}-${String(day + 1).padStart(2, "0")}`));
    assert.equal(addDays(own.at(-1).id, 1).slice(8), "01");
    const counts = own.filter(({ is_paid }) => is_paid).map(({ words }) => JSON.parse(words)[1].count);
    assert.equal(counts.reduce((sum, count) => sum + count, 0), payments.length, month);
  }
});
