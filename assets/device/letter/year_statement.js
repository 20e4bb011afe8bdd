// @ts-check
/**
 * The months of a yearly benefit statement: a table that says of each month what was paid and on which day.
 *
 * Nothing is guessed: an amount or a day that is not written as such a table writes it stays open, and what is odd about
 * the whole is told in `bank/specification.js`.
 */

import { parseAmount } from "../amounts.js";
import { daysIn, monthNamed, withYear } from "./days.js";
import { DIGIT, mendDigits } from "./figures.js";
import { oneLine } from "./lines.js";

/**
 * @typedef {import("../data/shapes.js").StatementLine} Line
 * @typedef {{lines: Line[], total_cents: number | null}} YearStatement  total_cents: as the table has it; null without one that can be read
 *
 * @typedef {{text: string, year: number, month: number, isTotal: boolean, amounts: string[], day: import("./days.js").FoundDay | undefined}} Row  year, month: 0 when not told
 */

const MOST_LINES = 40;
/** A sentence that names the columns may stand above them. */
const MOST_HEADS = 8;
const MOST_CHARACTERS = 300;
const FEWEST_MONTHS = 2;
const MOST_WORDS = 100;
/** A payment lies in the month before its own, in it, or in the two after it. */
const MONTHS_OFF = [11, 0, 1, 2];

/** The names of columns, from left to right. */
const COLUMNS =
  /(?<month>maand|periode|tijdvak)|(?<day>(?:uit)?betaald op|betaal(?:d|dag|datum)\b|datum(?: van)? (?:uit)?betaling|uitbetaald(?! bedrag)|uitbetaling)|(?<net>netto|uitbetaald bedrag|uit te betalen)|(?<other>bruto|inhouding(?:en)?|loonheffing|vakantie(?:geld|toeslag)|reservering|verrekening|aflossing|korting(?:en)?)/giu;
const TOTAL = /^\P{L}*(?:totaal|jaartotaal|samen|som)(?!\p{L})/iu;
const PAID_TOTAL = /netto|betaald/iu;
const NAMED = /^[^\p{L}\d]*(?<word>\p{L}[\p{L}01]{2,9})\.?(?![\p{L}\d])/u;
const NUMBERED = /^\D{0,2}(?<month>\d{1,2}) ?[-/] ?(?<year>20\d{2})(?![-/ ]*\d{2}[-/])/u;
const YEAR = /^\s*(?<year>20\d{2})(?!\d)/u;
const ALONE = /^20\d{2}$/u;
const YEAR_OF_ALL = /(?:jaar|specificatie|overzicht|opgave|over)[^\n]{0,60}?(?<!\d)(?<year>20\d{2})(?!\d)/iu;
const AMOUNT = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,7}),\d{2}$/u;
const EMPTY = /^[\s\p{Pd}.=€]*$/u;
/** A loose one too: it may be the thousands of what follows. */
const FIGURE = new RegExp(`\\d|^${DIGIT}+$`, "u");

/**
 * Read the table of a yearly statement.
 * @param {string} text  mended
 * @returns {YearStatement | undefined} undefined: there is no such table in it
 */
export function yearStatementOf(text) {
  const all = text.split("\n").filter((line) => line.length <= MOST_CHARACTERS);
  const heads = [...all.keys()].filter((at) => ["month", "net"].every((column) => columnsOf(all[at]).some((one) => one === column)));
  const tables = heads.slice(0, MOST_HEADS).map((at) => tableUnder(at, all));
  const read = (/** @type {YearStatement} */ { lines }) => lines.filter(({ month, amount_cents }) => month && amount_cents !== null).length;
  const [best] = tables.sort((one, other) => read(other) - read(one) || other.lines.length - one.lines.length);
  return best && best.lines.filter(({ month }) => month).length >= FEWEST_MONTHS ? best : undefined;
}

/** @param {number} head  where the names of its columns stand @param {string[]} all @returns {YearStatement} */
function tableUnder(head, all) {
  const columns = columnsOf(all[head]).filter((column) => column === "net" || column === "other");
  // Where something is still taken off the net amount, the last one is what was paid.
  const paid = columns.lastIndexOf("net");
  const found = all.slice(head + 1).flatMap((line) => rowOf(line, columns.length) ?? []);
  const rows = found.slice(0, found.findLastIndex(({ month, isTotal }) => month || isTotal) + 1);
  const paidOf = (/** @type {Row} */ { amounts }) => (amounts.length === columns.length ? centsOf(amounts[paid]) : null);
  const year = yearOf(rows) || Number(YEAR_OF_ALL.exec(all.slice(0, head + 1).join("\n"))?.groups?.year ?? 0);
  const total = rows.find(({ isTotal }) => isTotal);
  const isAlone = total?.amounts.length === 1 && PAID_TOTAL.test(total.text);
  return {
    lines: rows.filter(({ isTotal }) => !isTotal).slice(0, MOST_LINES).map((row) => lineOf(row, year, paidOf(row))),
    total_cents: !total ? null : isAlone ? centsOf(total.amounts[0]) : paidOf(total),
  };
}

