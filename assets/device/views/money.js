// @ts-check
/** The screen Geld: the payments of a month with their total, and all parts. */

import { formatAmount } from "../amounts.js";
import { addMonths, formatDay } from "../dates.js";
import { isPaid, monthlySum } from "../debts.js";
import { amountsOf, canTick, nameOf, statesOf } from "../paid.js";
import { recordsOf } from "../records.js";
import { nextPayment, paymentsInMonth, total } from "../schedule.js";
import { calendarOf } from "./calendar.js";
import { firstRows } from "./long_lists.js";
import { agencyName, kindName } from "./names.js";

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Money}
 */
export function moneyView(snapshot, place) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const asked = place.query.get("maand") ?? "";
  const month = MONTH.test(asked) ? asked : today.slice(0, 7);
  const parts = recordsOf(snapshot, "income_part");
  const amountIn = amountsOf(snapshot);
  const expected = paymentsInMonth(parts, month);
  const payments = expected.map((payment) => ({ ...payment, amount_cents: amountIn(payment) }));
  const sum = total(payments);
  const named = (/** @type {string} */ one) =>
    formatDay(`${one}-01`, language, { month: "long", year: "numeric" });
  const lines = parts
    .map((part) => ({
      id: part.id,
      agency: agencyName(part, language),
      kind: kindName(part, language),
      amount: amountOf(part.amount_cents ?? nextPayment(part, today)?.amount_cents, texts),
      rhythm: isOnce(part) && part.first_date ? formatDay(part.first_date, language) : texts("rhythm", { period: part.period ?? "month" }),
      href: `/geld/deel?id=${part.id}`,
      once_on: isOnce(part) ? (part.first_date ?? "") : undefined,
      goes_on: !isOnce(part) && goesOn(part, today),
    }))
    .sort((a, b) => `${a.agency} ${a.kind}`.localeCompare(`${b.agency} ${b.kind}`, language));
  const active = firstRows(lines.filter((line) => line.goes_on), snapshot, place);
  const byDay = lines.flatMap((line) => (line.once_on === undefined ? [] : [{ ...line, once_on: line.once_on }])).sort((a, b) => b.once_on.localeCompare(a.once_on));
  const once = firstRows(byDay, snapshot, place);
  const ended = firstRows(lines.filter((line) => !line.goes_on && line.once_on === undefined), snapshot, place);
  const owed = monthlySum(recordsOf(snapshot, "debt").filter((debt) => isPaid(debt, today)));
  const stateOf = statesOf(snapshot);
  const paid = firstRows(expected, snapshot, place);
  return {
    month: named(month),
    total: sum.is_whole
      ? formatAmount(sum.amount_cents, language)
      : texts("at-least", { amount: formatAmount(sum.amount_cents, language) }),
    count: texts("money-count", { count: payments.length }),
    payments: paid.rows.map((payment) => paymentLine(payment, snapshot, stateOf(payment), amountIn(payment))),
    has_payments: payments.length > 0,
    ...calendarOf(month, payments, texts),
    href_sheet: `/op-papier/maand?maand=${month}`,
    href_before: `/geld?maand=${addMonths(month, -1)}`,
    href_after: `/geld?maand=${addMonths(month, 1)}`,
    month_before: named(addMonths(month, -1)),
    month_after: named(addMonths(month, 1)),
    active: active.rows,
    has_active: active.rows.length > 0,
    once: once.rows,
    has_once: once.rows.length > 0,
    ended: ended.rows,
    has_ended: ended.rows.length > 0,
    more: paid.more || active.more || once.more || ended.more,
    href_all: paid.href || active.href || once.href || ended.href,
    has_parts: parts.length > 0,
    owed: owed ? formatAmount(owed, language) : "",
  };
}

/**
 * @param {import("../schedule.js").Payment} payment
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../paid.js").State} state
 * @param {number | null} amount_cents  what was noted, or is expected
 * @returns {import("../data/shapes.js").PaymentLine}
 */
function paymentLine(payment, { texts, today }, state, amount_cents) {
  const { part, date, amount_cents: expected } = payment;
  const { language } = texts;
  const isOpen = state === "expected" || state === "late";
  return {
    id: `${part.id} ${date}`,
    weekday: formatDay(date, language, { weekday: "short" }),
    date: formatDay(date, language, { day: "numeric" }),
    agency: agencyName(part, language),
    kind: kindName(part, language),
    amount: amountOf(amount_cents, texts),
    href: date <= today ? `/geld/betaling?id=${nameOf(payment)}` : `/geld/deel?id=${part.id}`,
    mark: isOpen && canTick(payment, today) ? nameOf(payment) : "",
    state: state === "expected" ? "" : texts("payment-state", { state, amount: amountOf(expected, texts) }),
  };
}

/** @param {import("../data/shapes.js").IncomePart} part */
const isOnce = ({ period }) => period === "once";

/**
 * Tell whether there is money to come; the dear look at the calendar only where it is needed.
 * @param {import("../data/shapes.js").IncomePart} part
 * @param {string} today
 */
function goesOn(part, today) {
  const isPlain = (part.period ?? "month") === "month" && Boolean(part.pay_day);
  const hasTime = !part.date_to || part.date_to.slice(0, 7) > addMonths(today, 1);
  return (isPlain && hasTime) || Boolean(nextPayment(part, today));
}

/**
 * @param {number | null | undefined} amountCents
 * @param {import("../texts.js").Texts} texts
 */
function amountOf(amountCents, texts) {
  return typeof amountCents === "number"
    ? formatAmount(amountCents, texts.language)
    : texts("amount-unknown");
}
