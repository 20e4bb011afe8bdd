// @ts-check
/** What was not for one agency and goes to another: what is asked, what would go, and who had it from when. */

import { isAsked } from "../passing/referral.js";
import { readPassing } from "../passing/reading.js";
import { recordOf } from "../records.js";
import { fieldName } from "../services.js";
import { saidIn } from "../said.js";
import { nameOf, stepsOfChain } from "./holders.js";
import { fileSize } from "./papers.js";
import { conditionsOf } from "./review.js";
import { troubleOf } from "./share.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 */

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Passing}
 */
export function passingView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const record = recordOf(snapshot, "submission", id);
  const steps = record ? stepsOfChain(record, snapshot) : [];
  const referral = record?.referral;
  const nothing = { id, is_asked: false, is_ready: false, lead: "", reason: "", trouble: "", steps, has_chain: steps.length > 0, facts: [], papers: [], has_papers: false, lost: "", conditions: [], consent: "", back: `/delen/inzending?id=${id}`, href: `/delen/doorgeven?id=${id}` };
  if (!record || !referral || !isAsked(record, snapshot)) return nothing;
  const asked = { ...nothing, is_asked: true, lead: texts("pass-lead", { agency: record.agency_name, to: nameOf(referral, snapshot) }), reason: referral.reason };
  const reading = readPassing(snapshot, id);
  const trouble = troubleOf(snapshot);
  if (!reading || trouble) return { ...asked, trouble: trouble || texts("pass-no-way", { to: nameOf(referral, snapshot) }) };
  const { language } = texts;
  return {
    ...asked,
    is_ready: true,
    facts: reading.answers.map(({ fact, said }) => ({ name: fieldName("fact", fact.name), label: fact.label, value: said, may_go: false })),
    papers: reading.papers.map(({ id: paper, title, file }) => ({ id: paper, title, about: `${file.name}, ${fileSize(file.size_bytes, language)}` })),
    has_papers: reading.papers.length > 0,
    lost: reading.lost.length ? texts("pass-lost", { count: reading.lost.length, names: reading.lost.join(", ") }) : "",
    conditions: conditionsOf(reading, snapshot),
    consent: saidIn(reading.service.consent, language),
  };
}
