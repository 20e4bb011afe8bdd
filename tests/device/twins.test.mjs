// @ts-nocheck
// One submission that two devices without a connection both agreed to: the agency gets one, and all devices show that one.
import assert from "node:assert/strict";
import { test } from "node:test";

import { openMailbox, readMailbox } from "../../assets/device/agency_links.js";
import { readJws } from "../../assets/device/jose.js";
import { takeBack } from "../../assets/device/outbox.js";
import { makeProofs } from "../../assets/device/sync.js";
import { serverForTests } from "./real_server.mjs";
import { AGREEMENT, FIELDS, OIN, SharingPhone } from "./sharing_phone.mjs";

let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});
const TOKEN = "doorgestuurd-m1";
const OTHER = FIELDS.map((field) => (field.name === "amount_cents" ? { ...field, value: 51000 } : field));
const answer = () => server.run("tests.agency.answer");
const times = (said) => (said.match(/wijziging-doorgeven/gu) ?? []).length;
const number = (phone) => phone.record(TOKEN).number;
const amountOf = (phone) => phone.record(TOKEN).fields.find(({ name }) => name === "amount_cents").value;
const consentsOf = (phone) => phone.session.vault.records("consent").filter(({ submission }) => submission === TOKEN).length;

/** Two devices of one wallet that have not met since both of them agreed. @param {any[]} fields of the first, and of the second @param {any[]} acting */
async function bothAgree(fields, acting = []) {
  const phone = await new SharingPhone(server, roots).begin();
  await phone.settle();
  const tablet = await new SharingPhone(server, roots).join(phone);
  await tablet.settle();
  const both = [phone, tablet];
  for (const one of both) one.isOnline = false;
  for (const [at, one] of both.entries()) await one.give({ token: TOKEN, fields: fields[at], acting: acting[at] });
  return both;
}

async function meet(...phones) {
  for (const phone of [...phones, ...phones]) {
    phone.isOnline = true;
    await phone.settle();
  }
}

/** Everywhere stands what the agency has, with its receipt for just that. */
function assertSame(phones, amount) {
  for (const phone of phones) {
    const record = phone.record(TOKEN);
    assert.deepEqual([record.state, amountOf(phone), record.refused], ["received", amount, ""]);
    assert.equal(readJws(record.receipt).payload.sub, record.number);
    assert.equal(readJws(record.deposit_proof).payload.digest, record.content_digest);
    assert.equal(readJws(record.inner).payload.fields[0].value, amount);
    assert.ok(phone.session.vault.record("agency_link", record.link));
    const answered = phone.session.vault.records("submission").filter(({ receipt }) => receipt).length;
    assert.equal(phone.kinds().filter((kind) => kind === "unreadable").length, answered, "what was forged beside each answer, and nothing else");
    assert.equal(consentsOf(phone), 1);
  }
}

test("the first that arrives is taken, and the later yes of another device does not stand over it", async () => {
  const [phone, tablet] = await bothAgree([FIELDS, OTHER]);
  assert.equal(number(phone), number(tablet), "both give it the same id");
  await meet(phone, tablet);
  assert.equal(times(await answer()), 1);
  await meet(phone, tablet);
  assertSame([phone, tablet], 48000);
  for (const one of [phone, tablet]) assert.ok(one.record(TOKEN).twin_at, "the person is told that something else was answered");
});

test("it is so too when the device that said yes first comes last, long after the receipt", async () => {
  const [phone, tablet] = await bothAgree([FIELDS, FIELDS]);
  tablet.isOnline = true;
  await tablet.settle();
  assert.equal(times(await answer()), 1);
  await tablet.settle();
  await meet(phone, tablet);
  assert.equal(times(await answer()), 0);
  assertSame([phone, tablet], 48000);
  for (const one of [phone, tablet]) assert.equal(one.record(TOKEN).twin_at, undefined, "the same was answered: nothing to tell");
});

test("who acts beside the person stands everywhere as it was taken, also when that is nobody", async () => {
  const said = { role: "mentor", person: "M. Voorbeeld", name: "B. Mentor", since: "", reference: "EJ 1", paper: "", prepared: false };
  const acting = { said, paper: null };
  for (const [chosen, taken] of [[[acting, undefined], said], [[undefined, acting], null]]) {
    const [phone, tablet] = await bothAgree([FIELDS, FIELDS], chosen);
    await meet(phone, tablet);
    await answer();
    await meet(phone, tablet);
    assertSame([phone, tablet], 48000);
    for (const one of [phone, tablet]) {
      assert.deepEqual(one.record(TOKEN).acting ?? null, taken);
      assert.ok(one.record(TOKEN).twin_at);
    }
  }
});

test("a device that takes its own back, while another has sent it, shows what was sent", async () => {
  const [phone, tablet] = await bothAgree([FIELDS, OTHER]);
  phone.isOnline = true;
  await phone.settle();
  assert.equal(await takeBack(tablet.session.vault, tablet.session.database, TOKEN), true);
  await meet(tablet, phone);
  assert.equal(phone.record(TOKEN).state, "deposited");
  assert.equal(times(await answer()), 1);
  await meet(phone, tablet);
  assertSame([phone, tablet], 48000);
});

test("a third device that reads the receipt while a later yes stands over it keeps the receipt", async () => {
  const [phone, tablet] = await bothAgree([FIELDS, OTHER]);
  const third = await new SharingPhone(server, roots);
  phone.isOnline = true;
  await phone.settle();
  await third.join(phone);
  await third.settle();
  await answer();
  // The tablet's own yes reaches the log, and its connection goes before it hears that the other was taken.
  tablet.isOnline = true;
  tablet.fail = (init, url) => url.pathname === "/sync/v1/submissions" && "before";
  await tablet.session.exchange.syncOnce();
  await third.settle();
  tablet.fail = () => false;
  await meet(tablet, phone, third);
  assertSame([phone, tablet, third], 48000);
});

test("an id that somebody else has taken is told, and what was meant can go again", async () => {
  const [phone] = await bothAgree([FIELDS, FIELDS]);
  const { vault, database, request } = phone.session;
  const row = await database.get("submissions", number(phone));
  phone.isOnline = true;
  const generation = (await database.get("meta", "cursor")).generation;
  await openMailbox(database, row.outer.mailbox, request, generation);
  const { key } = await readMailbox(database, row.outer.mailbox);
  await request("/sync/v1/submissions", { json: { ...row.outer, content: `${row.outer.content}A` }, proof: makeProofs(key) });
  await phone.settle();
  assert.deepEqual([phone.record(TOKEN).state, phone.record(TOKEN).refused], ["refused", "submission-differs"]);
  const again = await phone.give({ token: `${TOKEN}--again-1` });
  await phone.settle();
  assert.equal(phone.record(again).state, "deposited");
  assert.ok(vault.records("agency_link").some(({ agency }) => agency === OIN));
  assert.equal(AGREEMENT.service, phone.record(again).service);
});
