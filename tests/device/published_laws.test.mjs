// From an agency's file to the phone: published by its own command, signed into the directory, fetched, checked, worked out; and what is refused.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

import { facts, laws as shipped } from "../../assets/device/data/laws.js";
import { openPhone } from "../../assets/device/database.js";
import { fetchDirectory, loadDirectory } from "../../assets/device/directory.js";
import { joinLaws } from "../../assets/device/rules/joined_laws.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { publishedWatchers } from "../../assets/device/watch/published.js";
import { outcomeOf } from "../../assets/device/rules/statute_book.js";
import { serverForTests } from "./real_server.mjs";

const ON = "2026-11-28";
const LAW = "individuele-inkomenstoeslag";
const HERE = { geboren: "1980-05-01", samenwonend: false, kostendelers: 1, kinderen: [], vermogen: 1000, inkomen_netto: 1500, maanden_laag_inkomen: 40, inkomenstoeslag_gehad: false, gemeente: "gm9999" };
const GUIDE = new URL("../../pwa/rules/README.md", import.meta.url);

let root;
const server = serverForTests(async (one) => (root = await one.registerAgency()));
const phone = openPhone({ indexedDB: new IDBFactory() });
let folder = "";
let file = "";
let ordinance = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "plein-rules-"));
  file = join(folder, LAW, "2026-01-01.yaml");
  await mkdir(join(folder, LAW));
  ordinance = (await readFile(GUIDE, "utf8")).match(/```yaml\n(# What Waterdam[^]*?)```/)[1].replaceAll("municipality: Waterdam", "municipality: Voorbeeld");
});
after(() => rm(folder, { recursive: true }));

