// A person lets somebody help: three scopes, what is prepared, days, ending, and all that a code, a server or a helper may try.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAt, meetHelped, stopHelping } from "../../assets/device/helping/beside.js";
import { openFrom, sealInto } from "../../assets/device/helping/box.js";
import { HelpOffer, comeIn, makeHalf, proofOf } from "../../assets/device/helping/meeting.js";
import { endBox } from "../../assets/device/helping/owner.js";
import { randomBytes } from "../../assets/device/crypto.js";
import { b64encode } from "../../assets/device/encoding.js";
import { Side, meetUp } from "./sides.mjs";
import { readCode } from "../../assets/device/linking.js";
import { serverForTests } from "./real_server.mjs";

const CANARY = "Kanarievogel7Q3x";
const server = serverForTests();
const DAY_MS = 86_400_000;
const SAID = { created_at: "2026-06-01T00:00:00.000Z", source: "self", version: 1 };

/** @param {Side} side */
async function fill(side) {
  const { vault, blobs } = side.session;
  const file = { ...(await blobs.put(new Blob([`${CANARY} brief`]))), name: `${CANARY}.pdf`, media_type: "application/pdf" };
  await vault.write("income_part", "geld", { ...SAID, kind_name: `${CANARY} geld`, amount_cents: 110000, payer_iban: "NL91ABNA0417164300" });
  await vault.write("document", "papier", { ...SAID, title: `${CANARY} papier`, file, about: "matter/zaak" });
  await vault.write("document", "ander", { ...SAID, title: `${CANARY} ander papier` });
  await vault.write("task", "taak", { ...SAID, title: `${CANARY} taak` });
  await vault.write("matter", "zaak", { ...SAID, title: `${CANARY} zaak`, applied_on: "2026-05-01" });
  await vault.write("household_fact", "feit", { ...SAID, name: "bsn", value: `${CANARY} feit` });
}

const both = async () => {
  const [person, helper] = [await new Side(server).begin(), await new Side(server).begin("Werk")];
  await fill(person);
  return { person, helper };
};
const close = (...sides) => Promise.all(sides.map((side) => side.session.close()));
const types = (state) => Object.keys(state.records).sort();

test("what is not chosen is not in the box, and comes and goes with the choice; the server knows no names", async () => {
  const { person, helper } = await both();
  const { id, shown, comer } = await meetUp(person, helper, { parts: ["money"] });
  assert.deepEqual(shown, [comer.digits, "Moeder"]);
  assert.equal(comer.name, "Anna");
  const state = await helper.see(id);
  assert.deepEqual([types(state), state.parts], [["fixed_cost", "income_part"], ["money"]]);
  assert.ok(!JSON.stringify(state).includes("NL91"));

  // Another scope: one matter and its papers; what was in the box before is not in it any more.
  await person.session.vault.write("help_box", id, { parts: [], matter: "zaak" });
  await person.meet();
  await helper.meet();
  const narrow = await helper.see(id);
  assert.deepEqual(types(narrow), ["document", "matter"]);
  assert.deepEqual(narrow.records.document.map((paper) => paper.id), ["papier"]);
  // The file is sealed under the box's own keys: neither the key nor the names of the wallet's chunks are in it.
  const own = person.session.vault.record("document", "papier").file;
  assert.ok(![own.key, ...own.chunks].some((secret) => JSON.stringify(narrow).includes(secret)));
  const { fetchPaper } = await import("../../assets/device/helping/beside.js");
  assert.equal(await (await fetchPaper(helper.session, id, narrow.records.document[0].file)).text(), `${CANARY} brief`);

  await person.session.vault.write("help_box", id, { parts: ["tasks"], matter: "" });
  await person.meet();
  await helper.meet();
  assert.deepEqual(types(await helper.see(id)), ["task"]);
  await assert.rejects(fetchPaper(helper.session, id, narrow.records.document[0].file), { code: "unknown" });

  const held = await server.holdings();
  for (const word of [CANARY, "Moeder", "Anna"]) assert.deepEqual(held.filter(({ octets }) => octets.includes(word)).map(({ name }) => name), []);
  const rows = JSON.stringify(["help_boxes", "help_entries", "help_chunks"].flatMap((table) => server.rows(`SELECT * FROM ${table}`)).map((row) => Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64url") : String(value)))));
  for (const side of [person, helper]) for (const name of [side.session.keys.wallet, side.session.keys.deviceId]) assert.ok(!rows.includes(name));
  assert.deepEqual([person.failures, helper.failures], [[], []]);
  await close(person, helper);
});

test("what is prepared waits for the person, comes once though answers are lost, and nothing else of the wallet changes", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["tasks"] });
  const before = JSON.stringify(person.session.vault.records("task"));
  await helper.prepare(id, "task", { title: "Bel de gemeente", due: "01-12-2026" });
  await helper.prepare(id, "looked", { part: "tasks" });
  helper.fail = (init, url) => init.method === "POST" && url.pathname.endsWith("/entries") && "after";
  await helper.meet();
  helper.fail = () => false;
  await helper.crash();
  await helper.meet();
  assert.equal(server.rows("SELECT head FROM help_boxes WHERE id = ?", Buffer.from(id, "base64url"))[0].head, 2);
  await person.meet();
  await person.meet();
  assert.deepEqual(person.entries().map(({ kind, state }) => `${kind} ${state}`).sort(), ["looked ", "task new"]);
  assert.ok(!person.box(id).has_gap);
  assert.equal(JSON.stringify(person.session.vault.records("task")), before);
  assert.equal(server.rows("SELECT count(*) AS waiting FROM help_entries")[0].waiting, 0);
  assert.ok(person.box(id).fetched_at);
  await close(person, helper);
});

