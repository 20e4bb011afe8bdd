// @ts-check
/** The screen Delen: what agencies wrote, what was sent, and what can be sent to whom. */

import { KEY_CHANGE, linksOf } from "../agency_links.js";
import { formatDayAndTime } from "../dates.js";
import { readJws } from "../jose.js";
import { recordOf, recordsOf } from "../records.js";
import { ADDING, BY_CODE, WITHDRAWAL, findService, pathTo } from "../services.js";
import { claimsOf } from "../talk/offers.js";
import { wordsOfTalk } from "../talk/words.js";
import { messageLine, messageTitle, messagesOf } from "./messages.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 */

/** What an agency says of the wallet's keys, in words of our own. */
const KEY_NEWS = ["keys", "keys_kept", "keys_again"];
/** What is part of the talk about work and comes as data. */
const TALK = ["activity_statement", "appointment", "agreement"];

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Share}
 */
export function shareView(snapshot) {
  const { texts, listed } = snapshot;
  const { language } = texts;
  const messages = messagesOf(snapshot);
  const sent = recordsOf(snapshot, "submission").sort((a, b) => (a.created_at > b.created_at ? -1 : 1));
  return {
    trouble: troubleOf(snapshot),
    messages: messages.map((message) => messageLine(message, snapshot)),
    has_messages: messages.length > 0,
    sent: sent.map((record) => ({
      id: record.id,
      title: serviceTitle(record, snapshot),
      about: record.agency_name ?? "",
      status: statusText(record, snapshot),
      tone: toneOf(record),
      href: `/delen/inzending?id=${record.id}`,
    })),
    has_sent: sent.length > 0,
    agencies: (snapshot.example ? [] : (listed?.agencies ?? [])).map((agency) => {
      const at = (/** @type {import("../services.js").Service} */ service) => pathTo(service, new URLSearchParams({ agency: agency.oin, service: service.id }));
      const byCode = agency.services.find(({ id }) => id === BY_CODE);
      return {
        oin: agency.oin,
        name: agency.name,
        identity: identityText(agency.oin, snapshot),
        href_code: byCode && !isEstablished(agency.oin, snapshot) ? at(byCode) : "",
        services: agency.services
          .filter(({ id }) => ![BY_CODE, WITHDRAWAL, KEY_CHANGE, ADDING].includes(id))
          .map((service) => ({ id: service.id, title: service.title[language], summary: service.summary[language], href: at(service) })),
      };
    }),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneMessage}
 */
export function messageView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const message = recordOf(snapshot, "message", id);
  const about = message?.about ? recordOf(snapshot, "submission", message.about) : undefined;
  if (!message) return { id, is_known: false, title: "", agency: "", at: "", text: "", is_unreadable: false, href_about: "", about: "", href_task: "", is_statement: false, is_talk: false };
  return {
    id,
    is_known: true,
    title: messageTitle(message, snapshot),
    agency: message.agency_name,
    at: formatDayAndTime(message.at, snapshot.texts.language),
    text: KEY_NEWS.includes(message.kind) ? texts("share-keys", { kind: message.kind, agency: message.agency_name }) : [ownWords(message, snapshot), message.text].filter(Boolean).join("\n\n"),
    is_unreadable: message.kind === "unreadable",
    href_about: about ? `/delen/inzending?id=${about.id}` : "",
    about: about ? serviceTitle(about, snapshot) : "",
    is_statement: message.kind === "income_statement",
    is_talk: message.kind === "appointment" || message.kind === "agreement",
    // A task that an agency sent has the id of its message.
    href_task: (message.kind === "task" || message.kind === "question") && recordOf(snapshot, "task", id) ? `/taken/taak?id=${id}` : "",
  };
}

/** Say what a message tells that came without a text. @param {any} message @param {Snapshot} snapshot */
function ownWords(message, { texts }) {
  const { kind, agency_name: agency, statement, text } = message;
  if (TALK.includes(kind)) return wordsOfTalk(kind, claimsOf(message) ?? {}, agency, texts);
  if (text || (kind !== "identity" && kind !== "status")) return "";
  const { established, state } = readJws(statement).payload;
  if (kind === "status") return texts("share-status", { state: String(state), agency });
  return texts("share-identity-said", { established: String(established === true), agency });
}

/** Say why nothing can be sent now; "" when it can. @param {Snapshot} snapshot */
export function troubleOf({ texts, listed, example }) {
  if (example) return texts("share-example");
  const reason = !listed ? "directory-missing" : listed.isExpired ? "directory-expired" : (listed.problem ?? "");
  return reason ? texts("error-directory-broken", { reason }) : "";
}

/** @param {Submission} record @param {Snapshot} snapshot */
export function serviceTitle(record, snapshot) {
  return findService(snapshot, record.agency, record.service)?.service.title[snapshot.texts.language] ?? record.service;
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
function isEstablished(oin, snapshot) {
  return identityOf(oin, snapshot) === "established";
}

/** @param {string} oin @param {Snapshot} snapshot */
function identityText(oin, snapshot) {
  const identity = identityOf(oin, snapshot);
  return identity ? snapshot.texts("share-identity", { identity }) : "";
}

/** What counts is what the newest keys say of it. @param {string} oin @param {Snapshot} snapshot @returns {string} */
function identityOf(oin, { vault }) {
  const said = vault ? linksOf(vault, oin).map(({ identity }) => identity) : [];
  return said.find(Boolean) ?? "";
}
