// Tests, against the real server, that devices come and go: registering, linking, removing, recovering, a restored server.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { presentMembers } from "../../assets/device/chain.js";
import { openDatabase } from "../../assets/device/database.js";
import { decodeCode } from "../../assets/device/encoding.js";
import { createKeys, openKeys } from "../../assets/device/keys.js";
import { LinkOffer, askToJoin, enterWallet, readCode, writeRequest } from "../../assets/device/linking.js";
import { Membership } from "../../assets/device/membership.js";
import { drawPaper, enterByPaper, findPaper, printedCode, putPaper, withdrawPaper } from "../../assets/device/recovery.js";
import { makeRequest } from "../../assets/device/sync.js";
import { RealServer, serverForTests } from "./real_server.mjs";

const server = serverForTests();
const CHEAP = { memory_kib: 64, passes: 1, lanes: 1 };
const PHRASE = "vier groene fietsen";

/** A phone with keys: of a wallet of its own, or to join one. */
async function phone({ joins = false, fetch = globalThis.fetch } = {}) {
  const database = openDatabase("plein-test", { indexedDB: new IDBFactory() });
  const keys = await createKeys(database, { passphrase: PHRASE }, { joins, costs: CHEAP });
  return around(database, keys, fetch);
}

function around(database, keys, fetch = globalThis.fetch) {
  const request = makeRequest({ origin: server.origin, proof: keys.signProof, fetch });
  return { database, keys, request, membership: new Membership({ database, keys, request }) };
}

/** Bring a new phone into the wallet of another, by code. */
async function link(old, code = null) {
  const offer = new LinkOffer(old.request);
  await old.membership.register();
  await offer.open();
  const newcomer = await phone({ joins: true });
  const secret = readCode(code ?? offer.code);
  const request = makeRequest({ origin: server.origin });
  const sealed = await writeRequest(secret, { member: newcomer.keys.device.member, name: "Tablet in de keuken" });
  const asking = askToJoin(request, secret, sealed);
  const seen = await offer.waitForNewcomer();
  assert.deepEqual([seen.name, seen.member.id], ["Tablet in de keuken", newcomer.keys.deviceId]);
  await offer.accept(old.membership, old.keys, seen, "Telefoon");
  const welcome = await asking;
  assert.equal(welcome.name, "Telefoon");
  await enterWallet(newcomer.keys, newcomer.request, welcome);
  await newcomer.membership.markRegistered();
  return newcomer;
}

test("a wallet made without a connection is registered later, and twice does no harm", async () => {
  const lonely = await phone({ fetch: () => Promise.reject(new TypeError("offline")) });
  await assert.rejects(lonely.membership.register(), { code: "offline" });
  const online = around(lonely.database, lonely.keys);
  await online.membership.register();
  await online.membership.register();
  await online.database.delete("membership", "is_registered");
  await online.membership.register();
  const { json } = await online.request("/sync/v1/wallet");
  assert.equal(json.wallet, online.keys.wallet);
});

test("two devices linked by a code hold the same wallet and the same keys", async () => {
  const old = await phone();
  const newcomer = await link(old);
  assert.equal(newcomer.keys.wallet, old.keys.wallet);
  assert.deepEqual(await newcomer.keys.epochKey(1), await old.keys.epochKey(1));
  assert.deepEqual(presentMembers(newcomer.keys.chain).map((member) => member.id), [old.keys.deviceId, newcomer.keys.deviceId]);
  const reopened = await openKeys(newcomer.database, { costs: CHEAP });
  await reopened.unlock({ passphrase: PHRASE });
  assert.deepEqual(await reopened.epochKey(1), await old.keys.epochKey(1));
});

test("a link code works once, and a wrong one is said to be unknown", async () => {
  const old = await phone();
  const offer = new LinkOffer(old.request);
  await old.membership.register();
  await offer.open();
  const request = makeRequest({ origin: server.origin });
  const first = await phone({ joins: true });
  const secret = readCode(`${server.origin}/koppelen#${offer.code.toLowerCase()}`);
  const sealed = await writeRequest(secret, { member: first.keys.device.member, name: "Tablet" });
  const leaving = new AbortController();
  const asking = askToJoin(request, secret, sealed, leaving.signal);
  await offer.waitForNewcomer();
  const second = await phone({ joins: true });
  const other = await writeRequest(secret, { member: second.keys.device.member, name: "Indringer" });
  await assert.rejects(askToJoin(request, secret, other), { code: "link-unknown" });
  leaving.abort();
  await assert.rejects(asking);
  const unknown = decodeCode(new LinkOffer(request).code);
  await assert.rejects(askToJoin(request, unknown, other), { code: "link-unknown" });
  assert.throws(() => readCode(offer.code.replace(/^./, offer.code[0] === "7" ? "8" : "7")), { code: "code-mistyped" });
});

