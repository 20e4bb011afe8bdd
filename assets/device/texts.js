// @ts-check
/**
 * The words on the screen: messages of one language, formatted on the device (Fluent).
 *
 * Dutch is always there: what the first screens say at once, the rest as soon as a message of it is asked for. Another language
 * is loaded when somebody chooses it.
 */

import { FluentBundle, FluentResource } from "@fluent/bundle";
import { negotiateLanguages } from "@fluent/langneg";
import { PleinError } from "./errors.js";
import { catalogues as dutchCatalogues } from "./catalogues/nl.js";
import { others } from "./catalogues/others.js";
import { writings } from "./data/languages.js";
import { loadSaid } from "./said.js";
import { writingOf } from "./writing.js";

/**
 * @typedef {import("./data/languages.js").Language} Language
 * @typedef {Record<string, string | number>} Places
 * @typedef {((key: string, places?: Places) => string) & {language: Language, has: (key: string) => boolean}} Texts
 */

export const languages = writings.map(({ code }) => code);

/**
 * Make the function that gives a message by its key.
 * @param {Language} language
 * @param {string[]} sources
 * @param {() => void} [askForRest]  Where not all is loaded: called for a message that is not there, which is empty until it is
 * @returns {Texts}
 */
export function createTexts(language, sources, askForRest) {
  // What is put into a sentence of the other direction keeps its own: an IBAN or a name in an Arabic sentence.
  const bundle = new FluentBundle(language, { useIsolating: writingOf(language).direction === "rtl" });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  const texts = (/** @type {string} */ key, /** @type {Places} */ places = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern && askForRest) {
      askForRest();
      return "";
    }
    if (!pattern) throw new RangeError(`no message ${key}`);
    return bundle.formatPattern(pattern, places);
  };
  return Object.assign(texts, { language, has: (/** @type {string} */ key) => bundle.hasMessage(key) });
}

/**
 * Say what went wrong: the message of the code of the error, or that something did.
 * @param {Texts} texts
 * @param {unknown} error
 */
export function sayError(texts, error) {
  const isOurs = error instanceof PleinError && texts.has(error.textKey);
  return isOurs ? texts(error.textKey, /** @type {Places} */ (error.fields)) : texts("error-other");
}

/** Dutch, as much of it as is loaded. */
export let dutch = createTexts("nl", dutchCatalogues, () => void loadTexts("nl").catch(() => undefined));

/** @type {Partial<Record<Language, Promise<Texts>>>} */
const wholes = {};
let hear = (/** @type {Texts} */ _texts) => {};

/** Be told when the rest of a language has come, also when a screen asked for it before anybody listened. @param {(texts: Texts) => void} listener */
export function whenWhole(listener) {
  hear = listener;
  for (const whole of Object.values(wholes)) void whole.then(listener, () => undefined);
}

/**
 * Load all messages of a language.
 * @param {Language} language
 * @returns {Promise<Texts>}
 */
export function loadTexts(language) {
  return (wholes[language] ??= loadWhole(language));
}

/** Load what the first screens say in a language; the rest follows, and `whenWhole` tells. @param {Language} language @returns {Promise<Texts>} */
export async function loadFirstTexts(language) {
  if (language === "nl") return dutch;
  const { values } = await others[language].first();
  const follow = () => void loadTexts(language).catch(() => undefined);
  follow();
  return createTexts(language, [withKeys(values, dutchCatalogues)], follow);
}

/** @param {Language} language */
async function loadWhole(language) {
  try {
    const { catalogues } = await import("./catalogues/nl_rest.js");
    const texts = language === "nl" ? createTexts("nl", [...dutchCatalogues, ...catalogues]) : await loadOther(language, catalogues);
    if (language === "nl") dutch = texts;
    hear(texts);
    return texts;
  } catch (error) {
    // No connection, before everything was fetched: the next message asks again.
    delete wholes[language];
    throw error;
  }
}

/** @param {Language} language @param {string[]} dutchRest */
async function loadOther(language, dutchRest) {
  const { first, rest } = others[language];
  const [one, two] = await Promise.all([first(), rest(), loadSaid(language)]);
  return createTexts(language, [withKeys(one.values, dutchCatalogues), withKeys(two.values, dutchRest)]);
}

/**
 * Put the keys before the messages of another language, which come without them: they stand in the order of Dutch.
 * @param {(string | 0)[]} values  0: as in Dutch
 * @param {string[]} keyed  The same part of Dutch
 */
function withKeys(values, keyed) {
  const messages = keyed.join("").split(/^(?=[a-z])/mu).filter(Boolean);
  if (messages.length !== values.length) throw new RangeError(`${values.length} messages, ${messages.length} in Dutch`);
  return values.map((value, at) => (value === 0 ? messages[at] : `${messages[at].slice(0, messages[at].indexOf(" ="))} = ${value}\n`)).join("");
}

/**
 * Give the texts in which a person agrees to a service: in their own language where the agency wrote it, else in Dutch, since
 * only what the agency wrote holds; a translation of ours explains it.
 * @param {Texts} texts  of the person
 * @param {import("./said.js").Said} consent  as the agency wrote it
 * @returns {Promise<Texts>}
 */
export async function agreedTexts(texts, consent) {
  return consent[texts.language] ? texts : await loadTexts("nl");
}

/**
 * Give the texts for a file that leaves the phone: English for whoever reads English, else Dutch, which every counter reads and
 * for which the fonts are here.
 * @param {Texts} texts  of the person
 * @returns {Promise<{texts: Texts, language: "nl" | "en"}>}
 */
export async function filedTexts(texts) {
  return texts.language === "en" ? { texts, language: "en" } : { texts: await loadTexts("nl"), language: "nl" };
}

/**
 * Choose the first language of the person that we have, else English.
 * @param {readonly string[]} wanted  As in `navigator.languages`
 * @returns {Language}
 */
export function chooseLanguage(wanted) {
  const [first] = negotiateLanguages(wanted, languages, { strategy: "lookup", defaultLocale: "en" });
  return /** @type {Language} */ (first);
}
