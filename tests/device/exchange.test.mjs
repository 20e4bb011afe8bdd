// Checks with the real server that devices become alike whatever is lost, restored or wrong, and that nothing is applied that was not written.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { FlakyFactory } from "./flaky_factory.mjs";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const LOG = "/sync/v1/log";
const YEAR = 365 * 86_400_000;
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

const rowsOf = (phone) => server.rows("SELECT count(*) AS n FROM log_items i JOIN wallets w ON w.number = i.wallet WHERE w.id = ?", Buffer.from(phone.keys.walletBytes))[0].n;

test("what one device writes offline another one holds after both were online", async () => {
  const one = await begin();
  await one.vault.write("task", "t", { title: "x", due: "2026-01-01" });
  await synced(one);
  const two = await join(one);
  await synced(two, one);
  await one.vault.write("task", "t", { title: "from one" });
  await two.vault.write("task", "t", { due: "2026-02-02" });
  await two.vault.write("document", "d", { title: "Paspoort" });
  await synced(one, two);
  assert.deepEqual({ ...two.vault.record("task", "t") }, { type: "task", id: "t", title: "from one", due: "2026-02-02" });
});

test("a lost answer leads to no second row, and the outbox is trimmed", async () => {
  const one = await begin();
  await synced(one);
  for (let i = 0; i < 5; i++) await one.vault.write("task", `t${i}`, { title: "x" });
  one.road.loseAnswers(LOG);
  assert.equal((await one.sync()).state, "offline");
  assert.equal(one.exchange.status.waiting, 5);
  await synced(one);
  assert.equal(rowsOf(one), 5);
  assert.deepEqual(await one.database.getAll("outbox"), []);
});

test("own items are not fetched again when nobody else wrote", async () => {
  const one = await begin();
  await synced(one);
  await one.vault.write("task", "t", { title: "x" });
  await one.sync();
  assert.equal((await one.database.get("meta", "cursor")).seq, 1);
  await one.vault.write("task", "t", { title: "y" });
  await synced(one);
  const two = await join(one);
  await synced(two, one);
});

test("what another device wrote between reading and sending is not passed over", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  await synced(two, one);
  await one.vault.write("task", "t", { title: "of one" });
  await two.vault.write("task", "u", { title: "of two" });
  one.road.pass = async (next, url, init) => {
    if (url.pathname === LOG && init.method === "POST") await two.sync();
    return next();
  };
  await synced(one, two);
  assert.equal(one.vault.record("task", "u").title, "of two");
});

test("what may have arrived keeps its stamps, though the clock is corrected before the next try", async () => {
  const one = await begin();
  await one.vault.write("task", "t", { title: "x" });
  await synced(one);
  await one.vault.write("task", "t", { title: "y" });
  const [{ ms }] = one.vault.history("task", "t");
  one.road.loseAnswers(LOG);
  assert.equal((await one.sync()).state, "offline");
  one.skewMs = 3_600_000;
  await synced(one);
  assert.equal(one.vault.history("task", "t")[0].ms, ms);
  assert.equal(rowsOf(one), 2);
});

test("a disk that is full while the clock is corrected leaves stamps and clock to the next try", async () => {
  const indexedDB = new FlakyFactory();
  const one = await begin({ indexedDB });
  await synced(one);
  one.skewMs = YEAR;
  await one.vault.write("task", "t", { title: "x" });
  indexedDB.fill();
  const status = await one.sync();
  assert.deepEqual([status.state, status.code], ["problem", "storage-full"]);
  indexedDB.empty();
  await synced(one);
  assert.ok(Math.abs(one.vault.history("task", "t")[0].ms - Date.now()) < 60_000);
});

test("a server that names another generation each time is left alone", async () => {
  const one = await begin();
  await synced(one);
  await one.vault.write("task", "t", { title: "x" });
  let count = 0;
  one.road.spoil(LOG, (json) => ({ ...json, generation: String(++count) }));
  assert.equal((await one.sync()).code, "garbled-answer");
  one.road.clear();
  await synced(one);
  assert.equal(one.vault.record("task", "t").title, "x");
});

