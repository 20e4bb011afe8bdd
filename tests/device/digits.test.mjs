// @ts-check
/** Checks that what is typed in Arabic and Persian digits is read, wherever a person types digits. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseAmount, writeAmount } from "../../assets/device/amounts.js";
import { parseMoment } from "../../assets/device/cv/moments.js";
import { decodeCode, encodeCode } from "../../assets/device/encoding.js";
import { numberField } from "../../assets/device/fields.js";
import { ibanField } from "../../assets/device/iban.js";
import { languages } from "../../assets/device/texts.js";
import { parseDay } from "../../assets/device/typed_days.js";

/** @param {string} text @param {number} zero */
const inDigits = (text, zero) => text.replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit)));
const ZEROES = [0x0660, 0x06f0];

test("amounts are read in Arabic digits, with their own signs for cents and thousands", () => {
  const readings = { "١٣١": 13100, "١٬٢٣٤٫٥٦": 123456, "١٢،٥": 1250, "۱۳۱٫۵۰ €": 13150, "\u200f131.00\u00a0€": 13100, "١.٢٣٤,٥٦": 123456 };
  for (const [typed, cents] of Object.entries(readings)) assert.equal(parseAmount(typed), cents, typed);
  assert.equal(parseAmount("-٣"), "negative");
  assert.equal(parseAmount("١٢٫٣٤٥"), "too-many-decimals");
});

test("days, months, numbers, codes and bank accounts are read in Arabic digits", () => {
  const octets = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
  for (const zero of ZEROES) {
    assert.equal(parseDay(inDigits("1-1-2026", zero)), "2026-01-01");
    assert.equal(parseDay(inDigits("02/06/26", zero)), "2026-06-02");
    assert.equal(parseDay(inDigits("31-2-2026", zero)), "no-such-day");
    assert.equal(parseMoment(inDigits("3-2019", zero)), "2019-03");
    assert.deepEqual(numberField({ most: 20 }).read(inDigits("12", zero), "ar"), { value: 12 });
    assert.ok("problem" in numberField({ most: 20 }).read(inDigits("21", zero), "ar"));
    assert.deepEqual(ibanField().read(inDigits("NL91 ABNA 0417 1643 00", zero), "ar"), { value: "NL91ABNA0417164300" });
    assert.deepEqual(decodeCode(inDigits(encodeCode(octets), zero)), octets);
  }
});

test("an example of an amount has the mark for cents that the language shows and writes", () => {
  for (const language of languages) {
    const mark = writeAmount(150, /** @type {any} */ (language)).charAt(1);
    for (const [file, key] of [["income", "income-amount-hint"], ["forms", "amount-not-a-number"], ["forms", "amount-too-many-decimals"]]) {
      const texts = readFileSync(new URL(`../../pwa/texts/${language}/${file}.ftl`, import.meta.url), "utf8");
      const [, example = ""] = new RegExp(`^${key} = .*?([0-9][0-9.,]*[0-9])`, "mu").exec(texts) ?? [];
      assert.equal(example.at(-3), mark, `${language}: ${key}: ${example}`);
    }
  }
});
