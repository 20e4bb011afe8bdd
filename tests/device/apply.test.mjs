// Applying hands over what was saved, once, and logs it; what stands in the form goes along with it.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { apply } from "../../assets/device/actions/apply.js";
import { checkChosen } from "../../assets/device/actions/checking.js";
import { shareProof } from "../../assets/device/actions/proof.js";
import { UnreachableError } from "../../assets/device/errors.js";
import { openDatabase } from "../../assets/device/database.js";
import { enter, submit } from "../../assets/device/forms.js";
import { applicationForm } from "../../assets/device/forms/application.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openVault } from "../../assets/device/vault.js";
import { world } from "../../assets/device/world.js";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

const texts = await loadTexts("nl");
globalThis.requestAnimationFrame = () => 0;
let vault;
let wallets = 0;
let copied = "";

beforeEach(async () => {
  const seeded = new Seeded(++wallets);
  vault = await openVault({ database: openDatabase(`plein-apply-${wallets}`), keys: await new TestWallet(seeded.bytes).newKeys(), random: seeded.bytes });
  await vault.write("application", "x", { kind: "application", title: "Kok", employer: "Bakker", state: "interested", manner: "site", contact: "Jan <jan@bakker.example>", letter: "Beste Jan,\nIk kook." });
  await world.openWallet(vault);
  world.change({ today: "2026-06-02", texts, forms: {} });
  globalThis.location = { pathname: "/werk/sollicitatie", search: "?id=x", href: "" };
  Object.defineProperty(globalThis, "navigator", { configurable: true, value: { clipboard: { writeText: async (text) => void (copied = text) } } });
});

const state = () => vault.record("application", "x").state;

test("a mail has an address that every app reads, lines as mails have them, and no letter that is too long for an address", async () => {
  await apply("x", "email");
  assert.equal(globalThis.location.href, "mailto:jan@bakker.example?subject=Kok&body=Beste%20Jan%2C%0D%0AIk%20kook.");
  await vault.write("application", "x", { letter: "é".repeat(3_000), state: "interested" });
  await apply("x", "email");
  assert.ok(globalThis.location.href.length < 2_000, String(globalThis.location.href.length));
  assert.equal(copied.length, 3_000);
});

test("a second tap while the other app is chosen does nothing, and who thinks better of it has not applied", async () => {
  let close = (_) => {};
  let times = 0;
  const share = () => (times++ ? Promise.reject(new DOMException("busy", "InvalidStateError")) : new Promise((_, reject) => (close = () => reject(new DOMException("no", "AbortError")))));
  Object.assign(navigator, { canShare: () => true, share });
  const first = apply("x", "other");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await apply("x", "other");
  close();
  await first;
  assert.deepEqual([times, state()], [1, "interested"]);
  times = 0;
  Object.assign(navigator, { share: async () => void times++ });
  await apply("x", "other");
  assert.deepEqual([times, state()], [1, "applied"]);
});

test("what stands half typed in the form does not take the application back when it is saved", async () => {
  enter(applicationForm, { note: "Zelf gemaild" });
  await apply("x", "email");
  await submit(applicationForm, { preventDefault() {} });
  const { state: now, sent, manner, note } = vault.record("application", "x");
  assert.deepEqual([now, sent, manner, note], ["applied", "2026-06-02", "email", "Zelf gemaild"]);
});

test("where the CV is on another device alone, it is said and nothing counts as done", async () => {
  await world.openWallet(vault, { files: { put: () => Promise.reject(new Error()), get: () => Promise.reject(new UnreachableError("offline")) } });
  await vault.write("document", "cv", { title: "Mijn cv", kind: "cv", file: { name: "cv.pdf", media_type: "application/pdf", key: "k", chunks: [], size_bytes: 3 } });
  await vault.write("application", "x", { cv: "cv" });
  await apply("x", "email");
  assert.deepEqual([state(), world.get().notice.text], ["interested", texts("error-offline")]);
  const before = world.get().notice.number;
  await shareProof("cv");
  assert.equal(world.get().notice.number, before + 1);
});

test("a file that cannot be read is told, and of two only the last is shown", async () => {
  const gone = { name: "weg.pdf", size: 3, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")) };
  await checkChosen({ target: { files: [gone], value: "weg.pdf" } });
  assert.equal(world.get().notice.text, texts("error-cannot-open"));
  const slow = { name: "groot.pdf", size: 3, arrayBuffer: () => new Promise((resolve) => setTimeout(() => resolve(new ArrayBuffer(3)), 20)) };
  const first = checkChosen({ target: { files: [slow], value: "" } });
  await checkChosen({ target: { files: [new File(["x"], "klein.pdf")], value: "" } });
  await first;
  assert.equal(world.get().checked.name, "klein.pdf");
  world.closeWallet("locked");
  assert.equal(world.get().checked, undefined);
});
