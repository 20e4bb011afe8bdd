// @ts-check
/** What an agency proposed in the talk about work: appointments and agreements, each with what the person said to it. */

import { today } from "../dates.js";
import { readJws } from "../jose.js";
import { recordsOf } from "../records.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Message} Message
 * @typedef {import("../data/shapes.js").Submission} Submission
 * @typedef {{answer: "" | "yes" | "no", answered_at: string}} Answered
 * @typedef {Answered & {id: string, kind: "appointment" | "agreement", agency: string, agency_name: string, message: string, about: string, claims: any}} Offer  about: id of the submission that it is about, or ""
 */

/** The service by which a person says yes or no. */
export const ANSWER = "afspraak-bevestigen";
/** The service by which a person answers a question. */
export const REPLY = "vraag-beantwoorden";
const NOT_SENT = ["taken-back", "refused", "left-behind"];
const MOST_LABEL = 120;

/** @type {WeakMap<object, any>} */
const read = new WeakMap();

/**
 * List what was proposed, each once, as it was said last; the newest first.
 * @param {Snapshot} snapshot
 * @returns {Offer[]}
 */
export function offersOf(snapshot) {
  const answers = answersOf(snapshot);
  /** @type {Map<string, Offer>} */
  const latest = new Map();
  for (const message of recordsOf(snapshot, "message").sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const { kind, agency, agency_name, about = "" } = message;
    if (kind !== "appointment" && kind !== "agreement") continue;
    const claims = claimsOf(message);
    const id = claims?.[kind];
    if (typeof id === "string") latest.set(`${agency} ${id}`, { id, kind, agency, agency_name, message: message.id, about, claims, ...(answers.get(`${agency} ${id}`) ?? { answer: "", answered_at: "" }) });
  }
  return [...latest.values()].reverse();
}

/**
 * List what agencies asked, the newest first, each by the id that its agency gave it.
 * @param {Snapshot} snapshot
 * @returns {{value: string, label: string, message: string, agency: string, about: string, is_answered: boolean}[]}
 */
export function questionsOf(snapshot) {
  const replies = new Set(sentBy(snapshot, REPLY).map((sent) => `${sent.agency} ${factOf(sent, "vraag")}`));
  const asked = recordsOf(snapshot, "message").filter(({ kind }) => kind === "question").sort((a, b) => (a.at > b.at ? -1 : 1));
  return asked.flatMap((message) => {
    const id = claimsOf(message)?.jti;
    if (typeof id !== "string") return [];
    const label = [message.title, message.text].filter(Boolean).join(": ").slice(0, MOST_LABEL);
    return [{ value: id, label, message: message.id, agency: message.agency, about: message.about ?? "", is_answered: replies.has(`${message.agency} ${id}`) }];
  });
}

/** Tell whether a proposal waits for the person's word; one whose day is past does not. @param {Offer} offer @param {string} day  YYYY-MM-DD */
export function isOpen({ kind, claims, answer }, day) {
  if (answer) return false;
  if (kind === "agreement") return !claims.date_to || claims.date_to >= day;
  return claims.state === "offered" && today(Date.parse(claims.at)) >= day;
}

/** Tell whether the person said no after both had said yes. @param {Offer} offer */
export const isCalledOff = ({ answer, answered_at, claims }) => answer === "no" && Date.parse(answered_at) / 1000 >= claims.iat;

/** What the agency signed; it was checked before it was filed. @param {{statement: string}} message */
export function claimsOf(message) {
  if (!read.has(message)) read.set(message, payloadOf(message.statement));
  return read.get(message);
}

/** @param {string} statement */
function payloadOf(statement) {
  try {
    return readJws(statement).payload;
  } catch {
    // A record of which half has come.
    return undefined;
  }
}

/** What the person said last, by agency and proposal. @param {Snapshot} snapshot @returns {Map<string, Answered>} */
function answersOf(snapshot) {
  return new Map(
    sentBy(snapshot, ANSWER).flatMap((sent) => {
      const word = factOf(sent, "antwoord");
      return word === "yes" || word === "no" ? [/** @type {[string, Answered]} */ ([`${sent.agency} ${factOf(sent, "voorstel")}`, { answer: word, answered_at: sent.created_at ?? "" }])] : [];
    }),
  );
}

/** What was sent by a service and not taken back since, the oldest first. @param {Snapshot} snapshot @param {string} wanted */
function sentBy(snapshot, wanted) {
  const all = recordsOf(snapshot, "submission").filter(({ state }) => !NOT_SENT.includes(state));
  const withdrawn = new Set(all.filter(({ service }) => service === "withdrawal").map(({ agency, about }) => `${agency} ${about}`));
  const sent = all.filter(({ service, agency, number }) => service === wanted && !(number && withdrawn.has(`${agency} ${number}`)));
  return sent.sort((a, b) => ((a.created_at ?? "") < (b.created_at ?? "") ? -1 : 1));
}

/** @param {Submission} submission @param {string} name */
const factOf = ({ fields }, name) => (fields ?? []).find((field) => field.name === name)?.value;
