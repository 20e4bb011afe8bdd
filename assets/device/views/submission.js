// @ts-check
/** The screen of what was sent: how it stands, who must act by when, and the proof. */

import { KEY_CHANGE, UNLINK, lastingLinks } from "../agency_links.js";
import { formatDay, formatDayAndTime } from "../dates.js";
import { actingLines } from "../helping/acting_lines.js";
import { FACT, PASSED_ON } from "../passing/referral.js";
import { recordOf, recordsOf } from "../records.js";
import { addressAgain } from "../sent_before.js";
import { BY_CODE, CHOOSE_WAY, REACHABLE, SPEAK, WITHDRAWAL, findService, sayValue } from "../services.js";
import { lastDayOf } from "../terms_of_service.js";
import { termOf as dueOf } from "../watch/decision_due.js";
import { fileSize } from "./papers.js";
import { endedFor } from "./ended.js";
import { messageLine, messagesOf } from "./messages.js";
import { aboutText, serviceTitle, withdrawalOf } from "./share.js";
import { taskLine } from "./tasks.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 */

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneSubmission}
 */
export function submissionView(snapshot, { query }) {
  const { texts } = snapshot;
  const { language } = texts;
  const id = query.get("id") ?? "";
  const record = recordOf(snapshot, "submission", id);
  const isKnown = Boolean(record);
  const withdrawal = record && withdrawalOf(record, snapshot);
  const { agency_name: agency, state, deposit_proof: deposit } = record ?? { agency_name: "", state: "", deposit_proof: "" };
  const earlier = record?.about ? recordsOf(snapshot, "submission").find((one) => one.number === record.about && one.agency === record.agency) : undefined;
  const messages = messagesOf(snapshot, isKnown ? id : "-");
  const tasks = recordsOf(snapshot, "task").filter(({ about }) => isKnown && about === id);
  return {
    id,
    is_known: isKnown,
    title: record ? serviceTitle(record, snapshot) : "",
    agency: agency ?? "",
    about: aboutText(earlier, snapshot),
    href_about: earlier ? `/delen/inzending?id=${earlier.id}` : "",
    steps: record ? stepsOf(record, snapshot) : [],
    turn: record ? turnOf(record, snapshot) : "",
    ended: endedFor(record, snapshot),
    href_ended: endedFor(record, snapshot) ? `/delen/organisatie?agency=${record?.agency}` : "",
    unknown: record && isUnknown(record, snapshot) ? texts("share-unknown", { agency: record.agency_name }) : "",
    refusal: record?.state === "refused" ? texts("share-refusal", { code: record.refused }) : record?.state === "left-behind" ? texts("share-left-behind") : record?.refused === "proof-broken" ? texts("share-proof-broken") : record?.twin_at ? texts("share-twin") : "",
    can_take_back: state === "waiting" && record?.service !== KEY_CHANGE && record?.refused !== "proof-broken",
    has_proof: Boolean(deposit),
    href_withdraw: record && canWithdraw(record, snapshot) ? `/delen/dienst?agency=${record.agency}&service=${WITHDRAWAL}&about=${id}` : "",
    href_withdrawal: withdrawal ? `/delen/inzending?id=${withdrawal.id}` : "",
    ...decisionsOf(record, snapshot),
    href_again: record && canSendAgain(record, snapshot) ? addressAgain(record, snapshot) : "",
    facts: [...(record?.acting ? actingLines(record.acting, texts) : []), ...(record?.service === KEY_CHANGE ? [] : (record?.fields ?? [])).filter(({ name }) => (record?.service !== BY_CODE || name === "proof") && name !== FACT.proof).map(({ name, label, value }) => ({ name: label, value: sayFact(name, value, record, snapshot) }))],
    files: (record?.attachments ?? []).map(({ name, size_bytes: size }) => ({ name, value: fileSize(size, language) })),
    has_files: Boolean(record?.attachments?.length),
    messages: messages.map((message) => messageLine(message, snapshot)),
    has_messages: messages.length > 0,
    tasks: tasks.map((task) => taskLine(task, snapshot)),
    has_tasks: tasks.length > 0,
    technical: record ? technicalOf(record, snapshot) : [],
  };
}

