// @ts-nocheck
// Papers of which a helper's box has no file: both sides are told which, and why; and what a helper's side names is safe as the name of a file.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { show } from "../../assets/device/helping/shown.js";
import { nameOfLetter } from "../../assets/device/helping/taking.js";
import { loadTexts } from "../../assets/device/texts.js";
import { personView } from "../../assets/device/views/helped.js";
import { helperView } from "../../assets/device/views/helped_by.js";
import { beginning, world } from "../../assets/device/world.js";
import { serverForTests } from "./real_server.mjs";
import { Side, meetUp } from "./sides.mjs";

const server = serverForTests();
const SAID = { created_at: "2026-06-01T00:00:00.000Z", source: "self", version: 1 };
let texts;

before(async () => {
  texts = await loadTexts("nl");
});

test("a file that is too large for the box is named to the person and to the helper, with why", async () => {
  const [person, helper] = [await new Side(server).begin(), await new Side(server).begin("Werk")];
  const { vault, blobs } = person.session;
  const file = { ...(await blobs.put(new Blob(["brief"]))), name: "brief.pdf", media_type: "application/pdf" };
  await vault.write("document", "klein", { ...SAID, title: "Brief", file });
  await vault.write("document", "groot", { ...SAID, title: "Dossier", file: { ...file, chunks: [], size_bytes: 15_000_001 } });
  await vault.write("document", "zonder", { ...SAID, title: "Op papier" });
  const { id } = await meetUp(person, helper, { parts: ["papers"] });
  const state = await helper.see(id);
  const papers = Object.fromEntries(state.records.document.map((paper) => [paper.id, [Boolean(paper.file), paper.left_out]]));
  assert.deepEqual(papers, { klein: [true, undefined], groot: [false, "large"], zonder: [false, undefined] });

  const plain = (text) => text.replace(/[\u2068\u2069]/gu, "");
  const today = new Date().toISOString().slice(0, 10);
  const at = (query) => ({ path: "", query: new URLSearchParams(query) });
  const own = helperView({ ...beginning, texts, vault, today, state: "open" }, at({ id }));
  assert.deepEqual([own.has_left_out, own.left_out.map(plain)], [true, ["“Dossier”: het bestand is groter dan 15 MB"]]);
  const theirs = { ...beginning, texts, vault: helper.session.vault, today, state: "open" };
  await world.openWallet(helper.session.vault, {});
  show({ people: { [id]: { at: SAID.created_at, state } } });
  const rows = personView(theirs, at({ id })).parts.find((part) => part.id === "papers").rows;
  assert.deepEqual(rows.map(({ id: paper, about, end }) => [paper, plain(about), end]).sort(), [
    ["groot", "Het bestand is groter dan 15 MB en is hier niet te zien. Vraag ernaar.", ""],
    ["klein", "", "Bekijk"],
    ["zonder", "", ""],
  ]);
  for (const side of [person, helper]) await side.session.close();
});

test("the name of a helper's letter leads out of no folder and turns no writing round", () => {
  assert.equal(nameOfLetter("../../geheim"), "_.._geheim.pdf");
  assert.equal(nameOfLetter("brief\u202efdp.exe"), "brieffdp.exe.pdf");
  assert.equal(nameOfLetter("a\nb\u0000"), "a b.pdf");
  assert.equal(nameOfLetter("..."), "brief.pdf");
  assert.ok(nameOfLetter("x".repeat(500)).length <= 64);
});
