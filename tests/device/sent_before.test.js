// @ts-check
/** Checks with what a form begins when something that did not arrive is sent anew. */

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { openExampleWallet } from "../../assets/device/example.js";
import { recordsOf } from "../../assets/device/records.js";
import { addressAgain, valuesOf } from "../../assets/device/sent_before.js";
import { optionsOf } from "../../assets/device/services.js";
import { world } from "../../assets/device/world.js";

const fact = (/** @type {string} */ name, /** @type {string} */ kind) => ({ name, kind, label: { nl: name, en: name }, required: true, why: { nl: "", en: "" } });
const ask = (/** @type {string} */ name, /** @type {string[]} */ kinds) => ({ name, kinds, label: { nl: name, en: name }, required: false, most: 3, why: { nl: "", en: "" } });
const service = /** @type {import("../../assets/device/services.js").Service} */ (
  /** @type {unknown} */ ({
    id: "change",
    facts: [fact("kind", "choice"), fact("income", "income_part"), fact("amount", "amount_cents"), fact("alone", "yes_no"), fact("left_out", "text")],
    documents: [ask("slip", ["payslip"]), ask("more", ["other"])],
  })
);
const common = { source: "self", version: 1, created_at: "2026-06-02T09:00:00.000Z" };
const file = (/** @type {string} */ name) => ({ name, size_bytes: 9, media_type: "application/pdf" });

before(async () => {
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  const income = optionsOf(service.facts[1], world.get())[1].label;
  const sent = [["kind", "more"], ["income", income], ["amount", 48_000], ["alone", false]];
  await vault.writeAll([
    { type: "document", id: "paper", fields: { ...common, title: "Loonstrook", kind: "payslip", file: file("slip.pdf") } },
    { type: "document", id: "letter", fields: { ...common, title: "Brief", kind: "other", file: file("letter.pdf") } },
    { type: "submission", id: "first", fields: { ...common, number: "N1", agency: "1", service: "change", state: "refused", fields: sent.map(([name, value]) => ({ name, value, label: "", unit: "", source: "self" })), attachments: ["slip.pdf", "letter.pdf", "gone.pdf"].map(file) } },
    { type: "submission", id: "second", fields: { ...common, number: "N2", agency: "1", service: "change", state: "refused", about: "N1" } },
  ]);
});

const record = (/** @type {string} */ id) => recordsOf(world.get(), "submission").filter((one) => one.id === id)[0];

test("every answer stands where it stood, and papers that are gone are left out", () => {
  const { id } = recordsOf(world.get(), "income_part")[0];
  assert.deepEqual(valuesOf(service, world.get(), "first"), {
    fact_kind: "more",
    fact_income: id,
    fact_amount: 48_000,
    fact_alone: "no",
    fact_left_out: undefined,
    papers_slip: ["paper"],
    papers_more: ["letter"],
  });
});

test("an unknown submission fills in nothing", () => {
  assert.deepEqual(valuesOf(service, world.get(), "unknown"), {});
  assert.deepEqual(valuesOf(service, world.get(), null), {});
});

test("the address names what it was about, as it did the first time", () => {
  assert.equal(addressAgain(record("first"), world.get()), "/delen/dienst?agency=1&service=change&again=first");
  assert.equal(addressAgain(record("second"), world.get()), "/delen/dienst?agency=1&service=change&about=first&again=second");
});
