// @ts-check
/** The screens with large pictures: one payment, one task, what one shows at a counter. */

import { formatAmount } from "../amounts.js";
import { addDays, formatDay } from "../dates.js";
import { canTick, nameOf, statesOf } from "../paid.js";
import { recordsOf } from "../records.js";
import { paymentsBetween } from "../schedule.js";
import { dutch } from "../texts.js";
import { relativeDay } from "./days.js";
import { agencyName, kindName } from "./names.js";
import { openTasks } from "./tasks.js";

const BACK_DAYS = 14;
const AHEAD_DAYS = 62;
const PAPERS_SHOWN = 4;
const NO_DAY = { weekday: "", number: "", month: "", when: "" };

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * Show the first payment of which nothing is known yet: one that should have come, else the next.
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").BigPayment}
 */
export function bigPaymentView(snapshot) {
  const { texts, today } = snapshot;
  const stateOf = statesOf(snapshot);
  const coming = paymentsBetween(recordsOf(snapshot, "income_part"), addDays(today, -BACK_DAYS), addDays(today, AHEAD_DAYS));
  const payment = coming.find((one) => ["expected", "late"].includes(stateOf(one)));
  if (!payment) return { id: "", is_known: false, day: NO_DAY, amount: "", kind: "", agency: "", asks: false, href_other: "" };
  const id = nameOf(payment);
  return {
    id,
    is_known: true,
    day: bigDay(payment.date, snapshot),
    amount: payment.amount_cents === null ? "" : formatAmount(payment.amount_cents, texts.language),
    kind: kindName(payment.part, texts.language),
    agency: agencyName(payment.part, texts.language),
    asks: canTick(payment, today),
    href_other: `/geld/betaling?id=${encodeURIComponent(id)}`,
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place  nr: which of the open tasks, from 0
 * @returns {import("../data/shapes.js").BigTask}
 */
export function bigTaskView(snapshot, { query }) {
  const { texts } = snapshot;
  const tasks = openTasks(snapshot);
  const wanted = Number(query.get("nr"));
  const at = Number.isInteger(wanted) && wanted > 0 && wanted < tasks.length ? wanted : 0;
  const task = tasks[at];
  if (!task) return { id: "", is_known: false, day: NO_DAY, title: "", agency: "", count: "", href_next: "" };
  return {
    id: task.id,
    is_known: true,
    day: task.due ? bigDay(task.due, snapshot) : NO_DAY,
    title: task.title ?? "",
    agency: agencyName(task, texts.language),
    count: tasks.length > 1 ? texts("pictures-task-count", { number: at + 1, all: tasks.length }) : "",
    href_next: tasks.length > 1 ? `/plaatjes/taken?nr=${(at + 1) % tasks.length}` : "",
  };
}

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Counter}
 */
export function counterView(snapshot) {
  const { texts } = snapshot;
  const papers = recordsOf(snapshot, "document").sort((a, b) => (a.created_at > b.created_at ? -1 : 1)).slice(0, PAPERS_SHOWN);
  return {
    // The counter reads Dutch, whatever the person reads.
    say: (texts.language === "nl" ? texts : dutch)("pictures-counter-say"),
    papers: papers.map(({ id, title, agency_name, issued }) => ({
      id,
      title: title ?? "",
      about: [agency_name, issued && formatDay(issued, texts.language)].filter(Boolean).join(" · "),
      href: `/papieren/papier?id=${id}`,
    })),
    has_papers: papers.length > 0,
  };
}

/** @param {string} date @param {Snapshot} snapshot */
function bigDay(date, { texts: { language }, today }) {
  return {
    weekday: formatDay(date, language, { weekday: "long" }),
    number: formatDay(date, language, { day: "numeric" }),
    month: formatDay(date, language, { month: "long" }),
    when: relativeDay(today, date, language),
  };
}
