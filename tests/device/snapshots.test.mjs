// Checks that a log is cut only when nothing is lost by it, that new devices begin from a snapshot, and that files travel in chunks once.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { pushWhileLocked } from "../../assets/device/log_push.js";
import { attestSnapshot, makeSnapshot } from "../../assets/device/snapshots.js";
import { FlakyFactory } from "./flaky_factory.mjs";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const LOG = "/sync/v1/log";
const server = serverForTests();
const phones = [];

after(async () => {
  for (const phone of phones) await phone.close();
});

async function begin(options) {
  phones.push(await Phone.begin(server, options));
  return phones.at(-1);
}

async function join(other, options) {
  phones.push(await Phone.join(other, options));
  return phones.at(-1);
}

async function synced(...some) {
  for (let round = 0; round < 2; round++)
    for (const phone of some) {
      const status = await phone.sync();
      assert.deepEqual([status.state, status.code, status.waiting], ["idle", null, 0]);
    }
  for (const phone of some.slice(1)) assert.deepEqual(phone.records(), some[0].records());
}

const parts = (phone) => ({ vault: phone.vault, database: phone.database, request: phone.request, keys: phone.keys });
const rowsOf = (phone) => server.rows("SELECT count(*) AS n FROM log_items i JOIN wallets w ON w.number = i.wallet WHERE w.id = ?", Buffer.from(phone.keys.walletBytes))[0].n;

async function twoWithSnapshot() {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  for (let i = 0; i < 8; i++) await (i % 2 ? one : two).vault.write("task", `t${i % 5}`, { title: String(i) });
  await one.vault.remove("task", "t0");
  await synced(one, two);
  assert.equal(await makeSnapshot(parts(one)), true);
  return { one, two };
}

test("a log is cut when a second device has attested, and a new device begins from the snapshot", async () => {
  const { one, two } = await twoWithSnapshot();
  assert.equal(rowsOf(one), 9);
  assert.equal(await attestSnapshot(parts(one), 0), false, "not by its own maker");
  assert.equal(await attestSnapshot(parts(two), 0), true);
  assert.equal(rowsOf(one), 0);
  const three = await join(two);
  await one.vault.write("task", "t1", { title: "after the cut" });
  await synced(one, two, three);
  assert.deepEqual(three.vault.history("task", "t1"), one.vault.history("task", "t1"));
  await three.vault.restore("task", "t0");
  await synced(three, one, two);
  assert.equal(one.vault.record("task", "t0").title, "5");
});

test("a device that slept while the log was cut loses nothing of its own and gets the rest", async () => {
  const { one, two } = await twoWithSnapshot();
  await attestSnapshot(parts(two), 0);
  const three = await join(two);
  await synced(three, one, two);
  await three.vault.write("task", "asleep", { title: "written asleep" });
  for (let i = 0; i < 5; i++) await one.vault.write("task", "t2", { title: `again ${i}` });
  await synced(one, two);
  assert.equal(await makeSnapshot(parts(two)), true);
  assert.equal(await attestSnapshot(parts(one), 9), true);
  await synced(three, one, two);
  assert.equal(one.vault.record("task", "asleep").title, "written asleep");
});

test("no snapshot is made while something waits, and none that does not follow the last", async () => {
  const { one, two } = await twoWithSnapshot();
  await one.vault.write("task", "t", { title: "waits" });
  assert.equal(await makeSnapshot(parts(one)), false);
  await synced(one, two);
  two.road.pass = async (next, url, init) => {
    const response = await next();
    if (url.pathname !== "/sync/v1/snapshots" || init.method !== "GET") return response;
    await makeSnapshot(parts(one));
    return response;
  };
  assert.equal(await makeSnapshot(parts(two)), false, "the other was first");
});

