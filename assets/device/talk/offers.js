// @ts-check
/** What an agency proposed in the talk about work: appointments and agreements, each with what the person said to it. */

import { readJws } from "../jose.js";
import { recordsOf } from "../records.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Message} Message
 * @typedef {{id: string, kind: "appointment" | "agreement", agency: string, agency_name: string, message: string, claims: any, answer: "" | "yes" | "no"}} Offer
 */

/** The service by which a person says yes or no. */
export const ANSWER = "afspraak-bevestigen";
const MOST_LABEL = 120;

/** @type {WeakMap<Message, any>} */
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
    const { kind, agency, agency_name } = message;
    if (kind !== "appointment" && kind !== "agreement") continue;
    const claims = claimsOf(message);
    const id = claims?.[kind];
    if (typeof id === "string") latest.set(`${agency} ${id}`, { id, kind, agency, agency_name, message: message.id, claims, answer: answers.get(`${agency} ${id}`) ?? "" });
  }
  return [...latest.values()].reverse();
}

/**
 * List what agencies asked, the newest first, each by the id that its agency gave it.
 * @param {Snapshot} snapshot
 * @returns {{value: string, label: string}[]}
 */
export function questionsOf(snapshot) {
  const asked = recordsOf(snapshot, "message").filter(({ kind }) => kind === "question").sort((a, b) => (a.at > b.at ? -1 : 1));
  return asked.flatMap((message) => {
    const id = claimsOf(message)?.jti;
    return typeof id === "string" ? [{ value: id, label: [message.title, message.text].filter(Boolean).join(": ").slice(0, MOST_LABEL) }] : [];
  });
}

/** Tell whether a proposal waits for the person's word. @param {Offer} offer */
export const isOpen = ({ kind, claims, answer }) => !answer && (kind === "agreement" || claims.state === "offered");

/** What the agency signed; it was checked before it was filed. @param {Message} message */
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

/** What was sent, by agency and proposal. @param {Snapshot} snapshot @returns {Map<string, "yes" | "no">} */
function answersOf(snapshot) {
  const sent = recordsOf(snapshot, "submission").filter(({ service, state }) => service === ANSWER && !["taken-back", "refused"].includes(state));
  return new Map(
    sent.flatMap(({ agency, fields = [] }) => {
      const value = (/** @type {string} */ name) => fields.find((field) => field.name === name)?.value;
      const word = value("antwoord");
      return word === "yes" || word === "no" ? [/** @type {[string, "yes" | "no"]} */ ([`${agency} ${value("voorstel")}`, word])] : [];
    }),
  );
}
