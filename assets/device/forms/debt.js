// @ts-check
/** The form of something that is paid back: new, or an own one (?id=). */

import { removeRecord, saveRecord } from "../actions/records.js";
import { agencies } from "../data/agencies.js";
import { amountField, choiceField, dayField, textField } from "../fields.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

export const KINDS = ["repayment", "debt", "attachment"];
/** Whoever stands not in the list of agencies. */
export const OTHER = "other";

/** @type {import("../form_states.js").Form} */
export const debtForm = {
  name: "debt",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    title: textField({ missing: "debt-title-missing" }),
    kind: choiceField(KINDS),
    agency: choiceField([...agencies.map(({ id }) => id), OTHER]),
    agency_name: textField(),
    monthly: amountField(),
    total: amountField(),
    date_from: dayField(),
    date_to: dayField(),
  },
  begin(snapshot, { query }) {
    const debt = recordOf(snapshot, "debt", query.get("id"));
    if (!debt) return { kind: "repayment", agency: "toeslagen" };
    return { ...debt, agency: debt.agency || OTHER, monthly: debt.monthly_cents ?? undefined, total: debt.total_cents ?? undefined };
  },
  check({ agency, agency_name, date_from, date_to }) {
    return {
      agency_name: agency === OTHER && !agency_name ? { key: "debt-agency-missing" } : undefined,
      date_to: date_from && date_to && date_to < date_from ? { key: "date-before-begin" } : undefined,
    };
  },
  async save({ agency, monthly, total, ...values }, snapshot, { query }) {
    await saveRecord("debt", query.get("id"), { ...values, agency: agency === OTHER ? "" : agency, monthly_cents: monthly ?? null, total_cents: total ?? null });
    world.go("/geld/schulden", { replace: true });
    world.tell(snapshot.texts("saved", { name: values.title }));
  },
};

/** @param {string} id */
export async function removeDebt(id) {
  const debt = recordOf(world.get(), "debt", id);
  if (debt) await removeRecord("debt", id, debt.title, "/geld/schulden");
}