/** @param {string} line @returns {("month" | "day" | "net" | "other")[]} */
function columnsOf(line) {
  return [...line.matchAll(COLUMNS)].map(({ groups }) => /** @type {any} */ (Object.entries(groups ?? {}).find(([, word]) => word)?.[0]));
}

/** Read a line as a row; a sentence is none. @param {string} line @param {number} count  of columns with amounts @returns {Row | undefined} */
function rowOf(line, count) {
  const text = oneLine(line);
  const { month, year, rest } = monthAt(text);
  const days = daysIn(rest);
  const day = days.at(-1);
  const figures = days.toReversed().reduce((left, { from, to }) => `${left.slice(0, from)} ${left.slice(to)}`, rest);
  const pieces = figures.replaceAll(/[€|[\]{}()_:;]|EUR/gu, " ").replaceAll(/(?<=\d) ?([.,]) ?(?=\d)/gu, "$1").split(/\s+/u);
  const amounts = pieces.filter((piece) => FIGURE.test(piece) && !ALONE.test(piece));
  const isTotal = TOTAL.test(text) && amounts.length > 0;
  const isRow = month ? amounts.length > 0 || day || EMPTY.test(rest) : isTotal || (day && amounts.length === count);
  return isRow ? { text, month, year, isTotal, amounts, day } : undefined;
}

/** Read with which month a line begins. @param {string} text */
function monthAt(text) {
  const numbered = NUMBERED.exec(text);
  const number = Number(numbered?.groups?.month);
  if (numbered && number >= 1 && number <= 12) return { month: number, year: Number(numbered.groups?.year), rest: text.slice(numbered[0].length) };
  const named = NAMED.exec(text);
  const month = named ? monthNamed(named.groups?.word ?? "") : undefined;
  if (!named || !month) return { month: 0, year: 0, rest: text };
  const after = text.slice(named[0].length);
  const year = YEAR.exec(after);
  return { month: month.number, year: Number(year?.groups?.year ?? 0), rest: after.slice(year?.[0].length ?? 0) };
}

/** Tell the year by the days of payment, where no line says it: most of them are paid in it. @param {Row[]} rows */
function yearOf(rows) {
  const years = rows.flatMap(({ month, day }) => (month && day?.day ? [yearOfMonth(month, day)] : []));
  return [...Map.groupBy(years, (year) => year)].sort(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 0;
}

/** Give the year in which a month lies that was paid on a day. @param {number} month @param {import("./days.js").FoundDay} day */
const yearOfMonth = (month, day) => Number(day.day.slice(0, 4)) - turnOf(month, day);

/** Tell in which year after that of its month a day lies. @param {number} month @param {import("./days.js").FoundDay} day */
const turnOf = (month, day) => (off(month, day) === 11 ? (day.month > month ? -1 : 0) : day.month < month ? 1 : 0);

/** @param {number} month @param {import("./days.js").FoundDay} day */
const off = (month, day) => (day.month - month + 12) % 12;

/** @param {Row} row @param {number} told  the year of them all; 0: nothing says it @param {number | null} amount_cents @returns {Line} */
function lineOf({ text, month, year: own, day }, told, amount_cents) {
  // A year far from the others' was read wrong.
  const year = own && (!told || Math.abs(own - told) <= 1) ? own : told;
  const words = text.slice(0, MOST_WORDS);
  if (!month) return { month: "", date: day?.day ?? "", amount_cents, words };
  return { month: `${year || "0000"}-${String(month).padStart(2, "0")}`, date: day ? dateOf(day, month, year) : "", amount_cents, words };
}

/** Give the day of payment of a month; "" when it cannot be that one. @param {import("./days.js").FoundDay} day @param {number} month @param {number} year */
function dateOf(day, month, year) {
  if (!MONTHS_OFF.includes(off(month, day))) return "";
  const paidIn = year + turnOf(month, day);
  if (day.day) return !year || Number(day.day.slice(0, 4)) === paidIn ? day.day : "";
  return year ? withYear(day, `${paidIn}-01-01`) : "";
}

/** Read an amount as such a table writes it: with a comma before the cents, and points, if any, at the thousands. @param {string} piece */
function centsOf(piece) {
  const digits = mendDigits(piece.replace(/,[-=]{1,2}$/u, ",00"))?.digits ?? "";
  const cents = AMOUNT.test(digits) ? parseAmount(digits) : undefined;
  return typeof cents === "number" ? cents : null;
}
