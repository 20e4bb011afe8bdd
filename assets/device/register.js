// @ts-check
/**
 * Registers the service worker; loaded by every page on its own, so that a broken app can still
 * be replaced by a newer one.
 *
 * Under `require-trusted-types-for 'script'` the address of a worker must come from a policy: this
 * one, named `worker-address`, gives nothing but our own worker.
 */

const WORKER_ADDRESS = "/sw.js";

/** Wait until the page has what it needs, then let the worker fetch the rest. */
function register() {
  const policy = /** @type {any} */ (globalThis).trustedTypes?.createPolicy("worker-address", {
    createScriptURL: () => WORKER_ADDRESS,
  });
  const address = policy ? policy.createScriptURL("") : WORKER_ADDRESS;
  navigator.serviceWorker.register(address, { updateViaCache: "none" }).catch((cause) => {
    // A private window or a full disk: the app still works with a connection.
    globalThis.dispatchEvent(new CustomEvent("worker-refused", { detail: String(cause) }));
  });
}

if ("serviceWorker" in navigator) {
  if (document.readyState === "complete") register();
  else globalThis.addEventListener("load", register, { once: true });
}
