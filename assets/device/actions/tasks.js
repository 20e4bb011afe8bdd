// @ts-check
/** What a person does with a task besides filling in its form. */

import { recordOf } from "../records.js";
import { world } from "../world.js";
import { removeRecord } from "./records.js";

/**
 * Count one time as done; the last one finishes the task.
 * @param {string} id
 */
export async function doTask(id) {
  const task = recordOf(world.get(), "task", id);
  if (!task) return;
  const count = (task.done_count ?? 0) + 1;
  const isLast = !task.quota || count >= task.quota;
  const doneAt = isLast ? new Date(world.now()).toISOString() : "";
  await change(id, { done_count: count, done_at: doneAt });
  const { texts } = world.get();
  const said = isLast ? "task-done" : "task-counted";
  world.tell(texts(said, { title: task.title }), () =>
    change(id, { done_count: task.done_count ?? 0, done_at: task.done_at ?? "" }),
  );
}

/** @param {string} id */
export async function reopenTask(id) {
  const task = recordOf(world.get(), "task", id);
  const count = Math.max(0, (task?.done_count ?? 1) - 1);
  await change(id, { done_at: "", done_count: count });
}

/** @param {string} id */
export async function removeTask(id) {
  const task = recordOf(world.get(), "task", id);
  if (task) await removeRecord("task", id, task.title, "/taken");
}

/**
 * @param {string} id
 * @param {Record<string, unknown>} fields
 */
function change(id, fields) {
  return world.vault().write("task", id, fields);
}
