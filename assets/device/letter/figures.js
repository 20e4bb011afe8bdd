// @ts-check
/** Figures in a text that a machine read: what stands for a digit, and what of it was surely one. */

/** Signs that are read in the place of a digit. @type {Record<string, string>} */
const DIGITS = { O: "0", o: "0", Q: "0", l: "1", I: "1", "|": "1", "!": "1", Z: "2", S: "5", B: "8" };

/** One digit, or a sign that may be one, for use in a pattern. */
export const DIGIT = "[0-9OoQlI|!ZSB]";

/**
 * Write with digits what was read as a number.
 * @param {string} read
 * @returns {{digits: string, isClean: boolean} | undefined} undefined: too little of it is a digit
 */
export function mendDigits(read) {
  const signs = [...read].filter((sign) => /\d/u.test(sign) || sign in DIGITS);
  const sure = signs.filter((sign) => /\d/u.test(sign)).length;
  if (sure === 0 || sure * 2 < signs.length) return undefined;
  const digits = [...read].map((sign) => DIGITS[sign] ?? sign).join("");
  return { digits, isClean: sure === signs.length };
}

/** @type {Record<string, number>} */
const COUNTS = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  twintig: 20,
  eenentwintig: 21,
  achtentwintig: 28,
  dertig: 30,
};

/** A count in words or digits, for use in a pattern. */
export const COUNT = `${Object.keys(COUNTS).sort((a, b) => b.length - a.length).join("|")}|${DIGIT}{1,2}`;

/**
 * Read a count in words or digits.
 * @param {string} read
 * @returns {{count: number, isClean: boolean} | undefined}
 */
export function readCount(read) {
  const word = COUNTS[read.toLowerCase()];
  if (word) return { count: word, isClean: true };
  const mended = mendDigits(read);
  const count = Number(mended?.digits);
  return mended && Number.isInteger(count) && count > 0 ? { count, isClean: mended.isClean } : undefined;
}
