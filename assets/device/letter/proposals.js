// @ts-check
/**
 * What Plein thinks a letter says, from its text alone: each proposal with the words of the letter that it
 * came from, and whether Plein is sure. Nothing is true before the person says so.
 */

import { recognise } from "../bank/payers.js";
import { datesOf } from "./days.js";
import { mend } from "./lines.js";
import { amountsIn } from "./money.js";
import { sendersOf } from "./senders.js";
import { subjectsOf } from "./subject.js";
import { endOfSpan, termsIn } from "./term.js";
import { yearStatementOf } from "./year_statement.js";

/**
 * @typedef {import("./term.js").Term} Term
 * @typedef {Omit<Term, "action"> & {action: Term["action"]}} Todo
 *
 * @typedef {object} Proposals
 * @property {import("./senders.js").Sender[]} senders     The most likely first, as in each list
 * @property {import("./subject.js").FoundSubject[]} subjects
 * @property {import("./days.js").Dated[]} dates
 * @property {import("./money.js").Amount[]} amounts
 * @property {Todo[]} todos
 * @property {import("./year_statement.js").YearStatement & {paid_kind: string} | undefined} year  the months of a yearly statement
 */

const MOST = 4;
const FEWEST_WORDS = 8;
/** Awb art. 6:7. */
const OBJECTION_WEEKS = 6;

/** What each kind of letter asks first. @type {Record<import("./subject.js").Subject, Term["action"][]>} */
const FIRST = {
  request: ["hand-in", "answer", "pay", "object"],
  decision: ["object", "appeal", "hand-in", "pay"],
  recovery: ["pay", "object"],
  assessment: ["pay", "object"],
  reminder: ["pay", "hand-in", "answer", "object"],
  bill: ["pay", "answer"],
  invitation: ["come", "answer", "hand-in"],
  payslip: [],
};

/**
 * @param {string} read  As the machine read it
 * @param {{today: string, names: import("./senders.js").LetterWords}} known
 * @returns {Proposals | undefined} undefined: there is hardly a word in it
 */
export function proposalsOf(read, { today, names }) {
  const text = mend(read);
  if (wordCount(text) < FEWEST_WORDS) return undefined;
  const dates = datesOf(text, today);
  const subjects = subjectsOf(text);
  const issued = dates[0];
  const senders = sendersOf(text, names).slice(0, MOST);
  const year = yearStatementOf(text);
  const terms = termsIn(text, issued?.day ?? "").map(({ action, due, span, words, isSure }) => ({
    action,
    due,
    span,
    words,
    // Counted from a day of which we are not sure.
    isSure: isSure && (!span || Boolean(issued?.isSure)),
  }));
  return {
    senders,
    subjects: subjects.slice(0, MOST),
    dates: dates.slice(0, MOST),
    amounts: amountsIn(text).slice(0, MOST),
    todos: todosOf(text, terms, subjects[0]?.subject, issued?.day ?? "").slice(0, MOST),
    year: year && { ...year, paid_kind: recognise({ name: senders[0]?.agency ?? "", iban: "", text }, [])?.kind ?? "" },
  };
}

/** Count what is surely a word: a blank photo gives a few loose letters. @param {string} text */
export const wordCount = (text) => (text.match(/\p{L}{3,}/gu) ?? []).length;

/**
 * @param {string} text
 * @param {Todo[]} terms
 * @param {import("./subject.js").Subject | undefined} subject
 * @param {string} issued
 */
function todosOf(text, terms, subject, issued) {
  /** @type {Todo[]} */
  const todos = [];
  for (const term of terms) {
    const isThere = todos.some(({ action, due }) => action === term.action && due === term.due);
    if (!isThere) todos.push(term);
  }
  const objection = sentenceWith(/bezwaar (?:maken|aantekenen|indienen)|maak[^.\n]{0,20} bezwaar/iu, text);
  if (objection && !todos.some(({ action }) => action === "object")) {
    const span = /** @type {const} */ ({ unit: "week", count: OBJECTION_WEEKS });
    todos.push({ action: "object", span, due: endOfSpan("object", span, issued), words: objection, isSure: false });
  }
  const payment = sentenceWith(/te betalen|moet u[^.\n]{0,40}betalen|betaal (?:het|dit|de)/iu, text);
  if (payment && !todos.some(({ action }) => action === "pay")) {
    todos.push({ action: "pay", span: undefined, due: "", words: payment, isSure: false });
  }
  const order = subject ? FIRST[subject] : [];
  const place = (/** @type {Todo} */ { action }) => (order.includes(action) ? order.indexOf(action) : order.length);
  return todos.sort((a, b) => place(a) - place(b));
}

/** Give the sentence with the first of some words; looked for from the words on, since a text may be one long line. @param {RegExp} words @param {string} text */
function sentenceWith(words, text) {
  const found = words.exec(text);
  if (!found) return undefined;
  const [before] = text.slice(0, found.index).split(/[.\n]/u).slice(-1);
  const [after] = text.slice(found.index).split(/[.\n]/u, 1);
  return (before + after).trim();
}
