// The directory on the phone: who signs it, what may follow what, stolen keys, and that nothing is fetched or read twice.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";

import { newReceivingKey, newSigningKey, sign } from "../../assets/device/crypto.js";
import { openPhone } from "../../assets/device/database.js";
import { Directory, fetchDirectory, loadDirectory, verifyDirectory } from "../../assets/device/directory.js";
import { b64encode, canonicalJson, concat, utf8 } from "../../assets/device/encoding.js";
import { signJws } from "../../assets/device/jose.js";

const NOW = Date.parse("2026-06-02T12:03:00.000Z");
const { cases } = JSON.parse(await readFile(new URL("../vectors/directory.json", import.meta.url), "utf8"));
const caseOf = (name) => cases.find((each) => each.name === name);

for (const { name, roots, known, now, document, code } of cases) {
  test(`vector: ${name}`, async () => {
    const verified = verifyDirectory(JSON.stringify(document), { roots, known, now: Date.parse(now) });
    if (code === null) assert.ok((await verified).number >= 1);
    else await assert.rejects(verified, ({ fields }) => fields.reason === code);
  });
}

/** A server that gives what it is told to; and what was asked of it. */
class Shelf {
  asked = [];
  request = async (path) => {
    this.asked.push(path);
    const isKnown = path.endsWith(`?known=${this.digest}`);
    return { status: isKnown ? 204 : 200, octets: isKnown ? new Uint8Array() : utf8(JSON.stringify(this.document)) };
  };
}

test("what a phone has is not fetched again, and an older one, a fork and old keys are refused after it", async () => {
  const phone = openPhone({ indexedDB: new IDBFactory() });
  const shelf = new Shelf();
  const { roots } = caseOf("two of three");
  const parts = { phone, request: shelf.request, roots, now: NOW };
  shelf.document = caseOf("two of three").document;
  const first = await fetchDirectory(parts);
  shelf.digest = first.digest;
  assert.equal(await fetchDirectory({ ...parts, present: first }), first);
  assert.match(shelf.asked[1], /\?known=/);
  await assert.rejects(fetchDirectory({ ...parts, present: first, now: Date.parse("2027-01-01") }), /directory-broken/);
  shelf.document = caseOf("the next set").document;
  shelf.digest = "";
  const second = await fetchDirectory({ ...parts, present: first });
  assert.equal(second.number, 2);
  assert.equal(second.roots.threshold, 2);
  for (const name of ["two of three", "the next one"]) {
    shelf.document = caseOf(name).document;
    await assert.rejects(fetchDirectory({ ...parts, present: second }), ({ fields }) => fields.reason === "directory-signature");
  }
  assert.equal((await loadDirectory(phone, roots)).number, 2);
  // A release with another root set starts anew: it is the only way back when all root keys are lost.
  shelf.document = caseOf("one key, as before there were sets").document;
  assert.equal((await fetchDirectory({ ...parts, roots: caseOf("one key, as before there were sets").roots })).number, 1);
});

test("nothing is sealed to a stolen key, and nothing that it signs is believed", async () => {
  const [enc, sig] = [await newReceivingKey({ extractable: true }), await newSigningKey({ extractable: true })];
  const listed = (pair, use, more) => ({ kid: pair.thumb, jwk: pair.publicJwk, use, from: "2026-01-01T00:00:00.000Z", until: null, ...more });
  const directoryWith = (more) => new Directory("", "", { agencies: [{ oin: "1", keys: [listed(enc, "enc", more), listed(sig, "sig", more)] }] }, { threshold: 1, keys: [] });
  const said = await signJws({ v: 1 }, { typ: "x", kid: sig.thumb, privateKey: sig.privateKey });
  const good = directoryWith({});
  assert.equal(good.sealingKey("1", NOW).kid, enc.thumb);
  assert.deepEqual(await good.verifyAgency(said, { oin: "1", typ: "x" }), { v: 1 });
  const stolen = directoryWith({ until: "2026-06-02T12:00:00.000Z", compromised: true });
  assert.throws(() => stolen.sealingKey("1", NOW), ({ fields }) => fields.reason === "key-retired");
  await assert.rejects(async () => stolen.verifyAgency(said, { oin: "1", typ: "x" }), ({ fields }) => fields.reason === "key-compromised");
});

test("a key that was swapped for one citizen is never used: the directory that lists it is not signed by the root set", async () => {
  const { roots, document } = caseOf("two of three");
  const stranger = await newSigningKey({ extractable: true });
  const payload = JSON.parse(Buffer.from(document.payload, "base64url"));
  payload.agencies = [{ oin: "1", name: "A", keys: [], services: [] }];
  const octets = utf8(canonicalJson(payload));
  const signature = b64encode(await sign(stranger.privateKey, concat(utf8("plein-directory-v1\0"), octets)));
  const signatures = [...document.signatures, { kid: stranger.thumb, signature }];
  const swapped = JSON.stringify({ ...document, payload: b64encode(octets), signatures });
  await assert.rejects(verifyDirectory(swapped, { roots, now: NOW }), ({ fields }) => fields.reason === "directory-signature");
});
