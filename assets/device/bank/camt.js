// @ts-check
/**
 * Reads CAMT.053, the account statement of ISO 20022 (camt.053.001.02 to .14), as Dutch banks give it.
 *
 * A stream of tags, never a tree: 50,000 transactions fit a phone. What could make a file grow or fetch something, a document
 * type with its entities, is refused.
 * Source: ISO 20022 message definition Bank-to-Customer Statement V02 and V08; implementation guidelines of Betaalvereniging
 * Nederland.
 */

import { SaxesParser } from "saxes";

import { isDay } from "../dates.js";
import { InputError } from "../errors.js";
import { centsOfDecimal } from "./cents.js";
import { StatementBuilder } from "./statement.js";

const MOST_DEEP = 40;
const SLICE_CHARACTERS = 262_144;
const BOOKED = "BOOK";
const DAY_CHARACTERS = 10;
/** Of whose account it is: not the scheme of that number. */
const ACCOUNT = /^Acct\/Id\/(?:IBAN|Othr\/Id)$/u;

/**
 * What is collected of an entry or of one payment in it, by the end of its path.
 * @typedef {Record<string, string[]>} Found
 */

/**
 * @param {string} text
 * @param {(part: number) => void} [onProgress]  from 0 to 1
 * @returns {import("./statement.js").Statement}
 * @throws {InputError} `bank-xml-broken`, `bank-xml-entities`, `bank-other-message`
 */
export function readCamt(text, onProgress = () => {}) {
  const reading = new Reading();
  const parser = new SaxesParser();
  parser.on("doctype", () => refuse("bank-xml-entities"));
  parser.on("error", () => refuse("bank-xml-broken"));
  parser.on("opentag", ({ name, attributes }) => reading.open(localName(name), attributes.Ccy));
  parser.on("text", (piece) => reading.hear(piece));
  parser.on("cdata", (piece) => reading.hear(piece));
  parser.on("closetag", () => reading.close());
  for (let at = 0; at < text.length; at += SLICE_CHARACTERS) {
    parser.write(text.slice(at, at + SLICE_CHARACTERS));
    onProgress(Math.min(1, (at + SLICE_CHARACTERS) / text.length));
  }
  parser.close();
  return reading.finish();
}

class Reading {
  #builder = new StatementBuilder();
  /** @type {string[]} */
  #path = [];
  #text = "";
  #currency = "";
  #entries = 0;
  #account = "";
  /** @type {Found} */
  #entry = nothing();
  /** @type {Found[]} */
  #parts = [];
  /** @type {Found} */
  #balance = nothing();
  /** @type {{opening?: number, closing?: number, sum: number, last: string}} */
  #sums = { sum: 0, last: "" };

