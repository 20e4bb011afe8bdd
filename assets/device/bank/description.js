// @ts-check
/** What stands in one description where a bank has no columns for it: the two notations of ABN AMRO, and the labels of ING. */

/** `/TRTP/SEPA OVERBOEKING/IBAN/…/BIC/…/NAME/…/REMI/…/EREF/…` */
const TAGGED = /^\/[A-Z]{4}\//u;
const TAG = (/** @type {string} */ name) => new RegExp(`/${name}/(.*?)(?=/(?:[A-Z]{4}|BIC|CSID|MARF)/|$)`, "u");
/** `SEPA Overboeking   IBAN: …   BIC: …   Naam: …   Omschrijving: …`, in lines of 33 characters. */
const LABEL = (/** @type {string} */ name) => new RegExp(`\\b${name}:\\s*(.*?)(?=\\s{2,}|\\s(?:BIC|IBAN|Naam|Omschrijving|Kenmerk|Machtiging|Incassant|Voor):|$)`, "u");

/** Longer is no description of a bank, and would be looked through with the square of its length. */
const MOST_CHARACTERS = 2_000;

/** Give the other side's account and name, and what it wrote; each "" where it is not told. @param {string} whole */
export function describedBy(whole) {
  const text = whole.slice(0, MOST_CHARACTERS);
  const field = TAGGED.test(text) ? (/** @type {string} */ name) => TAG(name).exec(text)?.[1] : (/** @type {string} */ name) => LABEL(name).exec(text)?.[1];
  const [iban, name, remark] = TAGGED.test(text) ? ["IBAN", "NAME", "REMI"] : ["IBAN", "Naam", "Omschrijving"];
  return { iban: field(iban)?.trim() ?? "", name: field(name)?.trim() ?? "", remark: field(remark)?.trim() ?? "" };
}
