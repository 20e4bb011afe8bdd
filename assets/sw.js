// @ts-check
/**
 * The service worker: the app's files on the phone, and what happens while no page is open.
 *
 * What is decided here:
 * - The build bundles this file and what it imports into one classic script, since not every
 *   browser in use runs module workers, and writes `PRECACHE` before it: every file with its hash.
 * - Installing stores all files under a cache of this version, or fails whole, and then the version
 *   before goes on. A file that an older cache holds with the same hash is not downloaded again.
 * - A new version waits. Only a page's `{type: "apply-update"}`, sent after the person said yes,
 *   makes it begin.
 * - Tabs that were open at that moment keep their own chunks: older caches stay until the last of
 *   those tabs has gone.
 * - Every navigation is answered from the phone: an exported page, with and without a slash at its
 *   end, else the fallback page, in which the app finds the route or says "not found".
 * - Only GET on our own origin, never what belongs to the server; a request for a part of a file
 *   (Range) goes to the network untouched.
 * - Large extras (`PRECACHE.later`) are stored when they are first used; a later version takes them over.
 * - Everything else is a hook: `hooks.js` lists the modules. The first that answers a `fetch` wins,
 *   before the app's files are asked (the POST of a share target).
 */

import {
  answer,
  forgetOldVersions,
  rememberOpenTabs,
  storeVersion,
  takeOverExtras,
  version,
} from "./app_files.js";
import { hooks } from "./hooks.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

worker.addEventListener("install", (event) => event.waitUntil(storeVersion()));

worker.addEventListener("activate", (event) => {
  const begin = async () => {
    await rememberOpenTabs();
    await takeOverExtras();
    await forgetOldVersions();
    await worker.clients.claim();
  };
  event.waitUntil(begin());
});

worker.addEventListener("fetch", (event) => {
  let response;
  for (const hook of hooks) response ??= hook.fetch?.(event);
  response ??= answer(event.request);
  if (response) event.respondWith(response);
  if (event.request.mode === "navigate") event.waitUntil(forgetOldVersions());
});

worker.addEventListener("message", (event) => {
  if (event.data?.type === "apply-update") event.waitUntil(worker.skipWaiting());
  if (event.data?.type === "tell-version") event.ports[0]?.postMessage({ version });
});

// Browsers want these listeners at once, when the worker starts, even if no hook is there yet.
for (const kind of /** @type {const} */ ([
  "push",
  "notificationclick",
  "pushsubscriptionchange",
  "message",
  "sync",
])) {
  worker.addEventListener(kind, (/** @type {any} */ event) => {
    for (const hook of hooks) {
      const work = hook[kind]?.(event);
      if (work) event.waitUntil(work);
    }
  });
}
