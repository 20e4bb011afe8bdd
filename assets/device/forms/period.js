// @ts-check
/** Why a period had less than was agreed, in the person's own words (?afspraak=, ?vanaf=). */

import { saveRecords } from "../actions/records.js";
import { heldField, linesField } from "../fields.js";
import { recordOf, recordsOf } from "../records.js";
import { chooseEvidence, evidenceOf, leaveOut, papersOf } from "../work/evidence.js";
import { isIn, periodAt } from "../work/periods.js";
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
    // Two devices that write at once write the same note.
    const id = note?.id ?? `waarom-${query.get("afspraak")}-${query.get("vanaf")}`;
    const papers = papersOf(evidence ?? [], snapshot.today, `period_note/${id}`);
    const named = { agreement: query.get("afspraak"), first_day: query.get("vanaf") };
    const ids = [...evidenceOf(snapshot, "period_note", note), ...papers.map((paper) => paper.id)];
    await saveRecords([{ type: "period_note", id, fields: { ...named, reason, evidence: ids } }, ...papers]);
    world.tell(snapshot.texts("period-reason-saved"));
  },
};

/** @param {{target: EventTarget | null}} event */
export const choosePeriodEvidence = (event) => chooseEvidence(periodForm, event);

/** @param {number} place */
export const leaveOutPeriodEvidence = (place) => leaveOut(periodForm, place);

/** What the person wrote about the period of the screen; its first day may have been put right since. @param {import("../world.js").Snapshot} snapshot @param {URLSearchParams} query */
export function noteOf(snapshot, query) {
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
  return period && recordsOf(snapshot, "period_note").find((note) => note.agreement === agreement.id && isIn(period, note.first_day));
}
