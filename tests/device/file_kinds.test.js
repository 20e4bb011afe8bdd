// @ts-check
/** Checks that a file is known by its first bytes, and which language is chosen. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recogniseFile, viewerOf } from "../../assets/device/file_kinds.js";
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

test("the first language of the person that we have is chosen", () => {
  assert.equal(chooseLanguage(["nl-NL", "en"]), "nl");
  assert.equal(chooseLanguage(["de", "nl"]), "nl");
  assert.equal(chooseLanguage(["en-US"]), "en");
  assert.equal(chooseLanguage(["de"]), "en");
  assert.equal(chooseLanguage([]), "en");
});