/** The way of it so far, and the next step. @param {Submission} record @param {Snapshot} snapshot @returns {import("../data/shapes.js").Step[]} */
function stepsOf(record, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const agency = record.agency_name;
  const moment = (/** @type {string} */ at) => (at ? formatDayAndTime(at, language) : "");
  if (record.state === "taken-back") return [{ id: "back", state: "now", text: texts("share-taken-back") }];
  if (record.state === "refused") return [{ id: "refused", state: "wrong", text: texts("share-refused") }];
  if (record.state === "left-behind") return [{ id: "left", state: "wrong", text: texts("share-left") }];
  if (record.state === "waiting") return [{ id: "waiting", state: "now", text: texts("share-waiting-step") }];
  const { status } = record;
  const steps = [
    { id: "deposited", at: record.deposited_at, text: texts("share-deposited", { moment: moment(record.deposited_at) }), later: "" },
    { id: "received", at: record.received_at, text: texts("share-received", { agency, moment: moment(record.received_at) }), later: texts("share-received-later", { agency }) },
    { id: "opened", at: record.opened_at ?? status?.at, text: record.opened_at ? texts("share-opened", { moment: moment(record.opened_at) }) : "", later: "" },
    { id: "spoken", at: record.spoken_at, text: record.spoken_at ? texts("speak-spoken", { agency, moment: moment(record.spoken_at) }) : "", later: "" },
    { id: "status", at: status?.at, text: status ? texts("share-status", { state: status.state, agency }) : "", later: "" },
    { id: "withdrawal", at: withdrawalOf(record, snapshot)?.created_at, text: texts("share-withdrawal"), later: "" },
  ];
  /** @type {import("../data/shapes.js").Step[]} */
  const all = steps.map(({ id, at, text, later }) => ({ id, state: at ? "done" : "later", text: at ? text : later }));
  const shown = all.filter(({ text }) => text);
  const last = shown.filter(({ state }) => state === "done").at(-1);
  return shown.map((step) => (step === last ? { ...step, state: status?.state === "refused" ? "wrong" : "now" } : step));
}

/** Who must act, and by when. @param {Submission} record @param {Snapshot} snapshot */
function turnOf(record, snapshot) {
  const { texts } = snapshot;
  const { status } = record;
  const agency = record.agency_name;
  if (recordsOf(snapshot, "activity_statement").some(({ submission }) => submission === record.id)) return texts("talk-period-confirmed", { agency });
  // Who holds what was passed on stands in its chain.
  if (status?.state === "referred" || ["waiting", "taken-back", "refused", "left-behind"].includes(record.state)) return "";
  const day = (/** @type {string} */ until) => formatDay(until, texts.language);
  if (status?.state === "decided") return texts(messagesOf(snapshot, record.id).some(({ kind }) => kind === "decision") ? "share-turn-decided" : "share-turn-posted");
  // Its request to withdraw says on its own screen who must act.
  if (withdrawalOf(record, snapshot)) return "";
  if (status?.state === "refused") return texts("share-turn-refused");
  if (record.service === SPEAK && record.spoken_at) return "";
  // Brought from another wallet: what is said after that comes there.
  if (!record.link) return texts("share-turn-elsewhere", { agency });
  const by = status?.by || agency;
  const matter = recordOf(snapshot, "matter", record.id);
  const until = status?.until || (matter && dueOf(matter, snapshot.today).due) || termOf(record, snapshot);
  const basis = status?.basis || (findService(snapshot, record.agency, record.service)?.service.decision_term?.article ?? "");
  const [withDay, without] = status?.state === "waiting" ? ["share-turn-you", "share-turn-you-someday"] : ["share-turn-agency", "share-turn-agency-someday"];
  return texts(until ? withDay : without, { by, until: until ? day(until) : "", basis: basis ? ` (${basis})` : "" });
}

/** The last day for a decision by law, from the day that the agency got it. @param {Submission} record @param {Snapshot} snapshot */
function termOf(record, snapshot) {
  return lastDayOf(findService(snapshot, record.agency, record.service)?.service.decision_term, record.received_at ?? "");
}

