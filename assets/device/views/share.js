// @ts-check
/** The screen Delen: what agencies wrote, what was sent, and what can be sent to whom. */

import { lastingLinks } from "../agency_links.js";
import { formatDayAndTime } from "../dates.js";
import { FACT, PASSED_ON } from "../passing/referral.js";
import { recordsOf } from "../records.js";
import { WITHDRAWAL, findService } from "../services.js";
import { endedText } from "./ended.js";
import { messageLine, messagesOf } from "./messages.js";
import { groupsOf, wordsSought } from "./offers.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 */

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Share}
 */
export function shareView(snapshot) {
  const messages = messagesOf(snapshot);
  const sent = recordsOf(snapshot, "submission").sort((a, b) => (a.created_at > b.created_at ? -1 : 1));
  return {
    trouble: troubleOf(snapshot),
    messages: messages.map((message) => messageLine(message, snapshot)),
    has_messages: messages.length > 0,
    sent: sent.map((record) => sentLine(record, snapshot)),
    has_sent: sent.length > 0,
    ...offersOf(snapshot),
  };
}

/** Something that was sent, and how it stands. @param {Submission} record @param {Snapshot} snapshot @returns {import("../data/shapes.js").SentLine} */
export function sentLine(record, snapshot) {
  return { id: record.id, title: serviceTitle(record, snapshot), about: record.agency_name ?? "", status: statusText(record, snapshot), tone: toneOf(record), href: `/delen/inzending?id=${record.id}` };
}

/** What can be sent to whom; all agencies, or those where something is found. @param {Snapshot} snapshot */
function offersOf(snapshot) {
  const { texts, listed, example } = snapshot;
  const words = wordsSought(snapshot);
  const agencies = (example ? [] : (listed?.agencies ?? [])).flatMap((agency) => {
    const groups = groupsOf(agency, words, snapshot);
    if (words.length && !groups.length) return [];
    const about = endedText(agency, snapshot) ? texts("ended-short") : identityText(agency.oin, snapshot) || texts("organisation-row-about");
    return [{ oin: agency.oin, name: agency.name, about, href: `/delen/organisatie?agency=${agency.oin}`, groups }];
  });
  return { can_seek: !example && Boolean(listed?.agencies.length), found: words.length ? texts("share-found", { count: agencies.flatMap(({ groups }) => groups.flatMap(({ services }) => services)).length }) : "", agencies };
}

/** Say why nothing can be sent now; "" when it can. @param {Snapshot} snapshot */
export function troubleOf({ texts, listed, example, must_lock: mustLock }) {
  if (example) return texts("share-example");
  if (mustLock && !listed) return texts("share-lock-first");
  const reason = !listed ? "directory-missing" : listed.isExpired ? "directory-expired" : (listed.problem ?? "");
  return reason ? texts("error-directory-broken", { reason }) : "";
}

/** @param {Submission} record @param {Snapshot} snapshot */
export function serviceTitle(record, snapshot) {
  const passed = record.service === PASSED_ON && record.fields?.find(({ name }) => name === FACT.service)?.value;
  return passed ? String(passed) : (saidIn(findService(snapshot, record.agency, record.service)?.service.title, snapshot.texts.language) ?? record.service);
}

/** Say which earlier submission something is about, by its service, agency and moment. @param {Submission | undefined} record @param {Snapshot} snapshot */
export function aboutText(record, snapshot) {
  if (!record) return "";
  const moment = formatDayAndTime(record.deposited_at || record.created_at, snapshot.texts.language);
  return snapshot.texts("share-about", { title: [serviceTitle(record, snapshot), record.agency_name, moment].join(", ") });
}

/**
 * Find the request by which the person withdraws a submission, if it has left or will.
 * @param {Submission} record
 * @param {Snapshot} snapshot
 */
export function withdrawalOf(record, snapshot) {
  return recordsOf(snapshot, "submission").find(({ service, about, agency, state }) => service === WITHDRAWAL && about === record.number && agency === record.agency && !["taken-back", "refused"].includes(state));
}

/** Say in one line how it stands. @param {Submission} record @param {Snapshot} snapshot */
export function statusText(record, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const agency = record.agency_name ?? "";
  if (record.state === "waiting") return texts("share-waiting");
  if (record.state === "taken-back") return texts("share-taken-back");
  if (record.state === "refused") return texts("share-refused");
  if (record.state === "left-behind") return texts("share-left");
  if (record.status?.state !== "decided" && withdrawalOf(record, snapshot)) return texts("share-withdrawal");
  if (record.status) return texts("share-status", { state: record.status.state, agency });
  if (record.received_at) return texts("share-received", { agency, moment: formatDayAndTime(record.received_at, language) });
  return texts("share-deposited", { moment: formatDayAndTime(record.deposited_at, language) });
}

/** @param {Submission} record @returns {"waits" | "done" | "wrong"} */
function toneOf({ state }) {
  if (state === "refused" || state === "left-behind") return "wrong";
  return state === "waiting" || state === "taken-back" ? "waits" : "done";
}

/** @param {string} oin @param {Snapshot} snapshot */
export function isEstablished(oin, snapshot) {
  return identityOf(oin, snapshot) === "established";
}

/** @param {string} oin @param {Snapshot} snapshot */
export function identityText(oin, snapshot) {
  const identity = identityOf(oin, snapshot);
  return identity ? snapshot.texts("share-identity", { identity }) : "";
}

/** What counts is what the newest keys say of it. @param {string} oin @param {Snapshot} snapshot @returns {string} */
function identityOf(oin, { vault }) {
  const said = vault ? lastingLinks(vault, oin).map(({ identity }) => identity) : [];
  return said.find(Boolean) ?? "";
}
