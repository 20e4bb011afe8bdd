// Checks that the vault keeps every change that it said it kept: over crashes, full storage, lost connections and two tabs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDatabase } from "../../assets/device/database.js";
import { utf8 } from "../../assets/device/encoding.js";
import { openVault } from "../../assets/device/vault.js";
import { FlakyFactory } from "./flaky_factory.mjs";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

let names = 0;

async function phone({ seed = 1, indexedDB = new FlakyFactory() } = {}) {
  const seeded = new Seeded(seed);
  const keys = await new TestWallet(seeded.bytes).newKeys();
  const name = `plein-${++names}`;
  let time = 1_780_000_000_000;
  const open = () => openVault({ database: openDatabase(name, { indexedDB }), keys, random: seeded.bytes, now: () => ++time });
  return { indexedDB, keys, name, open, vault: await open(), database: openDatabase(name, { indexedDB }) };
}

const plain = (views) => views.map((view) => ({ ...view })).sort((a, b) => (a.id < b.id ? -1 : 1));

test("what was written is there after closing and opening again", async () => {
  const { vault, open } = await phone();
  await vault.write("income_part", "a", { agency: "Gemeente Voorbeeld", amount_cents: 104_500, days: [1, 2], note: null });
  await vault.write("income_part", "a", { amount_cents: 104_600 });
  await vault.writeAll([{ type: "task", id: "t", fields: { title: "é😀" } }, { type: "document", id: "d", fields: { title: "Paspoort" } }]);
  await vault.close();
  const again = await open();
  const expected = { type: "income_part", id: "a", agency: "Gemeente Voorbeeld", amount_cents: 104_600, days: [1, 2], note: null };
  assert.deepEqual(plain(again.records("income_part")), [expected]);
  assert.deepEqual(plain(again.records("task")), [{ type: "task", id: "t", title: "é😀" }]);
  assert.deepEqual(again.history("income_part", "a").filter(({ field }) => field === "amount_cents").map(({ value }) => value), [104_600, 104_500]);
  assert.equal(again.record("task", "nothing"), null);
});

test("a removed record is gone and comes back whole", async () => {
  const { vault, open } = await phone();
  await vault.write("task", "t", { title: "x" });
  await vault.remove("task", "t");
  assert.deepEqual(vault.records("task"), []);
  assert.equal((await open()).record("task", "t"), null);
  await vault.restore("task", "t");
  assert.equal(vault.record("task", "t").title, "x");
});

test("a change beats what it replaces, even what came from the far future", async () => {
  const { vault, open } = await phone();
  const stamp = [2_000_000_000_000, 3, "A".repeat(22)];
  await vault.commit(async () => ({ entries: [{ stamp, writes: [{ type: "task", id: "t", fields: { title: "theirs" } }] }] }));
  await vault.write("task", "t", { title: "mine" });
  assert.equal(vault.record("task", "t").title, "mine");
  await vault.write("task", "u", { title: "now" });
  assert.ok(vault.history("task", "u")[0].ms < 1_790_000_000_000);
  assert.equal((await open()).record("task", "t").title, "mine");
});

test("a list stays the same array until a record of its kind changes, and listeners hear which", async () => {
  const { vault } = await phone();
  await vault.write("task", "t", { title: "x" });
  const [tasks, heard] = [vault.records("task"), []];
  const stop = vault.subscribe((keys) => heard.push(...keys));
  await vault.write("document", "d", { title: "y" });
  assert.equal(vault.records("task"), tasks);
  await vault.write("task", "t", { title: "z" });
  assert.notEqual(vault.records("task"), tasks);
  stop();
  await vault.write("task", "t", { title: "unheard" });
  assert.deepEqual(heard, ["document/d", "task/t"]);
});

test("nothing that is stored can be read without the key", async () => {
  const { vault, database } = await phone();
  await vault.write("income_part", "canaryid", { agency: "CANARY-agency", note: "CANARY-note" });
  await vault.commit(async (state) => ({ state }));
  await vault.write("task", "canaryid", { title: "CANARY-title" });
  for (const store of ["meta", "state", "journal", "outbox"])
    for (const value of await database.getAll(store)) {
      const text = Buffer.from(JSON.stringify(value, (_, v) => (v instanceof Uint8Array ? Buffer.from(v).toString("latin1") : v))).toString();
      assert.doesNotMatch(text, /canary|income_part|title/i);
    }
  assert.equal((await database.getAll("outbox")).length, 2);
});

test("every change waits in the outbox as the next of one chain", async () => {
  const { vault, database } = await phone();
  for (let i = 0; i < 5; i++) await vault.write("task", "t", { title: String(i) });
  const rows = await database.getAll("outbox");
  assert.deepEqual(rows.map(({ number }) => number), [1, 2, 3, 4, 5]);
  for (let i = 1; i < 5; i++) assert.deepEqual(rows[i].previous_hash, rows[i - 1].hash);
  assert.equal(new Set(rows.map(({ instance }) => instance)).size, 1);
});

