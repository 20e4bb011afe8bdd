// The square on the device, against the real server: tokens, posts that go once, what is read, and what no request tells.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { signJws } from "../../assets/device/jose.js";
import { newSigningKey } from "../../assets/device/crypto.js";
import { makeRequest } from "../../assets/device/sync.js";
import { changePost, cleanText, erasePost, keepPost, ownPosts, reportPost, sendWaiting, TYP } from "../../assets/device/square/posts.js";
import { fetchPage, loadKept, readPage, saveKept } from "../../assets/device/square/reading.js";
import { meetOnSquare } from "../../assets/device/square/meeting.js";
import { dropToken, findToken, prepareTokens } from "../../assets/device/square/tokens.js";
import { serverForTests } from "./real_server.mjs";
import { SharingPhone } from "./sharing_phone.mjs";

let roots = [];
const server = serverForTests(async (started) => (roots = [await started.registerAgency()]));
const QUESTION = { kind: "question", thread: "", municipality: "NL", topic: "geld", service: "", text: "Hoe lang duurt bijzondere bijstand?" };

/** A phone with a wallet, what the square works with on it, and every request that it made apart from the wallet. */
async function newPerson() {
  const phone = await new SharingPhone(server, roots).begin();
  await phone.settle();
  return partsOf(phone);
}

async function partsOf(phone) {
  const { session } = phone;
  const seen = [];
  const person = { phone, seen, fail: () => false };
  const fetch = async (address, init) => {
    const how = phone.isOnline ? person.fail(init, new URL(address)) : "before";
    if (how === "before") throw new TypeError("offline");
    seen.push({ address, headers: [...init.headers.keys()], body: init.body ? new TextDecoder().decode(init.body) : "" });
    const response = await globalThis.fetch(address, init);
    if (how === "after") throw new TypeError("the answer was lost");
    return response;
  };
  const apart = () => makeRequest({ origin: server.origin, fetch });
  const { database, keys, vault, request } = session;
  const directory = await phone.sharing.directory();
  return Object.assign(person, { parts: { database, keys, vault, request, directory, apart, now: Date.now } });
}

async function readAll({ parts }, topic = "geld") {
  const place = { municipality: "NL", topic };
  const kept = await fetchPage(parts.apart(), { ...place, now: Date.now() });
  return { kept, page: await readPage(kept, { directory: parts.directory, ...place }) };
}

const textsOf = (page) => page.threads.map((thread) => thread.map(({ text }) => text));

test("a question and its answer are written, read, changed and taken back, and no request names the device", async () => {
  const [asker, helper] = [await newPerson(), await newPerson()];
  const id = await keepPost(asker.parts, QUESTION);
  assert.equal(await sendWaiting(asker.parts), 1);
  const other = await keepPost(helper.parts, { ...QUESTION, kind: "answer", thread: id, municipality: "", text: "Zes weken." });
  assert.equal(await sendWaiting(helper.parts), 1);
  let { page } = await readAll(helper);
  let thread = page.threads.find(([first]) => first.id === id);
  assert.deepEqual(thread.map(({ text }) => text), [QUESTION.text, "Zes weken."]);
  assert.notEqual(thread[0].author, thread[1].author);
  await changePost(asker.parts, ownPosts(asker.parts.vault)[0], "Hoe lang duurt het bij u?");
  await sendWaiting(asker.parts);
  // In one thread one is the same person, in another somebody else.
  const again = await keepPost(asker.parts, { ...QUESTION, kind: "answer", thread: id, text: "Dank u." });
  const elsewhere = await keepPost(asker.parts, { ...QUESTION, text: "Een andere vraag" });
  await sendWaiting(asker.parts);
  ({ page } = await readAll(asker));
  thread = page.threads.find(([first]) => first.id === id);
  assert.deepEqual(thread.map(({ id: one, number }) => [one, number]), [[id, 2], [other, 1], [again, 1]]);
  assert.equal(thread[0].author, thread[2].author);
  assert.notEqual(page.threads.find(([first]) => first.id === elsewhere)[0].author, thread[0].author);
  for (const { headers, body, address } of [...asker.seen, ...helper.seen]) {
    assert.ok(!headers.includes("dpop") && !headers.includes("cookie") && !headers.includes("authorization"), address);
    for (const person of [asker, helper]) assert.ok(!body.includes(person.phone.session.keys.thumb ?? "no thumb"));
  }
  await erasePost(asker.parts, ownPosts(asker.parts.vault).find((post) => post.id === id));
  ({ page } = await readAll(asker));
  assert.equal(page.threads.find(([first]) => first.id === id)[0].state, "gone");
  const record = asker.parts.vault.record("square_post", id);
  assert.deepEqual([record.state, record.text, record.key, record.jws], ["gone", "", "", ""]);
});

