// @ts-check
/** What somebody who helps may see and do, and until when: for somebody new, or changed for one who helps (?id=). */

import { startOffer } from "../actions/helped_by.js";
import { current } from "../current.js";
import { choiceField, dayField, textField, yesField } from "../fields.js";
import { GROUNDS, MOST_NAME } from "../helping/grounds.js";
import { PARTS } from "../helping/scope.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { world } from "../world.js";

/** So many days somebody may help, until the person says otherwise. */
export const DAYS = ["1", "7", "30", "90", "365"];
/** The days that stay as they are. */
export const SAME = "same";
const DAY_MS = 86_400_000;

/** @type {import("../form_states.js").Form} */
export const allowForm = {
  name: "allow",
  key: ({ query }) => query.get("id") ?? "",
  fields(snapshot, { query }) {
    const ids = (/** @type {"matter" | "document"} */ type) => ["", ...recordsOf(snapshot, type).map(({ id }) => id)];
    return {
      my_name: textField({ missing: "help-my-name-missing", most: 60 }),
      money: yesField(),
      papers: yesField(),
      tasks: yesField(),
      matter: choiceField(ids("matter")),
      days: choiceField(query.get("id") ? [SAME, ...DAYS] : DAYS),
      can: choiceField(["see", "prepare"]),
      role: choiceField(["helper", "representative"]),
      ground: choiceField(["", ...GROUNDS]),
      acts_name: textField({ most: MOST_NAME }),
      person_name: textField({ most: MOST_NAME }),
      since: dayField(),
      reference: textField({ most: MOST_NAME }),
      paper: choiceField(ids("document")),
    };
  },
  begin(snapshot, { query }) {
    const box = recordOf(snapshot, "help_box", query.get("id"));
    if (!box) return { days: "7", can: "see", role: "helper", matter: "", ground: "", paper: "" };
    const parts = listOf(box.parts);
    const chosen = Object.fromEntries(PARTS.map((part) => [part, parts.includes(part)]));
    return { ...box, ...chosen, days: SAME };
  },
  check({ money, papers, tasks, matter, role, ground, acts_name, person_name, reference, paper }) {
    const acts = role === "representative";
    return {
      money: money || papers || tasks || matter || acts ? undefined : { key: "help-part-missing" },
      ground: acts && !ground ? { key: "choice-missing" } : undefined,
      acts_name: acts && !acts_name ? { key: "help-acts-missing" } : undefined,
      person_name: acts && !person_name ? { key: "help-acts-missing" } : undefined,
      reference: acts && !reference && !paper ? { key: "help-ground-missing" } : undefined,
    };
  },
  async save({ days, money, papers, tasks, ...values }, snapshot, { query }) {
    const id = query.get("id");
    const parts = PARTS.filter((part) => ({ money, papers, tasks })[part]);
    const acts = values.role === "representative" ? {} : { ground: "", acts_name: "", person_name: "", since: "", reference: "", paper: "" };
    const until = days === SAME ? {} : { until: new Date(world.now() + Number(days) * DAY_MS).toISOString() };
    const chosen = { ...values, ...acts, parts, ...until };
    if (!id) return startOffer(chosen);
    await world.vault().write("help_box", id, chosen);
    void current.session.exchange.syncOnce();
    world.go(`/helpers/helper?id=${id}`, { replace: true });
    world.tell(snapshot.texts("help-changed"));
  },
};
