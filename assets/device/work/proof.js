// @ts-check
/**
 * The proof of what was done to find work in a period: what goes to an agency, each item with a digest of its own.
 * Its shape stands in sync/wire.py (plein-activities). Nothing goes along that the agreement does not ask for.
 */

import { hash } from "../crypto.js";
import { b64encode, canonicalJson, utf8 } from "../encoding.js";
import { InputError } from "../errors.js";
import { listOf } from "../records.js";
import { ASKS } from "./agreements.js";
import { stateOf } from "./finding.js";

/**
 * @typedef {import("../data/shapes.js").Agreement} Agreement
 * @typedef {import("../data/shapes.js").Exemption} Exemption
 * @typedef {{name: string, media_type: string, size_bytes: number, digest: string}} EvidenceItem
 * @typedef {Record<string, any> & {id: string, day: string, kind: string, counts: boolean, title: string, employer: string, evidence: EvidenceItem[], digest: string}} Item
 * @typedef {object} Proof
 * @property {1} v
 * @property {"plein-activities"} kind
 * @property {string} from
 * @property {string} to
 * @property {{title: string, quota: number, period: string, kinds: string[], date_from: string, date_to: string}} agreement
 * @property {number} counted
 * @property {string} reason
 * @property {{date_from: string, date_to: string, reason: string}[]} exemptions
 * @property {Item[]} items
 * @property {string} digest
 *
 * @typedef {object} Parts
 * @property {Agreement} agreement
 * @property {string} title  what the agreement is called
 * @property {{from: string, to: string}} period
 * @property {readonly import("./periods.js").Judged[]} judged  what goes along
 * @property {readonly Exemption[]} exemptions
 * @property {string} reason
 * @property {Map<string, EvidenceItem[]>} evidence  by id of the activity
 */

/**
 * @param {Parts} parts
 * @returns {Promise<Proof>}
 */
export async function makeProof({ agreement, title, period, judged, exemptions, reason, evidence }) {
  const items = await Promise.all(judged.map((one) => itemOf(one, listOf(agreement.asks), evidence.get(one.activity.id) ?? [])));
  const { quota, period: length, kinds, date_from, date_to } = agreement;
  /** @type {Omit<Proof, "digest">} */
  const proof = {
    v: 1,
    kind: "plein-activities",
    from: period.from,
    to: period.to,
    agreement: { title, quota: quota ?? 0, period: length ?? "four_weeks", kinds: [...listOf(kinds)], date_from: date_from ?? "", date_to: date_to ?? "" },
    counted: items.filter(({ counts }) => counts).length,
    reason,
    exemptions: exemptions.map((one) => ({ date_from: one.date_from ?? "", date_to: one.date_to ?? "", reason: one.reason ?? "other" })),
    items,
  };
  return { ...proof, digest: await digestOf(proof) };
}

/** Far more than anybody does in a period; who is shown more is kept waiting. */
const MOST_ITEMS = 5_000;

/**
 * Find what in a proof is not as it was made: the places of items, and -1 for the whole; none when all is.
 * @param {any} proof  of anybody
 * @returns {Promise<number[]>}
 * @throws {TypeError} it is no proof
 */
export async function changedIn(proof) {
  if (proof?.v !== 1 || proof.kind !== "plein-activities" || !Array.isArray(proof.items) || proof.items.length > MOST_ITEMS) throw new TypeError("no proof");
  const { digest, ...rest } = proof;
  const wrong = [];
  for (const [place, item] of proof.items.entries()) {
    const { digest: own, ...told } = item ?? {};
    if (!(await hasDigest(told, own))) wrong.push(place);
  }
  if (!(await hasDigest(rest, digest))) wrong.push(-1);
  return wrong;
}

/** @param {unknown} value @param {unknown} digest */
async function hasDigest(value, digest) {
  try {
    return (await digestOf(value)) === digest;
  } catch (error) {
    // No proof holds a fraction, nor anything so deep.
    if (error instanceof InputError || error instanceof RangeError) return false;
    throw error;
  }
}

/** @param {Blob} file */
export async function digestOfFile(file) {
  return b64encode(await hash(new Uint8Array(await file.arrayBuffer())));
}

/** @param {import("./periods.js").Judged} judged @param {readonly string[]} asks @param {EvidenceItem[]} evidence @returns {Promise<Item>} */
async function itemOf({ activity, reason }, asks, evidence) {
  // An agency may have signed for more than an agreement can ask.
  const asked = ASKS.filter((name) => asks.includes(name) && isTold(/** @type {any} */ (activity)[name]));
  const optional = Object.fromEntries(asked.map((name) => [name, /** @type {any} */ (activity)[name]]));
  const item = {
    ...optional,
    id: activity.id,
    day: activity.sent ?? "",
    kind: activity.kind ?? "application",
    counts: !reason,
    title: activity.title ?? "",
    employer: activity.employer ?? "",
    manner: activity.manner ?? "other",
    state: stateOf(activity),
    evidence,
  };
  return { ...item, digest: await digestOf(item) };
}

/** @param {unknown} value */
const isTold = (value) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** @param {unknown} value */
const digestOf = async (value) => b64encode(await hash(utf8(canonicalJson(value))));
