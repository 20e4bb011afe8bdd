// Tests the end of a link with an agency, and linking anew: whole phones against the real server and the agency's real desk.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lastingLinks } from "../../assets/device/agency_links.js";
import { loadTexts } from "../../assets/device/texts.js";
import { endedFor, endedText } from "../../assets/device/views/ended.js";
import { serverForTests } from "./real_server.mjs";
import { AGREEMENT, OIN, SharingPhone } from "./sharing_phone.mjs";

let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});
const visit = (...act) => server.ask("tests.agency.visit", act);
const UNLINK = { agreement: { ...AGREEMENT, service: "unlink" }, fields: [] };
const linkRecords = (phone) => phone.session.vault.records("agency_link");
const isClosed = (mailbox) => server.rows("SELECT closed_at FROM mailboxes WHERE id = ?", Buffer.from(mailbox, "base64url"))[0].closed_at !== null;
const caseOf = ({ cases }, { number }) => cases.find(({ id }) => id === number);
let persons = 0;

/** A phone whose person the agency knows, with something sent. */
async function known() {
  const phone = await new SharingPhone(server, roots).begin();
  await phone.settle();
  const { code } = await visit("letter", "S. de Vries", `number-${++persons}`);
  await phone.sendCode(code);
  const id = await phone.give();
  await phone.settle();
  await visit();
  await phone.settle();
  assert.equal(phone.links()[0].identity, "established");
  return { phone, id };
}

test("unlinking closes the mailbox and forgets the keys when all is filed, and the agency forgets who it was", async () => {
  const { phone, id } = await known();
  const [link] = phone.links();
  await phone.give(UNLINK);
  assert.deepEqual(lastingLinks(phone.session.vault, OIN), []);
  await phone.settle();
  // The agency has not answered: what it still sends is read.
  assert.equal(isClosed(link.mailbox), false);
  assert.ok(linkRecords(phone)[0].keys.reply);
  const before = await visit("message", phone.record(id).number);
  assert.equal(caseOf(before, phone.record(id)).name, "");
  await phone.settle();
  assert.ok(phone.kinds().includes("message"));
  assert.equal(isClosed(link.mailbox), true);
  const [ended] = linkRecords(phone);
  assert.ok(ended.closed_at);
  assert.deepEqual(Object.keys(ended.keys), ["sign"]);
  assert.equal(ended.keys.sign.d, undefined);
  assert.deepEqual(phone.links(), []);

  // Linked anew: with other keys, and the agency sees no connection but the person.
  const { code } = await visit("letter", "S. de Vries", `number-${persons}`);
  await phone.sendCode(code);
  const [anew] = phone.links();
  assert.notEqual(anew.mailbox, link.mailbox);
  assert.equal(anew.identity, "established");
  await phone.session.close();
});

test("what is sent while the end is on its way goes under new keys, and the end itself is not undone by them", async () => {
  const { phone } = await known();
  const [link] = phone.links();
  await phone.give(UNLINK);
  const later = await phone.give();
  assert.notEqual(phone.record(later).link, link.id);
  await phone.settle();
  const { cases } = await visit();
  assert.equal(cases.find(({ id }) => id === phone.record(later).number).name, "");
  await phone.settle();
  assert.equal(isClosed(link.mailbox), true);
  assert.deepEqual(phone.links().map(({ id }) => id), [phone.record(later).link]);
  await phone.session.close();
});

test("another device of the wallet goes on where the first one stopped", async () => {
  const { phone } = await known();
  const [link] = phone.links();
  const tablet = await new SharingPhone(server, roots).join(phone);
  await phone.give(UNLINK);
  await phone.settle();
  await phone.session.close();
  await visit();
  await tablet.settle();
  assert.equal(isClosed(link.mailbox), true);
  assert.deepEqual(tablet.links(), []);
  await tablet.session.close();
});

test("an agency that closes the mailbox is told at what was sent and at its name, and what is sent anew goes under a new link", async () => {
  const { phone, id } = await known();
  const [link] = phone.links();
  const agency = { oin: OIN, name: "Gemeente Voorbeeld" };
  const texts = await loadTexts("nl");
  const said = () => [endedFor(phone.record(id), { vault: phone.session.vault, texts }), endedText(agency, { vault: phone.session.vault, texts })];
  assert.deepEqual(said(), ["", ""]);
  await visit("message", phone.record(id).number);
  await visit("end", link.mailbox);
  await phone.settle();
  assert.ok(phone.kinds().includes("message"), "what lay in it is read");
  assert.match(said()[0], /^Gemeente Voorbeeld heeft de verbinding met dit Plein op .* gesloten/u);
  assert.equal(said()[1], said()[0]);
  assert.deepEqual(lastingLinks(phone.session.vault, OIN), []);
  const again = await phone.give();
  await phone.settle();
  await visit();
  await phone.settle();
  assert.equal(phone.record(again).state, "received");
  assert.notEqual(phone.record(again).link, link.id);
  assert.deepEqual([said()[0] !== "", said()[1], endedFor(phone.record(again), { vault: phone.session.vault, texts })], [true, "", ""]);
  assert.equal(lastingLinks(phone.session.vault, OIN)[0].identity, "");
  await phone.session.close();
});
