// @ts-check
/**
 * Reads the tables that large Dutch banks give: ING and Rabobank (CSV), ABN AMRO (tabs).
 *
 * Source: the columns are those of the banks' own exports: ING "CSV (puntkomma)" in Dutch and English; Rabobank "CSV-extensie",
 * format description 1.1, 26 columns; ABN AMRO "TXT" (.TAB), 8 columns without a heading, and the same with one.
 */

import Papa from "papaparse";

import { parseDay } from "../typed_days.js";
import { InputError } from "../errors.js";
import { centsOfCell } from "./cents.js";
import { describedBy } from "./description.js";
import { StatementBuilder } from "./statement.js";

/**
 * @typedef {object} Format
 * @property {string} bank
 * @property {Record<Column, string[]>} columns  names that a column may have, in small letters; several of them are joined
 * @property {string[]} [incoming]  words of `direction` for what came in; without them the amount has a sign
 * @property {string[]} [outgoing]
 *
 * @typedef {"account" | "date" | "amount" | "name" | "iban" | "text" | "reference" | "balance" | "currency" | "direction"} Column
 */

/** @type {Format[]} */
const FORMATS = [
  {
    bank: "ING",
    columns: {
      account: ["rekening", "account"],
      date: ["datum", "date"],
      amount: ["bedrag (eur)", "amount (eur)"],
      name: ["naam / omschrijving", "name / description"],
      iban: ["tegenrekening", "counterparty"],
      text: ["mededelingen", "notifications"],
      reference: [],
      balance: ["saldo na mutatie", "resulting balance"],
      currency: [],
      direction: ["af bij", "debit/credit"],
    },
    incoming: ["bij", "credit"],
    outgoing: ["af", "debit"],
  },
  {
    bank: "Rabobank",
    columns: {
      account: ["iban/bban"],
      date: ["datum"],
      amount: ["bedrag"],
      name: ["naam tegenpartij"],
      iban: ["tegenrekening iban/bban"],
      text: ["omschrijving-1", "omschrijving-2", "omschrijving-3"],
      reference: ["volgnr"],
      balance: ["saldo na trn"],
      currency: ["munt"],
      direction: [],
    },
  },
  {
    bank: "ABN AMRO",
    columns: {
      account: ["accountnumber"],
      date: ["transactiondate"],
      amount: ["amount"],
      name: [],
      iban: [],
      text: ["description"],
      reference: [],
      balance: ["endsaldo"],
      currency: ["mutationcode"],
      direction: [],
    },
  },
];
/** The columns of ABN AMRO's file without a heading. */
const WITHOUT_HEADING = ["accountnumber", "mutationcode", "transactiondate", "startsaldo", "endsaldo", "valuedate", "amount", "description"];
/** Without these a table is no bank's. */
const NEEDED = /** @type {const} */ (["account", "date", "amount"]);
const EXCEL_SEPARATOR = /^"?sep=(.)"?\r?\n/u;
const PROGRESS_ROWS = 2_000;

/**
 * @param {string} text
 * @param {(part: number) => void} [onProgress]  from 0 to 1
 * @returns {import("./statement.js").Statement}
 * @throws {InputError} `bank-unknown`: its columns are those of no bank that we know
 */
export function readTable(text, onProgress = () => {}) {
  const builder = new StatementBuilder();
  const separator = EXCEL_SEPARATOR.exec(text);
  /** @type {ReturnType<typeof tableOf> | undefined} */
  let table;
  let line = 0;
  Papa.parse(separator ? text.slice(separator[0].length) : text, {
    delimiter: separator?.[1] ?? "",
    delimitersToGuess: ["\t", ";", ",", "|"],
    skipEmptyLines: "greedy",
    step({ data, meta }) {
      line += 1;
      const cells = /** @type {string[]} */ (data);
      if (line % PROGRESS_ROWS === 0) onProgress(meta.cursor / text.length);
      if (table) return takeRow(builder, table, cells, line);
      table = tableOf(cells);
      if (table.hasNoHeading) takeRow(builder, table, cells, line);
    },
  });
  if (!table) throw new InputError("bank-unknown");
  return builder.finish(table.format.bank);
}

/** Find the format by the first row. @param {string[]} cells */
function tableOf(cells) {
  const found = matching(cells.map((cell) => cell.trim().toLowerCase()));
  if (found) return { ...found, hasNoHeading: false };
  const bare = cells.length === WITHOUT_HEADING.length && centsOfCell(cells[6]) !== undefined && dayOf(cells[2]) ? matching(WITHOUT_HEADING) : undefined;
  if (!bare) throw new InputError("bank-unknown");
  return { ...bare, hasNoHeading: true };
}

/** @param {string[]} heads */
function matching(heads) {
  for (const format of FORMATS) {
    const places = /** @type {Record<Column, number[]>} */ (
      Object.fromEntries(Object.entries(format.columns).map(([column, names]) => [column, names.map((name) => heads.indexOf(name)).filter((at) => at >= 0)]))
    );
    const isWhole = NEEDED.every((column) => places[column].length > 0) && (!format.incoming || places.direction.length > 0);
    if (isWhole) return { format, places, width: heads.length };
  }
  return undefined;
}

/**
 * @param {StatementBuilder} builder
 * @param {{format: Format, places: Record<Column, number[]>, width: number}} table
 * @param {string[]} cells
 * @param {number} line
 */
function takeRow(builder, { format, places, width }, cells, line) {
  const cell = (/** @type {Column} */ column) =>
    places[column]
      .map((at) => (cells[at] ?? "").trim())
      .filter(Boolean)
      .join(" ");
  if (cells.length < width - 1) return builder.leaveOut(line, "columns");
  if (places.currency.length > 0 && cell("currency") !== "EUR") return builder.leaveOut(line, "currency");
  const cents = centsOfCell(cell("amount"));
  if (cents === undefined) return builder.leaveOut(line, "amount");
  const amount_cents = signed(cents, cell("direction").toLowerCase(), format);
  if (amount_cents === undefined) return builder.leaveOut(line, "sign");
  const date = dayOf(cell("date"));
  if (!date) return builder.leaveOut(line, "date");
  const described = describedBy(cell("text"));
  builder.add(line, {
    account: cell("account"),
    date,
    amount_cents,
    name: cell("name") || described.name,
    iban: (cell("iban") || described.iban).replaceAll(" ", ""),
    text: cell("text"),
    reference: cell("reference"),
    balance_cents: centsOfCell(cell("balance")),
  });
}

/** @param {number} cents @param {string} direction @param {Format} format */
function signed(cents, direction, { incoming, outgoing }) {
  if (!incoming) return cents;
  if (cents < 0) return undefined;
  if (incoming.includes(direction)) return cents;
  return outgoing?.includes(direction) ? -cents : undefined;
}

/** @param {string} text */
function dayOf(text) {
  const plain = /^(\d{4})(\d\d)(\d\d)$/u.exec(text.trim());
  const day = parseDay(plain ? plain.slice(1).join("-") : text);
  return /^\d/u.test(day) ? day : "";
}
