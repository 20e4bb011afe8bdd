// @ts-check
/** The services that Delen lists: by agency and by what one is to it, and only those that are looked for. */

import { keyOf } from "../form_states.js";
import { seekForm } from "../forms/seek.js";
import { serviceForm } from "../forms/service.js";
import { isReady } from "../service_start.js";
import { pathTo } from "../services.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../services.js").Service} Service
 * @typedef {import("../directory.js").Agency} Agency
 */

/** What one is to an agency, in the order of the screen. */
const ROLES = ["customer", "user", "partner", "subject"];
const PATH = "/delen";

/** Give the words that a person looks for, small; none when nothing is typed. @param {Snapshot} snapshot @returns {string[]} */
export function wordsSought(snapshot) {
  const typed = snapshot.forms[keyOf(seekForm, { path: PATH, query: new URLSearchParams() })]?.typed.words ?? "";
  return plain(typed).split(/\s+/u).filter(Boolean);
}

/**
 * List the services of an agency by role; those that answer something stand where its question is.
 * @param {Agency} agency
 * @param {string[]} words  all must be found
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").ServiceGroup[]}
 */
export function groupsOf(agency, words, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const listed = /** @type {Service[]} */ (agency.services).filter((one) => one.listed && isFound(one, words, language));
  return ROLES.flatMap((role) => {
    const services = listed.filter((one) => one.role === role).map((service) => lineOf(service, agency, snapshot));
    return services.length ? [{ role, title: texts("share-role", { role }), services }] : [];
  });
}

/** @param {Service} service @param {Agency} agency @param {Snapshot} snapshot */
function lineOf(service, agency, snapshot) {
  const { texts } = snapshot;
  const query = new URLSearchParams({ agency: agency.oin, service: service.id });
  const ready = isReady(serviceForm, service, snapshot, { path: "/delen/dienst", query });
  return {
    id: service.id,
    title: saidIn(service.title, texts.language),
    summary: saidIn(service.summary, texts.language),
    ready: ready ? texts("share-ready") : "",
    // Nothing is left to fill in: what goes and to whom is looked over, and sent.
    href: ready ? `/delen/nakijken?${query}` : pathTo(service, query),
  };
}

/** @param {Service} service @param {string[]} words @param {import("../texts.js").Language} language */
function isFound({ title, summary, words: also }, words, language) {
  const all = plain([title, summary, also].map((one) => saidIn(one, language)).join(" "));
  return words.every((word) => all.includes(word));
}

/** @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
