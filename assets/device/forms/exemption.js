// @ts-check
/** The form of days on which looking for work was not asked: new, or an own one (?id=). */

import { newId, removeRecord, saveRecords } from "../actions/records.js";
import { choiceField, dayField, textField } from "../fields.js";
import { recordOf, recordsOf } from "../records.js";
import { dutyWrites } from "../work/duty_tasks.js";
import { world } from "../world.js";

export const REASONS = /** @type {const} */ (["sick", "holiday", "course", "care", "other"]);
/** It holds for every agreement. */
export const ALL = "all";

/** @type {import("../form_states.js").Form} */
export const exemptionForm = {
  name: "exemption",
  key: ({ query }) => query.get("id") ?? "",
  fields: (snapshot) => ({
    reason: choiceField(REASONS),
    agreement: choiceField([ALL, ...recordsOf(snapshot, "agreement").map(({ id }) => id)]),
    date_from: dayField({ missing: "free-from-missing" }),
    date_to: dayField(),
    note: textField({ most: 2_000 }),
  }),
  begin(snapshot, { query }) {
    const exemption = recordOf(snapshot, "exemption", query.get("id"));
    if (!exemption) return { reason: "sick", agreement: ALL };
    return { ...exemption, reason: exemption.reason ?? "other", agreement: exemption.agreement || ALL };
  },
  check: ({ date_from, date_to }) => ({ date_to: date_to && date_to < date_from ? { key: "date-before-begin" } : undefined }),
  async save({ agreement, ...values }, snapshot, { query }) {
    const write = { type: "exemption", id: query.get("id") ?? newId(), fields: { ...values, agreement: agreement === ALL ? "" : agreement } };
    await saveRecords([write, ...dutyWrites(snapshot, [write], new Date(world.now()).toISOString())]);
    world.go("/werk", { replace: true });
    world.tell(snapshot.texts("free-saved"));
  },
};

/** @param {string} id */
export async function removeExemption(id) {
  if (recordOf(world.get(), "exemption", id)) await removeRecord("exemption", id, world.get().texts("free-one"), "/werk");
}
