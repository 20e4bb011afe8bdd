// @ts-check
/** The form of a task: new, or an own one (?id=). */

import { newId, saveRecords } from "../actions/records.js";
import { addDays } from "../dates.js";
import { dayField, numberField, textField, yesField } from "../fields.js";
import { takenKey, takenWith } from "../helping/taken.js";
import { recordOf } from "../records.js";
import { agencyName, nameToKeep } from "../views/names.js";
import { world } from "../world.js";

const MOST_TIMES = 999;
const MOST_NOTE = 2000;
const REMIND_HOUR = 9;
const DAYS_AHEAD = { remind_week: 7, remind_day: 1, remind_same: 0 };

/** @type {import("../form_states.js").Form} */
export const taskForm = {
  name: "task",
  key: ({ query }) => query.get("id") ?? takenKey(query),
  fields: {
    title: textField({ missing: "task-title-missing" }),
    agency_name: textField(),
    due: dayField(),
    remind_week: yesField(),
    remind_day: yesField(),
    remind_same: yesField(),
    quota: numberField({ most: MOST_TIMES }),
    note: textField({ most: MOST_NOTE }),
  },
  begin(snapshot, { query }) {
    const task = taskOf(snapshot, query);
    if (!task) return { remind_day: true };
    const reminded = Object.entries(DAYS_AHEAD).map(([name, days]) => [
      name,
      Boolean(task.due && task.remind_at?.includes(momentOf(task.due, days))),
    ]);
    return { ...task, agency_name: agencyName(task, snapshot.texts.language), ...Object.fromEntries(reminded) };
  },
  check({ due, remind_week, remind_same }) {
    return !due && (remind_week || remind_same) ? { due: { key: "task-due-missing" } } : {};
  },
  async save(values, snapshot, { query }) {
    const task = taskOf(snapshot, query);
    const own = { agency: task?.agency ?? "" };
    const { language } = snapshot.texts;
    const shown = agencyName(task ?? own, language);
    const listed = agencyName(own, language);
    const fields = {
      ...own,
      title: values.title,
      agency_name: nameToKeep(values.agency_name, shown, task?.agency_name, listed),
      due: values.due,
      quota: values.quota ?? null,
      note: values.note,
      remind_at: [...momentsKept(task), ...chosenMoments(values)].sort(),
    };
    await saveRecords([{ type: "task", id: task?.id ?? newId(), fields }, ...takenWith(world.get(), query)]);
    world.go("/taken", { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {URLSearchParams} query
 */
export function taskOf(snapshot, query) {
  return recordOf(snapshot, "task", query.get("id"));
}

/**
 * Give the moments of the reminders that are ticked, ISO 8601.
 * @param {Record<string, any>} values  with `due`: YYYY-MM-DD or ""
 * @returns {string[]}
 */
export function chosenMoments(values) {
  return Object.entries(DAYS_AHEAD)
    .filter(([name]) => values.due && values[name])
    .map(([, days]) => momentOf(values.due, days));
}

/**
 * Keep the moments that an agency asked for or that were set elsewhere.
 * @param {import("../data/shapes.js").Task | undefined} task
 */
function momentsKept(task) {
  const { due } = task ?? {};
  const ours = due ? Object.values(DAYS_AHEAD).map((days) => momentOf(due, days)) : [];
  return (task?.remind_at ?? []).filter((moment) => !ours.includes(moment));
}

/**
 * Nine in the morning where the phone is, so many days before.
 * @param {string} due
 * @param {number} days
 */
export function momentOf(due, days) {
  return new Date(`${addDays(due, -days)}T0${REMIND_HOUR}:00:00`).toISOString();
}
