// @ts-check
/**
 * A payslip or a benefit statement on paper, read as a bank's file is: one payment, as its reader noted it, or the months of a yearly
 * statement, each of which the person still has to choose.
 */

import { addMonths, daysBetween } from "../dates.js";
import { agencyName, findKind } from "../views/names.js";
import { recognise } from "./payers.js";
import { planOf } from "./plan.js";
import { isFromBank } from "./proposals.js";
import { StatementBuilder } from "./statement.js";

/**
 * @typedef {import("../data/shapes.js").Document} Document
 * @typedef {import("../data/shapes.js").StatementLine} Line
 */

/** A bank writes a payment in a day or some days after the paper. */
const NEAR_DAYS = 3;

/**
 * Give what a paper would bring into the wallet.
 * @param {Document} paper  a payslip with its amount and its day, or a yearly statement with its months
 * @param {import("./plan.js").Held} held
 */
export function planOfPaper(paper, held) {
  const name = agencyName(paper, "nl");
  const builder = new StatementBuilder();
  const lines = paper.lines ?? [];
  const payerOf = (/** @type {Parameters<typeof recognise>[0]} */ line) => {
    const found = recognise(line, held.parts);
    if (!paper.agency) return found ?? { agencies: [""], name, kind: "" };
    const kind = (found?.agencies.includes(paper.agency) && found.kind) || (findKind(paper.agency, paper.paid_kind) && paper.paid_kind) || "";
    return { agencies: [paper.agency], name: paper.agency_name ?? "", kind };
  };
  let known = 0;
  const add = (/** @type {number} */ at, /** @type {string} */ date, /** @type {number} */ amount_cents) => {
    const transaction = { account: "", date, amount_cents, name, iban: "", text: paper.title ?? "", reference: "" };
    if (isIn(transaction, payerOf(transaction), held)) known += 1;
    else builder.add(at, transaction);
  };
  for (const [at, line] of lines.entries()) {
    const trouble = troubleOf(line, lines) || (line.date > held.today ? "pending" : "");
    if (trouble) builder.leaveOut(at + 1, trouble, line.month || line.words);
    // In a month of which nothing was paid, nothing came in.
    else if (line.amount_cents) add(at + 1, line.date, line.amount_cents);
  }
  if (lines.length === 0) add(1, paper.issued, Number(paper.amount_cents));
  const plan = planOf(builder.finish(name), held, { payerOf, year: lines.length > 0 ? yearOf(lines, paper.total_cents ?? null) : undefined });
  return { ...plan, known: plan.known + known };
}

/**
 * Tell why a line cannot count; nothing when it can. Of a month that stands there twice nobody knows which line is right.
 * @param {Line} line
 * @param {readonly Line[]} lines
 * @returns {"month" | "twice" | "amount" | "date" | ""}
 */
export function troubleOf({ month, date, amount_cents }, lines) {
  if (!month) return "month";
  if (lines.filter((other) => other.month === month).length > 1) return "twice";
  if (amount_cents === null) return "amount";
  return date || amount_cents === 0 ? "" : "date";
}

/** @param {readonly Line[]} lines @param {number | null} told_cents @returns {import("./plan.js").Year} */
function yearOf(lines, told_cents) {
  const months = [...new Set(lines.map(({ month }) => month))].filter(Boolean).sort();
  const missing = [];
  for (let month = months[0]; month && month < months[months.length - 1]; month = addMonths(month, 1)) {
    if (!months.includes(month)) missing.push(month);
  }
  return { missing, told_cents, sum_cents: lines.reduce((sum, { amount_cents }) => sum + (amount_cents ?? 0), 0) };
}

/**
 * Tell whether a payment came in by another paper or by the bank already; both may call its payer by another name.
 * @param {import("./statement.js").Transaction} transaction
 * @param {import("./payers.js").Recognised} payer
 * @param {import("./plan.js").Held} held
 */
function isIn(transaction, { agencies: [agency], kind, name }, { parts }) {
  const made = parts.filter((part) => isFromBank(part) && part.agency === agency && (agency !== "" || part.agency_name === name));
  const same = made.filter((part) => !kind || !part.kind || part.kind === kind);
  return same.some(({ payments }) => (payments ?? []).some(({ date, amount_cents }) => amount_cents === transaction.amount_cents && Math.abs(daysBetween(date, transaction.date)) <= NEAR_DAYS));
}
