// @ts-check
/** The screen of one message of an agency: its words, what to know before believing them, its files, and a decision's term. */

import { formatDay, formatDayAndTime, isNear, today } from "../dates.js";
import { readJws } from "../jose.js";
import { MOST_CHARACTERS } from "../messages.js";
import { plainText } from "../plain_text.js";
import { isAsked } from "../passing/referral.js";
import { recordOf } from "../records.js";
import { REPLY, claimsOf, questionsOf } from "../talk/offers.js";
import { wordsOfTalk } from "../talk/words.js";
import { cutText } from "../text_links.js";
import { endOfTerm } from "../watch/terms.js";
import { findService } from "../services.js";
import { saidIn } from "../said.js";
import { callAddress, openNow } from "./hours.js";
import { messageTitle } from "./messages.js";
import { fileSize } from "./papers.js";
import { serviceTitle } from "./share.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Message} Message
 */

/** What an agency says of the wallet's keys, in words of our own. */
const KEY_NEWS = ["keys", "keys_kept", "keys_again"];
/** What an agency says of the link itself, in words of our own. */
const OF_LINK = ["used", "over", "another", "ended"];
/** What is part of the talk about work and comes as data. */
const TALK = ["activity_statement", "appointment", "agreement"];
/** Source: Awb 6:7. */
const OBJECTION_WEEKS = 6;
/** Members of a message that name a day. */
const DAYS = ["due", "until", "date_from", "date_to", "to", "from"];
/** What is here, and can be opened as a paper. */
const HELD = ["here", "lies", "runs"];

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
  const nothing = { id, is_known: false, title: "", agency: "", at: "", parts: [], warnings: [], is_unreadable: false, files: [], has_files: false, is_decision: false, decision: [], href_objection: "", href_about: "", about: "", href_task: "", href_pass: "", call: "", href_call: "", hours: "", now: "", is_statement: false, is_talk: false, can_answer: false, proof_of: "" };
  if (!message) return nothing;
  const claims = message.statement ? (claimsOf(message) ?? {}) : {};
  const words = plainText(wordsOf(message, claims, snapshot), MOST_CHARACTERS);
  const { parts, has_foreign } = cutText(words, snapshot.listed?.agencies.find(({ oin }) => oin === message.agency)?.hosts ?? []);
  const files = (message.files ?? []).map((file) => fileLine(file, message, snapshot));
  const matter = message.about ? recordOf(snapshot, "matter", message.about) : undefined;
  return {
    ...nothing,
    ...callOf(message, snapshot),
    is_known: true,
    title: messageTitle(message, snapshot),
    agency: message.agency_name,
    at: formatDayAndTime(message.at, texts.language),
    parts: parts.map((part, at) => ({ id: String(at), ...part })),
    warnings: warningsOf(message, claims, has_foreign, snapshot),
    is_unreadable: message.kind === "unreadable",
    files,
    has_files: files.length > 0,
    is_decision: message.kind === "decision",
    decision: message.kind === "decision" ? decisionOf(message, claims, snapshot) : [],
    href_objection: message.kind === "decision" && matter?.notified_on && !matter.objected_on ? `/taken/zaken/brief?id=${matter.id}&soort=objection` : "",
    href_pass: claims.kind === "referral" && about && isAsked(about, snapshot) ? `/delen/doorgeven?id=${about.id}` : "",
    href_about: about ? `/delen/inzending?id=${about.id}` : "",
    about: about ? serviceTitle(about, snapshot) : "",
    is_statement: message.kind === "income_statement",
    is_talk: message.kind === "appointment" || message.kind === "agreement",
    can_answer: questionsOf(snapshot).some((one) => one.message === id && !one.is_answered && findService(snapshot, one.agency, REPLY)),
    proof_of: message.kind === "activity_statement" && about?.deposit_proof ? about.id : "",
    // A task that an agency sent has the id of its message.
    href_task: (message.kind === "task" || message.kind === "question") && recordOf(snapshot, "task", id) ? `/taken/taak?id=${id}` : "",
  };
}

/** Say how to call who wrote, and when that is answered. @param {Message} message @param {Snapshot} snapshot */
function callOf({ agency: oin }, { texts, listed, example }) {
  const agency = example ? undefined : listed?.agencies.find((one) => one.oin === oin);
  const phone = agency?.contact?.phone;
  if (!agency || !phone) return {};
  return { call: texts("ask-call", { agency: agency.name, phone }), href_call: callAddress(phone), hours: saidIn(agency.hours, texts.language) ?? "", now: openNow(agency, texts) };
}

