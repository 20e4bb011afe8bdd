// @ts-check
/** The screens for one income part: choosing a kind, and what its form needs to know. */

import { agencies } from "../data/agencies.js";
import { partOf } from "../forms/income.js";
import { recordsOf } from "../records.js";
import { findKind, kindName } from "./names.js";
import { saidIn } from "../said.js";

/**
 * The common kinds of every agency, with those that the wallet holds already marked.
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Kinds}
 */
export function kindsView(snapshot) {
  const { language } = snapshot.texts;
  const held = new Set(
    recordsOf(snapshot, "income_part").map(({ agency, kind }) => `${agency} ${kind}`),
  );
  return {
    agencies: agencies.map((agency) => ({
      id: agency.id,
      name: saidIn(agency.name, language),
      kinds: agency.kinds.map((kind) => ({
        id: `${agency.id} ${kind.id}`,
        name: saidIn(kind.name, language),
        is_held: held.has(`${agency.id} ${kind.id}`),
        href: `/geld/deel?agency=${agency.id}&kind=${kind.id}`,
      })),
    })),
  };
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Part}
 */
export function partView(snapshot, { query }) {
  const part = partOf(snapshot, query);
  const origin = part ?? { agency: query.get("agency") ?? "", kind: query.get("kind") ?? "" };
  const kind = findKind(origin.agency, origin.kind);
  const name = kindName(origin, snapshot.texts.language);
  return {
    id: part?.id ?? "",
    is_known: Boolean(part) || !query.get("id"),
    is_new: !query.get("id"),
    name,
    title: name || snapshot.texts("income-own"),
    // What the picker cannot know is asked at once, the rest only when somebody wants to change it.
    asks_names: !name || origin.agency === "gemeente" || origin.agency === "werkgever" || origin.agency === "pensioenfonds",
    asks_rhythm: !kind || (kind.period === "month" ? !kind.pay_day : !kind.first_date),
  };
}