test("what is taken back leaves the wallet's own history too, also what another of its phones wrote", async () => {
  const person = await newPerson();
  const { phone, parts } = person;
  const all = () => phone.session.vault.history("square_post", id).map(({ value }) => JSON.stringify(value)).join();
  const secret = "Een vraag die weg moet";
  const id = await keepPost(parts, { ...QUESTION, topic: "werk", text: secret });
  await sendWaiting(parts);
  await changePost(parts, ownPosts(parts.vault)[0], `${secret}, echt`);
  await sendWaiting(parts);
  const { thread, key, jws } = parts.vault.record("square_post", id);
  const holds = (text) => [secret, key, jws, thread].filter((one) => text.includes(JSON.stringify(one).slice(1, -1)));
  assert.ok(holds(all()).length >= 3);
  await phone.sync();
  const tablet = await new SharingPhone(server, roots).join(phone);
  const other = await partsOf(tablet);
  await erasePost(other.parts, ownPosts(other.parts.vault).find((post) => post.id === id));
  await tablet.sync();
  await phone.sync();
  // What this phone wrote, only this phone can drop; it does so when it next meets, and once.
  const meet = () => meetOnSquare(/** @type {any} */ ({ ...parts, keys: phone.session.keys }), phone.sharing, parts.apart);
  await meet();
  const { revision } = phone.session.vault.journal;
  await meet();
  assert.equal(phone.session.vault.journal.revision, revision);
  await phone.sync();
  await tablet.sync();
  const theirs = tablet.session.vault.history("square_post", id).map(({ value }) => JSON.stringify(value)).join();
  assert.deepEqual([holds(all()), holds(theirs)], [[], []]);
  assert.deepEqual([parts.vault.record("square_post", id).state, parts.vault.record("square_post", id).text], ["gone", ""]);
  // Nor does it stand, sealed, among what the phone wrote since its last snapshot.
  const one = await keepPost(parts, { ...QUESTION, topic: "werk", text: secret });
  await sendWaiting(parts);
  await erasePost(parts, ownPosts(parts.vault).find((post) => post.id === one));
  assert.deepEqual(await parts.database.getAll("journal"), []);
  await phone.crash();
  assert.ok(!JSON.stringify(phone.session.vault.history("square_post", one)).includes(secret));
});

test("what was written offline goes once, through a lost answer, a crash and another device", async () => {
  const person = await newPerson();
  const { phone, parts } = person;
  await findToken(parts);
  phone.isOnline = false;
  const id = await keepPost(parts, { ...QUESTION, topic: "wonen", text: "Geschreven in de trein" });
  await assert.rejects(sendWaiting(parts), { code: "offline" });
  phone.isOnline = true;
  person.fail = (init, url) => url.pathname.endsWith("/posts") && init.method === "POST" && "after";
  await assert.rejects(sendWaiting(parts), { code: "offline" });
  await phone.crash();
  const back = await partsOf(phone);
  assert.equal(await sendWaiting(back.parts), 1);
  assert.equal(await sendWaiting(back.parts), 0);
  const { page } = await readAll(back, "wonen");
  assert.deepEqual(textsOf(page), [["Geschreven in de trein"]]);
  assert.equal(back.parts.vault.record("square_post", id).state, "placed");
  // Kept sealed, to be read without a connection.
  const { kept } = await readAll(back, "wonen");
  await saveKept(back.parts, { "NL/wonen": kept });
  assert.deepEqual(await loadKept(back.parts), { "NL/wonen": JSON.parse(JSON.stringify(kept)) });
  assert.ok(!Buffer.from(await phone.session.database.get("drafts", "square-pages")).includes("trein"));
});

