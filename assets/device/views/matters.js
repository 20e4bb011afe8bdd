// @ts-check
/** Running matters, step by step: who must do what, by when; and changes with the agencies that must hear of them. */

import { agencies } from "../data/agencies.js";
import { formatDay } from "../dates.js";
import { KINDS } from "../forms/change.js";
import { HOLDERS } from "../forms/matter.js";
import { isElsewhere } from "../passing/referral.js";
import { recordOf, recordsOf } from "../records.js";
import { findService } from "../services.js";
import { termOf } from "../watch/decision_due.js";
import { endOfTerm } from "../watch/terms.js";
import { toldOf } from "./duties.js";
import { stepsOfChain } from "./holders.js";
import { agencyName } from "./names.js";
import { sentLine } from "./share.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../data/shapes.js").Matter} Matter */

export const OBJECTION_WEEKS = 6;
/** How a submission stands that an agency still has. */
const UNDER_WAY = ["waiting", "deposited", "received"];

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Matters}
 */
export function mattersView(snapshot) {
  const { texts } = snapshot;
  const matters = recordsOf(snapshot, "matter").sort((a, b) => (a.applied_on > b.applied_on ? -1 : 1));
  const changes = recordsOf(snapshot, "change").sort((a, b) => (a.on > b.on ? -1 : 1));
  const sent = recordsOf(snapshot, "submission").filter((record) => isUnderWay(record, snapshot) && !recordOf(snapshot, "matter", record.id));
  return {
    sent: sent.map((record) => sentLine(record, snapshot)),
    has_sent: sent.length > 0,
    matters: matters.map((matter) => matterLine(matter, snapshot)),
    has_matters: matters.length > 0,
    changes: changes.map(({ id, title, on }) => ({ id, title, on: on && formatDay(on, texts.language), href: `/taken/zaken/verandering?id=${id}` })),
    has_changes: changes.length > 0,
  };
}

/** Whether an agency still has to answer it; what belongs to something else stands there. @param {import("../data/shapes.js").Submission} record @param {Snapshot} snapshot */
function isUnderWay({ state, status, referral, about, agency, service }, snapshot) {
  const isOpen = UNDER_WAY.includes(state) && status?.state !== "decided" && !referral;
  return isOpen && !about && Boolean(findService(snapshot, agency, service)?.service.listed);
}

/**
 * @param {Matter} matter
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").MatterLine}
 */
export function matterLine(matter, snapshot) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const agency = agencyName(matter, language);
  const day = (/** @type {string} */ text) => formatDay(text, language);
  const { due, extended, still } = termOf(matter, today);
  const isThere = !isElsewhere(matter, snapshot);
  const isLate = isThere && due !== "" && today > due;
  const passed = passedOf(matter.id, snapshot);
  const steps = matter.applied_on ? [{ id: "applied", who: texts("turn-you"), text: texts("step-applied", { day: day(matter.applied_on) }), is_done: true }] : [];
  if (extended) steps.push({ id: "extended", who: agency, text: texts("step-extended", { day: day(extended.on), weeks: extended.weeks }), is_done: true });
  if (matter.default_told_on) steps.push({ id: "told", who: texts("turn-you"), text: texts("step-told", { day: day(matter.default_told_on) }), is_done: true });
  steps.push(...(isThere ? stepsBetween(matter, agency, snapshot) : []), ...passed.map(({ id, state, text }) => ({ id, who: "", text, is_done: state === "done" })));
  const decides = { id: "decides", who: agency };
  // Who had it until then, and who decides, stands in the chain.
  if (matter.decided_on && !passed.length) steps.push({ ...decides, text: texts("step-decided", { day: day(matter.decided_on) }), is_done: true });
  else if (due && !passed.length) steps.push({ ...decides, text: texts(still ? "step-stands" : isLate ? "step-late" : "step-decides", { day: day(still || due) }), is_done: false });
  if (matter.notified_on) {
    const end = endOfTerm(matter.notified_on, OBJECTION_WEEKS);
    steps.push({ id: "objects", who: texts("turn-you"), text: texts(matter.objected_on ? "step-objected" : "step-objects", { day: day(matter.objected_on || end) }), is_done: Boolean(matter.objected_on) || today > end });
  }
  return { id: matter.id, title: matter.title, agency, contact: matter.contact ?? "", steps, href: `/taken/zaken/zaak?id=${matter.id}`, href_letter: `/taken/zaken/brief?id=${matter.id}&soort=${kindOfLetter(matter, isLate)}`, href_sheet: `/op-papier/zaak?id=${matter.id}`, href_sent: recordOf(snapshot, "submission", matter.id) ? `/delen/inzending?id=${matter.id}` : "" };
}

