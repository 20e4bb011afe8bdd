// @ts-check
/**
 * Applying for a saved vacancy: the CV and the letter are handed to another app, to the mail, or to the site. That act is the log
 * entry: what was of interest has then been done, today; it can be undone at once.
 */

import { documentOf } from "../cv/document.js";
import { PleinError } from "../errors.js";
import { keyOf } from "../form_states.js";
import { enter } from "../forms.js";
import { applicationForm } from "../forms/application.js";
import { recordOf } from "../records.js";
import { loadTexts, sayError } from "../texts.js";
import { dutyWrites } from "../work/duty_tasks.js";
import { world } from "../world.js";
import { fileName } from "./pdf_files.js";
import { saveRecords } from "./records.js";
import { save } from "./saving.js";

/** @typedef {import("../data/shapes.js").Application} Application */

const ADDRESS = /[^\s,;<>]+@[^\s,;<>]+\.[^\s,;<>]+/u;
/** Some mail apps take no longer address than this; a longer letter is on the clipboard. */
const MOST_ADDRESS = 1_900;
const SAFE = /^https?:\/\//u;

/** While another app is being chosen. */
let isBusy = false;

/**
 * @param {string} id
 * @param {"other" | "email" | "site"} manner  other: another app, by the share sheet
 */
export async function apply(id, manner) {
  const activity = recordOf(world.get(), "application", id);
  if (!activity || isBusy) return;
  isBusy = true;
  try {
    const file = await cvFile(activity.cv);
    const isDone = manner === "other" ? await shareBoth(activity, file) : hand(activity, file, manner);
    if (isDone) await logAsDone(activity, manner);
  } catch (error) {
    // A CV that is on another device alone, or a phone that is full.
    if (!(error instanceof PleinError)) throw error;
    world.tell(sayError(world.get().texts, error));
  } finally {
    isBusy = false;
  }
}

/** Give the CV as a file: one made here as a PDF, one kept as it is. @param {string | undefined} id @returns {Promise<File | undefined>} */
async function cvFile(id) {
  const snapshot = world.get();
  const paper = recordOf(snapshot, "document", id ?? null);
  if (paper?.file) return new File([await world.files().get(paper.file)], paper.file.name, { type: paper.file.media_type });
  const cv = recordOf(snapshot, "cv", id ?? null);
  if (!cv) return undefined;
  const texts = await loadTexts(cv.language ?? "nl").catch(() => snapshot.texts);
  const model = documentOf(cv, texts);
  const { makePdf } = await import("../pdf/making.js");
  const bytes = await makePdf({ ...model, created: new Date(world.now()) });
  return new File([bytes], `${fileName(model.title)}.pdf`, { type: "application/pdf" });
}

/** @param {Application} activity @param {File | undefined} file @returns {Promise<boolean>} whether it was handed over */
async function shareBoth({ title, letter }, file) {
  const what = { title: title ?? "", ...(letter && { text: letter }), ...(file && { files: [file] }) };
  if (navigator.canShare?.(what)) {
    try {
      await navigator.share(what);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return false;
    }
  }
  keepBoth(letter, file);
  return true;
}

/** @param {Application} activity @param {File | undefined} file @param {"email" | "site"} manner */
function hand({ title = "", letter = "", contact = "", link = "" }, file, manner) {
  keepBoth(letter, file);
  const to = ADDRESS.exec(contact)?.[0] ?? "";
  // An address of a mail opens the mail app and leaves the wallet where it is.
  if (manner === "email") globalThis.location.href = mailAddress(to, title, letter);
  else if (SAFE.test(link)) globalThis.open(link, "_blank", "noopener,noreferrer");
  return true;
}

/** Source: RFC 6068. @param {string} to @param {string} title @param {string} letter */
function mailAddress(to, title, letter) {
  const begun = `mailto:${encodeURIComponent(to).replaceAll("%40", "@")}?subject=${encodeURIComponent(title)}`;
  const whole = `${begun}&body=${encodeURIComponent(letter.replaceAll("\n", "\r\n"))}`;
  return whole.length > MOST_ADDRESS ? begun : whole;
}

/** Where no app takes them: the CV as a file, the letter on the clipboard. @param {string | undefined} letter @param {File | undefined} file */
function keepBoth(letter, file) {
  if (file) save(file, file.name);
  if (letter) void navigator.clipboard?.writeText(letter).catch(() => undefined);
}

/** @param {Application} before @param {"other" | "email" | "site"} manner */
async function logAsDone(before, manner) {
  const snapshot = world.get();
  const now = new Date(world.now()).toISOString();
  const done = { type: "application", id: before.id, fields: { state: "applied", sent: snapshot.today, manner } };
  await saveRecords([done, ...dutyWrites(snapshot, [done], now)]);
  enterToo(before.id, done.fields);
  world.tell(snapshot.texts("apply-done", { title: before.title ?? "" }), async () => {
    const { state, sent, manner: how } = before;
    const undone = { type: "application", id: before.id, fields: { state, sent: sent ?? "", manner: how ?? "site" } };
    await saveRecords([undone, ...dutyWrites(world.get(), [undone], now)]);
    enterToo(before.id, undone.fields);
  });
}

/** Where the form is half typed, saving it must not take back what was done. @param {string} id @param {{state: string, sent: string, manner: string}} fields */
function enterToo(id, { sent, ...fields }) {
  const place = { path: "/werk/sollicitatie", query: new URLSearchParams({ id }) };
  if (world.get().forms[keyOf(applicationForm, place)]) enter(applicationForm, { ...fields, sent: sent.split("-").reverse().join("-") }, place);
}
