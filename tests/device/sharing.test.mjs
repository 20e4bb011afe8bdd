// Tests what goes to an agency and comes back: the device modules against the real server and an agency's real answers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openPhone } from "../../assets/device/database.js";
import { takeBack } from "../../assets/device/outbox.js";
import { makeProofFile } from "../../assets/device/receipts.js";
import { linksOf, openLink } from "../../assets/device/agency_links.js";
import { readJws, signJws } from "../../assets/device/jose.js";
import { writesOfMessage } from "../../assets/device/messages.js";
import { Sharing } from "../../assets/device/sharing.js";
import { IDBFactory } from "fake-indexeddb";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

let roots = [];
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});
const OIN = "00000099999999990000";
const AGREEMENT = {
  service: "wijziging-doorgeven",
  purpose: "Bepalen of uw uitkering verandert",
  legal_basis: "Participatiewet 17 lid 1",
  retention: "10 jaar",
  withdrawal: "Zolang er geen besluit is",
  text: "Ik stuur deze gegevens naar Gemeente Voorbeeld.",
  language: "nl",
};
const FIELDS = [{ name: "amount_cents", label: "Nieuw bedrag", value: 48000, unit: "cents", source: "self" }];
let count = 0;

/** A phone that can hand in; `answer` lets the agency answer all that waits. */
async function newPhone(other) {
  const phone = other ? await Phone.join(other) : await Phone.begin(server);
  const session = { database: phone.database, vault: phone.vault, keys: phone.keys, request: phone.request, now: phone.now, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: { syncOnce: async () => undefined } };
  const parts = { roots, agreed: () => ({ text: "Plein neemt nieuwe sleutels.", language: "nl" }) };
  const sharing = new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), ...parts });
  const meet = async () => {
    await phone.sync();
    await sharing.exchange(new AbortController().signal);
    await phone.sync();
  };
  await meet();
  const restart = () => new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), ...parts }).exchange(new AbortController().signal);
  const give = (more = {}) => sharing.handIn({ agency: OIN, agreement: AGREEMENT, fields: FIELDS, token: `token-${++count}`, ...more });
  return { phone, sharing, meet, give, restart, session, vault: phone.vault };
}

const answer = () => server.run("tests.agency.answer");
const payslip = () => ({ file: new Blob([new Uint8Array(700_000).fill(7)]), name: "loonstrook.pdf", media_type: "application/pdf" });

test("a submission made without a connection leaves later, and its receipt, status, message and task come back", async () => {
  const { phone, meet, give, vault } = await newPhone();
  phone.road.pass = async () => {
    throw new TypeError("no connection");
  };
  const id = await give({ attachments: [payslip()] });
  assert.equal(vault.record("submission", id).state, "waiting");
  phone.road.clear();
  await meet();
  const deposited = vault.record("submission", id);
  assert.equal(deposited.state, "deposited");
  assert.equal(readJws(deposited.deposit_proof).payload.sub, deposited.number);
  assert.match(await answer(), /loonstrook\.pdf 700000\nwijziging-doorgeven amount_cents=48000/);
  await meet();
  const received = vault.record("submission", id);
  assert.equal(received.state, "received");
  assert.ok(received.received_at);
  assert.ok(received.opened_at);
  assert.equal(received.status.state, "handling");
  assert.equal(received.status.until, "2026-07-28");
  const [task] = vault.records("task");
  assert.equal(task.title, "Loonstrook van juli sturen");
  assert.equal(task.source, OIN);
  assert.deepEqual(task.remind_at, ["2026-06-18T07:00:00.000Z"]);
  const messages = vault.records("message");
  assert.ok(messages.some((message) => message.kind === "message" && message.about === id));
  assert.ok(!messages.some((message) => message.title === "Vals"));
  assert.equal(messages.filter((message) => message.kind === "unreadable").length, 1);
  await phone.close();
});

test("a lost answer, a second tap and a crash never send twice", async () => {
  const { phone, meet, give, vault } = await newPhone();
  phone.road.loseAnswers("/sync/v1/submissions");
  const id = await give({ token: "one-tap" });
  assert.equal(await give({ token: "one-tap" }), id);
  await assert.rejects(meet());
  phone.road.clear();
  await meet();
  await meet();
  assert.equal(vault.records("submission").length, 1);
  assert.equal((await answer()).match(/wijziging-doorgeven/g).length, 1);
  await phone.close();
});

test("a crash between outbox and wallet leaves nothing half done, and neither does a full phone", async () => {
  const { phone, give, session, vault, restart } = await newPhone();
  const write = vault.writeAll.bind(vault);
  const failing = (failure) => (vault.writeAll = (writes) => (writes.some(({ type }) => type === "submission") ? failure() : write(writes)));
  failing(async () => {
    throw new Error("the phone is full");
  });
  await assert.rejects(give());
  assert.equal((await session.database.getAll("submissions")).length, 0);
  const closed = new Promise((resolve) => failing(() => (resolve(), new Promise(() => {}))));
  void give();
  await closed;
  vault.writeAll = write;
  assert.equal((await session.database.getAll("submissions")).length, 1);
  await restart();
  assert.equal((await session.database.getAll("submissions")).length, 0);
  assert.doesNotMatch(await answer(), /wijziging/);
  await phone.close();
});

