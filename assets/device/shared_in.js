// @ts-check
/**
 * What another app shared into this one: fetched from the worker as soon as the page loads, held here while the wallet is locked, and
 * put into the form of an activity when that is on the screen.
 */

/** @typedef {{title: string, text: string, url: string, files: File[]}} Shared */

const ASKED_MS = 3_000;

/** By the name in the address of the page. @type {{name: string, shared: Promise<Shared | undefined>} | undefined} */
let held;

/** Fetch it, once, if this page was opened by sharing. @param {string} search @param {ServiceWorkerContainer | undefined} [container] */
export function fetchShared(search, container = globalThis.navigator?.serviceWorker) {
  const name = new URLSearchParams(search).get("gedeeld");
  if (name && container && held?.name !== name) held = { name, shared: ask(container, name) };
}

/** Give what was shared, once; nothing when nothing was, or it is gone. @returns {Promise<Shared | undefined>} */
export function takeShared() {
  const taken = held?.shared ?? Promise.resolve(undefined);
  held = undefined;
  return taken;
}

/** @param {ServiceWorkerContainer} container @param {string} name @returns {Promise<Shared | undefined>} */
function ask(container, name) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (/** @type {Shared | undefined} */ shared) => {
      clearTimeout(timer);
      port1.close();
      resolve(shared);
    };
    const timer = setTimeout(() => end(undefined), ASKED_MS);
    port1.onmessage = ({ data }) => end(data);
    void container.ready.then(({ active }) => active?.postMessage({ type: "take-shared", name }, [port2]));
  });
}
