// @ts-check
/** The form of a matter that an agency must decide on: new, or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { agencies } from "../data/agencies.js";
import { choiceField, dayField, numberField, textField } from "../fields.js";
import { recordOf } from "../records.js";
import { USUAL_WEEKS } from "../watch/decision_due.js";
import { world } from "../world.js";

const MOST_WEEKS = 104;
/** The services of which Plein knows more than their term. */
export const SERVICES = ["levensonderhoud", "other"];
/** Whom an agency can wait for. */
export const HOLDERS = ["none", "me", "here", "abroad"];

/** @type {import("../form_states.js").Form} */
export const matterForm = {
  name: "matter",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    title: textField({ missing: "matter-title-missing" }),
    agency: choiceField(agencies.map(({ id }) => id)),
    service: choiceField(SERVICES),
    applied_on: dayField({ missing: "matter-applied-missing" }),
    term_weeks: numberField({ most: MOST_WEEKS }),
    extended_on: dayField(),
    extended_weeks: numberField({ most: MOST_WEEKS }),
    extended_reason: textField(),
    decided_on: dayField(),
    notified_on: dayField(),
    objected_on: dayField(),
    default_told_on: dayField(),
    asked_on: dayField(),
    asked_what: textField(),
    asked_by: dayField(),
    answered_on: dayField(),
    waits: choiceField(HOLDERS),
    waits_for: textField(),
    waits_since: dayField(),
    waits_until: dayField(),
    contact: textField(),
  },
  begin(snapshot, { query }) {
    const matter = recordOf(snapshot, "matter", query.get("id"));
    if (!matter) return { term_weeks: USUAL_WEEKS, agency: "gemeente", service: "other", waits: "none" };
    const last = matter.extensions?.at(-1);
    return { ...matter, service: matter.service || "other", waits: matter.waits || "none", extended_on: last?.on, extended_weeks: last?.weeks, extended_reason: last?.reason };
  },
  check({ applied_on, extended_on, extended_weeks, decided_on, notified_on, ...between }, { today }) {
    return {
      ...checkBetween({ applied_on, ...between }),
      applied_on: applied_on > today ? { key: "matter-day-ahead" } : undefined,
      extended_weeks: extended_on && !extended_weeks ? { key: "matter-weeks-missing" } : undefined,
      extended_on: !extended_on && extended_weeks ? { key: "matter-extended-missing" } : undefined,
      decided_on: decided_on && decided_on < applied_on ? { key: "matter-day-before" } : undefined,
      notified_on: notified_on && notified_on < applied_on ? { key: "matter-day-before" } : undefined,
    };
  },
  async save({ extended_on, extended_weeks, extended_reason, service, waits, ...values }, snapshot, { query }) {
    const matter = recordOf(snapshot, "matter", query.get("id"));
    const earlier = (matter?.extensions ?? []).slice(0, -1);
    const last = extended_on ? [{ on: extended_on, weeks: extended_weeks, reason: extended_reason ?? "" }] : [];
    await saveRecord("matter", matter?.id ?? null, {
      ...values,
      term_weeks: values.term_weeks ?? null,
      waits: waits === "none" ? "" : waits,
      service: service === "other" ? (matter?.service ?? "") : service,
      extensions: [...earlier, ...last],
    });
    world.go("/taken/zaken", { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/** What is wrong with what happened before the decision. @param {Record<string, any>} values */
function checkBetween({ applied_on, asked_on, asked_by, answered_on, waits, waits_since, waits_until }) {
  const unheard = { key: "matter-extended-missing" };
  const early = { key: "date-before-begin" };
  return {
    asked_on: !asked_on && (asked_by || answered_on) ? unheard : asked_on && asked_on < applied_on ? { key: "matter-day-before" } : undefined,
    asked_by: asked_by && asked_by < asked_on ? early : undefined,
    answered_on: answered_on && answered_on < asked_on ? early : undefined,
    waits_since: waits !== "none" && !waits_since ? unheard : undefined,
    waits_until: waits_until && waits_until < waits_since ? early : undefined,
  };
}
