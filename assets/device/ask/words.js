// @ts-check
/**
 * From what a person types to words that can be looked up: small, without accents, as stems, without words that say nothing;
 * compounds in their parts; and what everyday words mean.
 *
 * Dutch and English words have stems of Snowball; other languages are taken as they stand. A question is cut at `MOST_CHARACTERS`
 * and `MOST_WORDS`, so that no text, however long, takes longer than a page of it.
 */

import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { meanings, stopWords } from "../data/questions.js";

/**
 * @typedef {import("../data/languages.js").Language} Language
 * @typedef {{says: Record<"nl" | "en", string[]>, means: string[]}} Meaning
 * @typedef {{term: string, weight: number, asked: string}} Term  A word to look up, how much it counts, and the word of the question
 */

const MOST_CHARACTERS = 2_000;
const MOST_WORDS = 40;
const MOST_LETTERS = 40;
const SHORTEST_PART = 4;
const LONG = 7;
const FOREIGN = "~";
/** Letters that join the parts of a compound. */
const JOINTS = ["", "s", "en", "e", "n"];
const MEANT = 0.9;
const PART = 0.6;

/** @type {Partial<Record<Language, (word: string) => string>>} */
const stemmers = { nl: dutch, en: english };
/** @type {Map<string, string>} */
const stems = new Map();

/** Give the words of a text, small and without accents or signs. @param {string} text @returns {string[]} */
export function wordsOf(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Give the stem of a word as `wordsOf` gives it, marked where it is not Dutch: "won" is no form of "wonen". @param {string} word @param {Language} language */
export function stemOf(word, language) {
  const key = `${language} ${word}`;
  let stem = stems.get(key);
  if (stem === undefined) {
    const short = word.slice(0, MOST_LETTERS);
    stem = (language === "nl" ? "" : FOREIGN) + (stemmers[language]?.(short) ?? short);
    stems.set(key, stem);
  }
  return stem;
}

/** Give the stems of a text, with double ones. @param {string} text @param {Language} language */
export const stemsOf = (text, language) => wordsOf(text).map((word) => stemOf(word, language));

/** @type {Record<string, Set<string>>} */
const stops = Object.fromEntries(Object.entries(stopWords).map(([language, words]) => [language, new Set(wordsOf(words))]));

/** @type {Partial<Record<Language, {phrase: string[], means: string[]}[]>>} */
const phrases = {};

/** What is said in everyday words, by the stems of each phrase. @param {Language} language */
function phrasesIn(language) {
  return (phrases[language] ??= meanings.flatMap(({ says, means }) => {
    const said = says[/** @type {"nl"} */ (language)] ?? [];
    const terms = [...new Set(means.flatMap((word) => stemsOf(word, "nl")))];
    return said.map((phrase) => ({ phrase: stemsOf(phrase, language), means: terms }));
  }));
}

/**
 * Split a compound into two parts that are words of their own; "" for what is none.
 * @param {string} word @param {{has(word: string): boolean}} known  whole words
 * @returns {[string, string] | []}
 */
export function partsOf(word, known) {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const end = word.slice(at);
    if (!known.has(end)) continue;
    const begin = word.slice(0, at);
    const first = JOINTS.find((joint) => begin.endsWith(joint) && begin.length - joint.length >= SHORTEST_PART && known.has(begin.slice(0, begin.length - joint.length)));
    if (first !== undefined) return [begin.slice(0, begin.length - first.length), end];
  }
  return [];
}

/**
 * Read a question: what to look up, the word that counts most first. A Dutch letter is often read by who types another language, so
 * that both are looked up.
 * @param {string} text @param {Language} language @param {{has(word: string): boolean}} known
 * @returns {Term[]}
 */
export function readQuestion(text, language, known) {
  const languages = /** @type {Language[]} */ (language === "nl" ? ["nl"] : [language, "nl"]);
  const all = [...new Set(wordsOf(text.slice(0, MOST_CHARACTERS)))].slice(0, MOST_WORDS);
  const telling = all.filter((word) => !languages.some((one) => stops[one]?.has(word)) && (word.length > 1 || /\p{N}/u.test(word)));
  /** @type {Map<string, Term>} */
  const terms = new Map();
  const add = (/** @type {string} */ term, /** @type {number} */ weight, /** @type {string} */ asked) => {
    if ((terms.get(term)?.weight ?? 0) < weight) terms.set(term, { term, weight, asked });
  };
  for (const word of telling) {
    add(stemOf(word, language), 1, word);
    // By its Dutch stem only what may be Dutch.
    if (language !== "nl" && (known.has(word) || word.length >= LONG)) add(stemOf(word, "nl"), 1, word);
    for (const part of partsOf(word, known)) add(stemOf(part, "nl"), PART, word);
  }
  // Two words that are one: "parkeer vergunning", "zorg toeslag".
  all.slice(1).forEach((word, at) => {
    const joined = all[at] + word;
    if (known.has(joined)) add(stemOf(joined, "nl"), 1, `${all[at]} ${word}`);
  });
  for (const one of languages) {
    const has = new Map(all.map((word) => [stemOf(word, one), word]));
    for (const { phrase, means } of phrasesIn(one)) {
      if (phrase.every((stem) => has.has(stem))) for (const term of means) add(term, MEANT, phrase.map((stem) => has.get(stem)).join(" "));
    }
  }
  return [...terms.values()];
}
