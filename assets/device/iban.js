// @ts-check
/** The field for the number of a bank account: its check digits show a slip of the finger. */

import { plainDigits } from "./digits.js";

const COUNTRY_AND_CHECK = 4;
const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/u;
const DUTCH = /^NL\d{2}[A-Z]{4}\d{10}$/u;

/**
 * An IBAN; its value has no spaces, or is "".
 * @returns {import("./fields.js").Field}
 */
export function ibanField() {
  return {
    read(typed) {
      const number = plainDigits(typed).replace(/[\s.-]/gu, "").toUpperCase();
      return !number || isIban(number) ? { value: number } : { problem: { key: "iban-wrong" } };
    },
    write: (value) => (value ? String(value).replace(/(.{4})(?=.)/gu, "$1 ") : ""),
  };
}

/**
 * Check a number without spaces, in capitals. Source: ISO 13616-1, ISO/IEC 7064 (mod 97-10).
 * @param {string} number
 */
export function isIban(number) {
  if (!SHAPE.test(number) || (number.startsWith("NL") && !DUTCH.test(number))) return false;
  const turned = number.slice(COUNTRY_AND_CHECK) + number.slice(0, COUNTRY_AND_CHECK);
  let rest = 0;
  for (const digit of turned.replace(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}
