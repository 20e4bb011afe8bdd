// @ts-check
/** Checks that a file is known by its first bytes, and that voices of others are never used. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseFile, viewerOf } from "../../assets/device/file_kinds.js";
import { chooseVoice, inPieces } from "../../assets/device/speech.js";
import { chooseLanguage } from "../../assets/device/texts.js";

const file = (/** @type {string} */ bytes, /** @type {string} */ type) =>
  new Blob([Uint8Array.from(bytes, (one) => one.charCodeAt(0))], { type });
const png = "\x89PNG\r\n\x1a\nrest";

test("a true photo and a true PDF are taken for what they are", async () => {
  assert.deepEqual(await recogniseFile(file(png, "image/png")), { mediaType: "image/png", isLying: false });
  assert.deepEqual(await recogniseFile(file("%PDF-1.7\n", "application/pdf")), {
    mediaType: "application/pdf",
    isLying: false,
  });
  assert.deepEqual(await recogniseFile(file("\0\0\0\x18ftypheic", "image/heif")), {
    mediaType: "image/heic",
    isLying: false,
  });
});

test("a file that says it is something else is found out", async () => {
  assert.deepEqual(await recogniseFile(file(png, "application/pdf")), { mediaType: "image/png", isLying: true });
  assert.deepEqual(await recogniseFile(file("MZ\x90", "image/jpeg")), {
    mediaType: "application/octet-stream",
    isLying: true,
  });
  assert.deepEqual(await recogniseFile(file("<html>", "application/pdf")), {
    mediaType: "application/octet-stream",
    isLying: true,
  });
  assert.deepEqual(await recogniseFile(file("PK\x03\x04", "image/png")), {
    mediaType: "application/zip",
    isLying: true,
  });
});

test("files whose form many types share are believed, and never shown inside the app", async () => {
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  assert.deepEqual(await recogniseFile(file("PK\x03\x04", word)), { mediaType: word, isLying: false });
  assert.deepEqual(await recogniseFile(file("<svg>", "image/svg+xml")), {
    mediaType: "image/svg+xml",
    isLying: false,
  });
  for (const type of [word, "image/svg+xml", "text/html", "application/octet-stream", "image/heic"]) {
    assert.equal(viewerOf(type), "none", type);
  }
  assert.equal(viewerOf("image/png"), "image");
  assert.equal(viewerOf("application/pdf"), "pdf");
});

test("a voice fits the language, and the person's own choice goes first", () => {
  const voices = [
    { name: "Anna", lang: "de-DE" },
    { name: "Claire", lang: "nl-NL" },
    { name: "Ellen", lang: "nl-BE" },
  ];
  assert.equal(chooseVoice(voices, "nl", "")?.name, "Claire");
  assert.equal(chooseVoice(voices, "nl", "Ellen")?.name, "Ellen");
  assert.equal(chooseVoice(voices, "nl", "Anna")?.name, "Claire");
  assert.equal(chooseVoice(voices, "en", "Anna"), undefined);
});

test("a long text is read sentence by sentence, and nothing of it is left out", () => {
  const text = `${"Dit is een zin. ".repeat(30)}En een laatste zonder punt`;
  const pieces = inPieces(text);
  assert.ok(pieces.length > 20);
  assert.equal(pieces.join(" "), text.trim());
  assert.deepEqual(inPieces("Kort."), ["Kort."]);
});

test("the first language of the person that we have is chosen", () => {
  assert.equal(chooseLanguage(["nl-NL", "en"]), "nl");
  assert.equal(chooseLanguage(["tr", "nl"]), "nl");
  assert.equal(chooseLanguage(["en-US"]), "en");
  assert.equal(chooseLanguage(["tr"]), "en");
  assert.equal(chooseLanguage([]), "en");
});
