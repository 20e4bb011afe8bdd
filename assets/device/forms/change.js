// @ts-check
/** The form of a change in somebody's life: new, or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { amountField, choiceField, dayField, textField } from "../fields.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

const DIRECTIONS = ["none", "more", "less"];

/** @type {import("../form_states.js").Form} */
export const changeForm = {
  name: "change",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    title: textField({ missing: "change-title-missing" }),
    on: dayField({ missing: "change-on-missing" }),
    direction: choiceField(DIRECTIONS),
    amount: amountField(),
  },
  begin(snapshot, { query }) {
    const change = recordOf(snapshot, "change", query.get("id"));
    const cents = change?.monthly_cents ?? 0;
    return { ...change, direction: cents > 0 ? "more" : cents < 0 ? "less" : "none", amount: cents ? Math.abs(cents) : undefined };
  },
  check({ direction, amount }) {
    return { amount: direction !== "none" && !amount ? { key: "change-amount-missing" } : undefined };
  },
  async save({ title, on, direction, amount }, snapshot, { query }) {
    const change = recordOf(snapshot, "change", query.get("id"));
    const cents = direction === "more" ? amount : direction === "less" ? -amount : null;
    await saveRecord("change", change?.id ?? null, { title, on, kind: change?.kind ?? "income", monthly_cents: cents });
    world.go("/taken/zaken", { replace: true });
    world.tell(snapshot.texts("saved", { name: title }));
  },
};
