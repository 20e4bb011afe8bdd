// @ts-check
/** The laws that came with the wallet, and beside them what municipalities published in the directory for themselves. */

import { addDays } from "./days.js";
import { isCode, takeLaw } from "./published_laws.js";
import { Refused } from "./trees.js";

/** @typedef {import("./statute_book.js").Law} Law */
/** @typedef {import("./statute_book.js").Fact} Fact */
/** @typedef {{scope: string, name: string, file: string, code: string}} Refusal  name: of the agency; file: `<law>.<first day>`; code: why */
/**
 * @typedef {object} Joined
 * @property {readonly Law[]} laws
 * @property {Record<string, import("./statute_book.js").Both>} places  municipalities that published something, by code
 * @property {readonly Refusal[]} refused
 */

const FOR_EVER = "9999-12-31";
const MOST_FILE_NAME = 80;

/**
 * Join both. What cannot be taken stays out, and why is kept. For its own municipality what is published goes before what was shipped, from its
 * first day on; of two that hold, the one that began last.
 * @param {readonly Law[]} shipped
 * @param {readonly import("../directory.js").Agency[]} agencies
 * @param {Record<string, Fact>} facts
 * @returns {Joined}
 */
export function joinLaws(shipped, agencies, facts) {
  /** @type {Law[]} */
  const taken = [];
  /** @type {Refusal[]} */
  const refused = [];
  for (const agency of agencies) {
    for (const entry of agency.rules ?? []) {
      try {
        const law = takeLaw(entry, agency, { laws: shipped, facts });
        if (returns(law, [...shipped, ...taken])) throw new Refused("circle", law.id);
        taken.push(law);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        refused.push({ scope: String(agency.municipality ?? "").toLowerCase(), name: agency.name, file: String(entry?.name ?? "").slice(0, MOST_FILE_NAME), code: error.code });
      }
    }
  }
  taken.sort((one, other) => (one.valid_from === other.valid_from ? (one.id < other.id ? -1 : 1) : one.valid_from < other.valid_from ? 1 : -1));
  const kept = shipped.map((law) => anyPlace(until(law, taken)));
  const by = new Map(agencies.map((agency) => [agency.oin, agency]));
  const places = taken.map(({ scope, by: maker }) => [scope, nameOf(by.get(maker?.oin ?? "")?.name ?? scope)]);
  return { laws: [...taken, ...kept.filter(({ valid_from, valid_until }) => (valid_until ?? FOR_EVER) >= valid_from)], places: Object.fromEntries(places), refused };
}

/** People look for their place, not for the word before it. @param {string} name */
function nameOf(name) {
  const place = name.replace(/^gemeente\s+/i, "");
  return { nl: place, en: place };
}

/** Let what was shipped for a municipality end on the day before it published its own. @param {Law} law @param {Law[]} taken */
function until(law, taken) {
  const own = taken.filter(({ scope, fills }) => fills && scope === law.scope && fills.law === law.fills?.law);
  const last = own.map(({ valid_from }) => addDays(valid_from, -1)).sort()[0];
  return last && last < (law.valid_until ?? FOR_EVER) ? { ...law, valid_until: last } : law;
}

/** Let any municipality be an answer: what it did not publish is then said to be missing. @param {Law} law */
function anyPlace(law) {
  const open = Object.entries(law.inputs).filter(([, { choices }]) => choices?.some(isCode));
  return open.length ? { ...law, inputs: { ...law.inputs, ...Object.fromEntries(open.map(([name, shape]) => [name, { ...shape, choices: undefined }])) } } : law;
}

/** Tell whether what an ordinance uses comes back to the law that it fills. @param {Law} law @param {Law[]} laws */
function returns({ fills, uses }, laws) {
  const reached = new Set(uses);
  for (const name of reached) {
    for (const one of laws) if (one.id === name || one.fills?.law === name) for (const next of one.uses) reached.add(next);
  }
  return fills !== null && reached.has(fills.law);
}
