// @ts-check
/** Tables of bands: which row a number falls in. */
import * as rational from "./rationals.js";
import { RuleError, between, endsOf, lacking } from "./values.js";

/** @typedef {import("./values.js").Value} Value */

/**
 * Give a column of the rows that a number can fall in.
 * @param {Value} value @param {{columns: string[], rows: string[][], stop?: string}} table @param {string[]} names the table's and the column's
 */
export function band(value, { columns, rows, stop }, names) {
  if (stop) return lacking(stop, names[0]);
  const [low, high] = endsOf(value);
  const starts = rows.map(([start]) => rational.readRational(start));
  const cells = rows
    .filter((_, row) => rational.compare(starts[row], high) <= 0n && (!rows[row + 1] || rational.compare(starts[row + 1], low) > 0n))
    .map((row) => rational.readRational(row[columns.indexOf(names[1]) + 1]));
  if (!cells.length) throw new RuleError("no-band", names[0]);
  return between(rational.least(cells), rational.most(cells), value.missing);
}
