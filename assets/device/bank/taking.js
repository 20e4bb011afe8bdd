// @ts-check
/** What is written when an import is taken over, and what undoes it. */

import { canonicalJson } from "../encoding.js";
import { BALANCE } from "../remaining.js";
import { nameOf } from "../paid.js";
import { fieldsOf, isFromBank, without } from "./proposals.js";

/**
 * @typedef {import("../merge.js").View} View
 * @typedef {{type: string, id: string, fields: Record<string, any>}} Writing
 * @typedef {(type: string, id: string) => View | null} Find
 */

/** What the person wants of a plan, by id. @typedef {{chosen: ReadonlySet<string>}} Choice */

/** Name a payment of a new income, where each is chosen by itself. @param {{id: string}} part @param {number} at */
export const lineOf = ({ id }, at) => `${id} ${at}`;

/** Name all that the person may want at once: new income, or each payment of a yearly statement. @param {import("./plan.js").Plan} plan */
export const offeredOf = ({ parts, matches, year }) => (year ? [...matches.map(({ id }) => id), ...parts.flatMap((part) => part.fresh.map((_, at) => lineOf(part, at)))] : parts.map(({ id }) => id));

/** Give the parts that were chosen, with the payments that were. @param {import("./plan.js").Plan} plan @param {Choice["chosen"]} chosen */
function chosenParts({ parts, year }, chosen) {
  if (!year) return parts.filter(({ id }) => chosen.has(id));
  return parts.flatMap((part) => {
    const payments = without(part.payments, part.fresh.filter((_, at) => !chosen.has(lineOf(part, at))));
    const taken = new Set(part.fresh.filter((_, at) => chosen.has(lineOf(part, at))).map(({ date }) => date));
    const amountOn = (/** @type {string} */ day) => payments.filter(({ date }) => date === day).map(({ amount_cents }) => amount_cents);
    const noted = part.noted.filter(({ date }) => taken.has(date)).map(({ date }) => ({ date, amount_cents: amountOn(date).length === 1 ? amountOn(date)[0] : null }));
    return taken.size > 0 ? [{ ...part, payments, noted }] : [];
  });
}

/**
 * Give the records that a plan comes to.
 * @param {import("./plan.js").Plan} plan
 * @param {Choice} choice
 * @param {string} importId
 * @param {Find} find
 * @returns {Writing[]}
 */
export function writingsOf(plan, { chosen }, importId, find) {
  const signed = plan.source ? { source: plan.source } : {};
  const noteOf = (/** @type {string} */ part, /** @type {string} */ date, /** @type {string} */ received_on, /** @type {number | null} */ amount_cents) => ({
    type: "payment_note",
    id: nameOf({ part: { id: part }, date }),
    fields: { part, date, state: "received", amount_cents, received_on, bank_import: importId, ...signed },
  });
  return [
    ...plan.matches.filter(({ id }) => chosen.has(id)).map(({ part, date, received_on, amount_cents }) => noteOf(part, date, received_on, amount_cents)),
    ...chosenParts(plan, chosen).flatMap((part) => [partWriting(part, find, signed), ...part.noted.map(({ date, amount_cents }) => noteOf(part.id, date, date, amount_cents))]),
    ...plan.costs
      .filter(({ id }) => chosen.has(id))
      .map(({ id, title, payee_iban, amount_cents, pay_day }) => ({ type: "fixed_cost", id, fields: { title, payee_iban, amount_cents, pay_day, period: "month" } })),
    ...(plan.balance && chosen.has(BALANCE) ? [{ type: "balance", id: BALANCE, fields: { amount_cents: plan.balance.amount_cents, on: plan.balance.date } }] : []),
  ];
}

/** Who says it, when no agency signed it. */
const SELF = "self";

/** What the person changed of a part that came from the bank stays as it is. @param {import("./proposals.js").NewPart} part @param {Find} find @param {{source?: string}} signed @returns {Writing} */
function partWriting({ id, agency, agency_name, kind, kind_name, payments }, find, signed) {
  const before = find("income_part", id);
  const fields = fieldsOf(payments, { agency, kind });
  if (!before) return { type: "income_part", id, fields: { agency, agency_name, kind, kind_name, ...fields, ...signed } };
  const guessed = fieldsOf(before.payments ?? [], { agency, kind });
  const untouched = Object.entries(fields).filter(([name]) => name === "payments" || JSON.stringify(before[name] ?? null) === JSON.stringify(guessed[/** @type {keyof typeof guessed} */ (name)] ?? null));
  // With what another says in it, it is no longer what an agency signed.
  const isMixed = before.source && before.source !== SELF && before.source !== signed.source;
  return { type: "income_part", id, fields: { ...Object.fromEntries(untouched), ...(isMixed && { source: SELF }) } };
}

/**
 * Give what each writing replaces, so that it can be put back, and what it wrote, so that only that is; a note says itself whose it is.
 * @param {Writing[]} writings
 * @param {Find} find
 */
export function beforeOf(writings, find) {
  return writings.map(({ type, id, fields }) => {
    const before = find(type, id);
    const replaced = before && Object.fromEntries(Object.keys(fields).map((name) => [name, before[name] ?? null]));
    return { type, id, before: replaced, ...(type !== "payment_note" && { after: fields }) };
  });
}

/** Count the lines that an import took over; the payments of a new part go with it, unless each was ticked. @param {import("../data/shapes.js").BankImport | undefined} made */
export const countOf = (made) => made?.count ?? (made?.written ?? []).filter((one) => one.type !== "payment_note" || !isFromBank(one)).length;

/** What every record has, whoever writes it. */
const BORN = new Set(["type", "id", "created_at", "source", "version", "contested"]);

/**
 * Give what puts everything back as it was before an import: records to write and records to remove. What was changed since stays.
 * @param {import("../data/shapes.js").BankImport} made
 * @param {Find} find
 */
export function undoingOf({ id: importId, written }, find) {
  const own = written.flatMap(({ type, id, before, after }) => {
    const now = find(type, id);
    // What another import or the person has noted since is theirs.
    if (!now || (type === "payment_note" && now.bank_import !== importId)) return [];
    const isKept = (/** @type {string} */ name) => Boolean(after) && !isSame(now[name], after?.[name]);
    return [{ type, id, before, isKept, isWhole: !Object.keys(now).some((name) => !BORN.has(name) && isKept(name)) }];
  });
  return {
    writings: own.flatMap(({ type, id, before, isKept }) => {
      const fields = Object.fromEntries(Object.entries(before ?? {}).filter(([name]) => !isKept(name)));
      return Object.keys(fields).length > 0 ? [{ type, id, fields }] : [];
    }),
    removals: own.flatMap(({ type, id, before, isWhole }) => (!before && isWhole ? [{ type, id }] : [])),
  };
}

/** Nothing, an empty text and an empty list are the same: none of them is written. @param {unknown} one @param {unknown} other */
const isSame = (one, other) => canonicalJson(filled(one)) === canonicalJson(filled(other));

/** @param {unknown} value */
const filled = (value) => (value === undefined || value === "" || (Array.isArray(value) && value.length === 0) ? null : value);