test("a lost answer for tokens costs none, and when they are used up the rest waits for tomorrow", async () => {
  const { phone, parts } = await newPerson();
  phone.fail = (_init, url) => url.pathname.endsWith("/square/tokens") && "after";
  await assert.rejects(findToken(parts), { code: "offline" });
  phone.fail = () => false;
  for (let number = 1; number <= 10; number++) await keepPost(parts, { ...QUESTION, topic: "zorg", text: `Vraag ${number} over zorg` });
  assert.equal(await sendWaiting(parts), 10);
  const late = await keepPost(parts, { ...QUESTION, topic: "zorg", text: "Een te veel" });
  await assert.rejects(sendWaiting(parts), { code: "square-no-tokens" });
  assert.equal(parts.vault.record("square_post", late).state, "waiting");
});

test("tokens are fetched in the first meeting of a day, whatever is written, and then writing makes no request by which the device is known", async () => {
  const { phone, parts } = await newPerson();
  let proven = [];
  phone.fail = (init, url) => init.headers.has("dpop") && !void proven.push(url.pathname) && false;
  let days = 0;
  const meet = async () => {
    proven = [];
    const session = { ...parts, keys: phone.session.keys, now: () => Date.now() + days * 86_400_000 };
    await meetOnSquare(/** @type {any} */ (session), phone.sharing, parts.apart);
    return proven.filter((path) => path.endsWith("/square/tokens")).length;
  };
  assert.equal(await meet(), 0); // the square is off
  await parts.vault.write("setting", "square-place", { name: "square-place", value: "NL" });
  assert.deepEqual([await meet(), await meet()], [1, 0]);
  proven = [];
  for (let number = 1; number <= 5; number++) await keepPost(parts, { ...QUESTION, topic: "zorg", text: `Op een dag ${number}` });
  assert.equal(await sendWaiting(parts), 5);
  assert.deepEqual(proven, []);
  // That all are used up is no reason to ask, nor that some are left; the next day is.
  assert.equal(await meet(), 0);
  days = 1;
  assert.deepEqual([await meet(), await meet()], [1, 0]);
  // Nobody else's are asked for again and again when the day has no more.
  await parts.database.delete("drafts", "square-tokens");
  assert.deepEqual([await meet(), await meet()], [1, 0]);
  await parts.vault.write("setting", "square-place", { name: "square-place", value: "" });
  assert.equal(await meet(), 0);
});

test("a token that is spent while others are fetched stays spent", async () => {
  const { phone, parts } = await newPerson();
  await keepPost(parts, { ...QUESTION, topic: "wonen", text: "Een vraag over wonen" });
  const token = await findToken(parts);
  let isAsked = () => {};
  const asked = new Promise((resolve) => (isAsked = () => resolve(undefined)));
  const slow = { ...parts, request: async (...given) => (isAsked(), await new Promise((resolve) => setTimeout(resolve, 200)), phone.session.request(...given)) };
  const fetching = prepareTokens(/** @type {any} */ (slow));
  await asked;
  await Promise.all([fetching, dropToken(parts, token)]);
  const left = [];
  for (;;) {
    const one = await findToken(parts, new Set(left)).catch(() => null);
    if (!one) break;
    left.push(one.message);
  }
  assert.deepEqual([left.length, left.includes(token.message)], [9, false]);
});

test("a key that may be for one phone alone is not used: of another day, with a name of its own, or a second one of that name", async () => {
  const { parts } = await newPerson();
  const now = Date.parse("2026-06-02T12:00:00Z");
  const [one, other] = [1, 2].map(() => generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey.export({ format: "jwk" }).n);
  const asked = (key, modulus) => {
    const claims = { v: 1, key, n: modulus, e: 65_537 };
    const apart = () => async () => ({ json: { key, statement: "signed", batch: 5 } });
    const request = async () => Promise.reject(new TypeError("this far"));
    return findToken({ ...parts, apart, request, directory: { verifyServer: async () => claims }, now: () => now });
  };
  for (const key of ["2026-05-30.1", "2026-06-05.1", "1999-01-01.1", "2026-06-02.10", "2026-06-02.237", "2026-06-02", "x"]) await assert.rejects(asked(key, one), { code: "bad-signature" }, key);
  await assert.rejects(asked("2026-06-02.1", one), /this far/);
  await assert.rejects(asked("2026-06-02.1", other), { code: "bad-signature" });
  await assert.rejects(asked("2026-06-02.2", other), /this far/);
});