/** @param {Message} message @param {any} claims @param {Snapshot} snapshot */
function wordsOf(message, claims, snapshot) {
  const { texts } = snapshot;
  if (KEY_NEWS.includes(message.kind)) return texts("share-keys", { kind: message.kind, agency: message.agency_name });
  return [ownWords(message, claims, snapshot), message.text].filter(Boolean).join("\n\n");
}

/** Say what a message tells that came without a text. @param {Message} message @param {any} claims @param {Snapshot} snapshot */
function ownWords({ kind, agency_name: agency, statement, text }, claims, { texts }) {
  if (TALK.includes(kind)) return wordsOfTalk(kind, claims, agency, texts);
  if (text || (kind !== "identity" && kind !== "status")) return "";
  const { established, because, name, state } = readJws(statement).payload;
  if (kind === "status") return texts("share-status", { state: String(state), agency });
  if (typeof name === "string" && name && established === true) return texts("link-said-name", { agency, name: name.slice(0, 200) });
  if (typeof because === "string" && OF_LINK.includes(because)) return texts("link-said", { because, agency });
  return texts("share-identity-said", { established: String(established === true), agency });
}

/** What does not fit in a message, each in a sentence with what to do. @param {Message} message @param {any} claims @param {boolean} hasForeign @param {Snapshot} snapshot */
function warningsOf(message, claims, hasForeign, { texts }) {
  const agency = message.agency_name;
  const isCut = typeof claims.text === "string" && claims.text.length > MOST_CHARACTERS;
  const isOdd = DAYS.some((name) => claims[name] && claims.kind !== "referral" && !isNear(claims[name], message.at));
  const isOfAnother = typeof claims.about === "string" && claims.about !== "" && !message.about;
  return [isOfAnother && "post-of-another", isOdd && "post-odd-day", hasForeign && "post-foreign-link", isCut && "post-cut"].flatMap((key) => (key ? [texts(key, { agency })] : []));
}

/** Source: Awb 3:45 and 3:47 (what a decision tells), 6:7 and 6:8 (six weeks, from the day after). @param {Message} message @param {any} claims @param {Snapshot} snapshot */
function decisionOf(message, claims, { texts }) {
  const agency = message.agency_name;
  const given = today(Date.parse(message.at));
  const day = (/** @type {string} */ one) => formatDay(one, texts.language);
  const remedy = claims.remedy === "appeal" || claims.remedy === "none" ? claims.remedy : "objection";
  const end = endOfTerm(given, OBJECTION_WEEKS);
  const until = isNear(claims.until, message.at) ? claims.until : end;
  const pairs = [
    { name: texts("post-decision-by"), value: plainText(claims.by, 120) || agency },
    { name: texts("post-decision-on"), value: day(given) },
    { name: texts("post-decision-article"), value: plainText(claims.basis, 120) || texts("post-decision-no-article") },
    { name: texts("post-decision-against"), value: texts("post-decision-remedy", { remedy, day: day(until) }) },
  ];
  // The law's day and the agency's own may differ: the person sees both.
  if (remedy !== "none" && until !== end) pairs.push({ name: texts("post-decision-law"), value: texts("post-decision-law-day", { day: day(end) }) });
  return pairs;
}

/** @param {import("../data/shapes.js").MessageFile} file @param {Message} message @param {Snapshot} snapshot @returns {import("../data/shapes.js").FileLine} */
function fileLine({ id, name, media_type, size_bytes, state }, message, snapshot) {
  const { texts } = snapshot;
  const isHeld = HELD.includes(state);
  const paper = isHeld ? recordOf(snapshot, "document", id) : undefined;
  const kind = media_type ? texts("post-file-kind", { kind: kindOf(media_type) }) : "";
  const said = isHeld && !paper ? "gone" : state;
  return {
    id,
    name: name || texts("post-file"),
    about: [kind, size_bytes ? fileSize(size_bytes, texts.language) : ""].filter(Boolean).join(", "),
    note: said === "here" ? "" : texts("post-file-state", { state: said, agency: message.agency_name }),
    href: paper ? `/papieren/papier?id=${id}` : "",
  };
}

/** @param {string} mediaType */
function kindOf(mediaType) {
  if (mediaType === "application/pdf") return "pdf";
  return mediaType.startsWith("image/") ? "image" : "other";
}
