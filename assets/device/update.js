// @ts-check
/**
 * Tells that a new version of the app waits on the phone, and begins it when the person says so.
 *
 * A store for `useSyncExternalStore(subscribeToUpdate, readUpdate, readUpdate)`. Nothing begins by
 * itself: reloading a tab does not do it, closing every tab does.
 */

/**
 * `waiting`: a new version is ready; `applying`: it begins and this tab reloads; `superseded`:
 * another tab began it, and this one goes on with its own files until it is reloaded.
 * @typedef {"current" | "waiting" | "applying" | "superseded"} UpdateState
 */

const CHECK_INTERVAL_MS = 60 * 60 * 1000;

/** @type {UpdateState} */
let state = "current";
/** @type {Set<() => void>} */
const listeners = new Set();
/** @type {ServiceWorkerRegistration | undefined} */
let registration;
let watching = false;
let checkedAt = 0;

/** @returns {UpdateState} */
export function readUpdate() {
  return state;
}

/**
 * @param {() => void} listener
 * @returns {() => void} unsubscribe
 */
export function subscribeToUpdate(listener) {
  listeners.add(listener);
  watch();
  return () => listeners.delete(listener);
}

/** Begin the waiting version in this tab; other tabs keep their files. Twice is the same. */
export function applyUpdate() {
  if (!registration?.waiting) return;
  become("applying");
  registration.waiting.postMessage({ type: "apply-update" });
}

/** Reload this tab into the version that another tab began. */
export function reloadForUpdate() {
  globalThis.location.reload();
}

/**
 * Ask the server for a newer version, at most once an hour; without a connection nothing happens.
 * @param {number} [nowMs]
 */
export async function checkForUpdate(nowMs = Date.now()) {
  if (!registration || nowMs - checkedAt < CHECK_INTERVAL_MS) return;
  checkedAt = nowMs;
  // Offline, or an answer that is not a worker: the version on the phone goes on.
  await registration.update().catch(() => undefined);
}

function watch() {
  const container = globalThis.navigator?.serviceWorker;
  if (watching || !container) return;
  watching = true;
  let hadController = Boolean(container.controller);
  container.addEventListener("controllerchange", () => {
    if (state === "applying") reloadForUpdate();
    else if (hadController) become("superseded");
    hadController = true;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void checkForUpdate();
  });
  void container.ready.then((ready) => {
    registration = ready;
    checkedAt = Date.now();
    ready.addEventListener("updatefound", () => {
      ready.installing?.addEventListener("statechange", look);
    });
    ready.installing?.addEventListener("statechange", look);
    look();
  });
}

/** A version counts as waiting when it is whole; one that failed leaves no trace here. */
function look() {
  if (state === "applying" || state === "superseded") return;
  become(registration?.waiting ? "waiting" : "current");
}

/** @param {UpdateState} next */
function become(next) {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}
