// @ts-check
/** A change in somebody's life that agencies must hear of, each in its own time. */

import { addDays } from "../dates.js";

/** @type {import("./findings.js").Watch} */
export function reportChange({ changes, parts, matters }, today, { stay_days, data }) {
  const paying = longestOf(parts);
  const waiting = new Map(matters.filter(({ decided_on }) => !decided_on).map((matter) => [matter.agency, matter]));
  return changes.flatMap((change) => {
    if (!change.on || change.on > today || today > addDays(change.on, stay_days)) return [];
    return data.duties.flatMap((/** @type {{agency: string, days: string, article: string}} */ { agency, days, article }) => {
      const part = paying.get(agency);
      const pays = part && (!part.date_to || part.date_to >= change.on) ? part : undefined;
      const knows = waiting.get(agency);
      if ((change.reported ?? []).includes(agency) || (!pays && !knows)) return [];
      const by = addDays(change.on, Number(days));
      return [
        {
          id: `report-change/${change.id}/${agency}`,
          kind: days === "0" ? "report_at_once" : "report_change",
          day: by,
          about: `change/${change.id}`,
          parts: [pays ?? knows],
          say: { title: change.title, on_day: change.on, by_day: by, article },
        },
      ];
    });
  });
}

/** Give of each agency the part that it pays longest. @param {import("../data/shapes.js").IncomePart[]} parts */
function longestOf(parts) {
  /** @type {Map<string, import("../data/shapes.js").IncomePart>} */
  const longest = new Map();
  for (const part of parts) {
    const other = longest.get(part.agency);
    if (!other || (other.date_to && (!part.date_to || part.date_to > other.date_to))) longest.set(part.agency, part);
  }
  return longest;
}
