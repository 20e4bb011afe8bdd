// Tests the reminders of a phone: which moments it keeps, what the worker can read, and what the real server is told.
import assert from "node:assert/strict";
import { test } from "node:test";

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

import { openDatabase } from "../../assets/device/database.js";
import { openDeviceTier } from "../../assets/device/device_tier.js";
import { createKeys } from "../../assets/device/keys.js";
import { hasUntold, keepReminders, readReminder, tellReminders, wishesOf } from "../../assets/device/reminders.js";
import { makeRequest } from "../../assets/device/sync.js";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();
const NOW = Date.parse("2026-06-01T09:00:00Z");
const SOON = "2026-06-02T07:00:00.000Z";
const LATER = "2026-06-03T07:00:00.000Z";

/** A phone with a wallet that the server knows. */
async function newPhone() {
  const database = openDatabase("plein-test", { indexedDB: new IDBFactory() });
  const keys = await createKeys(database, null);
  const device = await openDeviceTier(database);
  const request = makeRequest({ origin: server.origin, proof: device.signProof });
  const [{ links }, { 1: copies }] = await Promise.all([database.get("membership", "chain"), database.get("membership", "copies")]);
  await request("/sync/v1/wallets", { json: { link: links[0], copies } });
  const told = async () => (await request("/sync/v1/reminders")).json.reminders.map((row) => row.due_at);
  const generation = (await request("/sync/v1/server")).generation;
  return { database, keys, device, request, told, generation };
}

const task = (changes = {}) => ({ id: "dGFhaw", title: "Loonstrook inleveren", remind_at: [SOON, LATER], ...changes });

test("two phones of a wallet ask for the same reminder", async () => {
  const [one] = await wishesOf([task()], NOW);
  const [other] = await wishesOf([task({ title: "Een andere titel" })], NOW);
  assert.equal(one.id, other.id);
  assert.match(one.id, /^[\w-]{22}$/);
});

test("a task that is done and a moment that has passed ask for nothing", async () => {
  assert.deepEqual(await wishesOf([task({ done_at: "2026-06-01T08:00:00Z" })], NOW), []);
  const [only, ...others] = await wishesOf([task()], Date.parse(SOON));
  assert.equal(only.at, LATER);
  assert.deepEqual(others, []);
});

test("the worker reads the text while the wallet is locked, and nothing of it is stored in clear", async () => {
  const { database, keys, device } = await newPhone();
  const [wish] = await wishesOf([task()], NOW);
  await keepReminders(database, device, [wish], NOW);
  keys.lock();
  const forWorker = await openDeviceTier(database);
  assert.deepEqual(await readReminder(database, forWorker, wish.id), { title: "Loonstrook inleveren", path: "/taken/taak?id=dGFhaw" });
  const [row] = await database.getAll("reminders");
  assert.ok(!Buffer.from(row.sealed).includes("Loonstrook"));
  assert.equal(await readReminder(database, forWorker, "onbekend"), null);
});

test("the server is told each moment once, and again only when it was restored", async () => {
  const { database, device, request, told, generation } = await newPhone();
  await keepReminders(database, device, await wishesOf([task()], NOW), NOW);
  let requests = 0;
  const counted = (path, options) => {
    requests += 1;
    return request(path, options);
  };
  await tellReminders(database, counted, generation, NOW);
  await tellReminders(database, counted, generation, NOW);
  assert.equal(requests, 2);
  assert.deepEqual(await told(), [SOON, LATER]);
  assert.equal(await hasUntold(database, generation, NOW), false);
  assert.equal(await hasUntold(database, "another", NOW), true);
  await tellReminders(database, counted, "another", NOW);
  assert.equal(requests, 4);
});

test("a reminder that is no longer wanted is taken back, also when it was changed without a connection", async () => {
  const { database, device, request, told, generation } = await newPhone();
  await keepReminders(database, device, await wishesOf([task()], NOW), NOW);
  await tellReminders(database, request, generation, NOW);
  await keepReminders(database, device, await wishesOf([task({ remind_at: [LATER] })], NOW), NOW);
  await tellReminders(database, request, generation, NOW);
  assert.deepEqual(await told(), [LATER]);
  await keepReminders(database, device, [], NOW);
  await keepReminders(database, device, await wishesOf([task({ remind_at: [LATER] })], NOW), NOW);
  await tellReminders(database, request, generation, NOW);
  assert.deepEqual(await told(), [LATER]);
});

test("a lost connection leaves the rest untold", async () => {
  const { database, device, request, told, generation } = await newPhone();
  await keepReminders(database, device, await wishesOf([task()], NOW), NOW);
  let left = 1;
  const breaking = (path, options) => {
    if (left-- > 0) return request(path, options);
    throw new TypeError("no connection");
  };
  await assert.rejects(tellReminders(database, breaking, generation, NOW));
  assert.equal((await told()).length, 1);
  await tellReminders(database, request, generation, NOW);
  assert.equal((await told()).length, 2);
});
