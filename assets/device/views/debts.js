// @ts-check
/** The screens of what is paid back: the list with its sum a month, and what the form of one needs. */

import { formatAmount } from "../amounts.js";
import { agencies } from "../data/agencies.js";
import { isPaid, monthlySum } from "../debts.js";
import { KINDS, OTHER } from "../forms/debt.js";
import { recordOf, recordsOf } from "../records.js";
import { agencyName } from "./names.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Debts}
 */
export function debtsView(snapshot) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const debts = recordsOf(snapshot, "debt").sort((a, b) => a.title.localeCompare(b.title, language));
  const running = debts.filter((debt) => isPaid(debt, today));
  return {
    debts: debts.map((debt) => ({
      id: debt.id,
      title: debt.title,
      agency: agencyName(debt, language),
      amount: debt.monthly_cents ? formatAmount(debt.monthly_cents, language) : "",
      state: texts("debt-state", { state: running.includes(debt) ? "runs" : debt.date_to && debt.date_to < today ? "ended" : "waits" }),
      href: `/geld/schulden/schuld?id=${debt.id}`,
    })),
    has_debts: debts.length > 0,
    sum: formatAmount(monthlySum(running), language),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").OneDebt}
 */
export function debtView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const known = agencies.map((agency) => ({ value: agency.id, label: saidIn(agency.name, texts.language) }));
  return {
    id,
    is_new: !id,
    is_known: !id || Boolean(recordOf(snapshot, "debt", id)),
    kinds: KINDS.map((value) => ({ value, label: texts("debt-kind", { kind: value }) })),
    agencies: [...known, { value: OTHER, label: texts("debt-other") }],
    href_letter: `/taken/zaken/brief?id=${id}&soort=arrangement`,
  };
}
