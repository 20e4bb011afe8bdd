// Tests new keys towards an agency after a device was removed: whole phones against the real server and the agency's real desk.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openLink } from "../../assets/device/agency_links.js";
import { importPrivateJwk, newReceivingKey, newSigningKey, randomBytes } from "../../assets/device/crypto.js";
import { removeDevice } from "../../assets/device/duties.js";
import { b64encode } from "../../assets/device/encoding.js";
import { signJws } from "../../assets/device/jose.js";
import { makeProofFile } from "../../assets/device/receipts.js";
import { composeSubmission } from "../../assets/device/submissions.js";
import { makeProofs, makeRequest } from "../../assets/device/sync.js";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverForTests } from "./real_server.mjs";
import { AGREEMENT, FIELDS, OIN, SharingPhone } from "./sharing_phone.mjs";

let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});

/** Let the agency receive, answer and deliver, and a clerk do one act. */
const visit = (...act) => server.ask("tests.agency.visit", act);
const caseOf = ({ cases }, { number }) => cases.find(({ id }) => id === number);
const isClosed = (mailbox) => server.rows("SELECT closed_at FROM mailboxes WHERE id = ?", Buffer.from(mailbox, "base64url"))[0].closed_at !== null;
let persons = 0;

/** A phone whose person the agency knows and that has sent something, and its other device, that holds all of it. */
async function household() {
  const phone = await new SharingPhone(server, roots).begin();
  await phone.settle();
  const { code } = await visit("letter", "S. de Vries", `number-${++persons}`);
  await phone.sendCode(code);
  const id = await phone.give();
  await phone.settle();
  await visit();
  await phone.settle();
  assert.equal(phone.links()[0].identity, "established");
  const tablet = await new SharingPhone(server, roots).join(phone);
  await tablet.settle();
  return { phone, tablet, id };
}

/** What a removed device can do with a copy of everything that it held. */
class Thief {
  constructor(link, directory) {
    Object.assign(this, { record: link, directory });
    this.request = makeRequest({ origin: server.origin, fetch: globalThis.fetch });
  }

  async read(mailbox, key = this.record.keys.mailbox) {
    const proof = makeProofs({ ...(await withPublic(key)) });
    return this.request(`/sync/v1/mailboxes/${mailbox}/items?after=0`, { proof });
  }

  /** Hand in under a key of the wallet, with a mailbox of its own. */
  async send(link, fields, service = "wijziging-doorgeven") {
    const [reply, key] = [await newReceivingKey(), await newSigningKey()];
    const proof = makeProofs(key);
    const own = { ...link, reply, mailbox: b64encode(randomBytes(16)) };
    await this.request("/sync/v1/mailboxes", { json: { id: own.mailbox, recipient: OIN }, proof });
    const made = await composeSubmission({ link: own, directory: this.directory, agreement: { ...AGREEMENT, service }, fields, now: Date.now() });
    await this.request("/sync/v1/submissions", { json: made.outer, proof });
    return { number: made.id };
  }

  async sendUnderOldKey() {
    return this.send(await openLink(this.record), FIELDS);
  }

  async changeKeys() {
    const [old, sign] = [await openLink(this.record), await newSigningKey()];
    const claims = { v: 1, iss: old.sign.thumb, aud: OIN, sub: sign.thumb, iat: 1 };
    const proof = await signJws(claims, { typ: "plein-key-change+jws", jwk: old.sign.publicJwk, privateKey: old.sign.privateKey });
    return this.send({ ...old, sign }, [{ name: "proof", label: "Bewijs", value: proof, unit: "", source: "self" }], "key-change");
  }
}

const withPublic = (jwk) => importPrivateJwk(jwk, "sign");