test("a code used twice is refused and counted; a wrong one leads nowhere; swapped answers show other digits", async () => {
  const { person, helper } = await both();
  const thief = await new Side(server).begin("Dief");
  const { id, offer } = await meetUp(person, helper, { parts: ["money"] });
  const half = await makeHalf(readCode(offer.code), "Dief");
  await assert.rejects(comeIn(thief.session.request, half, () => assert.fail("no digits")), { code: "help-code-used" });
  await person.meet();
  assert.equal(person.box(id).strangers, 1);
  await assert.rejects(comeIn(thief.session.request, await makeHalf(randomBytes(16), "Dief"), () => undefined), { code: "help-code-unknown" });

  // Who saw the code and is first: the person sees other digits than the helper would, says no, and the box is gone.
  const second = new HelpOffer(person.session.request);
  await second.open(new Date(Date.now() + DAY_MS).toISOString());
  const stolen = comeIn(thief.session.request, await makeHalf(readCode(second.code), "Anna"), () => undefined);
  await second.waitForHelper("Moeder");
  await assert.rejects(comeIn(helper.session.request, await makeHalf(readCode(second.code), "Anna"), () => undefined), { code: "help-code-used" });
  assert.equal(await second.countStrangers(), 1);
  const told = assert.rejects(stolen, { code: "box-ended" });
  await second.takeBack();
  await told;

  // Who chooses its nonce only after it has seen the person's is found out.
  const third = new HelpOffer(person.session.request);
  await third.open(new Date(Date.now() + DAY_MS).toISOString());
  const late = { ...(await makeHalf(readCode(third.code), "Anna")), nonce: b64encode(randomBytes(16)) };
  const waits = assert.rejects(comeIn(thief.session.request, late, () => undefined), { code: "box-ended" });
  await assert.rejects(third.waitForHelper("Moeder"), { code: "cannot-open" });
  await third.takeBack();
  await waits;
  await close(person, helper, thief);
});

