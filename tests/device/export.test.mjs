// Tests that everything can be taken out of a wallet: readable, or in one file that a passphrase opens.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { strFromU8, unzipSync } from "fflate";
import { exportReadable, openExport, sealExport } from "../../assets/device/export.js";
import { Wallets } from "../../assets/device/wallets.js";

const costs = { memory_kib: 64, passes: 1, lanes: 1 };
const offline = () => Promise.reject(new TypeError("offline"));

async function fullWallet() {
  const wallets = new Wallets({ indexedDB: new IDBFactory(), origin: "http://localhost:1", fetch: offline, costs, window: new EventTarget() });
  const { line, session } = await wallets.begin("Mijn wallet");
  await wallets.protect(line.id, session, { passphrase: "vier groene fietsen" });
  const { vault, blobs } = session;
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
  const { v, records } = JSON.parse(strFromU8(files["plein.json"]));
  assert.equal(v, 1);
  assert.deepEqual(records.income_part.map((part) => part.amount_cents), [104_500]);
  assert.equal(strFromU8(files["plein.json"]).includes("geheim"), false);
  await session.close();
});

test("a locked export opens with its passphrase and with no other", async () => {
  const zip = new Blob([Uint8Array.from({ length: 2_500_000 }, (_, i) => i % 256)]);
  const locked = await sealExport(zip, "drie rode boten", { costs });
  const back = await openExport(locked, "drie rode boten");
  assert.deepEqual(new Uint8Array(await back.arrayBuffer()), new Uint8Array(await zip.arrayBuffer()));
  await assert.rejects(openExport(locked, "drie rode bomen"), { code: "export-wrong-passphrase" });
});

test("a locked export that was cut, changed or put in another order does not open", async () => {
  const zip = new Blob([new Uint8Array(2_500_000)]);
  const octets = new Uint8Array(await (await sealExport(zip, "drie rode boten", { costs })).arrayBuffer());
  for (const size of [0, 10, 40, 200, octets.length - 1]) {
    await assert.rejects(openExport(new Blob([octets.slice(0, size)]), "drie rode boten"), { category: "expected" }, `${size}`);
  }
  const changed = octets.slice();
  changed[octets.length - 40] ^= 1;
  await assert.rejects(openExport(new Blob([changed]), "drie rode boten"), { code: "export-wrong-passphrase" });
  await assert.rejects(openExport(new Blob(["een heel ander bestand"]), "drie rode boten"), { code: "export-unknown" });
});
