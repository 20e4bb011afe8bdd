// Files that hold something that runs: kept, never shown.
import assert from "node:assert/strict";
import { test } from "node:test";

import { zlibSync } from "fflate";

import { isActive, isActivePdf } from "../../assets/device/active_files.js";
import { paperView } from "../../assets/device/views/papers.js";
import { beginning } from "../../assets/device/world.js";
import { created, fonts } from "./pdf_files.mjs";
import { writePdf } from "../../assets/device/pdf/writer.js";

const octets = (...parts) => new Uint8Array(Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part)))));
const packed = (objects) => octets("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n", zlibSync(Buffer.from(objects)), "\nendstream\nendobj\n");

test("a PDF with a script, a start of a program or a form that is one is active", () => {
  for (const object of ["<< /S /JavaScript /JS (app.alert(1)) >>", "<</S/J#61vaScript>>", "<< /S /Launch /F (cmd) >>", "<< /XFA [ ] >>", "<< /S /SubmitForm >>"]) {
    assert.equal(isActivePdf(octets(`%PDF-1.7\n1 0 obj\n${object}\nendobj\n`)), true, object);
    assert.equal(isActivePdf(packed(`1 0 ${object}`)), true, `packed ${object}`);
  }
});

test("it is found behind whatever stands before it", () => {
  const stream = "1 0 obj\n<< /Length 3 >>\nstream\nabc\nendstream\nendobj\n";
  assert.equal(isActivePdf(octets(`%PDF-1.7\n${stream}2 0 obj\n<< /S /JavaScript >>\nendobj\n`)), true);
  assert.equal(isActivePdf(octets("%PDF-1.7\n% >> stream\n2 0 obj\n<</S/JavaScript>>\nendobj\n")), true);
  assert.equal(isActivePdf(octets(packed("1 0 << >>"), packed("2 0 << /S /Launch >>"))), true);
});

test("words and names that only look like it are not", async () => {
  assert.equal(isActivePdf(octets("%PDF-1.7\n1 0 obj\n<< /JSON 1 /JavaScriptx 2 /Title (HTML/JavaScript, JavaScript, CSS/JavaScript) >>\nendobj\n")), false);
  assert.equal(isActivePdf(packed("1 0 << /Type /Page >>")), false);
  const made = await writePdf({ title: "JavaScript", language: "nl", created, blocks: [{ kind: "paragraph", text: "Ik ken /JavaScript." }] }, fonts);
  assert.equal(isActivePdf(made), false);
});

test("a broken PDF is looked through as far as it goes, and one that unpacks without end is active", () => {
  assert.equal(isActivePdf(octets("%PDF-1.7 stream\n")), false);
  assert.equal(isActivePdf(packed("1 0 << /Type /Page >>".repeat(50)).subarray(0, 95)), false);
  assert.equal(isActivePdf(packed("1 0 << >> ".padEnd(21 * 1024 * 1024))), true);
});

test("pages and drawings that browsers run are active, photos and letters are not", async () => {
  for (const type of ["image/svg+xml", "text/html", "application/xml"]) assert.equal(await isActive(new Blob(["x"]), type), true, type);
  for (const type of ["image/png", "application/vnd.oasis.opendocument.text", "text/plain"]) assert.equal(await isActive(new Blob(["x"]), type), false, type);
});

test("the screen of a paper shows no PDF that is active", () => {
  const paper = { id: "p1", title: "Cv", kind: "cv", file: { key: "", chunks: [], size_bytes: 9, media_type: "application/pdf", name: "cv.pdf" } };
  const vault = { records: () => [paper], record: () => paper };
  const shown = (state) => paperView({ ...beginning, vault, texts: Object.assign(() => "x", { language: "nl" }), opened: { id: "p1", state, url: "blob:x" } }, { path: "", query: new URLSearchParams("id=p1") });
  assert.deepEqual([shown("here").viewer, shown("here").is_active], ["pdf", false]);
  assert.deepEqual([shown("active").viewer, shown("active").is_active], ["none", true]);
});
