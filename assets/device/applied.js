// @ts-check
/** What the wallet does once something that was begun in small steps has been sent: its matter, and tasks for what has to follow. */

import { saveRecords } from "./actions/records.js";
import { TYPE, isSent, typedOf } from "./begun.js";
import { addDays, isDay, today } from "./dates.js";
import { momentOf } from "./forms/task.js";
import { recordOf, recordsOf } from "./records.js";
import { ADDING, WITHDRAWAL, fieldName, findService } from "./services.js";
import { shortId } from "./short_ids.js";
import { narrow, waitOf } from "./topics.js";
import { world } from "./world.js";
import { saidIn } from "./said.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./data/shapes.js").BegunService} Begun
 * @typedef {import("./data/shapes.js").Submission} Submission
 * @typedef {import("./services.js").Service} Service
 * @typedef {{type: string, id: string, fields: Record<string, unknown>}} Change
 */

const MOST_ID = 64;
/** The agency of a matter as `data/agencies.js` names it. */
const MUNICIPALITY = "gemeente";
const REMIND_DAYS = [3, 0];

/** Name the task of a paper that is missing in what was begun. @param {string} begun @param {string} paper */
export const paperTask = (begun, paper) => shortId(`papier-${begun}-${paper}`, MOST_ID);

/** Name the task of the day from which the agency may begin. @param {string} service @param {string} oin */
export const waitTask = (service, oin) => shortId(`wacht-${service}-${oin}`, MOST_ID);

/**
 * Give the answers of what was sent, by field, as they would be typed.
 * @param {Pick<Submission, "fields">} submission
 * @returns {import("./topics.js").Typed}
 */
export function typedOfSent({ fields = [] }) {
  const said = (/** @type {unknown} */ value) => (typeof value === "boolean" ? (value ? "yes" : "no") : String(value ?? ""));
  return Object.fromEntries(fields.map(({ name, value }) => [fieldName("fact", name), said(value)]));
}

/**
 * Give the days from which the terms of what was sent run: when it was reported and sent, and from when the agency must count; ""
 * of a record that another device wrote half.
 * @param {Service} service
 * @param {Pick<Submission, "fields" | "created_at" | "deposited_at">} submission
 */
export function daysOf(service, submission) {
  const sent = today(Date.parse(submission.deposited_at || submission.created_at));
  if (!isDay(sent)) return { reported: "", sent: "", applied: "" };
  const wait = waitOf(service, typedOfSent(submission), sent);
  return { reported: wait?.since ?? sent, sent, applied: wait && wait.until > sent ? wait.until : sent };
}

/** Do what follows for everything that was sent, also where a crash or another device came between; give what forgets nothing. */
export function settle() {
  const snapshot = world.get();
  const sent = snapshot.state === "open" && !snapshot.example ? recordsOf(snapshot, TYPE).filter((begun) => isSent(begun, snapshot)) : [];
  void Promise.all(sent.map(settleSent));
  return () => {};
}

/**
 * Do what follows for what was begun and has been sent: a matter whose terms the watch follows, a task for each paper that may
 * follow. What was begun is over once it has left the phone; until then it can be taken back. Done twice it comes to the same.
 * @param {Begun} begun
 */
export async function settleSent(begun) {
  const snapshot = world.get();
  const submission = recordOf(snapshot, "submission", begun.token);
  const found = findService(snapshot, begun.agency, begun.service);
  if (!submission || !found || !daysOf(found.service, submission).sent) return;
  await saveRecords([...matterWrites(found, submission, snapshot), ...taskWrites(found, begun, submission, snapshot)]);
  if (submission.deposited_at) await world.vault().remove(TYPE, begun.id);
}

/** What was taken back before it left has no matter and no tasks; a withdrawal that was taken back leaves its matter as it was. @param {string} id  of the submission */
export async function unsettle(id) {
  const snapshot = world.get();
  const { service, about } = recordOf(snapshot, "submission", id) ?? {};
  const earlier = service === WITHDRAWAL ? recordsOf(snapshot, "submission").find(({ number }) => number === about) : undefined;
  if (earlier && world.vault().history("matter", earlier.id).length > 0) await world.vault().restore("matter", earlier.id);
  if (recordOf(snapshot, "matter", id)) await world.vault().remove("matter", id);
  const tasks = recordsOf(snapshot, "task").filter((task) => task.about === id && task.source === "self");
  for (const task of tasks) await world.vault().remove("task", task.id);
}

/** @param {NonNullable<ReturnType<typeof findService>>} found @param {Submission} submission @param {Snapshot} snapshot @returns {Change[]} */
function matterWrites({ agency, service }, submission, snapshot) {
  if (!service.matter) return [];
  const { texts } = snapshot;
  const { applied } = daysOf(service, submission);
  const known = recordOf(snapshot, "matter", submission.id);
  // It may leave on a later day than it was agreed to; a day that the person wrote stays.
  if (known) return known.applied_on === daysOf(service, { ...submission, deposited_at: "" }).applied ? [{ type: "matter", id: known.id, fields: { applied_on: applied } }] : [];
  const fields = {
    agency: agency.kind === "municipality" ? MUNICIPALITY : "",
    agency_name: agency.name,
    title: saidIn(service.title, texts.language),
    service: service.id,
    applied_on: applied,
    term_weeks: service.decision_term?.weeks ?? null,
  };
  return [{ type: "matter", id: submission.id, fields }];
}

/** @param {NonNullable<ReturnType<typeof findService>>} found @param {Begun} begun @param {Submission} submission @param {Snapshot} snapshot @returns {Change[]} */
function taskWrites({ agency, service }, begun, submission, snapshot) {
  const { texts } = snapshot;
  const typed = typedOf(begun);
  const { sent, applied } = daysOf(service, submission);
  const papers = narrow(service, typed, sent).documents.flatMap(({ name, label, later }) => {
    const id = paperTask(begun.id, name);
    const known = recordOf(snapshot, "task", id);
    const isThere = Boolean(typed[fieldName("papers", name)]);
    if (isThere ? !known : !later) return [];
    const due = addDays(sent, (later?.days ?? 0) + 7 * (later?.weeks ?? 0));
    const asked = { title: texts("steps-send-later", { paper: saidIn(label, texts.language) }), agency_name: agency.name, due, about: submission.id, remind_at: REMIND_DAYS.map((days) => momentOf(due, days)) };
    /** @type {Change[]} */
    const writes = [{ type: "task", id, fields: isThere ? { done_at: known?.done_at || submission.created_at } : asked }];
    return writes;
  });
  const wait = recordOf(snapshot, "task", waitTask(service.id, agency.oin));
  const moved = wait && !wait.done_at && applied > sent ? [{ type: "task", id: wait.id, fields: { due: applied, about: submission.id, remind_at: [momentOf(applied, 0)] } }] : [];
  return [...papers, ...moved];
}

/**
 * Note in the matter of an earlier submission what was sent about it: what the agency asked for, or that it is withdrawn.
 * @param {string} service
 * @param {string | null} about  the submission that it follows
 */
export async function noteFollowing(service, about) {
  const matter = recordOf(world.get(), "matter", about);
  if (!matter) return;
  if (service === WITHDRAWAL) await world.vault().remove("matter", matter.id);
  else if (service === ADDING && matter.asked_on && !matter.answered_on) await saveRecords([{ type: "matter", id: matter.id, fields: { answered_on: world.get().today } }]);
}
