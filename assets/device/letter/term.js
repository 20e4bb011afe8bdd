// @ts-check
/** The terms in a letter: until when the person may or must do something, and what. */

import { addDays, dayOf, partsOf } from "../dates.js";
import { endOfTerm } from "../watch/terms.js";
import { daysIn, withYear } from "./days.js";
import { COUNT, readCount } from "./figures.js";
import { sentenceAt, wordsAround } from "./lines.js";

/** @typedef {"object" | "appeal" | "pay" | "hand-in" | "come" | "answer"} Action  What the person may or must do */
/**
 * @typedef {object} Term
 * @property {Action} action
 * @property {string} due    YYYY-MM-DD; "" when it is counted from a day that is not known
 * @property {{unit: "day" | "week" | "month", count: number} | undefined} span  Counted from the date of the letter
 * @property {string} words
 * @property {boolean} isSure
 */

/** What a sentence asks, the most telling first. @type {[Action, RegExp][]} */
const ACTIONS = [
  ["appeal", /\bberoep\b(?! op)|beroepschrift/iu],
  ["object", /bezwaar/iu],
  ["pay", /\bbetal(?:en|ing)|\bbetaal(?:t|d)?\b|terugbetal|overmaken|maak[^.]{0,60}\bover\b|bijschreven|voldoen\b/iu],
  ["hand-in", /lever[^.]{0,80}\bin\b|inlever|\bstuur(?:t|en)?\b|opsturen|toesturen|toezenden|\bzend|aanlever|vul[^.]{0,60}\bin\b|invullen|gegevens|bewijs(?:stuk|zen)|formulier|uploaden/iu],
  ["come", /afspraak|gesprek|spreekuur|uitgenodigd|nodigen[^.]{0,20}uit|langs\s?(?:te )?kom/iu],
  ["answer", /reageer|reactie|reageren|\bbel(?:t|len)?\b|laat[^.]{0,30}weten|contact op|antwoord|meld/iu],
];
/** What the agency itself will do, and when. */
const AGENCYS_OWN = /(?:\bwij\b|\bwe\b|\bu (?:ontvangt|krijgt|hoort)|ontvangt u|krijgt u|hoort u)/iu;
const PERSONS_OWN = /\bu (?:moet|kunt|dient|bent verplicht)|moet u|kunt u|dient u|wilt u|bezwaar|beroep|\bstuur\b|\bbetaal\b|\blever\b|\bmaak\b|\breageer\b|verzoek(?:en)? (?:wij )?u|vragen (?:wij )?u/iu;

const SPAN = new RegExp(
  `(?:binnen|termijn van|uiterlijk|heeft u|hebt u|krijgt u)\\s+(?:de |een |nog )?(?<count>${COUNT})\\s?(?<unit>werkdag(?:en)?|dag(?:en)?|w[ec]{1,2}k(?:[ec]n)?|maand(?:en)?)(?!\\p{L})`,
  "giu",
);
const BEFORE_DAY = /(?<how>uiterlijk(?: op| v[oó][oó]r| tot en met)?|v[oó][oó]r(?: of op)?|tot en met|t\/m|niet later dan|tot|op)\s+(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s+)?$/iu;
/** A sentence that goes on with the one before. */
const POINTS_BACK = /^\W*(?:doe (?:dit|dat)|dit|dat)\b/iu;
/** Until when something holds is no term for the person. */
const HOLDS = /geldig|recht op|loopt|periode|uitkering voor|vanaf|(?:van|tussen) [^.]{0,30}$/iu;
const CLEAR_LENGTH = 12;
/** After a term: that it begins on another day than that of the letter. */
const FROM_ELSEWHERE = /^\s*(?:na|vanaf|nadat)\s(?!(?:[^.,]{0,30}\s)?(?:dagtekening|verz[eo]nd\p{L}*|factuurdatum|notadatum|bekend(?:making|gemaakt)|datum (?:van|op|boven) (?:deze|dit|de (?:brief|factuur|nota)))|(?:deze|dit)\s)|ontvangst|nadat/iu;
/** What need not or cannot be done, and what one must tell whenever it happens. */
const NOT_NOW = /\b(?:hoeft|hoeven|moet|moeten|kunt|kan|mag|mogen)\b[^.?]{0,40}\b(?:niet(?! (?:mee )?eens| later| akkoord)|geen)\b|wijziging|verander(?:t|en|ing)|\bziek\b/iu;
const BEFORE_SENTENCE = 60;

/**
 * Find the terms of a letter, in its order.
 * @param {string} text   mended
 * @param {string} issued  The date of the letter, or ""
 * @returns {Term[]}
 */
