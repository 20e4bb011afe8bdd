// @ts-check
/** A change in somebody's life that agencies must hear of, each in its own time. */

import { addDays } from "../dates.js";

/** @type {import("./findings.js").Watch} */
export function reportChange({ changes, parts, matters }, today, { stay_days, data }) {
  return changes.flatMap((change) => {
    if (!change.on || change.on > today || today > addDays(change.on, stay_days)) return [];
    return data.duties.flatMap((/** @type {{agency: string, days: string, article: string}} */ { agency, days, article }) => {
      const pays = parts.find((part) => part.agency === agency && (!part.date_to || part.date_to >= change.on));
      const knows = matters.find((matter) => matter.agency === agency && !matter.decided_on);
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
