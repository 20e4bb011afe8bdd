// @ts-check
// Who may be named beside a person in what they send: a representative by law or by a power of attorney, with the ground of it.
//
// The person sends, with their own key, and chooses each time whether somebody is named (wire.py, section 7: acting). The agency learns
// no more of the representative than what stands in the review, and believes only that the person said so, until it checked the ground.
import { keyOf } from "../form_states.js";
import { serviceForm } from "../forms/service.js";
import { recordOf, recordsOf } from "../records.js";
import { BY_CODE, CHOOSE_WAY, WITHDRAWAL } from "../services.js";
import { UNLINK } from "../agency_links.js";
import { plainText } from "../plain_text.js";
import { GROUNDS, MOST_NAME } from "./grounds.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {import("../data/shapes.js").HelpBox} HelpBox
 * @typedef {import("../data/shapes.js").SentActing} SentActing
 * @typedef {{id: string, title: string, file: import("../data/shapes.js").FileReference}} Paper
 * @typedef {{said: SentActing, paper: Paper | undefined}} Acting
 */

/** The choice to name nobody. */
export const NOBODY = "nobody";
/** What an agency's desk answers by itself, or what says who one is oneself. */
const ALONE = [BY_CODE, UNLINK, WITHDRAWAL, CHOOSE_WAY];

/** List who acts for the person now, by law or by a power of attorney. @param {Snapshot} snapshot @returns {HelpBox[]} */
export function representativesOf(snapshot) {
  return recordsOf(snapshot, "help_box").filter(({ role, ground, ended_at, until }) => role === "representative" && GROUNDS.some((one) => one === ground) && !ended_at && (until ?? "") > snapshot.today);
}

/** Tell whether an agency could be told who acts: both names, and the number or the paper of the ground. @param {HelpBox} box @param {Snapshot} snapshot */
export function isNamed(box, snapshot) {
  const [name, person, reference] = [box.acts_name, box.person_name, box.reference].map(plain);
  return Boolean(name && person && (reference || paperOf(box, snapshot)));
}

/** Give those who can be named in a service; in some nobody can. @param {string} service @param {Snapshot} snapshot */
export const actorsFor = (service, snapshot) => (ALONE.includes(service) ? [] : representativesOf(snapshot).filter((box) => isNamed(box, snapshot)));

/** Give the representative who got a form of this service ready, if that was taken over and nothing was sent since. @param {string} agency  OIN @param {string} service @param {Snapshot} snapshot @returns {string} id of the box, or "" */
export function preparedBy(agency, service, snapshot) {
  const last = recordsOf(snapshot, "submission").filter((one) => one.agency === agency && one.service === service).reduce((latest, { created_at }) => (created_at > latest ? created_at : latest), "");
  const ids = actorsFor(service, snapshot).map(({ id }) => id);
  const entries = recordsOf(snapshot, "help_entry").filter(({ kind, state, content, box, at }) => kind === "service" && state === "taken" && content?.agency === agency && content.service === service && ids.includes(box ?? "") && (at ?? "") > last);
  return entries.sort((one, other) => ((one.at ?? "") < (other.at ?? "") ? 1 : -1))[0]?.box ?? "";
}

/** Give who was chosen in the review; nobody is named without that. @param {string} agency  OIN @param {string} service @param {Snapshot} snapshot @param {Place} place @returns {Acting | undefined} */
export function chosenActing(agency, service, snapshot, place) {
  const chosen = snapshot.forms[keyOf({ ...serviceForm, name: "review" }, place)]?.typed.acting;
  const box = chosen && actorsFor(service, snapshot).find(({ id }) => id === chosen);
  if (!box) return undefined;
  const paper = paperOf(box, snapshot);
  return { said: { role: box.ground, person: plain(box.person_name), name: plain(box.acts_name), since: box.since ?? "", reference: plain(box.reference), paper: paper?.file.name ?? "", prepared: preparedBy(agency, service, snapshot) === chosen }, paper };
}

/** What an agency would take out, and refuse if nothing is left. @param {string | undefined} text */
const plain = (text) => plainText(text, MOST_NAME).trim();

/** @param {HelpBox} box @param {Snapshot} snapshot @returns {Paper | undefined} */
function paperOf(box, snapshot) {
  const paper = recordOf(snapshot, "document", box.paper ?? "");
  return paper?.file ? { id: paper.id, title: paper.title ?? "", file: paper.file } : undefined;
}
