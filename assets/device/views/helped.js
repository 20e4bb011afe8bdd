// @ts-check
/** Whom I help: all of them, what one of them lets me see, and what I prepare for them. Nothing of one is shown with another. */

import { formatAmount } from "../amounts.js";
import { formatDay, formatDayAndTime } from "../dates.js";
import { COLOURS } from "../forms/comein.js";
import { ASKED, asThem } from "../forms/prepare.js";
import { periods } from "../forms/income.js";
import { ARTICLES } from "../helping/grounds.js";
import { shownOf } from "../helping/shown.js";
import { recordOf, recordsOf } from "../records.js";
import { saidIn } from "../said.js";
import { serviceAt } from "../services.js";
import { writeList, writeLine } from "../writing.js";
import { titleOf } from "./given.js";
import { agencyName, kindName } from "./names.js";
import { questionOf } from "./service.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {import("../data/shapes.js").SeenRow} SeenRow
 */

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").HelpedPeople} */
export function peopleView(snapshot) {
  const { texts } = snapshot;
  const { coming, people } = shownOf(snapshot);
  const all = recordsOf(snapshot, "helped").sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
  const lines = all.map((one) => {
    const state = people[one.id]?.state;
    const parts = state ? state.parts.map((part) => texts("help-part", { part })) : [];
    return { isOver: Boolean(one.ended_at), id: one.id, name: one.name || texts("help-nameless"), about: one.ended_at ? texts("help-gone") : writeList(parts, texts.language), until: state && !one.ended_at ? texts("help-until", { day: formatDayAndTime(state.until, texts.language) }) : "", colour: `person person--${COLOURS.includes(one.colour ?? "") ? one.colour : "grey"}`, href: `/helpen/persoon?id=${one.id}` };
  });
  const bare = (/** @type {typeof lines[number]} */ { isOver, ...line }) => line;
  const [open, over] = [lines.filter(({ isOver }) => !isOver).map(bare), lines.filter(({ isOver }) => isOver).map(bare)];
  return {
    people: open,
    has_people: open.length > 0,
    former: over,
    has_former: over.length > 0,
    is_waiting: coming.state === "waiting",
    is_comparing: coming.state === "comparing",
    digits: coming.digits,
    name: coming.name,
    failure: failureOf(snapshot),
    colours: COLOURS.map((value) => ({ value, label: texts("help-colour", { colour: value }) })),
    must_lock: snapshot.must_lock,
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").OnePerson} */
export function personView(snapshot, { query }) {
  const { texts } = snapshot;
  const { language } = texts;
  const id = query.get("id") ?? "";
  const helped = recordOf(snapshot, "helped", id);
  const { people, paper } = shownOf(snapshot);
  const kept = helped && !helped.ended_at ? people[id] : undefined;
  const state = kept?.state;
  const role = state?.role;
  const isActing = role?.role === "representative";
  const given = recordsOf(snapshot, "help_given").filter((one) => one.box === id && one.kind !== "looked").sort((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1));
  const to = (/** @type {string} */ kind) => `/helpen/klaarzetten?id=${id}&soort=${kind}`;
  return {
    id,
    is_known: Boolean(helped),
    is_here: Boolean(state),
    is_over: Boolean(helped?.ended_at),
    name: helped?.name || texts("help-nameless"),
    colour: colourOf(helped),
    called: state?.name ?? "",
    until: state ? texts("help-until", { day: formatDayAndTime(state.until, language) }) : "",
    as_of: kept ? texts("help-as-of", { moment: formatDayAndTime(kept.at, language) }) : "",
    role: isActing ? texts("help-acting") : "",
    ground: isActing && role.ground ? texts("help-ground", { ground: role.ground, article: ARTICLES[role.ground] ?? "" }) : "",
    reference: isActing ? writeLine([role.since ? formatDay(role.since, language) : "", role.reference], language) : "",
    parts: state ? partsOf(asThem(snapshot, id), state.parts) : [],
    may_prepare: state?.can === "prepare",
    href_task: to("task"),
    href_income: to("income"),
    href_letter: to("letter"),
    href_service: to("service"),
    given: given.map((one) => ({ id: one.id, text: titleOf(one, snapshot), at: texts("help-given-state", { state: one.state ?? "waiting" }) })),
    has_given: given.length > 0,
    paper: paper && state?.records.document?.some((one) => one.id === paper.id) ? paper.url : "",
    paper_title: state?.records.document?.find((one) => one.id === paper?.id)?.title ?? "",
    failure: failureOf(snapshot),
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").Preparing} */
export function preparingView(snapshot, { query }) {
  const { texts } = snapshot;
  const { language } = texts;
  const id = query.get("id") ?? "";
  const kind = query.get("soort") ?? "";
  const helped = recordOf(snapshot, "helped", id);
  const mayPrepare = !helped?.ended_at && shownOf(snapshot).people[id]?.state.can === "prepare";
  const found = kind === "service" ? serviceAt(snapshot, query) : undefined;
  const listed = kind === "service" && !found ? (snapshot.listed?.agencies ?? []) : [];
  const questions = found
    ? found.service.facts.map((asked) => unbound(questionOf(asked, asThem(snapshot, id))))
    : (ASKED[kind] ?? []).map(({ name, kind: shape }) => ({ name, kind: shape, label: texts("help-field", { field: name }), hint: "", options: shape === "choice" ? periods.map((period) => ({ value: period, label: texts("period", { period }) })) : [] }));
  return {
    is_known: Boolean(helped && mayPrepare && (kind === "service" || ASKED[kind])),
    name: helped?.name || texts("help-nameless"),
    colour: colourOf(helped),
    title: found ? saidIn(found.service.title, language) : texts("help-prepare", { kind }),
    questions,
    is_choice: kind === "service" && !found,
    services: listed.flatMap((agency) =>
      /** @type {import("../services.js").Service[]} */ (agency.services)
        .filter((service) => service.listed && service.facts.length > 0)
        .map((service) => ({ id: `${agency.oin} ${service.id}`, title: saidIn(service.title, language), agency: agency.name, href: `/helpen/klaarzetten?${new URLSearchParams({ id, soort: kind, agency: agency.oin, service: service.id })}` })),
    ),
    back: `/helpen/persoon?id=${id}`,
  };
}

/** Say what went wrong, or nothing. @param {Snapshot} snapshot */
export function failureOf(snapshot) {
  const { failure } = shownOf(snapshot);
  const { texts } = snapshot;
  return failure ? texts(texts.has(`error-${failure}`) ? `error-${failure}` : "error-other") : "";
}

/** @param {import("../data/shapes.js").Helped | undefined} helped */
const colourOf = (helped) => `person person--${COLOURS.includes(helped?.colour ?? "") ? helped?.colour : "grey"}`;

/** The choice of an income fills in nothing by itself here. @param {import("../data/shapes.js").Question} question @returns {import("../data/shapes.js").Question} */
const unbound = (question) => (question.kind === "income" ? { ...question, kind: "choice" } : question);

/** @param {Snapshot} theirs @param {string[]} parts @returns {import("../data/shapes.js").SeenPart[]} */
function partsOf(theirs, parts) {
  const { texts } = theirs;
  const { language } = texts;
  const amount = (/** @type {number | null | undefined} */ cents) => (typeof cents === "number" ? formatAmount(cents, language) : "");
  const day = (/** @type {string | undefined} */ text) => (text ? formatDay(text, language) : "");
  const row = (/** @type {Partial<SeenRow> & {id: string}} */ seen) => ({ name: "", about: "", end: "", href: "", ...seen });
  const leftOut = (/** @type {unknown} */ why) => (why === "large" || why === "room" ? texts("help-paper-not-here", { why }) : "");
  /** @type {Record<string, SeenRow[]>} */
  const rows = {
    money: [
      ...recordsOf(theirs, "income_part").map((one) => row({ id: one.id, name: kindName(one, language), about: writeLine([agencyName(one, language), one.period ? texts("period", { period: one.period }) : ""], language), end: amount(one.amount_cents) })),
      ...recordsOf(theirs, "fixed_cost").map((one) => row({ id: one.id, name: one.title ?? "", about: texts("help-cost"), end: amount(one.amount_cents) })),
    ],
    papers: recordsOf(theirs, "document").map((one) => row({ id: one.id, name: one.title ?? "", about: writeLine([agencyName(one, language), day(one.issued), leftOut(/** @type {any} */ (one).left_out)], language), end: one.file ? texts("help-open-paper") : "" })),
    tasks: recordsOf(theirs, "task").map((one) => row({ id: one.id, name: one.title ?? "", about: writeLine([one.done_at ? texts("help-task-done") : "", one.note ?? ""], language), end: day(one.due) })),
    matter: recordsOf(theirs, "matter").map((one) => row({ id: one.id, name: one.title ?? "", about: agencyName(one, language), end: day(one.applied_on) })),
  };
  const shown = ["money", "papers", "tasks", "matter"].filter((part) => parts.includes(part) || (part === "papers" && rows.papers.length > 0));
  return shown.map((part) => ({ id: part, title: texts("help-part", { part }), rows: rows[part], nothing: rows[part].length ? "" : texts("help-part-empty") }));
}
