// @ts-check
// What services, laws and agencies say, by the Dutch text, fetched with a language. Made by pwa/generated.py; do not change it here.

/** @type {Record<string, () => Promise<{said: Record<string, string>}>>} */
export const translations = {
  ar: () => import("./ar_rules.js"),
  tr: () => import("./tr_rules.js"),
  pl: () => import("./pl_rules.js"),
  uk: () => import("./uk_rules.js"),
  ti: () => import("./ti_rules.js"),
};
