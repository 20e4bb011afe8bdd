// @ts-check
/** Checks what is read aloud: sentences and words, in order, with pauses, at a pace, from where one taps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { joined, sentencesIn, wordAt } from "../../assets/device/aloud/pieces.js";
import { createReader } from "../../assets/device/aloud/reader.js";
import { chooseVoice } from "../../assets/device/voices.js";

test("a voice fits the language, and the person's own choice goes first", () => {
  const voices = [
    { name: "Anna", lang: "de-DE" },
    { name: "Claire", lang: "nl-NL" },
    { name: "Ellen", lang: "nl-BE" },
  ];
  assert.equal(chooseVoice(voices, "nl", "")?.name, "Claire");
  assert.equal(chooseVoice(voices, "nl", "Ellen")?.name, "Ellen");
  assert.equal(chooseVoice(voices, "nl", "Anna")?.name, "Claire");
  assert.equal(chooseVoice(voices, "en", "Anna"), undefined);
});

test("a region is no part of a language of another name", () => {
  assert.equal(chooseVoice([{ name: "A", lang: "tig-ER" }], "ti", ""), undefined);
  assert.equal(chooseVoice([{ name: "B", lang: "ti_ET" }], "ti", "")?.name, "B");
});

test("parts are joined as they are read, and each unit knows where it stands", () => {
  const { text, places } = joined(["  Uw \n brief ", "van  ", "€\u00a012,50."]);
  assert.equal(text, "Uw brief van € 12,50.");
  assert.equal(places.length, text.length);
  assert.deepEqual(places[0], [0, 2]);
  assert.deepEqual(places[text.indexOf("van")], [1, 0]);
  assert.deepEqual(joined(["", " \n "]), { text: "", places: [] });
});

const cut = (/** @type {string} */ text, language = "nl") => sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));

test("a text is cut at its sentences in every script, and what says nothing is left out", () => {
  assert.deepEqual(cut("Uw geld komt. Wanneer? Morgen!"), ["Uw geld komt.", "Wanneer?", "Morgen!"]);
  assert.deepEqual(cut("هذا طلبك. متى؟ غدًا", "ar"), ["هذا طلبك.", "متى؟", "غدًا"]);
  assert.deepEqual(cut("ሰላም። ከመይ ኣለኻ፧", "ti").join(" "), "ሰላም። ከመይ ኣለኻ፧");
  assert.deepEqual(cut(" … · — "), []);
  assert.deepEqual(cut("€ 12,50"), ["€ 12,50"]);
});

test("a long sentence is cut at commas or spaces, and nothing of it is lost", () => {
  for (const text of [`${"een lange rij woorden, ".repeat(60)}einde`, "woord ".repeat(300).trim(), "x".repeat(1_000)]) {
    const pieces = cut(text);
    assert.ok(pieces.every(({ length }) => length <= 220), "too long");
    assert.equal(pieces.join("").replaceAll(" ", ""), text.replaceAll(" ", ""));
  }
  const started = performance.now();
  assert.ok(cut("a, b. ".repeat(20_000)).length > 500);
  assert.ok(performance.now() - started < 2_000);
});

test("the word that is said is found, with and without its length, without what stands behind it", () => {
  const text = "Uw bijstand, dus geld.";
  const word = (/** @type {number} */ at, /** @type {number | undefined} */ length) => {
    const span = wordAt(text, at, length);
    return span && text.slice(span.start, span.end);
  };
  assert.equal(word(3, undefined), "bijstand");
  assert.equal(word(3, 9), "bijstand");
  assert.equal(word(2, undefined), "bijstand");
  assert.equal(word(17, 5), "geld");
  assert.equal(word(text.length, undefined), undefined);
});

/** A voice that says what it is given when told so: the phone's own cannot be heard here. */
function phone() {
  /** @type {any[]} */
  const said = [];
  const speech = { speak: (/** @type {any} */ one) => said.push(one), cancel() {} };
  class Utterance {
    /** @param {string} text */
    constructor(text) {
      this.text = text;
    }
  }
  return { said, speech: /** @type {any} */ (speech), Utterance: /** @type {any} */ (Utterance) };
}

/** @param {string[]} texts */
function reading(texts) {
  const { said, speech, Utterance } = phone();
  /** @type {string[]} */
  const marked = [];
  /** @type {string[]} */
  const ends = [];
  const marks = {
    sentence: (/** @type {{text: string}} */ { text }) => void marked.push(text),
    word: (/** @type {{text: string}} */ { text }, /** @type {any} */ word) => void marked.push(`- ${word && text.slice(word.start, word.end)}`),
    none: () => void marked.push(""),
  };
  const voiceFor = (/** @type {string} */ language) => /** @type {any} */ ({ name: language, lang: `${language}-X` });
  const pieces = texts.map((text) => ({ text, language: text.startsWith("ar:") ? "ar" : "nl" }));
  const reader = createReader({ pieces, voiceFor, rate: 1, marks, onEnd: (why) => void ends.push(why), speech, Utterance });
  return { reader, said, marked, ends };
}

test("sentences are said one by one and marked, each word too, and the end is told", () => {
  const { reader, said, marked, ends } = reading(["Een twee.", "Drie."]);
  reader.goOn();
  assert.deepEqual(said.map(({ text }) => text), ["Een twee."]);
  said[0].onboundary({ name: "word", charIndex: 4, charLength: 4 });
  said[0].onboundary({ name: "sentence", charIndex: 0, charLength: 9 });
  said[0].onend();
  said[1].onend();
  assert.deepEqual(marked, ["Een twee.", "- twee", "Drie.", ""]);
  assert.deepEqual(ends, ["end"]);
});

test("a pause keeps its place, and what the browser still tells of before changes nothing", () => {
  const { reader, said, ends } = reading(["Een.", "Twee.", "Drie."]);
  reader.goOn();
  said[0].onend();
  reader.pause();
  said[1].onend();
  said[1].onerror({ error: "interrupted" });
  assert.equal(said.length, 2);
  reader.setRate(0.65);
  assert.equal(said.length, 2, "stays silent");
  reader.goOn();
  assert.deepEqual([said[2].text, said[2].rate], ["Twee.", 0.65]);
  reader.setRate(1.2);
  assert.deepEqual([said[3].text, said[3].rate], ["Twee.", 1.2]);
  reader.jump(0);
  assert.equal(said[4].text, "Een.");
  reader.jump(9);
  reader.stop();
  said[4].onend();
  assert.equal(said.length, 5);
  assert.deepEqual(ends, []);
});

test("a voice that fails is told, and words of another language get a voice of that language", () => {
  const { reader, said, ends } = reading(["ar: اسم", "Twee."]);
  reader.goOn();
  assert.equal(said[0].lang, "ar-X");
  said[0].onerror({ error: "synthesis-failed" });
  assert.deepEqual(ends, ["failed"]);
  assert.equal(said.length, 1);
});