test("a snapshot that lacks something of the log is not attested", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  await two.vault.write("task", "a", { title: "x" });
  await synced(two, one);
  await two.vault.write("task", "b", { title: "y" });
  await synced(two, one);
  // A broken maker: it says that it read everything, but its records miss the last change.
  const less = new Map([...one.vault.state].filter(([key]) => key !== "task/b"));
  const broken = { refresh: () => one.vault.refresh(), commit: (plan) => one.vault.commit(() => plan(less)), journal: one.vault.journal };
  assert.equal(await makeSnapshot({ ...parts(one), vault: broken }), true);
  assert.equal(await attestSnapshot(parts(two), 0), false);
  assert.equal(rowsOf(one), 2);
});

test("a snapshot that was changed or is not a member's is refused, and the device keeps what it has", async () => {
  const { one, two } = await twoWithSnapshot();
  await attestSnapshot(parts(two), 0);
  const three = await join(two);
  const spoilManifest = (change) => (json) => {
    const [header, payload, signature] = json.current.split(".");
    const laid = JSON.parse(Buffer.from(payload, "base64url"));
    change(laid);
    return { ...json, current: [header, Buffer.from(JSON.stringify(laid)).toString("base64url"), signature].join(".") };
  };
  const spoils = {
    "a later place": spoilManifest((laid) => (laid.upto += 1)),
    "other chunks": spoilManifest((laid) => (laid.chunks = [])),
    "no signature": (json) => ({ ...json, current: json.current.replace(/[^.]*$/, "A".repeat(86)) }),
    "no snapshot": (json) => ({ ...json, current: null }),
    "nonsense": (json) => ({ ...json, current: "a.b.c" }),
  };
  for (const [name, spoil] of Object.entries(spoils)) {
    three.road.spoil("/sync/v1/snapshots", spoil);
    assert.equal((await three.sync()).code, "snapshot-broken", name);
    assert.deepEqual(three.records(), {}, name);
  }
  three.road.pass = async (next, url) => (url.pathname.startsWith("/sync/v1/blobs/") ? new Response(new Uint8Array(500)) : next());
  assert.equal((await three.sync()).code, "garbled-answer");
  assert.deepEqual(three.records(), {});
  three.road.clear();
  await synced(three, one, two);
});

test("a removed device brings nothing in by a snapshot of its own epoch, though the server helps it", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  const thief = await join(one);
  await one.vault.write("task", "t", { title: "mine" });
  await synced(one, two, thief);
  await thief.membership.refresh();
  await one.membership.remove(thief.keys.deviceId);
  await one.vault.write("task", "later", { title: "in the new epoch" });
  await synced(one, two);
  const cursor = await two.database.get("meta", "cursor");
  // The server tells the thief where all chains end, and keeps its chunks.
  const chunks = new Map();
  let manifest = null;
  const request = async (path, { json, octets } = {}) => {
    if (octets) chunks.set(path, octets);
    if (json) manifest = json.manifest;
    return { json: { current: null } };
  };
  await thief.vault.write("task", "t", { title: "forged" });
  await thief.database.transact(["meta", "outbox"], "readwrite", async (transaction) => {
    const meta = transaction.objectStore("meta");
    await meta.put({ ...cursor, seq: cursor.seq + 5, epoch: 1 }, "cursor");
    await transaction.objectStore("outbox").clear();
  });
  assert.equal(await makeSnapshot({ ...parts(thief), request }), true);
  two.road.pass = async (next, url) => {
    const json = (content, status = 200) => Response.json(content, { status });
    if (url.pathname === LOG && Number(url.searchParams.get("after")) === cursor.seq) return json({ code: "log-cut" }, 410);
    if (url.pathname === "/sync/v1/snapshots") return json({ current: manifest, before: null });
    if (chunks.has(url.pathname)) return new Response(chunks.get(url.pathname));
    return next();
  };
  const { code } = await two.sync();
  assert.deepEqual([two.vault.record("task", "t").title, code], ["mine", "snapshot-broken"]);
  two.road.clear();
  await synced(one, two);
});

test("a server restored to before a cut is given back what it lost", async () => {
  const { one, two } = await twoWithSnapshot();
  const copy = await server.backUp();
  await one.vault.write("task", "later", { title: "x" });
  await synced(one, two);
  await makeSnapshot(parts(one));
  await attestSnapshot(parts(two), 0);
  await server.restore(copy);
  await synced(two, one);
  const three = await join(one);
  await synced(three, one, two);
  assert.equal(three.vault.record("task", "later").title, "x");
});

