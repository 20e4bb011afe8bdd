// @ts-check
/** The screen on which a file of the bank comes in: what was read, what can be taken over, and what was left out. */

import { formatAmount } from "../amounts.js";
import { fieldsOf } from "../bank/proposals.js";
import { countOf, lineOf, offeredOf } from "../bank/taking.js";
import { formatDay } from "../dates.js";
import { recordsOf } from "../records.js";
import { agencyName, kindName } from "./names.js";

/**
 * @typedef {import("../bank/plan.js").Plan} Plan
 * @typedef {undefined | {step: "reading", done: number} | {step: "refused", words: string} | {step: "plan", plan: Plan, chosen: ReadonlySet<string>}} BankState
 */

const MOST_TOLD = 20;
const SHORT = /** @type {const} */ ({ day: "numeric", month: "short", year: "numeric" });
/** @type {Plan} */
const NOTHING = { bank: "", source: "", is_file: true, date_from: "", date_to: "", count: 0, incoming: 0, matches: [], known: 0, parts: [], year: undefined, costs: [], balance: undefined, extra: [], extra_count: 0, strange_count: 0, left_out: [], holes: [] };

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Bank}
 */
export function bankView(snapshot) {
  const { texts, bank } = snapshot;
  const { language } = texts;
  const plan = bank?.step === "plan" ? bank.plan : NOTHING;
  const chosen = bank?.step === "plan" ? bank.chosen : new Set();
  const money = (/** @type {number} */ cents) => formatAmount(cents, language);
  const day = (/** @type {string} */ date) => (date ? formatDay(date, language, SHORT) : "");
  const parts = new Map(recordsOf(snapshot, "income_part").map((part) => [part.id, part]));
  const matches = plan.matches.map(({ id, part: of, received_on, amount_cents, expected_cents }) => {
    const part = parts.get(of) ?? {};
    const differs = expected_cents !== null && expected_cents !== amount_cents;
    return {
      id,
      title: [kindName(part, language), agencyName(part, language)].filter(Boolean).join(", "),
      about: differs ? texts("bank-differs", { day: day(received_on), amount: money(expected_cents) }) : day(received_on),
      amount: money(amount_cents),
      is_chosen: chosen.has(id),
    };
  });
  const named = (/** @type {import("../bank/plan.js").PlannedPart} */ part) => [kindName(part, language), agencyName(part, language)].filter(Boolean).join(", ");
  const paid = plan.parts.flatMap((part) =>
    part.fresh.map(({ date, amount_cents }, at) => ({ id: lineOf(part, at), title: named(part), about: day(date), amount: money(amount_cents), is_chosen: chosen.has(lineOf(part, at)) })),
  );
  const whole = plan.parts.map((part) => ({
    id: part.id,
    title: named(part),
    about: texts("bank-seen", { count: part.payments.length, day: day(part.payments[part.payments.length - 1].date), rhythm: texts("rhythm", { period: fieldsOf(part.payments, part).period }) }),
    amount: money(part.payments[part.payments.length - 1].amount_cents),
    is_chosen: chosen.has(part.id),
  }));
  const fresh = plan.year ? paid : whole;
  const doubts = doubtsOf(plan, texts);
  const all = offeredOf(plan);
  const isDoubted = Boolean(plan.year) && doubts.length + plan.left_out.length > 0;
  const costs = plan.costs.map((cost) => ({
    id: cost.id,
    title: cost.title,
    about: texts("bank-cost", { count: cost.count, day: cost.pay_day }),
    amount: money(cost.amount_cents),
    is_chosen: chosen.has(cost.id),
  }));
  const balance = plan.balance ? [{ id: "balance", title: texts("bank-balance"), about: day(plan.balance.date), amount: money(plan.balance.amount_cents), is_chosen: chosen.has("balance") }] : [];
  const extra = plan.extra.map(({ name, date, amount_cents }, at) => ({ id: `${at}`, text: texts("bank-extra-line", { day: day(date), name, amount: money(amount_cents) }) }));
  const offered = [...matches, ...fresh, ...costs, ...balance];
  return {
    title: texts(plan.is_file ? "bank-title" : "statement-title"),
    step: bank?.step ?? "choose",
    progress: bank?.step === "reading" ? texts("bank-reading", { percent: Math.round(bank.done * 100) }) : "",
    refused: bank?.step === "refused" ? bank.words : "",
    read: plan.count > 0 ? texts("bank-read", { bank: plan.bank, count: plan.count, from: day(plan.date_from), to: day(plan.date_to) }) : texts("bank-none", { bank: plan.bank }),
    known: plan.known > 0 ? texts("bank-known", { count: plan.known }) : "",
    matches,
    has_matches: matches.length > 0,
    parts: fresh,
    has_parts: fresh.length > 0,
    can_tick_all: all.length > 1 && !isDoubted && all.some((id) => !chosen.has(id)),
    is_year: Boolean(plan.year),
    doubts,
    costs: [...balance, ...costs],
    has_costs: balance.length + costs.length > 0,
    strange: plan.strange_count > 0 ? texts("bank-strange", { count: plan.strange_count }) : "",
    extra,
    has_extra: extra.length > 0,
    extra_title: texts("bank-extra", { count: plan.extra_count }),
    left_out: leftOutLines(plan, texts),
    has_left_out: plan.left_out.length > 0,
    left_out_title: texts("bank-left-out", { count: plan.left_out.length }),
    holes: plan.holes.length > 0 ? texts("bank-holes", { days: plan.holes.slice(0, MOST_TOLD).map(day).join(", ") }) : "",
    has_offers: offered.length > 0,
    take: texts("bank-take", { count: offered.filter(({ is_chosen }) => is_chosen).length }),
    imports: recordsOf(snapshot, "bank_import")
      .toSorted((one, other) => (one.created_at < other.created_at ? 1 : -1))
      .map((made) => ({
        id: made.id,
        title: texts("bank-import", { bank: made.bank || NOTHING.bank, day: day(made.at) }),
        about: texts("bank-import-about", { from: day(made.date_from), to: day(made.date_to), count: countOf(made) }),
      })),
    has_imports: recordsOf(snapshot, "bank_import").length > 0,
  };
}

