// @ts-check
// One file that only a passphrase opens, around an export; it is read part by part, so that a large one fits a small phone.
//
//   "plein-export-v1" 0A | u32be length of the head | head: JSON {costs, salt: b64, count} |
//   per part of 1 MiB: u32be length, sealed(argon2id(passphrase, salt), part, "plein-export-v1" 00 u32be(index) u32be(count))
import { COSTS, stretch } from "./argon.js";
import { openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, concat, fromUtf8, parseJson, u32be, utf8 } from "./encoding.js";
import { InputError, PleinError } from "./errors.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./argon.js").Costs} Costs */

const MAGIC = utf8("plein-export-v1\n");
const OF_ANY_VERSION = /^plein-export-v\d+\n$/;
const OF_ZIP = "PK\x03\x04";
const PART_BYTES = 1_048_576;
const MOST_HEAD_BYTES = 4_096;
/** Nonce and tag of a sealed part. */
const SEAL_BYTES = 28;
/** What a stranger's file may ask of this phone. */
const MOST_COSTS = { memory_kib: 262_144, passes: 10, lanes: 16 };

/**
 * Lock an export with a passphrase.
 * @param {Blob} zip
 * @param {string} passphrase
 * @param {{costs?: Readonly<Costs>, random?: import("./crypto.js").Random}} [options]
 * @returns {Promise<Blob>}
 */
export async function sealExport(zip, passphrase, { costs = COSTS, random = randomBytes } = {}) {
  const salt = random(16);
  const key = await stretch(passphrase, salt, costs);
  const count = Math.max(1, Math.ceil(zip.size / PART_BYTES));
  const head = utf8(JSON.stringify({ costs, salt: b64encode(salt), count }));
  /** @type {BlobPart[]} */
  const parts = [MAGIC, u32be(head.length), head];
  for (let index = 0; index < count; index++) {
    const part = new Uint8Array(await zip.slice(index * PART_BYTES, (index + 1) * PART_BYTES).arrayBuffer());
    const sealed = await sealAead(key, part, place(index, count), random(12));
    // A Blob apart: browsers move these out of memory.
    parts.push(new Blob([u32be(sealed.length), sealed]));
  }
  return new Blob(parts, { type: "application/octet-stream" });
}

/**
 * Open a locked export.
 * @param {Blob} file
 * @param {string} passphrase
 * @returns {Promise<Blob>} the zip
 * @throws {InputError} `export-unknown`: no export of Plein; `export-readable`: the one that is not locked; `export-newer`: of a later
 *   version; `export-wrong-passphrase`: or its beginning was changed; `export-damaged`: cut, or changed further on; `export-unreadable`: the
 *   phone does not give the file
 */
export async function openExport(file, passphrase) {
  const { costs, salt, places } = await readHead(file);
  const key = await stretch(passphrase, salt, costs);
  const parts = [];
  for (const [index, { from, to }] of places.entries()) {
    const sealed = await read(file, from, to);
    const part = await openAead(key, sealed, place(index, places.length)).catch((error) => {
      if (!(error instanceof PleinError)) throw error;
      throw new InputError(index === 0 ? "export-wrong-passphrase" : "export-damaged");
    });
    parts.push(new Blob([part]));
  }
  return new Blob(parts, { type: "application/zip" });
}

/** Read what stands before the sealed parts, and where these are. @param {Blob} file */
async function readHead(file) {
  const start = String.fromCharCode(...(await read(file, 0, Math.min(file.size, MAGIC.length))));
  if (start.startsWith(OF_ZIP)) throw new InputError("export-readable");
  if (start !== fromUtf8(MAGIC)) throw new InputError(OF_ANY_VERSION.test(start) ? "export-newer" : "export-unknown");
  const headAt = MAGIC.length + 4;
  const size = await readLength(file, MAGIC.length);
  if (size > MOST_HEAD_BYTES) throw new InputError("export-damaged");
  const { costs, salt, count } = readJson(await read(file, headAt, headAt + size));
  const names = /** @type {(keyof Costs)[]} */ (Object.keys(MOST_COSTS));
  const isFair = names.every((name) => Number.isSafeInteger(costs?.[name]) && costs[name] > 0 && costs[name] <= MOST_COSTS[name]);
  if (!isFair || typeof salt !== "string" || !/^[\w-]{22}$/.test(salt) || !Number.isSafeInteger(count) || count < 1) throw new InputError("export-damaged");
  const places = [];
  for (let at = headAt + size; places.length < count; ) {
    const length = await readLength(file, at);
    if (length < SEAL_BYTES || length > PART_BYTES + SEAL_BYTES || at + 4 + length > file.size) throw new InputError("export-damaged");
    places.push({ from: at + 4, to: at + 4 + length });
    at += 4 + length;
  }
  if (places.at(-1)?.to !== file.size) throw new InputError("export-damaged");
  return { costs, salt: b64decode(salt, 16), places };
}

/** @param {Octets} octets @returns {any} */
function readJson(octets) {
  try {
    return parseJson(octets);
  } catch {
    throw new InputError("export-damaged");
  }
}

/** @param {Blob} file @param {number} at */
async function readLength(file, at) {
  const octets = await read(file, at, at + 4);
  return new DataView(octets.buffer).getUint32(0);
}

/** @param {Blob} file @param {number} from @param {number} to @returns {Promise<Octets>} */
async function read(file, from, to) {
  if (to > file.size) throw new InputError("export-damaged");
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (error) {
    // A file on a card or in a cloud that went away after it was chosen.
    if (error instanceof DOMException) throw new InputError("export-unreadable");
    throw error;
  }
}

/** @param {number} index @param {number} count */
const place = (index, count) => concat(utf8("plein-export-v1\0"), u32be(index), u32be(count));
