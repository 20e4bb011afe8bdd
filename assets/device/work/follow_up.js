// @ts-check
/** The task that reminds of asking after an application: it follows the day that stands with the application. */

import { momentOf } from "../forms/task.js";
import { recordOf } from "../records.js";

/**
 * Give what to write so that the task is as the application says; nothing where there is no task and none is needed.
 * @param {import("../world.js").Snapshot} snapshot
 * @param {{id: string, title: string, employer?: string, follow_up_on?: string, contact?: string}} activity
 * @param {string} now  ISO 8601 UTC
 * @returns {{type: string, id: string, fields: Record<string, unknown>}[]}
 */
export function followUpWrites(snapshot, { id, title, employer = "", follow_up_on = "", contact = "" }, now) {
  const named = `vervolg-${id}`;
  const known = recordOf(snapshot, "task", named);
  if (!follow_up_on) return known && !known.done_at ? [{ type: "task", id: named, fields: { done_at: now } }] : [];
  const words = snapshot.texts("work-follow-task", { title, employer, has: employer ? "yes" : "no" });
  const isMoved = known?.due !== follow_up_on;
  const fields = { title: words, due: follow_up_on, remind_at: [momentOf(follow_up_on, 0)], note: contact, about: `application/${id}` };
  return [{ type: "task", id: named, fields: { ...fields, ...(isMoved && { done_at: "" }) } }];
}