test("a removed phone with a copy of everything reads no new mailbox and cannot act unseen", async () => {
  const { phone, tablet, id } = await household();
  const [old] = tablet.links();
  const thief = new Thief(structuredClone(old), await phone.sharing.directory());
  assert.equal((await thief.read(old.mailbox)).status, 200);

  assert.equal(await removeDevice(phone.session, tablet.session.keys.deviceId), true);
  await phone.settle();
  assert.equal(phone.links().length, 2);
  assert.equal(phone.links()[0].identity, "moved");
  await visit();
  await phone.settle();
  const [link, ...older] = phone.links();
  assert.deepEqual([older, link.identity, isClosed(old.mailbox), isClosed(link.mailbox)], [[], "established", true, false]);
  assert.equal(phone.changes()[0].state, "received");
  assert.deepEqual(phone.kinds().filter((kind) => kind.startsWith("keys")), ["keys_kept"]);
  for (const name of ["sign", "reply", "mailbox"]) assert.notEqual(link.keys[name].d, old.keys[name].d);

  await visit("decide", phone.record(id).number);
  await phone.settle();
  const decision = phone.session.vault.records("message").find(({ kind }) => kind === "decision");
  assert.equal(decision.about, id);
  const file = join(await mkdtemp(join(tmpdir(), "plein-proof-")), "proof.json");
  await writeFile(file, await makeProofFile(phone.session.vault, phone.record(id), await phone.sharing.directory()).text());
  await writeFile(`${file}.root`, JSON.stringify(roots[0]));
  assert.match(await server.run("sync", "verify-receipt", file, "--root", `${file}.root`), /wrote a decision/);

  await assert.rejects(thief.read(old.mailbox), { code: "mailbox-closed" });
  await assert.rejects(thief.read(link.mailbox), { status: 403 });
  const sent = await thief.sendUnderOldKey();
  const late = caseOf(await visit(), sent);
  assert.deepEqual([late.name, late.late], ["", true]);

  const change = await thief.changeKeys();
  const told = await visit("decide", phone.record(id).number);
  assert.equal(caseOf(told, change).disputed, true);
  assert.deepEqual([caseOf(told, phone.record(id)).name, told.refused], ["", "closed"]);
  await phone.settle();
  assert.equal(phone.links()[0].identity, "again");
  assert.deepEqual(phone.kinds().filter((kind) => kind.startsWith("keys")), ["keys", "keys_again", "keys_kept"]);

  const { code } = await visit("letter", "S. de Vries", `number-${persons}`);
  await phone.sendCode(code);
  assert.equal(phone.links()[0].identity, "established");
  await thief.changeKeys();
  const last = await visit();
  assert.deepEqual([caseOf(last, phone.record(id)).name, caseOf(last, change).name], ["S. de Vries", ""]);
  for (const one of [phone, tablet]) await one.session.close();
});

test("what waits in the old mailbox is filed first, and what is on its way under the old key keeps its receipt", async () => {
  const { phone, tablet, id } = await household();
  const [old] = phone.links();
  phone.isOnline = false;
  const unsent = await phone.give();
  const sent = await tablet.give();
  await tablet.settle();
  assert.equal(tablet.record(sent).state, "deposited");
  await visit("message", phone.record(id).number);
  assert.equal(await removeDevice(phone.session, tablet.session.keys.deviceId), false);
  assert.equal(phone.links().length, 1);
  await phone.crash();
  phone.isOnline = true;
  await phone.settle();
  assert.equal(phone.record(unsent).link, old.id);
  assert.equal(isClosed(old.mailbox), false);
  assert.ok(phone.session.vault.records("message").some(({ kind, about }) => kind === "message" && about === id));
  const told = await visit();
  await phone.settle();
  for (const each of [unsent, sent]) {
    assert.equal(phone.record(each).state, "received");
    assert.deepEqual([caseOf(told, phone.record(each)).late, caseOf(told, phone.record(each)).name], [false, "S. de Vries"]);
  }
  assert.equal(isClosed(old.mailbox), true);
  for (const one of [phone, tablet]) await one.session.close();
});

test("with an agency that does not answer the old mailbox stays readable, and what is new goes under the new keys", async () => {
  const { phone, tablet } = await household();
  const [old] = phone.links();
  await removeDevice(phone.session, tablet.session.keys.deviceId);
  await phone.settle();
  const id = await phone.give();
  await phone.settle();
  const [link, other] = phone.links();
  assert.deepEqual([phone.record(id).link, other.id, phone.changes().length], [link.id, old.id, 1]);
  await phone.crash();
  await phone.settle();
  assert.deepEqual([phone.changes().length, phone.links().length, isClosed(old.mailbox)], [1, 2, false]);
  await visit();
  await phone.settle();
  assert.deepEqual([phone.links().length, isClosed(old.mailbox), phone.record(id).state], [1, true, "received"]);
  for (const one of [phone, tablet]) await one.session.close();
});

/** Let a device belong to the wallet that nobody uses. @returns {Promise<string>} its id */
async function addDevice(phone) {
  const [sign, receive] = [await newSigningKey(), await newReceivingKey()];
  await phone.session.membership.add({ id: sign.thumb, sign: sign.publicJwk, receive: receive.publicJwk, role: "device" });
  return sign.thumb;
}

/** Whose keys are changed again and again. */
let shared;
after(() => shared?.phone.session.close());

