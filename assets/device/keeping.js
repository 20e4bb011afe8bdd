// @ts-check
/**
 * Whether the browser keeps what is stored: the app on the home screen, and the promise to keep its storage.
 *
 * Where an app is not installed some browsers wipe its storage after a week without a visit.
 */

/**
 * @typedef {Event & {prompt: () => Promise<unknown>}} InstallEvent
 * @typedef {(part: Partial<import("./access.js").Access>) => void} Tell
 */

/** @type {InstallEvent | undefined} */
let offered;

/** Follow whether the app can be installed, or is. @param {Tell} tell @param {Window} window */
export function followInstall(tell, window) {
  const { navigator } = window;
  const isStandalone = window.matchMedia("(display-mode: standalone)").matches || /** @type {any} */ (navigator).standalone === true;
  tell({ isApple: isApple(navigator), install: isStandalone ? "installed" : offered ? "offered" : "by-hand" });
  if (isStandalone) return;
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offered = /** @type {InstallEvent} */ (event);
    tell({ install: "offered" });
  });
  window.addEventListener("appinstalled", () => tell({ install: "installed" }));
}

/** Show the browser's own question whether to install. */
export async function askInstall() {
  await offered?.prompt();
  offered = undefined;
}

/** Ask the browser to keep what is stored. @param {Tell} tell @param {StorageManager | undefined} storage */
export async function askToKeep(tell, storage = globalThis.navigator.storage) {
  if (!storage?.persist) return tell({ isPersisted: false });
  tell({ isPersisted: (await storage.persisted()) || (await storage.persist()) });
}

/** iPhones and iPads, which call themselves a Mac. @param {Navigator} navigator */
function isApple({ userAgent, maxTouchPoints }) {
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}