export function termsIn(text, issued) {
  return [...spansIn(text, issued), ...lastDaysIn(text, issued)].sort((a, b) => a.from - b.from);
}

/** @param {string} text @param {string} issued @returns {(Term & {from: number})[]} */
function spansIn(text, issued) {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const { count: read, unit: word } = /** @type {Record<string, string>} */ (match.groups);
    const counted = readCount(read);
    const [from, to] = [match.index, match.index + match[0].length];
    const asked = actionAt(text, from, to);
    if (!counted || !asked) return [];
    const span = spanOf(word, counted.count);
    const isFromLetter = !FROM_ELSEWHERE.test(text.slice(to, to + 60));
    const isSure = counted.isClean && asked.isNear && isFromLetter && !/werkdag/iu.test(word) && !isNotNow(text, from, to);
    return [{ action: asked.action, span, due: endOfSpan(asked.action, span, issued), words: wordsAround(text, from, to), isSure, from }];
  });
}

/** @param {string} text @param {string} issued @returns {(Term & {from: number})[]} */
function lastDaysIn(text, issued) {
  return daysIn(text).flatMap((found) => {
    const how = BEFORE_DAY.exec(text.slice(Math.max(0, found.from - 40), found.from))?.groups?.how.toLowerCase();
    if (!how) return [];
    const asked = actionAt(text, found.from, found.to);
    if (!asked || (how === "op" && asked.action !== "come")) return [];
    const before = text.slice(Math.max(0, found.from - how.length - 35), found.from - how.length);
    if (/^t/u.test(how) && HOLDS.test(before)) return [];
    if (!asked.isNear && !how.startsWith("uiterlijk")) return [];
    const day = withYear(found, issued);
    if (!day || (issued && day <= issued)) return [];
    // Before a day: the day before it is the last one.
    const isBefore = /v[oó][oó]r$/iu.test(how);
    const due = isBefore ? addDays(day, -1) : day;
    const isSure = found.isClean && Boolean(found.day) && asked.isNear && !isNotNow(text, found.from, found.to);
    return [{ action: asked.action, span: undefined, due, words: wordsAround(text, found.from - how.length - 1, found.to), isSure, from: found.from }];
  });
}

/**
 * Tell what is to be done within a term: by its own sentence, else by the one before it.
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {{action: Action, isNear: boolean} | undefined} undefined: the agency's own term, or nobody's
 */
function actionAt(text, from, to) {
  const { begin, end } = sentenceAt(text, from, to);
  const sentence = text.slice(begin, end);
  if (AGENCYS_OWN.test(sentence) && !PERSONS_OWN.test(sentence)) return undefined;
  const own = actionOf(sentence);
  if (own) return { action: own, isNear: true };
  const before = sentenceAt(text, Math.max(0, begin - 2), Math.max(0, begin - 2));
  const near = actionOf(text.slice(before.begin, begin));
  return near && sentence.length > CLEAR_LENGTH ? { action: near, isNear: POINTS_BACK.test(sentence) } : undefined;
}

/** @param {string} text @param {number} from @param {number} to */
function isNotNow(text, from, to) {
  const { begin, end } = sentenceAt(text, from, to);
  return NOT_NOW.test(text.slice(Math.max(0, begin - BEFORE_SENTENCE), end));
}

/** @param {string} sentence */
const actionOf = (sentence) => ACTIONS.find(([, words]) => words.test(sentence))?.[0];

/** @param {string} word @param {number} count @returns {NonNullable<Term["span"]>} */
function spanOf(word, count) {
  const unit = word.toLowerCase();
  // Working days are counted as days: too early is safe, too late is not.
  if (unit.startsWith("w") && !unit.startsWith("werk")) return { unit: "week", count };
  return { unit: unit.startsWith("maand") ? "month" : "day", count };
}

/**
 * Count a term from the date of a letter.
 *
 * The term to object is one of the law and so moves past days that are free; what an agency asks itself does not.
 * Source: Awb art. 6:7 and 6:8; Algemene termijnenwet art. 1.
 * @param {Action} action
 * @param {Term["span"]} span
 * @param {string} issued
 */
export function endOfSpan(action, span, issued) {
  if (!span || !issued) return "";
  const { unit, count } = span;
  if (unit === "week" && (action === "object" || action === "appeal")) return endOfTerm(issued, count);
  if (unit === "week") return addDays(issued, count * 7);
  if (unit === "day") return addDays(issued, count);
  const { year, month, date } = partsOf(issued);
  return dayOf(year, month + count, date);
}
