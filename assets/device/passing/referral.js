// @ts-check
/**
 * What an agency says belongs to another one, and what the person sent on because of that: who had it, one after the other
 * (wire.py, section 7, passing on).
 *
 * What is sent on is a record `submission` whose id is made of the referral, so that two taps or two devices make one, also where they
 * have not met: from that id follows the one under which the server takes it once (twins.js). After one that never arrived a next one may
 * follow: its id ends in "--again-" and a number.
 */

import { isNear } from "../dates.js";
import { plainText } from "../plain_text.js";
import { recordOf, recordsOf } from "../records.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 */

/** The service of every agency that takes what another one passed on, and its facts. */
export const PASSED_ON = "doorgestuurd";
export const FACT = { service: "doorgestuurd_dienst", by: "doorgestuurd_door", first: "doorgestuurd_eerst", proof: "doorgestuurd_bewijs" };

const BEFORE = "doorgestuurd-";
const AGAIN = "--again-";
const NEVER_ARRIVED = ["taken-back", "refused", "left-behind"];
/** The moment of signing is written without its fraction. */
const SECOND_MS = 1_000;
const MOST_NAME = 200;
const MOST_REASON = 4_000;
/** In a chain that went wrong, agencies may point at each other without end. */
const MOST_LINKS = 12;

/**
 * What a referral does to what it is about; nothing where it is not of the shape of the protocol, so that it stays a message.
 * @param {string} submission  id of the record
 * @param {any} claims  checked: signed by the agency for this wallet
 * @param {string} message  id of the message that it becomes
 * @param {string} at  ISO 8601
 * @returns {import("../merge.js").Write[]}
 */
export function writesOfReferral(submission, { to, to_name: name, first_at: first, text, basis }, message, at) {
  const isWhole = /^\d{20}$/u.test(typeof to === "string" ? to : "") && typeof first === "string" && !Number.isNaN(Date.parse(first)) && isNear(first.slice(0, 10), at) && Date.parse(first) < Date.parse(at) + SECOND_MS;
  if (!isWhole) return [];
  const referral = { message, to, to_name: plainText(name, MOST_NAME), reason: plainText(text, MOST_REASON), at, first_at: new Date(first).toISOString() };
  const status = { state: "referred", by: "", until: "", basis: plainText(basis, MOST_NAME), at };
  return [{ type: "submission", id: submission, fields: { referral, status } }];
}

/** Give what was sent on because of a referral, the last of it. @param {Submission} record @param {Snapshot} snapshot */
export function successorOf({ referral }, snapshot) {
  if (!referral) return undefined;
  const id = `${BEFORE}${referral.message}`;
  const all = recordsOf(snapshot, "submission").filter((one) => one.id === id || one.id.startsWith(`${id}${AGAIN}`));
  return all.sort((one, other) => numberOf(other.id) - numberOf(one.id))[0];
}

/** Give what was passed on as this. @param {{id: string}} record @param {Pick<Snapshot, "vault">} snapshot */
export function predecessorOf({ id }, snapshot) {
  if (!id.startsWith(BEFORE)) return undefined;
  const [message] = id.slice(BEFORE.length).split(AGAIN);
  return recordsOf(snapshot, "submission").find(({ referral }) => referral?.message === message);
}

/** Tell whether the person is asked if it may go on. @param {Submission} record @param {Snapshot} snapshot */
export function isAsked(record, snapshot) {
  const next = successorOf(record, snapshot);
  return Boolean(record.referral) && !record.referral_refused_at && (!next || NEVER_ARRIVED.includes(next.state));
}

/** Name the record by which it goes on now. @param {Submission} record @param {Snapshot} snapshot */
export function tokenFor(record, snapshot) {
  const next = successorOf(record, snapshot);
  const id = `${BEFORE}${record.referral?.message}`;
  return next ? `${id}${AGAIN}${numberOf(next.id) + 1}` : id;
}

/** List what had it, from the first agency to the last. @param {Submission} record @param {Snapshot} snapshot @returns {Submission[]} */
export function chainOf(record, snapshot) {
  let first = record;
  for (let left = MOST_LINKS; left > 0; left -= 1) first = predecessorOf(first, snapshot) ?? first;
  const chain = [first];
  while (chain.length < MOST_LINKS) {
    const next = successorOf(chain[chain.length - 1], snapshot);
    if (!next) break;
    chain.push(next);
  }
  return chain;
}

/**
 * Tell whether an agency has said that a matter is not its own, so that no term runs there any more.
 * @param {import("../data/shapes.js").Matter} matter @param {Pick<Snapshot, "vault">} snapshot
 */
export const isElsewhere = ({ id, decided_on }, snapshot) => !decided_on && Boolean(recordOf(snapshot, "submission", id)?.referral);

/**
 * Give the id of the matter of a submission: the one that was there when the first agency had it, else its own.
 * @param {{id: string}} record @param {Pick<Snapshot, "vault">} snapshot
 */
export function matterIdOf(record, snapshot) {
  /** @type {{id: string} | undefined} */
  let one = record;
  for (let left = MOST_LINKS; one && left > 0; left -= 1) {
    if (recordOf(snapshot, "matter", one.id)) return one.id;
    one = predecessorOf(one, snapshot);
  }
  return record.id;
}

/** @param {string} id */
const numberOf = (id) => Number(id.split(AGAIN)[1] ?? 0);
