// Takes what a script can take out of this origin, and uses every key that it finds there; it has none of the wallet's own code.
//
// A key that cannot be exported still encrypts. AES-GCM encrypts zeros to its key stream, so no tag and no associated data stand in the
// way: whatever such a key ever sealed is read. `({keys, sealed})`: keys name what `take` found; sealed are octets in base64.
(() => {
  const NONCE_BYTES = 12;
  const TAG_BYTES = 16;
  /** @type {Map<string, CryptoKey>} */
  const keys = new Map();

  /** @param {Uint8Array} octets */
  const written = (octets) => octets.toBase64();

  /** @param {string} text */
  const utf8 = (text) => new TextEncoder().encode(text);

  /**
   * List every value below a value, with the path that leads to it.
   * @param {unknown} value @param {string} path @returns {Promise<{path: string, octets?: string, key?: object}[]>}
   */
  async function leaves(value, path) {
    if (value instanceof CryptoKey) {
      keys.set(path, value);
      const exported = value.extractable ? JSON.stringify(await crypto.subtle.exportKey("jwk", value)) : null;
      return [{ path, key: { kind: value.type, algorithm: value.algorithm.name, usages: value.usages, exported } }];
    }
    if (value instanceof Blob) return [{ path, octets: written(new Uint8Array(await value.arrayBuffer())) }];
    if (value instanceof ArrayBuffer) return [{ path, octets: written(new Uint8Array(value)) }];
    if (ArrayBuffer.isView(value)) return [{ path, octets: written(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }];
    if (value === null || typeof value !== "object") return [{ path, octets: written(utf8(String(value))) }];
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    const below = await Promise.all(entries.map(([name, one]) => leaves(one, `${path}/${name}`)));
    return [...entries.map(([name]) => ({ path: `${path}/name`, octets: written(utf8(String(name))) })), ...below.flat()];
  }

  /** @template Result @param {IDBRequest<Result>} request @returns {Promise<Result>} */
  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  /** @param {string} name */
  async function databaseLeaves(name) {
    const database = await answer(indexedDB.open(name));
    const found = [];
    for (const store of database.objectStoreNames) {
      const opened = database.transaction(store).objectStore(store);
      const [names, values] = await Promise.all([answer(opened.getAllKeys()), answer(opened.getAll())]);
      for (const [place, each] of values.entries()) {
        found.push(...(await leaves(names[place], `${name}/${store}/id`)), ...(await leaves(each, `${name}/${store}/${names[place]}`)));
      }
    }
    database.close();
    return found;
  }

  async function cacheLeaves() {
    const found = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const response = await cache.match(url);
        found.push(...(await leaves(await response?.arrayBuffer(), `cache/${name}/${url}`)), ...(await leaves(url, "cache/url")));
      }
    }
    return found;
  }

  async function take() {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
    const kept = await Promise.all([
      ...names.map(databaseLeaves),
      cacheLeaves(),
      leaves({ ...localStorage }, "localStorage"),
      leaves({ ...sessionStorage }, "sessionStorage"),
      leaves(document.cookie, "cookie"),
    ]);
    return kept.flat();
  }

  /** @param {string} path @param {string} text @returns {Promise<string | null>} */
  async function open(path, text) {
    const sealed = Uint8Array.fromBase64(text);
    const key = /** @type {CryptoKey} */ (keys.get(path));
    const [iv, rest] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES)];
    const stream = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new Uint8Array(rest.length)));
    return written(rest.map((octet, place) => octet ^ stream[place]).subarray(0, Math.max(0, rest.length - TAG_BYTES)));
  }

  return { take, open };
})()
