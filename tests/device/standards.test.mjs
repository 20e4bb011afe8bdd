// What the standards print as examples comes out of the device's modules and of the library for argon2id.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { argon2id } from "hash-wasm";
import { hkdf, importVerifyingKey, thumbprint, verify } from "../../assets/device/crypto.js";
import { b64decode, utf8 } from "../../assets/device/encoding.js";

const standards = JSON.parse(readFileSync(new URL("../vectors/standards.json", import.meta.url), "utf8"));
const fromHex = (text) => Uint8Array.from(Buffer.from(text, "hex"));
const toHex = (octets) => Buffer.from(octets).toString("hex");

test("HKDF derives what RFC 5869 prints, where its info is ASCII as ours is", async () => {
  const cases = standards.hkdf_sha256.cases.filter(({ info }) => fromHex(info).every((octet) => octet < 128));
  assert.ok(cases.length > 0);
  for (const { secret, salt, info, derived } of cases) {
    const made = await hkdf(fromHex(secret), fromHex(salt), Buffer.from(info, "hex").toString("ascii"));
    assert.equal(toHex(made), derived.slice(0, 64));
  }
});

test("argon2id derives what its authors print", async () => {
  // The library takes no associated data, which only the example of RFC 9106 has; Python reproduces that one.
  const cases = standards.argon2id.cases.filter((each) => each.associated_data === undefined);
  assert.ok(cases.length > 1);
  for (const { password, salt, memory_kib, passes, lanes, derived } of cases) {
    const costs = { memorySize: memory_kib, iterations: passes, parallelism: lanes, hashLength: derived.length / 2 };
    const made = await argon2id({ ...costs, password: fromHex(password), salt: fromHex(salt), outputType: "hex" });
    assert.equal(made, derived);
  }
});

test("the signature of RFC 7515 is genuine, and not over other content", async () => {
  const { jwk, content, signature } = standards.jws_es256;
  const key = await importVerifyingKey(jwk);
  await verify(key, b64decode(signature), utf8(content));
  await assert.rejects(verify(key, b64decode(signature), utf8(`${content}.`)), { code: "bad-signature" });
});

test("the key of RFC 9449 has the thumbprint printed there", async () => {
  assert.equal(await thumbprint(standards.thumbprint.jwk), standards.thumbprint.thumb);
});
