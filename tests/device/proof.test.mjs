// The proof of what was done to find work: whole, or changed in a byte.
import assert from "node:assert/strict";
import { test } from "node:test";

import { canonicalJson, utf8 } from "../../assets/device/encoding.js";
import { changedIn, digestOfFile, makeProof } from "../../assets/device/work/proof.js";
import { checkFile, sealPdf } from "../../assets/device/work/sealed_pdf.js";
import { Seeded } from "./random.mjs";

const agreement = { id: "a", quota: 4, period: "four_weeks", kinds: ["application"], asks: ["contact", "follow_ups"], date_from: "2026-01-05", date_to: "" };
const activity = (id, fields) => ({ id, kind: "application", state: "applied", title: "Kok", employer: "De Haven", sent: "2026-01-06", contact: "mevrouw Yılmaz", note: "geheim", link: "https://x.example", follow_ups: [{ on: "2026-01-09", text: "Gebeld" }], ...fields });
const parts = (judged) => ({ agreement, title: "UWV", period: { from: "2026-01-05", to: "2026-02-01" }, judged, exemptions: [], reason: "", evidence: new Map([["1", [{ name: "mail.pdf", media_type: "application/pdf", size_bytes: 3, digest: "x" }]]]) });

test("only what the agreement asks for goes along, and each item carries its digest", async () => {
  const proof = await makeProof(parts([{ activity: activity("1") }, { activity: activity("2", { kind: "training" }), reason: "kind" }]));
  assert.equal(proof.counted, 1);
  assert.deepEqual(Object.keys(proof.items[0]).sort(), ["contact", "counts", "day", "digest", "employer", "evidence", "follow_ups", "id", "kind", "manner", "state", "title"]);
  assert.ok(!JSON.stringify(proof).includes("geheim"));
  assert.deepEqual([proof.items[0].evidence[0].name, proof.items[1].counts, proof.items[1].evidence], ["mail.pdf", false, []]);
  assert.deepEqual(await changedIn(proof), []);
});

test("an agreement cannot ask for what no agreement asks for", async () => {
  const asking = { ...parts([{ activity: activity("1", { letter: "Geachte", cv: "c" }) }]), agreement: { ...agreement, asks: ["letter", "cv", "__proto__", "constructor", "digest", "contact"] } };
  const [item] = (await makeProof(asking)).items;
  assert.deepEqual([item.contact, Object.keys(item).length, JSON.stringify(item).includes("Geachte")], ["mevrouw Yılmaz", 11, false]);
});

test("what was changed is found: in an item, in the whole, in what was left out", async () => {
  const proof = await makeProof(parts([{ activity: activity("1") }, { activity: activity("2") }]));
  const changed = (change) => {
    const copy = structuredClone(proof);
    change(copy);
    return changedIn(copy);
  };
  assert.deepEqual(await changed((copy) => (copy.items[1].employer = "De Boot")), [1, -1]);
  assert.deepEqual(await changed((copy) => (copy.counted = 3)), [-1]);
  assert.deepEqual(await changed((copy) => copy.items.pop()), [-1]);
  assert.deepEqual(await changed((copy) => (copy.agreement.quota = 1)), [-1]);
  for (const wrong of [null, 1, {}, { v: 1, kind: "plein-activities" }, { v: 2, kind: "plein-activities", items: [] }]) await assert.rejects(changedIn(wrong), TypeError);
});

test("a sealed PDF is whole, and not after any one byte has changed, gone or come", async () => {
  const proof = await makeProof(parts([{ activity: activity("1") }]));
  const seeded = new Seeded(3);
  const pdf = utf8(`%PDF-1.7\n${"x".repeat(500)}\n%%EOF\n`);
  const sealed = await sealPdf(pdf, proof);
  const found = await checkFile(sealed);
  assert.deepEqual([found.state, found.proof?.digest, found.wrong], ["whole", proof.digest, []]);
  for (let place = 0; place < sealed.length; place++) {
    const copy = sealed.slice();
    copy[place] ^= 1 << seeded.between(0, 7);
    assert.notEqual((await checkFile(copy)).state, "whole", `byte ${place}`);
  }
  assert.notEqual((await checkFile(sealed.slice(0, -1))).state, "whole");
  assert.notEqual((await checkFile(new Uint8Array([...sealed, 10]))).state, "whole");
  // A proof behind which another one was put is the last one's, and the digest covers the first.
  assert.equal((await checkFile(await sealPdf(sealed, proof))).state, "whole");
});

test("another file is no proof, and says so", async () => {
  for (const text of ["", "%PDF-1.7 %%EOF", "{}", "{", '{"v":1}', "\n%plein-proof-v1 ", "\n%plein-proof-v1 e30 x\n", "PK\x03\x04", "[".repeat(100_000), `{"a":${"[".repeat(100_000)}`]) {
    assert.notEqual((await checkFile(utf8(text))).state, "whole", text.slice(0, 30));
  }
  const proof = await makeProof(parts([{ activity: activity("1") }]));
  assert.equal((await checkFile(utf8(JSON.stringify(proof)))).state, "whole");
  assert.equal((await checkFile(utf8(JSON.stringify({ ...proof, counted: 9 })))).state, "changed");
});

test("the digest of a file is that of its bytes", async () => {
  assert.equal(await digestOfFile(new Blob(["abc"])), "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
});

test("data of a proof that says one thing twice, is laid out anew or holds what no proof holds, was changed", async () => {
  const proof = await makeProof(parts([{ activity: activity("1") }]));
  const told = JSON.stringify(proof);
  const state = async (text) => (await checkFile(utf8(text))).state;
  assert.deepEqual([await state(told), await state(canonicalJson(proof))], ["whole", "whole"]);
  // Whoever reads the first of two sees another employer than whoever reads the last.
  assert.equal(await state(told.replace('"employer":', '"employer":"De Boot","employer":')), "changed");
  assert.equal(await state(JSON.stringify(proof, null, 1)), "changed");
  for (const [name, value] of [["counted", 0.5], ["reason", { __proto__: null, deep: [] }], ["exemptions", null], ["digest", 7], ["items", [null, 5, "x", [], { digest: {} }]]]) {
    assert.equal(await state(JSON.stringify({ ...proof, [name]: value })), "changed", name);
  }
  assert.equal(await state(`${told.slice(0, -1)},"__proto__":{"counted":9}}`), "changed");
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  assert.notEqual(await state(`${told.slice(0, -1)},"reason":${deep}}`), "whole");
});

test("a proof of hundreds of items in a script of three bytes a letter is whole, and a file of a million items is none", async () => {
  const long = { title: "\u6599\u7406", contact: "\u6599".repeat(4_000), follow_ups: Array.from({ length: 5 }, () => ({ on: "2026-01-09", text: "\u7406".repeat(300) })) };
  const many = Array.from({ length: 500 }, (_, at) => ({ activity: activity(String(at), long) }));
  const proof = await makeProof(parts(many));
  assert.equal((await checkFile(await sealPdf(utf8("%PDF-1.7\n%%EOF\n"), proof))).state, "whole");
  const begun = performance.now();
  const { state } = await checkFile(utf8(JSON.stringify({ ...proof, items: Array.from({ length: 1_000_000 }, () => 0) })));
  assert.deepEqual([state, performance.now() - begun < 5_000], ["none", true]);
});