test("a new device that crashed while it waited goes on with the same code", async () => {
  const old = await phone();
  await old.membership.register();
  const offer = new LinkOffer(old.request);
  await offer.open();
  const newcomer = await phone({ joins: true });
  const secret = readCode(offer.code);
  const sealed = await writeRequest(secret, { member: newcomer.keys.device.member, name: "Tablet" });
  const request = makeRequest({ origin: server.origin });
  const crash = new AbortController();
  const asking = askToJoin(request, secret, sealed, crash.signal);
  const seen = await offer.waitForNewcomer();
  crash.abort();
  await assert.rejects(asking);
  // The old one crashed too, after it had added the new one and before it answered.
  await old.membership.add(seen.member);
  await offer.accept(old.membership, old.keys, seen, "Telefoon");
  const reopened = await openKeys(newcomer.database, { costs: CHEAP });
  await reopened.unlock({ passphrase: PHRASE });
  await enterWallet(reopened, newcomer.request, await askToJoin(request, secret, sealed));
  assert.equal(reopened.wallet, old.keys.wallet);
  assert.equal(presentMembers(reopened.chain).length, 2);
});

test("a server cannot pass another wallet off as the one that was linked", async () => {
  const [old, bogus] = [await phone(), await phone()];
  const newcomer = await phone({ joins: true });
  for (const { membership } of [old, bogus]) await membership.register();
  await bogus.membership.add(newcomer.keys.device.member);
  const welcome = { wallet: old.keys.wallet, head: old.keys.membershipHead };
  await assert.rejects(enterWallet(newcomer.keys, newcomer.request, welcome), { code: "membership-broken" });
  const mixed = { wallet: bogus.keys.wallet, head: old.keys.membershipHead };
  await assert.rejects(enterWallet(newcomer.keys, newcomer.request, mixed), { code: "membership-broken" });
  assert.equal(newcomer.keys.chain, null);
});

test("a removed device is locked out, and the others go on in a new epoch", async () => {
  const old = await phone();
  const [tablet, laptop] = [await link(old), await link(old)];
  await laptop.membership.remove(tablet.keys.deviceId);
  assert.equal(laptop.keys.epoch, 2);
  assert.equal(await old.membership.refresh(), true);
  assert.equal(await old.membership.refresh(), false);
  assert.deepEqual(await old.keys.epochKey(2), await laptop.keys.epochKey(2));
  assert.notDeepEqual(await old.keys.epochKey(2), await old.keys.epochKey(1));
  await assert.rejects(tablet.membership.refresh(), { code: "device-removed" });
  await assert.rejects(old.membership.add(tablet.keys.device.member), { code: "membership-broken" });
  await laptop.membership.remove(tablet.keys.deviceId);
  assert.equal(laptop.keys.epoch, 2);
});

test("two devices that change the membership at once both get their way", async () => {
  const old = await phone();
  const [tablet, laptop, lost] = [await link(old), await link(old), await link(old)];
  await Promise.all([old.membership.remove(lost.keys.deviceId), laptop.membership.remove(tablet.keys.deviceId)]);
  for (const { membership } of [old, laptop]) await membership.refresh();
  assert.deepEqual(presentMembers(old.keys.chain).map((one) => one.id), [old.keys.deviceId, laptop.keys.deviceId]);
  assert.equal(old.keys.membershipHead, laptop.keys.membershipHead);
  assert.deepEqual(await old.keys.epochKey(3), await laptop.keys.epochKey(3));
});

test("a change whose answer was lost is not made twice", async () => {
  const old = await phone();
  const tablet = await link(old);
  let isLost = false;
  const losing = around(old.database, old.keys, async (url, init) => {
    const response = await fetch(url, init);
    if (init.method !== "POST" || isLost) return response;
    if (response.ok) isLost = true;
    if (isLost) throw new TypeError("connection reset");
    return response;
  });
  await assert.rejects(losing.membership.remove(tablet.keys.deviceId), { code: "offline" });
  await losing.membership.remove(tablet.keys.deviceId);
  assert.equal(old.keys.epoch, 2);
  assert.equal(old.keys.chain.links.length, 3);
});

