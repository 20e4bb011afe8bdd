// That taking over a bank file, undoing it and taking it over again leaves a real wallet whole and without questions.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";

import { takeOver, undoImport } from "../../assets/device/actions/bank.js";
import { planOf, readStatement } from "../../assets/device/bank/plan.js";
import { writingsOf } from "../../assets/device/bank/taking.js";
import { household } from "../../assets/device/data/household.js";
import { openDatabase } from "../../assets/device/database.js";
import { incomeForm } from "../../assets/device/forms/income.js";
import { paymentForm } from "../../assets/device/forms/payment.js";
import { BALANCE } from "../../assets/device/remaining.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openVault } from "../../assets/device/vault.js";
import { bankView } from "../../assets/device/views/bank.js";
import { world } from "../../assets/device/world.js";
import { bookings, camt, ing } from "./bank_files.mjs";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

const TODAY = "2026-07-21";
const TYPES = ["income_part", "payment_note", "fixed_cost", "balance"];

const seeded = new Seeded(1);
const vault = await openVault({ database: openDatabase("plein-undo"), keys: await new TestWallet(seeded.bytes).newKeys(), random: seeded.bytes });
await vault.writeAll(household.income_part.map(({ id, ...fields }) => ({ type: "income_part", id, fields })));
await world.openWallet(vault);
world.change({ today: TODAY, texts: await loadTexts("nl") });
const all = () => TYPES.flatMap((type) => vault.records(type)).map((view) => ({ ...view }));

/** Take over all that a file offers; give the id of the import. */
async function take(list) {
  const held = { parts: vault.records("income_part"), notes: vault.records("payment_note"), costs: vault.records("fixed_cost"), balance: vault.record("balance", BALANCE) ?? undefined, today: TODAY };
  const plan = planOf(readStatement(new TextEncoder().encode(ing(list))), /** @type {any} */ (held));
  const chosen = new Set([...plan.matches, ...plan.parts, ...plan.costs].map(({ id }) => id).concat(BALANCE));
  const before = new Set(vault.records("bank_import").map(({ id }) => id));
  world.change({ bank: { step: "plan", plan, chosen } });
  await takeOver();
  return vault.records("bank_import").find(({ id }) => !before.has(id))?.id ?? "";
}

test("an import that is undone and taken over again asks nothing, and imports are undone one after the other", async () => {
  const before = all();
  const once = await take(bookings);
  const taken = all();
  assert.ok(taken.length > before.length + 10);
  await undoImport(once);
  assert.deepEqual(all(), before);
  const half = await take(bookings.slice(0, 12));
  const rest = await take(bookings);
  assert.deepEqual(all().filter(({ contested }) => contested), []);
  assert.equal(all().length, taken.length);
  await undoImport(rest);
  await undoImport(half);
  assert.deepEqual(all(), before);
});

test("a statement without transactions gives its balance, and the screen its day", async () => {
  const plan = planOf(readStatement(new TextEncoder().encode(camt([], { opening: 12_300 }))), { parts: [], notes: [], costs: [], balance: undefined, today: TODAY });
  world.change({ bank: { step: "plan", plan, chosen: new Set([BALANCE]) } });
  await takeOver();
  const [line] = bankView(world.get()).imports;
  assert.match(line.about, /1 jun.* 2026/u);
  await undoImport(line.id);
});

test("a payment that the person changed after an import is theirs: not undone, and not ticked off again", async () => {
  const made = await take(bookings);
  const query = new URLSearchParams({ id: "p10_2026-06-15" });
  await paymentForm.save({ state: "disputed", amount: 100, received_on: "2026-06-16" }, world.get(), /** @type {any} */ ({ path: "", query }));
  await take(bookings);
  const kept = () => vault.record("payment_note", "p10_2026-06-15");
  assert.deepEqual([kept()?.state, kept()?.amount_cents], ["disputed", 100]);
  await undoImport(made);
  assert.equal(kept()?.state, "disputed");
});

test("what the person or a file changed is no longer what an agency signed", async () => {
  const part = { agency: "duo", agency_name: "DUO", kind: "studiefinanciering", period: "month", pay_day: 24, amount_cents: 32_187, payments: [{ date: "2026-05-24", amount_cents: 32_187 }], source: "00000001" };
  await vault.write("income_part", "bank-duo-studiefinanciering", part);
  await vault.writeAll([{ type: "income_part", id: "signed", fields: { ...part, payments: [] } }]);
  await incomeForm.save({ kind_name: "Studiefinanciering", agency_name: "DUO", amount: 99_900, period: "month", pay_day: 24 }, world.get(), /** @type {any} */ ({ path: "", query: new URLSearchParams({ id: "signed" }) }));
  assert.deepEqual([vault.record("income_part", "signed")?.amount_cents, vault.record("income_part", "signed")?.source], [99_900, "self"]);
  const plan = { parts: [{ id: "bank-duo-studiefinanciering", agency: "duo", agency_name: "", kind: "studiefinanciering", kind_name: "", payments: [...part.payments, { date: "2026-06-24", amount_cents: 50_000 }], noted: [] }], matches: [], costs: [] };
  const write = (source) => writingsOf(/** @type {any} */ ({ ...plan, source }), { chosen: new Set(["bank-duo-studiefinanciering"]) }, "i", (type, id) => vault.record(type, id))[0].fields.source;
  assert.deepEqual([write(""), write("00000001"), write("00000002")], ["self", undefined, "self"]);
});
