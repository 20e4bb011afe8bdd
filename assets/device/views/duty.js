// @ts-check
/** The screens of what was agreed about looking for work: its form, exemptions, and one period with what counts. */

import { addDays, formatDay } from "../dates.js";
import { showForm } from "../form_states.js";
import { PERIODS, OWN, agencyChoices } from "../forms/agreement.js";
import { ALL, REASONS } from "../forms/exemption.js";
import { noteOf, periodForm } from "../forms/period.js";
import { recordOf, recordsOf } from "../records.js";
import { evidenceOf } from "../work/evidence.js";
import { countOf } from "../work/agreements.js";
import { periodAt } from "../work/periods.js";
import { filesChosen, linesOfPapers } from "./activity.js";
import { findAgency } from "./names.js";
import { activityLine, agreementName, daysOf, periodHref } from "./work.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../world.js").Place} Place */

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").AgreementForm} */
export function agreementView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const known = recordOf(snapshot, "agreement", id);
  return {
    id,
    is_known: !id || Boolean(known),
    is_new: !id,
    is_signed: Boolean(known?.statement),
    agencies: agencyChoices.map((value) => ({ value, label: value === OWN ? texts("duty-own") : (saidIn(findAgency(value)?.name, texts.language) ?? "") })),
    periods: PERIODS.map((value) => ({ value, label: texts("duty-period", { period: value }) })),
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").ExemptionForm} */
export function exemptionView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const agreements = recordsOf(snapshot, "agreement").map((agreement) => ({ value: agreement.id, label: agreementName(agreement, snapshot) }));
  return {
    id,
    is_known: !id || Boolean(recordOf(snapshot, "exemption", id)),
    is_new: !id,
    reasons: REASONS.map((value) => ({ value, label: texts("free-reason", { reason: value }) })),
    agreements: [{ value: ALL, label: texts("free-all") }, ...agreements],
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").DutyPeriod} */
export function periodView(snapshot, place) {
  const { texts, today } = snapshot;
  const { query } = place;
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
  if (!agreement || !period) return UNKNOWN;
  const { judged, counted, asked, freed, state } = countOf(snapshot, agreement, period);
  const line = (/** @type {import("../work/periods.js").Judged} */ { activity, reason }) => activityLine(activity, snapshot, reason);
  const [counting, others] = [judged.filter(({ reason }) => !reason).map(line), judged.filter(({ reason }) => reason).map(line)];
  const note = noteOf(snapshot, query);
  const papers = linesOfPapers(snapshot, evidenceOf(snapshot, "period_note", note));
  const before = periodAt(agreement, addDays(period.from, -1));
  const after = periodAt(agreement, addDays(period.to, 1));
  const is_less = asked < (agreement.quota ?? 0);
  const signed = recordsOf(snapshot, "activity_statement").filter(({ date_from, date_to }) => date_from === period.from && date_to === period.to);
  // Nobody signs a plan of one's own.
  const statement = signed.find(({ agency }) => agency && (agreement.oin ? agency === agreement.oin : agreement.agency));
  return {
    is_known: true,
    title: agreementName(agreement, snapshot),
    days: daysOf(period.from, period.to, snapshot),
    count: texts("duty-count", { counted, asked }),
    state,
    said: texts("period-said", { state, missing: Math.max(0, asked - counted) }),
    reckoned: is_less ? texts("period-reckoned", { quota: agreement.quota ?? 0, asked, days: period.days - freed, whole: period.whole_days }) : "",
    counted: counting,
    has_counted: counting.length > 0,
    others,
    has_others: others.length > 0,
    is_over: period.to < today,
    chosen: filesChosen(showForm(periodForm, snapshot, place).values.evidence, texts.language),
    papers,
    has_papers: papers.length > 0,
    before: before ? periodHref(agreement, before) : "",
    after: after && after.from <= today ? periodHref(agreement, after) : "",
    href_proof: `/werk/bewijs?afspraak=${agreement.id}&vanaf=${period.from}`,
    statement: statement ? texts("period-signed", { agency: statement.agency_name ?? "", day: formatDay(String(statement.created_at ?? "").slice(0, 10), texts.language) }) : "",
  };
}

/** @type {import("../data/shapes.js").DutyPeriod} */
const UNKNOWN = {
  is_known: false, title: "", days: "", count: "", state: "runs", said: "", reckoned: "", counted: [], has_counted: false, others: [], has_others: false,
  is_over: false, chosen: [], papers: [], has_papers: false, before: "", after: "", href_proof: "", statement: "",
};
