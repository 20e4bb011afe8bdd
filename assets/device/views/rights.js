// @ts-check
/** The screens of "Waar heb ik recht op?": what each law comes to, the next question, and why. */

import { formatAmount } from "../amounts.js";
import { facts as shapes } from "../data/laws.js";
import { formatDay } from "../dates.js";
import { readFacts, shapeAt } from "../household_facts.js";
import { hrefOf, nextPlace, outcomes } from "./questions.js";

/** @typedef {import("../rules/statute_book.js").Outcome} Outcome */
/** @typedef {import("../world.js").Snapshot} Snapshot */

const WORDS = { may: "right-may", not: "right-not", open: "right-open", cannot: "right-cannot" };
/** @type {import("../data/shapes.js").Right} */
const NOT_KNOWN = {
  is_known: false,
  is_draft: false,
  cannot: false,
  title: "",
  words: "",
  said: "",
  law: "",
  reasons: [],
  figures: [],
  gaps: [],
  has_gaps: false,
  facts: [],
  has_facts: false,
};
const PER = /** @type {Record<string, string>} */ ({ "euro/month": "month", "euro/quarter": "quarter", "euro/year": "year", euro: "once" });

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Rights}
 */
export function rightsView(snapshot) {
  const next = nextPlace(snapshot);
  return {
    lines: outcomes(snapshot).map((outcome) => rightLine(outcome, snapshot)),
    next_href: next ? hrefOf(next) : "",
    next_question: (next && shapeAt(next)?.question[snapshot.texts.language]) || "",
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Right}
 */
export function rightView(snapshot, { query }) {
  const outcome = outcomes(snapshot).find(({ law }) => law.id === query.get("id"));
  const { language } = snapshot.texts;
  if (!outcome) return NOT_KNOWN;
  const { law, trace } = outcome;
  const facts = readFacts(snapshot);
  const told = Object.keys(law.inputs).filter((name) => facts[name] !== undefined);
  const { title, words, said } = rightLine(outcome, snapshot);
  return {
    is_known: true,
    title,
    words,
    said,
    cannot: outcome.state === "cannot",
    law: law.law.name,
    is_draft: law.status === "draft",
    reasons: trace.map(([, name, value]) => {
      const step = law.steps[name];
      return { id: name, text: step[language], value: wordOf(value, step.unit ?? "", snapshot), article: step.article, formula: step.formula };
    }),
    figures: Object.entries(law.parameters).map(([name, { value, unit, source, read }]) => ({
      id: name,
      name: name.replaceAll("_", " "),
      value: value ? wordOf(value, unit, snapshot) : "",
      source,
      read: formatDay(read, language, { day: "numeric", month: "long", year: "numeric" }),
    })),
    gaps: law.gaps.map((gap, at) => ({ id: `${at}`, text: gap[language] })),
    has_gaps: law.gaps.length > 0,
    facts: told.map((name) => ({ id: name, label: shapes[name].label[language], value: factWord(name, facts[name], snapshot), href: hrefOf(name) })),
    has_facts: told.length > 0,
  };
}

/**
 * @param {Outcome} outcome
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").RightLine}
 */
export function rightLine({ law, state, amount, unit }, snapshot) {
  const { texts } = snapshot;
  const per = PER[unit] ?? "once";
  const money = amount?.map((end) => (end.endsWith("inf") ? "" : euros(end, snapshot)));
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
  return { id: law.id, title: law.title[texts.language], words: texts(WORDS[state]), said, href: `/rechten/regeling?id=${law.id}` };
}

/** @param {string} text  a rational as traces write it @param {Snapshot} snapshot */
function euros(text, { texts }) {
  const [above, below = "1"] = text.split("/");
  return formatAmount(Math.round((Number(above) / Number(below)) * 100), texts.language);
}

/** @param {string} value @param {string} unit @param {Snapshot} snapshot @returns {string} */
function wordOf(value, unit, snapshot) {
  const { texts } = snapshot;
  if (value === "true" || value === "false") return texts(value === "true" ? "answer-yes" : "answer-no");
  if (value === "?") return texts("right-unknown");
  if (value.endsWith("inf") && !value.includes("..")) return "…";
  const [low, high] = value.split("..");
  if (high) return texts("right-between", { from: wordOf(low, unit, snapshot), to: wordOf(high, unit, snapshot) });
  if (unit.startsWith("euro")) return euros(low, snapshot);
  const [above, below = "1"] = low.split("/");
  const number = Number(above) / Number(below);
  return new Intl.NumberFormat(texts.language === "nl" ? "nl-NL" : "en-GB", {
    style: unit.startsWith("percent") ? "percent" : "decimal",
    maximumFractionDigits: 3,
  }).format(number);
}

/** @param {string} place @param {any} value @param {Snapshot} snapshot @returns {string} */
export function factWord(place, value, snapshot) {
  const shape = shapeAt(place);
  const { language } = snapshot.texts;
  if (!shape || value === undefined) return "";
  if (shape.type === "list") return `${value.length}`;
  if (shape.type === "date") return formatDay(value, language, { day: "numeric", month: "long", year: "numeric" });
  if (shape.type === "text") return shape.choices?.[value]?.[language] ?? value;
  return wordOf(String(value), shape.unit ?? "", snapshot);
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").AskedFact}
 */
export function askedView({ texts }, { query }) {
  const place = query.get("feit") ?? "";
  const shape = shapeAt(place);
  const { language } = texts;
  if (!shape) return { is_known: false, title: "", why: "", about: "", kind: "", choices: [] };
  const [, at] = place.split(".");
  return {
    is_known: true,
    title: shape.question[language],
    why: shape.why[language],
    about: at === undefined ? "" : texts("question-child", { number: Number(at) + 1 }),
    kind: shape.type === "number" && shape.unit?.startsWith("euro") ? "amount" : shape.type === "list" ? "number" : shape.type,
    choices: Object.entries(shape.choices ?? {}).map(([value, words]) => ({ value, label: words[language] })),
  };
}
