// @ts-check
/// <reference lib="webworker" />
/** Counts the messages that it gets, and answers how many it was. */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
let calls = 0;

worker.addEventListener("message", (event) => {
  calls += 1;
  event.ports[0]?.postMessage(calls);
});
