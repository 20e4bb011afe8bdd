// The watch over many records, and five years of twelve parts, as the screens work them out.
import { laws } from "../../../assets/device/data/laws.js";
import { watchers } from "../../../assets/device/data/watchers.js";
import { household } from "../../../assets/device/data/household.js";
import { monthsOf } from "../../../assets/device/views/year.js";
import { findingsInPieces, findingsOf } from "../../../assets/device/watch/findings.js";

const KINDS = 6;

/** As many records as a long life in Plein: parts, matters, changes, papers, debts and fixed costs. @param {number} count */
function seenOf(count) {
  const many = (records) => Array.from({ length: Math.ceil(count / KINDS) }, (_, at) => ({ ...records[at % records.length], id: `r${at}` }));
  const facts = { toetsingsinkomen_aanvrager: "26000" };
  const parts = many(household.income_part);
  const costs = many([{ amount_cents: 1_000, period: "month", pay_day: 3 }]);
  const debts = many([{ title: "Toeslag", kind: "repayment", monthly_cents: 5_000, date_from: "2026-07-01", created_at: "2026-07-01T00:00:00Z" }]);
  const kept = { balance: { amount_cents: 100_000_000, on: "2026-08-10" }, parts, costs };
  return { parts, matters: many(household.matter), changes: many(household.change), documents: many(household.document), debts, kept, facts, laws };
}

/** @param {() => unknown} work @param {number} runs */
function time(work, runs) {
  return Array.from({ length: runs }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}

/** Give the ms of the longest piece of work. @param {Iterable<unknown>} pieces */
function longestPiece(pieces) {
  let [longest, began] = [0, performance.now()];
  for (const _ of pieces) {
    longest = Math.max(longest, performance.now() - began);
    began = performance.now();
  }
  return longest;
}

/** @param {{records: number, day: string, runs: number}} asked */
function watch({ records, day, runs }) {
  const seen = seenOf(records);
  // The app takes one piece at a time, and lets the screen answer in between.
  const pieces = Array.from({ length: runs }, () => longestPiece(findingsInPieces(seen, day, watchers)));
  return { ms: time(() => findingsOf(seen, day, watchers), runs), pieces, found: findingsOf(seen, day, watchers).length };
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