test("a phone restored from a backup goes on under a new chain and nothing is lost", async () => {
  const one = await begin();
  const two = await join((await synced(one), one));
  await one.vault.write("task", "a", { title: "before" });
  await synced(one, two);
  const copy = await one.copyStorage();
  await one.vault.write("task", "a", { title: "after the backup" });
  await one.vault.write("task", "b", { title: "after the backup" });
  await synced(one, two);
  await one.restoreStorage(copy);
  assert.equal(one.vault.record("task", "b"), null);
  await one.vault.write("task", "c", { title: "after the restore" });
  await synced(one, two);
  assert.deepEqual(Object.keys(one.records()), ["task/a", "task/b", "task/c"]);
  assert.equal(one.vault.record("task", "a").title, "after the backup");
});

test("a cloned phone and its origin both keep what they wrote", async () => {
  const one = await begin();
  await one.vault.write("task", "a", { title: "x" });
  await synced(one);
  const clone = new Phone(server);
  phones.push(clone);
  clone.database = (await import("../../assets/device/database.js")).openDatabase(clone.name, { indexedDB: clone.indexedDB });
  Object.assign(clone, { exchange: { close() {} }, vault: { close() {} } });
  await clone.restoreStorage(await one.copyStorage());
  await one.vault.write("task", "a", { title: "of one" });
  await clone.vault.write("task", "a", { title: "of the clone" });
  await clone.vault.write("task", "b", { title: "of the clone" });
  await synced(one, clone, one);
  const values = one.vault.history("task", "a").map(({ value }) => value);
  assert.deepEqual(values.toSorted(), ["of one", "of the clone", "x"]);
});

test("what waited while another device began a new epoch is sealed anew and arrives", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  const three = await join(one);
  await synced(one, two, three);
  await two.vault.write("task", "t", { title: "waited" });
  await one.membership.remove(three.keys.deviceId);
  assert.equal(one.keys.epoch, 2);
  await one.vault.write("task", "u", { title: "new epoch" });
  await synced(one, two);
  assert.equal(two.keys.epoch, 2);
  assert.equal(one.vault.record("task", "t").title, "waited");
  await three.vault.write("task", "v", { title: "never" });
  const status = await three.sync();
  assert.deepEqual([status.state, status.code], ["problem", "device-removed"]);
  await synced(one, two);
  assert.equal(one.vault.record("task", "v"), null);
});

test("a server restored from an old copy is given back what it lost, with the stamps of then", async () => {
  const one = await begin();
  await one.vault.write("task", "a", { title: "old" });
  await synced(one);
  const copy = await server.backUp();
  const two = await join(one);
  await one.vault.write("task", "a", { title: "newer" });
  await two.vault.write("task", "b", { title: "of two" });
  await two.vault.remove("task", "a");
  await two.vault.restore("task", "a");
  await synced(one, two);
  const wanted = one.records();
  const history = one.vault.history("task", "a");
  await two.vault.write("task", "c", { title: "waits" });
  await server.restore(copy);
  await synced(two, one);
  assert.deepEqual(one.records(), { ...wanted, "task/c": { id: "c", title: "waits", type: "task" } });
  assert.deepEqual(one.vault.history("task", "a"), history);
  const three = await join(one);
  await synced(three, one, two);
  assert.deepEqual(three.vault.history("task", "a").map(({ ms, value }) => [ms, value]), history.map(({ ms, value }) => [ms, value]));
});

test("a device whose copy of the key a restored server lost waits, and reads again once another begins a new epoch", async () => {
  const one = await begin();
  await synced(one);
  const [two, three] = [await join(one), await join(one)];
  await synced(one, two, three);
  const copy = await server.backUp();
  const lost = await join(one);
  await one.membership.remove(lost.keys.deviceId);
  await synced(one, two);
  // The device that made the epoch, and alone kept all copies of its key, is gone.
  await server.restore(copy);
  const links = two.keys.chain.links;
  await two.request("/sync/v1/membership", { method: "PUT", json: { links, copies: {} } });
  await three.vault.write("task", "t", { title: "waits" });
  const status = await three.sync();
  assert.deepEqual([status.state, status.code], ["offline", "membership-incomplete"]);
  assert.equal(three.keys.epoch, 1);
  await synced(two, three);
  assert.equal(three.keys.epoch, 3);
  assert.equal(two.vault.record("task", "t").title, "waits");
  await synced(one, two);
});