/** Where the decision comes, by the last choice, and the form to choose otherwise. @param {Submission | undefined} record @param {Snapshot} snapshot */
function decisionsOf(record, snapshot) {
  const { texts } = snapshot;
  const first = record?.fields?.find(({ name }) => name === REACHABLE);
  const isOver = !record || record.status?.state === "decided" || ["taken-back", "refused", "left-behind"].includes(record.state);
  if (isOver || !first || endedFor(record, snapshot) || !findService(snapshot, record.agency, CHOOSE_WAY)) return { decisions: "", href_decisions: "" };
  const later = recordsOf(snapshot, "submission").filter(({ service, about, agency, state }) => service === CHOOSE_WAY && about === record.number && agency === record.agency && !["taken-back", "refused"].includes(state));
  const last = later.sort((a, b) => (a.created_at > b.created_at ? -1 : 1))[0];
  const isHere = last ? last.fields?.some(({ name, value }) => name === "weg" && value === "plein") : first.value === true;
  const query = new URLSearchParams({ agency: record.agency, service: CHOOSE_WAY, about: record.id });
  return { decisions: texts("share-decision-comes", { here: String(Boolean(isHere)), agency: record.agency_name }), href_decisions: `/delen/dienst?${query}` };
}

/** Whether the agency has yet to learn who sent this. @param {Submission} record @param {Snapshot} snapshot */
function isUnknown({ agency, service, state, status }, snapshot) {
  if (findService(snapshot, agency, service)?.service.identity === "not_needed") return false;
  const isUnderWay = ["deposited", "received"].includes(state) && !["decided", "referred"].includes(status?.state ?? "");
  const link = snapshot.vault && lastingLinks(/** @type {any} */ (snapshot.vault), agency)[0];
  return isUnderWay && ![BY_CODE, UNLINK, WITHDRAWAL, KEY_CHANGE, SPEAK].includes(service) && Boolean(link) && ["", "refused", "used", "over", "ended"].includes(link.identity ?? "");
}

/** @param {Submission} record @param {Snapshot} snapshot */
function canWithdraw(record, snapshot) {
  const isDecided = ["decided", "referred"].includes(record.status?.state ?? "") || (record.service === SPEAK && Boolean(record.spoken_at));
  const isOwn = [WITHDRAWAL, UNLINK, KEY_CHANGE].includes(record.service) || ["waiting", "taken-back", "refused", "left-behind"].includes(record.state);
  return !isDecided && !isOwn && Boolean(record.link) && !endedFor(record, snapshot) && !withdrawalOf(record, snapshot) && Boolean(findService(snapshot, record.agency, WITHDRAWAL));
}

/** What did not arrive may be sent anew, from what was filled in. @param {Submission} record @param {Snapshot} snapshot */
function canSendAgain({ agency, service, state }, snapshot) {
  return ![KEY_CHANGE, PASSED_ON].includes(service) && ["refused", "taken-back", "left-behind"].includes(state) && Boolean(findService(snapshot, agency, service));
}

/** @param {string} name @param {any} value @param {Submission | undefined} record @param {Snapshot} snapshot */
export function sayFact(name, value, record, snapshot) {
  const { texts } = snapshot;
  const asked = record && findService(snapshot, record.agency, record.service)?.service.facts.find((fact) => fact.name === name);
  if (record?.service === BY_CODE) return texts("share-code-shown");
  if (typeof value === "boolean") return texts(value ? "share-yes" : "share-no");
  return asked && asked.kind !== "income_part" ? sayValue(asked, value, snapshot) : String(value);
}

/** What those need who check it. @param {Submission} record @param {Snapshot} snapshot */
function technicalOf(record, { texts }) {
  return [
    { name: texts("share-tech-number"), value: record.number ?? "" },
    { name: texts("share-tech-agency"), value: record.agency },
    { name: texts("share-tech-content"), value: record.content_digest ?? "" },
    { name: texts("share-tech-deposited"), value: record.deposited_at ?? "" },
    { name: texts("share-tech-received"), value: record.received_at ?? "" },
  ].filter(({ value }) => value);
}
