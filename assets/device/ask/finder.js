// @ts-check
/**
 * Finds where a question belongs: an index in memory over all places, built in slices so that typing never waits, and anew when the
 * directory or the language is another. Nothing of a question leaves this module or is kept.
 */

import MiniSearch from "minisearch";
import { sayBoth } from "./places.js";
import { partsOf, readQuestion, stemOf, wordsOf } from "./words.js";

/**
 * @typedef {import("./places.js").Place} Place
 * @typedef {import("../data/languages.js").Language} Language
 * @typedef {{place: Place, score: number, by: string[], isSure: boolean}} Found  `by`: words of the question by which it was found; isSure: they are half of what it says
 */

const SLICE_MS = 8;
const BOOST = { title: 4, words: 3, names: 2, about: 1 };
/** What differs only by its agency is one place; so many of them are looked at. */
const MOST_LOOKED = 400;
/** Of the words that are found anywhere, a place must have this part; of a long story so many words at least count. */
const LEAST_SHARE = 0.3;
const MOST_COUNTED = 6;
/** What fits so much less than the best is found by a word that happens to be there. */
const LEAST_OF_BEST = 0.1;
const SURE_SHARE = 0.5;
/** A word that is only alike must be this long: short ones are alike by chance. */
const LONG = 7;
/** How much more an agency counts that the person has to do with. */
const NEAR = 1.2;
const FIELDS = /** @type {const} */ (["title", "words", "names", "about"]);

/** Let the screen go first; a timer, where the browser has nothing better, makes it wait 4 ms each time. @returns {Promise<unknown>} */
export const breathe = () => /** @type {any} */ (globalThis).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Build an index over places.
 * @param {Iterable<Place>} all @param {Language} language
 * @param {{pause?: () => Promise<unknown>, now?: () => number, isOver?: () => boolean}} [options]  isOver: another one is wanted by now
 * @returns {Promise<Finder | undefined>}
 */
export async function buildFinder(all, language, { pause = breathe, now = () => performance.now(), isOver = () => false } = {}) {
  let begun = now();
  const rest = async () => {
    if (now() - begun < SLICE_MS) return false;
    await pause();
    begun = now();
    return isOver();
  };
  /** @type {Map<string, number>} */
  const known = new Map();
  const said = [];
  const places = [];
  for (const place of all) {
    const { texts } = place;
    places.push(place);
    const both = { title: sayBoth(texts.title, language), words: sayBoth(texts.words, language), about: sayBoth(texts.about, language), names: { nl: texts.names.join(" "), other: "" } };
    for (const field of FIELDS) for (const word of wordsOf(both[field].nl)) known.set(word, (known.get(word) ?? 0) + 1);
    said.push(both);
    if (await rest()) return undefined;
  }
  const index = new MiniSearch({ fields: [...FIELDS], tokenize: (text) => text.split(" "), processTerm: (term) => term || null });
  /** @type {Map<string, string>} */
  const analysed = new Map();
  const read = (/** @type {{nl: string, other: string}} */ { nl, other }) => [...wordsOf(nl).map((word) => analyse(word)), ...(other ? wordsOf(other).map((word) => stemOf(word, language)) : [])].join(" ");
  const analyse = (/** @type {string} */ word) => {
    let terms = analysed.get(word);
    if (terms === undefined) analysed.set(word, (terms = [word, ...partsOf(word, known)].map((one) => stemOf(one, "nl")).join(" ")));
    return terms;
  };
  for (const [id, both] of said.entries()) {
    index.add({ id, title: read(both.title), words: read(both.words), names: read(both.names), about: read(both.about) });
    if (await rest()) return undefined;
  }
  return new Finder(places, index, known, language);
}

export class Finder {
  #places;
  #index;
  #known;
  #language;

  /** @param {Place[]} places @param {MiniSearch} index @param {Map<string, number>} known @param {Language} language */
  constructor(places, index, known, language) {
    this.#places = places;
    this.#index = index;
    this.#known = known;
    this.#language = language;
  }

  /**
   * Find where a question belongs, the best first; nothing where nothing fits.
   * @param {string} question
   * @param {{most?: number, isNear?: (oin: string) => boolean}} [options]  isNear: an agency that the person has to do with
   * @returns {Found[]}
   */
  find(question, { most = 5, isNear = () => false } = {}) {
    const terms = readQuestion(question, this.#language, this.#known);
    if (!terms.length) return [];
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]));
    const asked = new Map(terms.map((one) => [one.term, one.asked]));
    const hits = this.#index.search(terms.map(({ term }) => term).join(" "), {
      boost: BOOST,
      combineWith: "OR",
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length < 5 ? false : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostTerm: (term) => weights.get(term) ?? 1,
      tokenize: (text) => text.split(" "),
      processTerm: (term) => term,
    });
    const found = hits.slice(0, MOST_LOOKED).filter(({ queryTerms, terms: theirs }) => queryTerms.some((term) => term.length >= LONG || theirs.some((one) => one.startsWith(term))));
    const total = Math.min(MOST_COUNTED, new Set(found.flatMap(({ queryTerms }) => queryTerms.map((term) => asked.get(term)))).size);
    const said = Math.min(MOST_COUNTED, new Set(terms.flatMap(({ asked: word }) => wordsOf(word))).size);
    /** @type {Map<string, Found>} */
    const best = new Map();
    for (const { id, score, queryTerms } of found) {
      const place = this.#places[id];
      const by = [...new Set(queryTerms.map((term) => asked.get(term) ?? term))];
      const share = Math.min(1, by.length / total);
      if (share < LEAST_SHARE) continue;
      const one = { place, by, isSure: new Set(by.flatMap(wordsOf)).size >= said * SURE_SHARE, score: score * (0.5 + share / 2) * (isNear(place.oin) ? NEAR : 1) };
      const before = best.get(place.alike);
      if (!before || before.score < one.score) best.set(place.alike, one);
    }
    const sorted = [...best.values()].sort((one, other) => other.score - one.score);
    return sorted.filter(({ score }) => score >= sorted[0].score * LEAST_OF_BEST).slice(0, most);
  }
}