  /** @param {string} name @param {string | undefined} currency */
  open(name, currency) {
    this.#path.push(name);
    this.#text = "";
    if (currency) this.#currency = currency;
    if (this.#path.length > MOST_DEEP) refuse("bank-xml-broken");
    if (this.#path.length === 2 && name !== "BkToCstmrStmt") refuse("bank-other-message");
    if (name === "Stmt") this.#sums = { sum: 0, last: "" };
    if (name === "Ntry") [this.#entry, this.#parts] = [nothing(), []];
    if (name === "TxDtls") this.#parts.push(nothing());
    if (name === "Bal") this.#balance = nothing();
  }

  /** @param {string} piece */
  hear(piece) {
    this.#text += piece;
  }

  close() {
    const path = this.#path.slice(3).join("/");
    const name = this.#path.at(-1) ?? "";
    const text = this.#text.trim();
    this.#path.pop();
    this.#text = "";
    if (ACCOUNT.test(path)) this.#account = text || this.#account;
    if (path === "Ntry") return this.#closeEntry();
    if (path === "Bal") return this.#closeBalance();
    if (this.#path.length === 2 && name === "Stmt") return this.#closeStatement();
    if (path.startsWith("Bal/")) keep(this.#balance, path.slice(4), text, this.#currency);
    const inPart = path.indexOf("/TxDtls/");
    if (inPart >= 0) keep(this.#parts[this.#parts.length - 1], path.slice(inPart + 8), text, this.#currency);
    else if (path.startsWith("Ntry/")) keep(this.#entry, path.slice(5), text, this.#currency);
  }

  #closeEntry() {
    const line = ++this.#entries;
    const entry = this.#entry;
    const state = one(entry, "Sts") || one(entry, "Sts/Cd");
    if (state && state !== BOOKED) return this.#builder.leaveOut(line, "pending");
    if (one(entry, "Amt@") !== "EUR") return this.#builder.leaveOut(line, "currency");
    const amount = one(entry, "Amt");
    const direction = one(entry, "CdtDbtInd");
    if (amount.startsWith("-") || !["CRDT", "DBIT"].includes(direction)) return this.#builder.leaveOut(line, "sign");
    const cents = centsOfDecimal(amount);
    if (cents === undefined) return this.#builder.leaveOut(line, "amount");
    const date = day(entry, "BookgDt");
    if (!date) return this.#builder.leaveOut(line, "date");
    this.#sums.sum += direction === "CRDT" ? cents : -cents;
    this.#sums.last = date > this.#sums.last ? date : this.#sums.last;
    for (const [part, partCents] of this.#split(cents)) {
      const isIn = direction === "CRDT";
      const side = isIn ? "Dbtr" : "Cdtr";
      this.#builder.add(line, {
        account: this.#account,
        date,
        amount_cents: isIn ? partCents : -partCents,
        // For whom a payment is, its payer may write at will: whose account it came from goes first.
        name: one(part, `RltdPties/${side}/Nm`) || one(part, `RltdPties/${side}/Pty/Nm`) || one(part, `RltdPties/Ultmt${side}/Nm`),
        iban: one(part, `RltdPties/${side}Acct/Id/IBAN`),
        text: [...(part["RmtInf/Ustrd"] ?? []), one(part, "RmtInf/Strd/CdtrRefInf/Ref"), one(part, "AddtlTxInf"), one(entry, "AddtlNtryInf")].filter(Boolean).join(" "),
        reference: [one(entry, "AcctSvcrRef") || one(entry, "NtryRef"), one(part, "Refs/AcctSvcrRef")].filter(Boolean).join("/"),
      });
    }
  }

  /** Give the payments that an entry is made of; the entry itself when they do not add up to it. @param {number} cents @returns {[Found, number][]} */
  #split(cents) {
    const amounts = this.#parts.map((part) => centsOfDecimal(one(part, "AmtDtls/TxAmt/Amt") || one(part, "Amt")));
    const sum = amounts.reduce((/** @type {number} */ all, amount) => all + (amount ?? Number.NaN), 0);
    if (this.#parts.length > 1 && sum === cents) return this.#parts.map((part, at) => [part, Number(amounts[at])]);
    return [[this.#parts[0] ?? nothing(), cents]];
  }

  #closeBalance() {
    const code = one(this.#balance, "Tp/CdOrPrtry/Cd");
    const cents = centsOfDecimal(one(this.#balance, "Amt"));
    const date = day(this.#balance, "Dt");
    if (cents === undefined || !date || one(this.#balance, "Amt@") !== "EUR") return;
    const signed = one(this.#balance, "CdtDbtInd") === "DBIT" ? -cents : cents;
    if (code === "OPBD" || code === "PRCD") this.#sums.opening = signed;
    if (code !== "CLBD") return;
    this.#builder.closeWith({ account: this.#account, date, amount_cents: signed });
    this.#sums.closing = signed;
    this.#sums.last ||= date;
  }

  #closeStatement() {
    const { opening, closing, sum, last } = this.#sums;
    if (opening !== undefined && closing !== undefined && opening + sum !== closing) this.#builder.missAt(last);
  }

  finish() {
    return this.#builder.finish("CAMT.053");
  }
}

/** @param {Found} found @param {string} path @param {string} text @param {string} currency */
function keep(found, path, text, currency) {
  if (!text) return;
  (found[path] ??= []).push(text);
  if (path === "Amt") found["Amt@"] = [currency];
}

/** @param {Found} found @param {string} path */
const one = (found, path) => found[path]?.[0] ?? "";

/** @param {Found} found @param {string} path */
const day = (found, path) => [one(found, `${path}/Dt`) || one(found, `${path}/DtTm`)].map((text) => text.slice(0, DAY_CHARACTERS)).find(isDay) ?? "";

/** A file may name its elements after anything, `constructor` too. @returns {Found} */
const nothing = () => Object.create(null);

/** @param {string} name */
const localName = (name) => name.slice(name.indexOf(":") + 1);

/** @param {string} code @returns {never} */
function refuse(code) {
  throw new InputError(code);
}
