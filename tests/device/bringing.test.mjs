// Tests, against the real server, that what was taken along in a locked file becomes a wallet again: whole, once, and apart from the old one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { zipSync } from "fflate";
import { linksOf, linkWith } from "../../assets/device/agency_links.js";
import { bringIn } from "../../assets/device/bringing.js";
import { joinByLink } from "../../assets/device/joining.js";
import { LinkOffer } from "../../assets/device/linking.js";
import { exportReadable } from "../../assets/device/export.js";
import { openExport, sealExport } from "../../assets/device/locked_file.js";
import { Wallets } from "../../assets/device/wallets.js";
import { FlakyFactory } from "./flaky_factory.mjs";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();
const costs = { memory_kib: 64, passes: 1, lanes: 1 };
const lock = { passphrase: "vier groene fietsen" };
const YEAR_AGO = Date.parse("2025-11-01T10:00:00Z");
const scan = Uint8Array.from({ length: 1_300_000 }, (_, i) => (i * 7) % 251);
const offline = () => Promise.reject(new TypeError("offline"));
const json = (value) => new TextEncoder().encode(JSON.stringify(value));

function phone({ indexedDB = new IDBFactory(), ...more } = {}) {
  return new Wallets({ indexedDB, origin: server.origin, costs, window: new EventTarget(), ...more });
}

/** A wallet as it is after a year: changed, with papers, with things sent, with something removed. */
async function fullWallet() {
  const clock = { ms: YEAR_AGO };
  const wallets = phone({ now: () => (clock.ms += 60_000), fetch: offline });
  const { line, session } = await wallets.begin("Mijn wallet");
  await wallets.protect(line.id, session, lock);
  const { vault, blobs } = session;
  const born = { created_at: new Date(YEAR_AGO).toISOString(), source: "self", version: 1 };
  for (const amount_cents of [90_000, 104_500, 110_000]) await vault.write("income_part", "a", { ...born, kind_name: "WW", amount_cents });
  await vault.write("income_part", "gone", { ...born, amount_cents: 1 });
  await vault.remove("income_part", "gone");
  const file = { ...(await blobs.put(new Blob([scan]))), name: "Scan 1.PDF", media_type: "application/pdf" };
  await vault.write("document", "d", { ...born, title: "Loonstrook", file });
  await vault.write("document", "lost", { ...born, title: "Kwijt", file: { ...file, chunks: ["A".repeat(43)] } });
  await vault.write("document", "bare", { ...born, title: "Zonder foto" });
  const { id: link } = await linkWith(vault, "00000001234567890000", { now: () => clock.ms });
  await vault.write("submission", "sent", { ...born, number: "n1", agency: "00000001234567890000", state: "received", receipt: "a.b.c", deposit_proof: "d.e.f", inner: "g.h.i", link });
  await vault.write("submission", "waits", { ...born, number: "n2", agency: "00000001234567890000", state: "waiting", link });
  await vault.write("message", "m", { ...born, about: "sent", statement: "j.k.l", title: "Antwoord" });
  await vault.write("task", "t", { ...born, title: "Bellen", remind_at: ["2027-01-01T09:00:00.000Z"] });
  await vault.write("device", "x".repeat(43), { name: "Oude telefoon", role: "device" });
  return session;
}

async function lockedFile(session) {
  const { file } = await exportReadable(session);
  return sealExport(file, "drie rode boten", { costs });
}

/** Bring a file in on a phone. */
async function bring(wallets, locked, passphrase = "drie rode boten") {
  const zip = await openExport(locked, passphrase);
  let brought;
  const made = await wallets.bring("Mijn Plein", lock, async (session) => (brought = await bringIn(session, zip)));
  return { ...made, ...brought };
}

/** What is left on a phone after something failed. */
async function leftOn(wallets, indexedDB) {
  const names = (await indexedDB.databases()).map(({ name }) => name);
  return [await wallets.list(), names.filter((name) => name !== "plein-phone")];
}

