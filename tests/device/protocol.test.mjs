// Reproduces protocol.json, which Python made, with the modules of the device.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { hash, hkdf, importPrivateJwk, importVerifyingKey, openAead, sealAead, thumbprint, verify } from "../../assets/device/crypto.js";
import { b64decode, b64encode, canonicalJson, concat, decodeCode, encodeCode, pad, u32be, u64be, unpad, utf8 } from "../../assets/device/encoding.js";
import { decodeFrame, deriveWalletKey, makePageReader, sealItem } from "../../assets/device/log.js";
import { openJwe, sealJwe, signJws, verifyJws } from "../../assets/device/jose.js";

const vectors = JSON.parse(readFileSync(new URL("../vectors/protocol.json", import.meta.url), "utf8"));
const wallet = b64decode(vectors.hkdf.wallet, 16);

test("base64url is the same as in Python, and only the one encoding is taken", () => {
  for (const { octets, text } of vectors.base64) {
    assert.equal(b64encode(Uint8Array.from(octets)), text);
    assert.deepEqual([...b64decode(text)], octets);
  }
  for (const text of vectors.base64_refused) assert.throws(() => b64decode(text), { code: "cannot-open" }, text);
  assert.throws(() => b64decode("AAAA", 4), { code: "cannot-open" });
});

test("canonical JSON is the same as in Python", () => {
  for (const { value, text } of vectors.canonical_json) assert.equal(canonicalJson(value), text);
});

test("canonical JSON refuses what would not come back the same", () => {
  for (const value of [1.5, Number.NaN, new Date(0), new Map(), Uint8Array.of(1), () => 1, undefined, 2 ** 53])
    assert.throws(() => canonicalJson(value), { code: "value-not-storable" });
  assert.equal(canonicalJson({ b: undefined, a: 1 }), '{"a":1}');
});

test("a code is the same as in Python and any two wrong characters are noticed", () => {
  const octets = b64decode(vectors.code.octets);
  assert.equal(encodeCode(octets), vectors.code.text);
  const typed = vectors.code.text.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  assert.deepEqual(decodeCode(typed), octets);
  const characters = [...vectors.code.text.replaceAll("-", "")];
  const other = (character) => (character === "7" ? "8" : "7");
  for (let i = 0; i < 28; i++)
    for (let j = i; j < 28; j++) {
      const wrong = characters.map((character, at) => (at === i || at === j ? other(character) : character)).join("");
      assert.throws(() => decodeCode(wrong), { code: "code-mistyped" });
    }
  for (let i = 0; i < 27; i++) {
    const [a, b] = [characters[i], characters[i + 1]];
    if (a === b) continue;
    const swapped = characters.with(i, b).with(i + 1, a).join("");
    assert.throws(() => decodeCode(swapped), { code: "code-mistyped" });
  }
  assert.throws(() => decodeCode("too short"), { code: "code-mistyped" });
});

test("padding is the same as in Python and comes off", () => {
  for (const [length, padded] of vectors.padding) {
    const octets = new Uint8Array(length).fill(7);
    assert.equal(pad(octets).length, padded);
    assert.deepEqual(unpad(pad(octets)), octets);
  }
  assert.throws(() => unpad(new Uint8Array(256)), { code: "cannot-open" });
});

test("keys are derived and named as in Python", async () => {
  const { secret, log_key, snapshot_key, link_id } = vectors.hkdf;
  assert.equal(b64encode(await hkdf(b64decode(secret), wallet, "plein log v1")), log_key);
  assert.equal(b64encode(await hkdf(b64decode(secret), wallet, "plein snapshot v1")), snapshot_key);
  const code = b64decode(vectors.code.octets);
  assert.equal(b64encode((await hkdf(code, new Uint8Array(0), "plein link id v1")).subarray(0, 16)), link_id);
  assert.equal(await thumbprint(vectors.thumb.jwk), vectors.thumb.thumb);
  const { number, key, commitment } = vectors.commitment;
  assert.equal(b64encode(await hash(concat(utf8("plein-epoch-v1\0"), u32be(number), b64decode(key)))), commitment);
});

test("a sealed copy made in Python opens, and one made here too", async () => {
  const { privateKey, publicJwk, thumb } = await importPrivateJwk(vectors.receiver, "receive");
  const { plaintext, header } = await openJwe(vectors.sealed_copy.jwe, privateKey, { typ: "plein-epoch" });
  assert.equal(b64encode(plaintext), vectors.commitment.key);
  assert.equal(header.apv, thumb);
  const own = await sealJwe(plaintext, publicJwk, { header: { typ: "plein-epoch" }, apv: b64decode(thumb) });
  assert.deepEqual((await openJwe(own, privateKey, { typ: "plein-epoch" })).plaintext, plaintext);
  await assert.rejects(openJwe(own, privateKey, { typ: "plein-mailbox+jwe" }), { code: "cannot-open" });
  await assert.rejects(openJwe(own.slice(0, -2), privateKey), { code: "cannot-open" });
  await assert.rejects(openJwe("garbage", privateKey), { code: "cannot-open" });
});

