// Tests the proof of an agency's code: the vector, what is read from a QR code, and what a field takes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { codeField, proveCode, readLink } from "../../assets/device/identity.js";

const VECTOR = JSON.parse(readFileSync(new URL("../vectors/identity.json", import.meta.url), "utf8"));
const { code, oin, thumb } = VECTOR;

test("the proof is that of the vector, however the code is typed, and the code itself is not in it", async () => {
  for (const typed of [code, code.toLowerCase().replaceAll("-", " "), code.replaceAll("0", "O").replaceAll("1", "l")]) {
    const facts = await proveCode(typed, { agency: oin, sign: { thumb } }, "Uw code");
    assert.deepEqual(facts.map(({ name, value }) => [name, value]), [["hint", VECTOR.hint], ["proof", VECTOR.proof]]);
    assert.ok(!JSON.stringify(facts).includes(code));
  }
});

test("another agency, another key or another code gives another proof", async () => {
  const proof = async (agency, key) => (await proveCode(code, { agency, sign: { thumb: key } }, ""))[1].value;
  assert.notEqual(await proof("00000099999999990001", thumb), VECTOR.proof);
  assert.notEqual(await proof(oin, thumb.replace(/.$/, "A")), VECTOR.proof);
  await assert.rejects(proveCode(code.replace(/.$/, "0"), { agency: oin, sign: { thumb } }, ""), { code: "code-mistyped" });
});

test("a QR code counts when it names an agency and a whole code, and nothing else does", () => {
  const expected = { agency: oin, code };
  assert.deepEqual(readLink(`https://plein.example/delen/koppelen#${oin}.${code}`), expected);
  assert.deepEqual(readLink(`#${oin}.${code}`), expected);
  for (const wrong of ["", code, `#${oin}`, `#${oin}.${code}x`, `#${oin}.${code.replace(/.$/, "0")}`, `#1${oin}.${code}`, `#${oin}.javascript:alert(1)-------------`]) assert.equal(readLink(wrong), null, wrong);
});

test("the field takes a code or the whole address, and says what is wrong", () => {
  const { read } = codeField();
  assert.deepEqual(read(`https://plein.example/delen/koppelen#${oin}.${code}`, {}), { value: code });
  assert.deepEqual(read(code.toLowerCase(), {}), { value: code.toLowerCase() });
  assert.equal(read(" ", {}).problem?.key, "code-missing");
  assert.equal(read("0123", {}).problem?.key, "error-code-mistyped");
});
