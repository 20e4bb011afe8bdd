// @ts-check
/** What a bank file says, whatever its format: its transactions, the balance at its end, and what was left out and why. */

/**
 * @typedef {object} Transaction
 * @property {string} account  whose statement it is: an IBAN, or the number of an older format
 * @property {string} date     YYYY-MM-DD, of booking
 * @property {number} amount_cents  negative when it went off the account
 * @property {string} name     of the other side
 * @property {string} iban     of the other side
 * @property {string} text
 * @property {string} reference  of the bank, by which it tells two transactions apart; "" when it gives none
 * @property {number} [balance_cents]  after it
 *
 * @typedef {"currency" | "amount" | "sign" | "date" | "columns" | "pending" | "twice" | "month"} Reason
 * @typedef {{line: number, reason: Reason, name?: string}} LeftOut  line: which row or entry of the file, from 1; name: what people call it
 * @typedef {{account: string, date: string, amount_cents: number}} Balance
 *
 * @typedef {object} Statement
 * @property {string} bank  the name of the format
 * @property {Transaction[]} transactions  in the order of the file
 * @property {LeftOut[]} left_out
 * @property {Balance | undefined} balance  the latest, when the file is of one account
 * @property {string[]} holes  days on which the balances do not follow from each other: something is missing there
 */

/** Takes a statement down, a transaction at a time. */
export class StatementBuilder {
  /** @type {Transaction[]} */
  #transactions = [];
  /** @type {LeftOut[]} */
  #leftOut = [];
  #seen = new Set();
  /** @type {Balance[]} */
  #balances = [];
  /** @type {Set<string>} */
  #holes = new Set();

  /** @param {number} line @param {Transaction} transaction */
  add(line, transaction) {
    const { account, date, amount_cents, iban, name, text, reference, balance_cents } = transaction;
    const identity = [account, date, amount_cents, iban, name, text, reference, balance_cents].join("\n");
    // What the bank itself does not tell apart may well be two; what it numbers or counts after is one.
    if ((reference || balance_cents !== undefined) && this.#seen.has(identity)) return this.leaveOut(line, "twice");
    this.#seen.add(identity);
    this.#transactions.push(transaction);
  }

  /** @param {number} line @param {Reason} reason @param {string} [name] */
  leaveOut(line, reason, name) {
    this.#leftOut.push({ line, reason, ...(name && { name }) });
  }

  /** @param {Balance} balance */
  closeWith(balance) {
    this.#balances.push(balance);
  }

  /** @param {string} date */
  missAt(date) {
    this.#holes.add(date);
  }

  /** @param {string} bank @returns {Statement} */
  finish(bank) {
    const transactions = this.#transactions;
    this.#followBalances();
    const isOne = new Set([...transactions, ...this.#balances].map(({ account }) => account)).size === 1;
    const balance = this.#balances.reduce((/** @type {Balance | undefined} */ last, one) => (!last || one.date >= last.date ? one : last), undefined);
    return { bank, transactions, left_out: this.#leftOut, balance: isOne ? balance : undefined, holes: [...this.#holes].sort() };
  }

  /** Follow each account through the balances that stand behind its transactions, whichever way the file runs. */
  #followBalances() {
    const counted = this.#transactions.filter(({ balance_cents }) => balance_cents !== undefined);
    for (const lines of Map.groupBy(counted, ({ account }) => account).values()) {
      const ordered = isNewestFirst(lines) ? lines.toReversed() : lines;
      for (const [at, { date, amount_cents, balance_cents }] of ordered.entries()) {
        if (at > 0 && Number(ordered[at - 1].balance_cents) + amount_cents !== balance_cents) this.#holes.add(date);
      }
      const { account, date, balance_cents } = ordered[ordered.length - 1];
      this.closeWith({ account, date, amount_cents: Number(balance_cents) });
    }
  }
}

/** Tell it by the days; on one day by which way the balances fit. @param {Transaction[]} lines */
function isNewestFirst(lines) {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first.date !== last.date) return first.date > last.date;
  const fits = (/** @type {Transaction[]} */ order) => order.filter(({ amount_cents, balance_cents }, at) => at > 0 && Number(order[at - 1].balance_cents) + amount_cents === balance_cents).length;
  return fits(lines.toReversed()) > fits(lines);
}
