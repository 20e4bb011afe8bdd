// @ts-check
// What somebody who helps may see: exactly the chosen parts of the wallet, field by field, and nothing that is not named here.
import { hash } from "../crypto.js";
import { b64encode, canonicalJson, utf8 } from "../encoding.js";
import { listOf, recordOf, recordsOf } from "../records.js";

/**
 * @typedef {import("../data/shapes.js").HelpBox} HelpBox
 * @typedef {import("../data/shapes.js").FileReference} FileReference
 * @typedef {Record<string, any>} Plain
 *
 * @typedef {object} State  What lies in the box; all that the helper's side ever opens.
 * @property {1} v
 * @property {string} name  As the person chose to be called
 * @property {"see" | "prepare"} can
 * @property {string} until
 * @property {string[]} parts
 * @property {{role: string, ground: string, since: string, reference: string, paper: string}} role
 * @property {Record<string, Plain[]>} records  By type
 */

/** More than this stays at home: the box has room for so much. */
export const MOST_FILE_BYTES = 15_000_000;

/** The parts that can be chosen. */
export const PARTS = /** @type {const} */ (["money", "papers", "tasks"]);

/** The fields that go along, by type; the account numbers, notes of the watch and keys of a wallet are not among them. */
const FIELDS = {
  income_part: ["agency", "agency_name", "kind", "kind_name", "person", "amount_cents", "period", "pay_day", "weekend", "shift_months", "first_date", "date_from", "date_to", "payments"],
  fixed_cost: ["title", "amount_cents", "period", "pay_day", "first_date", "date_to"],
  document: ["title", "kind", "agency", "agency_name", "issued", "amount_cents", "valid_until"],
  task: ["title", "agency", "agency_name", "due", "quota", "done_count", "done_at", "note"],
  matter: ["agency", "agency_name", "title", "service", "applied_on", "term_weeks", "extensions", "suspended_days", "decided_on", "notified_on", "objected_on", "default_told_on", "asked_on", "asked_by", "asked_what", "answered_on", "waits", "waits_for", "waits_since", "waits_until", "contact"],
};
/** @typedef {keyof typeof FIELDS} Type */

/**
 * Give what a box lets its helper see now. Papers name their files as the box has them, which nobody opens by the wallet's keys.
 * @param {Pick<import("../world.js").Snapshot, "vault">} snapshot @param {HelpBox} box @param {Record<string, FileReference>} files  by the paper's id
 * @returns {State}
 */
export function stateOf(snapshot, box, files) {
  const parts = listOf(box.parts);
  const has = (/** @type {string} */ part) => parts.includes(part);
  const papers = new Map([...papersOf(snapshot, box)].map((paper) => [paper.id, paper]));
  const fileOf = (/** @type {string} */ id) => {
    const why = whyLeftOut(papers.get(id), files);
    return files[id] ? { file: bare(files[id]) } : why ? { left_out: why } : {};
  };
  const records = {
    ...(has("money") && { income_part: all(snapshot, "income_part"), fixed_cost: all(snapshot, "fixed_cost") }),
    ...(papers.size > 0 && { document: all(snapshot, "document").filter(({ id }) => papers.has(id)).map((paper) => ({ ...paper, ...fileOf(paper.id) })) }),
    ...(has("tasks") && { task: all(snapshot, "task") }),
    ...(box.matter && { matter: all(snapshot, "matter").filter(({ id }) => id === box.matter) }),
  };
  const { role = "helper", ground = "", since = "", reference = "", paper = "" } = box;
  return { v: 1, name: box.my_name ?? "", can: box.can === "prepare" ? "prepare" : "see", until: box.until, parts: [...parts, ...(box.matter ? ["matter"] : [])].sort(), role: { role, ground, since, reference, paper }, records };
}

/** List the papers that a box lets its helper see: all, those of the one matter, and the one on which a representative stands. @param {Pick<import("../world.js").Snapshot, "vault">} snapshot @param {HelpBox} box */
export function papersOf(snapshot, box) {
  const isAll = listOf(box.parts).includes("papers");
  return recordsOf(snapshot, "document").filter(({ id, about }) => isAll || (box.matter && about === `matter/${box.matter}`) || (box.role === "representative" && id === box.paper));
}

/**
 * Say why the file of a paper is not in a box: it is too large, or the box had no room for it, or it was not on the phone that filled it; "" where it is there.
 * @param {import("../data/shapes.js").Document | undefined} paper @param {Record<string, unknown>} files  of the box, by the paper's id
 * @returns {"large" | "room" | ""}
 */
export function whyLeftOut(paper, files) {
  if (!paper?.file || files[paper.id]) return "";
  return paper.file.size_bytes > MOST_FILE_BYTES ? "large" : "room";
}

/** Tell whether the matter that was chosen is still there. @param {Pick<import("../world.js").Snapshot, "vault">} snapshot @param {HelpBox} box */
export const hasMatter = (snapshot, box) => Boolean(recordOf(snapshot, "matter", box.matter ?? ""));

/** Name a state by what it says, so that the same is written once. @param {State} state @returns {Promise<string>} b64 */
export const digestOf = async (state) => b64encode(await hash(utf8(canonicalJson(state))));

/** @param {Pick<import("../world.js").Snapshot, "vault">} snapshot @param {Type} type @returns {Plain[]} */
function all(snapshot, type) {
  return recordsOf(snapshot, type)
    .map((record) => Object.fromEntries(["id", "created_at", ...FIELDS[type]].flatMap((name) => (isSaid(/** @type {Plain} */ (record)[name]) ? [[name, /** @type {Plain} */ (record)[name]]] : []))))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Say of a file what opens it in the box, and nothing by which it could be found in the wallet. @param {FileReference} file */
const bare = ({ key, chunks, size_bytes, media_type, name }) => ({ key, chunks, size_bytes, media_type, name });

/** @param {unknown} value */
const isSaid = (value) => value !== undefined && value !== null && value !== "";