for (const [what, method, path] of [
  ["pushing the new link", "POST", /\/log$/],
  ["opening the new mailbox", "POST", /\/mailboxes$/],
  ["handing in the change", "POST", /\/submissions$/],
  ["closing the old mailbox", "DELETE", /\/mailboxes\//],
])
  for (const isLost of [false, true])
    test(`a crash ${isLost ? "after" : "before"} ${what} changes nothing in the end`, async () => {
      const { phone } = (shared ??= await household());
      const gone = await addDevice(phone);
      const [[old], before] = [phone.links(), phone.changes().length];
      let failures = 0;
      phone.fail = (init, url) => init.method === method && path.test(url.pathname) && failures++ === 0 && (isLost ? "after" : "before");
      await removeDevice(phone.session, gone);
      await phone.settle();
      await phone.crash();
      await phone.settle();
      await visit();
      await phone.settle();
      await phone.crash();
      await phone.settle();
      await visit();
      await phone.settle();
      const [link, ...older] = phone.links();
      assert.deepEqual([older, link.identity, phone.changes().length - before, isClosed(old.mailbox)], [[], "established", 1, true]);
      assert.ok(failures > 0);
      phone.fail = () => false;
    });

test("two phones that remove a device at once agree on one link, and the person stays known", async () => {
  const { phone, tablet, id } = await household();
  const laptop = await new SharingPhone(server, roots).join(phone);
  await laptop.settle();
  await Promise.all([phone, laptop].map((one) => removeDevice(one.session, tablet.session.keys.deviceId)));
  // The one that did not begin the epoch sends something at once, and so makes a link of its own.
  await Promise.all([phone, laptop].map((one) => one.give()));
  await Promise.all([phone, laptop].map((one) => one.settle()));
  for (let round = 1; round <= 3; round++) {
    await visit();
    for (const one of [phone, laptop, phone, laptop]) await one.settle();
  }
  const [[link, ...older], others] = [phone.links(), laptop.links()];
  assert.deepEqual([older, others.map((one) => one.id)], [[], [link.id]]);
  for (const one of [phone, laptop]) assert.equal(one.links()[0].identity, "established");
  const { refused } = await visit("decide", phone.record(id).number);
  assert.equal(refused, "");
  for (const one of [phone, laptop]) await one.settle();
  for (const one of [phone, laptop]) assert.ok(one.kinds().includes("decision"));
  assert.equal(phone.kinds().includes("keys"), false);
  for (const one of [phone, laptop, tablet]) await one.session.close();
});

test("where the agency does not answer, another phone reads the old mailbox too and none closes it twice", async () => {
  const { phone, tablet } = await household();
  const laptop = await new SharingPhone(server, roots).join(phone);
  await laptop.settle();
  const [old] = phone.links();
  await removeDevice(phone.session, tablet.session.keys.deviceId);
  await phone.settle();
  await laptop.settle();
  assert.equal(laptop.links().length, 2);
  await visit();
  await Promise.all([phone.settle(), laptop.settle()]);
  for (const one of [phone, laptop]) await one.settle();
  for (const one of [phone, laptop]) {
    assert.deepEqual([one.links().length, (await one.session.database.getAllKeys("mailboxes")).includes(old.mailbox)], [1, false]);
    assert.equal(one.session.exchange.status.state, "idle");
  }
  for (const one of [phone, laptop, tablet]) await one.session.close();
});

test("a removed phone that is first with new keys is told to the wallet, and gains nothing lasting", async () => {
  const { phone, tablet, id } = await household();
  const thief = new Thief(structuredClone(tablet.links()[0]), await phone.sharing.directory());
  const change = await thief.changeKeys();
  await visit();
  await phone.settle();
  assert.equal(phone.links()[0].identity, "again");
  assert.ok(phone.kinds().includes("keys"));
  await removeDevice(phone.session, tablet.session.keys.deviceId);
  await phone.settle();
  const told = await visit("decide", phone.record(id).number);
  const cases = [phone.record(id), phone.changes()[0], change].map((each) => caseOf(told, each));
  assert.deepEqual([told.refused, ...cases.map(({ name, disputed }) => [name, disputed])], ["keys", ["", true], ["", true], ["", true]]);
  await phone.settle();
  const { code } = await visit("letter", "S. de Vries", `number-${persons}`);
  await phone.sendCode(code);
  assert.equal((await visit("decide", phone.record(id).number)).refused, "");
  await phone.settle();
  assert.ok(phone.kinds().includes("decision"));
  for (const one of [phone, tablet]) await one.session.close();
});
