// @ts-check
/** A payslip or a benefit statement on paper: one payment, as its reader noted it, read as a line of a bank's file is. */

import { agencyName } from "../views/names.js";
import { recognise } from "./payers.js";
import { planOf } from "./plan.js";
import { StatementBuilder } from "./statement.js";

/** @typedef {import("../data/shapes.js").Document} Document */

/**
 * Give what a paper would bring into the wallet.
 * @param {Document} paper  a payslip with its amount and its day
 * @param {import("./plan.js").Held} held
 */
export function planOfPaper(paper, held) {
  const name = agencyName(paper, "nl");
  const builder = new StatementBuilder();
  builder.add(1, { account: "", date: paper.issued, amount_cents: Number(paper.amount_cents), name, iban: "", text: paper.title ?? "", reference: "" });
  const payerOf = (/** @type {Parameters<typeof recognise>[0]} */ line) => {
    const told = recognise(line, held.parts);
    if (!paper.agency) return told ?? { agencies: [""], name, kind: "" };
    return { agencies: [paper.agency], name: paper.agency_name ?? "", kind: told?.agencies.includes(paper.agency) ? told.kind : "" };
  };
  return planOf(builder.finish(name), held, { payerOf });
}
