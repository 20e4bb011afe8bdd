// @ts-check
/** The form of who somebody is, in a version of a CV (?id=); a photo is never asked. */

import { saveRecord } from "../actions/records.js";
import { fieldOf } from "../cv/fields.js";
import { textOf } from "../cv/sections.js";
import { recordOf } from "../records.js";
import { world } from "../world.js";

/** @type {import("../cv/sections.js").SectionField[]} */
export const BASICS = [
  { name: "name", kind: "line", missing: "cv-person-missing" },
  { name: "label", kind: "line" },
  { name: "email", kind: "line" },
  { name: "phone", kind: "line" },
  { name: "city", kind: "line" },
  { name: "url", kind: "line" },
  { name: "summary", kind: "prose" },
];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** @type {import("../form_states.js").Form} */
export const cv_basicsForm = {
  name: "cv_basics",
  key: ({ query }) => query.get("id") ?? "",
  fields: Object.fromEntries(BASICS.map((field) => [field.name, fieldOf(field)])),
  begin(snapshot, { query }) {
    const basics = recordOf(snapshot, "cv", query.get("id"))?.basics ?? {};
    return { ...basics, city: locationOf(basics).city };
  },
  check: ({ email }) => ({ email: email && !EMAIL.test(email) ? { key: "cv-email-wrong" } : undefined }),
  async save({ city, ...values }, snapshot, { query }) {
    const id = query.get("id") ?? "";
    const before = recordOf(snapshot, "cv", id)?.basics ?? {};
    const location = { ...locationOf(before), city };
    /** @type {Record<string, unknown>} */
    const basics = { ...before, ...values, ...(city || before.location ? { location } : {}) };
    // What was never there is not written as nothing.
    const kept = Object.entries(basics).filter(([name, value]) => value !== "" || Object.hasOwn(before, name));
    await saveRecord("cv", id, { basics: Object.fromEntries(kept) });
    world.go(`/werk/cv/versie?id=${id}`, { replace: true });
    world.tell(snapshot.texts("saved", { name: values.name }));
  },
};

/** @param {Record<string, unknown>} basics @returns {Record<string, unknown> & {city: string}} */
function locationOf({ location }) {
  const known = /** @type {Record<string, unknown>} */ (location && typeof location === "object" && !Array.isArray(location) ? location : {});
  return { ...known, city: textOf(known.city) };
}