const request = async (path) => {
  const response = await fetch(`${server.origin}${path}`);
  return { status: response.status, octets: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
};

async function publish(...words) {
  const said = await server.run("sync.agency", "publish", file, ...words);
  await server.run("sync", "directory", "build");
  return said;
}

const fetched = () => fetchDirectory({ phone, request, roots: root, now: Date.now() });
const joined = async () => joinLaws(shipped, (await loadDirectory(phone, root)).agencies, facts);

/** The entry that a good ordinance has in the directory, to be spoilt. */
let entry;

test("an ordinance goes from a municipality's file to its inhabitants, is replaced and is withdrawn", async () => {
  await fetched();
  assert.equal(outcomeOf((await joined()).laws, LAW, HERE, ON).stop, "ordinance-missing");
  await writeFile(file, ordinance);
  assert.match(await publish(), /number 1 is there/);
  await fetched();
  // From here on it is read from the phone alone, as without a connection.
  const { laws, places, refused } = await joined();
  assert.deepEqual([places, refused], [{ gm9999: { nl: "Voorbeeld", en: "Voorbeeld" } }, []]);
  const outcome = outcomeOf(laws, LAW, HERE, ON);
  assert.deepEqual([outcome.state, outcome.amount], ["may", ["450", "450"]]);
  assert.deepEqual(laws[0].by, { oin: "00000099999999990000", name: "Gemeente Voorbeeld" });
  assert.equal(outcomeOf(laws, LAW, { ...HERE, gemeente: "gm0344" }, ON).stop, outcomeOf(shipped, LAW, { ...HERE, gemeente: "gm0344" }, ON).stop, "elsewhere nothing changes");
  [entry] = (await loadDirectory(phone, root)).agencies.find(({ oin }) => oin === laws[0].by.oin).rules;

  await writeFile(file, ordinance.replace('"450"', '"475"'));
  assert.match(await publish(), /number 2 is there/);
  await fetched();
  assert.deepEqual(outcomeOf((await joined()).laws, LAW, HERE, ON).amount, ["475", "475"]);

  await writeFile(file, ordinance.replace("until: null", "until: 2026-06-30"));
  await publish();
  await fetched();
  assert.equal(outcomeOf((await joined()).laws, LAW, HERE, ON).stop, "ordinance-missing", "what has ended counts no more");

  assert.match(await publish("--withdraw"), /number 4 is withdrawn/);
  await fetched();
  const without = await joined();
  assert.deepEqual([without.places, outcomeOf(without.laws, LAW, HERE, ON).stop], [{}, "ordinance-missing"]);
});

test("a municipality has the watch say something, to its inhabitants for whom it holds and to nobody else", async () => {
  const guide = (await readFile(GUIDE, "utf8")).match(/```yaml\n(# What Waterdam has the watch[^]*?)```/)[1];
  await mkdir(join(folder, "energiefonds"));
  const path = join(folder, "energiefonds", "2026-10-01.yaml");
  await writeFile(path, guide.replaceAll("municipality: Waterdam", "municipality: Voorbeeld"));
  await server.run("sync.agency", "publish", path);
  await server.run("sync", "directory", "build");
  await fetched();
  const { laws, refused } = await joined();
  assert.deepEqual(refused, []);
  const found = (facts, on = ON) => findingsOf({ laws, facts }, on, publishedWatchers(laws, facts, on));
  const [finding, ...more] = found(HERE);
  assert.deepEqual([finding.id, finding.day, finding.words.nl, more], ["gm9999/energiefonds/2026-10-01", "2027-02-28", "U kunt tot en met 28 februari geld vragen voor uw energierekening.", []]);
  const [watcher] = publishedWatchers(laws, HERE, ON);
  assert.deepEqual([watcher.by, watcher.grounds[0].href], [{ name: "Gemeente Voorbeeld", since: "2026-10-01" }, "https://lokaleregelgeving.overheid.nl/CVDR000001"]);
  assert.deepEqual([found({ ...HERE, gemeente: "gm0599" }), found({ ...HERE, inkomen_netto: 1801 }), found({ gemeente: "gm9999" }), found(HERE, "2027-03-01")], [[], [], [], []]);
  const [listed] = (await loadDirectory(phone, root)).agencies.find(({ rules }) => rules.length).rules;
  for (const href of ["javascript:alert(1)", "//elders.example/", "https://elders.example/", "/rechten\\..\\x"]) {
    const spoilt = structuredClone(listed);
    spoilt.law.watch.steps[0].href = href;
    assert.equal(joinLaws(shipped, [{ ...MAKER, rules: [spoilt] }], facts).refused[0].code, "foreign-link");
  }
});

test("a file that is not right is refused with its place, and nothing is published", async () => {
  await writeFile(file, ordinance.replace("lokaleregelgeving.overheid.nl", "elders.example"));
  await assert.rejects(publish(), ({ stderr }) => /2026-01-01\.yaml:\d+: law\.page: must be on one of/.test(stderr));
  await server.run("sync", "directory", "build");
  await fetched();
  assert.deepEqual((await joined()).laws.filter(({ fills, by }) => by && fills), []);
});

const MAKER = { oin: "1", name: "Gemeente Voorbeeld", kind: "municipality", municipality: "GM9999", hosts: [] };
const nest = (depth) => (depth ? ["not", nest(depth - 1)] : true);
const step = (run, more) => ({ run, type: "number", unit: "euro", formula: "f", article: "a", nl: "a", en: "a", ...more });

/** What is hostile, and the code for which it is refused. */
const HOSTILE = [
  ["foreign-scope", (law) => (law.scope = "gm0599")],
  ["foreign-scope", (law) => (law.scope = "nl")],
  ["foreign-scope", (law) => (law.id = "bijstand")],
  ["foreign-scope", (law) => (law.id = "gm0599/individuele-inkomenstoeslag")],
  ["no-municipality", () => {}, { kind: "national" }],
  ["no-municipality", () => {}, { kind: "other" }],
  ["foreign-scope", () => {}, { municipality: "GM0001" }],
  ["unknown-operation", (law) => (law.steps.bedrag.run = ["fetch", "1"])],
  ["unknown-operation", (law) => (law.steps.bedrag.run = ["constructor", "1"])],
  ["unknown-operation", (law) => (law.steps.bedrag.run = ["__proto__"])],
  ["unknown-name", (law) => (law.steps.bedrag.run = ["ref", "constructor"])],
  ["unknown-name", (law) => (law.steps.bedrag.run = ["ref", "__proto__"])],
  ["unknown-name", (law) => (law.steps.bedrag.run = ["out", "aow", "leeftijd_bereikt"])],
  ["unknown-name", (law) => (law.steps.bedrag.run = ["out", "bijstand", "toString"])],
  ["wrong-name", (law) => (law.steps = { constructor: step("1"), ...law.steps })],
  ["wrong-name", (law) => (law.steps = JSON.parse(`{"__proto__": ${JSON.stringify(step("1"))}}`))],
  ["wrong-shape", (law) => Object.assign(law, JSON.parse('{"more": 1}'))],
  ["wrong-shape", (law, entry) => (entry.law = JSON.parse(JSON.stringify(law).replace('"id":', '"__proto__": {"polluted": 1}, "id":')))],
  ["too-deep", (law) => (law.steps.bedrag = step(nest(41), { type: "truth" }))],
  ["too-long", (law) => (law.steps.bedrag.run = ["max", ...Array(5_000).fill("1")])],
  ["too-long", (law) => (law.steps = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`s${at}`, step("1")])))],
  ["too-large", (law) => (law.steps = { ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`s${at}`, step(at ? ["mul", ["ref", `s${at - 1}`], ["ref", `s${at - 1}`]] : ["ref", "alleen"])])), ...law.steps })],
  ["wrong-kind", (law) => (law.steps.bedrag.run = ["add", "1", true])],
  ["wrong-kind", (law) => (law.steps.bedrag.run = ["if", "1", "1", "2"])],
  ["wrong-number-of-parts", (law) => (law.steps.bedrag.run = ["add", "1"])],
  ["no-number", (law) => (law.steps.bedrag.run = "1e9")],
  ["no-expression", (law) => (law.steps.bedrag.run = { valueOf: "1" })],
  ["wrong-rounding", (law) => (law.steps.bedrag.run = ["round", "1", "down", "0"])],
  ["no-day", (law) => (law.valid_from = "2026-02-30")],
  ["no-day", (law) => (law.valid_until = "2025-01-01")],
  ["wrong-text", (law) => (law.parameters.alleen.source = "")],
  ["wrong-shape", (law) => delete law.parameters.alleen.source],
  ["wrong-shape", (law) => delete law.law.page],
  ["foreign-link", (law) => (law.law.page = "javascript:alert(1)")],
  ["foreign-link", (law) => (law.law.page = "https://wetten.overheid.nl@elders.example/")],
  ["foreign-link", (law) => (law.law.page = "https://lokaleregelgeving.overheid.nl.elders.example/")],
  ["wrong-text", (law) => (law.title.nl = "Toeslag\u202egalsleot")],
  ["wrong-text", (law) => (law.steps.bedrag.nl = "x".repeat(1_000_000))],
  ["unknown-fact", (law) => (law.inputs.bsn = { type: "text" })],
  ["unknown-law", (law) => (law.fills.law = "belasting")],
  ["unknown-law", (law) => (law.uses = ["belasting"])],
  ["circle", (law) => (law.uses = ["bijstand", LAW])],
  ["wrong-shape", (law) => delete law.fills.terms.toeslag],
  ["wrong-kind", (law) => (law.fills.terms.toeslag = "grens")],
  ["not-for-agencies", (law) => (law.fills = null)],
  ["not-for-agencies", (law) => (law.open = { toeslag: { unit: "euro", nl: "a", en: "a" } })],
];

