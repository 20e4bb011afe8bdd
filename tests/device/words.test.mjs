// @ts-check
/** Checks which words of a text are explained: whole words only, once, whatever else stands there. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { words } from "../../assets/device/data/words.js";
import { indexOf, partsOf } from "../../assets/device/words/matching.js";

/** @param {string} text @param {{language?: string, list?: readonly import("../../assets/device/words/matching.js").Word[], known?: Set<string>}} [options] */
const found = (text, { language = "nl", list = words, known = new Set() } = {}) => {
  const parts = partsOf(text, indexOf(list, language), known);
  assert.equal(parts.map((part) => part.text).join(""), text, "nothing is lost");
  return parts.filter(({ id }) => id).map((part) => `${part.text}=${part.id}`);
};

test("a word is found in each of its forms, however it is capitalised, and once", () => {
  assert.deepEqual(found("Uw Bezwaar, uw bezwaren en BEZWAARSCHRIFTEN."), ["Bezwaar=bezwaar"]);
  assert.deepEqual(found("Een BEZWAARSCHRIFT"), ["BEZWAARSCHRIFT=bezwaar"]);
  assert.deepEqual(found("De beschikking en het voorschot."), ["beschikking=beschikking", "voorschot=voorschot"]);
  const known = new Set(["bezwaar"]);
  assert.deepEqual(found("bezwaar en beroep", { known }), ["beroep=beroep"]);
  assert.deepEqual([...known], ["bezwaar", "beroep"]);
});

test("a word inside another word is not that word, and a compound only where it is named", () => {
  for (const text of ["beroepsopleiding", "bezwaarlijk", "nettoyeren", "termijnkaart", "ontslagbesluitvorming", "boetekleed", "toeslagenwet-achtig"]) assert.deepEqual(found(text), [], text);
  assert.deepEqual(found("huurtoeslag, WW-uitkering"), ["huurtoeslag=toeslag", "WW-uitkering=uitkering"]);
});

test("words of more than one part are found over the end of a line, and the longest goes first", () => {
  assert.deepEqual(found("De beslagvrije\n voet is hoog."), ["beslagvrije\n voet=beslagvrije-voet"]);
  assert.deepEqual(found("bijzondere bijstand en bijstand"), ["bijzondere bijstand=bijzondere-bijstand", "bijstand=bijstand"]);
  assert.deepEqual(found("beslagvrije. Voet"), []);
});

test("in another language its own words are found and the Dutch ones in it", () => {
  assert.deepEqual(found("Your objection against the beschikking", { language: "en" }), ["objection=bezwaar", "beschikking=beschikking"]);
  assert.deepEqual(found("قدّم اعتراضك (bezwaar) خلال المدة", { language: "ar" }), ["bezwaar=bezwaar"]);
  assert.deepEqual(found("Your objection", { language: "nl" }), []);
});

test("a star stands for one letter or more, at one end", () => {
  const list = [{ id: "x", word: { nl: "regeling" }, forms: { nl: ["*regeling", "regel*"] }, says: { nl: "." }, source: undefined }];
  assert.deepEqual(found("spaarregeling", { list }), ["spaarregeling=x"]);
  assert.deepEqual(found("regels", { list }), ["regels=x"]);
  assert.deepEqual(found("ontregelingen", { list }), []);
});

test("signs that mean something elsewhere are text here, and a long text is quick", () => {
  const text = "<b onclick=alert(1)>bezwaar</b> ${toeslag} \u202ebezwaar constructor __proto__";
  assert.deepEqual(found(text), ["bezwaar=bezwaar", "toeslag=toeslag"]);
  const started = performance.now();
  assert.equal(found("a".repeat(50_000) + " bijstand".repeat(10_000)).length, 1);
  assert.ok(performance.now() - started < 1_000);
});

test("every word has its sentence in both languages, and forty or more are there", () => {
  assert.ok(words.length >= 40);
  for (const { id, says, word } of words) {
    for (const language of /** @type {const} */ (["nl", "en"])) {
      assert.match(says[language] ?? "", /^\p{Lu}.*\.$/u, id);
      assert.ok((says[language] ?? "").length <= 200, id);
      assert.ok(word[language], id);
    }
  }
});
