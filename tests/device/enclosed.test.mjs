// Tests files that agencies send with a message: fetched, checked and kept as papers before the server erases them; hostile ones refused.
import assert from "node:assert/strict";
import { test } from "node:test";

import { IDBFactory } from "fake-indexeddb";
import { changeMailbox, linksOf, openLink, readMailbox } from "../../assets/device/agency_links.js";
import { newSigningKey, thumbprint } from "../../assets/device/crypto.js";
import { openPhone } from "../../assets/device/database.js";
import { Directory } from "../../assets/device/directory.js";
import { StorageError } from "../../assets/device/errors.js";
import { fileAnswers } from "../../assets/device/filing.js";
import { sealJwe, signJws } from "../../assets/device/jose.js";
import { Sharing } from "../../assets/device/sharing.js";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const OIN = "00000099999999990000";
const AGREEMENT = { service: "wijziging-doorgeven", purpose: "Test", legal_basis: "Participatiewet 17", retention: "10 jaar", withdrawal: "-", text: "Ik stuur dit.", language: "nl" };
const PDF = new TextEncoder().encode("%PDF-1.4\n% besluit\n");
let roots = [];
let count = 0;
const server = serverForTests(async (started) => {
  roots = [await started.registerAgency()];
});

/** A phone that has handed something in, so that the agency can write. */
async function newPhone(other) {
  const phone = other ? await Phone.join(other) : await Phone.begin(server);
  const { database, vault, keys, blobs, request, now } = phone;
  const session = { database, vault, keys, blobs, request, now, random: (size) => crypto.getRandomValues(new Uint8Array(size)), exchange: { syncOnce: async () => undefined } };
  const sharing = new Sharing(session, { phone: openPhone({ indexedDB: new IDBFactory() }), roots, agreed: () => ({ text: "-", language: "nl" }), texts: () => (key) => key });
  const meet = async () => {
    await phone.sync();
    await sharing.exchange(new AbortController().signal);
    await phone.sync();
  };
  await meet();
  return { phone, vault, meet, sharing, blobs, database };
}

async function inTouch() {
  const made = await newPhone();
  made.submission = await made.sharing.handIn({ agency: OIN, agreement: AGREEMENT, fields: [], token: `token-${++count}` });
  await made.meet();
  return made;
}

const b64 = (octets) => Buffer.from(octets).toString("base64");
const fileOf = (octets, more = {}) => ({ name: "besluit.pdf", media_type: "application/pdf", octets: b64(octets), spoil: "", ...more });
const send = (files, claims = {}) => server.ask("tests.agency.sending", { files, claims: { kind: "message", title: "Brief", text: "Zie het bestand.", ...claims } });
const large = (size) => Uint8Array.from({ length: size }, (_, at) => (at < PDF.length ? PDF[at] : at % 251));
const filesOf = (vault) => vault.records("message").flatMap(({ files = [] }) => files);
const chunksThere = () => server.rows("SELECT COUNT(*) AS count FROM delivered_chunks")[0].count;

test("a file is kept as a paper under a key of its own, opens offline, and only then goes at the server", async () => {
  const { phone, vault, meet, blobs, database } = await inTouch();
  const octets = large(700_000);
  await send([fileOf(octets)], { kind: "decision" });
  assert.equal(chunksThere(), 2);
  await meet();
  const [file] = filesOf(vault);
  assert.deepEqual([file.state, file.name, file.media_type, file.size_bytes], ["here", "besluit.pdf", "application/pdf", 700_000]);
  const paper = vault.record("document", file.id);
  assert.deepEqual([paper.title, paper.kind, paper.source, paper.agency_name], ["besluit", "decision", OIN, "Gemeente Voorbeeld"]);
  // Nothing was acknowledged before the wallet's log and its files were at the server.
  assert.equal(chunksThere(), 2);
  await meet();
  assert.equal(chunksThere(), 0);
  phone.road.pass = async () => {
    throw new TypeError("no connection");
  };
  assert.deepEqual(await blobs.get(paper.file), octets);
  assert.deepEqual((await database.getAllKeys("meta")).filter((name) => name.startsWith("enclosed ")), []);
  await phone.close();
});

