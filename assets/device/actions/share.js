// @ts-check
/** What a person does on the screens of Delen besides filling in a form. */

import { takeFile } from "../chosen_file.js";
import { sharingOf } from "../companions.js";
import { current } from "../current.js";
import { PleinError } from "../errors.js";
import { enter } from "../forms.js";
import { showForm } from "../form_states.js";
import { paperKinds } from "../forms/paper.js";
import { serviceForm } from "../forms/service.js";
import { takeBack } from "../outbox.js";
import { makeProofFile } from "../receipts.js";
import { recordOf } from "../records.js";
import { fieldName, remarkName, serviceAt } from "../services.js";
import { sayError } from "../texts.js";
import { world } from "../world.js";
import { saveRecord } from "./records.js";

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
 * @param {string} field
 * @param {string} id
 */
export function togglePaper(field, id) {
  const chosen = chosenIn(field);
  choose(field, chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
}

/**
 * Add a file or a photo to the papers of the wallet, and send it along.
 * @param {string} field
 * @param {{target: EventTarget | null}} event
 */
export async function addPaper(field, { target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  try {
    const { reference, title, remark } = await takeFile(file);
    enter(serviceForm, { [remarkName(field)]: remark ? JSON.stringify(remark) : "" });
    if (!reference) return;
    const id = await saveRecord("document", null, { title: title || file.name, kind: kindFor(field), file: reference });
    choose(field, [...chosenIn(field), id]);
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
    world.tell(sayError(world.get().texts, error));
  } finally {
    // The same file may be chosen again after a problem.
    control.value = "";
  }
}

/** Take back what has not left the phone yet. @param {string} id */
export async function takeBackSubmission(id) {
  const { texts } = world.get();
  const isBack = await takeBack(current.session.vault, current.session.database, id);
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

/** The kind of a paper that is added for this. @param {string} field */
function kindFor(field) {
  const found = serviceAt(world.get(), place().query);
  const asked = found?.service.documents.find(({ name }) => fieldName("papers", name) === field);
  return asked?.kinds.find((kind) => paperKinds.some((known) => known === kind)) ?? "other";
}

/** @param {string} field @returns {string[]} */
function chosenIn(field) {
  const typed = showForm(serviceForm, world.get(), place()).values[field];
  return typed ? JSON.parse(typed) : [];
}

/** @param {string} field @param {string[]} ids */
function choose(field, ids) {
  enter(serviceForm, { [field]: ids.length ? JSON.stringify(ids) : "" });
}

function place() {
  const { pathname, search } = globalThis.location;
  return { path: pathname, query: new URLSearchParams(search) };
}
