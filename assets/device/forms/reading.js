// @ts-check
/**
 * The form of a letter that was read: what Plein proposes, and what the person says of it.
 *
 * A proposal counts when its box is ticked, or when the person wrote something else in its place.
 */

import { newId, saveRecords } from "../actions/records.js";
import { parseAmount } from "../amounts.js";
import { parseDay } from "../typed_days.js";
import { amountField, choiceField, dayField, heldField, textField, yesField } from "../fields.js";
import { agencyName } from "../views/names.js";
import { world } from "../world.js";
import { paperKinds } from "./paper.js";
import { chosenMoments } from "./task.js";

/** @typedef {import("../letter/proposals.js").Proposals} Proposals */
/** @typedef {import("../world.js").Snapshot} Snapshot */

/** What the wallet calls each kind of letter. @type {Record<import("../letter/subject.js").Subject, typeof paperKinds[number]>} */
export const KINDS = {
  decision: "decision",
  recovery: "decision",
  assessment: "decision",
  request: "letter",
  reminder: "letter",
  invitation: "letter",
  payslip: "payslip",
  bill: "bill",
};
/** What each proposal is ticked by. */
export const TICKS = /** @type {const} */ ({ agency_name: "is_agency", kind: "is_kind", issued: "is_issued", amount: "is_amount", due: "is_due" });
/** @typedef {keyof typeof TICKS} Proposed */

/** @type {import("../form_states.js").Form} */
export const readingForm = {
  name: "reading",
  key: () => "",
  fields: {
    file: heldField(),
    remark: heldField(),
    read: heldField(),
    begun: heldField(),
    agency_name: textField(),
    is_agency: yesField(),
    kind: choiceField(["", ...paperKinds]),
    is_kind: yesField(),
    issued: dayField(),
    is_issued: yesField(),
    amount: amountField(),
    is_amount: yesField(),
    is_year: yesField(),
    is_task: yesField(),
    todo: textField(),
    task_title: textField(),
    due: dayField(),
    is_due: yesField(),
    remind_week: yesField(),
    remind_day: yesField(),
    title: textField(),
  },
  begin: () => ({ remind_week: true, remind_day: true }),
  check(values, snapshot) {
    const typed = typedNow(snapshot);
    return {
      ...(values.is_task && !values.task_title && { task_title: { key: "task-title-missing" } }),
      ...(values.is_task && values.due && !isConfirmed("due", typed) && { is_due: { key: "reading-due-unsure" } }),
    };
  },
  async save(values, snapshot) {
    const { texts } = snapshot;
    const typed = typedNow(snapshot);
    const { agency, agency_name, kind, issued, amount_cents } = confirmed(values, typed, snapshot);
    const title = values.title || titleOf(typed, snapshot);
    const paper = { id: newId(), type: "document" };
    const file = values.file ?? null;
    await saveRecords([
      { ...paper, fields: { agency, agency_name, title, kind, issued, amount_cents, file, ...(values.is_year && values.read?.year) } },
      ...(values.is_task
        ? [
            {
              id: newId(),
              type: "task",
              fields: { agency, agency_name, title: values.task_title, due: values.due, document: paper.id, remind_at: chosenMoments(values).sort() },
            },
          ]
        : []),
    ]);
    world.go(`/papieren/papier?id=${paper.id}`, { replace: true });
    world.tell(texts(values.is_task ? "reading-saved-both" : "saved", { name: title }));
  },
};

/**
 * Tell whether the person stands behind a value.
 * @param {Proposed} field
 * @param {Record<string, string>} typed
 */
export function isConfirmed(field, typed) {
  const value = typed[field] ?? "";
  const proposed = JSON.parse(typed.begun || "{}")[field] ?? "";
  return Boolean(value) && (typed[TICKS[field]] === "yes" || value !== proposed);
}

/** Name the paper after what the person confirmed. @param {Record<string, string>} typed @param {Snapshot} snapshot */
export function titleOf(typed, { texts }) {
  const kind = isConfirmed("kind", typed) ? texts("paper-kind", { kind: typed.kind }) : texts("paper-kind", { kind: "letter" });
  const from = isConfirmed("agency_name", typed) ? typed.agency_name.trim() : "";
  return from ? texts("reading-title-from", { kind, from }) : kind;
}

/**
 * Give what stands in the fields after reading.
 * @param {Proposals} read
 * @param {Snapshot} snapshot
 * @returns {Record<string, string>}
 */
export function fieldsFrom({ senders, subjects, dates, amounts, todos }, { texts, today }) {
  const { language } = texts;
  // What can still be done comes first.
  const ahead = Math.max(0, todos.findIndex(({ due }) => !due || due >= today));
  const { fields } = /** @type {{fields: Record<string, import("../fields.js").Field>}} */ (readingForm);
  const begun = {
    agency_name: senders[0] ? senderName(senders[0], language) : "",
    kind: subjects[0] ? KINDS[subjects[0].subject] : "",
    issued: fields.issued.write(dates[0]?.day, language),
    amount: fields.amount.write(amounts[0]?.cents, language),
    due: fields.due.write(todos[ahead]?.due, language),
  };
  const unticked = Object.fromEntries([...Object.values(TICKS), "is_task", "is_year"].map((tick) => [tick, ""]));
  const title = todos[ahead] ? texts("reading-todo", { action: todos[ahead].action }) : "";
  return { ...begun, ...unticked, todo: String(ahead), task_title: title, begun: JSON.stringify(begun) };
}

/**
 * Give what stands in the fields when another thing to do is chosen.
 * @param {Record<string, string>} typed
 * @param {string} index
 * @param {Snapshot} snapshot
 */
export function todoFields(typed, index, { texts }) {
  /** @type {Proposals} */
  const { todos } = JSON.parse(typed.read);
  const { action, due } = todos[Number(index)];
  const day = due.split("-").reverse().join("-");
  const begun = JSON.stringify({ ...JSON.parse(typed.begun), due: day });
  return { todo: index, task_title: texts("reading-todo", { action }), due: day, begun };
}

/** @param {import("../letter/senders.js").Sender} sender @param {import("../texts.js").Language} language */
export function senderName({ agency, name }, language) {
  return agencyName({ agency, agency_name: name }, language);
}

/** Read a day as it stands in a field; "" when it is none. @param {string | undefined} typed */
export const dayIn = (typed) => (/^\d{4}-/u.test(parseDay(typed ?? "")) ? parseDay(typed ?? "") : "");

/** Read an amount as it stands in a field. @param {string | undefined} typed */
export const centsIn = (typed) => parseAmount(typed ?? "");

/** @param {Snapshot} snapshot */
const typedNow = ({ forms }) => forms["reading "]?.typed ?? {};

/**
 * Take only what the person confirmed.
 * @param {Record<string, any>} values
 * @param {Record<string, string>} typed
 * @param {Snapshot} snapshot
 */
function confirmed(values, typed, { texts: { language } }) {
  const isSender = isConfirmed("agency_name", typed);
  const { senders } = /** @type {Proposals} */ (values.read ?? { senders: [] });
  const sender = isSender ? senders.find((one) => senderName(one, language) === values.agency_name) : undefined;
  const agency = sender?.agency ?? "";
  const listed = agencyName({ agency }, language);
  return {
    agency,
    agency_name: isSender && values.agency_name !== listed ? values.agency_name : "",
    kind: isConfirmed("kind", typed) ? values.kind : "letter",
    issued: isConfirmed("issued", typed) ? values.issued : "",
    amount_cents: isConfirmed("amount", typed) ? (values.amount ?? null) : null,
  };
}
