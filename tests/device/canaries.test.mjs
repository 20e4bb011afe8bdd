// Plants a word in every field, value and file name of a wallet, does the main job, and looks for it in all that the server holds and says.
import assert from "node:assert/strict";
import { test } from "node:test";

import { openPhone } from "../../assets/device/database.js";
import { nameDevice } from "../../assets/device/duties.js";
import { Sharing } from "../../assets/device/sharing.js";
import { Reminding } from "../../assets/device/reminding.js";
import { IDBFactory } from "fake-indexeddb";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const OIN = "00000099999999990000";
const CANARY = "Kanarievogel7Q3x";
let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});

/** The word as it may stand: as text, in UTF-16, and in base64 wherever in a run of octets it begins. */
function disguises(word) {
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), Buffer.from(word)]).toString("base64url");
    return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), -3));
  });
  return [Buffer.from(word), Buffer.from(word.toLowerCase()), Buffer.from(word, "utf16le"), Buffer.from(Buffer.from(word).toString("hex")), ...base64];
}

const isIn = (octets) => disguises(CANARY).some((disguise) => octets.includes(disguise));

test("nothing that a person writes is found in what the server keeps, logs or answers", async () => {
  const phone = await Phone.begin(server);
  const answers = [];
  phone.road.pass = async (next) => {
    const response = await next();
    answers.push(Buffer.from(await response.clone().arrayBuffer()));
    return response;
  };
  const session = { ...phone, isOpen: true, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: phone.exchange };
  const sharing = new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), roots, agreed: () => ({ text: CANARY, language: "nl" }) });
  const reminding = new Reminding(session);
  const meet = async () => {
    await phone.sync();
    await sharing.exchange(new AbortController().signal);
    await reminding.exchange();
    await phone.sync();
  };
  await phone.sync();

  const file = await phone.blobs.put(new Blob([`${CANARY} `.repeat(1000)]));
  const fields = ["title", "note", "agency", "agency_name", "kind", "kind_name", "person", "due", "employer", "name", "value", "text", "date_from"];
  for (const type of ["income_part", "document", "task", "application", "household_fact", "message", "setting"]) {
    const own = Object.fromEntries(fields.map((field) => [field, `${CANARY} ${field}`]));
    await phone.vault.write(type, `${type}-1`, { ...own, nested: { deep: [CANARY] }, [CANARY.toLowerCase()]: CANARY });
  }
  await phone.vault.write("document", "document-1", { file: { ...file, name: `${CANARY}.pdf`, media_type: "application/pdf" } });
  await phone.vault.write("task", "task-1", { remind_at: [new Date(Date.now() + 3_600_000).toISOString()] });
  await nameDevice({ vault: phone.vault, keys: phone.keys }, CANARY);
  await meet();
  await phone.exchange.makeSnapshot();
  await sharing.handIn({
    agency: OIN,
    agreement: { service: "wijziging-doorgeven", purpose: CANARY, legal_basis: CANARY, retention: CANARY, withdrawal: CANARY, text: CANARY, language: "nl" },
    fields: [{ name: CANARY, label: CANARY, value: CANARY, unit: CANARY, source: CANARY }],
    attachments: [{ file: new Blob([CANARY.repeat(2000)]), name: `${CANARY}.pdf`, media_type: "application/pdf" }],
    token: "canary",
  });
  await meet();
  const before = await server.holdings();
  assert.match(await server.run("tests.agency.answer"), new RegExp(CANARY));
  await meet();
  await meet();
  assert.equal(phone.vault.record("submission", "canary").state, "received");

  // The search itself finds the word where it is.
  assert.ok(isIn(Buffer.from(JSON.stringify(phone.vault.record("task", "task-1")))));
  assert.ok(disguises(CANARY).slice(-3).some((disguise) => Buffer.from(`xy${CANARY}z`).toString("base64url").includes(disguise.toString())));
  const held = [...before, ...(await server.holdings())];
  assert.ok(held.some(({ name }) => name.endsWith("plein.sqlite")) && held.some(({ name }) => name.includes("blobs")));
  assert.deepEqual(held.filter(({ octets }) => isIn(octets)).map(({ name }) => name), []);
  assert.ok(answers.length > 10);
  assert.equal(answers.filter(isIn).length, 0);
  await phone.close();
});

