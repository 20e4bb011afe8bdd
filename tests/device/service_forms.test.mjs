// Forms of services: what is asked by earlier answers, what the wallet fills in, what Delen lists, and what is said of clarity apart.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";
import { IDBFactory } from "fake-indexeddb";

import { sendApart } from "../../assets/device/apart.js";
import { openPhone } from "../../assets/device/database.js";
import { readAll } from "../../assets/device/form_states.js";
import { stepAt } from "../../assets/device/forms/clarity.js";
import { serviceForm } from "../../assets/device/forms/service.js";
import { readJws } from "../../assets/device/jose.js";
import { isReady, typedIn } from "../../assets/device/service_start.js";
import { Sharing } from "../../assets/device/sharing.js";
import { makeRequest } from "../../assets/device/sync.js";
import { loadTexts } from "../../assets/device/texts.js";
import { decisionsText, readReview, reviewView } from "../../assets/device/views/review.js";
import { serviceView } from "../../assets/device/views/service.js";
import { shareView } from "../../assets/device/views/share.js";
import { submissionView } from "../../assets/device/views/submission.js";
import { beginning } from "../../assets/device/world.js";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const DUMP = "import json; from pwa.rules.service_files import read_agencies; print(json.dumps(read_agencies()))";
let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});
let agency;
let texts;

before(async () => {
  [agency] = JSON.parse(execFileSync("python", ["-c", DUMP], { encoding: "utf8" }));
  texts = await loadTexts("nl");
});

/** What the wallet knows, and what is typed into the form of a service. */
function snapshotOf(byType = {}, typed = {}) {
  const records = (type) => byType[type] ?? [];
  const vault = { records, record: (type, id) => records(type).find((one) => one.id === id), history: () => [] };
  const forms = Object.fromEntries(Object.entries(typed).map(([key, values]) => [key, { typed: values, tried: false, busy: false }]));
  return { ...beginning, texts, vault, forms, today: "2026-06-02", listed: { agencies: [agency], isExpired: false, problem: null } };
}
const place = (service, path = "/delen/dienst") => ({ path, query: new URLSearchParams({ agency: agency.oin, service }) });
const keyOf = (service) => `service ${agency.oin} ${service} `;
const asked = (service, typed) => serviceView(snapshotOf({}, { [keyOf(service)]: typed }), place(service));
const names = ({ questions, papers }) => [...questions, ...papers].map(({ name }) => name.replace(/^(?:fact|papers)_/u, ""));

test("a form on one screen asks only what follows from earlier answers, by the formulas of its file", () => {
  assert.deepEqual(names(asked("controlebezoek", {})), ["brief", "wat"]);
  assert.deepEqual(names(asked("controlebezoek", { fact_wat: "moment", fact_past: "no", fact_erbij: "yes" })), ["brief", "wat", "past", "wanneer", "erbij", "wie"]);
  assert.deepEqual(names(asked("controlebezoek", { fact_wat: "verslag", fact_klopt: "no", fact_past: "no" })), ["brief", "wat", "klopt", "verbetering", "bewijs"]);
  assert.ok(names(asked("straatfeest", { fact_mensen: "101" })).includes("vergunning"));
  assert.ok(!names(asked("straatfeest", { fact_mensen: "100" })).includes("vergunning"));
  assert.ok(!names(asked("straatfeest", { fact_mensen: "veel" })).includes("vergunning"), "what is no number is not known");
});

test("what is not asked any more is no problem, is not sent, and stays typed", () => {
  const typed = { fact_brief: "Brief van 1 mei", fact_wat: "verslag", fact_klopt: "yes", fact_past: "no", fact_wanneer: "", fact_verbetering: "Zoiets", token: JSON.stringify("t") };
  const snapshot = snapshotOf({}, { [keyOf("controlebezoek")]: typed });
  const { problems, values } = readAll(serviceForm, typed, snapshot, place("controlebezoek"));
  assert.deepEqual([problems, values.fact_verbetering, values.fact_past], [{}, undefined, undefined]);
  const sent = readReview(snapshot, place("controlebezoek")).answers.map(({ fact }) => fact.name);
  assert.deepEqual(sent, ["brief", "wat", "klopt"]);
});

const told = (field, value) => ({ id: field, value });
const HOUSEHOLD = [told("geboren", "1980-05-01"), told("samenwonend", "false"), told("inkomen_netto", "1100"), told("maanden_laag_inkomen", "40"), told("vermogen", "1000"), told("inkomenstoeslag_gehad", "false")];
const SENT = { id: "s", number: "n", agency: "", service: "parkeervergunning", state: "received", created_at: "2026-01-01", fields: [{ name: "kenteken", value: "12-ABC-3" }, { name: "van_wie", value: "mij" }] };

