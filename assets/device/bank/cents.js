// @ts-check
/** Amounts as bank files write them: exact, or none. */

/** 100 million euro: no household has it. */
const MOST_CENTS = 10_000_000_000;

/**
 * Read a decimal of ISO 20022, such as `1182.4`: a point, no sign, at most five decimals.
 * @param {string} text
 * @returns {number | undefined} cents; undefined when it is none, or has parts of a cent
 */
export function centsOfDecimal(text) {
  const match = /^(\d{1,13})(?:\.(\d{1,2})0{0,3})?$/u.exec(text.trim());
  return match ? within(Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"))) : undefined;
}

/**
 * Read an amount of a table, such as `+1.182,40`, `-25,00` or `1182.40`; `12.345` could be two amounts and is none.
 * @param {string} text
 * @returns {number | undefined} cents, signed
 */
export function centsOfCell(text) {
  const match =
    /^([+-]?)(\d{1,3}(?:\.\d{3})*|\d+),(\d{2})$/u.exec(text.trim()) ??
    /^([+-]?)(\d{1,3}(?:,\d{3})*|\d+)\.(\d{2})$/u.exec(text.trim()) ??
    /^([+-]?)(\d+)()$/u.exec(text.trim());
  if (!match) return undefined;
  const cents = Number(match[2].replaceAll(/[.,]/gu, "")) * 100 + Number(match[3]);
  return within(match[1] === "-" ? -cents : cents);
}

/** @param {number} cents */
const within = (cents) => (Math.abs(cents) <= MOST_CENTS ? cents : undefined);
