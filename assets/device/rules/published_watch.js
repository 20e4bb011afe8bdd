// @ts-check
/** What an agency may have the watch say, and which pages it may name: its own, and those where governments publish their rules. */

import { TOPICS } from "../views/seen.js";
import { both, exactly, itemsOf, refuse } from "./exact_shapes.js";

/** As `LAW_HOSTS` of `pwa/rules/published_laws.py`. */
const LAW_HOSTS = ["lokaleregelgeving.overheid.nl", "wetten.overheid.nl", "zoek.officielebekendmakingen.nl"];
const MOST_ADDRESS = 500;

/** @typedef {import("./statute_book.js").Both} Both */
/** @typedef {{topic: string, for: Both, against: Both, say: Both, steps: (Both & {href: string})[]}} Words */

/**
 * @param {any} watch
 * @param {{hosts: string[]}} maker
 * @returns {Words}
 */
export function checkWatch(watch, maker) {
  const given = exactly(watch, ["topic", "for", "against", "say", "steps"], "watch");
  const steps = itemsOf(given.steps, "watch.steps").map(({ href, ...words }) => ({ ...both(words, "watch.steps"), href: isOwn(href) ? href : checkLink(href, maker, "watch.steps") }));
  if (!TOPICS.includes(given.topic) || !steps.length) refuse("wrong-shape", "watch");
  return { topic: given.topic, for: both(given.for, "watch.for"), against: both(given.against, "watch.against"), say: both(given.say, "watch.say"), steps };
}

/** Tell whether it is a screen of the wallet. @param {any} href */
const isOwn = (href) => typeof href === "string" && href.length <= MOST_ADDRESS && /^\/[a-z0-9/-]*(\?[a-z0-9=&-]*)?$/.test(href) && !href.startsWith("//");

/**
 * Check the address of a page on a host of the agency, or on one where rules are published.
 * @param {any} address @param {{hosts: string[]}} maker @param {string} place
 * @returns {string}
 */
export function checkLink(address, { hosts }, place) {
  const parts = typeof address === "string" && address.length <= MOST_ADDRESS && !/[\s\\]/.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  const isFit = parts?.protocol === "https:" && !parts.username && !parts.password && !parts.port && [...hosts, ...LAW_HOSTS].includes(parts.hostname);
  return isFit ? address : refuse("foreign-link", place);
}
