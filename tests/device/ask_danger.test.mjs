// @ts-nocheck
// Who types that they are in danger sees whom to call, in whatever language; who asks something else does not.
import assert from "node:assert/strict";
import { test } from "node:test";

import { soundsLikeDanger } from "../../assets/device/ask/danger.js";
import { askForm } from "../../assets/device/forms/ask.js";
import { keyOf } from "../../assets/device/form_states.js";
import { loadTexts } from "../../assets/device/texts.js";
import { askView } from "../../assets/device/views/ask.js";
import { beginning } from "../../assets/device/world.js";

const IN_DANGER = [
  "ik ben bang voor mijn man",
  "Mijn vriend slaat me als hij gedronken heeft!",
  "hij bedreigde mij",
  "ik word geslagen",
  "ik wil niet meer leven",
  "ik denk aan zelfmoord",
  "my husband beats me",
  "I want to die",
  "kocam beni dövüyor",
  "kocam beni dovuyor",
  "زوجي يضربني",
  "أخاف من زوجي",
  "mąż mnie bije",
  "maz mnie bije",
  "чоловік б’є мене",
  "ሰብኣየይ ይወቅዓኒ",
];
const NOT = [
  "mijn huur is te hoog",
  "mijn man is dood, krijg ik nu zelf een uitkering of wil de svb iets van mij",
  "deurwaarder staat aan de deur",
  "ik ben bang dat ik te laat ben met mijn aanvraag",
  "mijn zoon wordt gepest op school",
  "can I get help with my rent",
  "kira yardımı alabilir miyim",
  "kiedy dostanę pieniądze",
  "коли прийдуть гроші",
  "",
  "😀",
  "a".repeat(10_000),
];

test("what sounds like danger is heard in every language", () => {
  for (const question of IN_DANGER) assert.ok(soundsLikeDanger(question), question);
});

test("other questions are not taken for it", () => {
  for (const question of NOT) assert.ok(!soundsLikeDanger(question), question.slice(0, 60));
});

test("the screen shows it whatever language it is in, before anything is found", async () => {
  const place = { path: "/vraag", query: new URLSearchParams() };
  for (const [question, isDanger] of [["kocam beni dövüyor", true], ["mijn huur is te hoog", false]]) {
    const forms = { [keyOf(askForm, place)]: { typed: { question } } };
    assert.equal(askView({ ...beginning, texts: await loadTexts("nl"), forms }, place).is_danger, isDanger);
  }
});
