// @ts-check
/**
 * The tasks that go with an agreement: one for the period that runs and one for the next, so that the person is reminded before
 * each ends. They follow the log: what counts is counted in the task, and it is done when the period is.
 */

import { addDays } from "../dates.js";
import { momentOf } from "../forms/task.js";
import { recordsOf } from "../records.js";
import { agencyName } from "../views/names.js";
import { countIn, periodAt } from "./periods.js";

/**
 * @typedef {import("../data/shapes.js").Agreement} Agreement
 * @typedef {{type: string, id: string, fields: Record<string, unknown>}} Change
 */

/** The first reminder comes so many days before the last day, the second on it. */
const REMIND_DAYS = [5, 0];
const AHEAD = 2;

/**
 * Give what to write so that the tasks are as the log says; nothing where they are.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {Iterable<Change>} changes  what is written at the same time: it counts already
 * @param {string} now  ISO 8601 UTC
 * @returns {Change[]}
 */
export function dutyWrites(snapshot, changes, now) {
  const changed = [...changes];
  const work = { activities: withChanges(snapshot, "application", changed), exemptions: withChanges(snapshot, "exemption", changed), today: snapshot.today };
  const tasks = new Map(recordsOf(snapshot, "task").map((task) => [task.id, task]));
  return withChanges(snapshot, "agreement", changed).flatMap((agreement) => {
    const named = `plicht-${agreement.id}-`;
    const { over, stale } = openOf(agreement, named, tasks.values());
    const ahead = periodsAhead(agreement, snapshot.today);
    const earlier = over.filter(({ from }) => !ahead.some((period) => period.from === from));
    const writes = [...earlier, ...ahead].flatMap((period) => {
      const { counted, asked, state } = countIn(agreement, period, work);
      const id = named + period.from;
      const known = tasks.get(id);
      if (!known && (state === "met" || !asked || wasRemoved(snapshot, id))) return [];
      const agency = agencyName(agreement, snapshot.texts.language);
      const isMoved = known && known.due !== period.to && known.remind_at?.length;
      const fields = {
        title: known?.title ?? snapshot.texts("duty-task", { agency, has: agency ? "yes" : "no" }),
        due: period.to,
        quota: asked || null,
        done_count: Math.min(counted, asked),
        about: `agreement/${agreement.id}`,
        done_at: state === "met" ? known?.done_at || now : "",
        // Moments that the person took away stay away.
        ...((!known || isMoved) && { remind_at: REMIND_DAYS.map((days) => momentOf(period.to, days)) }),
      };
      return [{ type: "task", id, fields }];
    });
    return [...writes, ...stale.map((id) => ({ type: "task", id, fields: { done_at: now } }))];
  });
}

/**
 * Look which periods have an open task, and which open tasks are of a period that the agreement no longer has.
 * @param {Agreement} agreement
 * @param {string} named  how the ids of its tasks begin
 * @param {Iterable<import("../data/shapes.js").Task>} tasks
 */
function openOf(agreement, named, tasks) {
  const over = [];
  const stale = [];
  for (const { id, done_at } of tasks) {
    if (done_at || !id.startsWith(named)) continue;
    const from = id.slice(named.length);
    const period = periodAt(agreement, from);
    if (period?.from === from) over.push(period);
    else stale.push(id);
  }
  return { over, stale };
}

/** Tell whether the person took a task away. @param {import("../world.js").Snapshot} snapshot @param {string} id */
const wasRemoved = ({ vault }, id) => Boolean(vault?.history("task", id).length);

/** The period that runs, or the first one that is to come, and the one after. @param {Agreement} agreement @param {string} today */
function periodsAhead(agreement, today) {
  const periods = [];
  let day = agreement.date_from > today ? agreement.date_from : today;
  for (let count = 0; count < AHEAD; count++) {
    const period = periodAt(agreement, day);
    if (!period) break;
    periods.push(period);
    day = addDays(period.to, 1);
  }
  return periods;
}

/**
 * The records of a type as they will be.
 * @template {"application" | "exemption" | "agreement"} Type
 * @param {import("../world.js").Snapshot} snapshot
 * @param {Type} type
 * @param {Change[]} changes
 * @returns {import("../records.js").RecordByType[Type][]}
 */
function withChanges(snapshot, type, changes) {
  /** @type {Map<string, any>} */
  const records = new Map(recordsOf(snapshot, type).map((record) => [record.id, record]));
  for (const { type: of, id, fields } of changes) if (of === type) records.set(id, { ...records.get(id), id, ...fields });
  return [...records.values()];
}

/**
 * Give what to write so that nothing reminds of an agreement that goes.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {string} id
 * @param {string} now  ISO 8601 UTC
 * @returns {Change[]}
 */
export function endOfDuty(snapshot, id, now) {
  const open = recordsOf(snapshot, "task").filter(({ about, done_at }) => about === `agreement/${id}` && !done_at);
  return open.map((task) => ({ type: "task", id: task.id, fields: { done_at: now } }));
}
