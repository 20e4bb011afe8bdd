// @ts-check
/** The screen of one question: what is asked, why, and how it is answered. */

import { shapeAt } from "../household_facts.js";
import { saidIn } from "../said.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").AskedFact}
 */
export function askedView({ texts }, { query }) {
  const place = query.get("feit") ?? "";
  const shape = shapeAt(place);
  const { language } = texts;
  if (!shape) return { is_known: false, place: "", title: "", why: "", about: "", kind: "", choices: [], can_leave_out: false };
  const [, at] = place.split(".");
  return {
    is_known: true,
    place,
    title: saidIn(shape.question, language),
    why: saidIn(shape.why, language),
    can_leave_out: at !== undefined,
    about: at === undefined ? "" : texts("question-child", { number: Number(at) + 1 }),
    kind: shape.type === "number" && shape.unit?.startsWith("euro") ? "amount" : shape.type === "list" ? "number" : shape.type,
    choices: [
      { value: "", label: texts("question-choose") },
      ...Object.entries(shape.choices ?? {}).map(([value, words]) => ({ value, label: saidIn(words, language) })),
    ],
  };
}
