// @ts-check
/** What the watch sees: every watcher that the person wants, over the records of the wallet. */

import { advanceOwed } from "./advance_owed.js";
import { awardChanges } from "./award_changes.js";
import { awardsDiffer } from "./awards_differ.js";
import { balanceShort } from "./balance_short.js";
import { ballElsewhere } from "./ball_elsewhere.js";
import { decisionDue } from "./decision_due.js";
import { debtsAddUp } from "./debts_add_up.js";
import { incomeEnds } from "./income_ends.js";
import { objectionTerm } from "./objection_term.js";
import { paperEnds } from "./paper_ends.js";
import { publishedWatch } from "./published.js";
import { repair } from "./repair.js";
import { reportChange } from "./report_change.js";

/**
 * What a watcher looks at.
 * @typedef {object} Seen
 * @property {import("../data/shapes.js").IncomePart[]} parts
 * @property {import("../data/shapes.js").Matter[]} matters
 * @property {import("../data/shapes.js").Change[]} changes
 * @property {import("../data/shapes.js").Document[]} documents
 * @property {import("../data/shapes.js").Debt[]} debts
 * @property {Record<string, any>} facts  of the household, as the laws read them
 * @property {readonly import("../rules/statute_book.js").Law[]} laws
 * @property {import("../remaining.js").Kept} [kept]  balance, income and fixed costs
 * @property {import("../rules/statute_book.js").Doubt[]} [raised]  what does not go together in the facts
 */
/**
 * @typedef {import("../rules/statute_book.js").Both} Both
 *
 * @typedef {object} Watcher  a file of `pwa/rules/watchers/`
 * @property {number} schema
 * @property {string} id
 * @property {string} topic
 * @property {number} lead_days
 * @property {number} stay_days
 * @property {Both} title
 * @property {Both} for
 * @property {Both} against
 * @property {(Both & {article: string, bwb: string | null, href?: string})[]} grounds
 * @property {(Both & {href: string})[]} steps
 * @property {Record<string, any>} data
 * @property {{name: string, since: string}} [by]  the agency that published it, and its law; those of the wallet have none
 * @property {import("../rules/statute_book.js").Law} [law]
 */
/**
 * @typedef {object} Finding
 * @property {string} id     the same as long as it is about the same
 * @property {string} watcher
 * @property {string} kind   which sentence says it: `found-<kind>`
 * @property {string} day    the day that matters
 * @property {string} about  the record that it is about, as `type/id`
 * @property {Record<string, string | number | undefined>} say  names ending in `_day` are days, in `_cents` amounts, `kinds` and `agency` are of `part`
 * @property {Both} [words]  what is said, instead of a sentence of the wallet
 * @property {{agency?: string, agency_name?: string, kind?: string, kind_name?: string}[]} [parts]
 */
/** @typedef {(seen: Seen, today: string, watcher: Watcher) => Omit<Finding, "watcher">[]} Watch */

/** @type {Record<string, Watch>} */
const WATCHES = {
  "advance-owed": advanceOwed,
  "award-changes": awardChanges,
  "awards-differ": awardsDiffer,
  "balance-short": balanceShort,
  "ball-elsewhere": ballElsewhere,
  "decision-due": decisionDue,
  "debts-add-up": debtsAddUp,
  "income-ends": incomeEnds,
  "objection-term": objectionTerm,
  "paper-ends": paperEnds,
  repair,
  "report-change": reportChange,
};

/**
 * Give all findings of a day, the first to matter first.
 * @param {Seen} seen
 * @param {string} today
 * @param {readonly Watcher[]} watchers  those that the person wants
 * @returns {Finding[]}
 */
export function findingsOf(seen, today, watchers) {
  return [...findingsInPieces(seen, today, watchers)].flat().sort(byDay);
}

/**
 * Give the same in pieces, between which the screen can answer; not in order.
 * @param {Seen} seen
 * @param {string} today
 * @param {readonly Watcher[]} watchers
 * @returns {Generator<Finding[]>}
 */
export function* findingsInPieces(seen, today, watchers) {
  for (const watcher of watchers) {
    const watch = watcher.law ? publishedWatch : WATCHES[watcher.id];
    yield watch(seen, today, watcher).map((finding) => ({ ...finding, watcher: watcher.id }));
  }
}

/** The first to matter first. @param {Finding} one @param {Finding} other */
export function byDay(one, other) {
  if (one.day === other.day) return one.id < other.id ? -1 : 1;
  return one.day < other.day ? -1 : 1;
}
