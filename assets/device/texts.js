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

/**
 * @typedef {"nl" | "en"} Language
 * @typedef {Record<string, string | number>} Places
 * @typedef {((key: string, places?: Places) => string) & {language: Language, has: (key: string) => boolean}} Texts
 */

/** @type {Language[]} */
export const languages = ["nl", "en"];

/**
 * Make the function that gives a message by its key.
 * @param {Language} language
 * @param {string[]} sources
 * @param {() => void} [askForRest]  Where not all is loaded: called for a message that is not there, which is empty until it is
 * @returns {Texts}
 */
export function createTexts(language, sources, askForRest) {
  const bundle = new FluentBundle(language, { useIsolating: false });
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

/** @type {Promise<Texts> | undefined} */
let whole;
let hear = (/** @type {Texts} */ _texts) => {};

/** Be told when the rest of Dutch has come, also when a screen asked for it before anybody listened. @param {(texts: Texts) => void} listener */
export function whenWhole(listener) {
  hear = listener;
  void whole?.then(listener, () => undefined);
}

/**
 * Load all messages of a language.
 * @param {Language} language
 * @returns {Promise<Texts>}
 */
export async function loadTexts(language) {
  if (language === "nl") return (whole ??= loadDutch());
  const { catalogues } = await import("./catalogues/en.js");
  return createTexts("en", catalogues);
}

async function loadDutch() {
  try {
    const { catalogues } = await import("./catalogues/nl_rest.js");
    dutch = createTexts("nl", [...dutchCatalogues, ...catalogues]);
    hear(dutch);
    return dutch;
  } catch (error) {
    // No connection, before everything was fetched: the next message asks again.
    whole = undefined;
    throw error;
  }
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
