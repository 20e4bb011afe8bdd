// @ts-check
/** Which law holds on a day, and what the laws come to for a household. */

import { STATE, evaluate } from "./evaluator.js";
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
 * @property {{name: string, bwb: string | null, version: string, page?: string}} law
 * @property {"draft" | {reviewed_by: string, reviewed_on: string}} status
 * @property {Record<string, any>} parameters
 * @property {Record<string, any>} inputs
 * @property {Record<string, Step>} steps
 * @property {{entitled?: string, amount?: string, since?: string, shown?: string[], also?: string[]}} outputs
 * @property {(Both & {site?: string}) | null} apply
 * @property {{fact: string, until: string, step: string} | null} slider
 * @property {Record<string, Both & {unit: string}>} open  terms that an ordinance fills
 * @property {string[]} uses
 * @property {{law: string, terms: Record<string, string>} | null} fills
 * @property {Both[]} gaps
 * @property {string} hash
 * @property {import("./published_watch.js").Words} [watch]  Instead of fills: what the watch says once it is so
 * @property {{oin: string, name: string}} [by]  The agency that published it; what came with the wallet has none
 * @property {boolean} [is_changed]  It is not what its hash says
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
/** @typedef {Both & {id: string, asks: string[], members: string[], certain: boolean, inputs: Record<string, any>, steps: any, parameters: any}} Doubt */
/** @typedef {Record<string, any>} Facts */
/** @typedef {"may" | "not" | "open" | "cannot" | "doubt"} State */
/**
 * @typedef {object} Outcome
 * @property {Law} law
 * @property {State} state
 * @property {[string, string] | null} amount  from and to, as traces write numbers
 * @property {string} unit
 * @property {string} since  the day from which, or nothing
 * @property {string[]} asked  facts that were read, told or not
 * @property {string[]} missing  facts that still matter, in the order in which they are reached
 * @property {[string, string, string][]} trace
 * @property {string} stop  the code for which the rule stopped
 */

const FOR_EVER = "9999";

/** @param {Law} law @param {string} on */
export const holds = (law, on) => law.valid_from <= on && on <= (law.valid_until ?? FOR_EVER);

/**
 * Find the version of a law that holds on a day.
 * @param {readonly Law[]} laws @param {string} id @param {string} on
 */
export function findLaw(laws, id, on) {
  const law = laws.find((one) => one.id === id && holds(one, on));
  if (!law) throw new RuleError("law-not-in-force", id);
  return law;
}

/**
 * Give what the evaluator finds other laws by: in the scope of a municipality, what fills a law there.
 * @param {readonly Law[]} laws @param {string} on
 * @returns {import("./evaluator.js").Find}
 */
export function finder(laws, on) {
  return (name, scope) => {
    const law = scope === STATE ? findLaw(laws, name, on) : laws.find((one) => one.scope === scope && one.fills?.law === name && holds(one, on));
    if (!law) throw new RuleError("ordinance-missing", `${scope}/${name}`);
    if (law.is_changed) throw new RuleError("law-changed", law.id);
    return law;
  };
}

/**
 * Give the doubts that these facts raise: answers that do not go together, or that hardly anybody gives.
 * @param {Record<string, Doubt>} doubts @param {Facts} facts @param {string} on
 */
export function doubtsOf(doubts, facts, on) {
  return Object.values(doubts).filter((doubt) => {
    try {
      return evaluate(doubt, facts, on, [doubt.id]).values[doubt.id].plain;
    } catch (error) {
      if (error instanceof RuleError) return false;
      throw error;
    }
  });
}

/**
 * Work a law out for a household; a law of whose facts some are in doubt says nothing.
 * @param {readonly Law[]} laws @param {string} id @param {Facts} facts @param {string} on
 * @param {Doubt[]} raised
 * @returns {Outcome}
 */
export function outcomeOf(laws, id, facts, on, raised = []) {
  const law = findLaw(laws, id, on);
  const { entitled = "", amount = "", since = "", shown = [] } = law.outputs;
  /** @type {Outcome} */
  const bare = { law, state: "cannot", amount: null, unit: law.steps[amount]?.unit ?? "", since: "", asked: [], missing: [], trace: [], stop: "" };
  /** @param {Outcome} outcome */
  const unlessInDoubt = (outcome) =>
    raised.some(({ asks }) => asks.some((name) => outcome.asked.includes(name))) ? { ...bare, state: /** @type {const} */ ("doubt") } : outcome;
  try {
    if (law.is_changed) throw new RuleError("law-changed", id);
    const find = finder(laws, on);
    const { values, trace, asked } = evaluate(law, facts, on, [entitled], find);
    const { plain, missing } = values[entitled];
    /** @type {Outcome} */
    const right = { ...bare, state: plain === null ? "open" : plain ? "may" : "not", asked, missing, trace };
    const wanted = [entitled, amount, ...(plain === false ? [] : [...shown, ...(since ? [since] : [])])];
    return unlessInDoubt(withAmount(right, () => evaluate(law, facts, on, wanted, find)));
  } catch (error) {
    return unlessInDoubt({ ...bare, ...reachedBy(error) });
  }
}

/**
 * Add how much it is, and what else is shown; that may stop where the right itself is certain.
 * @param {Outcome} outcome
 * @param {() => import("./evaluator.js").Answer} work
 * @returns {Outcome}
 */
function withAmount(outcome, work) {
  const { amount = "", since = "" } = outcome.law.outputs;
  try {
    const { values, trace, asked } = work();
    const [low, high = low] = writeValue(values[amount]).split("..");
    const missing = [...new Set([...outcome.missing, ...Object.values(values).flatMap((value) => value.missing)])];
    return { ...outcome, amount: [low, high], since: values[since]?.plain ?? "", asked, missing, trace };
  } catch (error) {
    return { ...outcome, ...reachedBy(error) };
  }
}

/** Give the code for which a rule stopped, and how far it came. @param {unknown} error */
function reachedBy(error) {
  if (!(error instanceof RuleError)) throw error;
  const { code, reached } = error;
  return { stop: code, asked: reached?.asked ?? [], trace: reached?.trace ?? [] };
}
