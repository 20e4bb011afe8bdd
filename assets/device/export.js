// @ts-check
// Takes everything out of a wallet: a zip that anyone can read. locked_file.js puts it behind a passphrase; bringing.js brings it back in.
//
//   plein.json {v: 1, exported_at, records: {type: [record]}, history: {type: {id: [{field, value, at}]}}}
//   documenten/<number> <title>.<ending>   the number is the place of its record among the documents with a file, from 1 on
// The history holds the values of now too, each with the moment of writing, the latest first. No keys are in it, and so no former files.
import { utf8 } from "./encoding.js";
import { PleinError } from "./errors.js";
import { viewOf } from "./merge.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./merge.js").View} View
 * @typedef {{vault: import("./vault.js").Vault, blobs: import("./blobs.js").Blobs, now: () => number}} Source
 * @typedef {{file: Blob, missing: string[]}} Exported  missing: titles of documents that are neither here nor to be had
 */

/** What opens things elsewhere and is of no use to a reader. */
const SECRETS = new Set(["key", "keys", "chunks", "recovery_id", "box_key", "sign_key", "helper_key", "owner_key"]);

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
  const everything = { v: 1, exported_at: new Date(now()).toISOString(), records, history: historyOf(vault, records) };
  listing.push(utf8(JSON.stringify(everything, withoutSecrets, 2)), true);
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

/** @param {import("./vault.js").Vault} vault @param {Record<string, View[]>} records */
function historyOf(vault, records) {
  /** @param {View} record */
  const written = ({ type, id }) =>
    vault
      .history(type, id)
      .filter(({ field, is_current }) => !SECRETS.has(field) && (is_current || field !== "file"))
      .map(({ field, value, ms }) => ({ field, value, at: new Date(ms).toISOString() }));
  const byType = Object.entries(records).map(([type, all]) => [type, Object.fromEntries(all.map((record) => [record.id, written(record)]))]);
  return Object.fromEntries(byType);
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
