// Checks that a removed device brings nothing more in, though the server helps it, and that nothing it wrote before is lost.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { boundOf } from "../../assets/device/bound.js";
import { utf8 } from "../../assets/device/encoding.js";
import { makePageReader } from "../../assets/device/log.js";
import { attestSnapshot, makeSnapshot, nameOf } from "../../assets/device/snapshots.js";
import { frameOf } from "./frames.mjs";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const [LOG, MEMBERSHIP, SNAPSHOTS] = ["/sync/v1/log", "/sync/v1/membership", "/sync/v1/snapshots"];
const server = serverForTests();
const phones = [];

after(async () => {
  for (const phone of phones) await phone.close();
});

async function begin() {
  phones.push(await Phone.begin(server));
  return phones.at(-1);
}

async function join(other) {
  phones.push(await Phone.join(other));
  return phones.at(-1);
}

async function synced(...some) {
  for (let round = 0; round < 3; round++)
    for (const phone of some) {
      const status = await phone.sync();
      assert.deepEqual([status.state, status.code, status.waiting], ["idle", null, 0]);
    }
  for (const phone of some.slice(1)) assert.deepEqual(phone.records(), some[0].records());
}

const parts = ({ vault, database, request, keys }) => ({ vault, database, request, keys });
const titles = (phone) => Object.fromEntries(phone.vault.records("task").map(({ id, title }) => [id, title]));

/** A wallet of two devices that have written by turns. */
async function withThief() {
  const one = await begin();
  await synced(one);
  const thief = await join(one);
  for (const id of ["a", "b", "c"]) {
    await thief.vault.write("task", id, { title: "before" });
    await thief.sync();
    await one.vault.write("task", `mine ${id}`.replace(" ", "-"), { title: "mine" });
    await one.sync();
  }
  await synced(one, thief);
  return { one, thief };
}

/** What a phone has ready for the server, as the server would give it to others. */
async function framesOf({ database, keys }) {
  const rows = await database.getAll("outbox");
  return rows.map((row) => frameOf(row, keys.deviceId));
}

/** Let the server give a phone another log, in pages of so many items. */
function serve(phone, frames, size = 1_000) {
  const items = frames.map((frame, i) => [i + 1, frame]);
  phone.road.pass = async (next, url) => {
    const response = await next();
    if (url.pathname !== LOG || !response.ok) return response;
    const after = Number(url.searchParams.get("after"));
    const page = items.filter(([seq]) => seq > after).slice(0, size);
    const seq = page.at(-1)?.[0] ?? after;
    return Response.json({ ...(await response.json()), items: page, seq, head: items.length, more: seq < items.length });
  };
}

/** Add a phone to a wallet and let it read the log that a server made up, in pages of any size. */
async function reading(one, frames) {
  const found = [];
  for (const size of [1_000, 3, 1]) {
    const joiner = await join(one);
    serve(joiner, frames, size);
    const { state, code } = await joiner.sync();
    assert.deepEqual([state, code], ["idle", null]);
    found.push(titles(joiner));
  }
  assert.deepEqual(found[1], found[0]);
  assert.deepEqual(found[2], found[0]);
  return found[0];
}

async function logOf({ request }) {
  const { json } = await request(`${LOG}?after=0`);
  return json.items.map(([, frame]) => frame);
}

test("what a removed device writes after its end is passed over, and the rest of the page counts", async () => {
  const { one, thief } = await withThief();
  await thief.membership.refresh();
  await one.membership.remove(thief.keys.deviceId);
  const wanted = titles(one);
  const before = await logOf(one);
  await one.vault.write("task", "later", { title: "in the new epoch" });
  await one.sync();
  const [later] = (await logOf(one)).slice(before.length);
  await thief.vault.write("task", "a", { title: "forged" });
  await thief.vault.write("task", "mine-a", { title: "forged" });
  const late = await framesOf(thief);
  assert.equal(late.length, 2);
  assert.deepEqual(await reading(one, [...before, ...late]), wanted);
  assert.deepEqual(await reading(one, [...before, ...late, later]), { ...wanted, later: "in the new epoch" });
  assert.deepEqual(await reading(one, [...before, later, ...late]), { ...wanted, later: "in the new epoch" });
  const garbled = late.map((frame) => frame.slice(0, -20) + "A".repeat(20));
  assert.deepEqual(await reading(one, [...before, ...garbled, later]), { ...wanted, later: "in the new epoch" });
  const fresh = Buffer.from(late[0], "base64url");
  fresh.fill(7, 5, 21);
  assert.deepEqual(await reading(one, [...before, fresh.toString("base64url"), later]), { ...wanted, later: "in the new epoch" });
});