test("a lost connection resumes where it stopped, and the message is there meanwhile", async () => {
  const { phone, vault, meet } = await inTouch();
  await send([fileOf(large(1_200_000))]);
  let fetched = 0;
  phone.road.pass = async (next, url) => {
    if (url.pathname.includes("/attachments/") && ++fetched === 2) throw new TypeError("the connection was lost");
    return next();
  };
  await meet();
  assert.equal(filesOf(vault)[0].state, "coming");
  assert.equal(vault.records("message").filter(({ title }) => title === "Brief").length, 1);
  await meet();
  assert.equal(filesOf(vault)[0].state, "here");
  assert.equal(fetched, 4, "the first of three was not fetched again");
  await meet();
  assert.equal(chunksThere(), 0);
  await phone.close();
});

test("a full phone says so, keeps the message, and takes the file when there is room", async () => {
  const { phone, vault, meet, blobs } = await inTouch();
  await send([fileOf(large(9_000))]);
  const put = blobs.put.bind(blobs);
  blobs.put = async () => {
    throw new StorageError("storage-full");
  };
  await meet();
  await meet();
  assert.deepEqual([filesOf(vault)[0].state, chunksThere()], ["full", 1]);
  blobs.put = put;
  await meet();
  await meet();
  assert.deepEqual([filesOf(vault)[0].state, chunksThere()], ["here", 0]);
  await phone.close();
});

test("two phones keep a file once, and what one of them took the other does not miss", async () => {
  const one = await inTouch();
  const other = await newPhone(one.phone);
  await send([fileOf(large(9_000))]);
  // The other phone has the message, and the server has erased the file for the first before it comes to it.
  other.phone.road.pass = async (next, url) => {
    if (url.pathname.includes("/attachments/")) throw new TypeError("no connection");
    return next();
  };
  await other.meet();
  await one.meet();
  await one.meet();
  assert.equal(chunksThere(), 0);
  other.phone.road.clear();
  await other.meet();
  await other.meet();
  assert.deepEqual(filesOf(other.vault).map(({ state }) => state), ["here"]);
  assert.equal(other.vault.records("document").length, 1);
  assert.equal((await other.blobs.get(other.vault.records("document")[0].file)).length, 9_000);
  await one.phone.close();
  await other.phone.close();
});

test("what is not what was signed is refused, said, and holds up nothing else", async () => {
  const { phone, vault, meet } = await inTouch();
  for (const spoil of ["digest", "size", "key", "swapped"]) await send([fileOf(large(600_000), { spoil })], { title: spoil });
  const shapes = [{ chunks: [] }, { chunks: ["../../etc/passwd"] }, { size_bytes: 1e15 }, { size_bytes: -1 }, { key: "" }, { digest: 4 }, { chunks: "x" }];
  await send(shapes.map((claims) => fileOf(PDF, { claims })), { title: "shapes" });
  await send([fileOf(PDF)], { title: "good", attachments: undefined });
  await meet();
  const states = Object.fromEntries(vault.records("message").filter(({ files }) => files).map(({ title, files }) => [title, files.map(({ state }) => state)]));
  assert.deepEqual(states, { digest: ["broken"], size: ["broken"], key: ["broken"], swapped: ["broken"], shapes: shapes.map(() => "broken"), good: ["here"] });
  assert.equal(vault.records("document").length, 1);
  await meet();
  assert.equal(chunksThere(), 0);
  await phone.close();
});

test("a piece that the server lost or spoiled is looked for again, and then told", async () => {
  const { phone, vault, meet } = await inTouch();
  await send([fileOf(large(9_000), { spoil: "unknown" })], { title: "lost" });
  await send([fileOf(large(9_000))], { title: "spoiled" });
  let isSpoiled = true;
  phone.road.pass = async (next, url) => {
    const response = await next();
    if (!isSpoiled || !response.ok || !url.pathname.includes("/attachments/")) return response;
    return new Response(new Uint8Array(9_028), { status: 200, headers: response.headers });
  };
  const states = () => Object.fromEntries(vault.records("message").filter(({ files }) => files).map(({ title, files }) => [title, files[0].state]));
  await meet();
  assert.deepEqual(states(), { lost: "coming", spoiled: "coming" });
  isSpoiled = false;
  await meet();
  await meet();
  assert.deepEqual(states(), { lost: "missing", spoiled: "here" });
  await phone.close();
});

