// @ts-check
/** What a bank file lets one propose besides expected payments: income that is not in Plein yet, and fixed costs. */

import { addMonths, partsOf } from "../dates.js";
import { shortId } from "../short_ids.js";
import { findKind } from "../views/names.js";
import { describedBy } from "./description.js";
import { plain } from "./payers.js";
import { rhythmOf } from "./regularity.js";

/**
 * @typedef {import("./statement.js").Transaction} Transaction
 * @typedef {import("./regularity.js").Paid} Paid
 * @typedef {object} NewPart
 * @property {string} id   the same for the same payer and kind, so that it comes in only once
 * @property {string} agency
 * @property {string} agency_name
 * @property {string} kind
 * @property {string} kind_name  what the bank wrote, when no kind is known
 * @property {Paid[]} payments  by day
 *
 * @typedef {object} NewCost
 * @property {string} id
 * @property {string} title
 * @property {string} payee_iban
 * @property {number} amount_cents  the latest
 * @property {number} pay_day
 * @property {number} count  months in which it was seen
 */

const MOST_PROPOSED = 50;
/** An id has 64 at most, and a payment's adds its day to that of its part. */
const ID_CHARACTERS = 50;
const NAME_CHARACTERS = 40;
/** Fixed is what differs little from month to month. */
const MOST_DIFFERENT = 0.1;
const LEAST_MONTHS = 2;
/** What made a part or a cost out of a bank file. */
const MADE = { part: "bank-", cost: "vast-" };

/** Tell whether a part came out of a bank file: what else came in of it joins it. @param {{id: string}} part */
export const isFromBank = ({ id }) => id.startsWith(MADE.part);

/**
 * Group payments of known agencies that nobody expected.
 * @param {readonly {transaction: Transaction, payer: import("./payers.js").Recognised}[]} extra
 * @param {readonly import("../data/shapes.js").IncomePart[]} parts  What is in the wallet already is no new income
 * @returns {NewPart[]}
 */
export function newParts(extra, parts) {
  const isThere = (/** @type {string} */ agency, /** @type {string} */ kind) => parts.some((part) => !isFromBank(part) && part.agency === agency && (!kind || part.kind === kind));
  const fresh = extra.filter(({ payer }) => payer.agencies.length === 1 && !isThere(payer.agencies[0], payer.kind));
  const groups = Map.groupBy(fresh, ({ payer }) => idOf(MADE.part, payer.agencies[0], payer.name, payer.kind));
  return [...groups].slice(0, MOST_PROPOSED).map(([id, group]) => {
    const [{ payer, transaction }] = group;
    const known = parts.find((part) => part.id === id)?.payments ?? [];
    return {
      id,
      agency: payer.agencies[0],
      agency_name: payer.name,
      kind: payer.kind,
      kind_name: payer.kind ? "" : (describedBy(transaction.text).remark || transaction.text).slice(0, NAME_CHARACTERS).trim(),
      payments: together(known, group.map(({ transaction: { date, amount_cents } }) => ({ date, amount_cents }))),
    };
  });
}

/** As far from the usual day a payment still says nothing else. */
const NEAR_DAYS = 5;

/**
 * Give the fields of a part that follow from its payments: the rhythm that they show, else the usual one of its kind.
 * @param {readonly Paid[]} payments  by day
 * @param {{agency: string, kind: string}} [of]
 */
export function fieldsOf(payments, of) {
  const { amount_cents } = payments[payments.length - 1];
  const shown = rhythmOf(payments);
  const usual = of && findKind(of.agency, of.kind);
  const period = shown.period === "once" && usual ? usual.period : shown.period;
  const common = { payments: [...payments], period, first_date: shown.first_date, amount_cents };
  if (period !== "month") return { ...common, pay_day: null, weekend: usual?.weekend ?? "same", shift_months: 0 };
  const seen = shown.pay_day ?? partsOf(payments[payments.length - 1].date).date;
  const isUsual = usual?.pay_day && Math.abs(usual.pay_day - seen) <= NEAR_DAYS;
  return { ...common, pay_day: isUsual ? Number(usual.pay_day) : seen, weekend: usual?.weekend ?? "same", shift_months: isUsual ? usual.shift_months : 0 };
}

/**
 * Find what went off in at least two months in a row, once a month, for about the same amount.
 * @param {readonly Transaction[]} transactions
 * @param {readonly {id: string}[]} costs  What is in the wallet already is not proposed
 * @returns {NewCost[]}
 */
export function newCosts(transactions, costs) {
  const kept = new Set(costs.map(({ id }) => id));
  const groups = Map.groupBy(
    transactions.filter(({ amount_cents, iban, name }) => amount_cents < 0 && (iban || name)),
    ({ iban, name }) => idOf(MADE.cost, iban, iban ? "" : name),
  );
  const found = [...groups].flatMap(([id, group]) => (kept.has(id) ? [] : (costOf(id, group) ?? [])));
  return found.sort((one, other) => other.amount_cents - one.amount_cents || (one.id < other.id ? -1 : 1)).slice(0, MOST_PROPOSED);
}

/** @param {string} id @param {Transaction[]} group @returns {NewCost | undefined} */
function costOf(id, group) {
  const byDay = group.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const months = byDay.map(({ date }) => date.slice(0, 7));
  const isMonthly = months.length >= LEAST_MONTHS && months.every((month, at) => at === 0 || month === addMonths(months[at - 1], 1));
  if (!isMonthly || id === MADE.cost) return undefined;
  const amounts = byDay.map(({ amount_cents }) => -amount_cents);
  const isFixed = Math.max(...amounts) - Math.min(...amounts) <= Math.max(...amounts) * MOST_DIFFERENT;
  const last = byDay[byDay.length - 1];
  if (!isFixed) return undefined;
  return { id, title: (last.name || last.iban).slice(0, NAME_CHARACTERS), payee_iban: last.iban, amount_cents: -last.amount_cents, pay_day: Number(last.date.slice(8)), count: months.length };
}

/** Put two lists of payments together; what is in both is there as often as in the fuller one. @param {readonly Paid[]} known @param {readonly Paid[]} more */
function together(known, more) {
  const key = (/** @type {Paid} */ { date, amount_cents }) => `${date} ${String(amount_cents).padStart(12, "0")}`;
  const [ours, theirs] = [known, more].map((list) => Map.groupBy(list, key));
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return keys.flatMap((one) => [ours.get(one) ?? [], theirs.get(one) ?? []].sort((a, b) => b.length - a.length)[0]).map(({ date, amount_cents }) => ({ date, amount_cents }));
}

/** Give the payments of a list that another has not, each as often as it is there more. @param {readonly Paid[]} payments @param {readonly Paid[]} others */
export function without(payments, others) {
  const left = [...others];
  return payments.filter(({ date, amount_cents }) => {
    const at = left.findIndex((other) => other.date === date && other.amount_cents === amount_cents);
    return at < 0 || left.splice(at, 1).length === 0;
  });
}

/** @param {string[]} words */
const idOf = (...words) => shortId(words.map((word) => (word.endsWith("-") ? word : plain(word).toLowerCase().replaceAll(" ", "-"))).filter(Boolean).join("-").replace("--", "-"), ID_CHARACTERS);