test("a state that was swapped, moved or made by another is refused, and what was there stays", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["money"] });
  const seen = await lookAt(helper.session, id);
  const { box_key: key, sign_key } = person.box(id);
  const { sign_key: own } = helper.session.vault.record("helped", id);
  const forged = await sealInto("state", { id, key }, seen.number + 1, { ...seen.state, can: "prepare" }, own);
  const moved = await sealInto("state", { id, key }, seen.number + 5, seen.state, sign_key);
  for (const [sealed, number] of [[forged, seen.number + 1], [moved, seen.number + 1], [moved.slice(0, -4), seen.number + 5]]) {
    const request = (path, options) => (path.includes("/state") ? Promise.resolve({ json: { number, at: "", sealed }, time: Date.now() }) : helper.session.request(path, options));
    const spoiled = { ...helper.session, request, vault: helper.session.vault, database: helper.session.database, keys: helper.session.keys, now: Date.now };
    await assert.rejects(meetHelped(spoiled), (error) => ["cannot-open", "bad-signature"].includes(error.code));
  }
  assert.deepEqual(await lookAt(helper.session, id), seen);
  await close(person, helper);
});

test("an entry that the helper's key did not sign is not shown, and the person is told that something is missing", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["tasks"] });
  const helped = helper.session.vault.record("helped", id);
  const content = { v: 1, id: "AAAAAAAAAAAAAAAAAAAAAA", kind: "task", content: { title: "Vals" }, previous: null };
  const forged = await sealInto("entry", { id, key: helped.box_key }, 1, content, person.box(id).sign_key);
  await helper.session.request(`/sync/v1/boxes/${id}/entries`, { json: { number: 1, sealed: forged }, proof: await proofOf(helped.sign_key) });
  await person.meet();
  assert.deepEqual([person.entries().length, person.box(id).has_gap], [0, true]);
  // The next good one comes all the same.
  await helper.prepare(id, "task", { title: "Goed" });
  await helper.meet();
  await person.meet();
  assert.deepEqual(person.entries().map((entry) => entry.content.title), ["Goed"]);
  await assert.rejects(openFrom("entry", { id, key: helped.box_key }, 2, forged, helped.owner_key), { code: "cannot-open" });
  await close(person, helper);
});

test("ended without a connection it ends here at once, there at the next one; the helper's app erases all, and no key of the wallet changes", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["money", "papers"] });
  const { wallet, deviceId } = person.session.keys;
  const epoch = (await person.session.request("/sync/v1/membership?from=0")).json.links.length;
  helper.isOnline = false;
  person.isOnline = false;
  await endBox(person.session, id);
  await person.session.vault.write("income_part", "later", { ...SAID, kind_name: "Nieuw", amount_cents: 1 });
  await person.meet();
  person.isOnline = true;
  await person.meet();
  assert.ok(person.box(id).erased_at);
  const [row] = server.rows("SELECT owner, helper, state, number FROM help_boxes WHERE id = ?", Buffer.from(id, "base64url"));
  assert.deepEqual({ ...row }, { owner: null, helper: null, state: null, number: 0 });
  assert.ok(await helper.see(id)); // said openly: what is on the other phone stays until that phone hears
  await helper.prepare(id, "task", { title: "Te laat" });
  helper.isOnline = true;
  await helper.meet();
  assert.equal(await helper.see(id), undefined);
  const helped = helper.session.vault.record("helped", id);
  assert.deepEqual([helped.ended_by, helped.box_key, helped.sign_key, helper.session.vault.records("help_given").length], ["gone", "", null, 0]);
  assert.deepEqual([person.session.keys.wallet, person.session.keys.deviceId], [wallet, deviceId]);
  assert.equal((await person.session.request("/sync/v1/membership?from=0")).json.links.length, epoch);
  await person.meet();
  assert.equal(person.entries().length, 0);
  await close(person, helper);
});

