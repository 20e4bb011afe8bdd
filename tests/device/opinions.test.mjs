// Whether a screen was clear: asked quietly, sent without anything that tells who it is, and shown as it was counted.
import assert from "node:assert/strict";
import { test } from "node:test";

import { makeRequest } from "../../assets/device/sync.js";
import { reasonsAt } from "../../assets/device/opinions/asked.js";
import { loadShown, sendOpinion, sendWish } from "../../assets/device/opinions/shown.js";
import { loadTexts } from "../../assets/device/texts.js";
import { opinionView } from "../../assets/device/views/opinion.js";
import { opinionsView } from "../../assets/device/views/opinions.js";
import { beginning } from "../../assets/device/world.js";

const nl = await loadTexts("nl");
const open = { ...beginning, state: "open", texts: nl };
const at = (path) => ({ path, query: new URLSearchParams("id=geheim") });

/** A server that keeps what it was asked. */
function listening(answer = { status: 204, body: null }) {
  const asked = [];
  const fetch = async (url, init) => {
    asked.push({ url, init });
    return new Response(answer.body && JSON.stringify(answer.body), { status: answer.status, headers: answer.body ? { "Content-Type": "application/json" } : {} });
  };
  return { asked, request: makeRequest({ proof: null, origin: "https://plein.example", fetch }) };
}

test("every screen asks, but those where the agency asks itself, the example, and who wants no question", () => {
  assert.equal(opinionView(open, at("/geld/jaar/")).href, "/duidelijkheid/zeggen?scherm=%2Fgeld%2Fjaar");
  assert.equal(opinionView(open, at("/delen/dienst/")).href, "");
  assert.equal(opinionView({ ...open, example: true }, at("/geld")).href, "");
  assert.equal(opinionView({ ...open, state: "locked" }, at("/geld")).href, "");
  assert.equal(opinionView({ ...open, appearance: { ...open.appearance, opinions: "off" } }, at("/geld")).href, "");
  assert.deepEqual(reasonsAt("/geld/"), ["words", "long", "next", "figures", "broken"]);
  assert.deepEqual(reasonsAt("/geld/deel"), ["words", "long", "next", "fits", "figures", "broken"]);
  assert.deepEqual(reasonsAt("/papieren"), ["words", "long", "next", "broken"]);
});

test("what is said goes with no proof, no cookie and nothing but the screen and the answer", async () => {
  const { asked, request } = listening();
  await sendOpinion({ screen: "/geld", clear: false, reason: "words", words: "Wat is netto?" }, request);
  await sendOpinion({ screen: "/geld", clear: true, reason: "words", words: "" }, request);
  await sendWish("tax", request);
  assert.deepEqual(asked.map(({ init }) => JSON.parse(new TextDecoder().decode(init.body))), [
    { clear: false, reason: "words", screen: "/geld", version: "", words: "Wat is netto?" },
    { clear: true, screen: "/geld", version: "", words: "" },
    { wish: "tax" },
  ]);
  for (const { init } of asked) assert.deepEqual([...init.headers.keys()].sort(), ["accept", "content-type"]);
});

test("counts are shown in words, small ones as few, and what cannot be read says so", async () => {
  const said = { clear: 12, unclear: null, reason: null };
  const body = {
    least: 5,
    screens: [{ screen: "/geld", since: "2026-11-01", ...said, unclear: 7, reason: "figures" }],
    wishes: [{ wish: "tax", count: 5 }],
    agencies: [{ oin: "00000099999999990000", since: "2026-10-01", until: "2026-11-01", steps: [{ service: "bezwaar", step: "nakijken", ...said }] }],
  };
  await loadShown(listening({ status: 200, body }).request);
  const view = opinionsView(open);
  assert.match(view.screens[0].said, /Duidelijk: 12. Niet duidelijk: 7. Vooral: Ik snap een bedrag/u);
  assert.match(view.steps[0].said, /Niet duidelijk: minder dan 5/u);
  assert.match(view.wishes[0].count, /5 keer/u);
  assert.equal(view.wishes[1].count, "minder dan 5");
  for (const answer of [{ status: 500, body: {} }, { status: 200, body: { screens: 7 } }]) {
    await loadShown(listening(answer).request);
    assert.notEqual(opinionsView(open).trouble, "");
    assert.equal(opinionsView(open).screens.length, 1, "what was read before stays");
  }
});
