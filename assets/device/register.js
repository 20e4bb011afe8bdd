// @ts-check
/**
 * Runs before everything else on a page: says which strings may become code, and registers the
 * service worker, apart from the app, so that a broken app can still be replaced by a newer one.
 *
 * Under `require-trusted-types-for 'script'` a browser asks the policy named `default` about every
 * string that would become HTML, a script, or the address of one. React makes script elements by
 * HTML when it must draw a page anew (after the browser translated it, for example), so these pass:
 * an empty script element, text without any element, and the scripts that the page came with.
 * Scripts pass because the Content-Security-Policy decides by their hash whether they run.
 */

(() => {
  const WORKER = "/sw.js";
  const EMPTY_SCRIPT = "<script></script>";
  /** @type {Set<string | null>} */
  const cameWithPage = new Set();

  const rememberScripts = () => {
    for (const script of document.scripts) if (!script.src) cameWithPage.add(script.textContent);
  };

  /** @param {string} html */
  const allowHtml = (html) => {
    if (document.readyState === "loading") rememberScripts();
    const isHarmless = html === EMPTY_SCRIPT || !html.includes("<") || cameWithPage.has(html);
    return isHarmless ? html : null;
  };

  /** @param {string} address */
  const allowOwnAddress = (address) =>
    new URL(address, location.href).origin === location.origin ? address : null;

  const register = () => {
    navigator.serviceWorker.register(WORKER, { updateViaCache: "none" }).catch((cause) => {
      // A private window or a full disk: the app still works with a connection.
      dispatchEvent(new CustomEvent("worker-refused", { detail: String(cause) }));
    });
  };

  const { trustedTypes } = /** @type {any} */ (globalThis);
  trustedTypes?.createPolicy("default", {
    createHTML: allowHtml,
    createScript: (/** @type {string} */ script) => script,
    createScriptURL: allowOwnAddress,
  });
  document.addEventListener("DOMContentLoaded", rememberScripts);
  // The page first gets what it needs itself.
  if ("serviceWorker" in navigator) addEventListener("load", register);
})();