test("a service that asks only what the wallet knows leads from the list straight to the review", () => {
  const line = (byType, id) => shareView(snapshotOf(byType)).agencies[0].groups.flatMap(({ services }) => services).find((one) => one.id === id);
  assert.match(line({}, "individuele-inkomenstoeslag").href, /^\/delen\/dienst\?/u);
  assert.match(line({ household_fact: HOUSEHOLD }, "individuele-inkomenstoeslag").href, /^\/delen\/nakijken\?/u);
  assert.equal(line({ household_fact: HOUSEHOLD }, "individuele-inkomenstoeslag").ready, "Staat klaar: alleen nog nakijken");
  assert.match(line({ household_fact: HOUSEHOLD.slice(1) }, "individuele-inkomenstoeslag").href, /^\/delen\/dienst\?/u, "one fact lacks");
  assert.match(line({ submission: [SENT] }, "parkeervergunning").href, /^\/delen\/nakijken\?/u);
  assert.match(line({ submission: [{ ...SENT, state: "taken-back" }] }, "parkeervergunning").href, /^\/delen\/dienst\?/u, "that never left");
  assert.match(line({}, "vraag-stellen").href, /^\/delen\/dienst\?/u);
  const snapshot = snapshotOf({ household_fact: HOUSEHOLD });
  const service = agency.services.find(({ id }) => id === "individuele-inkomenstoeslag");
  const typed = typedIn(serviceForm, service, snapshot, place(service.id));
  assert.deepEqual([typed.fact_geboren, typed.fact_samenwonend, typed.fact_maanden_laag_inkomen], ["01-05-1980", "no", "40"]);
  assert.equal(isReady(serviceForm, service, snapshotOf({ household_fact: HOUSEHOLD }, { [keyOf(service.id)]: {} }), place(service.id)), false, "what was begun goes on in its form");
  const reviewed = reviewView(snapshotOf({ household_fact: HOUSEHOLD }, { [keyOf(service.id)]: { ...typed, token: JSON.stringify("t") } }), place(service.id));
  assert.deepEqual(reviewed.facts.map(({ value }) => value.replace("\u00a0", " ")), ["1 mei 1980", "Nee", "€ 1.100,00", "40", "€ 1.000,00", "Nee"]);
});

test("Delen lists services by what one is to the agency, finds them by other words too, and leaves out what answers something", () => {
  const groups = (words) => shareView(snapshotOf({}, words ? { "seek ": { words } } : {})).agencies.flatMap((one) => one.groups);
  assert.deepEqual(groups("").map(({ role }) => role), ["customer", "user", "partner", "subject"]);
  const ids = (words) => groups(words).flatMap(({ services }) => services.map(({ id }) => id));
  for (const id of ["aanvulling", "vraag-beantwoorden", "identity-link", "withdrawal", "duidelijkheid"]) assert.ok(!ids("").includes(id), id);
  assert.deepEqual(ids("LANTAARNPAAL"), ["lamp-kapot"]);
  assert.deepEqual(ids("zzp krediet"), ["bbz"]);
  assert.equal(shareView(snapshotOf({}, { "seek ": { words: "xyzzy" } })).found, "Niets gevonden. Probeer een ander woord, zoals parkeren of bijstand.");
});

test("where a decision may come here the review asks, and afterwards says by which way it comes and lets one choose otherwise", () => {
  const service = (id) => ({ agency, service: agency.services.find((one) => one.id === id) });
  assert.equal(decisionsText(service("parkeervergunning"), snapshotOf()), "Ik wil het besluit hierover op Plein krijgen van Gemeente Voorbeeld.");
  assert.equal(decisionsText(service("lamp-kapot"), snapshotOf()), "");
  const sent = (value) => ({ ...SENT, agency: agency.oin, agency_name: agency.name, fields: [{ name: "besluiten_hier", label: "", value }] });
  const choice = (weg, at) => ({ id: at, agency: agency.oin, service: "besluiten-ontvangen", about: "n", state: "received", created_at: at, fields: [{ name: "weg", value: weg }] });
  const way = (...all) => submissionView(snapshotOf({ submission: all }), { path: "/delen/inzending", query: new URLSearchParams("id=s") });
  assert.match(way(sent(true)).decisions, /op Plein/u);
  assert.match(way(sent(false)).decisions, /per post\.$/u);
  assert.match(way(sent(true), choice("post", "2026-02-01")).decisions, /per post\.$/u);
  assert.match(way(sent(false), choice("plein", "2026-03-01"), choice("post", "2026-02-01")).decisions, /op Plein/u);
  assert.match(way(sent(true)).href_decisions, /service=besluiten-ontvangen&about=s$/u);
  const decided = { ...sent(false), status: { state: "decided", by: "", until: "", basis: "Awb 3:41", at: "" } };
  assert.deepEqual([way(decided).decisions, way(decided).turn.startsWith("Het besluit komt per post.")], ["", true]);
});