/** Every kind of word that an agency can send, with the word in every member that is text. @param {string} kind @param {any} more */
const saying = (kind, more = {}) => ({ claims: { kind, title: `${CANARY} ${kind}`, text: `${CANARY} text`, ...more }, files: [] });
const MOMENT = "2099-06-16T08:30:00.000Z";
const SAID = [
  saying("message"),
  saying("task", { due: "2099-06-20", remind_at: [MOMENT] }),
  saying("status", { state: "handling", by: CANARY, until: "2099-07-28", basis: CANARY }),
  saying("decision", { state: "decided", by: CANARY, basis: CANARY, remedy: "objection", until: "2099-07-28" }),
  saying("identity", { established: true, because: "code" }),
  saying("keys", { old: CANARY, new: CANARY }),
  saying("income_statement", { payments: [{ kind: CANARY, name: CANARY, date: "2026-05-01", amount_cents: 7_654_321 }] }),
  saying("activity_statement", { from: "2026-05-04", to: "2026-05-31", counted: 4, quota: 4, digest: CANARY }),
  saying("question", { item: CANARY }),
  saying("appointment", { appointment: CANARY, at: MOMENT, minutes: 30, place: CANARY, with_whom: CANARY, state: "agreed" }),
  saying("agreement", { agreement: CANARY, quota: 3, period: "week", kinds: [CANARY], asks: [CANARY], date_from: "2026-06-01", date_to: "" }),
  saying("opened"),
  saying(CANARY.toLowerCase()),
];

test("nothing that an agency sends is found in what the server keeps, and after it was filed not even its ciphertext", async () => {
  const phone = await Phone.begin(server);
  const [answers, sealed] = [[], []];
  phone.road.pass = async (next, url) => {
    const response = await next();
    const octets = Buffer.from(await response.clone().arrayBuffer());
    answers.push(octets);
    if (url.pathname.endsWith("/items")) sealed.push(...JSON.parse(octets.toString()).items.map(({ content }) => Buffer.from(content)));
    if (url.pathname.includes("/attachments/")) sealed.push(octets);
    return response;
  };
  const session = { ...phone, isOpen: true, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: phone.exchange };
  const sharing = new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), roots, agreed: () => ({ text: CANARY, language: "nl" }), texts: () => (key) => key });
  const meet = async () => {
    await phone.sync();
    await sharing.exchange(new AbortController().signal);
    await phone.sync();
  };
  await meet();
  await sharing.handIn({ agency: OIN, agreement: { service: "wijziging-doorgeven", purpose: "-", legal_basis: "-", retention: "-", withdrawal: "-", text: "-", language: "nl" }, fields: [], token: "of-agencies" });
  await meet();
  const file = { name: `${CANARY}.pdf`, media_type: "application/pdf", octets: Buffer.from(`%PDF-1.4 ${CANARY.repeat(40_000)}`).toString("base64"), spoil: "" };
  // A kind stands in clear beside its message: it is one of the protocol's, and no words of anybody.
  for (const one of SAID) await server.ask("tests.agency.sending", one.claims.kind === CANARY.toLowerCase() ? { ...one, claims: { ...one.claims, kind: "anders" } } : { ...one, files: [file] });
  const waiting = await server.holdings();
  await meet();
  assert.equal(phone.vault.records("message").filter(({ title, kind }) => title.includes(CANARY) && kind !== "unreadable").length, SAID.length);
  assert.equal(phone.vault.records("document").length, SAID.length - 1);
  const filed = await server.holdings();
  await meet();
  await meet();
  const erased = await server.holdings();
  for (const [moment, held] of Object.entries({ waiting, filed, erased })) assert.deepEqual(held.filter(({ octets }) => isIn(octets)).map(({ name }) => `${moment} ${name}`), []);
  assert.equal(answers.filter(isIn).length, 0);
  // The search finds the ciphertext as long as it is there.
  assert.ok(sealed.length >= SAID.length * 2);
  const isSealedIn = (held) => sealed.filter((each) => each.length > 100 && held.some(({ octets }) => octets.includes(each.subarray(0, 400)))).length;
  assert.ok(isSealedIn(waiting) > SAID.length);
  // The journal of SQLite goes once a minute (tests/sync/test_erased.py); all else is clean at once.
  assert.equal(isSealedIn(erased.filter(({ name }) => !name.endsWith("-wal"))), 0);
  await phone.close();
});