test("two phones file an answer once, and a done task stays done", async () => {
  const one = await newPhone();
  await one.give();
  await one.meet();
  const other = await newPhone(one.phone);
  await answer();
  await one.meet();
  const [task] = one.vault.records("task");
  await one.vault.write("task", task.id, { done_at: "2026-06-03T09:00:00Z" });
  await one.meet();
  await other.meet();
  await other.meet();
  assert.deepEqual(other.vault.records("task").map(({ id, done_at }) => [id, done_at]), [[task.id, "2026-06-03T09:00:00Z"]]);
  assert.equal(other.vault.records("message").length, one.vault.records("message").length);
  await one.phone.close();
  await other.phone.close();
});

test("items that a server makes up or gives twice are not stored, and the next honest answer is taken", async () => {
  const { phone, meet, give, vault, session } = await newPhone();
  await give();
  await meet();
  await answer();
  const [mailbox] = await session.database.getAllKeys("mailboxes");
  const spoils = [
    (items) => [...items, items[0]],
    (items) => items.map(({ number, ...item }) => item),
    (items) => items.map((item) => ({ ...item, at: 0.5 })),
    (items) => [...items, null],
  ];
  for (const spoil of spoils) {
    phone.road.spoil(`/sync/v1/mailboxes/${mailbox}/items`, ({ items, ...rest }) => ({ ...rest, items: items.length ? spoil(items) : items }));
    await assert.rejects(meet(), { code: "garbled-answer" });
  }
  phone.road.clear();
  await meet();
  assert.equal(vault.records("submission")[0].state, "received");
  await phone.close();
});

test("an old answer that a server gives again does not undo what the agency said later of who this is", async () => {
  const { phone, meet, give, vault } = await newPhone();
  await give();
  await meet();
  const link = await openLink(linksOf(vault, OIN)[0]);
  const claims = (iat, kind, more) => ({ v: 1, iss: OIN, aud: link.sign.thumb, jti: `${iat}`, iat, kind, about: null, title: "", text: "", ...more });
  const file = async (said) => {
    const statement = await signJws(said, { typ: "plein-message+jws", kid: "agency", privateKey: phone.keys.device.signKey });
    await vault.writeAll(writesOfMessage(vault, link, said, statement, said.jti, "Gemeente Voorbeeld", new Set()));
    return vault.record("agency_link", link.id).identity;
  };
  const established = claims(1_780_000_000, "identity", { established: true, because: "code" });
  assert.equal(await file(established), "established");
  assert.equal(await file(claims(1_780_000_100, "keys", { old: link.sign.thumb, new: "another" })), "again");
  assert.equal(await file(established), "again");
  assert.equal(await file(claims(1_780_000_200, "identity", { established: true, because: "code" })), "established");
  await answer();
  await phone.close();
});

test("what has not left can be taken back", async () => {
  const { phone, meet, give, session, vault } = await newPhone();
  const id = await give();
  assert.equal(await takeBack(vault, session.database, id), true);
  await meet();
  assert.equal(vault.record("submission", id).state, "taken-back");
  assert.doesNotMatch(await answer(), /wijziging/);
  const sent = await give();
  await meet();
  assert.equal(await takeBack(vault, session.database, sent), false);
  await answer();
  await phone.close();
});

test("a wrong proof of deposit is told, is asked for again, stores nothing twice and holds up nothing else", async () => {
  const { phone, meet, give, session, vault } = await newPhone();
  const [bad, good] = [await give(), await give()];
  const { number } = vault.record("submission", bad);
  phone.road.pass = async (next, url) => {
    const response = await next();
    if (url.pathname !== "/sync/v1/submissions" || !response.ok) return response;
    const { proof } = await response.json();
    const isBad = readJws(proof).payload.sub === number;
    return new Response(JSON.stringify({ proof: isBad ? `${proof.slice(0, -8)}AAAAAAAA` : proof }), { status: response.status, headers: response.headers });
  };
  await meet();
  assert.deepEqual([vault.record("submission", bad).state, vault.record("submission", bad).refused], ["waiting", "proof-broken"]);
  assert.equal(vault.record("submission", good).state, "deposited");
  assert.equal(await takeBack(vault, session.database, bad), false);
  const [written, sent] = [vault.state.get(`submission/${bad}`), await session.database.get("submissions", number)];
  await meet();
  assert.equal(vault.state.get(`submission/${bad}`), written);
  phone.road.clear();
  await meet();
  const { state, refused } = vault.record("submission", bad);
  assert.deepEqual([state, refused], ["deposited", ""]);
  assert.deepEqual((await session.database.get("submissions", number)).outer, sent.outer);
  assert.equal((await answer()).match(/wijziging-doorgeven/g).length, 2);
  await phone.close();
});

test("the saved proof is checked without wallet and server", async () => {
  const { phone, sharing, meet, give, vault } = await newPhone();
  const id = await give({ attachments: [payslip()] });
  await meet();
  await answer();
  await meet();
  const file = join(await mkdtemp(join(tmpdir(), "plein-proof-")), "proof.json");
  await writeFile(file, await makeProofFile(vault, vault.record("submission", id), await sharing.directory()).text());
  const root = `${file}.root`;
  await writeFile(root, JSON.stringify(roots[0]));
  const said = await server.run("sync", "verify-receipt", file, "--root", root);
  assert.ok(said.length > 100, said);
  await phone.close();
});

test("a forged directory is refused, and the wallet goes on with the one that it has", async () => {
  const { phone, sharing, meet, give } = await newPhone();
  const spoil = (change) => phone.road.spoil("/directory/v1/directory.json", change);
  spoil((json) => ({ ...json, payload: `${json.payload.slice(0, -4)}AAAA` }));
  await meet();
  assert.equal(sharing.problem, "directory-signature");
  phone.road.clear();
  await meet();
  assert.equal(sharing.problem, null);
  await give();
  await phone.close();
});
