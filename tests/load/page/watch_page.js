// The watch over many records, and five years of twelve parts, as the screens work them out.
import { laws } from "../../../assets/device/data/laws.js";
import { watchers } from "../../../assets/device/data/watchers.js";
import { household } from "../../../assets/device/data/household.js";
import { monthsOf } from "../../../assets/device/views/year.js";
import { findingsOf } from "../../../assets/device/watch/findings.js";

/** As many records as a long life in Plein: parts, matters, changes and papers. @param {number} count */
function seenOf(count) {
  const many = (records) => Array.from({ length: Math.ceil(count / 4) }, (_, at) => ({ ...records[at % records.length], id: `r${at}` }));
  const facts = { toetsingsinkomen_aanvrager: "26000" };
  return { parts: many(household.income_part), matters: many(household.matter), changes: many(household.change), documents: many(household.document), facts, laws };
}

/** @param {() => unknown} work @param {number} runs */
function time(work, runs) {
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

/** @param {{records: number, day: string, runs: number}} asked */
function watch({ records, day, runs }) {
  const seen = seenOf(records);
  return { ms: time(() => findingsOf(seen, day, watchers), runs), found: findingsOf(seen, day, watchers).length };
}

/** Five years, each time with parts that nothing was worked out for yet. @param {{runs: number}} asked */
function years({ runs }) {
  return {
    ms: time(() => {
      const parts = household.income_part.map((part) => ({ ...part }));
      for (const year of ["2024", "2025", "2026", "2027", "2028"]) monthsOf(parts, year, ({ agency }) => agency);
    }, runs),
  };
}

globalThis.bench = { watch, years };
