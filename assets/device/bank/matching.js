// @ts-check
/**
 * Finds of each payment that came in which expected one it is.
 *
 * What a transaction is taken for depends on itself and on the parts alone, and where two want the same payment the better
 * one has it, by an order without ties. So a file cut into pieces, or read again, comes to the same.
 */

import { addDays, daysBetween } from "../dates.js";
import { nameOf } from "../paid.js";
import { paymentsBetween } from "../schedule.js";
import { plain, recognise } from "./payers.js";

/** A payment may come late, or a little before its day. */
const EARLY_DAYS = 7;
const LATE_DAYS = 20;
/** With another amount, or as a sum of several, only near its day. */
const NEAR_DAYS = 7;
/** More payments than this on one day are not tried in all their sums. */
const MOST_SUMMED = 8;

/**
 * @typedef {import("../schedule.js").Payment} Payment
 * @typedef {import("../data/shapes.js").IncomePart} IncomePart
 * @typedef {import("../data/shapes.js").PaymentNote} PaymentNote
 * @typedef {import("./statement.js").Transaction} Transaction
 * @typedef {import("./payers.js").Recognised} Recognised
 *
 * @typedef {object} Match  an expected payment, and what came in for it
 * @property {string} id    of the payment: its part and its day
 * @property {string} part
 * @property {string} date  on which it was expected
 * @property {string} received_on
 * @property {number} amount_cents
 * @property {number | null} expected_cents
 *
 * @typedef {object} Matched
 * @property {Match[]} matches  new ones, by day
 * @property {number} known    transactions whose payment was noted already
 * @property {{transaction: Transaction, payer: Recognised}[]} extra  of known agencies, but no payment that was expected
 * @property {Transaction[]} strange  of nobody that is known
 */

/**
 * @param {readonly Transaction[]} transactions
 * @param {readonly IncomePart[]} parts
 * @param {readonly PaymentNote[]} notes
 * @param {typeof recognise} [payerOf]  Who paid; else what the bank wrote tells
 * @returns {Matched}
 */
export function matchPayments(transactions, parts, notes, payerOf = recognise) {
  const noted = new Map(notes.map((note) => [note.id, note]));
  /** @type {Map<string, Match>} */
  const best = new Map();
  /** @type {{transaction: Transaction, payer: Recognised, wanted: Match[]}[]} */
  const wanting = [];
  /** @type {Transaction[]} */
  const strange = [];
  for (const transaction of transactions) {
    if (transaction.amount_cents <= 0) continue;
    const payer = payerOf(transaction, parts);
    if (!payer) {
      strange.push(transaction);
      continue;
    }
    const wanted = paymentsFor(transaction, payer, parts);
    wanting.push({ transaction, payer, wanted });
    for (const match of wanted) {
      const other = best.get(match.id) ?? matchOf(noted.get(match.id), match);
      if (!other || isBetter(match, other)) best.set(match.id, match);
      else best.set(match.id, other);
    }
  }
  const isNoted = (/** @type {Match} */ match) => isSame(match, matchOf(noted.get(match.id), match));
  const isByHand = (/** @type {Match} */ { id }) => noted.has(id) && !noted.get(id)?.bank_import;
  const matches = [...best.values()].filter((match) => !isNoted(match) && !isByHand(match)).sort(inOrder);
  const placed = wanting.map(({ transaction, payer, wanted }) => ({
    transaction,
    payer,
    isTaken: wanted.some((match) => isByHand(match) || isSame(match, best.get(match.id))),
    isKnown: wanted.some((match) => isByHand(match) || isNoted(match)),
  }));
  return {
    matches,
    known: placed.filter(({ isKnown }) => isKnown).length,
    extra: placed.filter(({ isTaken }) => !isTaken),
    strange,
  };
}

/**
 * Give the payments that a transaction is: one, or several of one day that add up to it.
 * @param {Transaction} transaction
 * @param {Recognised} payer
 * @param {readonly IncomePart[]} parts
 * @returns {Match[]}
 */