test("everything is there again without a connection: records, their history and its moments, papers with their files", async () => {
  const old = await fullWallet();
  const { session, line, missing } = await bring(phone({ fetch: offline }), await lockedFile(old));
  const { vault, blobs } = session;
  for (const type of ["income_part", "message", "task", "consent", "application"]) {
    assert.deepEqual(vault.records(type), old.vault.records(type), type);
  }
  const told = (one) => one.vault.history("income_part", "a").map(({ field, value, ms }) => [field, value, ms]);
  assert.deepEqual(told(session), told(old));
  assert.deepEqual(told(session).filter(([field]) => field === "amount_cents").map(([, cents]) => cents), [110_000, 104_500, 90_000]);
  assert.deepEqual(vault.records("document").map(({ title }) => title).sort(), ["Kwijt", "Loonstrook", "Zonder foto"]);
  const { file } = vault.record("document", "d");
  assert.deepEqual(await blobs.get(file), scan);
  assert.deepEqual([file.name, file.media_type], ["Scan 1.PDF", "application/pdf"]);
  assert.equal(vault.record("document", "lost").file, null);
  assert.deepEqual(missing, ["Kwijt"]);
  assert.equal(vault.record("income_part", "gone"), null);
  assert.notEqual(session.keys.wallet, old.keys.wallet);
  assert.notEqual(file.key, old.vault.record("document", "d").file.key);
  assert.equal(line.name, "Mijn Plein");
});

test("nothing that acts for the old wallet comes along", async () => {
  const old = await fullWallet();
  const { session } = await bring(phone({ fetch: offline }), await lockedFile(old));
  const { vault, database } = session;
  assert.deepEqual(linksOf(vault), []);
  assert.deepEqual(vault.records("device"), []);
  const { link, state, receipt, deposit_proof, inner } = vault.record("submission", "sent");
  assert.deepEqual({ link, state, receipt, deposit_proof, inner }, { link: "", state: "received", receipt: "a.b.c", deposit_proof: "d.e.f", inner: "g.h.i" });
  assert.equal(vault.record("submission", "waits").state, "left-behind");
  assert.deepEqual([await database.getAllKeys("submissions"), await database.getAllKeys("mailboxes")], [[], []]);
  const fresh = await linkWith(vault, "00000001234567890000", { now: Date.now });
  assert.notEqual(fresh.mailbox, linksOf(old.vault)[0].mailbox);
});

test("what was brought in goes to the server as a wallet of its own, and both live on", async () => {
  const old = await fullWallet();
  const { session } = await bring(phone(), await lockedFile(old));
  await session.vault.write("task", "later", { title: "Hierna" });
  const status = await session.exchange.syncOnce();
  assert.deepEqual([status.state, status.code, status.waiting], ["idle", null, 0]);
  const held = (await session.request("/sync/v1/wallet")).json;
  assert.equal(held.blobs, 3);
  // The moments of the other wallet were not moved by the meeting with the server.
  const kept = session.vault.history("income_part", "a").map(({ ms }) => ms);
  assert.deepEqual(kept, old.vault.history("income_part", "a").map(({ ms }) => ms));
  assert.equal(old.vault.record("task", "later"), null);

  const offer = new LinkOffer(session.request);
  await offer.open();
  const tablet = phone();
  const joining = await tablet.prepareJoining("Tablet", lock);
  await joinByLink(joining.session, offer.code, "Tablet");
  const joined = tablet.finishJoining(joining.line.id, joining.session);
  await offer.accept(session.membership, session.keys, await offer.waitForNewcomer(), "Telefoon");
  await joined;
  await joining.session.exchange.syncOnce();
  for (const type of ["income_part", "document", "task", "submission", "message"]) {
    const byId = (vault) => Object.fromEntries(vault.records(type).map((record) => [record.id, record]));
    assert.deepEqual(byId(joining.session.vault), byId(session.vault), type);
  }
  assert.deepEqual(await joining.session.blobs.get(joining.session.vault.record("document", "d").file), scan);
});

