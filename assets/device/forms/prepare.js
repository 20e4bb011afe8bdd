// @ts-check
/** What I prepare for somebody whom I help (?id=&soort=, of a service also &agency=&service=); each person's is kept apart. */

import { give } from "../actions/helped.js";
import { amountField, choiceField, dayField, linesField, numberField, textField } from "../fields.js";
import { periods } from "./income.js";
import { shownOf } from "../helping/shown.js";
import { fieldsOf, serviceAt } from "../services.js";
import { world } from "../world.js";

const MOST_TEXT = 6_000;
const MOST_DAY = 31;
/** The fields of each kind but a service, in order, with how each is drawn. @type {Record<string, {name: string, kind: "text" | "amount" | "day" | "number" | "choice", field: import("../fields.js").Field}[]>} */
export const ASKED = {
  task: [
    { name: "title", kind: "text", field: textField({ missing: "task-title-missing" }) },
    { name: "due", kind: "day", field: dayField() },
    { name: "note", kind: "text", field: textField({ most: 2_000 }) },
  ],
  income: [
    { name: "kind_name", kind: "text", field: textField({ missing: "income-kind-missing" }) },
    { name: "agency_name", kind: "text", field: textField({ missing: "income-agency-missing" }) },
    { name: "amount", kind: "amount", field: amountField({ missing: "income-amount-missing" }) },
    { name: "period", kind: "choice", field: choiceField(periods) },
    { name: "pay_day", kind: "number", field: numberField({ most: MOST_DAY }) },
    { name: "date_from", kind: "day", field: dayField({ missing: "help-from-missing" }) },
  ],
  letter: [
    { name: "title", kind: "text", field: textField({ missing: "help-letter-title-missing" }) },
    { name: "text", kind: "text", field: needed(linesField({ most: MOST_TEXT }), "help-letter-text-missing") },
  ],
};

/** @type {import("../form_states.js").Form} */
export const prepareForm = {
  name: "prepare",
  key: ({ query }) => ["id", "soort", "agency", "service"].map((name) => query.get(name) ?? "").join(" "),
  fields(snapshot, { query }) {
    const kind = query.get("soort") ?? "";
    if (kind !== "service") return Object.fromEntries((ASKED[kind] ?? []).map(({ name, field }) => [name, field]));
    const found = serviceAt(snapshot, query);
    if (!found) return {};
    const theirs = asThem(snapshot, query.get("id") ?? "");
    const fields = Object.entries(fieldsOf(found.service, theirs)).filter(([name]) => name.startsWith("fact_"));
    // Not everything that an agency asks is known to who helps: what is left empty, the person fills in.
    return Object.fromEntries(fields.map(([name, field]) => [name, { ...field, read: (typed, language) => (typed.trim() ? field.read(typed, language) : { value: "" }) }]));
  },
  begin: (_snapshot, { query }) => (query.get("soort") === "income" ? { period: "month" } : {}),
  check: (values) => (Object.values(values).some((value) => value !== "" && value !== undefined) ? {} : { [Object.keys(values)[0] ?? ""]: { key: "help-nothing-filled" } }),
  async save(_values, snapshot, place) {
    const { query } = place;
    const [id, kind] = [query.get("id") ?? "", query.get("soort") ?? ""];
    const typed = snapshot.forms[`prepare ${prepareForm.key(place)}`]?.typed ?? {};
    /** @type {Record<string, string>} */
    const named = kind === "service" ? { agency: query.get("agency") ?? "", service: query.get("service") ?? "" } : {};
    const content = { ...named, ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== "")) };
    await give(id, kind, content);
    world.go(`/helpen/persoon?id=${id}`, { replace: true });
    world.tell(snapshot.texts("help-given"));
  },
};

/** Look at the world with the records of somebody whom I help, as far as I may see them, and with none of my own. @param {import("../world.js").Snapshot} snapshot @param {string} id @returns {import("../world.js").Snapshot} */
export function asThem(snapshot, id) {
  const records = shownOf(snapshot).people[id]?.state.records ?? {};
  const vault = /** @type {any} */ ({
    records: (/** @type {string} */ type) => records[type] ?? [],
    record: (/** @type {string} */ type, /** @type {string} */ name) => (records[type] ?? []).find((one) => one.id === name),
    history: () => [],
  });
  return { ...snapshot, vault };
}

/** @param {import("../fields.js").Field} field @param {string} missing @returns {import("../fields.js").Field} */
function needed(field, missing) {
  return { ...field, read: (typed, language) => (typed.trim() ? field.read(typed, language) : { problem: { key: missing } }) };
}