test("a removed device cannot write other items in the place of those that its remover saw", async () => {
  const one = await begin();
  await synced(one);
  const thief = await join(one);
  await thief.vault.write("task", "a", { title: "before" });
  await synced(thief, one);
  const copy = await thief.copyStorage();
  for (const id of ["b", "c"]) await thief.vault.write("task", id, { title: "before" });
  await synced(thief, one);
  await one.vault.write("task", "d", { title: "mine" });
  await synced(one);
  await one.membership.remove(thief.keys.deviceId);
  const [first, genuine, third, mine] = await logOf(one);
  await thief.restoreStorage(copy);
  for (const id of ["b", "d"]) await thief.vault.write("task", id, { title: "forged" });
  const [second, other] = await framesOf(thief);
  for (const frames of [[first, second, mine], [first, second, other, mine], [first, second, mine, other], [first, mine]])
    assert.deepEqual(await reading(one, frames), { d: "mine" }, String(frames.length));
  for (const frames of [[first, second, third, mine], [first, genuine, third, mine, second]]) {
    const spliced = await join(one);
    serve(spliced, frames);
    assert.equal((await spliced.sync()).code, "log-broken");
    assert.deepEqual(titles(spliced), {});
  }
  const honest = await join(one);
  await synced(one, honest);
});

test("who removes a device that goes on writing reads that first and signs again", async () => {
  const { one, thief } = await withThief();
  let posts = 0;
  one.road.pass = async (next, url, init) => {
    if (url.pathname === MEMBERSHIP && init.method === "POST" && ++posts <= 2) {
      await thief.vault.write("task", `last-${posts}`, { title: "written meanwhile" });
      await thief.sync();
    }
    return next();
  };
  await one.membership.remove(thief.keys.deviceId);
  assert.equal(posts, 3);
  assert.equal(one.keys.chain.links.length, 3);
  const joiner = await join(one);
  await synced(one, joiner);
  assert.equal(joiner.vault.record("task", "last-2").title, "written meanwhile");
});

test("a removal names no chains of others that are known as theirs, and no more than fit into a link", async () => {
  const heads = new Map();
  const hash = new Uint8Array(32);
  for (let i = 0; i < 700; i++) heads.set(`chain ${i}`, { number: 1, hash, device: ["gone", "stays", undefined][i % 3] });
  const exchange = { takeIn: async () => ({ seq: 700, floor: 0 }) };
  const request = async () => ({ json: { current: null, before: null } });
  const bound = await boundOf({ exchange, request, database: { get: async () => ({ heads }) } }, "gone");
  const named = Object.keys(bound.heads);
  assert.deepEqual([named.length, named[0], named[1], named[2]], [467, "chain 0", "chain 2", "chain 3"]);
  for (let i = 700; i < 900; i++) heads.set(`chain ${i}`, { number: 1, hash, device: "gone" });
  assert.deepEqual(Object.keys((await boundOf({ exchange, request, database: { get: async () => ({ heads }) } }, "gone")).heads).length, 500);
});

test("a removal is given up when its device never stops writing, and nothing is changed", async () => {
  const { one, thief } = await withThief();
  one.road.pass = async (next, url, init) => {
    if (url.pathname === MEMBERSHIP && init.method === "POST") {
      await thief.vault.write("task", "a", { title: String(Math.random()) });
      await thief.sync();
    }
    return next();
  };
  await assert.rejects(one.membership.remove(thief.keys.deviceId), { code: "heads-behind" });
  one.road.clear();
  assert.equal(one.keys.epoch, 1);
  await synced(one, thief);
  await one.membership.remove(thief.keys.deviceId);
  assert.equal(one.keys.epoch, 2);
});

test("what a removed device wrote on a server that had lost its removal is on all phones or on none", async () => {
  const { one, thief } = await withThief();
  const two = await join(one);
  await synced(one, two);
  const copy = await server.backUp();
  await one.membership.remove(thief.keys.deviceId);
  await one.vault.write("task", "later", { title: "in the new epoch" });
  await synced(one);
  await server.restore(copy);
  await thief.vault.write("task", "late", { title: "seen by one phone" });
  await synced(thief, two);
  assert.equal(two.vault.record("task", "late").title, "seen by one phone");
  await thief.vault.write("task", "latest", { title: "seen by none" });
  await thief.sync();
  await synced(one, two);
  const joiner = await join(two);
  await synced(joiner, one, two);
  assert.deepEqual([joiner.vault.record("task", "late").title, joiner.vault.record("task", "latest")], ["seen by one phone", null]);
});

