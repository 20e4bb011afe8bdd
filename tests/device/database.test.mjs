// Checks that the database commits whole transactions, survives lost connections and says clearly that storage is full.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { eraseDatabase, openDatabase, openPhone } from "../../assets/device/database.js";
import { FlakyFactory } from "./flaky_factory.mjs";

test("a value is found again, also by another connection", async () => {
  const indexedDB = new IDBFactory();
  const database = openDatabase("plein-a", { indexedDB });
  await database.put("meta", "one", { octets: Uint8Array.of(1, 2) });
  await database.close();
  const again = openDatabase("plein-a", { indexedDB });
  assert.deepEqual(await again.get("meta", "one"), { octets: Uint8Array.of(1, 2) });
  await again.delete("meta", "one");
  assert.equal(await again.get("meta", "one"), undefined);
  await assert.rejects(database.get("meta", "one"), { code: "storage-lost" });
});

test("work that fails leaves nothing behind and its error comes out", async () => {
  const database = openDatabase("plein-a", { indexedDB: new IDBFactory() });
  const work = database.transact(["meta", "outbox"], "readwrite", async (transaction) => {
    await transaction.objectStore("meta").put(1, "x");
    await transaction.objectStore("outbox").put(2, 1);
    throw new RangeError("on purpose");
  });
  await assert.rejects(work, RangeError);
  assert.deepEqual(await database.getAll("outbox"), []);
  assert.equal(await database.get("meta", "x"), undefined);
});

test("a lost connection is opened again and the work is done once", async () => {
  const indexedDB = new FlakyFactory();
  const database = openDatabase("plein-a", { indexedDB });
  await database.put("meta", "n", 0);
  for (const moment of ["before", "during"]) {
    indexedDB.loseConnection(moment);
    await database.transact(["meta"], "readwrite", async (transaction) => {
      const store = transaction.objectStore("meta");
      await store.put((await store.get("n")) + 1, "n");
    });
  }
  assert.equal(await database.get("meta", "n"), 2);
  assert.ok(indexedDB.opened >= 3);
});

test("a connection that is lost again and again is an error of its own", async () => {
  const indexedDB = new FlakyFactory();
  const database = openDatabase("plein-a", { indexedDB });
  await database.put("meta", "n", 0);
  indexedDB.loseConnection("always");
  await assert.rejects(database.put("meta", "n", 1), { code: "storage-lost" });
  indexedDB.loseConnection("never");
  assert.equal(await database.get("meta", "n"), 0);
});

test("full storage is said clearly and nothing of the transaction stays", async () => {
  const indexedDB = new FlakyFactory();
  const database = openDatabase("plein-a", { indexedDB });
  await database.put("meta", "n", 0);
  indexedDB.fill();
  const work = database.transact(["meta", "journal"], "readwrite", async (transaction) => {
    await transaction.objectStore("meta").put(1, "n");
    await transaction.objectStore("journal").put(new Uint8Array(10), 1);
  });
  await assert.rejects(work, { code: "storage-full", category: "expected", textKey: "error-storage-full" });
  indexedDB.empty();
  assert.equal(await database.get("meta", "n"), 0);
});

test("erasing a wallet is not held up by an open tab", async () => {
  const indexedDB = new IDBFactory();
  const database = openDatabase("plein-a", { indexedDB });
  await database.put("meta", "n", 1);
  await eraseDatabase("plein-a", { indexedDB });
  assert.equal(await database.get("meta", "n"), undefined);
});

test("the phone's own database has its own stores", async () => {
  const phone = openPhone({ indexedDB: new IDBFactory() });
  await phone.put("settings", "language", "nl");
  assert.deepEqual(await phone.getAll("settings"), ["nl"]);
  assert.deepEqual(await phone.getAllKeys("settings"), ["language"]);
});
