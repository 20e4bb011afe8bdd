// @ts-check
/** Which law holds on a day, and what the laws come to for a household. */

import { evaluate } from "./evaluator.js";
import { RuleError, writeValue } from "./values.js";

/** @typedef {{nl: string, en: string}} Both */
/** @typedef {{run: any, type: string, unit?: string, formula: string, article: string, nl: string, en: string}} Step */
/**
 * @typedef {object} Law
 * @property {string} id
 * @property {string} scope
 * @property {string} valid_from
 * @property {string | null} valid_until
 * @property {Both} title
 * @property {string} agency
 * @property {{name: string, bwb: string | null, version: string}} law
 * @property {"draft" | {reviewed_by: string, reviewed_on: string}} status
 * @property {Record<string, any>} parameters
 * @property {Record<string, any>} inputs
 * @property {Record<string, Step>} steps
 * @property {{entitled?: string, amount?: string}} outputs
 * @property {string[]} open  terms that an ordinance fills
 * @property {{law: string, terms: Record<string, string>} | null} fills
 * @property {Both[]} gaps
 * @property {string} hash
 */
/**
 * @typedef {object} Fact
 * @property {string} type
 * @property {string} [unit]
 * @property {string} [min]
 * @property {string} [max]
 * @property {Record<string, Both>} [choices]
 * @property {Record<string, Fact>} [members]
 * @property {Both} label
 * @property {Both} question
 * @property {Both} why
 */
/** @typedef {"may" | "not" | "open" | "cannot"} State */
/**
 * @typedef {object} Outcome
 * @property {Law} law
 * @property {State} state
 * @property {[string, string] | null} amount  from and to, as traces write numbers
 * @property {string} unit
 * @property {string[]} missing  facts that still matter, in the order in which they are reached
 * @property {[string, string, string][]} trace
 * @property {string} stop  why the rule stopped, and at what
 */

/**
 * Find the version of a law that holds on a day.
 * @param {Law[]} laws @param {string} id @param {string} on
 */
export function findLaw(laws, id, on) {
  const law = laws.find((one) => one.id === id && one.valid_from <= on && on <= (one.valid_until ?? "9999"));
  if (!law) throw new RuleError("law-not-in-force", id);
  return law;
}

/**
 * Work a law out for a household.
 * @param {Law[]} laws @param {string} id @param {Record<string, any>} facts @param {string} on
 * @returns {Outcome}
 */
export function outcomeOf(laws, id, facts, on) {
  const law = findLaw(laws, id, on);
  const { entitled = "", amount = "" } = law.outputs;
  /** @type {Outcome} */
  const bare = { law, state: "cannot", amount: null, unit: law.steps[amount]?.unit ?? "", missing: [], trace: [], stop: "" };
  try {
    const { values, trace } = evaluate(law, facts, on, [entitled, amount], (name) => findLaw(laws, name, on));
    const { plain, missing } = values[entitled];
    const [low, high = low] = writeValue(values[amount]).split("..");
    const state = plain === null ? "open" : plain ? "may" : "not";
    return { ...bare, state, amount: [low, high], missing: [...new Set([...missing, ...values[amount].missing])], trace };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { ...bare, stop: `${error.code} ${error.place}` };
  }
}
