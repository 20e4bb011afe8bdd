// @ts-check
/** A change in somebody's life that agencies must hear of, each in its own time. */

import { addDays } from "../dates.js";

/** @typedef {import("../data/shapes.js").Change} Change */
/** @typedef {import("../data/shapes.js").IncomePart} IncomePart */
/** @typedef {{agency: string, days: string, article: string, kinds: string[], pays?: string[], everyone?: string}} Duty  as in `report-change.yaml` */
/** @typedef {{agency: string, by: string, is_at_once: boolean, article: string, payer: {agency?: string, agency_name?: string}}} Told */

/** @type {import("./findings.js").Watch} */
export function reportChange(seen, today, { stay_days, data }) {
  const longest = longestOfEach(seen.parts, data.duties);
  return seen.changes.flatMap((change) => {
    if (!change.on || change.on > today || today > addDays(change.on, stay_days)) return [];
    return dutiesOf(change, seen, data.duties, longest)
      .filter(({ agency }) => !(change.reported ?? []).includes(agency))
      .map(({ agency, by, is_at_once, article, payer }) => ({
        id: `report-change/${change.id}/${agency}`,
        kind: is_at_once ? "report_at_once" : "report_change",
        day: by,
        about: `change/${change.id}`,
        parts: [payer],
        say: { title: change.title, on_day: change.on, by_day: by, article, to: agency },
      }));
  });
}

/**
 * Give the agencies that must hear of a change, with the first day of those that bind and every article, whether they have heard or not.
 * @param {Change} change
 * @param {Pick<import("./findings.js").Seen, "parts" | "matters">} seen
 * @param {Duty[]} duties
 * @param {(IncomePart | undefined)[]} [longest]  of each duty, where it is known already
 * @returns {Told[]}
 */
export function dutiesOf(change, { parts, matters }, duties, longest = longestOfEach(parts, duties)) {
  /** @type {Map<string, Told>} */
  const told = new Map();
  if (!change.on) return [];
  for (const [at, { agency, days, article, kinds, pays, everyone }] of duties.entries()) {
    const last = longest[at];
    const paying = last && (!last.date_to || last.date_to >= change.on) ? last : undefined;
    const waiting = pays ? undefined : matters.findLast((matter) => matter.agency === agency && !matter.decided_on);
    const payer = paying ?? waiting ?? (everyone ? { agency } : undefined);
    if (!payer || !kinds.includes(change.kind || "income")) continue;
    const by = addDays(change.on, Number(days));
    const other = told.get(agency);
    const first = other && other.by <= by ? other : { agency, by, is_at_once: days === "0", article, payer };
    told.set(agency, { ...first, article: other ? `${other.article}, ${article}` : article });
  }
  return [...told.values()];
}

/** Give for each duty the part of its agency that is paid longest. @param {IncomePart[]} parts @param {Duty[]} duties */
function longestOfEach(parts, duties) {
  return duties.map(({ agency, pays }) => longestOf(parts.filter((part) => part.agency === agency && (!pays || pays.includes(part.kind)))));
}

/** Give the part that is paid longest. @param {IncomePart[]} parts */
function longestOf(parts) {
  /** @type {IncomePart | undefined} */
  let longest;
  for (const part of parts) {
    if (!longest || (longest.date_to && (!part.date_to || part.date_to > longest.date_to))) longest = part;
  }
  return longest;
}
