// @ts-check
/** Whose money came in: the agency, and the kind of income, by what banks write and by what the wallet knows. */

import { payers } from "../data/payers.js";

/**
 * @typedef {import("../data/shapes.js").IncomePart} IncomePart
 * @typedef {object} Payer  a payer of `pwa/rules/agencies/`
 * @property {string} id
 * @property {string[]} names  as banks write them: a name that begins so
 * @property {string[]} ibans
 * @property {Record<string, string[]>} kinds  words of a description that tell the kind of income
 * @property {boolean} [is_many]  There are many of them, such as municipalities: each with a name of its own
 *
 * @property {boolean} [is_anyone]  Of any name: told by the words alone, such as wages
 *
 * @typedef {object} Recognised
 * @property {string[]} agencies  several where they pay under one name and no word tells them apart
 * @property {string} name  of one of many; else ""
 * @property {string} kind  "" when nothing tells it
 * @property {boolean} [is_anyone]  told by words alone, which anybody can write
 */

/**
 * Recognise who paid: a part that names the account of its payer comes first, then the names of agencies, then names that the wallet knows.
 * @param {Pick<import("./statement.js").Transaction, "name" | "iban" | "text">} transaction
 * @param {readonly IncomePart[]} parts
 * @returns {Recognised | undefined}
 */
export function recognise({ name, iban, text }, parts) {
  const written = ` ${plain(name)} `;
  const words = ` ${plain(`${name} ${text}`)} `;
  const own = iban ? parts.filter((part) => part.payer_iban === iban) : [];
  const named = own.length > 0 ? own : parts.filter(({ agency_name }) => plain(agency_name ?? "") && written.includes(` ${plain(agency_name)} `));
  const paying = payers.filter((payer) => payer.ibans.includes(iban) || payer.names.some((one) => written.startsWith(` ${one} `)));
  const telling = paying.filter((payer) => kindsIn(payer, words).length > 0);
  const candidates = telling.length > 0 ? telling : paying;
  if (own.length > 0 || (named.length > 0 && candidates.length === 0)) {
    const [{ agency, agency_name, kind }] = named;
    return { agencies: [agency], name: agency_name ?? "", kind: kindIn(payerOf(agency), words) || (named.length === 1 ? kind : "") };
  }
  if (candidates.length > 0) {
    const kind = candidates.length === 1 ? kindIn(candidates[0], words) : "";
    return { agencies: candidates.map(({ id }) => id), name: candidates[0].is_many ? name : "", kind };
  }
  const anyone = payers.find((payer) => payer.is_anyone && kindIn(payer, words));
  return anyone && { agencies: [anyone.id], name, kind: kindIn(anyone, words), is_anyone: true };
}

/** Tell the kind by the words that stand there; where several kinds are named, none is told. @param {Payer | undefined} payer @param {string} words */
function kindIn(payer, words) {
  const kinds = kindsIn(payer, words);
  return kinds.length === 1 ? kinds[0] : "";
}

/** List the kinds that are named; a word inside a longer one that is named too, such as of "bijzondere bijstand", names none. @param {Payer | undefined} payer @param {string} words */
function kindsIn(payer, words) {
  const found = Object.entries(payer?.kinds ?? {}).flatMap(([kind, all]) => all.filter((word) => words.includes(` ${word} `)).map((word) => ({ kind, word })));
  const whole = found.filter(({ word }) => !found.some((other) => other.word !== word && ` ${other.word} `.includes(` ${word} `)));
  return [...new Set(whole.map(({ kind }) => kind))];
}

/** @param {string} id */
const payerOf = (id) => payers.find((payer) => payer.id === id);

/** Write a text as names are compared: capitals and digits, no accents. @param {string} text */
export function plain(text) {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mark}/gu, "")
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/gu, " ")
    .trim();
}
