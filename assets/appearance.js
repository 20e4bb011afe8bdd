// @ts-check
/**
 * Puts the chosen colours and size of letters on the page before its first paint.
 *
 * A script of its own, since the modules of the app run only after that: see
 * `device/appearance.js`, which keeps what this reads.
 */
(() => {
  const { document, localStorage } = /** @type {any} */ (globalThis);
  try {
    const { colours, letters } = JSON.parse(localStorage.getItem("plein-appearance") ?? "{}");
    if (colours) document.documentElement.dataset.colours = colours;
    if (letters) document.documentElement.dataset.letters = letters;
  } catch {
    // Storage that is refused or spoiled: as on the first day.
  }
})();