test("who saw such items and slept while the log was cut still gives them to the others", async () => {
  const { one, thief } = await withThief();
  const [two, three] = [await join(one), await join(one)];
  await synced(one, two, three);
  const copy = await server.backUp();
  await one.membership.remove(thief.keys.deviceId);
  await synced(one);
  await server.restore(copy);
  await thief.vault.write("task", "late", { title: "seen by one phone" });
  await synced(thief, two);
  await synced(one, three);
  await one.vault.write("task", "later", { title: "in the new epoch" });
  await synced(one, three);
  assert.equal(await makeSnapshot(parts(one)), true);
  assert.equal(await attestSnapshot(parts(three), 0), true);
  const joiner = await join(one);
  await synced(two, one, three, joiner);
  assert.equal(joiner.vault.record("task", "late").title, "seen by one phone");
});

test("an item that was opened before its device's removal was known does not count after it", async () => {
  const { one, thief } = await withThief();
  const members = new Map(one.keys.members());
  const { walletBytes } = one.keys;
  const { readFrames, place } = makePageReader({ walletBytes, epochKey: (epoch) => one.keys.epochKey(epoch), members: () => members });
  await thief.membership.refresh();
  await one.membership.remove(thief.keys.deviceId);
  await thief.vault.write("task", "a", { title: "forged" });
  const items = [...(await logOf(one)), ...(await framesOf(thief))].map((frame, i) => [i + 1, frame]);
  const start = { heads: new Map(), seq: 0, epoch: 0 };
  const frames = await readFrames(items);
  assert.equal(place(frames, start, true).entries.length, 7);
  members.set(thief.keys.deviceId, one.keys.members().get(thief.keys.deviceId));
  assert.equal(place(frames, start, true).entries.length, 6);
});

test("a page that was on its way when its device was removed does not tell where its chain ends", async () => {
  const one = await begin();
  await synced(one);
  const [two, leaver] = [await join(one), await join(one)];
  await leaver.vault.write("task", "a", { title: "first" });
  await synced(leaver, one);
  let pulls = 0;
  two.road.pass = async (next, url) => {
    const response = await next();
    if (url.pathname !== LOG || !response.ok || ++pulls !== 2) return response;
    await leaver.vault.write("task", "b", { title: "second" });
    await leaver.sync();
    await one.membership.remove(leaver.keys.deviceId);
    await two.membership.refresh();
    return response;
  };
  await synced(two);
  assert.ok(pulls > 2);
  await synced(one, two);
  assert.deepEqual(titles(two), { a: "first", b: "second" });
});

test("a log that is cut while the end of a chain is looked for is begun anew from the snapshot", async () => {
  const { one, thief } = await withThief();
  const two = await join(one);
  await synced(one, two, thief);
  await one.membership.remove(thief.keys.deviceId);
  await synced(one, two);
  assert.equal(await makeSnapshot(parts(one)), true);
  const joiner = await join(one);
  let [pages, isCut] = [0, false];
  joiner.road.pass = async (next, url, init) => {
    if (url.pathname !== LOG || init.method !== "GET") return next();
    if (pages === 4) isCut ||= await attestSnapshot(parts(two), 0);
    url.searchParams.set("limit", "1");
    const response = await fetch(url, init);
    if (response.ok) pages++;
    return response;
  };
  await synced(joiner, one, two);
  assert.deepEqual([isCut, (await one.request(`${LOG}?after=6`)).json.floor], [true, 6]);
});

test("a snapshot that a removed device makes is not taken, and the one before it is", async () => {
  const { one, thief } = await withThief();
  const two = await join(one);
  await synced(one, two);
  await makeSnapshot(parts(one));
  assert.equal(await attestSnapshot(parts(two), 0), true);
  await synced(thief);
  await one.membership.remove(thief.keys.deviceId);
  const { manifest, chunks } = await forgeSnapshot(thief);
  const { current } = (await one.request(SNAPSHOTS)).json;
  const given = async (snapshots) => {
    const joiner = await join(one);
    joiner.road.pass = async (next, url) => {
      if (url.pathname === SNAPSHOTS) return Response.json(snapshots);
      if (chunks.has(url.pathname)) return new Response(chunks.get(url.pathname));
      return next();
    };
    return [(await joiner.sync()).code, titles(joiner)];
  };
  assert.deepEqual(await given({ current: manifest, before: current }), [null, titles(one)]);
  assert.deepEqual(await given({ current: manifest, before: null }), ["snapshot-broken", {}]);
  assert.deepEqual(await given({ current: manifest, before: manifest }), ["snapshot-broken", {}]);
});

