// Tests, against the real server, the wallets of whole phones: begun, locked, linked, removed from, brought back, erased.
import assert from "node:assert/strict";
import { test } from "node:test";
import "fake-indexeddb/auto";
import { finishDuties, listDevices, removeDevice } from "../../assets/device/duties.js";
import { begunIn, joinByLink, joinByPaper } from "../../assets/device/joining.js";
import { LinkOffer } from "../../assets/device/linking.js";
import { confirmPaper, hasPaper, offerPaper } from "../../assets/device/paper.js";
import { Holder, lock } from "./holder.mjs";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();

/** A phone of these tests. */
class Phone extends Holder {
  constructor() {
    super(server);
  }

  amounts() {
    return this.session.vault.records("income_part").map((part) => part.amount_cents).sort();
  }
}

/** Bring the wallet of one phone to a new one. @param {Phone} old */
const linkTo = (old, name) => new Phone().join(old, name);

test("a wallet is there at once, without a connection, and syncs later without a tap", async () => {
  const phone = new Phone();
  phone.isOnline = false;
  const { line, session } = await phone.wallets.begin("Mijn wallet");
  assert.deepEqual([line.state, session.isOpen, session.keys.isProtected], ["new", true, false]);
  await phone.wallets.protect(line.id, session, lock);
  await session.vault.write("income_part", "a", { amount_cents: 104_500 });
  assert.equal((await session.exchange.syncOnce()).state, "offline");
  phone.isOnline = true;
  assert.equal((await session.exchange.syncOnce()).state, "idle");
  assert.equal((await session.request("/sync/v1/wallet")).json.items, 1);
  assert.deepEqual((await phone.wallets.list()).map((one) => [one.name, one.state]), [["Mijn wallet", "ready"]]);
  await session.close();
});

test("nothing real goes into a wallet before a lock is chosen", async () => {
  const phone = new Phone();
  const { line, session } = await phone.wallets.begin("Mijn wallet");
  await assert.rejects(session.vault.write("income_part", "a", { amount_cents: 1 }), { code: "lock-needed" });
  await phone.wallets.protect(line.id, session, lock);
  await session.vault.write("income_part", "a", { amount_cents: 1 });
  await session.close();
});

test("several wallets on one phone each open with their own passphrase", async () => {
  const phone = new Phone();
  const mine = await phone.wallets.begin("Van mij");
  await phone.wallets.protect(mine.line.id, mine.session, lock);
  const other = await phone.wallets.begin("Van mijn vader");
  await phone.wallets.protect(other.line.id, other.session, { passphrase: "zeven blauwe stoelen" });
  await mine.session.vault.write("income_part", "a", { amount_cents: 1 });
  assert.deepEqual(other.session.vault.records("income_part"), []);
  for (const { session } of [mine, other]) await session.lock();
  assert.throws(() => mine.session.vault, { code: "locked" });
  await assert.rejects(other.session.unlock(lock), { code: "wrong-passphrase" });
  await other.session.unlock({ passphrase: "zeven blauwe stoelen" });
  assert.deepEqual((await phone.wallets.list()).map((one) => one.name), ["Van mij", "Van mijn vader"]);
  for (const { session } of [mine, other]) await session.close();
});

test("a second device holds the same wallet, and edits on both sides merge", async () => {
  const old = await new Phone().begin();
  await old.session.vault.write("income_part", "a", { amount_cents: 1, agency: "uwv" });
  await old.sync();
  const tablet = await linkTo(old);
  assert.deepEqual(tablet.amounts(), [1]);
  await old.session.vault.write("income_part", "a", { amount_cents: 2 });
  await tablet.session.vault.write("income_part", "a", { agency: "svb" });
  for (const phone of [old, tablet, old]) await phone.sync();
  for (const { session } of [old, tablet]) {
    const { amount_cents, agency } = session.vault.record("income_part", "a");
    assert.deepEqual([amount_cents, agency], [2, "svb"]);
    const devices = await listDevices(session);
    assert.deepEqual(devices.map((one) => [one.name, one.role]), [["Telefoon", "device"], ["Tablet", "device"]]);
    assert.equal(devices.filter((one) => one.is_here).length, 1);
  }
  for (const phone of [old, tablet]) await phone.session.close();
});

