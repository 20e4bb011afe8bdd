// @ts-check
/** The screen Taken: what is to be done, by when, and what has been done. */

import { daysBetween, formatDay } from "../dates.js";
import { recordOf, recordsOf } from "../records.js";
import { relativeDay } from "./days.js";
import { firstRows } from "./long_lists.js";
import { agencyName } from "./names.js";

/** @typedef {import("../data/shapes.js").Task} Task */

const SOON_DAYS = 7;
const LATEST_DONE = 20;

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Tasks}
 */
export function tasksView(snapshot, place) {
  const tasks = recordsOf(snapshot, "task");
  const open = openTasks(snapshot);
  const done = tasks.filter((task) => !isOpen(task)).sort((a, b) => (a.done_at > b.done_at ? -1 : 1));
  const { rows, more, href } = firstRows(open, snapshot, place);
  return {
    open: rows.map((task) => taskLine(task, snapshot)),
    has_open: open.length > 0,
    done: done.slice(0, LATEST_DONE).map((task) => taskLine(task, snapshot)),
    has_done: done.length > 0,
    more,
    href_all: href,
  };
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneTask}
 */
export function taskView(snapshot, { query }) {
  const id = query.get("id") ?? "";
  const task = recordOf(snapshot, "task", id);
  const paper = task?.document ? recordOf(snapshot, "document", task.document) : undefined;
  return { id, is_known: Boolean(task) || !id, is_new: !id, is_done: Boolean(task?.done_at), paper: paper?.title ?? "", href_paper: paper ? `/papieren/papier?id=${paper.id}` : "" };
}

/** List what is to be done, by its day; what has no day comes last. @param {import("../world.js").Snapshot} snapshot */
export function openTasks(snapshot) {
  return recordsOf(snapshot, "task").filter(isOpen).sort((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1));
}

/** List the tasks that a paper asks for, and those of them that are done. @param {import("../world.js").Snapshot} snapshot @param {string} id */
export function tasksOfPaper(snapshot, id) {
  const own = recordsOf(snapshot, "task").filter((task) => id && task.document === id).sort((a, b) => (dueKey(a) < dueKey(b) ? -1 : 1));
  const [open, done] = [true, false].map((wanted) => own.filter((task) => isOpen(task) === wanted).map((task) => taskLine(task, snapshot)));
  return { tasks: open, done };
}

/** @param {Task} task */
function isOpen(task) {
  return !task.done_at;
}

/**
 * @param {Task} task
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").TaskLine}
 */
export function taskLine(task, { texts, today }) {
  const { language } = texts;
  const { due, quota } = task;
  const count = task.done_count ?? 0;
  const isLate = Boolean(due && due < today && isOpen(task));
  return {
    id: task.id,
    title: task.title ?? "",
    agency: agencyName(task, language),
    due: due ? formatDay(due, language, { weekday: "short", day: "numeric", month: "long" }) : "",
    when: isLate
      ? texts("task-late", { days: daysBetween(due, today) })
      : due && isOpen(task)
        ? relativeDay(today, due, language)
        : "",
    state: isLate ? "late" : due && daysBetween(today, due) <= SOON_DAYS ? "soon" : "later",
    progress: quota ? texts("task-progress", { done: count, quota }) : "",
    counts: Boolean(quota && count + 1 < quota),
    href: `/taken/taak?id=${task.id}`,
  };
}

/** @param {Task} task */
function dueKey(task) {
  return `${task.due || "9999"} ${task.created_at} ${task.id}`;
}
