// @ts-check
/** An income ends, and nothing that follows is known. */

import { addDays, addMonths } from "../dates.js";
import { paymentsOf } from "../schedule.js";

/** @typedef {import("../data/shapes.js").IncomePart} IncomePart */

/** How far a last payment can lie from the last day that it is for. */
const FAR_DAYS = 100;

/** @type {import("./findings.js").Watch} */
export function incomeEnds({ parts }, today, { lead_days, stay_days, data }) {
  const ending = parts.flatMap((part) => {
    const last = lastPaymentOf(part);
    const isTime = last && today >= addDays(last.date, -lead_days) && today <= addDays(last.date, stay_days);
    const isRenewed = data.renewed_each_year.includes(part.kind) && part.date_to?.endsWith("-12-31");
    return isTime && !isRenewed && !follows(part, parts, data.livelihood) ? [{ part, last }] : [];
  });
  const isLiving = (/** @type {{part: IncomePart}} */ { part }) => data.livelihood.includes(part.kind);
  return [...gaps(ending.filter(isLiving)), ...ending.filter((one) => !isLiving(one)).map(endOf)];
}

/**
 * What people live from and that ends on one day is one gap.
 * @param {{part: IncomePart, last: import("../schedule.js").Payment}[]} ending
 */
function gaps(ending) {
  const days = [...new Set(ending.map(({ part }) => part.date_to))];
  return days.map((day) => {
    const together = ending.filter(({ part }) => part.date_to === day);
    const last = together.map(({ last: { date } }) => date).sort().at(-1) ?? day;
    const cents = together.reduce((sum, { part, last: { amount_cents } }) => sum + (part.amount_cents ?? amount_cents ?? 0), 0);
    return {
      id: `income-ends/${day}`,
      kind: "gap",
      day: last,
      about: `income_part/${together[0].part.id}`,
      parts: together.map(({ part }) => part),
      say: { end_day: day, last_day: last, less_cents: cents, month: addMonths(last.slice(0, 7), 1) },
    };
  });
}

/** @param {{part: IncomePart, last: import("../schedule.js").Payment}} ending */
function endOf({ part, last }) {
  return {
    id: `income-ends/${part.id}/${part.date_to}`,
    kind: "ending",
    day: last.date,
    about: `income_part/${part.id}`,
    parts: [part],
    say: { last_day: last.date, less_cents: part.amount_cents ?? last.amount_cents ?? 0 },
  };
}

/** @param {IncomePart} part */
function lastPaymentOf(part) {
  if (!part.date_to || part.period === "once") return undefined;
  return paymentsOf(part, addDays(part.date_to, -FAR_DAYS), addDays(part.date_to, FAR_DAYS)).at(-1);
}

/**
 * Tell whether something takes its place: the same kind, or for what one lives from any such income that begins then.
 * @param {IncomePart} part @param {IncomePart[]} parts @param {string[]} livelihood
 */
function follows(part, parts, livelihood) {
  const latest = addDays(part.date_to, 31);
  return parts.some((other) => {
    const isLater = other !== part && (!other.date_to || other.date_to > part.date_to);
    const begins = other.date_from || other.first_date || "";
    const isSame = other.kind === part.kind && other.person === part.person && begins <= latest;
    const replaces = livelihood.includes(part.kind) && livelihood.includes(other.kind) && begins > part.date_to && begins <= latest;
    return isLater && (isSame || replaces);
  });
}
