// @ts-check
/** The form of an entry of a CV (?id= the version, ?deel= the section, ?wat= the entry; without, a new one). */

import { saveRecord } from "../actions/records.js";
import { fieldOf } from "../cv/fields.js";
import { isBefore } from "../cv/moments.js";
import { entriesOf, idOf, isSection, named, SECTIONS, titleOf } from "../cv/sections.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const cv_entryForm = {
  name: "cv_entry",
  key: ({ query }) => ["id", "deel", "wat"].map((name) => query.get(name) ?? "").join(" "),
  fields: (_snapshot, { query }) => Object.fromEntries(fieldsAt(query).map((field) => [field.name, fieldOf(field)])),
  begin: (snapshot, { query }) => entryAt(snapshot, query) ?? {},
  check({ startDate, endDate }) {
    return { endDate: startDate && endDate && isBefore(endDate, startDate) ? { key: "date-before-begin" } : undefined };
  },
  async save(values, snapshot, { query }) {
    const [id, section, wanted] = ["id", "deel", "wat"].map((name) => query.get(name) ?? "");
    const entries = entriesOf(recordOf(snapshot, "cv", id), section);
    const place = entries.findIndex((entry, index) => idOf(entry, index) === wanted);
    const changed = merged(entries[place] ?? named({}), values);
    await saveRecord("cv", id, { [section]: place < 0 ? [...entries, changed] : entries.with(place, changed) });
    world.go(`/werk/cv/versie?id=${id}`, { replace: true });
    world.tell(snapshot.texts("saved", { name: titleOf(section, changed, snapshot.texts).title }));
  },
};

/** What is asked in the section of an address. @param {URLSearchParams} query */
export function fieldsAt(query) {
  const section = query.get("deel");
  return isSection(section) ? /** @type {import("../cv/sections.js").SectionField[]} */ (SECTIONS[section]) : [];
}

/** @param {import("../world.js").Snapshot} snapshot @param {URLSearchParams} query */
export function entryAt(snapshot, query) {
  const entries = entriesOf(recordOf(snapshot, "cv", query.get("id")), query.get("deel") ?? "");
  return entries.find((entry, index) => idOf(entry, index) === query.get("wat"));
}

/** Put what was filled in into an entry; the other members that a file gave it stay. @param {Record<string, unknown>} before @param {Record<string, unknown>} values */
function merged(before, values) {
  const isNothing = (/** @type {unknown} */ value) => value === "" || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries({ ...before, ...values }).filter(([name, value]) => !isNothing(value) || !Object.hasOwn(values, name)));
}
