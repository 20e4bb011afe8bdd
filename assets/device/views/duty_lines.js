// @ts-check
/** How far one is with what was agreed about looking for work, in a line on the first screen. */

import { formatDay } from "../dates.js";
import { agreementsOn, countOf } from "../work/agreements.js";
import { periodAt } from "../work/periods.js";
import { agencyName } from "./names.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").WorkLine[]}
 */
export function dutyLines(snapshot) {
  const { texts, today } = snapshot;
  return agreementsOn(snapshot, today).flatMap((agreement) => {
    const period = periodAt(agreement, today);
    if (!period) return [];
    const { counted, asked } = countOf(snapshot, agreement, period);
    return {
      id: agreement.id,
      title: texts("today-work", { agency: agencyName(agreement, texts.language), has: agencyName(agreement, texts.language) ? "yes" : "no" }),
      count: texts("today-work-count", { counted, asked }),
      until: formatDay(period.to, texts.language, { day: "numeric", month: "short" }),
      href: "/werk",
    };
  });
}
