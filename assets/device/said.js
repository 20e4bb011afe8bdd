// @ts-check
/**
 * What services, laws and agencies say, in the language of the person.
 *
 * Their files carry Dutch, and what else the agency wrote itself. For the rest there are our translations, found by the hash of
 * the Dutch text: where that changed, the old translation no longer fits, and the Dutch is shown.
 */

import { translations } from "./catalogues/translations.js";

/**
 * @typedef {import("./data/languages.js").Language} Language
 * @typedef {{nl: string} & Partial<Record<Language, string>>} Said
 */

/** @type {Partial<Record<Language, Record<string, string>>>} */
const loaded = {};

/** Fetch what was translated into a language; it is kept. @param {Language} language */
export async function loadSaid(language) {
  loaded[language] ??= (await translations[language]?.())?.said ?? {};
}

/**
 * Say it in a language: as the agency wrote it, as we translated it, else in Dutch.
 * @template {{nl?: string} | undefined} T
 * @param {T} words
 * @param {Language} language
 * @returns {T extends undefined ? undefined : string}
 */
export function saidIn(words, language) {
  const own = /** @type {Partial<Record<string, string>> | undefined} */ (words);
  const said = own && (own[language] ?? loaded[language]?.[hashOf(own.nl ?? "")] ?? own.nl);
  return /** @type {any} */ (said);
}

/** Give the hash under which a text is found: FNV-1a of its UTF-16 units, 32 bits, and their number, base 36 (see `pwa/texts/modules.py`). @param {string} text */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${hash.toString(36)}.${text.length.toString(36)}`;
}

/** Tell whether a text is shown in Dutch to somebody who reads another language. @param {Said} words @param {Language} language */
export function isDutchOnly(words, language) {
  return language !== "nl" && saidIn(words, language) === words.nl;
}