test("a long log leads to a snapshot and to its attestation by itself", async () => {
  const one = await begin({ longLog: 5 });
  await synced(one);
  const two = await join(one, { longLog: 5 });
  for (let i = 0; i < 7; i++) await one.vault.write("task", `t${i}`, { title: "x" });
  await synced(one, two);
  assert.equal(rowsOf(one), 0);
});

test("a file is kept offline, uploaded once, resumed after a break, and opened on another device", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  const content = new Uint8Array(1_300_000).map((_, i) => i * 7);
  const progress = [];
  const file = await one.blobs.put(new Blob([content]), { onProgress: (done, all) => progress.push([done, all]) });
  assert.deepEqual(progress, [[1, 3], [2, 3], [3, 3]]);
  await one.vault.write("document", "d", { title: "Loonstrook", file });
  assert.deepEqual(await one.blobs.get(file), content);
  let puts = 0;
  one.road.pass = (next, url, init) => {
    return init.method === "PUT" && ++puts === 2 ? next().then(() => Promise.reject(new TypeError("the answer was lost"))) : next();
  };
  assert.equal((await one.sync()).state, "offline");
  one.road.clear();
  await synced(one, two);
  assert.equal(one.road.requests.filter((request) => request.startsWith("PUT /sync/v1/blobs/")).length, 3);
  const received = two.vault.record("document", "d").file;
  assert.equal(await two.blobs.isHere(received), false);
  assert.deepEqual(await two.blobs.get(received), content);
  assert.equal(await two.blobs.isHere(received), true);
  await assert.rejects(two.blobs.get({ ...received, chunks: received.chunks.toReversed() }), { code: "cannot-open" });
  await assert.rejects(two.blobs.get({ ...received, size_bytes: 5 }), { code: "blob-broken" });
});

test("a server that lost files is given them again", async () => {
  const one = await begin();
  await synced(one);
  const copy = await server.backUp();
  const file = await one.blobs.put(new Blob(["some text"]));
  await one.vault.write("document", "d", { title: "x", file });
  await synced(one);
  await server.restore(copy);
  await synced(one);
  const two = await join(one);
  await synced(two, one);
  assert.equal(Buffer.from(await two.blobs.get(two.vault.record("document", "d").file)).toString(), "some text");
});

test("a file that does not fit leaves nothing behind", async () => {
  const indexedDB = new FlakyFactory();
  const one = await begin({ indexedDB });
  const fits = await one.blobs.put(new Blob(["fits"]));
  indexedDB.fillAfter(2);
  await assert.rejects(one.blobs.put(new Blob([new Uint8Array(1_300_000)])), { code: "storage-full" });
  indexedDB.empty();
  assert.deepEqual(await one.database.getAllKeys("blobs"), fits.chunks);
});

test("the worker pushes what waits while the wallet is locked, unless the clock or the server needs the person", async () => {
  const one = await begin();
  await one.vault.write("task", "t", { title: "x" });
  const { database, request } = one;
  assert.equal(await pushWhileLocked({ database, request }), "generation", "never met the server");
  await synced(one);
  await one.vault.write("task", "u", { title: "y" });
  one.keys.lock();
  assert.equal(await pushWhileLocked({ database, request }), "empty");
  assert.equal(rowsOf(one), 2);
  await one.restart();
  one.skewMs = 3_600_000;
  await one.vault.write("task", "v", { title: "z" });
  assert.equal(await pushWhileLocked({ database: one.database, request: one.request }), "clock");
  assert.equal(rowsOf(one), 2);
  await synced(one);
  assert.ok(Math.abs(one.vault.history("task", "v")[0].ms - Date.now()) < 60_000);
  const requests = one.road.requests.length;
  assert.equal(await pushWhileLocked({ database: one.database, request: one.request }), "empty");
  assert.equal(one.road.requests.length, requests, "nothing waits, nothing is asked");
});
