// @ts-check
/** What the record on the screen has been: values that were overwritten, and a question. */

import { formatAmount } from "../amounts.js";
import { formatDay, formatDayAndTime } from "../dates.js";
import { recordOf } from "../records.js";

/** @typedef {import("../texts.js").Texts} Texts */

/** The type of record that a screen shows by `?id=`. */
const types = /** @type {const} */ ({
  "/geld/deel": "income_part",
  "/papieren/papier": "document",
  "/taken/taak": "task",
});

/** How each field that a person can put back is shown. @type {Record<string, (value: any, texts: Texts) => string>} */
const shown = {
  title: String,
  kind_name: String,
  agency_name: String,
  note: String,
  amount_cents: (value, { language }) => formatAmount(value, language),
  period: (value, texts) => texts("period", { period: value }),
  pay_day: String,
  first_date: (value, { language }) => formatDay(value, language),
  date_from: (value, { language }) => formatDay(value, language),
  date_to: (value, { language }) => formatDay(value, language),
  issued: (value, { language }) => formatDay(value, language),
  valid_until: (value, { language }) => formatDay(value, language),
  due: (value, { language }) => formatDay(value, language),
  quota: String,
};

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Former}
 */
export function formerView(snapshot, place) {
  const { texts } = snapshot;
  const lines = formerValues(snapshot, place).map(({ field, value, ms }, index) => ({
    index,
    field: texts("field-name", { field }),
    value: shown[field](value, texts),
    when: formatDayAndTime(ms, texts.language),
  }));
  const about = recordAt(place);
  return {
    lines,
    has_lines: lines.length > 0,
    is_contested: Boolean(about && recordOf(snapshot, about.type, about.id)?.contested),
  };
}

/**
 * List the values that lost and can be put back, the latest first.
 * @param {Pick<import("../world.js").Snapshot, "vault">} snapshot
 * @param {import("../world.js").Place} place
 */
export function formerValues({ vault }, place) {
  const about = recordAt(place);
  const all = (about && vault?.history(about.type, about.id)) || [];
  return all.filter(({ field, value, is_current }) => !is_current && field in shown && value);
}

/**
 * Say which record the screen shows.
 * @param {import("../world.js").Place} place
 */
export function recordAt({ path, query }) {
  const type = types[/** @type {keyof typeof types} */ (path.replace(/\/$/u, ""))];
  const id = query.get("id");
  return type && id ? { type, id } : undefined;
}
