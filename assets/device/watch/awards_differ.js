// @ts-check
/** Awards that do not go with each other, with a paper, with the law or with what the household told: only what is certain. */

import { addDays } from "../dates.js";
import { monthlyRange } from "./amounts_of_laws.js";
import { covers, overlapOf } from "./periods.js";

/** @typedef {import("./findings.js").Seen} Seen */
/** @typedef {import("../data/shapes.js").IncomePart} IncomePart */
/** @typedef {{kind: string, parts: IncomePart[], day: string, say?: Record<string, string | number>, key?: string}} Clash */

const NEAR_DAYS = 31;

/** @type {import("./findings.js").Watch} */
export function awardsDiffer(seen, today, { stay_days, data }) {
  return data.pairs.flatMap((/** @type {any} */ pair) =>
    HOW[pair.how](seen, today, { ...pair, stay_days }).map(({ kind, parts, day, say = {}, key = "" }) => ({
      id: `awards-differ/${pair.id}/${parts.at(-1)?.id}${key}`,
      kind,
      day,
      about: `income_part/${parts[0].id}`,
      parts: pair.how === "twice" ? parts.slice(1) : parts,
      say,
    })),
  );
}

/** @param {{from: string, to: string} | undefined} both @param {string} today @param {number} stay_days */
const isNow = (both, today, stay_days) => both !== undefined && both.from <= today && (!both.to || today <= addDays(both.to, stay_days));

/** How two are held against each other. @type {Record<string, (seen: Seen, today: string, pair: any) => Clash[]>} */
const HOW = {
  /** The same is paid twice to one person for the same days. */
  twice({ parts }, today, { kinds, stay_days }) {
    const once = parts.filter(({ kind, period }) => kinds.includes(kind) && (period ?? "month") === "month");
    // Said of each but the first, however many there are.
    const groups = Map.groupBy(once, ({ kind, agency, person }) => [kind, agency, person ?? ""].join());
    return [...groups.values()].flatMap((group) =>
      group.slice(1).flatMap((other, at) => {
        const one = group.slice(0, at + 1).find((earlier) => isNow(overlapOf(earlier, other), today, stay_days));
        return one ? [{ kind: "award_twice", parts: [one, other], day: overlapOf(one, other)?.from || today }] : [];
      }),
    );
  },
  /** The household told that there is nothing of the kind. */
  facts({ parts, facts }, today, { kind, list, member, value }) {
    const items = facts[list];
    const isNone = Array.isArray(items) && items.every((item) => item[member] === value);
    return isNone ? paid(parts, kind, today).map((part) => ({ kind: "award_no_need", parts: [part], day: today })) : [];
  },
  /** The paper that it rests on has run out, and no other of the kind holds. */
  paper({ parts, documents }, today, { kind, agency, words }) {
    const papers = documents
      .filter((paper) => paper.agency === agency && paper.valid_until && words.some((/** @type {string} */ word) => (paper.title ?? "").toLowerCase().includes(word)))
      .sort((a, b) => (a.valid_until > b.valid_until ? -1 : 1));
    const [last] = papers;
    if (!last || last.valid_until >= today) return [];
    const say = { title: last.title, until_day: last.valid_until };
    return paid(parts, kind, today).map((part) => ({ kind: "award_paper", parts: [part], day: last.valid_until, say, key: `/${last.valid_until}` }));
  },
  /** An income began later, and nothing says that the agency of this one knows. */
  together({ parts, changes }, today, { kind, agency, others }) {
    const isTold = (/** @type {string} */ day) =>
      changes.some(({ on, reported }) => on >= addDays(day, -NEAR_DAYS) && on <= addDays(day, NEAR_DAYS) && (reported ?? []).includes(agency));
    return paid(parts, kind, today).flatMap((part) =>
      parts
        .filter((other) => others.includes(other.kind) && covers(other, today) && part.date_from && other.date_from > part.date_from && !isTold(other.date_from))
        .map((other) => ({ kind: "award_together", parts: [part, other], day: other.date_from, say: { from_day: other.date_from } })),
    );
  },
  /** The law gives something else, with the answers of the household. */
  law(seen, today, { kind, law, least_cents }) {
    const range = monthlyRange(seen, law, {}, today);
    if (!range) return [];
    const [low, high] = range;
    return paid(seen.parts, kind, today).flatMap((part) => {
      const { amount_cents: award } = part;
      if (typeof award !== "number" || (part.period ?? "month") !== "month") return [];
      const isHigher = award > high + Number(least_cents);
      if (!isHigher && award >= low - Number(least_cents)) return [];
      const say = { award_cents: award, low_cents: low, high_cents: high, same: low === high ? "yes" : "no" };
      return [{ kind: isHigher ? "award_higher" : "award_lower", parts: [part], day: today, say, key: `/${award}` }];
    });
  },
};

/** @param {IncomePart[]} parts @param {string} kind @param {string} today */
const paid = (parts, kind, today) => parts.filter((part) => part.kind === kind && covers(part, today));
