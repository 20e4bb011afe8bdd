// The phone's half of blind signatures and its check of texts, held against the vectors that the server's half is held against.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { blind, finish, toNumber, toOctets } from "../../assets/device/square/blind.js";
import { nameOf } from "../../assets/device/square/names.js";
import { findFault } from "../../assets/device/square/texts.js";
import { REASONS, TOPICS } from "../../assets/device/square/topics.js";
import { b64encode } from "../../assets/device/encoding.js";

const read = async (path) => readFile(new URL(path, import.meta.url), "utf8");
const vector = JSON.parse(await read("../vectors/blind_rsa.json"));
const number = (name) => BigInt(`0x${vector[name]}`);
const octets = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));

const power = (base, exponent, n) => {
  let result = 1n;
  for (; exponent; exponent >>= 1n, base = (base * base) % n) if (exponent & 1n) result = (result * base) % n;
  return result;
};

test("the vector of RFC 9474 is blinded and unblinded", async () => {
  const key = { n: number("p") * number("q"), e: 65537n };
  // r is the inverse of inv, by the theorem of Fermat for both primes.
  const phi = (number("p") - 1n) * (number("q") - 1n);
  const factor = power(number("inv"), phi - 1n, key.n);
  const { blinded, secret } = await blind(key, octets(vector.prefix + vector.msg), { salt: octets(vector.salt), factor });
  assert.ok(blinded.toString(16).padStart(1024, "0").startsWith(vector.blinded_begins));
  const signed = (number("sig") * factor) % key.n;
  assert.equal(finish(key, secret, signed), number("sig"));
  assert.throws(() => finish(key, secret, signed + 1n), { code: "bad-signature" });
  assert.throws(() => finish(key, secret, signed + key.n), { code: "bad-signature" });
  assert.deepEqual(toNumber(toOctets(blinded, 512)), blinded);
});

test("a text is refused for what may lead to a person", async () => {
  const { hosts, cases } = JSON.parse(await read("../vectors/square_texts.json"));
  for (const { text, fault } of cases) assert.equal(findFault(text, hosts), fault ?? "", JSON.stringify(text.slice(0, 60)));
});

test("phone and server have the same topics and reasons", async () => {
  const said = async (path, begin) => [...(await read(path)).split(begin)[1].split("]")[0].split(")")[0].matchAll(/"([a-z]+)"/g)].map(([, word]) => word);
  assert.deepEqual(await said("../../sync/square/topics.py", "TOPICS = ("), TOPICS);
  assert.deepEqual(await said("../../sync/square/reports.py", "Reason = Literal["), REASONS);
});

test("a name follows from the key alone", () => {
  const names = new Set(Array.from({ length: 200 }, (_, at) => nameOf(b64encode(Uint8Array.from({ length: 32 }, (_, index) => (at * (37 + index * 12)) % 256))).name));
  assert.ok(names.size > 50);
  const one = b64encode(new Uint8Array(32).fill(7));
  assert.deepEqual(nameOf(one), nameOf(one));
  assert.match(nameOf(one).picture, /^M/);
});
