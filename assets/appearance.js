// @ts-check
/**
 * Puts the chosen colours and size of letters on the page before its first paint.
 *
 * A script of its own, since the modules of the app run only after that: see
 * `device/appearance.js`, which keeps what this reads.
 */
(() => {
  const page = /** @type {any} */ (globalThis);
  const { dataset } = page.document.documentElement;
  /** @type {{colours?: string, letters?: string}} */
  let kept = {};
  try {
    kept = JSON.parse(page.localStorage.getItem("plein-appearance") ?? "{}");
  } catch {
    // Storage that is refused or spoiled: as on the first day.
  }
  const asks = (/** @type {string} */ query) => page.matchMedia(query);
  const dark = asks("(prefers-color-scheme: dark)");
  const contrast = asks("(prefers-contrast: more)");
  /** What the phone asks for, while nothing else was chosen. */
  const show = () => {
    const wanted = dataset.colours ?? "auto";
    const phones = contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
    dataset.scheme = wanted === "auto" ? phones : wanted;
  };
  dataset.colours = kept.colours ?? "auto";
  dataset.letters = kept.letters ?? "normal";
  show();
  dark.addEventListener("change", show);
  contrast.addEventListener("change", show);
  // `device/appearance.js` tells of another choice.
  page.addEventListener("plein-appearance", show);
})();