test("a crash while giving back what a server lost begins again and gives all of it", async () => {
  const one = await begin();
  await synced(one);
  const copy = await server.backUp();
  for (let i = 0; i < 10; i++) await one.vault.write("task", `t${i}`, { title: "x" });
  await synced(one);
  await server.restore(copy);
  let pulls = 0;
  one.road.pass = (next, url) => {
    if (url.pathname === LOG && ++pulls > 1) throw new TypeError("the page died");
    return next();
  };
  assert.equal((await one.sync()).state, "offline");
  one.road.clear();
  await one.restart();
  await synced(one);
  const two = await join(one);
  await synced(two, one);
  assert.equal(Object.keys(two.records()).length, 10);
});

test("a log that was changed on its way is refused and nothing of the page is applied", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  await synced(two, one);
  for (let i = 0; i < 4; i++) await one.vault.write("task", `t${i}`, { title: "x" });
  await synced(one);
  const flip = (frame, at) => {
    const octets = Buffer.from(frame, "base64url");
    octets[at < 0 ? octets.length + at : at] ^= 1;
    return octets.toString("base64url");
  };
  const swap = (items, i, j) => items.with(i, [items[i][0], items[j][1]]).with(j, [items[j][0], items[i][1]]);
  const spoils = {
    "a changed ciphertext": ({ items }) => items.with(3, [items[3][0], flip(items[3][1], -1)]),
    "a changed signature": ({ items }) => items.with(2, [items[2][0], flip(items[2][1], 100)]),
    "another device's name": ({ items }) => items.with(1, [items[1][0], flip(items[1][1], 70)]),
    "a changed epoch": ({ items }) => items.with(0, [items[0][0], flip(items[0][1], 4)]),
    "a changed number": ({ items }) => items.with(0, [items[0][0], flip(items[0][1], 28)]),
    "a cut item": ({ items }) => items.with(3, [items[3][0], items[3][1].slice(0, -400)]),
    "a cut frame": ({ items }) => items.with(3, [items[3][0], items[3][1].slice(0, 100)]),
    "an item left out": ({ items }) => items.toSpliced(1, 1),
    "the first item left out": ({ items }) => items.slice(1),
    "two items in the other order": ({ items }) => swap(items, 1, 2),
    "an item twice": ({ items }) => [...items, [items[3][0] + 1, items[3][1]]],
    "a place before the others": ({ items }) => items.with(3, [0, items[3][1]]),
    "one place twice": ({ items }) => [...items, items[3]],
    "nonsense": ({ items }) => items.with(0, [items[0][0], "%%%"]),
  };
  for (const [name, spoil] of Object.entries(spoils)) {
    two.road.spoil(LOG, (json) => (json.items.length ? { ...json, head: json.head + 1, items: spoil(json) } : json));
    const status = await two.sync();
    assert.deepEqual([status.state, status.code], ["problem", "log-broken"], name);
    assert.deepEqual(two.records(), {}, name);
    assert.equal((await two.database.get("meta", "cursor")).seq, 0, name);
  }
  two.road.clear();
  await synced(one, two);
  two.road.spoil(LOG, (json) => ({ ...json, head: 5, items: json.items.length ? json.items : [[5, server.firstFrame]] }));
  server.firstFrame = Buffer.from(server.rows("SELECT frame FROM log_items i JOIN wallets w ON w.number = i.wallet WHERE w.id = ? AND seq = 1", Buffer.from(one.keys.walletBytes))[0].frame).toString("base64url");
  assert.equal((await two.sync()).code, "log-broken", "an old item replayed");
});

test("a server in trouble loses nothing and the next try goes on", async () => {
  const one = await begin();
  await one.vault.write("task", "t", { title: "x" });
  const answers = {
    "500": () => new Response("oops", { status: 500 }),
    garbage: () => new Response("\u0000<html>", { status: 200, headers: { "Content-Type": "application/json" } }),
    half: () => new Response('{"generation":"', { status: 200, headers: { "Content-Type": "application/json" } }),
    "another form": () => new Response("{}", { status: 200, headers: { "Content-Type": "application/json" } }),
    "no answer": () => {
      throw new TypeError("offline");
    },
  };
  for (const [name, answer] of Object.entries(answers)) {
    one.road.pass = async (next, url) => (url.pathname === LOG ? answer() : next());
    const status = await one.sync();
    assert.deepEqual([status.state, status.waiting], ["offline", 1], name);
  }
  one.road.clear();
  await synced(one);
  assert.equal(rowsOf(one), 1);
});

