// @ts-check
/**
 * Where a question may belong: services and agencies of the directory, laws, what Plein looks out for, screens of the wallet. Each as the
 * texts by which it is found, in Dutch and in the language of the person.
 */

import { agencies } from "../data/agencies.js";
import { laws } from "../data/laws.js";
import { screens } from "../data/questions.js";
import { watchers } from "../data/watchers.js";
import { holds } from "../rules/statute_book.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../said.js").Said} Said
 * @typedef {import("../data/languages.js").Language} Language
 * @typedef {{path: string, title: string, words: Said}} AskedScreen
 * @typedef {"service" | "right" | "agency" | "watcher" | "screen"} Kind
 * @typedef {{title: Said[], words: Said[], about: Said[], names: string[]}} Texts
 * @typedef {object} Place
 * @property {Kind} kind
 * @property {string} name   id of a service, a law, a watcher; OIN or id of an agency; path of a screen
 * @property {string} oin    of the agency, "" where the directory has none
 * @property {string} alike  equal for what only differs by agency
 * @property {Texts} texts
 */

const STATE = "nl";

/**
 * Give all places one after the other: the services of an agency are read from the directory when it is its turn.
 * @param {Pick<import("../world.js").Snapshot, "listed" | "today" | "texts">} snapshot
 * @returns {Generator<Place>}
 */
export function* placesOf({ listed, today, texts }) {
  const known = listed?.agencies ?? [];
  for (const agency of known) {
    yield { kind: "agency", name: agency.oin, oin: agency.oin, alike: `agency ${agency.oin}`, texts: { title: [], words: [], about: [], names: [agency.name] } };
    for (const service of agency.services) if (service.listed) yield placeOfService(service, agency);
  }
  for (const law of laws) if (law.scope === STATE && holds(law, today)) yield placeOfLaw(law);
  const ids = new Set(known.map(({ id }) => id));
  for (const payer of agencies) if (!ids.has(payer.id)) yield placeOfPayer(payer);
  for (const { id, title, for: why } of watchers) yield { kind: "watcher", name: id, oin: "", alike: `watcher ${id}`, texts: { title: [title], words: [], about: [why], names: [] } };
  for (const { path, title, words } of screens) yield { kind: "screen", name: path, oin: "", alike: `screen ${path}`, texts: { title: [], words: [words], about: [], names: [texts(title)] } };
}

/** @param {any} service @param {import("../directory.js").Agency} agency @returns {Place} */
function placeOfService({ id, title, summary, words, facts }, { oin, name }) {
  return { kind: "service", name: id, oin, alike: `service ${id} ${title.nl}`, texts: { title: [title], words: [words], about: [summary, ...facts.map((/** @type {any} */ { label }) => label)], names: [name] } };
}

/** @param {any} law  see `rules/statute_book.js` @returns {Place} */
function placeOfLaw({ id, title, law, apply, steps }) {
  const said = /** @type {any[]} */ ([apply, ...Object.values(steps)]).filter(Boolean);
  return { kind: "right", name: id, oin: "", alike: `right ${id}`, texts: { title: [title], words: [], about: said, names: [law.name] } };
}

/** @param {any} agency  of `data/agencies.js` @returns {Place} */
function placeOfPayer({ id, name, kinds }) {
  return { kind: "agency", name: id, oin: "", alike: `agency ${id}`, texts: { title: [name], words: kinds.map((/** @type {any} */ kind) => kind.name), about: [], names: [] } };
}

/** Say texts in Dutch and in a language, once each. @param {Said[]} texts @param {Language} language @returns {{nl: string, other: string}} */
export function sayBoth(texts, language) {
  const nl = texts.map((one) => one?.nl ?? "").join(" ");
  const other = language === "nl" ? "" : texts.map((one) => saidIn(one, language) ?? "").join(" ");
  return { nl, other: other === nl ? "" : other };
}
