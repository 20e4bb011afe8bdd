// @ts-check
// What may not stand in a post, so that the phone says it before anything is sent; the server checks the same (sync/square/texts.py),
// and both are held against tests/vectors/square_texts.json.

const MOST_CHARACTERS = 2000;
const MOST_MARKS = 4;
const MAY_FORMAT = /[\u200c-\u200f\ufe00-\ufe0f]/gu;
/** Also letters, marks and signs that nobody sees: a post of these alone is empty, and one hides a 06. */
const HIDDEN = /[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2800\u3164\uffa0\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;
const STACK = new RegExp(`[\\p{Mn}\\p{Me}]{${MOST_MARKS + 1}}`, "u");
const TOP = "nl|com|org|net|eu|info|be|de|io|me|ly|app|link|xyz|site|online|shop|ru|uk|fr|co|gl|to|ws|cc|tk|top|club|biz|gg|cn|su|live|store|tech|dev|page";
const LINK = new RegExp(
  `(?:[Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ww][Ww]\\.)\\S+|(?<![\\w@.-])[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.(?:${TOP}|${TOP.toUpperCase()})(?![\\w-])\\S*`,
  "g",
);
const MAIL = /[^\s@]@[^\s@]+\.[^\s@]/;
const IBAN = /(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]){11,30}/g;
const NUMBER = /(?<![0-9])\+?[0-9](?:[ .()/-]{0,3}[0-9]){6,19}(?![0-9])/g;
/** Whole beside another number: "1. 06 12345678", "in 2025 111222333". */
const ALONE = /(?<![0-9])(?:06[ .()/-]{0,3}[0-9]{8}|[0-9]{9})(?![0-9])/g;
const BETWEEN = "of|op|en|in|is|te|ik|je|we|ze|er|om|al|nu|na|zo|de|to|at|on|or|by|if|it|as|an|no|km|kg";
const POSTCODE = new RegExp(`(?<![0-9A-Za-z])[1-9][0-9]{3} ?(?!(?:${BETWEEN})\\b)[A-Za-z]{2}(?![A-Za-z]),? *[0-9]{1,5}`);
const STREET = /(?<=[A-Za-z]{2})(?:straat|laan|(?<!onder)weg|gracht|kade|singel|dijk|steeg|plantsoen|hof|plein) [0-9]{1,5}(?![0-9])/;
const FREE = /^(?:0800|0900|0906|0909)/;
const OFFICES = /^(?:0800|0900|0906|0909|088|085)/;

/** @typedef {"empty" | "too-long" | "hidden-characters" | "stacked-marks" | "mail" | "iban" | "bsn" | "phone" | "address" | "link"} Fault */

/**
 * Name the first thing for which a text would be refused.
 * @param {string} text  in normal form C
 * @param {readonly string[]} hosts  of the directory, to which links may lead
 * @returns {Fault | ""}
 */
export function findFault(text, hosts) {
  if (!text.trim()) return "empty";
  if ([...text].length > MOST_CHARACTERS) return "too-long";
  if (HIDDEN.test(text.replace(MAY_FORMAT, ""))) return "hidden-characters";
  if (STACK.test(text.normalize("NFD"))) return "stacked-marks";
  const plain = plainOf(text);
  if (MAIL.test(plain)) return "mail";
  if (matches(plain, IBAN).some(isIban)) return "iban";
  for (const found of [...matches(plain, NUMBER), ...matches(plain, ALONE)]) {
    const kind = kindOfNumber(found);
    if (kind) return kind;
  }
  if (POSTCODE.test(plain) || STREET.test(plain)) return "address";
  return matches(plain, LINK).some((found) => !hosts.includes(hostOf(found))) ? "link" : "";
}

/** @param {string} text @param {RegExp} pattern */
const matches = (text, pattern) => Array.from(text.matchAll(pattern), ([found]) => found);

/** Write digits of every script as 0 to 9, every dash as "-", and leave out what cannot be seen. @param {string} text */
function plainOf(text) {
  return text.normalize("NFKC").replace(MAY_FORMAT, "").replace(/[\p{Pd}\u2212]/gu, "-").replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
}

/** Decimal digits stand in runs of ten in Unicode, from zero to nine. @param {string} digit */
function valueOf(digit) {
  const code = /** @type {number} */ (digit.codePointAt(0));
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/** By ISO 13616 (mod 97), at every length that an IBAN can have. @param {string} found */
function isIban(found) {
  const packed = found.replaceAll(" ", "").toUpperCase();
  for (let length = 15; length <= packed.length; length++) {
    const turned = packed.slice(4, length) + packed.slice(0, 4);
    let rest = 0;
    for (const digit of turned.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) rest = (rest * 10 + Number(digit)) % 97;
    if (rest === 1) return true;
  }
  return false;
}

/** @param {string} found @returns {"bsn" | "phone" | ""} */
function kindOfNumber(found) {
  const digits = found.replace(/[^0-9]/g, "");
  const mayBeBsn = digits.length === 9 || (digits.length === 8 && !FREE.test(digits));
  if (mayBeBsn && isBsn(digits.padStart(9, "0"))) return "bsn";
  const isAbroad = found.startsWith("+") || digits.startsWith("00");
  if (isAbroad && digits.length >= 9 && digits.length <= 15) return "phone";
  return digits.length === 10 && digits.startsWith("0") && !OFFICES.test(digits) ? "phone" : "";
}

/** The eleven-test of a citizen service number, in which the last digit counts minus one. @param {string} digits */
function isBsn(digits) {
  const total = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
  return total % 11 === 0 && Number(digits) > 0;
}

/** @param {string} link */
function hostOf(link) {
  const [, host = ""] = /^(?:https?:\/\/)?([^/\s?#:@\\]*)/i.exec(link) ?? [];
  return host.toLowerCase().replace(/[.,;!)]+$/, "");
}