test("a token that was spent elsewhere gives way to another, and what is refused says why", async () => {
  const { parts } = await newPerson();
  const token = await findToken(parts);
  await keepPost(parts, { ...QUESTION, topic: "werk", text: "De eerste" });
  await sendWaiting(parts);
  const second = await keepPost(parts, { ...QUESTION, topic: "werk", text: "De tweede" });
  await parts.vault.writeAll([{ type: "square_post", id: second, fields: { token: JSON.stringify(token) } }]);
  assert.equal(await sendWaiting(parts), 1);
  const third = await keepPost(parts, { ...QUESTION, topic: "werk", text: "Zijn bsn is 111222333" });
  assert.equal(await sendWaiting(parts), 0);
  const { state, reason } = parts.vault.record("square_post", third);
  assert.deepEqual([state, reason], ["refused", "bsn"]);
  await reportPost(parts, second, "anders");
  await erasePost(parts, ownPosts(parts.vault).find((post) => post.id === third));
});

test("a post that was changed on its way, or put in another place, is not shown", async () => {
  const person = await newPerson();
  const { parts } = person;
  for (const text of ["Goed", "Ook goed"]) await keepPost(parts, { ...QUESTION, topic: "samen", text });
  await sendWaiting(parts);
  const { kept } = await readAll(person, "samen");
  const place = { directory: parts.directory, municipality: "NL", topic: "samen" };
  const read = async (change) => {
    const spoiled = structuredClone(kept);
    change(spoiled.threads);
    const page = await readPage(spoiled, place);
    return [page.threads.length, page.broken];
  };
  assert.deepEqual(await read(() => {}), [2, 0]);
  assert.deepEqual(await read((threads) => (threads[0][0].post = threads[1][0].post)), [1, 1]);
  assert.deepEqual(await read((threads) => (threads[0][0].post = `${threads[0][0].post.slice(0, -4)}AAAA`)), [1, 1]);
  // What hides it is no act: it stays.
  assert.deepEqual(await read((threads) => Object.assign(threads[0][0], { state: "hidden", act: "a.b.c" })), [2, 0]);
  assert.deepEqual(await readPage(kept, { ...place, topic: "geld" }).then(({ broken }) => broken), 2);
  // In an agency's name, by any key.
  const forged = await signJws({ v: 1, iss: "00000099999999990000", id: "x", kind: "answer", text: "Van de gemeente" }, { typ: TYP, kid: "x", privateKey: (await newSigningKey()).privateKey });
  assert.deepEqual(await read((threads) => (threads[0][0].post = forged)), [1, 1]);
});

test("a server that lets everything stand breaks no screen: no text turns the others round, piles up or goes on without end", async () => {
  const { privateKey, publicJwk } = await newSigningKey();
  const [id, turned] = ["A".repeat(22), "\u202eegoh \u2066"];
  const claims = { v: 1, id, thread: id, number: 1, kind: "question", text: `${turned}e${"\u0301".repeat(60)}${"x".repeat(9_000)}`, municipality: "NL", topic: "geld" };
  const post = await signJws(claims, { typ: TYP, jwk: publicJwk, privateKey });
  const given = { id, place: 0, hour: 1, state: "here", post, act: null, objection: { words: turned, hour: 1, answered: false } };
  const { threads } = await readPage({ threads: [[given]], next: null, at: 0 }, { directory: null, municipality: "NL", topic: "geld" });
  const [[{ text, objection }]] = threads;
  assert.ok(text.length <= 2_000 && !/[\u202a-\u202e\u2066-\u2069]|\u0301{5}/u.test(text + objection.words), text.slice(0, 90));
});

test("typed text is one form, and the device's half of the square calls no server itself", async () => {
  assert.equal(cleanText("  e\u0301\r\n\n\n\nx  y "), "é\n\nx y");
  for (const name of ["tokens", "posts", "reading"]) assert.ok(!/\bfetch\s*\(/u.test((await readFile(new URL(`../../assets/device/square/${name}.js`, import.meta.url), "utf8")).replaceAll("fetchPage(", "")));
});