test("after its day nothing is shown, by a clock that was set back neither; who helps can stop too", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["money"], days: 1 });
  const late = { ...helper.session, now: () => Date.now() + 2 * DAY_MS, vault: helper.session.vault };
  assert.ok(await lookAt(helper.session, id));
  // The server told a later time than the phone's clock says now.
  await helper.session.database.put("meta", "help-time", Date.now() + 2 * DAY_MS);
  assert.equal(await lookAt(helper.session, id), undefined);
  await helper.session.database.delete("meta", "help-time");
  await helper.meet(); // the box is still there: a clock that ran ahead has lost nothing
  assert.ok(await lookAt(helper.session, id));
  assert.equal(await lookAt(late, id), undefined);
  await stopHelping(helper.session, id);
  await helper.meet();
  await person.meet();
  assert.deepEqual([person.box(id).ended_by, Boolean(person.box(id).erased_at)], ["gone", true]);
  await close(person, helper);
});

test("several people in one wallet stay apart, on a second device too, and a locked wallet shows nobody", async () => {
  const { person, helper } = await both();
  const other = await new Side(server).begin();
  await other.session.vault.write("task", "eigen", { ...SAID, title: "Van de ander" });
  const one = await meetUp(person, helper, { parts: ["tasks"] });
  const two = await meetUp(other, helper, { parts: ["tasks"] });
  const second = await new Side(server).join(helper);
  await second.meet();
  for (const side of [helper, second]) {
    assert.match(JSON.stringify(await side.see(one.id)), new RegExp(`${CANARY} taak`));
    assert.ok(!JSON.stringify(await side.see(one.id)).includes("Van de ander"));
    assert.match(JSON.stringify(await side.see(two.id)), /Van de ander/);
  }
  await helper.session.lock();
  await assert.rejects(async () => lookAt(helper.session, one.id), { code: "locked" });
  await close(person, other, second, helper);
});

test("a server that was restored to before the box gets it back, and what the helper prepared", async () => {
  const { person, helper } = await both();
  await person.meet();
  await helper.meet();
  const copy = await server.backUp();
  const { id } = await meetUp(person, helper, { parts: ["tasks"] });
  for (const title of ["Filed", "Lost"]) {
    await helper.prepare(id, "task", { title });
    await helper.meet();
    if (title === "Filed") await person.meet();
  }
  const [filed] = person.entries();
  await person.session.vault.write("help_entry", filed.id, { state: "taken" });
  await person.meet();
  await server.restore(copy);
  await person.meet();
  await helper.meet();
  await helper.prepare(id, "task", { title: "Daarna" });
  await person.session.vault.write("task", "nieuw", { ...SAID, title: "Nieuwe taak" });
  for (let times = 0; times < 3; times++) {
    await person.meet();
    await helper.meet();
  }
  await person.meet();
  assert.match(JSON.stringify(await helper.see(id)), /Nieuwe taak/);
  assert.deepEqual(person.entries().map((entry) => entry.content.title).sort(), ["Daarna", "Filed", "Lost"]);
  assert.equal(person.session.vault.record("help_entry", filed.id).state, "taken");
  assert.ok(!person.box(id).has_gap);
  await close(person, helper);
});

test("what was taken out stays out though a server was restored to a wider choice, or lost the papers of the box", async () => {
  const { person, helper } = await both();
  await person.meet();
  await helper.meet();
  const empty = await server.backUp();
  const { id } = await meetUp(person, helper, { parts: ["papers", "money"] });
  const wide = await server.backUp();
  await person.session.vault.write("help_box", id, { parts: ["papers"] });
  await person.meet();
  const { number } = person.box(id);
  await server.restore(wide);
  await person.meet();
  // Another device of the helper knows no number yet, and would believe what stood there.
  const [there] = server.rows("SELECT number FROM help_boxes WHERE id = ?", Buffer.from(id, "base64url"));
  assert.ok(there.number > number, `${there.number} ${number}`);
  await server.restore(empty);
  await person.session.vault.write("document", "ander", { title: "Een andere naam" });
  await person.meet();
  await helper.meet();
  const state = await helper.see(id);
  assert.deepEqual(types(state), ["document"]);
  assert.match(JSON.stringify(state), /Een andere naam/);
  const { fetchPaper } = await import("../../assets/device/helping/beside.js");
  const { file } = state.records.document.find((one) => one.id === "papier");
  assert.equal(await (await fetchPaper(helper.session, id, file)).text(), `${CANARY} brief`);
  await close(person, helper);
});

