// @ts-check
/** Why a period had less than was agreed, in the person's own words (?afspraak=, ?vanaf=). */

import { newId, saveRecords } from "../actions/records.js";
import { heldField, linesField } from "../fields.js";
import { listOf, recordsOf } from "../records.js";
import { chooseEvidence, leaveOut, papersOf } from "../work/evidence.js";
import { world } from "../world.js";

const MOST_REASON = 4_000;

/** @type {import("../form_states.js").Form} */
export const periodForm = {
  name: "period",
  key: ({ query }) => `${query.get("afspraak")} ${query.get("vanaf")}`,
  fields: { reason: linesField({ most: MOST_REASON }), evidence: heldField() },
  begin: (snapshot, { query }) => ({ reason: noteOf(snapshot, query)?.reason }),
  check: ({ reason, evidence }) => ({ reason: reason || evidence?.length ? undefined : { key: "period-reason-missing" } }),
  async save({ reason, evidence }, snapshot, { query }) {
    const note = noteOf(snapshot, query);
    const papers = papersOf(evidence ?? [], snapshot.today);
    const named = { agreement: query.get("afspraak"), first_day: query.get("vanaf") };
    const ids = [...listOf(note?.evidence), ...papers.map(({ id }) => id)];
    await saveRecords([{ type: "period_note", id: note?.id ?? newId(), fields: { ...named, reason, evidence: ids } }, ...papers]);
    world.tell(snapshot.texts("period-reason-saved"));
  },
};

/** @param {{target: EventTarget | null}} event */
export const choosePeriodEvidence = (event) => chooseEvidence(periodForm, event);

/** @param {number} place */
export const leaveOutPeriodEvidence = (place) => leaveOut(periodForm, place);

/** What the person wrote about the period of the screen. @param {import("../world.js").Snapshot} snapshot @param {URLSearchParams} query */
export function noteOf(snapshot, query) {
  return recordsOf(snapshot, "period_note").find(({ agreement, first_day }) => agreement === query.get("afspraak") && first_day === query.get("vanaf"));
}
