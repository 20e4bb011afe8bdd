// @ts-check
/** What the worker asks of an open page: to show another screen, or to tell the server where the phone is woken now. */

/**
 * @param {import("./world.js").World} world
 * @param {() => Promise<unknown>} wakeAgain
 * @returns {() => void} stop
 */
export function followWorker(world, wakeAgain, worker = globalThis.navigator?.serviceWorker) {
  const hear = (/** @type {MessageEvent} */ { data }) => {
    if (data?.type === "go" && typeof data.path === "string" && /^\/(?!\/)/.test(data.path)) world.go(data.path);
    if (data?.type === "subscribe-again") void wakeAgain();
  };
  worker?.addEventListener("message", hear);
  return () => worker?.removeEventListener("message", hear);
}
