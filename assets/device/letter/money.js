// @ts-check
/** The amounts in a letter, which of them it is about, and whether it is to be paid or comes in. */

import { parseAmount } from "../amounts.js";
import { DIGIT, mendDigits } from "./figures.js";
import { sentenceAt, wordsAround } from "./lines.js";

/**
 * @typedef {object} Amount
 * @property {number} cents
 * @property {"pay" | "receive" | ""} way  "": the letter does not say so near it
 * @property {string} words   Where it stands in the letter
 * @property {boolean} isSure
 * @property {number} score   How much speaks for it being what the letter is about
 */

const WHOLE = `${DIGIT}{1,3}(?:[. ] ?${DIGIT}{3})+(?!${DIGIT})|${DIGIT}{1,8}`;
const CENTS = `(?: ?[,.] ?(?:${DIGIT}{2}(?!${DIGIT})|[-=]{1,2}|oo))`;
const SIGN = "€|EUR|£|[Ee]uro";
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<sign>${SIGN}) ?(?<signed>(?:${WHOLE})${CENTS}?)|(?<bare>(?:${WHOLE})${CENTS}?) ?(?:[Ee]uro|EUR)(?!\\p{L})|(?<plain>(?:${WHOLE}),${DIGIT}{2}))(?![\\d\\p{L}%]|[.,]\\d)`,
  "gu",
);

/** What stands near an amount, what it is worth, and which way the money goes. @type {[RegExp, number, Amount["way"]][]} */
const SIGNS_NEAR = [
  [/te betalen|moet u[^.]{0,30} betalen|betaalt u|verschuldigd|openstaand/iu, 4, "pay"],
  [/terug(?: te |\s?)betal|terugvorder|te veel (?:ontvangen|betaald|gekregen)|vordering/iu, 4, "pay"],
  [/aanslag|totaal(?:bedrag)? (?:factuur|nota|rekening)|factuurbedrag|maak[^.]{0,40} over/iu, 3, "pay"],
  [/u (?:ontvangt|krijgt)|ontvangt u|krijgt u|wij betalen u|betalen wij u|uitbetal|recht op|toegekend|kennen (?:wij )?u/iu, 4, "receive"],
  [/terug te ontvangen|krijgt[^.]{0,30} terug|netto|bijschrij/iu, 3, "receive"],
  [/\bbedrag\b|\bbedraagt\b|totaal/iu, 2, ""],
  [/per (?:maand|kwartaal|jaar|week|vier weken)/iu, 1, ""],
];
/** What an amount is that a letter only names. */
const ASIDE = /\bgeen\b|vermogen|inkomen van|toetsingsinkomen|maximaal|ten hoogste|grens|drempel|griffierecht|kapitaal|verzekerd bedrag|boete tot|bruto/iu;
const ASIDE_SCORE = -4;
const BEFORE = 90;
const AFTER = 45;

/**
 * Find the amounts of a letter, first the one that it is most likely about; each amount once.
 * @param {string} text  mended
 * @returns {Amount[]}
 */
export function amountsIn(text) {
  /** @type {Map<number, Amount>} */
  const found = new Map();
  for (const match of text.matchAll(PATTERN)) {
    const read = readAmount(match.groups ?? {});
    if (!read) continue;
    const amount = weigh(text, match.index, match.index + match[0].length, read);
    const before = found.get(amount.cents);
    // What is said twice counts a little more.
    if (!before || before.score < amount.score) found.set(amount.cents, { ...amount, score: amount.score + (before ? 1 : 0) });
    else before.score += 1;
  }
  const amounts = [...found.values()].sort((a, b) => b.score - a.score);
  const [first, second] = amounts;
  if (first) first.isSure = first.isSure && first.score >= 4 && first.score > (second?.score ?? 0) + 1;
  return amounts;
}

/** @param {Record<string, string | undefined>} groups */
function readAmount({ signed, bare, plain, sign }) {
  const mended = mendDigits((signed ?? bare ?? plain ?? "").replace(/oo$/u, "00").replace(/[-=]+$/u, ""));
  if (!mended) return undefined;
  const typed = mended.digits.replace(/ /gu, "").replace(/,$/u, "");
  // A point before two last digits was a comma.
  const written = typed.replace(/\.(\d{2})$/u, ",$1");
  const cents = parseAmount(written);
  if (typeof cents !== "number" || cents === 0) return undefined;
  const hasSign = plain === undefined && sign !== "£";
  return { cents, isClean: mended.isClean && written === typed, hasSign };
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {{cents: number, isClean: boolean, hasSign: boolean}} read
 * @returns {Amount}
 */
function weigh(text, from, to, { cents, isClean, hasSign }) {
  const { begin, end } = sentenceAt(text, from, to);
  const before = text.slice(Math.max(begin, from - BEFORE), from);
  const after = text.slice(to, Math.min(end, to + AFTER));
  let score = hasSign ? 1 : 0;
  /** @type {Amount["way"]} */
  let way = "";
  let best = 0;
  for (const [near, worth, which] of SIGNS_NEAR) {
    if (!near.test(before) && !near.test(after)) continue;
    score += worth;
    if (which && worth > best) [way, best] = [which, worth];
  }
  if (ASIDE.test(before)) score += ASIDE_SCORE;
  return { cents, way, words: wordsAround(text, from, to), isSure: isClean && hasSign, score };
}
