// @ts-check
/** Asking for a human: from the form of a service, or about something that was sent; and how that stands. */

import { UNLINK, KEY_CHANGE } from "./agency_links.js";
import { recordOf, recordsOf } from "./records.js";
import { BY_CODE, CHOOSE_WAY, SPEAK, WITHDRAWAL, fieldName, findService } from "./services.js";
import { saidIn } from "./said.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./data/shapes.js").Submission} Submission
 */

/** The parameter of the address of a form that names the service that a person would rather speak about. */
export const OVER = "over";
const SUBJECT = fieldName("fact", "onderwerp");
/** About these nobody has to be spoken to: they are that already, or no matter of a person. */
const NO_MATTER = [SPEAK, WITHDRAWAL, UNLINK, KEY_CHANGE, BY_CODE, CHOOSE_WAY];
/** What never reached the agency. */
const NEVER_LEFT = ["taken-back", "refused", "left-behind"];

/**
 * Give the address of the form by which a person asks an agency for a human; "" when it takes no such thing.
 * @param {string} agency  OIN @param {{over?: string, about?: string}} what  the service, or the record of what was sent
 * @param {Snapshot} snapshot
 */
export function addressToSpeak(agency, { over = "", about = "" }, snapshot) {
  if (!findService(snapshot, agency, SPEAK) || over === SPEAK) return "";
  return `/delen/dienst?${new URLSearchParams({ agency, service: SPEAK, ...(over && { [OVER]: over }), ...(about && { about }) })}`;
}

/** Tell whether a matter at an agency is one about which a person can ask for a human now. @param {Submission} record */
export const canSpeakAbout = ({ service, state, link }) => Boolean(link) && ["deposited", "received"].includes(state) && !NO_MATTER.includes(service);

/** Fill in what it is about, when that is known. @param {import("./services.js").Service} service @param {Snapshot} snapshot @param {URLSearchParams} query @returns {Record<string, unknown>} */
export function valuesOfSubject({ id }, snapshot, query) {
  if (id !== SPEAK) return {};
  const sent = recordOf(snapshot, "submission", query.get("about"));
  const about = findService(snapshot, query.get("agency"), sent?.service ?? query.get(OVER))?.service;
  return about ? { [SUBJECT]: saidIn(about.title, snapshot.texts.language) } : {};
}

/** Tell whether what was sent asks for a human itself, as the desk reads it (sync/agency/speaking.py). @param {Submission} record */
const asksItself = ({ fields = [] }) => fields.some(({ name, value }) => name === "contact" && (value === true || value === "person"));

/** Find by which submission a person last asked for a human about something that was sent. @param {Submission} record @param {Snapshot} snapshot */
export function lastRequest(record, snapshot) {
  const all = recordsOf(snapshot, "submission");
  const isBack = (/** @type {Submission} */ request) => all.some(({ service, about, agency, state }) => service === WITHDRAWAL && about === request.number && agency === request.agency && !NEVER_LEFT.includes(state));
  const asked = all.filter((one) => one.service === SPEAK && one.about === record.number && one.agency === record.agency && !NEVER_LEFT.includes(one.state) && !isBack(one));
  return asked.sort((one, other) => (one.created_at > other.created_at ? -1 : 1))[0] ?? (asksItself(record) ? record : undefined);
}
