// @ts-check
/**
 * What another app shared into this one: fetched from the worker as soon as the page loads, held here while the wallet is locked, and
 * put into the form of an activity when that is on the screen.
 */

/** @typedef {{title: string, text: string, url: string, files: File[]}} Shared */

const ASKED_MS = 3_000;

/** @type {Promise<Shared | undefined> | undefined} */
let held;

/** Fetch it, once, if this page was opened by sharing. @param {string} search @param {ServiceWorkerContainer | undefined} [container] */
export function fetchShared(search, container = globalThis.navigator?.serviceWorker) {
  if (new URLSearchParams(search).has("gedeeld") && container) held ??= ask(container);
}

/** Give what was shared, once; nothing when nothing was, or it is gone. @returns {Promise<Shared | undefined>} */
export function takeShared() {
  const taken = held ?? Promise.resolve(undefined);
  held = undefined;
  return taken;
}

/** @param {ServiceWorkerContainer} container @returns {Promise<Shared | undefined>} */
function ask(container) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), ASKED_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      resolve(data);
    };
    void container.ready.then(({ active }) => active?.postMessage({ type: "take-shared" }, [port2]));
  });
}
