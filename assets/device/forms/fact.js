// @ts-check
/** The form of one question of the laws (?feit=): a day, an amount, a number or one of some choices. */

import { amountField, choiceField, dayField, numberField, textField } from "../fields.js";
import { idOf, keepFact, shapeAt } from "../household_facts.js";
import { recordOf } from "../records.js";
import { goOn } from "../views/questions.js";

const MOST_ITEMS = 20;
const FIRST_DAY = "1900-01-01";

/** @type {import("../form_states.js").Form} */
export const factForm = {
  name: "fact",
  key: ({ query }) => query.get("feit") ?? "",
  fields: (_, { query }) => ({ answer: fieldOf(query.get("feit") ?? "") }),
  begin(snapshot, { query }) {
    const place = query.get("feit") ?? "";
    const value = recordOf(snapshot, "household_fact", idOf(place))?.value;
    if (!value) return {};
    const shape = shapeAt(place);
    if (isMoney(shape)) return { answer: Math.round(Number(value) * 100) };
    return { answer: shape?.type === "number" || shape?.type === "list" ? Number(value) : value };
  },
  check({ answer }, { today }, { query }) {
    const shape = shapeAt(query.get("feit") ?? "");
    if (shape?.type === "date" && answer > today) return { answer: { key: "question-day-ahead" } };
    if (shape?.type === "date" && answer < FIRST_DAY) return { answer: { key: "question-day-long-ago" } };
    if (isMoney(shape) && Number(shape?.max ?? Infinity) * 100 < answer) return { answer: { key: "amount-too-large" } };
    return {};
  },
  async save({ answer }, _, { query }) {
    const place = query.get("feit") ?? "";
    await keepFact(place, isMoney(shapeAt(place)) ? centsToDigits(answer) : String(answer));
    goOn(place);
  },
};

/** @param {string} place */
function fieldOf(place) {
  const shape = shapeAt(place);
  if (isMoney(shape)) return amountField({ missing: "question-missing" });
  if (shape?.type === "date") return dayField({ missing: "question-missing" });
  if (shape?.type === "text") return choiceField(Object.keys(shape.choices ?? {}));
  if (shape?.type === "list") return numberField({ missing: "question-missing", least: 0, most: MOST_ITEMS });
  if (shape?.type === "number") {
    return numberField({ missing: "question-missing", least: Number(shape.min ?? 0), most: Number(shape.max ?? 1_000_000) });
  }
  return textField({ missing: "question-missing" });
}

/** @param {import("../rules/statute_book.js").Fact | undefined} shape */
const isMoney = (shape) => shape?.type === "number" && Boolean(shape.unit?.startsWith("euro"));

/** @param {number} cents */
const centsToDigits = (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
