// @ts-check
/** Counts the messages that it gets, and answers how many it was. */

let calls = 0;

self.addEventListener("message", (event) => {
  calls += 1;
  event.ports[0]?.postMessage(calls);
});