test("hostile files are kept as what they are, under harmless names, and never as what runs", async () => {
  const { phone, vault, meet } = await inTouch();
  const text = (words) => new TextEncoder().encode(words);
  const cases = {
    polyglot: [text("<html><script>alert(1)</script>%PDF-1.4"), "a.pdf", "application/pdf"],
    pdf_html: [text("%PDF-1.4\n<html><script>alert(1)</script>"), "a.pdf", "text/html"],
    gif_js: [text("GIF89a/*\x01\x00\x01\x00*/=1;alert(1)"), "a.gif", "text/javascript"],
    svg: [text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "a.svg", "image/svg+xml"],
    html_as_pdf: [text("<!doctype html><script>alert(1)</script>"), "a.pdf", "application/pdf"],
    pdf_script: [text("%PDF-1.4\n1 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj"), "a.pdf", "application/pdf"],
    pdf_launch: [text("%PDF-1.4\n1 0 obj <</S /Launch /F (cmd.exe)>> endobj"), "a.pdf", "application/pdf"],
    zip_bomb: [text(`PK\x03\x04${"\0".repeat(5_000)}`), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    slashes: [PDF, "../../..\\brief:*?.pdf", "application/pdf"],
    turned: [PDF, "brief\u202efdp.exe\u200b.pdf", "application/pdf"],
    long: [PDF, `${"a".repeat(500)}.pdf`, "application/pdf"],
    nameless: [PDF, "\u0000", "application/pdf"],
  };
  const names = Object.keys(cases);
  for (const name of names) await send([fileOf(cases[name][0], { name: cases[name][1], media_type: cases[name][2] })], { title: name });
  await meet();
  const kept = Object.fromEntries(vault.records("message").filter(({ files }) => files).map(({ title, files: [{ state, name, id }] }) => [title, [state, vault.record("document", id).file.media_type, name]]));
  assert.deepEqual(kept, {
    polyglot: ["lies", "application/octet-stream", "a.pdf"],
    pdf_html: ["lies", "application/pdf", "a.pdf"],
    gif_js: ["lies", "image/gif", "a.gif"],
    svg: ["runs", "application/octet-stream", "a.svg"],
    html_as_pdf: ["lies", "application/octet-stream", "a.pdf"],
    pdf_script: ["runs", "application/pdf", "a.pdf"],
    pdf_launch: ["runs", "application/pdf", "a.pdf"],
    zip_bomb: ["here", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a.docx"],
    slashes: ["here", "application/pdf", "_.._.._brief_.pdf"],
    turned: ["here", "application/pdf", "brieffdp.exe.pdf"],
    long: ["here", "application/pdf", `${"a".repeat(95)}….pdf`],
    nameless: ["here", "application/pdf", ""],
  });
  await phone.close();
});

test("an answer is refused that a key signed which was not the agency's at that moment, or comes long after the key was replaced", async () => {
  const { phone, vault, database, sharing } = await inTouch();
  const [record] = linksOf(vault, OIN);
  const link = await openLink(record);
  const pair = await newSigningKey({ extractable: true });
  const kid = await thumbprint(pair.publicJwk);
  const known = await sharing.directory();
  const day = (text) => `${text}T00:00:00.000Z`;
  const key = { kid, use: "sig", jwk: pair.publicJwk, from: day("2026-03-01"), until: day("2026-06-01") };
  const agencies = known.payload.agencies.map((one) => (one.oin === OIN ? { ...one, keys: [key] } : one));
  const directory = new Directory(known.document, known.digest, { ...known.payload, agencies });
  const deliver = async (jti, signed, came, kind = "message") => {
    const iat = Date.parse(day(signed)) / 1000;
    const claims = { v: 1, iss: OIN, aud: link.sign.thumb, jti, iat, kind, about: null, title: jti, text: "Tekst" };
    const statement = await signJws(claims, { typ: "plein-message+jws", kid, privateKey: pair.privateKey });
    const content = await sealJwe(new TextEncoder().encode(statement), link.reply.publicJwk, { header: { typ: "plein-mailbox+jwe" } });
    const row = await readMailbox(database, record.mailbox);
    await changeMailbox(database, record.mailbox, () => ({ ...row, items: [{ number: row.cursor + ++count, kind, at: day(came), content }] }));
    await fileAnswers(vault, database, directory, { now: Date.now, texts: () => (name) => name });
  };
  await deliver("in time", "2026-05-01", "2026-05-02");
  await deliver("on its way", "2026-05-31", "2026-06-20");
  await deliver("too early", "2026-02-01", "2026-02-02");
  await deliver("after it was replaced", "2026-06-02", "2026-06-02");
  await deliver("dated back", "2026-05-31", "2026-08-01");
  const titles = vault.records("message").map(({ title, kind }) => title || kind).sort();
  assert.deepEqual(titles, ["in time", "on its way", "unreadable", "unreadable", "unreadable"]);
  await phone.close();
});