test("joining goes on after a crash, and again after another one", async () => {
  const old = await new Phone().begin();
  await old.sync();
  const phone = new Phone();
  const { line, session } = await phone.wallets.prepareJoining("Mijn wallet", lock);
  phone.keep(line.id, session);
  const offer = new LinkOffer(old.session.request);
  await offer.open();
  await joinByLink(session, offer.code, "Tablet");
  const leaving = new AbortController();
  const asking = phone.wallets.finishJoining(line.id, session, leaving.signal);
  const newcomer = await offer.waitForNewcomer();
  leaving.abort();
  await assert.rejects(asking);
  await phone.crash();
  assert.equal((await begunIn(phone.session)).name, "Tablet");
  await offer.accept(old.session.membership, old.session.keys, newcomer, "Telefoon");
  await phone.wallets.finishJoining(line.id, phone.session);
  await phone.crash();
  assert.equal(await begunIn(phone.session), null);
  assert.equal(phone.session.keys.wallet, old.session.keys.wallet);
  await phone.sync();
  for (const one of [old, phone]) await one.session.close();
});

test("a device that is removed is locked out; what the others had pending stays and is sent anew", async () => {
  const old = await new Phone().begin();
  await old.session.vault.write("income_part", "a", { amount_cents: 1 });
  await old.sync();
  const [tablet, laptop] = [await linkTo(old), await linkTo(old, "Laptop")];
  laptop.isOnline = false;
  await laptop.session.vault.write("income_part", "b", { amount_cents: 2 });
  await laptop.session.exchange.syncOnce();

  assert.equal(await removeDevice(old.session, tablet.session.keys.deviceId), true);
  assert.equal(old.session.keys.epoch, 2);
  await tablet.session.vault.write("income_part", "c", { amount_cents: 3 });
  const told = new Promise((resolve) => (tablet.session.onRemoved = resolve));
  assert.equal((await tablet.session.exchange.syncOnce()).code, "device-removed");
  await told;
  assert.equal(tablet.session.keys.isLocked, true);
  await tablet.session.close();
  const again = await tablet.wallets.open(tablet.id);
  await assert.rejects(again.unlock(lock), { code: "device-removed" });

  laptop.isOnline = true;
  for (const phone of [laptop, old]) await phone.sync();
  for (const phone of [laptop, old]) {
    assert.deepEqual(phone.amounts(), [1, 2]);
    assert.equal(phone.session.keys.epoch, 2);
    assert.deepEqual((await listDevices(phone.session)).map((one) => one.name), ["Telefoon", "Laptop"]);
  }
  const { current } = (await old.session.request("/sync/v1/snapshots")).json;
  assert.equal(JSON.parse(Buffer.from(current.split(".")[1], "base64url")).epoch, 2);
  for (const phone of [old, laptop]) await phone.session.close();
});

test("a removal without a connection is remembered, also after a crash, and then done", async () => {
  const old = await new Phone().begin();
  await old.sync();
  const tablet = await linkTo(old);
  await old.sync();
  old.isOnline = false;
  assert.equal(await removeDevice(old.session, tablet.session.keys.deviceId), false);
  assert.equal((await listDevices(old.session)).find((one) => one.name === "Tablet").is_leaving, true);
  await old.crash();
  await tablet.sync();
  old.isOnline = true;
  await old.sync();
  assert.equal((await tablet.session.exchange.syncOnce()).code, "device-removed");
  assert.deepEqual((await listDevices(old.session)).map((one) => one.name), ["Telefoon"]);
  await finishDuties(old.session);
  for (const phone of [old, tablet]) await phone.session.close();
});

test("the recovery code brings the wallet to a new phone; a new code makes the old one useless", async () => {
  const lost = await new Phone().begin();
  await lost.session.vault.write("income_part", "a", { amount_cents: 7 });
  await lost.sync();
  const first = await offerPaper(lost.session);
  await lost.crash();
  assert.equal(await offerPaper(lost.session), first);
  assert.equal(hasPaper(lost.session), false);
  await confirmPaper(lost.session);
  assert.equal(hasPaper(lost.session), true);
  await lost.sync();

  const fresh = new Phone();
  const { line, session } = await fresh.wallets.prepareJoining("Mijn wallet", lock);
  fresh.keep(line.id, session);
  await assert.rejects(joinByPaper(session, first.slice(0, -1), "Nieuwe"), { code: "code-mistyped" });
  await joinByPaper(session, first.toLowerCase(), "Nieuwe");
  fresh.isOnline = false;
  await assert.rejects(fresh.wallets.finishJoining(line.id, session), { code: "offline" });
  await fresh.crash();
  fresh.isOnline = true;
  await fresh.wallets.finishJoining(line.id, fresh.session);
  await fresh.sync();
  assert.deepEqual(fresh.amounts(), [7]);

  const second = await offerPaper(fresh.session);
  await confirmPaper(fresh.session);
  await fresh.sync();
  await fresh.sync();
  assert.deepEqual((await listDevices(fresh.session)).map((one) => one.role), ["device", "device", "recovery"]);
  const thief = new Phone();
  const late = await thief.wallets.prepareJoining("Mijn wallet", lock);
  await joinByPaper(late.session, first, "Dief");
  await assert.rejects(thief.wallets.finishJoining(late.line.id, late.session), { code: "recovery-unknown" });
  await joinByPaper(late.session, second, "Derde");
  await thief.wallets.finishJoining(late.line.id, late.session);
  for (const one of [lost.session, fresh.session, late.session]) await one.close();
});

