// @ts-check
/** What an import would take over from a bank file: shown first, written only when the person says so. */

import { readCamt } from "./camt.js";
import { textOf } from "./characters.js";
import { matchPayments } from "./matching.js";
import { nameOf } from "../paid.js";
import { isFromBank, newCosts, newParts, without } from "./proposals.js";
import { readTable } from "./tables.js";

/**
 * @typedef {{date: string, amount_cents: number | null}} Noted  a day of a new part, with its amount when it is of one payment
 *
 * @typedef {import("./proposals.js").NewPart & {noted: Noted[], fresh: import("./proposals.js").Paid[]}} PlannedPart  fresh: what the wallet does not have yet
 *
 * What is odd about a yearly statement.
 * @typedef {object} Year
 * @property {string[]} missing  months (YYYY-MM) between its first and its last
 * @property {number | null} told_cents  its total, as the paper has it
 * @property {number} sum_cents  that of the lines that could be read
 *
 * What the wallet holds that an import looks at.
 * @typedef {object} Held
 * @property {import("../data/shapes.js").IncomePart[]} parts
 * @property {import("../data/shapes.js").PaymentNote[]} notes
 * @property {import("../data/shapes.js").FixedCost[]} costs
 * @property {import("../data/shapes.js").Balance | undefined} balance
 * @property {string} today  What is dated later has not happened yet
 *
 * @typedef {object} Plan
 * @property {string} bank    whose file it is, or the agency whose statement it is
 * @property {string} source  the agency (an OIN) that signed it; "" of a file or a paper
 * @property {boolean} is_file  It is a bank's file
 * @property {string} date_from
 * @property {string} date_to
 * @property {number} count     transactions in the file
 * @property {number} incoming  of these came in
 * @property {import("./matching.js").Match[]} matches
 * @property {number} known
 * @property {PlannedPart[]} parts
 * @property {Year | undefined} year  of a yearly statement: then each payment of a new income is chosen by itself
 * @property {import("./proposals.js").NewCost[]} costs
 * @property {import("./statement.js").Balance | undefined} balance  later than the wallet's
 * @property {import("./statement.js").Transaction[]} extra  of known agencies, shown and not taken over; the last of them
 * @property {number} extra_count
 * @property {number} strange_count  came in from nobody that is known
 * @property {import("./statement.js").LeftOut[]} left_out
 * @property {string[]} holes
 */

/** What is only shown is not sent to the screen by the thousand. */
const MOST_TOLD = 20;
const XML = /^\s*<(?:\?xml|[\w:]*Document)\b/u;

/**
 * @param {Uint8Array} octets
 * @param {(part: number) => void} [onProgress]
 * @returns {import("./statement.js").Statement}
 * @throws {import("../errors.js").InputError} the file is none that can be read; its code says why
 */
export function readStatement(octets, onProgress) {
  const text = textOf(octets);
  return XML.test(text) ? readCamt(text, onProgress) : readTable(text, onProgress);
}

/**
 * @param {import("./statement.js").Statement} statement
 * @param {Held} held
 * @param {{source?: string, payerOf?: typeof import("./payers.js").recognise, year?: Year}} [own]  Of what an agency states itself: who it is
 * @returns {Plan}
 */
export function planOf({ bank, transactions: all, left_out, balance, holes }, held, { source = "", payerOf, year } = {}) {
  const transactions = all.filter(({ date }) => date <= held.today);
  const later = all.flatMap(({ date }, at) => (date > held.today ? [/** @type {import("./statement.js").LeftOut} */ ({ line: at + 1, reason: "pending" })] : []));
  const days = transactions.map(({ date }) => date).sort();
  const expected = held.parts.filter((part) => !isFromBank(part));
  const { matches, known, extra, strange } = matchPayments(transactions, expected, held.notes, payerOf);
  const parts = newParts(extra, held.parts);
  const proposed = new Set(parts.flatMap(({ agency, kind }) => `${agency} ${kind}`));
  const left = extra.filter(({ payer }) => !proposed.has(`${payer.agencies[0]} ${payer.kind}`)).map(({ transaction }) => transaction);
  return {
    bank,
    source,
    is_file: !payerOf,
    date_from: days[0] ?? balance?.date ?? "",
    date_to: days[days.length - 1] ?? balance?.date ?? "",
    count: transactions.length,
    incoming: transactions.filter(({ amount_cents }) => amount_cents > 0).length,
    matches,
    known,
    parts: parts.map((part) => ({ ...part, noted: notedOf(part, held), fresh: without(part.payments, paymentsIn(part.id, held)) })).filter(({ fresh }) => fresh.length > 0),
    year,
    costs: newCosts(transactions, held.costs),
    balance: balance && balance.date <= held.today && isNews(balance, held.balance) ? balance : undefined,
    extra: left.slice(-MOST_TOLD),
    extra_count: left.length,
    strange_count: strange.length,
    left_out: [...left_out, ...later],
    holes,
  };
}

/**
 * Give the days on which more came in than the wallet knows; what the person noted or took away stays as it is.
 * @param {import("./proposals.js").NewPart} part @param {Held} held @returns {Noted[]}
 */
function notedOf({ id, payments }, held) {
  const known = Map.groupBy(paymentsIn(id, held), ({ date }) => date);
  const notes = new Map(held.notes.map((note) => [note.id, note]));
  return [...Map.groupBy(payments, ({ date }) => date)].flatMap(([date, some]) => {
    const note = notes.get(nameOf({ part: { id }, date }));
    const isNews = some.length > (known.get(date)?.length ?? 0) && (note ? Boolean(note.bank_import) : !known.has(date));
    return isNews ? [{ date, amount_cents: some.length === 1 ? some[0].amount_cents : null }] : [];
  });
}

/** @param {string} id @param {Held} held */
const paymentsIn = (id, { parts }) => parts.find((part) => part.id === id)?.payments ?? [];

/** @param {import("./statement.js").Balance | undefined} told @param {Held["balance"]} known */
const isNews = (told, known) => told !== undefined && (told.date > (known?.on ?? "") || (told.date === known?.on && told.amount_cents !== known.amount_cents));