/** Who had it one after the other, where an agency said that it is not its own. @param {string} id @param {Snapshot} snapshot @returns {import("../data/shapes.js").Step[]} */
function passedOf(id, snapshot) {
  const record = recordOf(snapshot, "submission", id);
  return record ? stepsOfChain(record, snapshot) : [];
}

/** Which letter fits now. @param {Matter} matter @param {boolean} isLate */
function kindOfLetter({ notified_on, decided_on, asked_on, answered_on }, isLate) {
  if (notified_on) return "objection";
  if (asked_on && !answered_on && !decided_on) return "repair";
  return isLate && !decided_on ? "default" : "question";
}

/** Who held the ball before the decision: the person who was asked to add something, or whom the agency waits for. @param {Matter} matter @param {string} agency @param {Snapshot} snapshot */
function stepsBetween(matter, agency, { texts }) {
  const day = (/** @type {string} */ text) => formatDay(text, texts.language);
  const { asked_on, asked_by, answered_on, waits, waits_for, waits_since, waits_until, decided_on } = matter;
  const you = texts("turn-you");
  const answers = answered_on ? texts("step-answered", { day: day(answered_on) }) : asked_by ? texts("step-answers", { day: day(asked_by) }) : texts("step-answers-open");
  const asked = [
    { id: "asked", who: agency, text: asked_on && texts("step-asked", { day: day(asked_on) }), is_done: true },
    { id: "answers", who: you, text: answers, is_done: Boolean(answered_on || decided_on) },
  ];
  const waited = { id: "waits", who: waits === "me" ? you : waits_for || texts("matter-other-agency"), text: waits_since && texts("step-waits", { day: day(waits_since), agency }), is_done: false };
  return [...(asked_on ? asked : []), ...(waits && waits_since && !waits_until && !decided_on ? [waited] : [])];
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneMatter}
 */
export function matterView(snapshot, { query }) {
  const id = query.get("id") ?? "";
  const { language } = snapshot.texts;
  const matter = recordOf(snapshot, "matter", id);
  return {
    id,
    is_new: !id,
    is_known: !id || Boolean(matter),
    is_asked: Boolean(matter?.asked_on),
    is_waiting: Boolean(matter?.waits),
    passed: passedOf(id, snapshot),
    has_passed: passedOf(id, snapshot).length > 0,
    href_sent: recordOf(snapshot, "submission", id) ? `/delen/inzending?id=${id}` : "",
    holders: HOLDERS.map((who) => ({ value: who, label: snapshot.texts("matter-waits-who", { who }) })),
    agencies: agencies.map((agency) => ({ value: agency.id, label: saidIn(agency.name, language) })),
    services: [
      { value: "other", label: snapshot.texts("matter-other") },
      { value: "levensonderhoud", label: snapshot.texts("matter-assistance") },
    ],
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneChange}
 */
export function changeView(snapshot, { query }) {
  const id = query.get("id") ?? "";
  const change = recordOf(snapshot, "change", id);
  const { texts } = snapshot;
  return {
    id,
    is_new: !id,
    is_known: !id || Boolean(change),
    kinds: KINDS.map((kind) => ({ value: kind, label: texts("change-kind", { kind }) })),
    duties: change?.on ? dutyLines(change, snapshot) : [],
    has_duties: Boolean(change?.on && dutyLines(change, snapshot).length),
    directions: ["none", "more", "less"].map((value) => ({ value, label: texts("change-direction", { direction: value }) })),
    agencies: agencies.map((agency) => ({ id: agency.id, name: saidIn(agency.name, texts.language), has_heard: (change?.reported ?? []).includes(agency.id) })),
  };
}

/** Who must hear of a change, by when and by which article, with a letter to each. @param {import("../data/shapes.js").Change} change @param {Snapshot} snapshot */
function dutyLines(change, snapshot) {
  const { texts } = snapshot;
  return toldOf(change, snapshot).map(({ agency, by, is_at_once, article, payer }) => ({
    id: agency,
    name: agencyName(payer, texts.language),
    by: texts("change-duty", { at_once: is_at_once ? "yes" : "no", day: formatDay(by, texts.language), article }),
    state: (change.reported ?? []).includes(agency) ? texts("change-told") : "",
    href: `/taken/zaken/brief?id=${change.id}&soort=report&bij=${agency}`,
  }));
}
