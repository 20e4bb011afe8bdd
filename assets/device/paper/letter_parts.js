// @ts-check
/**
 * A letter in the parts that have a place of their own on a sheet, made of the text of its message.
 *
 * Every letter of the catalogues has this order, an empty line between two: to whom, day, subject, greeting, what it says,
 * closing, and four lines to fill in (name, address, number, signature); a test holds them to it.
 */

/** The name of the one record of its kind in which the sender stands, and of that of an agency. */
export const FROM = "letter-from";
export const WINDOW = "letter-window";
/** @param {string} agency */
export const toOf = (agency) => `letter-to-${agency || "other"}`;
/** So many lines fit behind a window, at 5 mm each. */
export const MOST_LINES = 5;
/** A Dutch postcode before a place. */
const PLACE = /^\d{4}\s?[A-Z]{2}\s+(\S.*)$/u;

/**
 * @typedef {object} LetterParts
 * @property {string} to         "Aan ...", or the address that the person gave
 * @property {string} from       Name and address of the sender, as far as given
 * @property {string} day        With the place before it where the sender's address names one
 * @property {string} subject
 * @property {string[]} body     Greeting, what it says, closing
 * @property {string} fill_in    What is written by hand
 * @property {string} sign       Where the signature goes, with the name below it where the sender is known; paper leaves room above
 */

/**
 * @param {string} text  of the message, filled in
 * @param {{from: string, to: string}} addresses  lines; "" where the person gave none
 * @returns {LetterParts}
 */
export function partsOf(text, { from, to }) {
  const [whom = "", day = "", subject = "", ...rest] = text.split(/\n\s*\n/u).map((part) => part.trim());
  const lines = (rest.pop() ?? "").split("\n");
  const place = from.split("\n").map((line) => PLACE.exec(line)?.[1]).find(Boolean);
  const name = from.split("\n")[0];
  // Who gave an address need not write it by hand: the name goes under the signature.
  const sign = [...lines.slice(-1), ...(from ? [name] : [])];
  return { to: to || whom, from, day: place ? `${place}, ${day}` : day, subject, body: rest, fill_in: lines.slice(from ? 2 : 0, -1).join("\n"), sign: sign.join("\n") };
}

/** Write a letter as one text, to share or to copy. @param {LetterParts} parts */
export const plainLetter = ({ to, from, day, subject, body, fill_in, sign }) => [...(from ? [from] : []), to, day, subject, ...body, fill_in, sign].join("\n\n");
