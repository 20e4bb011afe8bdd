// @ts-check
// Tells whether a question sounds as if somebody is in danger or thinks of death, in whatever language it is typed.
import { danger } from "../data/questions.js";
import { wordsOf } from "./words.js";

/** So many words may stand between two of a phrase: "bang voor mijn eigen man". */
const MOST_BETWEEN = 3;
const MOST_CHARACTERS = 2_000;

/** @type {{word: string, isBegin: boolean}[][] | undefined} */
let phrases;

/** Read the phrases once: the last word of what ends in a star fits by its beginning. */
const phrasesRead = () =>
  (phrases ??= danger.map((phrase) =>
    phrase.split(" ").flatMap((part) => {
      const words = wordsOf(part);
      return words.map((word, at) => ({ word, isBegin: part.endsWith("*") && at === words.length - 1 }));
    }),
  ));

/** @param {string} question */
export function soundsLikeDanger(question) {
  const words = wordsOf(question.slice(0, MOST_CHARACTERS));
  return phrasesRead().some((phrase) => words.some((_, from) => fits(phrase, words, from)));
}

/** @param {{word: string, isBegin: boolean}[]} phrase @param {string[]} words @param {number} from */
function fits(phrase, words, from) {
  let at = from;
  for (const [index, { word, isBegin }] of phrase.entries()) {
    const last = index === 0 ? from : at + MOST_BETWEEN;
    while (at <= last && at < words.length && !(isBegin ? words[at].startsWith(word) : words[at] === word)) at += 1;
    if (at > last || at >= words.length) return false;
    at += 1;
  }
  return true;
}