test("a clock that is a year off is corrected before anything is sent, and then frozen", async () => {
  for (const skewMs of [YEAR, -YEAR]) {
    const one = await begin();
    await one.vault.write("task", "t", { title: "first", due: "a" });
    await synced(one);
    const two = await join(one, { skewMs });
    await two.vault.write("task", "u", { title: "offline" });
    await two.vault.write("task", "u", { title: "offline again" });
    await two.vault.remove("task", "u");
    await two.vault.restore("task", "u");
    const began = Date.now();
    await synced(two, one);
    for (const { ms } of one.vault.history("task", "u")) assert.ok(Math.abs(ms - began) < 60_000, `${skewMs}: ${ms - began}`);
    assert.deepEqual(one.vault.history("task", "u").map(({ value }) => value), ["offline again", "offline"]);
    assert.deepEqual(one.vault.history("task", "u"), two.vault.history("task", "u"));
    const frozen = two.vault.history("task", "u");
    two.skewMs += 3_600_000;
    await two.vault.write("task", "t", { title: "second" });
    await synced(two, one);
    assert.deepEqual(two.vault.history("task", "u"), frozen);
    await one.vault.write("task", "t", { title: "third" });
    await synced(one, two);
    assert.equal(two.vault.record("task", "t").title, "third");
    await two.restart();
    assert.deepEqual(two.vault.history("task", "u"), frozen);
    assert.deepEqual(two.records(), one.records());
  }
});

test("stamps made before somebody set the clock right do not reach into the future", async () => {
  const one = await begin();
  await one.vault.write("task", "t", { title: "x" });
  await synced(one);
  one.skewMs = YEAR;
  for (const title of ["a", "b", "c"]) await one.vault.write("task", "t", { title });
  one.skewMs = 0;
  await synced(one);
  assert.deepEqual(one.vault.history("task", "t").map(({ value }) => value), ["c", "b", "a", "x"]);
  assert.ok(one.vault.history("task", "t").every(({ ms }) => ms < Date.now() + 1_000));
  const two = await join(one);
  await synced(two, one);
  assert.deepEqual(two.vault.history("task", "t"), one.vault.history("task", "t"));
});

test("a delete under a wrong clock still knows what it had seen after its stamps moved", async () => {
  for (const skewMs of [YEAR, -YEAR]) {
    const one = await begin({ skewMs });
    await one.vault.write("task", "t", { title: "x" });
    await one.vault.remove("task", "t");
    await synced(one);
    const two = await join(one);
    await synced(two, one);
    assert.deepEqual(two.records(), {});
    assert.deepEqual(one.records(), {});
  }
});

test("many changes go in several pushes and come in several pages", async () => {
  const one = await begin();
  await synced(one);
  const two = await join(one);
  for (let i = 0; i < 1_020; i++) await one.vault.write("task", `t${i}`, { title: `number ${i}` });
  await synced(one);
  assert.equal(one.road.requests.filter((request) => request === `POST ${LOG}`).length, 2);
  await synced(two, one);
  assert.equal(Object.keys(two.records()).length, 1_020);
});

test("two tabs of one phone meet the server one at a time and end alike", async () => {
  const one = await begin();
  await synced(one);
  const tab = new Phone(server, { indexedDB: one.indexedDB, name: one.name });
  phones.push(tab);
  Object.assign(tab, { exchange: { close() {} }, vault: { close() {} }, database: { close() {} } });
  await tab.restart();
  for (let i = 0; i < 6; i++) await (i % 2 ? one : tab).vault.write("task", `t${i}`, { title: "x" });
  await Promise.all([one.sync(), tab.sync(), one.sync()]);
  await Promise.all([one.vault.refresh(), tab.vault.refresh()]);
  assert.deepEqual(one.records(), tab.records());
  assert.equal(rowsOf(one), 6);
  await synced(one, tab);
});