test("an export of before there was a history comes in too", async () => {
  const records = { task: [{ type: "task", id: "t", title: "Oud", created_at: "2025-01-02T03:04:05.000Z" }], document: [{ id: "d", title: "Brief", file: { name: "b.txt", media_type: "text/plain", size_bytes: 3 } }] };
  const zip = zipSync({ "plein.json": json({ v: 1, exported_at: "2026-01-01T00:00:00.000Z", records }), "documenten/1 Brief.txt": json(1) });
  const { session, missing } = await bring(phone({ fetch: offline }), await sealExport(new Blob([zip]), "drie rode boten", { costs }));
  assert.deepEqual(session.vault.records("task"), records.task);
  assert.equal(session.vault.history("task", "t")[0].ms, Date.parse("2025-01-02T03:04:05.000Z"));
  assert.deepEqual(await session.blobs.get(session.vault.record("document", "d").file), json(1));
  assert.deepEqual(missing, []);
});

test("what is no whole export of this version leaves nothing on the phone", async () => {
  const listing = { v: 1, exported_at: "2026-01-01T00:00:00.000Z", records: {} };
  const cases = {
    "export-newer": zipSync({ "plein.json": json({ ...listing, v: 2 }) }),
    "export-damaged": zipSync({ "iets.json": json(listing) }),
    "export-damaged 2": zipSync({ "plein.json": json({ ...listing, records: { task: ["t"] } }) }),
    "export-damaged 3": zipSync({ "plein.json": json({ ...listing, records: { "../x": [{ id: "t", title: "a" }] } }) }),
    "export-damaged 4": zipSync({ "plein.json": json({ ...listing, records: { task: [{ id: "t", amount: 1.5 }] } }) }),
    "export-damaged 5": new TextEncoder().encode("geen zip"),
    "export-damaged 6": zipSync({ "plein.json": json(listing) }).slice(0, -3),
  };
  for (const [name, zip] of Object.entries(cases)) {
    const indexedDB = new IDBFactory();
    const wallets = phone({ indexedDB, fetch: offline });
    await assert.rejects(bring(wallets, await sealExport(new Blob([zip]), "drie rode boten", { costs })), { code: name.split(" ")[0] }, name);
    assert.deepEqual(await leftOn(wallets, indexedDB), [[], []], name);
  }
});

test("a phone that is full at any moment keeps nothing half, and says so", async () => {
  const locked = await lockedFile(await fullWallet());
  let failures = 0;
  for (let room = 0; room < 200; room += 1) {
    const indexedDB = new FlakyFactory();
    const wallets = phone({ indexedDB, fetch: offline });
    indexedDB.fillAfter(room);
    const made = await bring(wallets, locked).catch((error) => error);
    indexedDB.empty();
    if (!(made instanceof Error)) break;
    assert.equal(made.code, "storage-full", String(room));
    failures += 1;
    await wallets.resume();
    assert.deepEqual(await leftOn(wallets, indexedDB), [[], []], String(room));
  }
  assert.ok(failures > 15 && failures < 199, `${failures}`);
});

test("what a crash left half filled is dropped at the next start, and not what another tab is filling", async () => {
  const locked = await lockedFile(await fullWallet());
  const zip = await openExport(locked, "drie rode boten");
  const indexedDB = new IDBFactory();
  const [one, other] = [phone({ indexedDB, fetch: offline }), phone({ indexedDB, fetch: offline })];
  let seen;
  const { session } = await one.bring("Mijn Plein", lock, async (empty) => {
    await other.resume();
    seen = (await other.list()).map(({ state }) => state);
    await bringIn(empty, zip);
  });
  assert.deepEqual(seen, ["bringing"]);
  assert.equal(session.vault.record("task", "t").title, "Bellen");
  await session.close();

  const crashing = new FlakyFactory();
  crashing.crashAfter(14);
  await assert.rejects(phone({ indexedDB: crashing, fetch: offline }).bring("Mijn Plein", lock, (empty) => bringIn(empty, zip)));
  crashing.crashAfter(Infinity);
  const again = phone({ indexedDB: crashing, fetch: offline });
  assert.deepEqual((await again.list()).map(({ state }) => state), ["bringing"]);
  await again.resume();
  assert.deepEqual(await leftOn(again, crashing), [[], []]);
});
