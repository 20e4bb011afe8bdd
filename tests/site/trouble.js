// @ts-check
/** Warns on the console, throws without a catch, and starts a worker that does so too. */

console.warn("a warning of the page");
setTimeout(() => {
  throw new Error("nobody catches this");
}, 0);
await navigator.serviceWorker.register("trouble_worker.js", { scope: "/trouble/" });

export {};
