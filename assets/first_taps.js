// @ts-check
/**
 * Keeps the tap on a button that came before the app was ready, and gives it to the app then.
 *
 * The page is on the screen a moment before its code runs, on a slow phone a few seconds; without
 * this a tap in that time would do nothing. Links work by themselves. `device/store.js` tells when.
 */
(() => {
  const page = /** @type {any} */ (globalThis);
  /** @type {HTMLElement | null} */
  let tapped = null;
  const keep = (/** @type {any} */ event) => {
    const button = event.target?.closest?.("button");
    if (!button) return;
    tapped = button;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener("click", keep, true);
  page.addEventListener(
    "plein-ready",
    () => {
      page.removeEventListener("click", keep, true);
      if (tapped?.isConnected) tapped.click();
    },
    { once: true },
  );
})();
