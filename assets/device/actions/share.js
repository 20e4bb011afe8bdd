// @ts-check
/** What a person does on the screens of Delen besides filling in a form. */

import { unsettle } from "../applied.js";
import { takeChosen } from "../chosen_file.js";
import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { enter, here } from "../forms.js";
import { keyOf, showForm } from "../form_states.js";
import { paperKinds } from "../forms/paper.js";
import { takeBack } from "../outbox.js";
import { makeProofFile } from "../receipts.js";
import { recordOf } from "../records.js";
import { fieldName, remarkName, serviceAt } from "../services.js";
import { ANSWER } from "../talk/offers.js";
import { world } from "../world.js";
import { saveRecord } from "./records.js";

/** @typedef {import("../world.js").Place} Place */
/** @typedef {import("../form_states.js").Form} Form */

/** Look whether there is news for the screen; give what forgets nothing. */
export function lookForNews() {
  const { state, example } = world.get();
  if (state === "open" && !example && current.session.keys.isProtected) void current.session.exchange.syncOnce();
  return () => {};
}

/**
 * Note that a message has been read, while a screen shows it; give what forgets nothing.
 * @param {string} id
 */
export function readMessage(id) {
  const message = recordOf(world.get(), "message", id);
  if (message && !message.read_at) void world.vault().write("message", id, { read_at: new Date(world.now()).toISOString() });
  return () => {};
}

/**
 * Send a paper along, or no longer.
 * @param {Form} form
 * @param {string} field
 * @param {string} id
 */
export function togglePaper(form, field, id) {
  const place = here();
  const chosen = chosenIn(form, field, place);
  choose(form, field, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id], place);
}

/**
 * Add a file or a photo to the papers of the wallet, and send it along.
 * @param {Form} form
 * @param {string} field
 * @param {{target: EventTarget | null}} event
 */
export async function addPaper(form, field, event) {
  const place = here();
  await takeChosen(event, `${keyOf(form, place)} ${field}`, async ({ reference, title, remark }, file) => {
    enter(form, { [remarkName(field)]: remark ? JSON.stringify(remark) : "" }, place);
    if (!reference) return;
    const id = await saveRecord("document", null, { title: title || file.name, kind: kindFor(field, place), file: reference });
    choose(form, field, [...chosenIn(form, field, place), id], place);
  });
}

/** Take back what has not left the phone yet. @param {string} id */
export async function takeBackSubmission(id) {
  const { texts } = world.get();
  const isBack = await takeBack(current.session.vault, current.session.database, id);
  const record = recordOf(world.get(), "submission", id);
  if (isBack && record?.service === ANSWER) await (await import("../talk/answering.js")).undoSent(record.agency, record.fields ?? []);
  if (isBack) await unsettle(id);
  world.tell(texts(isBack ? "share-taken-back" : "share-gone-already"));
}

/** Save the proof of a submission as a file. @param {string} id */
export async function saveProof(id) {
  const directory = await sharingOf(current.session).directory();
  const record = recordOf(world.get(), "submission", id);
  if (!directory || !record) return;
  const address = URL.createObjectURL(makeProofFile(current.session.vault, record, directory));
  const link = Object.assign(document.createElement("a"), { href: address, download: `${world.get().texts("share-proof-file")}.json` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The kind of a paper that is added for this. @param {string} field @param {Place} place */
function kindFor(field, place) {
  const found = serviceAt(world.get(), place.query);
  const asked = found?.service.documents.find(({ name }) => fieldName("papers", name) === field);
  return asked?.kinds.find((kind) => paperKinds.some((known) => known === kind)) ?? "other";
}

/** @param {Form} form @param {string} field @param {Place} place @returns {string[]} */
function chosenIn(form, field, place) {
  const typed = showForm(form, world.get(), place).values[field];
  return typed ? JSON.parse(typed) : [];
}

/** @param {Form} form @param {string} field @param {string[]} ids @param {Place} place */
function choose(form, field, ids, place) {
  enter(form, { [field]: ids.length ? JSON.stringify(ids) : "" }, place);
}
