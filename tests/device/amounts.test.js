// @ts-check
/** Checks that amounts and days are read as people write them, and nothing is guessed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAmount, parseAmount, writeAmount } from "../../assets/device/amounts.js";
import { addMonths, dayOf, formatDay, today } from "../../assets/device/dates.js";
import { parseDay } from "../../assets/device/typed_days.js";

test("amounts are read in Dutch and in English writing, exact to the cent", () => {
  const readings = {
    "1.234,56": 123456,
    "1,234.56": 123456,
    "1234,56": 123456,
    "12,5": 1250,
    "12.5": 1250,
    "€ 12": 1200,
    "€12,-": 1200,
    "12,–": 1200,
    " 1 234,50 ": 123450,
    "0,1": 10,
    "0,29": 29,
    "1.234": 123400,
    "1.234.567,8": 123456780,
    "1,234,567": 123456700,
    "eur 3": 300,
    "0": 0,
    "10000000": 1_000_000_000,
  };
  for (const [typed, cents] of Object.entries(readings)) assert.equal(parseAmount(typed), cents, typed);
});

test("what is not one amount is refused, each in its own way", () => {
  const refusals = {
    "": "empty",
    "  ": "empty",
    "€": "empty",
    "-3": "negative",
    "−3,50": "negative",
    abc: "not-a-number",
    "12,3,4": "not-a-number",
    "1.23.456": "not-a-number",
    "12a": "not-a-number",
    "1e3": "not-a-number",
    "--3": "not-a-number",
    ",5": "not-a-number",
    "12,345": "too-many-decimals",
    "1234,567": "too-many-decimals",
    "0,001": "too-many-decimals",
    "0.001": "too-many-decimals",
    "10000000,01": "too-large",
    "99999999999999999999": "too-large",
  };
  for (const [typed, why] of Object.entries(refusals)) assert.equal(parseAmount(typed), why, typed);
});

test("an amount that is written is read back as the same cents", () => {
  for (let cents = 0; cents < 200_000; cents += 37) {
    assert.equal(parseAmount(writeAmount(cents, "nl")), cents);
    assert.equal(parseAmount(writeAmount(cents, "en")), cents);
    assert.equal(parseAmount(formatAmount(cents, "nl")), cents);
  }
});

test("days are read as people write them", () => {
  const readings = {
    "2-6-2026": "2026-06-02",
    "02/06/26": "2026-06-02",
    "2.6.2026": "2026-06-02",
    "2 6 2026": "2026-06-02",
    "02062026": "2026-06-02",
    "2 juni 2026": "2026-06-02",
    "2 Jun. 2026": "2026-06-02",
    "31-12-2026": "2026-12-31",
    "29-2-2028": "2028-02-29",
    "2026-06-02": "2026-06-02",
    "1 mrt 2026": "2026-03-01",
    "1 March 2026": "2026-03-01",
  };
  for (const [typed, day] of Object.entries(readings)) assert.equal(parseDay(typed), day, typed);
});

test("a day that does not exist is told apart from what is no day at all", () => {
  for (const typed of ["30-2-2026", "29-2-2026", "31-4-2026", "1-13-2026", "0-1-2026", "1-1-0026", "2026-02-30"]) {
    assert.equal(parseDay(typed), "no-such-day", typed);
  }
  for (const typed of ["morgen", "2-6", "2026", "2-6-202", "june 2 2026", "2 foo 2026", "<b>"]) {
    assert.equal(parseDay(typed), "not-a-date", typed);
  }
  assert.equal(parseDay("  "), "empty");
});

test("today is the day where the phone is, not in Greenwich", () => {
  const late = new Date(2026, 5, 2, 23, 59).getTime();
  assert.equal(today(late), "2026-06-02");
  assert.equal(today(late + 120_000), "2026-06-03");
});

test("months go on over the end of a year and back", () => {
  assert.equal(addMonths("2026-11", 3), "2027-02");
  assert.equal(addMonths("2026-01", -1), "2025-12");
  assert.equal(dayOf(2026, 14, 31), "2027-02-28");
});

test("every day from 1995 to 2105 is the one that the calendar has", () => {
  for (let ms = Date.UTC(1995, 0, 1); ms < Date.UTC(2105, 0, 1); ms += 86_400_000) {
    const date = new Date(ms);
    const made = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    assert.equal(made, date.toISOString().slice(0, 10));
  }
  assert.equal(dayOf(2100, 2, 31), "2100-02-28");
  assert.equal(dayOf(2026, 0, 5), "2025-12-05");
});

test("days and amounts are shown as each language writes them", () => {
  assert.equal(formatDay("2026-06-02", "nl"), "2 juni 2026");
  assert.equal(formatDay("2026-06-02", "en"), "2 June 2026");
  assert.equal(formatAmount(123456, "nl").replace(/\s/gu, " "), "€ 1.234,56");
  assert.equal(formatAmount(123456, "en"), "€1,234.56");
});
