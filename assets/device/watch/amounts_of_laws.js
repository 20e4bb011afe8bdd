// @ts-check
/** What a law comes to in a month for the household, in cents: from the least to the most that its answers leave open. */

import { outcomeOf } from "../rules/statute_book.js";
import { RuleError } from "../rules/values.js";

const CENTS = 100;

/**
 * Give the two ends, or nothing where the law cannot be worked out or the answers are in doubt.
 * @param {import("./findings.js").Seen} seen
 * @param {string} id
 * @param {Record<string, any>} told  facts beside those of the household
 * @param {string} on
 * @returns {[number, number] | undefined}
 */
export function monthlyRange({ laws, facts, raised = [] }, id, told, on) {
  try {
    const { amount, unit } = outcomeOf(laws, id, { ...facts, ...told }, on, raised);
    const ends = amount?.map(centsOf) ?? [];
    return unit === "euro/month" && ends.length === 2 && ends.every(Number.isFinite) ? [ends[0], ends[1]] : undefined;
  } catch (error) {
    if (error instanceof RuleError) return undefined;
    throw error;
  }
}

/**
 * Say what a law comes to in a month: an amount that is `known`; `open`, with the first fact that is missing; a `doubt`, when answers do not go
 * together; or nothing, where it gives nothing or cannot be worked out.
 * @param {Pick<import("./findings.js").Seen, "laws" | "facts" | "raised">} seen
 * @param {string} id
 * @param {Record<string, any>} told  facts beside those of the household
 * @param {string} on
 * @returns {{how?: "known" | "open" | "doubt", amount_cents?: number, missing?: string}}
 */
export function whatItComesTo({ laws, facts, raised = [] }, id, told, on) {
  try {
    const { state, amount, unit, missing } = outcomeOf(laws, id, { ...facts, ...told }, on, raised);
    if (state === "doubt") return { how: "doubt" };
    if (missing.length > 0 && state !== "not") return { how: "open", missing: missing[0] };
    const cents = state === "may" && amount && unit === "euro/month" && amount[0] === amount[1] ? centsOf(amount[0]) : 0;
    return cents > 0 ? { how: "known", amount_cents: cents } : {};
  } catch (error) {
    if (error instanceof RuleError) return {};
    throw error;
  }
}

/** @param {string} written  as traces write numbers: a whole one, or one over another */
function centsOf(written) {
  const [above, below = "1"] = written.split("/");
  return Math.round((Number(above) / Number(below)) * CENTS);
}
