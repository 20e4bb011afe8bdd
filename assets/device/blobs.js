// @ts-check
// Keeps files as sealed chunks on this phone and on the server: an upload resumes where it stopped and sends nothing twice (wire.py, section 5).
import { hash, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, concat, u32be, utf8 } from "./encoding.js";
import { RefusedError, VerificationError } from "./errors.js";
import { noteLoose } from "./orphans.js";
import { member } from "./sync.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {{key: string, chunks: string[], size_bytes: number}} FileRef what a record says of a file: its key, b64, and the names of its chunks in order */
/** @typedef {(done: number, all: number) => void} Progress chunks */

const CHUNK_BYTES = 524_288;
const MOST_ASKED = 1_000;
const CONTEXT = utf8("plein-blob-v1\0");

/**
 * Seal a file in chunks, one at a time.
 * @param {Blob} file
 * @param {Octets} key 32 octets, for this file only
 * @param {import("./crypto.js").Random} [random]
 * @returns {AsyncGenerator<{name: string, octets: Octets, index: number, count: number}>}
 */
export async function* sealChunks(file, key, random = randomBytes) {
  const count = Math.max(1, Math.ceil(file.size / CHUNK_BYTES));
  for (let index = 0; index < count; index++) {
    const part = new Uint8Array(await file.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES).arrayBuffer());
    const octets = await sealAead(key, part, concat(CONTEXT, u32be(index), u32be(count)), random(12));
    yield { name: b64encode(await hash(octets)), octets, index, count };
  }
}

/** Open one chunk. @param {Octets} octets @param {Octets} key @param {number} index @param {number} count @throws {VerificationError} `cannot-open` */
export function openChunk(octets, key, index, count) {
  return openAead(key, octets, concat(CONTEXT, u32be(index), u32be(count)));
}

export class Blobs {
  #database;
  #request;
  #random;

  /** @param {{database: import("./database.js").Database, request: import("./sync.js").Request, random?: import("./crypto.js").Random}} parts */
  constructor({ database, request, random = randomBytes }) {
    this.#database = database;
    this.#request = request;
    this.#random = random;
  }

  /**
   * Seal a file and keep it on this phone; `exchange` uploads it. Write the answer into a record afterwards, or into what is half typed:
   * else orphans.js erases it again.
   * @param {Blob} file
   * @param {{onProgress?: Progress}} [options]
   * @returns {Promise<FileRef>}
   * @throws {import("./errors.js").StorageError} `storage-full`: nothing of it stays
   */
  async put(file, { onProgress } = {}) {
    const key = this.#random(32);
    /** @type {{name: string, octets: Octets}[]} */
    const chunks = [];
    for await (const { name, octets, index, count } of sealChunks(file, key, this.#random)) {
      chunks.push({ name, octets });
      onProgress?.(index + 1, count);
    }
    await this.#database.transact(["blobs", "meta"], "readwrite", async (transaction) => {
      const store = transaction.objectStore("blobs");
      await Promise.all(chunks.map(async ({ name, octets }) => store.put({ octets, waits: 1 }, name)));
      await noteLoose(transaction, chunks.map(({ name }) => name));
    });
    return { key: b64encode(key), chunks: chunks.map(({ name }) => name), size_bytes: file.size };
  }

  /**
   * Give a file back, from this phone or else from the server; fetched chunks stay, so that it opens offline the next time.
   * @param {FileRef} ref
   * @param {{onProgress?: Progress, signal?: AbortSignal}} [options]
   * @returns {Promise<Octets>}
   * @throws {VerificationError} `blob-broken`
   */
  async get({ key, chunks, size_bytes }, { onProgress, signal } = {}) {
    const fileKey = b64decode(key, 32);
    const parts = [];
    for (const [index, name] of chunks.entries()) {
      const octets = (await this.#database.get("blobs", name))?.octets ?? (await this.#download(name, signal));
      parts.push(await openChunk(octets, fileKey, index, chunks.length));
      onProgress?.(index + 1, chunks.length);
    }
    const whole = concat(...parts);
    if (whole.length !== size_bytes) throw new VerificationError("blob-broken");
    return whole;
  }

  /** Tell whether a file opens without the server. @param {FileRef} ref */
  async isHere({ chunks }) {
    const held = await Promise.all(chunks.map((name) => this.#database.get("blobs", name)));
    return held.every(Boolean);
  }

  /** Forget chunks on this phone; what the server has stays there. @param {string[]} chunks */
  async forget(chunks) {
    await this.#database.transact(["blobs"], "readwrite", async (transaction) => {
      await Promise.all(chunks.map(async (name) => transaction.objectStore("blobs").delete(name)));
    });
  }

  /** Erase a file here and on the server, when nothing can need it any more. @param {Pick<FileRef, "chunks">} ref */
  async erase({ chunks }) {
    await this.forget(chunks);
    for (const name of chunks) {
      await this.#request(`/sync/v1/blobs/${name}`, { method: "DELETE" }).catch((error) => {
        if (!(error instanceof RefusedError) || error.status !== 404) throw error;
      });
    }
  }

  /** Upload what waits; asks first what the server lacks. @param {AbortSignal} [signal] @param {Progress} [onProgress] */
  async exchange(signal, onProgress) {
    const names = await this.#waiting();
    for (let from = 0; from < names.length; from += MOST_ASKED) {
      const hashes = names.slice(from, from + MOST_ASKED);
      const { json } = await this.#request("/sync/v1/blobs/missing", { json: { hashes }, signal });
      const missing = new Set(member(json, "missing", "array"));
      for (const [index, name] of hashes.entries()) {
        const held = await this.#database.get("blobs", name);
        if (held && missing.has(name)) await this.#request(`/sync/v1/blobs/${name}`, { method: "PUT", octets: held.octets, signal });
        if (held) await this.#database.put("blobs", name, { octets: held.octets, waits: 0 });
        onProgress?.(from + index + 1, names.length);
      }
    }
  }

  /** Note that every chunk here must be looked for on the server again: it lost some. */
  async markAll() {
    await this.#database.transact(["blobs"], "readwrite", async (transaction) => {
      const store = transaction.objectStore("blobs");
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) await cursor.update({ ...cursor.value, waits: 1 });
    });
  }

  /** @returns {Promise<string[]>} */
  #waiting() {
    return this.#database.transact(["blobs"], "readonly", (transaction) => transaction.objectStore("blobs").index("waits").getAllKeys(1));
  }

  /** @param {string} name @param {AbortSignal} [signal] @returns {Promise<Octets>} */
  async #download(name, signal) {
    const { octets } = await this.#request(`/sync/v1/blobs/${name}`, { signal });
    if (b64encode(await hash(octets)) !== name) throw new VerificationError("blob-broken");
    await this.#database.put("blobs", name, { octets, waits: 0 });
    return octets;
  }
}
