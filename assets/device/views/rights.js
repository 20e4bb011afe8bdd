// @ts-check
/** The screens of "Waar heb ik recht op?": what each law comes to, the next question, and why. */

import { formatAmount } from "../amounts.js";
import { facts as shapes } from "../data/laws.js";
import { formatDay } from "../dates.js";
import { readFacts, shapeAt } from "../household_facts.js";
import { findLaw } from "../rules/statute_book.js";
import { appliesTo } from "./applying.js";
import { PER, euros } from "./euros.js";
import { hrefOf, nextPlace, outcomes, raisedDoubts } from "./questions.js";
import { writeNumber } from "../writing.js";
import { saidIn } from "../said.js";

/** @typedef {import("../rules/statute_book.js").Outcome} Outcome */
/** @typedef {import("../world.js").Snapshot} Snapshot */

const WORDS = { may: "right-may", not: "right-not", open: "right-open", cannot: "right-cannot", doubt: "right-doubt" };
/** What to do when a rule stopped, by its code. */
const ASK = /** @type {Record<string, string>} */ ({ "ordinance-missing": "right-ask-municipality", "law-changed": "right-ask-update" });
const LONG_DAY = /** @type {const} */ ({ day: "numeric", month: "long", year: "numeric" });
/** @type {import("../data/shapes.js").Right} */
const NOT_KNOWN = {
  is_known: false,
  is_draft: false,
  ask: "",
  title: "",
  words: "",
  said: "",
  since: "",
  laws: [],
  makers: [],
  has_makers: false,
  apply: "",
  site: "",
  at: [],
  reasons: [],
  has_reasons: false,
  figures: [],
  gaps: [],
  has_gaps: false,
  facts: [],
  has_facts: false,
};

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Rights}
 */
