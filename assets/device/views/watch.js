// @ts-check
/** What the watch saw, in words: one finding with its grounds, and the topics that the person is asked about. */

import { formatAmount } from "../amounts.js";
import { watchers } from "../data/watchers.js";
import { placeOf, readFacts, shapeAt } from "../household_facts.js";
import { isElsewhere } from "../passing/referral.js";
import { recordsOf } from "../records.js";
import { shortId } from "../short_ids.js";
import { formatDay } from "../dates.js";
import { byDay, findingsInPieces, findingsOf } from "../watch/findings.js";
import { publishedWatchers } from "../watch/published.js";
import { keptOf } from "./left.js";
import { hrefOf, raisedDoubts } from "./questions.js";
import { TOPICS, wishOf } from "./seen.js";
import { asideText, sayIt } from "./sentences.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../watch/findings.js").Finding} Finding */

const ID_CHARACTERS = 64;

/** Name the record that puts a finding away: of what ids of records are made of. @param {string} finding */
export const dismissalId = (finding) => shortId(finding.replaceAll(/[^\w-]/g, "_"), ID_CHARACTERS);

/** @type {{changes: number, day: string, laws: unknown, findings: Finding[]}} */
let made = { changes: -1, day: "", laws: undefined, findings: [] };

/**
 * Give the findings of today that the person wants and has not put away.
 * @param {Snapshot} snapshot
 */
export function currentFindings(snapshot) {
  if (!isMade(snapshot)) keep(snapshot, findingsOf(seenIn(snapshot), snapshot.today, wantedWatchers(snapshot)));
  return made.findings;
}

/**
 * Work the same out in pieces, so that the screen answers in between.
 * @param {Snapshot} snapshot
 */
export async function findInSlices(snapshot) {
  if (isMade(snapshot)) return made.findings;
  const findings = [];
  for (const piece of findingsInPieces(seenIn(snapshot), snapshot.today, wantedWatchers(snapshot))) {
    findings.push(...piece);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return keep(snapshot, findings);
}

/** @param {Snapshot} snapshot */
const isMade = ({ changes, today, laws }) => made.changes === changes && made.day === today && made.laws === laws;

/** @param {Snapshot} snapshot */
const wantedWatchers = (snapshot) => allWatchers(snapshot).filter(({ topic }) => snapshot.vault && wishOf(snapshot, topic) === "yes");

/** Those of the wallet, and those of the person's own municipality. @param {Snapshot} snapshot */
const allWatchers = (snapshot) => [...watchers, ...publishedWatchers(snapshot.laws ?? [], readFacts(snapshot), snapshot.today)];

/** @param {import("../watch/findings.js").Watcher} watcher @param {import("../texts.js").Language} language */
const titleOf = ({ title, by }, language) => (by ? `${by.name}: ${saidIn(title, language)}` : saidIn(title, language));

/** @param {Snapshot} snapshot @returns {import("../watch/findings.js").Seen} */
function seenIn(snapshot) {
  return {
    parts: recordsOf(snapshot, "income_part"),
    matters: recordsOf(snapshot, "matter").filter((matter) => !isElsewhere(matter, snapshot)),
    changes: recordsOf(snapshot, "change"),
    documents: recordsOf(snapshot, "document"),
    debts: recordsOf(snapshot, "debt"),
    kept: keptOf(snapshot),
    facts: readFacts(snapshot),
    raised: raisedDoubts(snapshot),
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
    title: titleOf(watcherOf(finding, snapshot), language),
    about: sayIt(finding, snapshot),
    href: `/vandaag/gezien/bevinding?id=${encodeURIComponent(finding.id)}`,
  };
}

/** @param {Finding} finding @param {Snapshot} snapshot */
const watcherOf = ({ watcher }, snapshot) => /** @type {import("../watch/findings.js").Watcher} */ (allWatchers(snapshot).find(({ id }) => id === watcher));

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneFinding}
 */
export function findingView(snapshot, { query }) {
  const finding = currentFindings(snapshot).find(({ id }) => id === query.get("id"));
  const { language } = snapshot.texts;
  if (!finding) return { id: "", is_known: false, title: "", text: "", whose: "", grounds: [], has_grounds: false, steps: [], against: "", href_about: "", aside: "", can_tell: false, how_much: "", question: "", href_question: "", answer: "" };
  const watcher = watcherOf(finding, snapshot);
  const [type, id] = finding.about.split("/");
  return {
    id: finding.id,
    is_known: true,
    title: titleOf(watcher, language),
    whose: watcher.by ? snapshot.texts("found-whose", { agency: watcher.by.name, day: formatDay(watcher.by.since, language) }) : "",
    text: sayIt(finding, snapshot),
    grounds: groundsOf(finding, watcher).map((ground) => ({
      id: ground.article,
      article: ground.article,
      text: saidIn(ground, language),
      href: ground.href ?? (ground.bwb ? `https://wetten.overheid.nl/${ground.bwb}` : ""),
    })),
    has_grounds: watcher.grounds.length > 0,
    steps: watcher.steps.map((step, at) => ({ id: `${at}`, text: saidIn(step, language), href: id && step.href.includes("?soort=") ? `${step.href}&id=${id}${finding.say.to ? `&bij=${finding.say.to}` : ""}` : step.href, is_outside: step.href.startsWith("https:") })),
    against: saidIn(watcher.against, language),
    href_about: HREFS[type] ? `${HREFS[type]}?id=${id}` : "",
    aside: asideText(finding, snapshot),
    can_tell: finding.watcher === "report-change",
    ...howMuch(finding, watcher, snapshot),
  };
}

/** Say how much a finding comes to, or which question is to be answered first. @param {Finding} finding @param {import("../watch/findings.js").Watcher} watcher @param {Snapshot} snapshot */
function howMuch({ say: { how, amount_cents, missing } }, { data }, snapshot) {
  const { texts } = snapshot;
  const place = missing ? placeOf(String(missing), readFacts(snapshot)) : "";
  const amount = amount_cents === undefined ? "" : formatAmount(Number(amount_cents), texts.language);
  return {
    how_much: how ? texts("found-how-much", { how, amount }) : "",
    question: saidIn(shapeAt(place)?.question, texts.language) ?? "",
    href_question: place ? hrefOf(place, data.law) : how === "doubt" ? "/rechten" : "",
    answer: place ? texts("rights-answer") : how === "doubt" ? texts("right-doubt") : "",
  };
}

/** The articles that a finding names; where it names none, all of its watcher. @param {Finding} finding @param {import("../watch/findings.js").Watcher} watcher */
function groundsOf({ say }, { grounds }) {
  const named = grounds.filter(({ article }) => String(say.article ?? "").includes(article));
  return named.length ? named : grounds;
}

/** Where a record of a type is seen and changed. */
const HREFS = /** @type {Record<string, string>} */ ({
  income_part: "/geld/deel",
  document: "/papieren/papier",
  matter: "/taken/zaken/zaak",
  change: "/taken/zaken/verandering",
  debt: "/geld/schulden/schuld",
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
      watchers: allWatchers(snapshot)
        .filter((watcher) => watcher.topic === topic)
        .map((watcher) => ({ id: watcher.id, title: titleOf(watcher, language), pro: saidIn(watcher.for, language), contra: saidIn(watcher.against, language) })),
    })),
  };
}