test("snapshots of a device that held what we hold outlive its removal, others are replaced", async () => {
  const { one, thief: two } = await withThief();
  const three = await join(one);
  await synced(one, two, three);
  assert.equal(await makeSnapshot(parts(two)), true);
  assert.equal(await attestSnapshot(parts(one), 0), true);
  const state = new Map([...two.vault.state].filter(([key]) => key === "task/a"));
  await two.vault.write("task", "b", { title: "only in the snapshot" });
  const lying = { refresh: () => two.vault.refresh(), commit: (plan) => two.vault.commit(() => plan(new Map([...state, ["task/b", two.vault.state.get("task/b")]]))), journal: two.vault.journal };
  await two.database.transact(["outbox"], "readwrite", (transaction) => transaction.objectStore("outbox").clear());
  assert.equal(await makeSnapshot({ ...parts(two), vault: lying }), true);
  const { current, before } = (await one.request(SNAPSHOTS)).json;
  await one.membership.remove(two.keys.deviceId);
  const { snapshots } = one.keys.chain.members.get(two.keys.deviceId).bound;
  assert.deepEqual(snapshots, [await nameOf(utf8(before))]);
  assert.notEqual(current, before);
  const joiner = await join(one);
  await synced(one, joiner, three);
  assert.equal(joiner.vault.record("task", "b").title, "before");
  // Nobody attests what is not trusted, and the next one takes its place.
  await one.vault.write("task", "later", { title: "in the new epoch" });
  await synced(one, joiner, three);
  assert.equal(await attestSnapshot(parts(three), 6), false);
  assert.equal(await makeSnapshot(parts(one)), true);
  assert.equal(await attestSnapshot(parts(three), 6), true);
  const last = await join(three);
  await synced(last, one, three);
});

test("a removed device's snapshot for which the log was cut stands as long as there is no other", async () => {
  const { one, thief: two } = await withThief();
  assert.equal(await makeSnapshot(parts(two)), true);
  assert.equal(await attestSnapshot(parts(one), 0), true);
  await one.vault.write("task", "after", { title: "the cut" });
  await synced(one);
  await one.membership.remove(two.keys.deviceId);
  assert.equal(one.keys.chain.members.get(two.keys.deviceId).bound.snapshots.length, 1);
  const joiner = await join(one);
  await synced(one, joiner);
  assert.equal(await makeSnapshot(parts(one)), true);
  assert.equal(await attestSnapshot(parts(joiner), 6), true);
  const last = await join(one);
  await synced(one, last);
});

test("a snapshot that lacks something or tells of later ends is not trusted after its device is removed", async () => {
  const { one, thief } = await withThief();
  const lying = (change) => ({ refresh: () => thief.vault.refresh(), commit: (plan) => thief.vault.commit(() => plan(change(thief.vault.state))), journal: thief.vault.journal });
  const less = (state) => new Map([...state].filter(([key]) => key !== "task/mine-a"));
  assert.equal(await makeSnapshot({ ...parts(thief), vault: lying(less) }), true);
  const cursor = await thief.database.get("meta", "cursor");
  const heads = new Map([...cursor.heads].map(([instance, head]) => [instance, { ...head, number: head.number + 1 }]));
  await thief.database.put("meta", "cursor", { ...cursor, heads });
  assert.equal(await makeSnapshot(parts(thief)), true);
  await one.membership.remove(thief.keys.deviceId);
  assert.deepEqual(one.keys.chain.members.get(thief.keys.deviceId).bound.snapshots, []);
  const joiner = await join(one);
  await synced(one, joiner);
});

/** Let a phone make a snapshot of what it likes, and keep it from the server. */
async function forgeSnapshot(thief) {
  const chunks = new Map();
  let manifest = null;
  const request = async (path, { json, octets } = {}) => {
    if (octets) chunks.set(path, octets);
    if (json) manifest = json.manifest;
    return { json: { current: null } };
  };
  await thief.vault.write("task", "a", { title: "forged" });
  await thief.database.transact(["outbox"], "readwrite", (transaction) => transaction.objectStore("outbox").clear());
  assert.equal(await makeSnapshot({ ...parts(thief), request }), true);
  return { manifest, chunks };
}
