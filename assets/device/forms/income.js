// @ts-check
/** The form of an income part: new from a kind of the picker (?agency=&kind=), or an own one (?id=). */

import { newId, saveRecords } from "../actions/records.js";
import { dayOf, partsOf } from "../dates.js";
import { amountField, choiceField, dayField, numberField, textField } from "../fields.js";
import { keyOf } from "../form_states.js";
import { takenKey, takenWith } from "../helping/taken.js";
import { recordOf } from "../records.js";
import { agencyName, findKind, kindName, nameToKeep } from "../views/names.js";
import { world } from "../world.js";

export const periods = /** @type {const} */ (["month", "week", "four_weeks", "quarter", "year", "once"]);
const MOST_DAY = 31;
const MONTHS_OF_QUARTER = 3;

/** @type {import("../form_states.js").Form} */
export const incomeForm = {
  name: "income",
  key: ({ query }) => query.get("id") || takenKey(query) || `${query.get("agency") ?? ""} ${query.get("kind") ?? ""}`,
  fields(snapshot, place) {
    const period = snapshot.forms[keyOf(incomeForm, place)]?.typed.period ?? "";
    const asked = (/** @type {boolean} */ isAsked, /** @type {import("../fields.js").Field} */ field) => (isAsked ? field : { ...field, read: () => ({ value: undefined }) });
    return {
      kind_name: textField({ missing: "income-kind-missing" }),
      agency_name: textField({ missing: "income-agency-missing" }),
      amount: amountField(),
      period: choiceField(periods),
      // What stands in a field that is not on the screen now, counts for nothing.
      pay_day: asked(["", "month"].includes(period), numberField({ most: MOST_DAY })),
      first_date: asked(period !== "month", dayField()),
      date_from: asked(period !== "once", dayField()),
      date_to: asked(period !== "once", dayField()),
    };
  },
  begin(snapshot, { query }) {
    const { language } = snapshot.texts;
    const part = partOf(snapshot, query);
    if (part) {
      const names = { kind_name: kindName(part, language), agency_name: agencyName(part, language) };
      return { ...part, ...names, amount: part.amount_cents };
    }
    const origin = { agency: query.get("agency") ?? "", kind: query.get("kind") ?? "" };
    const kind = findKind(origin.agency, origin.kind);
    return {
      kind_name: kindName(origin, language),
      agency_name: origin.agency === "gemeente" ? "" : agencyName(origin, language),
      period: kind?.period ?? "month",
      pay_day: kind?.pay_day,
      first_date: kind?.first_date ? nextDay(kind.first_date, kind.period, snapshot.today) : "",
    };
  },
  check({ amount, period, pay_day, first_date, date_from, date_to }, snapshot, { query }) {
    const hasKnown = Boolean(partOf(snapshot, query)?.payments?.length);
    return {
      ...(amount === 0 && { amount: { key: period === "once" ? "income-amount-zero-once" : "income-amount-zero" } }),
      ...(amount === undefined && !hasKnown && { amount: { key: "income-amount-missing" } }),
      ...(period === "month" && !pay_day && { pay_day: { key: "income-pay-day-missing" } }),
      ...(period !== "month" && !first_date && !hasKnown && { first_date: { key: "income-first-date-missing" } }),
      ...(date_from && date_to && date_to < date_from && { date_to: { key: "date-before-begin" } }),
    };
  },
  async save(values, snapshot, { query }) {
    const { language } = snapshot.texts;
    const part = partOf(snapshot, query);
    const origin = part ?? { agency: query.get("agency") ?? "", kind: query.get("kind") ?? "" };
    const kind = findKind(origin.agency, origin.kind);
    const isOnce = values.period === "once";
    const own = { agency: origin.agency, kind: origin.kind };
    const fields = {
      ...own,
      agency_name: nameToKeep(
        values.agency_name,
        agencyName(origin, language),
        part?.agency_name,
        agencyName(own, language),
      ),
      kind_name: nameToKeep(
        values.kind_name,
        kindName(origin, language),
        part?.kind_name,
        kindName(own, language),
      ),
      amount_cents: values.amount ?? null,
      period: values.period,
      pay_day: values.period === "month" ? values.pay_day : null,
      first_date: values.period === "month" ? "" : values.first_date,
      date_from: isOnce ? "" : values.date_from,
      date_to: isOnce ? "" : values.date_to,
      weekend: part?.weekend ?? kind?.weekend ?? "same",
      // What the person filled in is theirs, whoever said it before.
      source: "self",
      shift_months: values.period === "month" ? (part?.shift_months ?? kind?.shift_months ?? 0) : 0,
    };
    await saveRecords([{ type: "income_part", id: part?.id ?? newId(), fields }, ...takenWith(world.get(), query)]);
    world.go("/geld", { replace: true });
    world.tell(snapshot.texts("saved", { name: values.kind_name }));
  },
};

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {URLSearchParams} query
 */
export function partOf(snapshot, query) {
  return recordOf(snapshot, "income_part", query.get("id"));
}

/**
 * Give the first day on or after today in the rhythm that begins at MM-DD.
 * @param {string} monthDay
 * @param {string} period
 * @param {string} today
 */
function nextDay(monthDay, period, today) {
  const { year } = partsOf(today);
  const [month, date] = monthDay.split("-").map(Number);
  const step = period === "quarter" ? MONTHS_OF_QUARTER : 12;
  let day = dayOf(year, month, date);
  for (let count = step; day < today; count += step) day = dayOf(year, month + count, date);
  return day;
}