test("a helper who floods fills no wallet: so much waits for a yes, the rest at the server, and of a day so many looks", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["tasks"] });
  const at = new Date().toISOString();
  const flood = (length, kind, content) => Array.from({ length }, () => ({ type: "help_given", id: b64encode(randomBytes(16)), fields: { box: id, kind, content, at, state: "waiting", created_at: at, source: "self", version: 1 } }));
  await helper.session.vault.writeAll([...flood(104, "looked", { part: "all", title: "x".repeat(300), note: "x".repeat(300) }), ...flood(230, "task", { title: "Meer" })]);
  await helper.meet();
  await helper.meet();
  await person.meet();
  await person.meet();
  const of = (state) => person.entries().filter((entry) => entry.state === state);
  assert.ok(of("").every(({ content }) => JSON.stringify(content).length < 300), "a look says what was looked at, and no more");
  assert.ok(of("").length <= 100 && of("new").length < 200, `${of("").length} ${of("new").length}`);
  for (const { id: one } of of("new")) await person.session.vault.write("help_entry", one, { state: "refused" });
  await person.meet();
  assert.equal(of("new").length + of("refused").length, 230);
  assert.ok(!person.box(id).has_gap);
  await close(person, helper);
});

test("a helper who writes more than one change of a wallet can hold keeps nothing up: it is filed in parts, and what was taken out goes", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["tasks", "money"] });
  const content = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`fact_${"abcdefghijklmno"[at]}`, "é".repeat(4_000)]));
  for (let times = 0; times < 6; times++) await helper.prepare(id, "service", content);
  await helper.meet();
  await person.session.vault.write("help_box", id, { parts: ["tasks"] });
  await person.meet();
  assert.deepEqual(person.failures, []);
  assert.equal(person.entries().length, 6);
  await helper.meet();
  assert.deepEqual(types(await helper.see(id)), ["task"]);
  // Also where nothing at all can be taken in.
  await person.session.vault.write("help_box", id, { parts: [] });
  person.fail = (_init, url) => url.pathname.endsWith("/entries") && "before";
  await person.meet();
  await helper.meet();
  assert.deepEqual(types(await helper.see(id)), []);
  await close(person, helper);
});

test("two devices of the person keep one box, and the last choice holds", async () => {
  const { person, helper } = await both();
  const second = await new Side(server).join(person);
  const { id } = await meetUp(person, helper, { parts: ["money"] });
  await second.meet();
  await second.session.vault.write("help_box", id, { parts: ["tasks"] });
  await person.session.vault.write("income_part", "nog", { ...SAID, kind_name: "Nog een", amount_cents: 5 });
  await Promise.all([second.meet(), person.meet()]);
  for (const side of [person, second, person, helper]) await side.meet();
  assert.deepEqual(types(await helper.see(id)), ["task"]);
  await helper.prepare(id, "task", { title: "Eén keer" });
  await helper.meet();
  await Promise.all([person.meet(), second.meet()]);
  await person.meet();
  assert.deepEqual(person.entries().map(({ content }) => content.title), ["Eén keer"]);
  assert.deepEqual([person.failures, second.failures, helper.failures], [[], [], []]);
  await close(person, second, helper);
});

test("more than a box can hold is told, and what the person took out goes all the same", async () => {
  const { person, helper } = await both();
  const { id } = await meetUp(person, helper, { parts: ["money"] });
  const note = "x".repeat(400_000);
  for (const name of ["een", "twee"]) await person.session.vault.write("task", name, { ...SAID, title: name, note });
  await person.session.vault.write("help_box", id, { parts: ["tasks"], matter: "zaak" });
  await person.meet();
  assert.deepEqual(person.failures.map(({ code }) => code), ["help-too-much"]);
  await helper.meet();
  assert.deepEqual(types(await helper.see(id)), ["document", "matter"]);
  await close(person, helper);
});