test("what is hostile is refused with the reason, changes nothing and never stops the rest", () => {
  const spoilt = (spoil, more) => {
    const copy = structuredClone(entry);
    spoil(copy.law, copy);
    return { ...MAKER, ...more, rules: [copy, { law: null }, null] };
  };
  for (const [code, spoil, more] of HOSTILE) {
    const { laws, places, refused } = joinLaws(shipped, [spoilt(spoil, more)], facts);
    assert.deepEqual(refused.map((one) => one.code), [code, "wrong-shape", "wrong-shape"], `${spoil}`);
    assert.deepEqual([laws.length, places], [shipped.length, {}]);
  }
  assert.equal({}.polluted, undefined);
  const good = joinLaws(shipped, [spoilt((law) => (law.steps.bedrag.run = ["fetch"])), { ...MAKER, rules: [entry] }], facts);
  assert.equal(outcomeOf(good.laws, LAW, HERE, ON).amount?.[0], "450");
});

test("a municipality's own rules go before those that came with the wallet, from their first day on", () => {
  const own = structuredClone(entry);
  Object.assign(own.law, { scope: "gm0599", id: "gm0599/eigen", valid_from: "2026-07-01" });
  const { laws } = joinLaws(shipped, [{ ...MAKER, municipality: "GM0599", rules: [own] }], facts);
  const facts_there = { ...HERE, gemeente: "gm0599" };
  assert.deepEqual(outcomeOf(laws, LAW, facts_there, ON).amount, ["450", "450"]);
  const outcome = (all) => JSON.stringify([outcomeOf(all, LAW, facts_there, "2026-06-30").stop, outcomeOf(all, LAW, facts_there, "2026-06-30").trace]);
  assert.equal(outcome(laws), outcome(shipped), "before that nothing changes");
  assert.equal(laws.find(({ id, valid_from }) => id === `gm0599/${LAW}` && valid_from === "2025-07-01").valid_until, "2026-06-30");
});