test("full storage says so, changes nothing, and what was there stays", async () => {
  const { vault, open, indexedDB } = await phone();
  await vault.write("task", "t", { title: "kept" });
  indexedDB.fill();
  await assert.rejects(vault.write("task", "t", { title: "too much" }), { code: "storage-full" });
  await assert.rejects(vault.write("task", "u", { title: "too much" }), { code: "storage-full" });
  assert.deepEqual(plain(vault.records("task")), [{ type: "task", id: "t", title: "kept" }]);
  indexedDB.empty();
  await vault.write("task", "u", { title: "fits" });
  assert.deepEqual(plain((await open()).records("task")).map(({ title }) => title), ["kept", "fits"]);
});

test("a connection that is lost in the midst of a change is opened again and the change is made once", async () => {
  for (const moment of ["before", "during"]) {
    const { vault, open, indexedDB, database } = await phone();
    await vault.write("task", "t", { title: "first" });
    indexedDB.loseConnection(moment);
    await vault.write("task", "t", { title: "second" });
    assert.equal((await open()).record("task", "t").title, "second");
    assert.equal((await database.getAll("outbox")).length, 2);
  }
});

test("a crash in the midst of a transaction leaves the state before or after it, never between", async () => {
  const outcomes = new Set();
  for (let step = 0; step < 30; step++) {
    const { vault, open, indexedDB, database } = await phone();
    await vault.write("task", "t", { title: "before" });
    indexedDB.crashAfter(step);
    await vault.write("task", "t", { title: "after" }).catch(() => undefined);
    indexedDB.crashAfter(Infinity);
    const { title } = (await open()).record("task", "t");
    const rows = (await database.getAll("outbox")).length;
    const { chain, journal } = await database.get("meta", "vault");
    assert.deepEqual([rows, chain.number, journal], title === "after" ? [2, 2, 2] : [1, 1, 1], `step ${step}`);
    outcomes.add(title);
  }
  assert.deepEqual(outcomes, new Set(["before", "after"]));
});

test("two tabs write at once and both hold everything", async () => {
  const { vault: one, open, database } = await phone();
  const two = await open();
  const writes = [];
  for (let i = 0; i < 20; i++) writes.push((i % 2 ? one : two).write("task", `t${i}`, { title: String(i) }));
  await Promise.all(writes);
  await Promise.all([one.refresh(), two.refresh()]);
  assert.equal(one.records("task").length, 20);
  assert.deepEqual(plain(one.records("task")), plain(two.records("task")));
  const rows = await database.getAll("outbox");
  for (let i = 1; i < 20; i++) assert.deepEqual(rows[i].previous_hash, rows[i - 1].hash);
  assert.deepEqual(plain((await open()).records("task")), plain(one.records("task")));
});

test("a tab hears what another tab wrote, also when that folded the journal away", async () => {
  const { vault: one, open } = await phone();
  const two = await open();
  const heard = new Promise((resolve) => two.subscribe(resolve));
  await one.write("task", "t", { title: "x" });
  assert.deepEqual(await heard, ["task/t"]);
  await one.commit(async (state) => ({ state }));
  await one.write("task", "u", { title: "y" });
  await two.write("task", "v", { title: "z" });
  assert.deepEqual(plain(two.records("task")).map(({ title }) => title), ["x", "y", "z"]);
});

test("a long journal is folded into the snapshot without losing anything", async () => {
  const { vault, open, database } = await phone();
  for (let i = 0; i < 260; i++) await vault.write("task", `t${i % 7}`, { title: String(i) });
  await vault.tidy();
  assert.deepEqual(await database.getAll("journal"), []);
  await vault.write("task", "t0", { title: "last" });
  const again = await open();
  assert.deepEqual(plain(again.records("task")), plain(vault.records("task")));
  assert.deepEqual(again.history("task", "t0"), vault.history("task", "t0"));
});

test("what was changed on the disk does not open", async () => {
  const spoils = {
    "a bit of an entry": async (database) => {
      const [row] = await database.getAll("journal");
      row[20] ^= 1;
      await database.put("journal", 1, row);
    },
    "an entry in another's place": async (database) => database.put("journal", 2, (await database.getAll("journal"))[0]),
    "a cut entry": async (database) => database.put("journal", 1, (await database.getAll("journal"))[0].slice(0, 30)),
  };
  for (const [name, spoil] of Object.entries(spoils)) {
    const { vault, open, database } = await phone();
    for (const title of ["x", "y"]) await vault.write("task", "t", { title });
    await spoil(database);
    await assert.rejects(open(), { code: "cannot-open" }, name);
  }
});

test("what cannot come back the same is refused before anything is changed", async () => {
  const { vault, database } = await phone();
  const wrong = [{ amount: 1.5 }, { title: new Date(0) }, { title: utf8("x") }, { Title: "x" }, { __x: 1 }, {}];
  for (const fields of wrong) await assert.rejects(vault.write("task", "t", fields), { code: "value-not-storable" });
  await assert.rejects(vault.write("task", "a/b", { title: "x" }), { code: "value-not-storable" });
  await assert.rejects(vault.write("task", "t", { title: "x".repeat(600_000) }), { code: "change-too-large" });
  assert.deepEqual(await database.getAll("outbox"), []);
  assert.deepEqual(vault.records("task"), []);
});

test("a vault that was closed holds nothing in memory", async () => {
  const { vault } = await phone({ indexedDB: new IDBFactory() });
  await vault.write("task", "t", { title: "x" });
  await vault.close();
  assert.deepEqual(vault.records("task"), []);
});
