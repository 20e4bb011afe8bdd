// @ts-check
// Takes everything out of a wallet: a zip that anyone can read, or the same zip in one file that only a passphrase opens.
//
//   zip     plein.json {v: 1, exported_at, records: {type: [record]}}, and documenten/<number> <title>.<ending>
//   sealed  "plein-export-v1" 0A | u32be length of the head | head: JSON {costs, salt: b64, count} |
//           per part: u32be length, sealed(argon2id(passphrase, salt), part, "plein-export-v1" 00 u32be(index) u32be(count))
import { COSTS, stretch } from "./argon.js";
import { openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, concat, fromUtf8, parseJson, u32be, utf8 } from "./encoding.js";
import { InputError, PleinError } from "./errors.js";
import { viewOf } from "./merge.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./merge.js").View} View
 * @typedef {{vault: import("./vault.js").Vault, blobs: import("./blobs.js").Blobs, now: () => number}} Source
 * @typedef {{file: Blob, missing: string[]}} Exported  missing: titles of documents that are neither here nor to be had
 */

const MAGIC = utf8("plein-export-v1\n");
const PART_BYTES = 1_048_576;
/** What opens things elsewhere and is of no use to a reader. */
const SECRETS = new Set(["key", "keys", "chunks", "recovery_id"]);

/**
 * Write everything as a zip that can be read without Plein.
 * @param {Source} source
 * @param {(done: number, all: number) => void} [onProgress] documents
 * @returns {Promise<Exported>}
 */
export async function exportReadable({ vault, blobs, now }, onProgress = () => {}) {
  const { Zip, ZipDeflate, ZipPassThrough } = await import("fflate");
  /** @type {BlobPart[]} */
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(/** @type {Octets} */ (part));
  });
  const records = recordsByType(vault);
  const listing = new ZipDeflate("plein.json", { level: 6 });
  zip.add(listing);
  listing.push(utf8(JSON.stringify({ v: 1, exported_at: new Date(now()).toISOString(), records }, withoutSecrets, 2)), true);
  /** @type {string[]} */
  const missing = [];
  const documents = (records.document ?? []).filter((record) => record.file);
  for (const [index, record] of documents.entries()) {
    const octets = await blobs.get(record.file).catch((error) => {
      if (!(error instanceof PleinError)) throw error;
      missing.push(String(record.title ?? ""));
      return null;
    });
    if (octets) {
      const entry = new ZipPassThrough(`documenten/${index + 1} ${fileName(record)}`);
      zip.add(entry);
      entry.push(octets, true);
    }
    onProgress(index + 1, documents.length);
  }
  zip.end();
  return { file: new Blob(parts, { type: "application/zip" }), missing };
}

/**
 * Lock an export with a passphrase.
 * @param {Blob} zip
 * @param {string} passphrase
 * @param {{costs?: Readonly<import("./argon.js").Costs>, random?: import("./crypto.js").Random}} [options]
 * @returns {Promise<Blob>}
 */
export async function sealExport(zip, passphrase, { costs = COSTS, random = randomBytes } = {}) {
  const salt = random(16);
  const key = await stretch(passphrase, salt, costs);
  const count = Math.max(1, Math.ceil(zip.size / PART_BYTES));
  const head = utf8(JSON.stringify({ costs, salt: b64encode(salt), count }));
  const parts = [MAGIC, u32be(head.length), head];
  for (let index = 0; index < count; index++) {
    const part = new Uint8Array(await zip.slice(index * PART_BYTES, (index + 1) * PART_BYTES).arrayBuffer());
    const sealed = await sealAead(key, part, place(index, count), random(12));
    parts.push(u32be(sealed.length), sealed);
  }
  return new Blob(parts, { type: "application/octet-stream" });
}

/**
 * Open a locked export.
 * @param {Blob} file
 * @param {string} passphrase
 * @returns {Promise<Blob>} the zip
 * @throws {InputError} `export-unknown`: no export of Plein; `export-wrong-passphrase`: or it was damaged
 */
export async function openExport(file, passphrase) {
  const octets = new Uint8Array(await file.arrayBuffer());
  try {
    if (fromUtf8(octets.slice(0, MAGIC.length)) !== fromUtf8(MAGIC)) throw new InputError("export-unknown");
    let [head, rest] = cut(octets.slice(MAGIC.length));
    const { costs, salt, count } = parseJson(head);
    const key = await stretch(passphrase, b64decode(salt, 16), costs);
    const parts = [];
    for (let index = 0; index < count; index++) {
      [head, rest] = cut(rest);
      parts.push(await openAead(key, head, place(index, count)));
    }
    if (rest.length) throw new InputError("export-unknown");
    return new Blob(parts, { type: "application/zip" });
  } catch (error) {
    if (error instanceof PleinError && error.code === "export-unknown") throw error;
    throw new InputError("export-wrong-passphrase");
  }
}

/** @param {import("./vault.js").Vault} vault @returns {Record<string, View[]>} */
function recordsByType(vault) {
  /** @type {Record<string, View[]>} */
  const records = {};
  for (const row of vault.state.values()) {
    const view = viewOf(row);
    if (view) (records[view.type] ??= []).push(view);
  }
  return records;
}

/** @param {string} name @param {unknown} value */
function withoutSecrets(name, value) {
  return SECRETS.has(name) ? undefined : value;
}

/** Name a document so that any computer takes it. @param {View} record */
function fileName({ title, file }) {
  const given = String(file.name ?? "");
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(given)?.[0] ?? "";
  const plain = String(title || given.slice(0, given.length - ending.length) || "document");
  // Control characters, and what file systems refuse.
  return plain.replace(/[\p{Cc}<>:"/\\|?*]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 80) + ending.toLowerCase();
}

/** @param {Octets} octets @returns {[Octets, Octets]} what its length says, and the rest */
function cut(octets) {
  const size = new DataView(octets.buffer, octets.byteOffset).getUint32(0);
  if (octets.length < 4 + size) throw new InputError("export-unknown");
  return [octets.subarray(4, 4 + size), octets.subarray(4 + size)];
}

/** @param {number} index @param {number} count */
const place = (index, count) => concat(utf8("plein-export-v1\0"), u32be(index), u32be(count));