/** Say what is odd about a yearly statement. @param {Plan} plan @param {import("../texts.js").Texts} texts */
function doubtsOf({ year }, texts) {
  if (!year) return [];
  const { missing, told_cents, sum_cents } = year;
  const money = (/** @type {number} */ cents) => formatAmount(cents, texts.language);
  return [
    ...(missing.length > 0 ? [{ id: "missing", text: texts("bank-year-missing", { months: missing.slice(0, MOST_TOLD).map((month) => monthWords(month, texts.language)).join(", ") }) }] : []),
    ...(told_cents !== null && told_cents !== sum_cents ? [{ id: "sum", text: texts("bank-year-sum", { told: money(told_cents), sum: money(sum_cents) }) }] : []),
  ];
}

/** Write a month (YYYY-MM); what is none as it stands. @param {string} month @param {import("../texts.js").Language} language */
export function monthWords(month, language) {
  if (!/^\d{4}-\d{2}$/u.test(month)) return month;
  return formatDay(`${month}-01`, language, { month: "long", ...(!month.startsWith("0000") && { year: "numeric" }) });
}

/** Say why what was left out, and where; lines with the same reason together. @param {Plan} plan @param {import("../texts.js").Texts} texts */
function leftOutLines({ left_out }, texts) {
  return [...Map.groupBy(left_out, ({ reason }) => reason)].map(([reason, lines]) => ({
    id: reason,
    text: texts("bank-left-out-line", { reason, count: lines.length, lines: lines.slice(0, MOST_TOLD).map(({ line, name }) => (name ? monthWords(name, texts.language) : line)).join(", ") }),
  }));
}
