// @ts-check
/**
 * What was begun for an agency and not sent yet: a record of the wallet, so that it goes on on another device.
 *
 * Each answer is a field of the record, as it was typed: `fact_<name>`, and `papers_<name>` (ids as JSON). Two devices that begin the
 * same write the same record, since its id is made of what it is for, with a number that goes up once it was sent or thrown away.
 */

import { saveRecord } from "./actions/records.js";
import { recordOf, recordsOf } from "./records.js";
import { findService } from "./services.js";
import { shortId } from "./short_ids.js";
import { world } from "./world.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./data/shapes.js").BegunService} Begun
 * @typedef {import("./topics.js").Typed} Typed
 */

export const TYPE = "begun_service";
/** The parameter of an address that names a begun record when there is more than one. */
export const NUMBER = "nr";
const ANSWER = /^(?:fact|papers|seen)_/u;
const NOT_SENT = ["taken-back", "refused", "left-behind"];
const MOST_ID = 56;
const MOST_TOKEN = 64;

/**
 * Find what was begun for the service that an address names; the latest, unless it names another.
 * @param {Snapshot} snapshot
 * @param {URLSearchParams} query
 * @returns {Begun | undefined}
 */
export function begunAt(snapshot, query) {
  const named = query.get(NUMBER);
  const stem = stemOf(query);
  if (named) return recordOf(snapshot, TYPE, `${stem}-${named}`);
  const all = recordsOf(snapshot, TYPE).filter(({ id }) => id.startsWith(`${stem}-`));
  return all.sort((a, b) => numberOf(b) - numberOf(a))[0];
}

/** Give the answers so far, by field. @param {Begun | undefined} begun @returns {Typed} */
export function typedOf(begun) {
  return Object.fromEntries(Object.entries(begun ?? {}).flatMap(([name, value]) => (ANSWER.test(name) && typeof value === "string" ? [[name, value]] : [])));
}

/**
 * List what was begun and can go on, the latest first; what was sent meanwhile is left out.
 * @param {Snapshot} snapshot
 */
export function begunServices(snapshot) {
  return recordsOf(snapshot, TYPE)
    .filter((begun) => !isSent(begun, snapshot) && findService(snapshot, begun.agency, begun.service))
    .sort((a, b) => (a.created_at > b.created_at ? -1 : 1));
}

/** Tell whether it was sent, or waits to be: its token names a submission that was not taken back or refused. @param {Begun} begun @param {Snapshot} snapshot */
export function isSent({ token = "" }, snapshot) {
  const submission = recordOf(snapshot, "submission", token);
  return Boolean(submission && !NOT_SENT.includes(submission.state));
}

/** Give the address at which a begun record goes on. @param {Begun} begun @param {string} [path] */
export function addressOf(begun, path = "/delen/stappen") {
  const { agency = "", service = "", about = "" } = begun;
  return `${path}?${new URLSearchParams({ agency, service, ...(about && { about }), [NUMBER]: String(numberOf(begun)) })}`;
}

/**
 * Keep answers, in a new record when nothing was begun here.
 * @param {URLSearchParams} query
 * @param {Typed} typed  only what the person changed
 * @returns {Promise<Begun>}
 */
export async function keepAnswers(query, typed) {
  const snapshot = world.get();
  const known = begunAt(snapshot, query);
  const found = findService(snapshot, query.get("agency"), query.get("service"));
  const fixed = known ? {} : { agency: query.get("agency") ?? "", agency_name: found?.agency.name ?? "", service: query.get("service") ?? "", about: query.get("about") ?? "" };
  const id = known?.id ?? newId(query);
  await saveRecord(TYPE, id, { ...fixed, ...typed });
  return /** @type {Begun} */ (recordOf(world.get(), TYPE, id));
}

/**
 * Name what will be sent, alike on all devices, so that two taps or two devices never send it twice; what came back gets another name.
 * @param {Begun} begun
 */
export async function drawToken(begun) {
  const vault = world.vault();
  let turn = 1;
  while (vault.history("submission", tokenOf(begun, turn)).length > 0) turn += 1;
  if (!begun.token || recordOf(world.get(), "submission", begun.token)) await saveRecord(TYPE, begun.id, { token: tokenOf(begun, turn) });
}

/** @param {Begun} begun @param {number} turn */
const tokenOf = ({ id }, turn) => shortId(`${id}-verstuurd-${turn}`, MOST_TOKEN);

/** The first number that was never used here. @param {URLSearchParams} query */
function newId(query) {
  const vault = world.vault();
  const stem = stemOf(query);
  let number = 1;
  while (vault.history(TYPE, `${stem}-${number}`).length > 0) number += 1;
  return `${stem}-${number}`;
}

/** @param {URLSearchParams} query */
function stemOf(query) {
  const parts = ["service", "agency", "about"].map((name) => query.get(name) ?? "").filter(Boolean);
  return shortId(parts.join("_"), MOST_ID);
}

/** @param {{id: string}} begun */
const numberOf = ({ id }) => Number(id.slice(id.lastIndexOf("-") + 1)) || 0;