test("the review names law and article, with a link only to where laws are published", () => {
  const of = (id, link) => {
    const change = (one) => (one.id === id && link ? { ...one, legal_basis: { ...one.legal_basis, link } } : one);
    const changed = { ...agency, services: agency.services.map(change) };
    const choice = agency.services.find((one) => one.id === id).facts.find(({ name }) => name === "wat").choices[0].value;
    const snapshot = { ...snapshotOf({}, { [keyOf(id)]: { fact_plek: "Markt", fact_wat: choice, fact_gevaar: "no", token: JSON.stringify("t") } }), listed: { agencies: [changed] } };
    return reviewView(snapshot, place(id)).conditions.find(({ article }) => article);
  };
  const sound = { article: "Wegenwet, artikel 15 en 16", href: "https://wetten.overheid.nl/jci1.3:c:BWBR0001948&artikel=15" };
  const shown = (link) => (({ article, href }) => ({ article, href }))(of("lamp-kapot", link));
  assert.deepEqual(shown(), sound);
  for (const link of ["https://wetten.overheid.nl.evil.example/x", "javascript:alert(1)", "http://wetten.overheid.nl/x", "x"]) assert.deepEqual(shown(link), { ...sound, href: "" });
});

test("what is said of clarity goes under keys of its own, once, and its mailbox is closed", async () => {
  const phone = await Phone.begin(server);
  const sharing = new Sharing({ database: phone.database, vault: phone.vault, keys: phone.keys, request: phone.request, now: phone.now, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: { syncOnce: async () => undefined } }, { phone: openPhone({ indexedDB: new IDBFactory() }), roots, agreed: () => ({ text: "", language: "nl" }), texts: () => texts });
  await phone.sync();
  await sharing.exchange(new AbortController().signal);
  const directory = await sharing.directory();
  const agreement = { service: "duidelijkheid", purpose: "p", legal_basis: "b", retention: "r", withdrawal: "w", text: "t", language: "nl" };
  const fields = [["dienst", "bezwaar"], ["stap", "nakijken"], ["duidelijk", "nee"], ["woorden", "Wat is Awb?"]].map(([name, value]) => ({ name, label: name, value, unit: "", source: "self" }));
  const asked = [];
  const issuers = [];
  const spy = makeRequest({ origin: server.origin });
  const request = async (path, options) => {
    asked.push([options.method ?? "POST", path.replace(/[A-Za-z0-9_-]{22}$/u, "{id}")]);
    issuers.push(readJws(await options.proof(server.origin + path, "POST", "")).header.jwk.x);
    return spy(path, options);
  };
  for (let again = 0; again < 2; again += 1) await sendApart({ directory, agency: agency.oin, agreement, fields, now: phone.now(), request });
  const once = [["POST", "/sync/v1/mailboxes"], ["POST", "/sync/v1/submissions"], ["DELETE", "/sync/v1/mailboxes/{id}"]];
  assert.deepEqual(asked, [...once, ...once]);
  assert.equal(new Set(issuers).size, 2, "one key a time");
  assert.deepEqual([phone.vault.records("agency_link"), phone.vault.records("submission"), phone.vault.records("consent")], [[], [], []]);
  const read = await server.run("tests.agency.answer");
  assert.equal(read.match(/duidelijkheid dienst=bezwaar stap=nakijken duidelijk=nee/gu)?.length, 2);
});

test("each screen of a form is a step of its own, also after sending, and the example asks nothing", () => {
  const at = (path, query) => stepAt(snapshotOf({ submission: [{ ...SENT, agency: agency.oin }] }), { path, query: new URLSearchParams(query) })?.step;
  const service = { agency: agency.oin, service: "levensonderhoud" };
  assert.equal(at("/delen/dienst", service), "invullen");
  assert.equal(at("/delen/nakijken/", service), "nakijken");
  assert.equal(at("/delen/stappen/vraag", { ...service, stap: "huis" }), "huis");
  assert.equal(at("/delen/inzending", { id: "s" }), "verstuurd");
  assert.equal(at("/delen", service), undefined);
  assert.equal(stepAt({ ...snapshotOf(), example: true }, place("bezwaar")), undefined);
});
