// @ts-check
/**
 * The app's own files on the phone, one cache for each version; used by the service worker only.
 *
 * The decisions behind it stand at the top of `sw.js`.
 */

/**
 * @typedef {object} Precache
 * @property {string} version
 * @property {Record<string, string>} files   Integrity by path; stored at installation.
 * @property {Record<string, string>} later   Integrity by path; stored at first use.
 * @property {Record<string, string>} pages   File path by route without a slash at its end.
 * @property {string} fallback                The page for every other route.
 * @property {string[]} server                First parts of paths that are the server's own.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
/** Written by the build before this code. */
const precache = /** @type {{PRECACHE: Precache}} */ (/** @type {unknown} */ (globalThis)).PRECACHE;

const CACHE_PREFIX = "app-";
const CACHE_NAME = CACHE_PREFIX + precache.version;
const CHUNKS = "/assets/";
const INTEGRITY_HEADER = "x-integrity";
const TRAVEL_HEADERS = ["content-encoding", "content-length", "vary"];
const OPEN_TABS = "/__open-tabs";
const PARALLEL_DOWNLOADS = 6;

export const version = precache.version;

/** Store every file of this version; when one fails or differs, the whole installation fails. */
export async function storeVersion() {
  const older = await Promise.all((await cacheNames()).map((name) => caches.open(name)));
  const cache = await caches.open(CACHE_NAME);
  const todo = Object.entries(precache.files);
  const storeNext = async () => {
    for (let entry = todo.pop(); entry; entry = todo.pop()) {
      const [path, integrity] = entry;
      const kept = isPage(path) ? undefined : await findKept(older, path, integrity);
      await cache.put(path, kept ?? (await download(path, integrity)));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_DOWNLOADS }, storeNext));
}

/** Take over from older versions the extras that were used once and are still the same. */
export async function takeOverExtras() {
  const cache = await caches.open(CACHE_NAME);
  const older = await Promise.all((await cacheNames()).map((name) => caches.open(name)));
  for (const [path, integrity] of Object.entries(precache.later)) {
    const kept = await findKept(older, path, integrity);
    if (kept) await cache.put(path, kept);
  }
}

/** Note which tabs began under an older version, so that their files stay while they live. */
export async function rememberOpenTabs() {
  const tabs = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const cache = await caches.open(CACHE_NAME);
  await cache.put(OPEN_TABS, new Response(JSON.stringify(tabs.map((tab) => tab.id))));
}

/** Delete the files of older versions once the last tab that began under one is gone. */
export async function forgetOldVersions() {
  const cache = await caches.open(CACHE_NAME);
  const remembered = await cache.match(OPEN_TABS);
  if (!remembered) return;
  /** @type {string[]} */
  const ids = await remembered.json();
  const tabs = await Promise.all(ids.map((id) => worker.clients.get(id)));
  const others = (await cacheNames()).filter((name) => name !== CACHE_NAME);
  // The files of a version that is being stored, or waits, are not old.
  const { installing, waiting } = worker.registration;
  if (tabs.some(Boolean) || installing || waiting) return;
  await Promise.all(others.map((name) => caches.delete(name)));
  await cache.delete(OPEN_TABS);
}

/**
 * Answer from the phone what belongs to the app.
 * @param {Request} request
 * @returns {Promise<Response> | undefined} undefined: the browser asks the server as always
 */
export function answer(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== worker.location.origin) return undefined;
  if (request.headers.has("range")) return undefined;
  const isServers = precache.server.some((start) => `${pathname}/`.startsWith(`${start}/`));
  if (isServers) return undefined;
  if (precache.files[pathname]) return fromVersion(pathname, request);
  const integrity = precache.later[pathname];
  if (integrity) return fromFirstUse(pathname, integrity);
  if (request.mode === "navigate") {
    const route = pathname.replace(/\/+$/, "") || "/";
    return fromVersion(precache.pages[route] ?? precache.fallback, request);
  }
  return pathname.startsWith(CHUNKS) ? fromAnyVersion(pathname, request) : undefined;
}

/**
 * @param {string} path
 * @param {Request} request
 */
async function fromVersion(path, request) {
  const cache = await caches.open(CACHE_NAME);
  return (await cache.match(path)) ?? fetch(request);
}

/**
 * @param {string} path
 * @param {string} integrity
 */
async function fromFirstUse(path, integrity) {
  const cache = await caches.open(CACHE_NAME);
  const found = await cache.match(path);
  if (found) return found;
  const downloaded = await download(path, integrity).catch(() => Response.error());
  if (!downloaded.ok) return downloaded;
  // On a full disk it works this once.
  await cache.put(path, downloaded.clone()).catch(() => undefined);
  return downloaded;
}

/**
 * Give a tab of an older version the chunk that this version no longer has.
 * @param {string} path
 * @param {Request} request
 */
async function fromAnyVersion(path, request) {
  return (await caches.match(path)) ?? fetch(request);
}

/**
 * @param {Cache[]} caches_
 * @param {string} path
 * @param {string} integrity
 */
async function findKept(caches_, path, integrity) {
  for (const cache of caches_) {
    const found = await cache.match(path);
    if (found?.headers.get(INTEGRITY_HEADER) === integrity) return found;
  }
  return undefined;
}

/**
 * Download one file and refuse it unless it is, byte for byte, the file of the build.
 * @param {string} path
 * @param {string} integrity
 */
async function download(path, integrity) {
  /** @param {RequestCache} cache */
  const attempt = (cache) =>
    fetch(path, { cache, integrity, credentials: "same-origin", redirect: "error" });
  // What the page has just loaded is not loaded twice, unless it proves to be another file.
  const response = await attempt(isPage(path) ? "no-cache" : "force-cache").catch(() =>
    attempt("reload"),
  );
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  const headers = new Headers(response.headers);
  // What is stored is the file itself, however it travelled.
  for (const name of TRAVEL_HEADERS) headers.delete(name);
  headers.set(INTEGRITY_HEADER, integrity);
  return new Response(await response.blob(), { headers });
}

/**
 * A page is never copied from an older version: its policy travels in its headers.
 * @param {string} path
 */
function isPage(path) {
  return path.endsWith(".html");
}

async function cacheNames() {
  return (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}
