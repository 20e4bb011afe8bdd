// @ts-check
/** The screens of the proof: what goes into it, what can be done with it, and whether one is as it was made. */

import { formatDay, isDay } from "../dates.js";
import { SERVICE } from "../actions/proof.js";
import { itemField, judgedAt } from "../forms/proof.js";
import { recordOf } from "../records.js";
import { findService } from "../services.js";
import { freeIn } from "../work/agreements.js";
import { periodAt } from "../work/periods.js";
import { activityLine, agreementName, daysOf, periodHref } from "./work.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../world.js").Place} Place */

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").ProofForm} */
export function proofView(snapshot, { query }) {
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
  const judged = judgedAt(snapshot, query);
  const free = agreement && period ? freeIn(snapshot, agreement, period) : [];
  return {
    is_known: Boolean(period),
    title: agreement ? agreementName(agreement, snapshot) : "",
    days: period ? daysOf(period.from, period.to, snapshot) : "",
    lines: judged.map(({ activity, reason }) => {
      const { title, employer, day, why_not } = activityLine(activity, snapshot, reason);
      return { id: activity.id, field: itemField(activity.id), label: [title, employer, day].filter(Boolean).join(", "), why_not };
    }),
    has_lines: judged.length > 0,
    free: free.map((one) => `${snapshot.texts("free-reason", { reason: one.reason ?? "other" })}, ${daysOf(one.date_from, one.date_to, snapshot)}`).join("; "),
    back: agreement && period ? periodHref(agreement, period) : "/werk",
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").ProofMade} */
export function proof_madeView(snapshot, { query }) {
  const paper = recordOf(snapshot, "document", query.get("id"));
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const listed = snapshot.example ? [] : (snapshot.listed?.agencies ?? []);
  const agencies = listed.filter(({ oin }) => findService(snapshot, oin, SERVICE) && (!agreement?.oin || agreement.oin === oin));
  return {
    id: paper?.id ?? "",
    is_known: Boolean(paper),
    title: paper?.title ?? "",
    agencies: agencies.map(({ oin, name }) => ({ value: oin, label: name })),
    has_agencies: agencies.length > 0,
    href_paper: `/papieren/papier?id=${paper?.id ?? ""}`,
  };
}

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").CheckedProof} */
export function checkedView(snapshot) {
  const { checked, texts } = snapshot;
  if (!checked) return { has_result: false, state: "none", name: "", said: "", about: "", lines: [] };
  const { proof, wrong, state, name } = checked;
  const { language } = texts;
  const day = (/** @type {unknown} */ one) => (isDay(one) ? formatDay(one, language) : "");
  return {
    has_result: true,
    state,
    name,
    said: texts("check-said", { state, name }),
    about: proof ? texts("check-about", { from: day(proof.from), to: day(proof.to), count: proof.items.length }) : "",
    lines: (proof?.items ?? []).map((item, place) => ({
      id: String(place),
      label: [text(item?.title), text(item?.employer), day(item?.day)].filter(Boolean).join(", "),
      said: wrong.includes(place) ? texts("check-item-changed") : "",
    })),
  };
}

/** @param {unknown} value  of a file of anybody */
const text = (value) => (typeof value === "string" ? value.slice(0, 200) : "");
