// @ts-check
// Every language but Dutch, fetched when it is chosen. Made by pwa/generated.py; do not change it here.

/** @typedef {() => Promise<{values: (string | 0)[]}>} Part */
/** @type {Record<string, {first: Part, rest: Part}>} */
export const others = {
  en: { first: () => import("./en.js"), rest: () => import("./en_rest.js") },
  ar: { first: () => import("./ar.js"), rest: () => import("./ar_rest.js") },
  tr: { first: () => import("./tr.js"), rest: () => import("./tr_rest.js") },
  pl: { first: () => import("./pl.js"), rest: () => import("./pl_rest.js") },
  uk: { first: () => import("./uk.js"), rest: () => import("./uk_rest.js") },
  ti: { first: () => import("./ti.js"), rest: () => import("./ti_rest.js") },
};
