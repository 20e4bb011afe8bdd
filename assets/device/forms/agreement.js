// @ts-check
/** The form of what was agreed about looking for work: new, or an own one (?id=). */

import { newId, removeRecord, saveRecords } from "../actions/records.js";
import { agencies } from "../data/agencies.js";
import { workDuties } from "../data/work_duties.js";
import { choiceField, dayField, numberField, textField, yesField } from "../fields.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { ASKS, KINDS, replacedBy } from "../work/agreements.js";
import { dutyWrites, endOfDuty } from "../work/duty_tasks.js";
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
  check({ date_from, date_to, ...values }) {
    return {
      date_to: date_to && date_to < date_from ? { key: "date-before-begin" } : undefined,
      kind_application: KINDS.some((kind) => values[`kind_${kind}`]) ? undefined : { key: "duty-kinds-missing" },
    };
  },
  async save(values, snapshot, { query }) {
    const known = recordOf(snapshot, "agreement", query.get("id"));
    const { agency, agency_name, quota, period, date_from, date_to, note } = values;
    const next = { agency: agency === OWN ? "" : agency, agency_name, date_from };
    const fields = {
      ...next,
      quota,
      period,
      date_to,
      note,
      kinds: KINDS.filter((kind) => values[`kind_${kind}`]),
      asks: ASKS.filter((member) => values[`ask_${member}`]),
    };
    const others = recordsOf(snapshot, "agreement").filter(({ id }) => id !== known?.id);
    // A new agreement with the same agency takes the place of the one that holds then, from its first day on.
    const replaced = known ? undefined : replacedBy(others, next);
    const writes = [
      { type: "agreement", id: known?.id ?? newId(), fields },
      ...(replaced ? [{ type: "agreement", id: replaced.before.id, fields: { date_to: replaced.last } }] : []),
    ];
    await saveRecords([...writes, ...dutyWrites(snapshot, writes, new Date(world.now()).toISOString())]);
    world.go("/werk", { replace: true });
    world.tell(snapshot.texts(replaced ? "duty-replaced" : "duty-saved"));
  },
};

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
