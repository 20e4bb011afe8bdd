// @ts-check
/** The form of a paper: a file or a photo, and what it is; new, also of a kind (?soort=), or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { takeChosen, titleOf } from "../chosen_file.js";
import { amountField, choiceField, dayField, heldField, textField } from "../fields.js";
import { beginning, keyOf } from "../form_states.js";
import { enter, here } from "../forms.js";
import { recordOf } from "../records.js";
import { agencyName, nameToKeep } from "../views/names.js";
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
  "bank_statement",
  "cv",
  "evidence",
  "proof",
  "other",
]);

/** @type {import("../form_states.js").Form} */
export const paperForm = {
  name: "paper",
  key: ({ query }) => query.get("id") ?? query.get("soort") ?? "",
  fields: {
    file: heldField(),
    title: textField({ missing: "paper-title-missing" }),
    kind: choiceField(["", ...paperKinds]),
    agency_name: textField(),
    issued: dayField(),
    amount: amountField(),
    valid_until: dayField(),
    remark: heldField(),
  },
  begin(snapshot, { query }) {
    const paper = paperOf(snapshot, query);
    return paper ? { ...paper, amount: paper.amount_cents, agency_name: agencyName(paper, snapshot.texts.language) } : { kind: paperKinds.find((kind) => kind === query.get("soort")) };
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
    // What was read of another photo is not what this one says.
    const isOther = Boolean(paper?.lines?.length) && values.file?.key !== paper?.file?.key;
    const id = await saveRecord("document", paper?.id ?? null, {
      ...own,
      title: values.title,
      kind: values.kind,
      agency_name: nameToKeep(values.agency_name, shown, paper?.agency_name, listed),
      issued: values.issued,
      amount_cents: values.amount ?? null,
      valid_until: values.valid_until,
      file: values.file ?? null,
      ...(isOther && { lines: [], total_cents: null, paid_kind: "" }),
    });
    world.go(`/papieren/papier?id=${id}`, { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/** Take in a file that the person chose. @param {{target: EventTarget | null}} event */
export async function chooseFile(event) {
  const place = here();
  const key = keyOf(paperForm, place);
  await takeChosen(event, key, ({ reference, title, remark }) => {
    const typed = { remark: remark ? JSON.stringify(remark) : "" };
    if (!reference) return enter(paperForm, typed, place);
    const before = world.get().forms[key]?.typed ?? beginning(paperForm, world.get(), place);
    // A name that came from the file before goes with that file.
    const isOwn = before.title && !(before.file && before.title === titleOf(JSON.parse(before.file).name));
    enter(paperForm, { ...typed, file: JSON.stringify(reference), ...(!isOwn && title && { title }) }, place);
  });
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {URLSearchParams} query
 */
export function paperOf(snapshot, query) {
  return recordOf(snapshot, "document", query.get("id"));
}
