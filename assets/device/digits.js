// @ts-check
/** Brings the digits and signs that Arabic and Persian keyboards write to those that a number is read in. */

const ZERO_TO_NINE = 0xf;

/**
 * Write digits as 0 to 9 and without the marks of direction that come along when a number is pasted.
 * @param {string} typed
 */
export function plainDigits(typed) {
  return typed
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & ZERO_TO_NINE))
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "");
}

/**
 * Write an amount's digits and separators as in Dutch: U+066B and the Arabic comma begin the cents, U+066C parts thousands.
 * @param {string} typed
 */
export function plainAmount(typed) {
  return plainDigits(typed).replace(/[\u066B\u060C]/gu, ",").replace(/\u066C/gu, ".");
}
