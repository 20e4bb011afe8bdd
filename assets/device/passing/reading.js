// @ts-check
/** What goes to the next agency when the person says yes: what was sent before, and what the first agency signed of it. */

import { recordOf, recordsOf } from "../records.js";
import { saidIn } from "../said.js";
import { REACHABLE, findService } from "../services.js";
import { formatDay, today } from "../dates.js";
import { sayFact } from "../views/submission.js";
import { serviceTitle } from "../views/share.js";
import { FACT, PASSED_ON, isAsked, tokenFor } from "./referral.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 */

/**
 * Read what would go on now; undefined where nothing is asked, or the agency takes nothing that is passed on.
 * @param {Snapshot} snapshot
 * @param {string} id  of the submission that was not for its agency
 */
export function readPassing(snapshot, id) {
  const record = recordOf(snapshot, "submission", id);
  const referral = record?.referral;
  const found = referral && findService(snapshot, referral.to, PASSED_ON);
  const proof = referral && recordOf(snapshot, "message", referral.message)?.statement;
  if (!record || !referral || !found || !proof || !isAsked(record, snapshot)) return undefined;
  const { language } = snapshot.texts;
  const first = today(Date.parse(referral.first_at));
  const values = { [FACT.service]: serviceTitle(record, snapshot), [FACT.by]: record.agency_name, [FACT.first]: first, [FACT.proof]: proof };
  const own = found.service.facts.filter(({ name }) => name in values).map(({ name, label }) => ({ name, label: saidIn(label, language), value: values[name], unit: "", source: "self" }));
  const before = (record.fields ?? []).filter(({ name }) => name !== REACHABLE && !(name in values));
  const sayIt = (/** @type {{name: string, value: any}} */ { name, value }) => (name === FACT.proof ? record.agency_name : name === FACT.first ? formatDay(first, language) : sayFact(name, value, name in values ? undefined : record, snapshot));
  const answers = [...own, ...before].map((fact) => ({ fact: /** @type {import("../submissions.js").Fact} */ (fact), said: sayIt(fact), isRequired: true }));
  const papers = (record.attachments ?? []).map((file) => ({ file, paper: recordsOf(snapshot, "document").find((one) => one.file?.name === file.name && one.file.size_bytes === file.size_bytes) }));
  return {
    record,
    referral,
    agency: found.agency,
    service: found.service,
    about: "",
    answers,
    papers: papers.flatMap(({ paper }) => (paper?.file ? [{ id: paper.id, title: paper.title, file: paper.file }] : [])),
    lost: papers.filter(({ paper }) => !paper).map(({ file }) => file.name),
    token: tokenFor(record, snapshot),
    acting: undefined,
    begun: undefined,
  };
}
