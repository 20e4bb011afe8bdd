// Tests that everything can be taken out of a wallet: readable, or in one file that a passphrase opens.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { exportReadable } from "../../assets/device/export.js";
import { openExport, sealExport } from "../../assets/device/locked_file.js";
import { Wallets } from "../../assets/device/wallets.js";

const costs = { memory_kib: 64, passes: 1, lanes: 1 };
const offline = () => Promise.reject(new TypeError("offline"));

async function fullWallet() {
  const wallets = new Wallets({ indexedDB: new IDBFactory(), origin: "http://localhost:1", fetch: offline, costs, window: new EventTarget() });
  const { line, session } = await wallets.begin("Mijn wallet");
  await wallets.protect(line.id, session, { passphrase: "vier groene fietsen" });
  const { vault, blobs } = session;
  await vault.write("income_part", "a", { amount_cents: 99_000 });
  await vault.write("income_part", "a", { amount_cents: 104_500, agency: "uwv" });
  await vault.write("income_part", "b", { amount_cents: 1 });
  await vault.remove("income_part", "b");
  const octets = Uint8Array.from({ length: 700_000 }, (_, i) => i % 251);
  const file = { ...(await blobs.put(new Blob([octets]))), name: "Scan 1.PDF", media_type: "application/pdf" };
  await vault.write("document", "d", { title: "Loonstrook: mei/juni", file });
  await vault.write("document", "lost", { title: "Kwijt", file: { ...file, chunks: ["A".repeat(43)] } });
  await vault.write("agency_link", "l", { agency: "uwv", keys: { sign: "geheim" } });
  return { session, octets };
}

const opened = async (blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()));

test("a readable export holds every record and document, no secrets, and says what is missing", async () => {
  const { session, octets } = await fullWallet();
  const { file, missing } = await exportReadable(session);
  const files = await opened(file);
  assert.deepEqual(Object.keys(files).sort(), ["documenten/1 Loonstrook mei juni.pdf", "plein.json"]);
  assert.deepEqual(files["documenten/1 Loonstrook mei juni.pdf"], octets);
  assert.deepEqual(missing, ["Kwijt"]);
  const { v, records, history } = JSON.parse(strFromU8(files["plein.json"]));
  assert.equal(v, 1);
  assert.deepEqual(records.income_part.map((part) => part.amount_cents), [104_500]);
  assert.equal(strFromU8(files["plein.json"]).includes("geheim"), false);
  assert.deepEqual(history.income_part.a.map(({ field, value }) => [field, value]), [["amount_cents", 104_500], ["agency", "uwv"], ["amount_cents", 99_000]]);
  await session.close();
});

test("a locked export opens with its passphrase and with no other", async () => {
  const zip = new Blob([Uint8Array.from({ length: 2_500_000 }, (_, i) => i % 256)]);
  const locked = await sealExport(zip, "drie rode boten", { costs });
  const back = await openExport(locked, "drie rode boten");
  assert.deepEqual(new Uint8Array(await back.arrayBuffer()), new Uint8Array(await zip.arrayBuffer()));
  await assert.rejects(openExport(locked, "drie rode bomen"), { code: "export-wrong-passphrase" });
});

test("a locked export says what is wrong with it", async () => {
  const zip = new Blob([new Uint8Array(2_500_000)]);
  const octets = new Uint8Array(await (await sealExport(zip, "drie rode boten", { costs })).arrayBuffer());
  const text = new TextDecoder("latin1").decode(octets.slice(0, 200));
  const fails = (/** @type {BlobPart[]} */ parts, code) => assert.rejects(openExport(new Blob(parts), "drie rode boten"), { code }, code);
  await fails(["een heel ander bestand"], "export-unknown");
  await fails([], "export-unknown");
  await fails([octets.slice(0, 10)], "export-unknown");
  for (const size of [16, 18, 40, 200, octets.length - 1]) await fails([octets.slice(0, size)], "export-damaged");
  await fails([octets, "meer"], "export-damaged");
  await fails([zipSync({ "plein.json": new Uint8Array(9) })], "export-readable");
  await fails([text.slice(0, 16).replace("v1", "v2"), octets.slice(16)], "export-newer");
  const change = (/** @type {number} */ at) => octets.map((octet, i) => (i === at ? octet ^ 1 : octet));
  const first = text.indexOf('"count":3}') + 14;
  await fails([change(first + 100)], "export-wrong-passphrase");
  await fails([change(octets.length - 40)], "export-damaged");
  const [head, one, two, three] = [octets.slice(0, first - 4), ...[0, 1, 2].map((i) => octets.slice(first - 4 + i * 1_048_608, first - 4 + (i + 1) * 1_048_608))];
  await fails([head, one, two, three].reverse().slice(1).reverse(), "export-damaged");
  await fails([head, two, one, three], "export-wrong-passphrase");
});

test("a stranger's locked export cannot ask for more memory than a phone has", async () => {
  const octets = new Uint8Array(await (await sealExport(new Blob(["x"]), "drie rode boten", { costs })).arrayBuffer());
  const text = new TextDecoder("latin1").decode(octets);
  const greedy = text.replace('"memory_kib":64', '"memory_kib":9999999').slice(20);
  const length = text.indexOf("}", text.indexOf('"count"')) + 1 - 20 + 5;
  const parts = [text.slice(0, 16), new Uint8Array([0, 0, 0, length]), Uint8Array.from(greedy, (character) => character.charCodeAt(0))];
  await assert.rejects(openExport(new Blob(parts), "drie rode boten"), { code: "export-damaged" });
});
