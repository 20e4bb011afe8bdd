// @ts-check
/**
 * The days on which the term of a decision stands still (Awb art. 4:15 lid 1): the agency asked the person to complete the application
 * within a time that it named, or told that it asked a body abroad. Waiting for another agency here moves nothing.
 */

import { addDays } from "../dates.js";

/** @typedef {import("../data/shapes.js").Matter} Matter */
/** @typedef {{from: string, to: string}} Span  from the first day to the one on which the term goes on */

/**
 * Give the days on which it stood still by what was known on a day, in order and none twice.
 * @param {Matter} matter
 * @param {string} today
 * @returns {Span[]}
 */
export function suspensionsOf(matter, today) {
  const spans = [repairOf(matter, today), abroadOf(matter, today)].filter((span) => span !== undefined).sort((a, b) => (a.from < b.from ? -1 : 1));
  let last = "";
  return spans.flatMap(({ from, to }) => {
    const begin = from < last ? last : from;
    last = to > last ? to : last;
    return begin < to ? [{ from: begin, to }] : [];
  });
}

/** Without a time to answer in it does not stand still (ABRvS 21-09-2016, ECLI:NL:RVS:2016:2527). @param {Matter} matter @param {string} today @returns {Span | undefined} */
function repairOf({ asked_on, asked_by, answered_on }, today) {
  if (!asked_on || !asked_by || asked_on > today) return undefined;
  const isAnswered = answered_on && answered_on <= today && answered_on <= asked_by;
  return { from: addDays(asked_on, 1), to: isAnswered ? answered_on : addDays(asked_by, 1) };
}

/** @param {Matter} matter @param {string} today @returns {Span | undefined} */
function abroadOf({ waits, waits_since, waits_until }, today) {
  if (waits !== "abroad" || !waits_since || waits_since > today) return undefined;
  return { from: addDays(waits_since, 1), to: waits_until && waits_until <= today ? waits_until : addDays(today, 1) };
}
