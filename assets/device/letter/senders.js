// @ts-check
/** Who sent a letter: an agency by its names, a municipality with its own, or else whose name stands at the top. */

import { agencies } from "../data/agencies.js";
import { oneLine, wordsAround } from "./lines.js";

/**
 * @typedef {object} Sender
 * @property {string} agency  Its id; "": none that Plein knows
 * @property {string} name    As the letter writes it; "": as the list of agencies has it
 * @property {string} words
 * @property {boolean} isSure
 */
/** @typedef {Readonly<Record<string, readonly string[]>>} LetterWords  The names by which letters call an agency, by its id */

const HEAD_LINES = 12;
const FOOT_LINES = 8;
const [HEAD_WORTH, FOOT_WORTH, WORTH] = [4, 3, 1];
const SURE_SCORE = 4;
const MOST_TIMES = 4;
const MOST_NAME = 60;
/** Of fewer letters it is a word that many letters have, such as Loon. */
const LEAST_KIND = 10;

const MUNICIPALITY = /[Gg]e(?:m|rn)eente\s+(?<place>(?:(?:'s|[Dd]en|[Dd]e|[Hh]et)[ -])?\p{Lu}[\p{L}'-]+(?:[ -](?:aan|den|de|op|en|in|ter)[ -](?:den |de )?\p{Lu}[\p{L}'-]+|-\p{Lu}\p{L}+)?)/gu;
/** A line that is no name of a sender. */
const NO_NAME =
  /^(?:aan\b|de heer|mevrouw|dhr|mw\b|mr\b|fam|t\.a\.v|datum|dagtekening|verz|ons|uw|kenmerk|betreft|onderwerp|geacht|beste|pagina|blad|bijlage|bsn|burgerservice|postbus|telefoon|tel\b|www|kvk|iban|bezoek|postadres|contact|vragen)/iu;
const POSTCODE = /\b\d{4} ?[A-Z]{2}\b/u;

/**
 * Give who may have sent the letter, the most likely first.
 * @param {string} text  mended
 * @param {LetterWords} names
 * @returns {Sender[]}
 */
export function sendersOf(text, names) {
  const known = Object.entries(names).flatMap(([agency, words]) => found(text, agency, words) ?? []);
  known.sort((a, b) => b.score - a.score || a.from - b.from);
  const [first, second] = known;
  const senders = known.map(({ agency, name, from, to, score }) => ({
    agency,
    name,
    words: wordsAround(text, from, to),
    isSure: score === first.score && score >= SURE_SCORE && score >= 2 * (second?.score ?? 0),
  }));
  if (first && first.score >= SURE_SCORE) return senders;
  return [first ? undefined : byWhatItPays(text), nameAtTop(text), ...senders].filter((sender) => sender !== undefined);
}

/** Guess the agency by what it pays, when a letter has its name in a picture only. @param {string} text @returns {Sender | undefined} */
function byWhatItPays(text) {
  for (const { id, kinds } of agencies) {
    for (const { name } of kinds) {
      const word = name.nl.replace(/ \(.*/u, "");
      const match = word.length >= LEAST_KIND ? [...text.matchAll(patternOf(word))][0] : undefined;
      if (match) return { agency: id, name: "", words: wordsAround(text, match.index, match.index + word.length), isSure: false };
    }
  }
  return undefined;
}

/** @param {string} text @param {string} agency @param {readonly string[]} words */
function found(text, agency, words) {
  const { head, foot } = edges(text);
  let score = 0;
  /** @type {{from: number, to: number, name: string} | undefined} */
  let best;
  let bestWorth = 0;
  for (const word of words) {
    for (const match of [...text.matchAll(patternOf(word))].slice(0, MOST_TIMES)) {
      const from = match.index;
      const worth = from < head ? HEAD_WORTH : from > foot ? FOOT_WORTH : WORTH;
      score += worth;
      if (worth > bestWorth) [best, bestWorth] = [{ from, to: from + match[0].length, name: "" }, worth];
    }
  }
  if (agency === "gemeente") {
    const named = [...text.matchAll(MUNICIPALITY)][0];
    if (named?.groups) best = { from: named.index, to: named.index + named[0].length, name: `Gemeente ${named.groups.place}` };
  }
  return best && { agency, score, ...best };
}

/**
 * Match a name as letters write it: short names in capitals and whole, longer ones with slips of the reader.
 * @param {string} word
 */
function patternOf(word) {
  const isShort = word.length <= 4;
  const signs = [...word].map((sign) => {
    if (sign === " ") return "\\s*";
    if (isShort) return escape(sign);
    if (/[o0]/iu.test(sign)) return "[o0]";
    if (/[il1]/iu.test(sign)) return "[il1|]";
    return /m/iu.test(sign) ? "(?:m|rn)" : escape(sign);
  });
  return new RegExp(`(?<![\\p{L}\\d])${signs.join("")}(?![\\p{L}\\d])`, isShort ? "gu" : "giu");
}

/** @param {string} sign */
const escape = (sign) => sign.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** Where the head of the letter ends and its foot begins. @param {string} text */
function edges(text) {
  const lines = text.split("\n");
  return {
    head: lines.slice(0, HEAD_LINES).join("\n").length,
    foot: text.length - lines.slice(-FOOT_LINES).join("\n").length - 1,
  };
}

/** Take the first line that looks like a name; nobody can be sure of that. @param {string} text @returns {Sender | undefined} */
function nameAtTop(text) {
  const lines = text.split("\n").slice(0, HEAD_LINES).map(oneLine).filter(Boolean);
  const line = lines.find(isName);
  const name = line && oneLine(line.replace(/^retour(?:adres)?:?\s*/iu, "").split(/,| - | \| /u)[0]);
  return name ? { agency: "", name: name.slice(0, MOST_NAME), words: line, isSure: false } : undefined;
}

/** @param {string} line */
function isName(line) {
  const letters = line.replace(/[^\p{L}]/gu, "").length;
  return letters >= 3 && letters * 2 > line.length && /\p{Lu}/u.test(line) && line.split(" ").length <= 9 && !NO_NAME.test(line) && !POSTCODE.test(line);
}
