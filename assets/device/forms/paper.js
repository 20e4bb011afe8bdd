// @ts-check
/** The form of a paper: a file or a photo, and what it is; new, or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { choiceField, dayField, heldField, textField } from "../fields.js";
import { askForLock, enter } from "../forms.js";
import { recordOf } from "../records.js";
import { agencyName, nameToKeep } from "../views/names.js";
import { recogniseFile } from "../file_kinds.js";
import { world } from "../world.js";

export const paperKinds = /** @type {const} */ ([
  "decision",
  "payslip",
  "letter",
  "contract",
  "identity",
  "policy",
  "bill",
  "registration",
  "other",
]);
const MOST_BYTES = 25 * 1024 * 1024;

/** @type {import("../form_states.js").Form} */
export const paperForm = {
  name: "paper",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    file: heldField(),
    title: textField({ missing: "paper-title-missing" }),
    kind: choiceField(["", ...paperKinds]),
    agency_name: textField(),
    issued: dayField(),
    valid_until: dayField(),
    remark: heldField(),
  },
  begin(snapshot, { query }) {
    const paper = paperOf(snapshot, query);
    return paper ? { ...paper, agency_name: agencyName(paper, snapshot.texts.language) } : {};
  },
  check({ file, issued, valid_until }, snapshot, { query }) {
    return {
      ...(!file && !paperOf(snapshot, query) && { file: { key: "paper-file-missing" } }),
      ...(issued && valid_until && valid_until < issued && { valid_until: { key: "date-before-begin" } }),
    };
  },
  async save(values, snapshot, { query }) {
    const paper = paperOf(snapshot, query);
    const own = { agency: paper?.agency ?? "" };
    const { language } = snapshot.texts;
    const shown = agencyName(paper ?? own, language);
    const listed = agencyName(own, language);
    const id = await saveRecord("document", paper?.id ?? null, {
      ...own,
      title: values.title,
      kind: values.kind,
      agency_name: nameToKeep(values.agency_name, shown, paper?.agency_name, listed),
      issued: values.issued,
      valid_until: values.valid_until,
      file: values.file ?? null,
    });
    world.go(`/papieren/papier?id=${id}`, { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/**
 * Take in a file that the person chose: kept at once, so that it survives what the form survives.
 * @param {{target: EventTarget | null}} event
 */
export async function chooseFile({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  // The same file may be chosen again after a problem.
  const clear = () => (control.value = "");
  if (file.size > MOST_BYTES || file.size === 0) {
    enter(paperForm, { remark: remark(file.size === 0 ? "file-empty" : "file-too-large", { name: file.name }) });
    return clear();
  }
  if (world.get().must_lock) {
    clear();
    return askForLock();
  }
  const { mediaType, isLying } = await recogniseFile(file);
  const reference = await world.files().put(new Blob([file], { type: mediaType }), file.name);
  const title = file.name.replace(/\.[^.]{1,5}$/u, "").replace(/[_-]+/gu, " ").trim();
  const { forms } = world.get();
  const hasTitle = Object.entries(forms).some(([key, form]) => key.startsWith("paper ") && form.typed.title);
  enter(paperForm, {
    file: JSON.stringify(reference),
    remark: isLying ? remark("file-lies", { name: file.name, kind: mediaType }) : "",
    ...(!hasTitle && title && { title }),
  });
  clear();
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {URLSearchParams} query
 */
export function paperOf(snapshot, query) {
  return recordOf(snapshot, "document", query.get("id"));
}

/**
 * @param {string} key
 * @param {Record<string, string>} places
 */
function remark(key, places) {
  return JSON.stringify({ key, places });
}
