// @ts-check
/** An agency's signed statement of what it paid, read as a bank's file is: what it is of stands in the protocol, `sync/wire.py` 7. */

import { agencies } from "../data/agencies.js";
import { isNear } from "../dates.js";
import { readJws } from "../jose.js";
import { recognise } from "./payers.js";
import { planOf } from "./plan.js";
import { StatementBuilder } from "./statement.js";

const MOST_LINES = 1_000;
const MOST_CHARACTERS = 100;
const MOST_CENTS = 10_000_000_000;

/**
 * Give what a message of the kind `income_statement` would bring into the wallet.
 * @param {Pick<import("../data/shapes.js").Message, "agency" | "agency_name" | "statement">} message  checked when it came in
 * @param {import("./plan.js").Held} held
 */
export function planOfMessage({ agency, agency_name, statement }, held) {
  const { payments } = readJws(statement).payload;
  const builder = new StatementBuilder();
  /** @type {Map<object, string>} */
  const kinds = new Map();
  const lines = Array.isArray(payments) ? payments.slice(0, MOST_LINES) : [];
  for (const [at, line] of lines.entries()) {
    const { kind, name, date, amount_cents } = line ?? {};
    const isAmount = Number.isSafeInteger(amount_cents) && amount_cents > 0 && amount_cents <= MOST_CENTS;
    if (!isAmount) builder.leaveOut(at + 1, "amount");
    else if (!isNear(date, held.today)) builder.leaveOut(at + 1, "date");
    else {
      const transaction = { account: "", date, amount_cents, name: agency_name, iban: "", text: said(name) || said(kind), reference: "" };
      kinds.set(transaction, said(kind));
      builder.add(at + 1, transaction);
    }
  }
  // An agency speaks of its own payments alone, whatever kind it names.
  const own = recognise({ name: agency_name, iban: "", text: "" }, [])?.agencies ?? [];
  const payerOf = (/** @type {object} */ transaction) => {
    const kind = kinds.get(transaction) ?? "";
    const known = agencies.find(({ id: of, kinds: all }) => own.includes(of) && all.some(({ id }) => id === kind));
    return { agencies: [known?.id ?? ""], name: agency_name, kind: known ? kind : "" };
  };
  return planOf(builder.finish(agency_name), held, { source: agency, payerOf });
}

/** @param {unknown} value */
const said = (value) => (typeof value === "string" ? value.slice(0, MOST_CHARACTERS) : "");