test("a wallet is erased here and on the server, and its other devices are told", async () => {
  const old = await new Phone().begin();
  await old.session.vault.write("income_part", "a", { amount_cents: 1 });
  await old.sync();
  const tablet = await linkTo(old);
  const { erased, kept } = await old.wallets.erase(old.id, old.session);
  assert.ok(erased.items >= 1);
  assert.ok(kept.identifier_until);
  assert.deepEqual(await old.wallets.list(), []);
  assert.equal(await old.wallets.open(old.id), null);
  assert.equal((await tablet.session.exchange.syncOnce()).code, "wallet-erased");
  await tablet.session.close();
});

test("erasing without a connection makes the wallet unreadable at once and is finished later", async () => {
  const phone = await new Phone().begin();
  await phone.session.vault.write("income_part", "a", { amount_cents: 1 });
  await phone.sync();
  const { request } = phone.session;
  phone.isOnline = false;
  await assert.rejects(phone.wallets.erase(phone.id, phone.session), { code: "offline" });
  phone.start();
  assert.deepEqual((await phone.wallets.list()).map((one) => one.state), ["erasing"]);
  assert.equal(await phone.wallets.open(phone.id), null);
  await phone.wallets.resumeErasing();
  assert.deepEqual((await phone.wallets.list()).map((one) => one.state), ["erasing"]);
  phone.isOnline = true;
  await phone.wallets.resumeErasing();
  assert.deepEqual(await phone.wallets.list(), []);
  await assert.rejects(request("/sync/v1/wallet"), { code: "wallet-erased" });
});

test("a wallet that is forgotten here stays on the server and on other devices", async () => {
  const old = await new Phone().begin();
  await old.sync();
  const tablet = await linkTo(old);
  await tablet.wallets.forget(tablet.id, tablet.session);
  assert.deepEqual(await tablet.wallets.list(), []);
  await old.sync();
  await old.session.close();
});

test("a wallet whose making was cut off leaves no trace", async () => {
  const phone = new Phone();
  const { line, session } = await phone.wallets.begin("Half");
  await session.close();
  const { eraseDatabase } = await import("../../assets/device/database.js");
  await eraseDatabase(`plein-${line.id}`, { indexedDB: phone.indexedDB });
  await phone.wallets.begin("Heel").then(({ session }) => session.close());
  await phone.wallets.resume();
  assert.deepEqual((await phone.wallets.list()).map((one) => one.name), ["Heel"]);
});

test("a wallet that one tab is making is not taken by another tab for what a crash left", async () => {
  const phone = new Phone();
  const tabs = [phone.wallets];
  for (let i = 0; i < 3; i++) phone.start() ?? tabs.push(phone.wallets);
  const made = tabs[0].begin("Mijn wallet");
  const looks = [];
  for (let i = 0; i < 30; i++) {
    looks.push(tabs[1 + (i % 3)].resume());
    await new Promise((resolve) => setTimeout(resolve, i % 4));
  }
  const { line, session } = await made;
  await Promise.all(looks);
  assert.deepEqual(await tabs[1].list(), [line]);
  await tabs[0].protect(line.id, session, lock);
  await session.vault.write("task", "a", { title: "Bellen" });
  await session.close();
  const again = await tabs[2].open(line.id);
  await again.unlock(lock);
  assert.equal(again.vault.record("task", "a").title, "Bellen");
  await again.close();
});

test("changing a wallet that another tab has taken away makes no half a line", async () => {
  const phone = await new Phone().begin();
  const { wallets } = phone;
  phone.start();
  await phone.wallets.forget(phone.id);
  await wallets.rename(phone.id, "Nog hier");
  assert.deepEqual(await wallets.list(), []);
});