test("a code on paper brings the wallet back on a new phone", async () => {
  const lost = await phone();
  const paper = await drawPaper();
  await putPaper(paper, lost.membership, lost.keys.wallet, lost.request);
  await putPaper(paper, lost.membership, lost.keys.wallet, lost.request);
  const tablet = await link(lost);
  await lost.membership.remove(tablet.keys.deviceId);

  const fresh = await phone({ joins: true });
  const found = await findPaper(readCode(printedCode(paper)), makeRequest({ origin: server.origin }));
  await enterByPaper(found, fresh.keys, fresh.request);
  await enterByPaper(found, fresh.keys, fresh.request);
  assert.equal(fresh.keys.wallet, lost.keys.wallet);
  for (const number of [1, 2]) assert.deepEqual(await fresh.keys.epochKey(number), await lost.keys.epochKey(number));
  await fresh.membership.markRegistered();
  await fresh.membership.remove(lost.keys.deviceId);
  await assert.rejects(lost.membership.refresh(), { code: "device-removed" });
});

test("a code that was replaced or made up opens nothing", async () => {
  const old = await phone();
  const request = makeRequest({ origin: server.origin });
  const [first, second] = [await drawPaper(), await drawPaper()];
  const kept = await putPaper(first, old.membership, old.keys.wallet, old.request);
  const found = await findPaper(decodeCode(printedCode(first)), request);
  await putPaper(second, old.membership, old.keys.wallet, old.request);
  await withdrawPaper(kept, old.membership, old.request);
  await assert.rejects(findPaper(decodeCode(printedCode(first)), request), { code: "recovery-unknown" });
  const fresh = await phone({ joins: true });
  await assert.rejects(enterByPaper(found, fresh.keys, fresh.request), { code: "recovery-unknown" });
  await findPaper(decodeCode(printedCode(second)), request);
  const madeUp = await drawPaper();
  await assert.rejects(findPaper(decodeCode(printedCode(madeUp)), request), { code: "recovery-unknown" });
});

test("a chain that the server shortened or changed is refused and the known one stays", async () => {
  const old = await phone();
  const tablet = await link(old);
  await tablet.membership.refresh();
  const { links } = old.keys.chain;
  const lying = (answer) => around(old.database, old.keys, async (url, init) => {
    const response = await fetch(url, init);
    if (!response.ok || !String(url).includes("/membership?")) return response;
    return new Response(JSON.stringify(answer(await response.json())), { headers: { "Content-Type": "application/json" } });
  });
  await assert.rejects(lying((json) => ({ ...json, links: [links[0]] })).membership.refresh(), { code: "membership-forked" });
  await assert.rejects(lying((json) => ({ ...json, links: [links[1], links[1]] })).membership.refresh(), ({ code }) => code.startsWith("membership-"));
  assert.equal(await lying((json) => ({ ...json, links: [] })).membership.refresh(), false);
  await assert.rejects(lying(() => ({ links: 3 })).membership.refresh(), { code: "garbled-answer" });
  assert.deepEqual(old.keys.chain.links, links);
});

test("a server that was made anew gets the whole wallet's membership back", async () => {
  const old = await phone();
  const [tablet, laptop] = [await link(old), await link(old)];
  await laptop.membership.refresh();
  await old.membership.refresh();
  await old.membership.remove(tablet.keys.deviceId);
  const other = new RealServer();
  await other.start();
  try {
    for (const { database, keys } of [old, laptop]) {
      const request = makeRequest({ origin: other.origin, proof: keys.signProof });
      const membership = new Membership({ database, keys, request });
      if (keys === old.keys) {
        await membership.reassert();
        continue;
      }
      await membership.reassert();
      assert.equal(keys.membershipHead, old.keys.membershipHead);
      assert.deepEqual(await keys.epochKey(2), await old.keys.epochKey(2));
    }
    const request = makeRequest({ origin: other.origin, proof: tablet.keys.signProof });
    await assert.rejects(request("/sync/v1/wallet"), { code: "device-removed" });
  } finally {
    await other.erase();
  }
});
