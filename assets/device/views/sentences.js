// @ts-check
/** What the watch saw, said in one sentence, and what to set aside for it. */

import { formatAmount } from "../amounts.js";
import { formatDay } from "../dates.js";
import { agencyName, kindName } from "./names.js";
import { writeList } from "../writing.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../watch/findings.js").Finding} Finding */

/** Which message says a finding of a kind. */
const SENTENCES = /** @type {Record<string, string>} */ ({
  gap: "found-gap",
  ending: "found-ending",
  term_runs: "found-term-runs",
  term_extended: "found-term-extended",
  term_passed: "found-term-passed",
  term_told: "found-term-told",
  advance_comes: "found-advance-comes",
  advance_owed: "found-advance-owed",
  repair_asked: "found-repair-asked",
  repair_passed: "found-repair-passed",
  repair_open: "found-repair-open",
  balance_short: "found-balance-short",
  balance_short_open: "found-balance-short-open",
  ball_me: "found-ball-me",
  ball_here: "found-ball-here",
  ball_abroad: "found-ball-abroad",
  award_twice: "found-award-twice",
  award_no_need: "found-award-no-need",
  award_paper: "found-award-paper",
  award_together: "found-award-together",
  award_higher: "found-award-higher",
  award_lower: "found-award-lower",
  debts_several: "found-debts-several",
  debts_below: "found-debts-below",
  debts_enough: "found-debts-enough",
  objection: "found-objection",
  document_expires: "found-document-expires",
  paper_ended: "found-paper-ended",
  report_at_once: "found-report-at-once",
  report_change: "found-report-change",
  award_may_change: "found-award-may-change",
  award_between: "found-award-between",
});
const LONG_MONTH = /** @type {const} */ ({ month: "long", year: "numeric" });

/**
 * Say a finding in one sentence.
 * @param {Finding} finding
 * @param {Snapshot} snapshot
 */
export function sayIt({ kind, say, words: own, parts = [] }, { texts }) {
  const { language } = texts;
  if (own) return saidIn(own, language);
  const names = writeList(parts.map((part) => kindName(part, language)).filter(Boolean), language);
  const words = Object.entries(say).map(([name, value]) => [name, wordFor(name, value, texts)]);
  return texts(SENTENCES[kind], { names, agency: parts[0] ? agencyName(parts[0], language) : "", ...Object.fromEntries(words) });
}

/** @param {string} name @param {string | number | undefined} value @param {import("../texts.js").Texts} texts */
function wordFor(name, value, texts) {
  const { language } = texts;
  if (name === "holder") return value || texts("matter-other-agency");
  if (name === "what") return value ? texts("found-what", { what: value }) : "";
  if (name.endsWith("_cents")) return formatAmount(Number(value), language);
  if (name.endsWith("_day")) return value ? formatDay(String(value), language) : "";
  return name === "month" ? formatDay(`${value}-01`, language, LONG_MONTH) : (value ?? "");
}

/** Say what to set aside each month, with its calculation; nothing where there is nothing. @param {Finding} finding @param {Snapshot} snapshot */
export function asideText({ say }, { texts }) {
  const amount = (/** @type {string} */ name) => formatAmount(Number(say[name]), texts.language);
  return say.aside_cents ? texts("found-aside", { back: amount("back_cents"), months: Number(say.months), aside: amount("aside_cents") }) : "";
}
