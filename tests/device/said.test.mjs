// @ts-check
// What services and laws say, in a language that their files do not carry.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDutchOnly, loadSaid, saidIn } from "../../assets/device/said.js";

const words = { nl: "Binnen drie dagen krijgt u een besluit.", en: "You get a decision within three days." };

test("a text that is translated is said in the language of the person", async () => {
  await loadSaid("uk");
  assert.match(saidIn(words, "uk"), /Протягом трьох днів/u);
  assert.equal(isDutchOnly(words, "uk"), false);
});

test("what the agency wrote itself comes first", () => {
  assert.equal(saidIn({ ...words, uk: "Три дні." }, "uk"), "Три дні.");
  assert.equal(saidIn(words, "en"), words.en);
});

test("a Dutch text that changed is shown in Dutch, not by its old translation", () => {
  const changed = { nl: "Binnen vier dagen krijgt u een besluit." };
  assert.equal(saidIn(changed, "uk"), changed.nl);
  assert.equal(isDutchOnly(changed, "uk"), true);
});

test("nothing said stays nothing", () => {
  const none = /** @type {{nl: string} | undefined} */ (undefined);
  assert.equal(saidIn(none, "uk"), undefined);
});