test("a JWS made in Python is believed, and a changed one is not", async () => {
  const { compact, payload } = vectors.jws;
  const { privateKey, publicJwk: jwk } = await importPrivateJwk(vectors.device, "sign");
  assert.deepEqual((await verifyJws(compact, { typ: "plein-link+jws", jwk })).payload, payload);
  await assert.rejects(verifyJws(compact, { typ: "dpop+jwt", jwk }), { code: "bad-signature" });
  const [header, , signature] = compact.split(".");
  const changed = `${header}.${b64encode(utf8(canonicalJson({ ...payload, number: 1 })))}.${signature}`;
  for (const wrong of [changed, `${compact}.x`, "a.b", "", compact.slice(0, -4)])
    await assert.rejects(verifyJws(wrong, { typ: "plein-link+jws", jwk }), { code: "bad-signature" });
  const own = await signJws(payload, { typ: "plein-link+jws", kid: vectors.thumb.thumb, privateKey });
  assert.equal(own.split(".")[0], header);
  await verifyJws(own, { typ: "plein-link+jws", jwk });
});

test("a sealed chunk of a blob and of a snapshot is the same as in Python", async () => {
  const blob = vectors.blob_chunk;
  const place = concat(utf8("plein-blob-v1\0"), u32be(blob.index), u32be(blob.count));
  const plaintext = b64decode(blob.plaintext);
  assert.equal(b64encode(await sealAead(b64decode(blob.key), plaintext, place, b64decode(blob.nonce))), blob.ciphertext);
  assert.deepEqual(await openAead(b64decode(blob.key), b64decode(blob.ciphertext), place), plaintext);
  const snapshot = vectors.snapshot_chunk;
  const there = concat(utf8("plein-snapshot-v1\0"), wallet, u32be(3), u64be(snapshot.upto), u32be(0), u32be(1));
  const key = b64decode(vectors.hkdf.snapshot_key);
  assert.equal(b64encode(await sealAead(key, plaintext, there, b64decode(snapshot.nonce))), snapshot.ciphertext);
  await assert.rejects(openAead(key, b64decode(snapshot.ciphertext), place), { code: "cannot-open" });
  await assert.rejects(openAead(key, new Uint8Array(5), there), { code: "cannot-open" });
});

test("a signature made in Python is believed for its own octets only", async () => {
  const key = await importVerifyingKey(vectors.thumb.jwk);
  for (const item of vectors.items) {
    const frame = b64decode(item.frame);
    const signed = concat(b64decode(item.head), await hash(b64decode(item.ciphertext)));
    await verify(key, frame.slice(93, 157), signed);
    signed[0] ^= 1;
    await assert.rejects(verify(key, frame.slice(93, 157), signed), { code: "bad-signature" });
  }
});

test("items are sealed to the same octets as in Python, and its frames are read as one chain", async () => {
  const epochKey = b64decode(vectors.commitment.key);
  const logKey = await deriveWalletKey(epochKey, wallet, "plein log v1");
  const page = [];
  for (const [i, item] of vectors.items.entries()) {
    const { v, ...entry } = JSON.parse(item.plaintext);
    assert.equal(v, 1);
    const place = { wallet, epoch: item.epoch, instance: b64decode(item.instance), number: item.number, previousHash: b64decode(item.previous_hash) };
    const sealed = await sealItem(entry, place, { logKey, sign: async () => new Uint8Array(64), nonce: b64decode(item.nonce) });
    assert.equal(b64encode(sealed.ciphertext), item.ciphertext);
    assert.equal(b64encode(sealed.hash), item.hash);
    assert.equal(decodeFrame(b64decode(item.frame)).device, vectors.thumb.thumb);
    page.push([i + 1, item.frame]);
  }
  const members = new Map([[vectors.thumb.thumb, { sign: vectors.thumb.jwk, from: 3, until: null }]]);
  const { readFrames, place } = makePageReader({ walletBytes: wallet, epochKey: async () => epochKey, members: () => members });
  const readPage = async (items, from) => place(await readFrames(items), from, true);
  const read = await readPage(page, { heads: new Map(), seq: 0, epoch: 0 });
  assert.deepEqual(read.entries.map((entry) => canonicalJson({ v: 1, ...entry })), vectors.items.map(({ plaintext }) => plaintext));
  assert.equal(b64encode(read.heads.get(vectors.items[0].instance).hash), vectors.items[1].hash);
  await assert.rejects(readPage(page.toReversed(), { heads: new Map(), seq: 0, epoch: 0 }), { code: "log-broken" });
  await assert.rejects(readPage(page, { heads: new Map(), seq: 0, epoch: 4 }), { code: "log-broken" }, "epochs never go back");
  for (const [from, until] of [[4, null], [1, 2]]) {
    members.set(vectors.thumb.thumb, { sign: vectors.thumb.jwk, from, until });
    await assert.rejects(readPage(page, { heads: new Map(), seq: 0, epoch: 0 }), { code: "log-broken" }, "not a member in that epoch");
  }
});
