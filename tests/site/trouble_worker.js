// @ts-check
/** A worker that throws without a catch and asks for an address that the CSP forbids. */

setTimeout(() => {
  throw new Error("nobody catches this in the worker");
}, 0);
fetch("https://elsewhere.example/").catch(() => undefined);
