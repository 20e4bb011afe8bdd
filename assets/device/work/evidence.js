// @ts-check
/** What shows that something was done: files that go with an activity or a period, each a paper of the wallet. */

import { newId } from "../actions/records.js";
import { takeChosen } from "../chosen_file.js";
import { beginning, keyOf } from "../form_states.js";
import { enter, here } from "../forms.js";
import { listOf, recordsOf } from "../records.js";
import { world } from "../world.js";

/**
 * @typedef {import("../data/shapes.js").FileReference} FileReference
 * @typedef {{reference: FileReference, title: string}} Chosen  kept already, but no record names it yet
 */

export const EVIDENCE = "evidence";
const MOST_FILES = 20;

/**
 * Take in a file for the field `evidence` of a form, beside those chosen before.
 * @param {import("../form_states.js").Form} form
 * @param {{target: EventTarget | null}} event
 * @param {import("../world.js").Place} [place]  Where the form stands
 * @param {number} [number]  Of more files that are chosen at once
 */
export async function chooseEvidence(form, event, place = here(), number = 0) {
  const key = keyOf(form, place);
  const { texts } = world.get();
  // Not kept first and left out then: it would fill the phone.
  if (chosenIn(world.get().forms[key]?.typed.evidence).length >= MOST_FILES) return world.tell(texts("work-evidence-most", { most: MOST_FILES }));
  await takeChosen(event, `${key} ${number}`, ({ reference, title, remark }) => {
    const { forms } = world.get();
    if (remark) world.tell(texts(remark.key, remark.places));
    if (!reference) return;
    const typed = forms[key]?.typed ?? beginning(form, world.get(), place);
    const chosen = chosenIn(typed.evidence);
    if (chosen.length >= MOST_FILES) return world.tell(texts("work-evidence-most", { most: MOST_FILES }));
    enter(form, { evidence: JSON.stringify([...chosen, { reference, title }]) }, place);
  });
}

/** Leave out a file that was chosen. @param {import("../form_states.js").Form} form @param {number} place */
export function leaveOut(form, place) {
  const typed = world.get().forms[keyOf(form, here())]?.typed;
  enter(form, { evidence: JSON.stringify(chosenIn(typed?.evidence).filter((_, at) => at !== place)) });
}

/** @param {string | undefined} typed @returns {Chosen[]} */
export const chosenIn = (typed) => (typed ? JSON.parse(typed) : []);

/**
 * Give the papers to write for what was chosen.
 * @param {Chosen[]} chosen
 * @param {string} issued  YYYY-MM-DD or ""
 * @param {string} about  type/id of what they belong to
 */
export function papersOf(chosen, issued, about) {
  return chosen.map(({ reference, title }) => ({ type: "document", id: newId(), fields: { title, kind: EVIDENCE, issued, file: reference, about } }));
}

/**
 * List the papers (ids) that belong to a record: those that it names, and those that name it.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {"application" | "period_note"} type
 * @param {{id: string, evidence: string[]} | undefined} record
 */
export function evidenceOf(snapshot, type, record) {
  if (!record) return [];
  const naming = recordsOf(snapshot, "document").filter(({ about }) => about === `${type}/${record.id}`);
  return [...new Set([...listOf(record.evidence), ...naming.map(({ id }) => id)])];
}

/**
 * Keep a text as a file of its own.
 * @param {string} text
 * @param {string} name
 * @returns {Promise<Chosen>}
 * @throws {import("../errors.js").StorageError} `storage-full`
 */
export async function keepText(text, name) {
  const reference = await world.files().put(new Blob([text], { type: "text/plain" }), `${name}.txt`);
  return { reference, title: name };
}
