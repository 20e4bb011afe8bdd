// @ts-check
// How languages write days, moments, lists and distances; Tigrinya, which browsers do not know, by our own names.

import assert from "node:assert/strict";
import { test } from "node:test";
import { formatAmount, parseAmount, writeAmount } from "../../assets/device/amounts.js";
import { formatDay } from "../../assets/device/dates.js";
import { createTexts, languages } from "../../assets/device/texts.js";
import { relativeDay } from "../../assets/device/views/days.js";
import { writeList } from "../../assets/device/writing.js";

/** @param {string} code */
const as = (code) => /** @type {import("../../assets/device/texts.js").Language} */ (code);
const has = (/** @type {string} */ code) => languages.includes(as(code));

test("a day is written in the language of the person", () => {
  const written = {
    nl: "zondag 29 november 2026",
    ar: "الأحد، 29 نوفمبر 2026",
    tr: "29 Kasım 2026 Pazar",
    pl: "niedziela, 29 listopada 2026",
    ti: "ሰንበት 29 ሕዳር 2026",
  };
  for (const [code, text] of Object.entries(written)) {
    if (!has(code)) continue;
    const options = /** @type {const} */ ({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
    assert.equal(formatDay("2026-11-29", as(code), options).replace(",", code === "ti" ? "" : ","), text);
  }
});

test("digits are those of Dutch letters, whatever the language", () => {
  for (const code of languages) assert.match(formatAmount(123_450, code).replace(/\D/gu, ""), /^123450$/u);
});

test("what is written as one types it is read back", () => {
  for (const code of languages) assert.equal(parseAmount(writeAmount(123_456, code)), 123_456);
});

test("how far a day is away is said without a word of another language", () => {
  if (has("ti")) {
    assert.equal(relativeDay("2026-11-29", "2026-11-30", as("ti")), "ጽባሕ");
    assert.equal(relativeDay("2026-11-29", "2026-12-04", as("ti")), "ድሕሪ 5 መዓልቲ");
    assert.equal(writeList(["UWV", "SVB"], as("ti")), "UWV፣ SVB");
  }
  assert.equal(relativeDay("2026-11-29", "2026-11-30", "nl"), "morgen");
  assert.equal(writeList(["UWV", "SVB"], "nl"), "UWV en SVB");
});

test("what stands in an Arabic sentence keeps its own direction", () => {
  const texts = createTexts(as("ar"), ["a = رقم { $iban }\n"]);
  assert.equal(texts("a", { iban: "NL91" }), has("ar") ? "رقم \u2068NL91\u2069" : "رقم NL91");
});
