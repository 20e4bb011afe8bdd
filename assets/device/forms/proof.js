// @ts-check
/** What of a period goes into the proof (?afspraak=, ?vanaf=); saving it makes the proof, which is then a paper of the wallet. */

import { recordOf } from "../records.js";
import { linesField, yesField } from "../fields.js";
import { countOf } from "../work/agreements.js";
import { periodAt } from "../work/periods.js";
import { world } from "../world.js";
import { noteOf } from "./period.js";

const MOST_REASON = 4_000;

/** Name the tick of an activity. @param {string} id */
export const itemField = (id) => `item_${id}`;

/** @type {import("../form_states.js").Form} */
export const proofForm = {
  name: "proof",
  key: ({ query }) => `${query.get("afspraak")} ${query.get("vanaf")}`,
  fields: (snapshot, { query }) => ({
    ...Object.fromEntries(judgedAt(snapshot, query).map(({ activity }) => [itemField(activity.id), yesField()])),
    with_evidence: yesField(),
    with_free: yesField(),
    reason: linesField({ most: MOST_REASON }),
  }),
  begin(snapshot, { query }) {
    const counting = judgedAt(snapshot, query).map(({ activity, reason }) => [itemField(activity.id), !reason]);
    return { ...Object.fromEntries(counting), with_evidence: true, with_free: true, reason: noteOf(snapshot, query)?.reason };
  },
  async save(values, snapshot, { query }) {
    const { keepProof } = await import("../actions/proof.js");
    const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
    const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
    if (!agreement || !period) return;
    const judged = judgedAt(snapshot, query).filter(({ activity }) => values[itemField(activity.id)]);
    const paper = await keepProof(snapshot, { agreement, period, judged, reason: values.reason, withEvidence: values.with_evidence, withFree: values.with_free });
    world.go(`/werk/bewijs/klaar?${query}&id=${paper}`, { replace: true });
  },
};

/** What was done in the period of the screen. @param {import("../world.js").Snapshot} snapshot @param {URLSearchParams} query */
export function judgedAt(snapshot, query) {
  const agreement = recordOf(snapshot, "agreement", query.get("afspraak"));
  const period = agreement && periodAt(agreement, query.get("vanaf") ?? "");
  return agreement && period ? countOf(snapshot, agreement, period).judged : [];
}
