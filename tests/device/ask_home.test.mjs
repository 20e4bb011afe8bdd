// @ts-nocheck
// A question that any municipality could answer goes to the person's own: asked once, kept, and said.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";

import { lastAnswer, placesFor } from "../../assets/device/ask/asking.js";
import { buildFinder } from "../../assets/device/ask/finder.js";
import { homeOf, guessHome } from "../../assets/device/municipality.js";
import { QUESTION_SERVICE, takersOf } from "../../assets/device/ask/sendable.js";
import { keyOf } from "../../assets/device/form_states.js";
import { askForm } from "../../assets/device/forms/ask.js";
import { homeForm, homesOf } from "../../assets/device/forms/home.js";
import { openDatabase } from "../../assets/device/database.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openVault } from "../../assets/device/vault.js";
import { askView } from "../../assets/device/views/ask.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { beginning, world } from "../../assets/device/world.js";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

const DUMP = "import json; from pwa.rules.service_files import read_agencies; print(json.dumps(read_agencies()))";
const PLAATS = "00000099999999990005";
const place = { path: "/vraag", query: new URLSearchParams() };
const forms = { [keyOf(askForm, place)]: { typed: { question: "mijn huur is te hoog" }, tried: false, busy: false } };
let agencies;
let texts;

before(async () => {
  texts = await loadTexts("nl");
  const [example] = JSON.parse(execFileSync("python", ["-c", DUMP], { encoding: "utf8" }));
  agencies = [{ ...example, oin: PLAATS, id: "gemeente-plaats", name: "Gemeente Plaats", municipality: "GM9998" }, example];
  world.change({ listed: { agencies, isExpired: false, problem: null } });
});

function snapshotOf({ home = "", square = "", links = [], town = agencies } = {}) {
  const held = { household_fact: home ? [{ id: "gemeente", value: home }] : [], setting: square ? [{ id: "square-place", value: square }] : [], agency_link: links };
  const records = (type) => held[type] ?? [];
  const vault = { records, record: (type, id) => records(type).find((one) => one.id === id) };
  return { ...beginning, texts, language: "nl", today: "2026-11-29", vault, forms, listed: { agencies: town, isExpired: false, problem: null } };
}
const near = () => false;
const takers = (snapshot) => takersOf(snapshot, [PLAATS], near).map(({ name }) => name);

test("while the wallet does not know where one lives, no municipality is taken, and it is asked", () => {
  const snapshot = snapshotOf();
  assert.deepEqual(takers(snapshot), []);
  const view = askView(snapshot, place);
  assert.deepEqual([view.asks_home, view.home, view.takers], [true, "", []]);
  assert.deepEqual(view.homes.map(({ label }) => label).filter((label) => ["Plaats", "Voorbeeld", "een andere gemeente"].includes(label)).length, 3);
  assert.equal(askView({ ...snapshot, forms: {} }, place).asks_home, false, "nothing is asked before there is a question");
});

test("every question goes to the municipality that was told, whichever was found first", () => {
  for (const [home, name, oin] of [["gm9999", "Gemeente Voorbeeld", agencies[1].oin], ["gm9998", "Gemeente Plaats", PLAATS]]) {
    const snapshot = snapshotOf({ home });
    assert.deepEqual(takers(snapshot), [name]);
    const offered = [...placesFor(snapshot)].filter(({ kind }) => kind === "service").map((one) => one.oin);
    assert.deepEqual([...new Set(offered)], [oin], "services of another municipality are not found");
    const view = askView(snapshot, place);
    assert.deepEqual([view.asks_home, view.home], [false, `Uw gemeente: ${name}.`]);
  }
  assert.notEqual(askView(snapshotOf({ home: "gm9999" }), place).key, askView(snapshotOf({ home: "gm9998" }), place).key, "it is looked up anew");
});

test("who lives where nobody takes part yet is told so, and no other municipality is offered", () => {
  const snapshot = snapshotOf({ home: "anders" });
  assert.deepEqual(takers(snapshot), []);
  assert.match(askView(snapshot, place).home, /staat nog niet in Plein/u);
});

test("what was told is kept as the fact that laws read; a guess is only filled in", async () => {
  assert.equal(homeForm.begin(snapshotOf({ square: "GM9998" }), place).home, "gm9998");
  assert.equal(homeOf(snapshotOf({ square: "GM9998" })).code, "", "reading a square is not living there");
  assert.equal(guessHome(snapshotOf({ square: "NL" })), "");
  assert.equal(homeForm.begin(snapshotOf({ home: "gm9999", square: "GM9998" }), place).home, "gm9999");
  assert.deepEqual(homeForm.check({ home: "" }, snapshotOf(), place), { home: { key: "ask-home-missing" } });
  assert.ok(homesOf(snapshotOf()).some(({ value }) => value === "anders"));
  const seeded = new Seeded(1);
  const vault = await openVault({ database: openDatabase("plein-home"), keys: await new TestWallet(seeded.bytes).newKeys(), random: seeded.bytes });
  await world.openWallet(vault);
  await homeForm.save({ home: "gm9998" }, world.get(), place);
  assert.equal(homeOf(world.get()).agency.name, "Gemeente Plaats");
});

test("no line says that nothing can be sent to a municipality that takes the question", async () => {
  const form = { typed: { question: "de gemeente" }, tried: false, busy: false };
  for (const home of ["", "gm9999", "anders"]) {
    const snapshot = { ...snapshotOf({ home }), forms: { [keyOf(askForm, place)]: form } };
    const finder = await buildFinder(placesFor(snapshot), "nl");
    lastAnswer().found = finder.find("de gemeente", { most: 20 });
    const { lines, takers } = askView(snapshot, place);
    const cannot = lines.filter(({ title, who }) => title.startsWith("Gemeente") && who === texts("ask-who-payer"));
    assert.equal(cannot.length > 0, home === "anders", home);
    assert.equal(new Set(lines.map(({ href }) => href).filter(Boolean)).size, lines.filter(({ href }) => href).length, "each thing once");
    if (home === "gm9999") assert.deepEqual(takers.map(({ act }) => act), ["Schrijf uw vraag aan Gemeente Voorbeeld"]);
  }
});

test("the service for questions is for any question, and is kept short", () => {
  const service = agencies[1].services.find(({ id }) => id === QUESTION_SERVICE);
  const said = JSON.stringify(service);
  assert.doesNotMatch(said, /Participatiewet|uitkering|contactpersoon/u);
  assert.deepEqual([service.retention.years, service.retention.after.nl, service.identity, service.channel.decision_here], [1, "het antwoord", "not_needed", false]);
});

test("who sent a question is not told that nothing can be decided; who applied still is", () => {
  const link = { id: "l", agency: agencies[1].oin, identity: "", closed_at: "", epoch: 1, keys: {} };
  const unknown = (service) => {
    const snapshot = snapshotOf({ links: [link] });
    const record = { id: "s", number: "n", agency: agencies[1].oin, agency_name: "Gemeente Voorbeeld", service, state: "received", link: "l", created_at: "2026-11-28T10:00:00.000Z" };
    const records = (type) => (type === "submission" ? [record] : snapshot.vault.records(type));
    const vault = { records, record: (type, id) => records(type).find((one) => one.id === id), history: () => [] };
    return submissionView({ ...snapshot, vault }, { path: "/delen/inzending", query: new URLSearchParams("id=s") }).unknown;
  };
  assert.equal(unknown(QUESTION_SERVICE), "");
  assert.match(unknown("levensonderhoud"), /weet nog niet wie u bent/u);
});
