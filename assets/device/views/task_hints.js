// @ts-check
/** What the form of a task says of the reminders that are ticked: that one comes too late, or that notices are off. */

import { parseDay } from "../typed_days.js";
import { showForm } from "../form_states.js";
import { chosenMoments, taskForm, taskOf } from "../forms/task.js";

/** What `parseDay` gives for what is no day. */
const NO_DAY = ["empty", "not-a-date", "no-such-day"];

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @param {number} [now]  ms
 * @returns {import("../data/shapes.js").TaskHints}
 */
export function task_hintsView(snapshot, place, now = Date.now()) {
  const { due, ...typed } = showForm(taskForm, snapshot, place).values;
  const day = parseDay(due ?? "");
  const moments = NO_DAY.includes(day) ? [] : chosenMoments({ ...typed, due: day });
  // One that was there before has done its work.
  const known = taskOf(snapshot, place.query)?.remind_at ?? [];
  const { permission, isWanted } = snapshot.waking;
  return {
    is_past: moments.some((moment) => Date.parse(moment) <= now && !known.includes(moment)),
    is_off: moments.length > 0 && !snapshot.example && !(permission === "granted" && isWanted),
  };
}
