// @ts-check
/** The form of a version of a CV: what it is called, its language and its layout; new, or an own one (?id=). */

import { saveRecord } from "../actions/records.js";
import { choiceField, textField } from "../fields.js";
import { recordOf, recordsOf } from "../records.js";
import { world } from "../world.js";

export const LAYOUTS = ["plain", "columns"];
export const LANGUAGES = ["nl", "en"];

/** @type {import("../form_states.js").Form} */
export const cvForm = {
  name: "cv",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    name: textField({ missing: "cv-name-missing" }),
    language: choiceField(LANGUAGES),
    layout: choiceField(LAYOUTS),
  },
  begin(snapshot, { query }) {
    const { texts } = snapshot;
    const cv = recordOf(snapshot, "cv", query.get("id"));
    if (cv) return { name: cv.name, language: cv.language ?? "nl", layout: cv.layout ?? "plain" };
    const count = recordsOf(snapshot, "cv").length + 1;
    return { name: count === 1 ? texts("cv-first") : texts("cv-next", { count }), language: texts.language, layout: "plain" };
  },
  async save(values, { texts }, { query }) {
    const id = await saveRecord("cv", query.get("id"), values);
    world.go(`/werk/cv/versie?id=${id}`, { replace: true });
    world.tell(texts("saved", { name: values.name }));
  },
};
