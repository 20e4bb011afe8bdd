// @ts-nocheck
// "Ik heb een vraag": where a question in everyday words belongs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";

import { buildFinder } from "../../assets/device/ask/finder.js";
import { placesOf } from "../../assets/device/ask/places.js";
import { loadTexts } from "../../assets/device/texts.js";
import { beginning } from "../../assets/device/world.js";

const DUMP = `
import json, yaml
from pathlib import Path
from pwa.rules.service_files import read_agencies
questions = yaml.safe_load(Path("tests/device/ask/questions.yaml").read_text())
print(json.dumps({"agencies": read_agencies(), "questions": questions}))`;
const FIRST_ENGLISH = "can I get help with my rent";
let questions;
const finders = {};

before(async () => {
  const read = JSON.parse(execFileSync("python", ["-c", DUMP], { encoding: "utf8" }));
  questions = read.questions;
  const english = questions.findIndex(({ ask }) => ask === FIRST_ENGLISH);
  questions.forEach((one, at) => (one.language = at < english ? "nl" : "en"));
  for (const language of ["nl", "en"]) {
    const texts = await loadTexts(language);
    const snapshot = { ...beginning, texts, language, today: "2026-11-29", listed: { agencies: read.agencies, isExpired: false, problem: null } };
    finders[language] = await buildFinder(placesOf(snapshot), language);
  }
});

const sayPlace = ({ place }) => `${place.kind}:${place.name}`;
const isRight = ({ ask, places, language }) => finders[language].find(ask, { most: 3 }).some((found) => places.includes(sayPlace(found)));

test("fifty questions in everyday words find the right place among the first three", (t) => {
  assert.equal(questions.length, 50);
  const wrong = questions.filter((one) => !isRight(one));
  const held = questions.filter((one) => one.held);
  const wrongHeld = wrong.filter((one) => one.held);
  t.diagnostic(`right: ${50 - wrong.length} of 50; of the ${held.length} that were held back: ${held.length - wrongHeld.length}`);
  for (const { ask, language } of wrong) if (process.env.ASK_SHOW !== "held" || !wrongHeld.some((one) => one.ask === ask)) t.diagnostic(`${ask} -> ${finders[language].find(ask).map((one) => `${sayPlace(one)} ${one.score.toFixed(1)} (${one.by})`).join(", ")}`);
  assert.ok(wrong.length <= 5, `${wrong.length} questions find nothing right`);
});

test("what belongs nowhere finds nothing", () => {
  for (const ask of ["hoe bak ik een appeltaart", "wat is de hoofdstad van Frankrijk", "mijn kat eet niet", "wie wint het voetbal"]) assert.deepEqual(finders.nl.find(ask).map(sayPlace), [], ask);
  for (const ask of ["who won the football match", "recipe for pancakes"]) assert.deepEqual(finders.en.find(ask).map(sayPlace), [], ask);
});

test("whatever is typed is searched at once and breaks nothing", () => {
  const zalgo = `huurtoeslag${"\u0300\u0489\u035c".repeat(2_000)}`;
  const texts = ["", " ", "\u0000", "😀😀😀", "de het een ik mijn", "<script>alert(1)</script>", zalgo, "\u202eegalseotruuh", "مساعدة في الإيجار", "a".repeat(10_000), "huur toeslag ".repeat(900), "x y z ".repeat(2_000), "*:^~+-()[]{}\\\"'", "\ud800", "__proto__ constructor toString"];
  for (const text of texts) {
    const begun = performance.now();
    const found = finders.nl.find(text);
    assert.ok(performance.now() - begun < 100, `${text.slice(0, 20)} took ${performance.now() - begun} ms`);
    assert.ok(found.length <= 5);
  }
  for (const nothing of ["", "😀😀😀", "de het een ik mijn", "\u202e"]) assert.deepEqual(finders.nl.find(nothing), []);
  assert.equal(sayPlace(finders.nl.find(zalgo)[0]), "right:huurtoeslag");
});

test("compounds, two words for one, mistakes and everyday words lead to the same place", () => {
  for (const ask of ["huurtoeslag", "huur toeslag", "huurtoeslach", "HUURTOESLAG!", "huurtoeslagen", "huursubsidie"]) assert.equal(sayPlace(finders.nl.find(ask)[0]), "right:huurtoeslag", ask);
});

test("what is found by a word that happens to be there is left out, or shown as a guess", () => {
  assert.deepEqual(finders.nl.find("deurwaarder staat aan de deur").map(sayPlace), ["right:beslagvrije-voet"]);
  assert.ok(finders.nl.find("huur te hoog")[0].isSure);
  for (const ask of ["verwarming is kapot en huisbaas doet niks", "mijn zoon wordt gepest op school"]) {
    assert.ok(finders.nl.find(ask).every(({ isSure }) => !isSure), ask);
    assert.ok(!finders.nl.find(ask).some(({ by }) => by.includes("doet")), ask);
  }
  assert.ok(finders.nl.find("me man is dood").some((one) => sayPlace(one) === "agency:svb"));
});
