// @ts-check
/** The form of what was agreed about looking for work: new, or an own one (?id=). */

import { newId, removeRecord, saveRecords } from "../actions/records.js";
import { agencies } from "../data/agencies.js";
import { workDuties } from "../data/work_duties.js";
import { formatDay } from "../dates.js";
import { choiceField, dayField, numberField, textField, yesField } from "../fields.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { ASKS, KINDS, isWithSame, lastBeforeOthers, replacementWrites } from "../work/agreements.js";
import { dutyWrites, endOfDuty } from "../work/duty_tasks.js";
import { periodAt } from "../work/periods.js";
import { enter } from "../forms.js";
import { world } from "../world.js";

export const PERIODS = /** @type {const} */ (["week", "four_weeks", "month"]);
const MOST = 99;
/** A plan of one's own. */
export const OWN = "own";
const AGENCIES = [...agencies.filter(({ id }) => id in workDuties).map(({ id }) => id), OWN];
export const agencyChoices = AGENCIES;

/** @type {import("../form_states.js").Form} */
export const agreementForm = {
  name: "agreement",
  key: ({ query }) => query.get("id") ?? "",
  fields: {
    agency: choiceField(AGENCIES),
    agency_name: textField(),
    quota: numberField({ missing: "duty-quota-missing", most: MOST }),
    period: choiceField(PERIODS),
    date_from: dayField({ missing: "duty-from-missing" }),
    date_to: dayField(),
    ...Object.fromEntries(KINDS.map((kind) => [`kind_${kind}`, yesField()])),
    ...Object.fromEntries(ASKS.map((member) => [`ask_${member}`, yesField()])),
    note: textField({ most: 2_000 }),
  },
  begin(snapshot, { query }) {
    const agreement = recordOf(snapshot, "agreement", query.get("id"));
    if (!agreement) return { ...usual("uwv"), agency: "uwv" };
    return { ...agreement, agency: agreement.agency || OWN, ...ticks("kind", KINDS, agreement.kinds), ...ticks("ask", ASKS, agreement.asks) };
  },
  check(values, snapshot, { query }) {
    const { date_from, date_to } = values;
    const known = recordOf(snapshot, "agreement", query.get("id"));
    const next = begunOf(values);
    const isTwice = recordsOf(snapshot, "agreement").some((one) => one.id !== known?.id && one.date_from === date_from && isWithSame(one, next) && periodAt(one, date_from));
    // What an agency signed stays what it signed; it can end.
    const isOther = (/** @type {"quota" | "period" | "date_from"} */ name) => (known?.statement && known[name] !== values[name] ? { key: "duty-signed" } : undefined);
    const isOtherTick = (/** @type {string} */ prefix, /** @type {readonly string[]} */ names, /** @type {readonly string[] | undefined} */ signed) =>
      known?.statement && names.some((name) => values[`${prefix}_${name}`] !== listOf(signed).includes(name)) ? { key: "duty-signed" } : undefined;
    return {
      quota: isOther("quota"),
      period: isOther("period"),
      date_from: isOther("date_from") ?? (isTwice ? { key: "duty-same-day" } : undefined),
      date_to: date_to && date_to < date_from ? { key: "date-before-begin" } : undefined,
      kind_application: isOtherTick("kind", KINDS, known?.kinds) ?? (KINDS.some((kind) => values[`kind_${kind}`]) ? undefined : { key: "duty-kinds-missing" }),
      ask_manner: isOtherTick("ask", ASKS, known?.asks),
    };
  },
  async save(values, snapshot, { query }) {
    const known = recordOf(snapshot, "agreement", query.get("id"));
    const { quota, period, date_to, note } = values;
    const next = begunOf(values);
    const others = recordsOf(snapshot, "agreement").filter((one) => one.id !== known?.id);
    // A new agreement with the same agency takes the place of the one that holds then, from its first day on.
    const id = known?.id ?? newId();
    const replaced = known ? [] : replacementWrites(snapshot, id, next, newId);
    const least = known ? "" : lastBeforeOthers(others, next);
    const isCut = Boolean(least) && (!date_to || date_to > least);
    const fields = {
      ...next,
      quota,
      period,
      date_to: isCut ? least : date_to,
      note,
      kinds: KINDS.filter((kind) => values[`kind_${kind}`]),
      asks: ASKS.filter((member) => values[`ask_${member}`]),
    };
    const writes = [{ type: "agreement", id, fields }, ...replaced];
    await saveRecords([...writes, ...dutyWrites(snapshot, writes, new Date(world.now()).toISOString())]);
    world.go("/werk", { replace: true });
    const { texts } = snapshot;
    world.tell(isCut ? texts("duty-until-next", { day: formatDay(least, texts.language) }) : texts(replaced.length ? "duty-replaced" : "duty-saved"));
  },
};

/** @param {Record<string, any>} values */
const begunOf = ({ agency, agency_name, date_from }) => ({ agency: agency === OWN ? "" : agency, agency_name, date_from });

/** Fill in what is usual with an agency, when another one is chosen. @param {{target: EventTarget | null}} event */
export function chooseAgency({ target }) {
  const { value } = /** @type {HTMLSelectElement} */ (target);
  const { quota, period, ...rest } = usual(value);
  enter(agreementForm, { agency: value, quota: quota ? String(quota) : "", period, ...Object.fromEntries(Object.entries(rest).map(([name, on]) => [name, on ? "yes" : ""])) });
}

/** @param {string} id */
export async function removeAgreement(id) {
  const agreement = recordOf(world.get(), "agreement", id);
  if (!agreement) return;
  await saveRecords(endOfDuty(world.get(), id, new Date(world.now()).toISOString()));
  await removeRecord("agreement", id, world.get().texts("duty-one"), "/werk");
}

/** @param {string} agency */
function usual(agency) {
  const { quota, period, kinds, asks } = workDuties[agency] ?? { quota: null, period: "week", kinds: KINDS, asks: [] };
  return { quota, period, ...ticks("kind", KINDS, kinds), ...ticks("ask", ASKS, asks) };
}

/** @param {string} prefix @param {readonly string[]} names @param {readonly string[] | undefined} chosen @returns {Record<string, boolean>} */
const ticks = (prefix, names, chosen) => Object.fromEntries(names.map((name) => [`${prefix}_${name}`, listOf(chosen).includes(name)]));
