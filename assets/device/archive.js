// @ts-check
// Reads a zip entry by entry by the list at its end, so that no more than one file is in memory.
//
// Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; without zip64, which export.js never writes.
import { fromUtf8 } from "./encoding.js";
import { InputError } from "./errors.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {Map<string, () => Promise<Octets>>} Archive  what reads an entry, by its name */

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT_BYTES = 65_535;
const LISTED = 0x02014b50;
const LISTED_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * @param {Blob} zip
 * @returns {Promise<Archive>}
 * @throws {InputError} `export-damaged`: no zip, or one that was cut
 */
export async function readArchive(zip) {
  const tail = await view(zip, Math.max(0, zip.size - END_BYTES - MOST_COMMENT_BYTES), zip.size);
  let end = tail.byteLength - END_BYTES;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw new InputError("export-damaged");
  const [size, offset] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  const list = await view(zip, offset, offset + size);
  /** @type {Archive} */
  const archive = new Map();
  for (let at = 0; at < size; ) {
    if (at + LISTED_BYTES > size || list.getUint32(at, true) !== LISTED) throw new InputError("export-damaged");
    const [nameSize, extra, comment] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
    const name = fromUtf8(new Uint8Array(list.buffer, at + LISTED_BYTES, nameSize));
    const entry = { method: list.getUint16(at + 10, true), size: list.getUint32(at + 20, true), offset: list.getUint32(at + 42, true) };
    archive.set(name, () => readEntry(zip, entry));
    at += LISTED_BYTES + nameSize + extra + comment;
  }
  return archive;
}

/** @param {Blob} zip @param {{method: number, size: number, offset: number}} entry @returns {Promise<Octets>} */
async function readEntry(zip, { method, size, offset }) {
  const local = await view(zip, offset, offset + LOCAL_BYTES);
  const start = offset + LOCAL_BYTES + local.getUint16(26, true) + local.getUint16(28, true);
  const octets = new Uint8Array((await view(zip, start, start + size)).buffer);
  if (method === STORED) return octets;
  if (method !== DEFLATED) throw new InputError("export-damaged");
  const { inflateSync } = await import("fflate");
  return /** @type {Octets} */ (inflateSync(octets));
}

/** @param {Blob} zip @param {number} from @param {number} to @returns {Promise<DataView<ArrayBuffer>>} */
async function view(zip, from, to) {
  if (to > zip.size) throw new InputError("export-damaged");
  return new DataView(await zip.slice(from, to).arrayBuffer());
}
