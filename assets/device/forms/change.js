// @ts-check
/** The form of a change in somebody's life: new, or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { amountField, choiceField, dayField, textField } from "../fields.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

/** The kinds of change of which Plein knows who must hear of them; `income` is any other. */
export const KINDS = ["income", "work", "stops", "together", "apart", "move", "child", "grown"];
const DIRECTIONS = ["none", "more", "less"];

/** @type {import("../form_states.js").Form} */
export const changeForm = {
  name: "change",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    kind: choiceField(KINDS),
    title: textField(),
    on: dayField({ missing: "change-on-missing" }),
    direction: choiceField(DIRECTIONS),
    amount: amountField(),
  },
  begin(snapshot, { query }) {
    const change = recordOf(snapshot, "change", query.get("id"));
    const cents = change?.monthly_cents ?? 0;
    const kind = KINDS.find((one) => one === change?.kind) ?? KINDS[0];
    return { ...change, kind, direction: cents > 0 ? "more" : cents < 0 ? "less" : "none", amount: cents ? Math.abs(cents) : undefined };
  },
  check({ kind, title, direction, amount }) {
    return { title: kind === KINDS[0] && !title ? { key: "change-title-missing" } : undefined, amount: direction !== "none" && !amount ? { key: "change-amount-missing" } : undefined };
  },
  async save({ kind, title: typed, on, direction, amount }, snapshot, { query }) {
    const change = recordOf(snapshot, "change", query.get("id"));
    const title = typed || snapshot.texts("change-kind", { kind });
    const cents = direction === "more" ? amount : direction === "less" ? -amount : null;
    const id = await saveRecord("change", change?.id ?? null, { title, on, kind, monthly_cents: cents });
    world.go(change ? "/taken/zaken" : `/taken/zaken/verandering?id=${id}`, { replace: true });
    world.tell(snapshot.texts("saved", { name: title }));
  },
};
