// @ts-check
/** Calls a worker that counts its calls in memory, which a stop of the worker empties. */

/**
 * Call the worker, registering it the first time.
 * @returns {Promise<number>} how often it was called since it last started
 */
export async function callWorker() {
  await navigator.serviceWorker.register("counting_worker.js");
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event) => resolve(event.data);
    active?.postMessage(null, [port2]);
  });
}
