// @ts-check
/** What a municipality has the watch say: a rule that it published, of which the person's answers make the condition true. */

import { evaluate } from "../rules/evaluator.js";
import { finder } from "../rules/statute_book.js";
import { RuleError } from "../rules/values.js";

/** @typedef {import("../rules/statute_book.js").Law} Law */
/** @typedef {import("./findings.js").Watcher} Watcher */

const FOR_EVER = "9999-12-31";

/**
 * Make the watchers of the person's own municipality that hold today.
 * @param {readonly Law[]} laws
 * @param {Record<string, any>} facts
 * @param {string} today
 * @returns {Watcher[]}
 */
export function publishedWatchers(laws, facts, today) {
  const own = laws.filter(({ watch, scope, valid_from, valid_until }) => watch && scope === facts.gemeente && valid_from <= today && today <= (valid_until ?? FOR_EVER));
  return own.filter((law, at) => own.findIndex(({ id }) => id === law.id) === at).map(watcherOf);
}

/** @param {Law} law @returns {Watcher} */
function watcherOf(law) {
  const { id, title, by, valid_from } = law;
  const { topic, for: pro, against, steps } = /** @type {import("../rules/published_watch.js").Words} */ (law.watch);
  const { article, nl, en } = law.steps[law.outputs.entitled ?? ""];
  const grounds = [{ article: `${law.law.name}, ${article}`, bwb: null, href: law.law.page, nl, en }];
  return { schema: 1, id, topic, lead_days: 0, stay_days: 0, title, for: pro, against, grounds, steps, data: {}, by: { name: by?.name ?? "", since: valid_from }, law };
}

/** @type {import("./findings.js").Watch} */
export function publishedWatch({ laws, facts, raised = [] }, today, { law }) {
  if (!law?.watch || !isSo(law, laws, facts, today, raised)) return [];
  return [{ id: `${law.id}/${law.valid_from}`, kind: "published", day: law.valid_until ?? today, about: "", say: {}, words: law.watch.say }];
}

/** Tell whether a rule's condition holds, for certain, by answers that go together. @param {Law} law @param {readonly Law[]} laws @param {Record<string, any>} facts @param {string} today @param {import("../rules/statute_book.js").Doubt[]} raised */
function isSo(law, laws, facts, today, raised) {
  const name = law.outputs.entitled ?? "";
  try {
    const { values, asked } = evaluate(law, facts, today, [name], finder(laws, today));
    return values[name].plain === true && !raised.some(({ asks }) => asks.some((one) => asked.includes(one)));
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}
