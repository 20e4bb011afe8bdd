// @ts-check
/** The days in a letter, and which of them is its date. */

import { addDays, dayOf, partsOf } from "../dates.js";
import { parseDay } from "../typed_days.js";
import { DIGIT, mendDigits } from "./figures.js";
import { wordsAround } from "./lines.js";

/**
 * @typedef {object} FoundDay
 * @property {string} day     YYYY-MM-DD; without a year "", see `month` and `date`
 * @property {number} month
 * @property {number} date
 * @property {number} from    Where it stands in the text
 * @property {number} to
 * @property {boolean} isClean
 */
/** @typedef {{day: string, words: string, isSure: boolean}} Dated */

const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** The day before the month: in words, or in figures with a year. */
const PATTERN = new RegExp(
  `(?<![\\d\\p{L}])(?:(?<date>${DIGIT}{1,2})[ .]{0,2}\\n?(?<word>\\p{L}[\\p{L}01]{2,9})\\.?(?:\\s{0,2}(?<year>${DIGIT}{4})(?!\\d))?|(?<d>${DIGIT}{1,2}) ?[-/.] ?(?<m>${DIGIT}{1,2}) ?[-/.] ?(?<y>${DIGIT}{4}))(?![\\d\\p{L}])`,
  "gu",
);

/** Words before the date of a letter. */
const LABEL = /(?:datum|dagtekening|verzonden|verzenddatum|datum besluit|factuurdatum|notadatum)(?: (?:van )?(?:deze |dit |de )?(?:brief|besluit|dagtekening|verzending|nota|factuur))?[\s:.]*$/iu;
/** A place and a comma, as above old letters. */
const PLACE = /(?:^|\n)\p{Lu}[\p{L}' -]{2,24}, ?$/u;
/** Words before another day than that of the letter. */
const OTHER =
  /(?:geb(?:oren|oortedatum)?|uw (?:brief|aanvraag|bericht|bezwaar|melding)|aanvraag|ontvangen|ingediend|vanaf|ingaande|met ingang|per|tot|t\/m|en met|voor|v[óo][óo]r|uiterlijk|vervaldatum|betaaldatum|tussen|afspraak|sinds)[^.\n]{0,18}$/iu;
const MOST_AGE_DAYS = 3 * 365;
/** How far above a day its label can stand. */
const UNDER_CHARACTERS = 500;

/**
 * Find every day in a text, in its order.
 * @param {string} text
 * @returns {FoundDay[]}
 */
export function daysIn(text) {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const { date, word, year, d, m, y } = /** @type {Record<string, string | undefined>} */ (match.groups);
    const place = { from: match.index, to: match.index + match[0].length };
    if (word) {
      const month = monthNamed(word);
      const dated = mendDigits(date ?? "");
      if (!month || !dated) return [];
      return found(dated, month.number, year ? mendDigits(year) : undefined, month.isClean && (!year || Boolean(mendDigits(year))), place);
    }
    const [first, second, third] = [d, m, y].map((part) => mendDigits(part ?? ""));
    if (!first || !second || !third) return [];
    return found(first, Number(second.digits), third, second.isClean, place);
  });
}

/**
 * @param {{digits: string, isClean: boolean}} date
 * @param {number} month
 * @param {{digits: string, isClean: boolean} | undefined} year
 * @param {boolean} isClean
 * @param {{from: number, to: number}} place
 * @returns {FoundDay[]}
 */
function found(date, month, year, isClean, place) {
  const number = Number(date.digits);
  if (number < 1 || number > 31 || month < 1 || month > 12) return [];
  const day = year ? parseDay(`${number}-${month}-${year.digits}`) : "";
  if (day !== "" && !/^\d{4}-/u.test(day)) return [];
  return [{ day, month, date: number, ...place, isClean: isClean && date.isClean && (year?.isClean ?? true) }];
}

/**
 * Give the day that is meant by one without a year: the first after another day.
 * @param {FoundDay} found
 * @param {string} after
 */
export function withYear({ day, month, date }, after) {
  if (day || !after) return day;
  const { year } = partsOf(after);
  const same = dayOf(year, month, date);
  return same >= after ? same : dayOf(year + 1, month, date);
}

/**
 * Find the days that may be the date of the letter, the most likely first.
 * @param {string} text  mended
 * @param {string} today
 * @returns {Dated[]}
 */
export function datesOf(text, today) {
  const days = daysIn(text).filter(({ day }) => day && day <= addDays(today, 1) && day > addDays(today, -MOST_AGE_DAYS));
  const scored = days.map((one) => {
    const before = text.slice(Math.max(0, one.from - 60), one.from);
    const isLabelled = LABEL.test(before) || PLACE.test(before) || isUnderLabel(text, one.from);
    const isOther = !isLabelled && OTHER.test(before);
    const isHigh = one.from < text.length / 3;
    return { ...one, isLabelled, score: (isLabelled ? 4 : 0) + (isHigh ? 2 : 0) - (isOther ? 4 : 0) };
  });
  scored.sort((a, b) => b.score - a.score || a.from - b.from);
  /** @type {Dated[]} */
  const dated = [];
  for (const { day, from, to, isLabelled, isClean, score } of scored) {
    if (score < 0 || dated.some((one) => one.day === day)) continue;
    const isSure = isLabelled && isClean && !scored.some((other) => other.isLabelled && other.day !== day);
    dated.push({ day, words: wordsAround(text, from, to), isSure });
  }
  return dated;
}

/**
 * Tell whether a day stands in a column of values beside, or under, a column with the word Datum.
 * @param {string} text
 * @param {number} from
 */
function isUnderLabel(text, from) {
  const lines = text.slice(Math.max(0, from - UNDER_CHARACTERS), from).split("\n");
  if (lines.at(-1)?.trim()) return false;
  return lines.slice(-6, -1).some((line) => /^(?:datum|dagtekening|verzenddatum)\b[\s:]*$/iu.test(line.trim()));
}

/** Read the name of a month, one slip of the reader allowed. @param {string} word */
export function monthNamed(word) {
  const read = word.toLowerCase().replace(/0/gu, "o").replace(/1/gu, "l");
  const exact = Math.max(MONTHS.indexOf(read), SHORT.indexOf(read), read === "maa" ? 2 : -1, read === "sept" ? 8 : -1);
  if (exact >= 0) return { number: exact + 1, isClean: read === word.toLowerCase() };
  const mended = read.replace(/rn/gu, "m");
  const near = MONTHS.findIndex((month) => mended === month || (month.length > 4 && isOneSlip(mended, month)));
  return near >= 0 ? { number: near + 1, isClean: false } : undefined;
}

/** @param {string} one @param {string} other */
function isOneSlip(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (/** @type {string} */ text, /** @type {number} */ skip) => text.slice(start + skip);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
}
