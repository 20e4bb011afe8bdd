// @ts-check
/** The form of something that was done to find work: new, or an own one (?id=). */

import { newId, saveRecords } from "../actions/records.js";
import { choiceField, dayField, heldField, linesField, textField, yesField } from "../fields.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { KINDS } from "../work/agreements.js";
import { sameAs } from "../work/doubles.js";
import { dutyWrites } from "../work/duty_tasks.js";
import { evidenceOf, keepText, papersOf } from "../work/evidence.js";
import { STATES, stateOf } from "../work/finding.js";
import { followUpWrites } from "../work/follow_up.js";
import { world } from "../world.js";

export const MANNERS = /** @type {const} */ (["site", "email", "phone", "visit", "agency", "letter", "other"]);
const MOST_CONTACT = 300;
const MOST_NOTE = 4_000;
/** A vacancy may be a whole page; what is longer than is read at a glance is kept as a file. */
const MOST_VACANCY = 400_000;
const MOST_SHOWN = 4_000;
const MOST_LINK = 2_000;
const FIRST_KIND = "application";

/** @type {import("../form_states.js").Form} */
export const applicationForm = {
  name: "application",
  // What is shared has a form of its own: nothing that was half typed is written over.
  key: ({ query }) => query.get("id") ?? query.get("gedeeld") ?? "",
  fields: {
    title: textField({ missing: "work-title-missing" }),
    employer: textField(),
    sent: dayField(),
    manner: choiceField(MANNERS),
    kind: choiceField(KINDS),
    state: choiceField(STATES),
    contact: textField({ most: MOST_CONTACT }),
    link: textField({ most: MOST_LINK }),
    vacancy: linesField({ most: MOST_VACANCY }),
    cv: textField(),
    letter: linesField({ most: MOST_SHOWN }),
    happened: textField({ most: MOST_CONTACT }),
    follow_up_on: dayField(),
    note: linesField({ most: MOST_NOTE }),
    evidence: heldField(),
    again: yesField(),
  },
  begin(snapshot, { query }) {
    const activity = recordOf(snapshot, "application", query.get("id"));
    if (!activity) return { kind: FIRST_KIND, state: "applied", manner: "site", sent: snapshot.today };
    return { ...activity, evidence: undefined, kind: activity.kind ?? FIRST_KIND, manner: activity.manner ?? "site", state: stateOf(activity) };
  },
  check({ again, ...values }, snapshot, { query }) {
    const { state, kind, employer, sent } = values;
    const others = recordsOf(snapshot, "application").filter(({ id }) => id !== query.get("id"));
    const same = again ? undefined : sameAs(/** @type {any} */ (values), others);
    const isPlan = state === "interested";
    return {
      employer: !employer && ["application", "registration", "conversation"].includes(kind) ? { key: "work-employer-missing" } : undefined,
      sent: !sent && !isPlan ? { key: "work-sent-missing" } : sent > snapshot.today && !isPlan ? { key: "work-sent-ahead" } : undefined,
      again: same && { key: "work-same", places: { title: same.title ?? "", day: (same.sent ?? "").split("-").reverse().join("-") } },
    };
  },
  async save({ again: _, happened, evidence, vacancy, cv, ...values }, snapshot, { query }) {
    const before = recordOf(snapshot, "application", query.get("id"));
    const id = before?.id ?? newId();
    const texts = vacancy.length > MOST_SHOWN ? [await keepText(vacancy, snapshot.texts("work-vacancy-file", { title: values.title }))] : [];
    const papers = papersOf([...texts, ...(evidence ?? [])], values.sent, `application/${id}`);
    const told = happened ? [...listOf(before?.follow_ups), { on: snapshot.today, text: happened }] : listOf(before?.follow_ups);
    const activity = {
      ...values,
      vacancy: vacancy.slice(0, MOST_SHOWN),
      cv,
      cv_name: cvName(snapshot, cv, before),
      follow_ups: told,
      evidence: [...evidenceOf(snapshot, "application", before), ...papers.map((paper) => paper.id)],
    };
    const now = new Date(world.now()).toISOString();
    const logged = { type: "application", id, fields: activity };
    await saveRecords([logged, ...papers, ...followUpWrites(snapshot, { id, title: values.title, ...activity }, now), ...dutyWrites(snapshot, [logged], now)]);
    world.go("/werk", { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/**
 * What the CV that went along was called then; what it is called later does not change the log.
 * @param {import("../world.js").Snapshot} snapshot @param {string} cv @param {import("../data/shapes.js").Application | undefined} before
 */
function cvName(snapshot, cv, before) {
  if (!cv) return "";
  if (before?.cv === cv && before.cv_name) return before.cv_name;
  return recordOf(snapshot, "cv", cv)?.name ?? recordOf(snapshot, "document", cv)?.title ?? "";
}
