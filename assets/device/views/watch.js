// @ts-check
/** What the watch saw, in words: one finding with its grounds, and the topics that the person is asked about. */

import { formatAmount } from "../amounts.js";
import { watchers } from "../data/watchers.js";
import { formatDay } from "../dates.js";
import { readFacts } from "../household_facts.js";
import { recordsOf } from "../records.js";
import { byDay, findingsOf } from "../watch/findings.js";
import { agencyName, kindName } from "./names.js";
import { TOPICS, wishOf } from "./seen.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../watch/findings.js").Finding} Finding */

/** Which message says a finding of a kind. */
const SENTENCES = /** @type {Record<string, string>} */ ({
  gap: "found-gap",
  ending: "found-ending",
  term_runs: "found-term-runs",
  term_extended: "found-term-extended",
  term_passed: "found-term-passed",
  term_told: "found-term-told",
  advance_comes: "found-advance-comes",
  advance_owed: "found-advance-owed",
  repair_asked: "found-repair-asked",
  repair_passed: "found-repair-passed",
  repair_open: "found-repair-open",
  ball_me: "found-ball-me",
  ball_here: "found-ball-here",
  ball_abroad: "found-ball-abroad",
  objection: "found-objection",
  document_expires: "found-document-expires",
  paper_ended: "found-paper-ended",
  report_at_once: "found-report-at-once",
  report_change: "found-report-change",
  award_may_change: "found-award-may-change",
  award_between: "found-award-between",
});
const LONG_MONTH = /** @type {const} */ ({ month: "long", year: "numeric" });

/** @param {string} finding */
export const dismissalId = (finding) => finding.replaceAll("/", ".");

/** @type {{changes: number, day: string, laws: unknown, findings: Finding[]}} */
let made = { changes: -1, day: "", laws: undefined, findings: [] };

/**
 * Give the findings of today that the person wants and has not put away.
 * @param {Snapshot} snapshot
 */
export function currentFindings(snapshot) {
  if (!isMade(snapshot)) keep(snapshot, wantedWatchers(snapshot).flatMap((watcher) => findingsOf(seenIn(snapshot), snapshot.today, [watcher])));
  return made.findings;
}

/**
 * Work the same out one watcher at a time, so that the screen answers in between.
 * @param {Snapshot} snapshot
 */
export async function findInSlices(snapshot) {
  if (isMade(snapshot)) return made.findings;
  const seen = seenIn(snapshot);
  const findings = [];
  for (const watcher of wantedWatchers(snapshot)) {
    findings.push(...findingsOf(seen, snapshot.today, [watcher]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return keep(snapshot, findings);
}

/** @param {Snapshot} snapshot */
const isMade = ({ changes, today, laws }) => made.changes === changes && made.day === today && made.laws === laws;

/** @param {Snapshot} snapshot */
const wantedWatchers = (snapshot) => watchers.filter(({ topic }) => snapshot.vault && wishOf(snapshot, topic) === "yes");

/** @param {Snapshot} snapshot @returns {import("../watch/findings.js").Seen} */
function seenIn(snapshot) {
  return {
    parts: recordsOf(snapshot, "income_part"),
    matters: recordsOf(snapshot, "matter"),
    changes: recordsOf(snapshot, "change"),
    documents: recordsOf(snapshot, "document"),
    facts: readFacts(snapshot),
    laws: snapshot.laws ?? [],
  };
}

/** Remember what was found, without what was put away, the first to matter first. @param {Snapshot} snapshot @param {Finding[]} found */
function keep(snapshot, found) {
  const dismissed = new Set(recordsOf(snapshot, "dismissal").map(({ id }) => id));
  const findings = found.filter(({ id }) => !dismissed.has(dismissalId(id))).sort(byDay);
  made = { changes: snapshot.changes, day: snapshot.today, laws: snapshot.laws, findings };
  return findings;
}

/**
 * @param {Finding} finding
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").FindingLine}
 */
export function findingLine(finding, snapshot) {
  const { language } = snapshot.texts;
  return {
    id: finding.id,
    title: watcherOf(finding).title[language],
    about: sayIt(finding, snapshot),
    href: `/vandaag/gezien/bevinding?id=${encodeURIComponent(finding.id)}`,
  };
}

/** @param {Finding} finding */
const watcherOf = ({ watcher }) => /** @type {import("../watch/findings.js").Watcher} */ (watchers.find(({ id }) => id === watcher));

/**
 * Say a finding in one sentence.
 * @param {Finding} finding
 * @param {Snapshot} snapshot
 */
function sayIt({ kind, say, parts = [] }, { texts }) {
  const { language } = texts;
  const names = new Intl.ListFormat(language, { type: "conjunction" }).format(parts.map((part) => kindName(part, language)).filter(Boolean));
  const words = Object.entries(say).map(([name, value]) => [name, wordFor(name, value, texts)]);
  return texts(SENTENCES[kind], { names, agency: parts[0] ? agencyName(parts[0], language) : "", ...Object.fromEntries(words) });
}

/** @param {string} name @param {string | number | undefined} value @param {import("../texts.js").Texts} texts */
function wordFor(name, value, texts) {
  const { language } = texts;
  if (name === "holder") return value || texts("matter-other-agency");
  if (name === "what") return value ? texts("found-what", { what: value }) : "";
  if (name.endsWith("_cents")) return formatAmount(Number(value), language);
  if (name.endsWith("_day")) return value ? formatDay(String(value), language) : "";
  return name === "month" ? formatDay(`${value}-01`, language, LONG_MONTH) : (value ?? "");
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneFinding}
 */
export function findingView(snapshot, { query }) {
  const finding = currentFindings(snapshot).find(({ id }) => id === query.get("id"));
  const { language } = snapshot.texts;
  if (!finding) return { id: "", is_known: false, title: "", text: "", grounds: [], has_grounds: false, steps: [], against: "", href_about: "", can_tell: false };
  const watcher = watcherOf(finding);
  const [type, id] = finding.about.split("/");
  return {
    id: finding.id,
    is_known: true,
    title: watcher.title[language],
    text: sayIt(finding, snapshot),
    grounds: watcher.grounds.map((ground) => ({
      id: ground.article,
      article: ground.article,
      text: ground[language],
      href: ground.bwb ? `https://wetten.overheid.nl/${ground.bwb}` : "",
    })),
    has_grounds: watcher.grounds.length > 0,
    steps: watcher.steps.map((step, at) => ({ id: `${at}`, text: step[language], href: step.href.includes("?soort=") ? `${step.href}&id=${id}` : step.href, is_outside: step.href.startsWith("https:") })),
    against: watcher.against[language],
    href_about: HREFS[type] ? `${HREFS[type]}?id=${id}` : "",
    can_tell: finding.watcher === "report-change",
  };
}

/** Where a record of a type is seen and changed. */
const HREFS = /** @type {Record<string, string>} */ ({
  income_part: "/geld/deel",
  document: "/papieren/papier",
  matter: "/taken/zaken/zaak",
  change: "/taken/zaken/verandering",
});

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Topics}
 */
export function topicsView(snapshot) {
  const { language } = snapshot.texts;
  return {
    topics: TOPICS.map((topic) => ({
      id: topic,
      title: snapshot.texts("watch-topic", { topic }),
      wish: wishOf(snapshot, topic),
      watchers: watchers
        .filter((watcher) => watcher.topic === topic)
        .map((watcher) => ({ id: watcher.id, title: watcher.title[language], pro: watcher.for[language], contra: watcher.against[language] })),
    })),
  };
}
