// @ts-check
/** What is left until the next payment, for whoever keeps the balance of the account and what goes off it at fixed times. */

import { addDays, daysBetween } from "./dates.js";
import { paymentsBetween } from "./schedule.js";

/** The id of the one record of its type. */
export const BALANCE = "balance";
/** An older balance says nothing about today. */
const FRESH_DAYS = 35;
const AHEAD_DAYS = 62;
/** So much earlier or later than expected may a payment have come in. */
const MOST_OFF_DAYS = 31;

/**
 * @typedef {import("./schedule.js").Payment} Payment
 * @typedef {object} Kept
 * @property {import("./data/shapes.js").Balance | undefined} balance
 * @property {readonly import("./data/shapes.js").IncomePart[]} parts
 * @property {readonly import("./data/shapes.js").FixedCost[]} costs
 * @property {(payment: Payment) => number} [cameIn]  What came in of a payment up to today, in cents; else what was expected
 * @property {(payment: Payment) => string} [cameOn]  The day on which it came in; else that on which it was expected
 *
 * @typedef {object} Remaining  in cents
 * @property {string} balance_on
 * @property {number} balance_cents
 * @property {number} came_in_cents  since the balance
 * @property {number} went_off_cents  since the balance
 * @property {string} until        the day of the next payment
 * @property {number} costs_cents  what goes off before that day
 * @property {number} left_cents   what is left then
 *
 * @typedef {{date: string, amount_cents: number}} Short  a day on which less than nothing is left, and how much lacks
 */

/**
 * Work out what is left; nothing when no balance is kept, when it is old, or when no payment is to come.
 * @param {Kept} kept
 * @param {string} today
 * @returns {Remaining | undefined}
 */
export function remainingOf(kept, today) {
  const { balance, costs } = kept;
  if (!isFresh(balance, today)) return undefined;
  const next = toCome(kept, today, addDays(today, AHEAD_DAYS))[0];
  if (!next) return undefined;
  const { on: balance_on, amount_cents } = balance;
  const balance_cents = Number(amount_cents);
  const came_in_cents = cameInSince(kept, balance_on, today);
  const went_off_cents = sumOf(costsBetween(costs, addDays(balance_on, 1), today));
  const costs_cents = sumOf(costsBetween(costs, addDays(today, 1), addDays(next.date, -1)));
  return { balance_on, balance_cents, came_in_cents, went_off_cents, until: next.date, costs_cents, left_cents: balance_cents + came_in_cents - went_off_cents - costs_cents };
}

/**
 * Find the first day before the next payments on which the account falls below nothing; on one day what comes in counts first.
 * @param {Kept} kept
 * @param {string} today
 * @param {number} ahead  days to look ahead
 * @returns {Short | undefined}
 */
export function shortOf(kept, today, ahead) {
  const { balance, costs } = kept;
  if (!isFresh(balance, today)) return undefined;
  const to = addDays(today, ahead);
  let cents = Number(balance.amount_cents) + cameInSince(kept, balance.on, today) - sumOf(costsBetween(costs, addDays(balance.on, 1), today));
  const moves = [...toCome(kept, today, to).map(({ date, amount_cents }) => ({ date, cents: amount_cents ?? 0 })), ...costsBetween(costs, addDays(today, 1), to).map(({ date, amount_cents }) => ({ date, cents: -(amount_cents ?? 0) }))];
  moves.sort((one, other) => (one.date === other.date ? other.cents - one.cents : one.date < other.date ? -1 : 1));
  for (const move of moves) {
    cents += move.cents;
    if (cents < 0) return { date: move.date, amount_cents: -cents };
  }
  return undefined;
}

/**
 * List what goes off from one day to another.
 * @param {readonly import("./data/shapes.js").FixedCost[]} costs
 * @param {string} from
 * @param {string} to
 */
export const costsBetween = (costs, from, to) => paymentsBetween(/** @type {any} */ (costs), from, to);

/** What came in before the balance was told is in it, whenever it was expected. @param {Kept} kept @param {string} since @param {string} today */
function cameInSince({ parts, cameIn = ({ amount_cents }) => amount_cents ?? 0, cameOn = dayOf }, since, today) {
  const near = paymentsBetween(parts, addDays(since, -MOST_OFF_DAYS), addDays(today, MOST_OFF_DAYS));
  return near.filter((payment) => cameOn(payment) > since && cameOn(payment) <= today).reduce((sum, payment) => sum + cameIn(payment), 0);
}

/** List what is expected after today and has not come in yet. @param {Kept} kept @param {string} today @param {string} to */
const toCome = ({ parts, cameOn = dayOf }, today, to) => paymentsBetween(parts, addDays(today, 1), to).filter((payment) => cameOn(payment) > today);

/** @param {Payment} payment */
const dayOf = ({ date }) => date;

/** @param {Payment[]} payments */
const sumOf = (payments) => payments.reduce((sum, { amount_cents }) => sum + (amount_cents ?? 0), 0);

/** @param {Kept["balance"]} balance @param {string} today @returns {balance is import("./data/shapes.js").Balance} */
function isFresh(balance, today) {
  return Boolean(balance?.on) && typeof balance?.amount_cents === "number" && balance.on <= today && daysBetween(balance.on, today) <= FRESH_DAYS;
}
