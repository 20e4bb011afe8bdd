// @ts-check
/** The screen Werk: what was agreed and how far it is, the log with its search, and how applications went. */

import { addDays, daysBetween, formatDay } from "../dates.js";
import { keyOf } from "../form_states.js";
import { findForm } from "../forms/find.js";
import { recordsOf } from "../records.js";
import { agreementsOn, countOf } from "../work/agreements.js";
import { STATES, findActivities, funnelOf, stateOf } from "../work/finding.js";
import { isIn, periodAt, periodsUntil } from "../work/periods.js";
import { firstRows } from "./long_lists.js";
import { agencyName } from "./names.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Application} Application
 * @typedef {import("../data/shapes.js").Agreement} Agreement
 */

/** A period that was missed is mentioned for so many days, unless a reason was given. */
const MENTION_DAYS = 120;
/** A shorter list is seen at a glance. */
const SEARCH_FROM = 8;
const DAY_SHORT = /** @type {const} */ ({ day: "numeric", month: "short" });

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Work}
 */
export function workView(snapshot, place) {
  const { texts } = snapshot;
  const activities = recordsOf(snapshot, "application");
  const { words = "", state = "" } = snapshot.forms[keyOf(findForm, place)]?.typed ?? {};
  const found = findActivities(activities, { words, state });
  const { rows, more, href } = firstRows(found, snapshot, place);
  const funnel = funnelOf(activities);
  const most = funnel[0].count;
  const agreements = recordsOf(snapshot, "agreement").sort((a, b) => ((a.date_from ?? "") > (b.date_from ?? "") ? -1 : 1));
  const duties = agreementsOn(snapshot, snapshot.today).map((agreement) => dutyCard(snapshot, agreement));
  const missed = agreements.flatMap((agreement) => missedIn(snapshot, agreement));
  const exemptions = recordsOf(snapshot, "exemption").sort((a, b) => ((a.date_from ?? "") > (b.date_from ?? "") ? -1 : 1));
  return {
    duties,
    has_duties: duties.length > 0,
    missed,
    has_missed: missed.length > 0,
    lines: rows.map((activity) => activityLine(activity, snapshot)),
    has_lines: found.length > 0,
    has_any: activities.length > 0,
    can_search: activities.length >= SEARCH_FROM,
    found: words.trim() || state ? texts("work-found", { count: found.length }) : "",
    more,
    href_all: href,
    states: [{ value: "", label: texts("work-all-states") }, ...STATES.map((value) => ({ value, label: texts("work-state", { state: value }) }))],
    funnel: funnel.map(({ step, count }) => ({ id: step, name: texts("work-step", { step }), count: String(count), width: String(most ? Math.round((count / most) * 100) : 0) })),
    has_funnel: most > 0,
    agreements: agreements.map((agreement) => ({ id: agreement.id, title: agreementName(agreement, snapshot), about: agreementAbout(agreement, snapshot), href: `/werk/afspraak?id=${agreement.id}` })),
    has_agreements: agreements.length > 0,
    exemptions: exemptions.map((one) => ({ id: one.id, title: texts("free-reason", { reason: one.reason ?? "other" }), about: daysOf(one.date_from, one.date_to, snapshot), href: `/werk/vrij?id=${one.id}` })),
    has_exemptions: exemptions.length > 0,
  };
}

/**
 * @param {Application} activity
 * @param {Snapshot} snapshot
 * @param {import("../work/periods.js").Reason} [reason]
 * @returns {import("../data/shapes.js").ActivityLine}
 */
export function activityLine(activity, { texts }, reason) {
  const kind = activity.kind ?? "application";
  return {
    id: activity.id,
    title: activity.title ?? "",
    employer: [activity.employer, kind === "application" ? "" : texts("work-kind", { kind })].filter(Boolean).join(", "),
    day: activity.sent ? formatDay(activity.sent, texts.language, { ...DAY_SHORT, year: "numeric" }) : "",
    state: texts("work-state", { state: stateOf(activity) }),
    why_not: reason ? texts("work-why-not", { reason }) : "",
    href: `/werk/sollicitatie?id=${activity.id}`,
  };
}

/** What an agreement is called: with whom it is. @param {Agreement} agreement @param {Snapshot} snapshot */
export function agreementName(agreement, { texts }) {
  return agencyName(agreement, texts.language) || texts("duty-own");
}

/** From day to day, in words. @param {string} from @param {string} to @param {Snapshot} snapshot */
export function daysOf(from, to, { texts }) {
  const { language } = texts;
  if (!from) return "";
  return to ? texts("work-days", { from: formatDay(from, language), to: formatDay(to, language) }) : texts("work-from", { from: formatDay(from, language) });
}

/** @param {Snapshot} snapshot @param {Agreement} agreement @returns {import("../data/shapes.js").DutyCard} */
function dutyCard(snapshot, agreement) {
  const { texts, today } = snapshot;
  const period = /** @type {import("../work/periods.js").Period} */ (periodAt(agreement, today));
  const { counted, asked, state } = countOf(snapshot, agreement, period);
  const left = daysBetween(today, period.to);
  return {
    id: agreement.id,
    title: agreementName(agreement, snapshot),
    count: texts("duty-count", { counted, asked }),
    about: texts("duty-left", { days: left, to: formatDay(period.to, texts.language, { weekday: "long", day: "numeric", month: "long" }) }),
    state,
    width: String(asked ? Math.min(100, Math.round((counted / asked) * 100)) : 100),
    href: periodHref(agreement, period),
  };
}

/** @param {Agreement} agreement @param {{from: string}} period */
export const periodHref = (agreement, period) => `/werk/periode?afspraak=${agreement.id}&vanaf=${period.from}`;

/** Periods that are over with less than was agreed, of which the person has not said why. @param {Snapshot} snapshot @param {Agreement} agreement */
function missedIn(snapshot, agreement) {
  const { texts, today } = snapshot;
  const since = addDays(today, -MENTION_DAYS);
  const notes = recordsOf(snapshot, "period_note").filter((note) => note.agreement === agreement.id);
  return periodsUntil(agreement, today, since)
    .filter((period) => period.to < today && !notes.some(({ first_day }) => isIn(period, first_day)))
    .map((period) => ({ period, count: countOf(snapshot, agreement, period) }))
    .filter(({ count }) => count.state === "short")
    .map(({ period, count: { counted, asked } }) => ({
      id: `${agreement.id} ${period.from}`,
      title: texts("duty-missed", { counted, asked, agency: agreementName(agreement, snapshot) }),
      about: daysOf(period.from, period.to, snapshot),
      href: periodHref(agreement, period),
    }));
}

/** @param {Agreement} agreement @param {Snapshot} snapshot */
function agreementAbout(agreement, snapshot) {
  const { texts } = snapshot;
  const asked = texts("duty-asked", { quota: agreement.quota ?? 0, period: agreement.period ?? "four_weeks" });
  return [asked, daysOf(agreement.date_from, agreement.date_to, snapshot)].filter(Boolean).join(", ");
}
