// @ts-check
/** The screen that reads a letter: how far it is, and what it proposes. */

import { formatAmount, writeAmount } from "../amounts.js";
import { troubleOf } from "../bank/specification.js";
import { formatDay } from "../dates.js";
import { keyOf } from "../form_states.js";
import { KINDS, TICKS, centsIn, dayIn, isConfirmed, readingForm, senderName, titleOf } from "../forms/reading.js";
import { DOWNLOAD_BYTES } from "../letter/reader.js";
import { endOfSpan } from "../letter/term.js";
import { monthWords } from "./bank.js";
import { fileSize } from "./papers.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../letter/proposals.js").Proposals} Proposals
 * @typedef {{words: string, isSure: boolean}} From
 * @typedef {import("../data/shapes.js").OtherReading} Other
 */

/** @type {Proposals} */
const NOTHING = { senders: [], subjects: [], dates: [], amounts: [], todos: [], year: undefined };

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Reading}
 */
export function readingView(snapshot, place) {
  const { texts, reading, forms } = snapshot;
  const { language } = texts;
  const typed = forms[keyOf(readingForm, place)]?.typed ?? {};
  const file = typed.file ? JSON.parse(typed.file) : undefined;
  const remark = typed.remark ? JSON.parse(typed.remark) : undefined;
  /** @type {Proposals} */
  const read = typed.read ? JSON.parse(typed.read) : NOTHING;
  const step = stepOf(reading.step, Boolean(file), Boolean(typed.read));
  const isBusy = ["load", "read", "turn"].includes(step);
  const todo = read.todos[Number(typed.todo || 0)];
  const day = (/** @type {string} */ one) => formatDay(one, language);

  /** @param {keyof typeof TICKS} field @param {From | undefined} from @param {Other[]} others */
  const proposal = (field, from, others) => ({
    words: from?.words ?? "",
    is_sure: Boolean(from?.isSure),
    is_proposed: Boolean(proposed(typed)[field]),
    is_used: isConfirmed(field, typed),
    others: others.filter(({ value }) => value !== typed[field]),
  });
  const [sender, subject, dated, amount] = [
    read.senders.find((one) => senderName(one, language) === typed.agency_name),
    read.subjects.find((one) => KINDS[one.subject] === typed.kind),
    read.dates.find((one) => one.day === dayIn(typed.issued)),
    read.amounts.find((one) => one.cents === centsIn(typed.amount)),
  ];
  return {
    step,
    said: isBusy || step === "done" ? texts("reading-step", { step }) : "",
    trouble: ["unfit", "nothing", "failed", "no-reader"].includes(step) ? texts("reading-trouble", { trouble: step }) : "",
    remark: remark ? texts(remark.key, remark.places) : "",
    is_busy: isBusy,
    percent: String(reading.percent),
    is_here: reading.isHere,
    size: fileSize(DOWNLOAD_BYTES, language),
    file_name: file?.name ?? "",
    agency_name: proposal("agency_name", sender, unique(read.senders.map((one) => other(senderName(one, language), senderName(one, language))))),
    kind: proposal("kind", subject, []),
    issued: proposal("issued", dated, read.dates.map((one) => other(write(one.day), day(one.day)))),
    amount: proposal("amount", amount, read.amounts.map(({ cents }) => other(writeAmount(cents, language), formatAmount(cents, language)))),
    way: amount?.way ? texts("reading-way", { way: amount.way }) : "",
    due: proposal("due", todo && { words: "", isSure: todo.isSure }, counted(todo, typed).map((one) => other(write(one), texts("reading-counted", { day: day(one), from: day(dayIn(typed.issued)) })))),
    todos: read.todos.map(({ action, due }, index) => ({
      value: String(index),
      label: due ? texts("reading-todo-until", { todo: texts("reading-todo", { action }), day: day(due) }) : texts("reading-todo", { action }),
    })),
    has_todo: read.todos.length > 0,
    todo_words: todo?.words ?? "",
    has_todos: read.todos.length > 1,
    is_counted_blind: Boolean(todo?.span && !typed.due),
    is_past: Boolean(dayIn(typed.due) && dayIn(typed.due) < snapshot.today),
    year: yearLines(read, texts),
    has_year: Boolean(read.year),
    title: titleOf(typed, snapshot),
    has_task: typed.is_task === "yes",
  };
}

/** Say of each line of a yearly statement what was read of it, with its words. @param {Proposals} read @param {import("../texts.js").Texts} texts */
function yearLines({ year }, texts) {
  const { language } = texts;
  const lines = year?.lines ?? [];
  return lines.map((line, at) => {
    const { month, date, amount_cents, words } = line;
    const state = troubleOf(line, lines) || (amount_cents === 0 ? "nothing" : "right");
    const amount = amount_cents === null ? "" : formatAmount(amount_cents, language);
    return { id: `${at}`, text: texts("reading-year-line", { state, month: monthWords(month, language), amount, day: date ? formatDay(date, language) : "" }), words };
  });
}

/** @param {string} step @param {boolean} hasFile @param {boolean} isRead @returns {import("../data/shapes.js").Reading["step"]} */
function stepOf(step, hasFile, isRead) {
  if (step === "" || step === "done") return isRead ? "done" : hasFile ? "ask" : "";
  return /** @type {import("../data/shapes.js").Reading["step"]} */ (step);
}

/** @param {Record<string, string>} typed */
const proposed = (typed) => (typed.begun ? JSON.parse(typed.begun) : {});

/** @param {string} value @param {string} label @returns {Other} */
const other = (value, label) => ({ value, label });

/** @param {Other[]} others */
const unique = (others) => others.filter(({ value }, index) => others.findIndex((one) => one.value === value) === index);

/** As a person types it. @param {string} day */
const write = (day) => day.split("-").reverse().join("-");

/** Count the term again from the date that stands there now. @param {Proposals["todos"][number] | undefined} todo @param {Record<string, string>} typed */
function counted(todo, typed) {
  const end = todo ? endOfSpan(todo.action, todo.span, dayIn(typed.issued)) : "";
  return end ? [end] : [];
}
