// @ts-check
/** What a person does with a version of a CV: copying, ordering, leaving out, sharing, saving and bringing in. */

import { takeLater, titleOf as nameOfFile } from "../chosen_file.js";
import { MOST_BYTES, readResume, writeResume } from "../cv/json_resume.js";
import { entriesOf, idOf, isLeftOut, OWN, textOf, titleOf } from "../cv/sections.js";
import { documentOf } from "../cv/document.js";
import { PleinError } from "../errors.js";
import { recordOf } from "../records.js";
import { loadTexts, sayError } from "../texts.js";
import { world } from "../world.js";
import { fileName, handPdf } from "./pdf_files.js";
import { removeRecord, saveRecord } from "./records.js";
import { save } from "./saving.js";

/** @typedef {import("../cv/sections.js").Entry} Entry */

/** Make a version of its own out of this one. @param {string} id */
export async function copyCv(id) {
  const cv = recordOf(world.get(), "cv", id);
  if (!cv) return;
  const { id: _id, created_at: _at, source: _source, version: _version, contested: _contested, ...fields } = cv;
  const copied = await saveRecord("cv", null, { ...fields, name: world.get().texts("cv-copy", { name: cv.name ?? "" }) });
  world.go(`/werk/cv/naam?id=${copied}`);
  world.tell(world.get().texts("cv-copied"));
}

/** @param {string} id */
export async function removeCv(id) {
  const cv = recordOf(world.get(), "cv", id);
  if (cv) await removeRecord("cv", id, cv.name ?? "", "/werk/cv");
}

/** @param {string} section @param {string} entry @param {string} id */
export const moveUp = (section, entry, id) => move(section, entry, id, -1);

/** @param {string} section @param {string} entry @param {string} id */
export const moveDown = (section, entry, id) => move(section, entry, id, 1);

/** @param {string} section @param {string} wanted @param {string} id @param {number} by */
async function move(section, wanted, id, by) {
  const { texts } = world.get();
  const entries = entriesOf(recordOf(world.get(), "cv", id), section);
  const from = placeOf(entries, wanted);
  const to = from + by;
  if (from < 0 || to < 0 || to >= entries.length) return;
  const moved = entries[from];
  await saveRecord("cv", id, { [section]: entries.toSpliced(from, 1).toSpliced(to, 0, moved) });
  world.tell(texts("cv-moved", { name: titleOf(section, moved, texts).title, place: to + 1, count: entries.length }));
  keepFocus(`cv-${by < 0 ? "up" : "down"}-${wanted}`, `cv-${by < 0 ? "down" : "up"}-${wanted}`);
}

/** Leave an entry out of this version, or put it back. @param {string} section @param {string} wanted @param {string} id */
export async function leaveOut(section, wanted, id) {
  const entries = entriesOf(recordOf(world.get(), "cv", id), section);
  const place = placeOf(entries, wanted);
  if (place < 0) return;
  const { [OWN.left_out]: _left, ...entry } = entries[place];
  await saveRecord("cv", id, { [section]: entries.with(place, isLeftOut(entries[place]) ? entry : { ...entry, [OWN.left_out]: true }) });
}

/** @param {string} section @param {string} wanted @param {string} id */
export async function removeEntry(section, wanted, id) {
  const { texts } = world.get();
  const entries = entriesOf(recordOf(world.get(), "cv", id), section);
  const place = placeOf(entries, wanted);
  if (place < 0) return;
  await saveRecord("cv", id, { [section]: entries.toSpliced(place, 1) });
  world.go(`/werk/cv/versie?id=${id}`, { replace: true });
  world.tell(texts("removed", { name: titleOf(section, entries[place], texts).title }), () => {
    const now = entriesOf(recordOf(world.get(), "cv", id), section);
    return saveRecord("cv", id, { [section]: now.toSpliced(place, 0, entries[place]) });
  });
}

/** Hand a version over as a PDF, in its own language. @param {string} id */
export async function shareCv(id) {
  const cv = recordOf(world.get(), "cv", id);
  if (!cv) return;
  const texts = await loadTexts(cv.language ?? "nl").catch(() => world.get().texts);
  const document = documentOf(cv, texts);
  await handPdf(document, document.title);
}

/** Save a version as a file that other programs read. @param {string} id */
export function saveCv(id) {
  const cv = recordOf(world.get(), "cv", id);
  if (!cv) return;
  save(new Blob([`${JSON.stringify(writeResume(cv), null, 2)}\n`], { type: "application/json" }), `${fileName(cv.name ?? "")}.json`);
}

/** Take in a CV from a file of JSON Resume; what is wrong with it is told. @param {{target: EventTarget | null}} event */
export async function bringCv({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  control.value = "";
  const { texts } = world.get();
  try {
    const sections = await readResume(file);
    await takeLater("cv", async () => {
      const name = sections.basics?.name;
      const id = await saveRecord("cv", null, { name: textOf(name) || nameOfFile(file.name), layout: "plain", language: texts.language, ...sections });
      world.go(`/werk/cv/versie?id=${id}`);
      world.tell(texts("cv-brought"));
    });
  } catch (error) {
    if (!(error instanceof PleinError)) throw error;
    world.tell(sayError(texts, Object.assign(error, { fields: { ...error.fields, name: file.name, most: MOST_BYTES / 1000 } })));
  }
}

/** @param {Entry[]} entries @param {string} wanted */
const placeOf = (entries, wanted) => entries.findIndex((entry, index) => idOf(entry, index) === wanted);

/** After the screen has been drawn anew: the button that was pressed, or the other where that one is off now. @param {string[]} ids */
function keepFocus(...ids) {
  requestAnimationFrame(() => {
    const buttons = ids.map((id) => /** @type {HTMLButtonElement | null} */ (document.getElementById(id)));
    buttons.find((button) => button && !button.disabled)?.focus();
  });
}