function paymentsFor({ date, amount_cents }, payer, parts) {
  const paying = parts.filter((part) => payer.agencies.includes(part.agency) && isOneName(part.agency_name, payer.name));
  const ofKind = payer.kind ? paying.filter(({ kind }) => kind === payer.kind) : paying;
  const near = (/** @type {Payment} */ payment) => Math.abs(daysBetween(payment.date, date));
  const byDays = (/** @type {Payment} */ one, /** @type {Payment} */ other) => near(one) - near(other) || (nameOf(one) < nameOf(other) ? -1 : 1);
  const due = paymentsBetween(ofKind, addDays(date, -LATE_DAYS), addDays(date, EARLY_DAYS)).sort(byDays);
  const exact = due.find((payment) => payment.amount_cents === amount_cents);
  if (exact) return [match(exact, date, amount_cents)];
  const summed = sumOf(paymentsBetween(paying, addDays(date, -NEAR_DAYS), addDays(date, NEAR_DAYS)).sort(byDays), amount_cents);
  if (summed.length > 0) return summed.map((payment) => match(payment, date, Number(payment.amount_cents)));
  const isClear = payer.kind !== "" || ofKind.length === 1;
  const isTold = (/** @type {Payment} */ { part }) => payer.kind !== "" && (!payer.is_anyone || Boolean(part.agency_name));
  const other = isClear ? due.find((payment) => near(payment) <= NEAR_DAYS && (isTold(payment) || isAlike(payment.amount_cents, amount_cents))) : undefined;
  return other ? [match(other, date, amount_cents)] : [];
}

/** A name that begins alike, or a word of a friend, is enough for about the amount alone. @param {number | null} expected @param {number} amount */
const isAlike = (expected, amount) => expected === null || (amount * 2 >= expected && amount <= expected * 2);

/**
 * Find payments of one day that add up to an amount: the nearest day first, the most payments first.
 * @param {Payment[]} payments  the nearest first
 * @param {number} amountCents
 */
function sumOf(payments, amountCents) {
  const known = payments.filter(({ amount_cents }) => amount_cents !== null);
  for (const together of Map.groupBy(known, ({ date }) => date).values()) {
    if (together.length > MOST_SUMMED) continue;
    const subsets = Array.from({ length: 2 ** together.length }, (_, bits) => together.filter((_, at) => bits & (1 << at)));
    const fitting = subsets.filter((some) => some.length > 1 && some.reduce((sum, { amount_cents }) => sum + Number(amount_cents), 0) === amountCents);
    const found = fitting.sort((one, other) => other.length - one.length)[0];
    if (found) return found;
  }
  return [];
}

/** @param {Payment} payment @param {string} received_on @param {number} amount_cents @returns {Match} */
function match(payment, received_on, amount_cents) {
  return { id: nameOf(payment), part: payment.part.id, date: payment.date, received_on, amount_cents, expected_cents: payment.amount_cents };
}

/** Read a note of an earlier import as what it was then. @param {PaymentNote | undefined} note @param {Match} match @returns {Match | undefined} */
function matchOf(note, match) {
  return note?.bank_import && note.state === "received" ? { ...match, received_on: note.received_on, amount_cents: note.amount_cents ?? 0 } : undefined;
}

/** The expected amount first, then the nearest day, then the earliest, then the highest. @param {Match} one @param {Match} other */
function isBetter(one, other) {
  const order = [Number(other.amount_cents === other.expected_cents) - Number(one.amount_cents === one.expected_cents), daysOff(one) - daysOff(other)];
  order.push(one.received_on < other.received_on ? -1 : Number(one.received_on > other.received_on), other.amount_cents - one.amount_cents);
  return (order.find(Boolean) ?? 0) < 0;
}

/** @param {Match} match */
const daysOff = ({ date, received_on }) => Math.abs(daysBetween(date, received_on));

/** @param {Match} one @param {Match | undefined} other */
const isSame = (one, other) => other !== undefined && one.received_on === other.received_on && one.amount_cents === other.amount_cents;

/** Two names that may be one: either is not known, or stands in the other. @param {string | undefined} one @param {string} other */
function isOneName(one, other) {
  const [short, long] = [plain(one ?? ""), plain(other)].sort((a, b) => a.length - b.length);
  return ` ${long} `.includes(` ${short} `) || short === "";
}

/** @param {Match} one @param {Match} other */
const inOrder = (one, other) => (`${one.received_on} ${one.id}` < `${other.received_on} ${other.id}` ? -1 : 1);