export function rightsView(snapshot) {
  const next = nextPlace(snapshot);
  const facts = readFacts(snapshot);
  const { language } = snapshot.texts;
  return {
    lines: outcomes(snapshot).map((outcome) => rightLine(outcome, snapshot)),
    doubts: raisedDoubts(snapshot).map((doubt) => ({
      id: doubt.id,
      text: saidIn(doubt, language),
      is_certain: doubt.certain,
      facts: doubt.asks.flatMap((name) => toldFacts(name, facts, snapshot)),
    })),
    next_href: next ? hrefOf(next) : "",
    next_question: (next && saidIn(shapeAt(next)?.question, language)) || "",
    refused: snapshot.published.refused
      .filter(({ scope }) => scope === facts.gemeente)
      .map(({ name, file, code }, at) => ({ id: `${at}`, text: snapshot.texts("rights-refused", { agency: name, file, code }) })),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Right}
 */
export function rightView(snapshot, { query }) {
  const outcome = outcomes(snapshot).find(({ law }) => law.id === query.get("id"));
  const { texts, laws = [], today } = snapshot;
  const { language } = texts;
  if (!outcome) return NOT_KNOWN;
  const { law, trace, state } = outcome;
  const facts = readFacts(snapshot);
  const asked = outcome.asked.filter((name) => facts[name] !== undefined);
  const { title, words, said } = rightLine(outcome, snapshot);
  const used = [...new Set([law.id, ...trace.map(([id]) => id)])].map((id) => findLaw(laws, id, today));
  return {
    is_known: true,
    title,
    words,
    said,
    since: outcome.since && state === "may" ? texts("right-since", { day: formatDay(outcome.since, language, LONG_DAY) }) : "",
    ask: outcome.stop ? texts(ASK[outcome.stop] ?? "right-ask") : "",
    laws: used.filter((of) => of.law.bwb).map((of) => ({ id: of.id, name: of.law.name, href: `https://wetten.overheid.nl/${of.law.bwb}/${of.law.version}` })),
    makers: used.flatMap((of) => makerOf(of, snapshot)),
    has_makers: used.some(({ by }) => by),
    is_draft: used.some(({ status }) => status === "draft"),
    apply: state === "not" ? "" : (law.apply ? saidIn(law.apply, language) : ""),
    site: state === "not" ? "" : (law.apply?.site ?? ""),
    // Whoever thinks otherwise may apply all the same.
    at: appliesTo(law.id, snapshot),
    reasons: trace.map(([id, name, value]) => {
      const of = findLaw(laws, id, today);
      const step = of.steps[name];
      const word = wordOf(value, step.unit ?? "", snapshot);
      const article = of === law ? step.article : `${of.law.name}, ${step.article}`;
      return { id: `${id}.${name}`, text: saidIn(step, language), value: word, article, formula: step.formula };
    }),
    has_reasons: trace.length > 0,
    figures: used.flatMap((of) =>
      Object.entries(of.parameters).map(([name, { value, unit, source, read }]) => ({
        id: `${of.id}.${name}`,
        name: `${of === law ? "" : `${saidIn(of.title, language)}: `}${name.replaceAll("_", " ")}`,
        value: value ? wordOf(value, unit, snapshot) : "",
        source,
        read: formatDay(read, language, LONG_DAY),
      })),
    ),
    gaps: law.gaps.map((gap, at) => ({ id: `${at}`, text: saidIn(gap, language) })),
    has_gaps: law.gaps.length > 0,
    facts: asked.flatMap((name) => toldFacts(name, facts, snapshot)),
    has_facts: asked.length > 0,
  };
}

/** Say who put rules here that did not come with the wallet, and since when they hold. @param {import("../rules/statute_book.js").Law} law @param {Snapshot} snapshot */
function makerOf({ id, law, by, valid_from }, { texts }) {
  if (!by || !law.page) return [];
  return [{ id, said: texts("right-of", { agency: by.name, day: formatDay(valid_from, texts.language, LONG_DAY) }), words: law.name, href: law.page }];
}

/**
 * Give what was told of a fact, and of each item of a list, each with the way to mend it.
 * @param {string} name @param {Record<string, any>} facts @param {Snapshot} snapshot
 */
function toldFacts(name, facts, snapshot) {
  const { texts } = snapshot;
  const shape = shapes[name];
  const own = { id: name, label: saidIn(shape.label, texts.language), value: factWord(name, facts[name], snapshot), href: hrefOf(name) };
  const items = shape.type === "list" ? (facts[name] ?? []) : [];
  const members = items.flatMap((/** @type {any} */ item, /** @type {number} */ at) =>
    Object.entries(shape.members ?? {})
      .filter(([member]) => item[member] !== undefined)
      .map(([member, { label }]) => {
        const place = `${name}.${at}.${member}`;
        return { id: place, label: `${texts("question-child", { number: at + 1 })}: ${saidIn(label, texts.language)}`, value: factWord(place, item[member], snapshot), href: hrefOf(place) };
      }),
  );
  return [own, ...members];
}

/**
 * @param {Outcome} outcome
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").RightLine}
 */
export function rightLine({ law, state, amount, unit }, snapshot) {
  const { texts } = snapshot;
  const per = PER[unit] ?? "once";
  const money = amount?.map((end) => (end.endsWith("inf") ? "" : moneyOf(end, snapshot)));
  const isRange = money && money[0] !== money[1];
  let said = "";
  const saysNothing = amount?.[0] === "-inf" || (amount?.[0] === "0" && amount[1] === "inf");
  if (money && !saysNothing && (state === "may" || state === "open")) {
    said = !isRange
      ? texts("right-amount", { amount: money[0], per })
      : money[1]
        ? texts("right-range", { from: money[0], to: money[1], per })
        : texts("right-at-least", { from: money[0], per });
  }
  return { id: law.id, title: saidIn(law.title, texts.language), words: texts(WORDS[state]), said, href: `/rechten/regeling?id=${law.id}` };
}

/** @param {string} text  a rational as traces write it @param {Snapshot} snapshot */
function moneyOf(text, { texts }) {
  return formatAmount(Math.round(euros(text) * 100), texts.language);
}

/** @param {string} value @param {string} unit @param {Snapshot} snapshot @returns {string} */
function wordOf(value, unit, snapshot) {
  const { texts } = snapshot;
  if (value === "true" || value === "false") return texts(value === "true" ? "answer-yes" : "answer-no");
  if (value === "?") return texts("right-unknown");
  if (value.endsWith("inf") && !value.includes("..")) return "…";
  const [low, high] = value.split("..");
  if (high) return texts("right-between", { from: wordOf(low, unit, snapshot), to: wordOf(high, unit, snapshot) });
  if (unit.startsWith("euro")) return moneyOf(low, snapshot);
  if (/^\d{4}-\d\d-\d\d$/.test(low)) return formatDay(low, texts.language, LONG_DAY);
  return writeNumber(euros(low), texts.language, { style: unit.startsWith("percent") ? "percent" : "decimal", maximumFractionDigits: 3 });
}

/** @param {string} place @param {any} value @param {Snapshot} snapshot @returns {string} */
export function factWord(place, value, snapshot) {
  const shape = shapeAt(place);
  const { language } = snapshot.texts;
  if (!shape || value === undefined) return "";
  if (shape.type === "list") return `${value.length}`;
  if (shape.type === "date") return formatDay(value, language, LONG_DAY);
  if (shape.type === "text") return saidIn(shape.choices?.[value], language) ?? value;
  return wordOf(String(value), shape.unit ?? "", snapshot);
}
