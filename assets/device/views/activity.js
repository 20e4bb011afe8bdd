// @ts-check
/** What the form of an activity needs: its choices, its files, what happened, and what to copy into an agency's own form. */

import { workDuties } from "../data/work_duties.js";
import { formatDay } from "../dates.js";
import { showForm } from "../form_states.js";
import { applicationForm, MANNERS } from "../forms/application.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { KINDS, agreementsOn } from "../work/agreements.js";
import { chosenIn, evidenceOf } from "../work/evidence.js";
import { STATES, stateOf } from "../work/finding.js";
import { fileSize } from "./papers.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

const SAFE = /^https?:\/\//u;

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Activity}
 */
export function activityView(snapshot, place) {
  const { texts } = snapshot;
  const { language } = texts;
  const id = place.query.get("id") ?? "";
  const activity = recordOf(snapshot, "application", id);
  const shown = showForm(applicationForm, snapshot, place);
  const cvs = cvsOf(snapshot);
  const papers = linesOfPapers(snapshot, evidenceOf(snapshot, "application", activity));
  const happened = listOf(activity?.follow_ups);
  const own = activity?.sent ? agreementsOn(snapshot, activity.sent).map(({ agency }) => workDuties[agency]?.own_form).find(Boolean) : undefined;
  return {
    id,
    is_known: !id || Boolean(activity),
    is_new: !id,
    title: activity?.title ?? "",
    kinds: KINDS.map((value) => ({ value, label: texts("work-kind", { kind: value }) })),
    manners: MANNERS.map((value) => ({ value, label: texts("work-manner", { manner: value }) })),
    states: STATES.map((value) => ({ value, label: texts("work-state", { state: value }) })),
    cvs: [{ value: "", label: texts("work-no-cv") }, ...cvs],
    has_cvs: cvs.length > 0,
    chosen: filesChosen(shown.values.evidence, language),
    papers,
    has_papers: papers.length > 0,
    happened: happened.map(({ on, text }, at) => ({ id: String(at), day: on ? formatDay(on, language) : "", text: text ?? "" })),
    has_happened: happened.length > 0,
    link: activity?.link && SAFE.test(activity.link) ? activity.link : "",
    seems_same: shown.problems.again !== undefined || shown.values.again === "yes",
    can_apply: Boolean(activity) && activity?.state === "interested",
    goes_along: activity ? texts("apply-along", { cv: activity.cv_name ?? "", has_cv: activity.cv_name ? "yes" : "no", has_letter: activity.letter ? "yes" : "no" }) : "",
    own_form: own?.name ?? "",
    own_form_url: own?.url ?? "",
    copies: activity && own ? copiesOf(activity, snapshot) : [],
  };
}

/** Files that were chosen and are not saved yet. @param {string | undefined} typed @param {import("../texts.js").Language} language */
export function filesChosen(typed, language) {
  return chosenIn(typed).map(({ reference, title }, place) => ({ place, title: title || reference.name, size: fileSize(reference.size_bytes, language) }));
}

/** Papers by their ids, those that are gone left out. @param {Snapshot} snapshot @param {readonly string[]} ids */
export function linesOfPapers(snapshot, ids) {
  const { language } = snapshot.texts;
  return ids.flatMap((id) => {
    const paper = recordOf(snapshot, "document", id);
    return paper ? [{ id, title: paper.title ?? "", about: paper.file ? fileSize(paper.file.size_bytes, language) : "", href: `/papieren/papier?id=${id}` }] : [];
  });
}

/** CVs that can go along: those made here, and those kept as a paper. @param {Snapshot} snapshot */
function cvsOf(snapshot) {
  const made = recordsOf(snapshot, "cv").map(({ id, name }) => ({ value: id, label: name ?? "" }));
  const kept = recordsOf(snapshot, "document").filter(({ kind }) => kind === "cv").map(({ id, title }) => ({ value: id, label: title ?? "" }));
  return [...made, ...kept].filter(({ label }) => label);
}

/** @param {import("../data/shapes.js").Application} activity @param {Snapshot} snapshot */
function copiesOf(activity, { texts }) {
  const { language } = texts;
  const lines = [
    { id: "day", name: texts("work-sent"), value: activity.sent ? formatDay(activity.sent, language, { day: "2-digit", month: "2-digit", year: "numeric" }) : "" },
    { id: "title", name: texts("work-title"), value: activity.title ?? "" },
    { id: "employer", name: texts("work-employer"), value: activity.employer ?? "" },
    { id: "manner", name: texts("work-how"), value: texts("work-manner", { manner: activity.manner ?? "site" }) },
    { id: "contact", name: texts("work-contact"), value: activity.contact ?? "" },
    { id: "link", name: texts("work-link"), value: activity.link ?? "" },
    { id: "state", name: texts("work-how-far"), value: texts("work-state", { state: stateOf(activity) }) },
  ];
  return lines.filter(({ value }) => value);
}
