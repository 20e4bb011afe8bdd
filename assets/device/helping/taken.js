// @ts-check
// What is being taken over from a helper stands in a form of one's own (?klaar=), and is kept, and no longer waits, when that is saved.
import { recordOf } from "../records.js";

/** Name what is typed of something that a helper got ready; "" of every other form. @param {URLSearchParams} query */
export const takenKey = (query) => (query.get("klaar") ? `klaar ${query.get("klaar")}` : "");

/** Give what is written in one step with the record that it becomes. @param {import("../world.js").Snapshot} snapshot @param {URLSearchParams} query @returns {{type: string, id: string, fields: Record<string, unknown>}[]} */
export function takenWith(snapshot, query) {
  const entry = recordOf(snapshot, "help_entry", query.get("klaar"));
  return entry ? [{ type: "help_entry", id: entry.id, fields: { state: "taken" } }] : [];
}
