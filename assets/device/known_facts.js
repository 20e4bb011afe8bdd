// @ts-check
/** What the wallet knows already of what a service asks: an income, and what was told of the household. */

import { formatAmount } from "./amounts.js";
import { isDay } from "./dates.js";
import { recordOf, recordsOf } from "./records.js";
import { fieldName, fieldOf, incomeName } from "./services.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./services.js").Service} Service
 * @typedef {import("./services.js").Asked} Asked
 */

/**
 * Fill in what the wallet knows of an income part, in the fields that are about one.
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @param {string} id  of the income part
 * @returns {Record<string, string>} by field
 */
export function knownOf(service, snapshot, id) {
  const part = /** @type {Record<string, any> | undefined} */ (recordOf(snapshot, "income_part", id));
  if (!part) return {};
  const asked = service.facts.filter(({ kind, record, field }) => kind !== "income_part" && record === "IncomePart" && field && part[field] != null);
  return Object.fromEntries(asked.map((each) => [fieldName("fact", each.name), typedAs(each, part[each.field ?? ""], snapshot)]));
}

/**
 * Say how a fact is filled in from what was told of the household, kept of income or sent before, as it would be typed; "" when nothing is known.
 * @param {Asked} asked
 * @param {Snapshot} snapshot
 * @returns {string}
 */
export function knownFact(asked, snapshot) {
  if (asked.record === "IncomePart" && !asked.field && asked.kind === "text") return typedAs(asked, incomes(snapshot), snapshot);
  if (asked.record === "Submission" && asked.field) return typedAs(asked, sentBefore(asked.field, asked.kind, snapshot), snapshot);
  if (asked.record !== "HouseholdFact" || !asked.field) return "";
  const told = recordOf(snapshot, "household_fact", asked.field)?.value ?? "";
  return told ? typedAs(asked, valueFor(asked, told), snapshot) : "";
}

/**
 * Add what the wallet knows to what was answered: whoever is young hears of it before anything was asked.
 * @param {Service} service
 * @param {import("./topics.js").Typed} typed
 * @param {Snapshot} snapshot
 * @returns {import("./topics.js").Typed}
 */
export function withKnown(service, typed, snapshot) {
  const known = service.facts.flatMap((asked) => {
    const name = fieldName("fact", asked.name);
    const text = typed[name] === undefined ? knownFact(asked, snapshot) : "";
    return text ? [[name, text]] : [];
  });
  return { ...Object.fromEntries(known), ...typed };
}

/** Find what was sent last under a name, to any agency. @param {string} name @param {string} kind @param {Snapshot} snapshot @returns {unknown} */
function sentBefore(name, kind, snapshot) {
  const all = recordsOf(snapshot, "submission").filter(({ state }) => state !== "taken-back");
  const facts = all.sort((a, b) => (a.created_at > b.created_at ? -1 : 1)).flatMap(({ fields }) => fields ?? []);
  const value = facts.find((fact) => fact.name === name)?.value;
  return kind === "yes_no" && typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** Read what was told as the laws read it: days and choices as they are, money in euro. @param {Asked} asked @param {string} told */
function valueFor({ kind }, told) {
  if (kind === "yes_no") return told === "true" ? "yes" : told === "false" ? "no" : "";
  if (kind === "date") return isDay(told) ? told : "";
  if (kind === "amount_cents") return Math.round(Number(told) * 100);
  return kind === "number" ? Number(told) : told;
}

/** Name the income that runs, each with its amount. @param {Snapshot} snapshot */
function incomes(snapshot) {
  const { texts, today } = snapshot;
  const running = recordsOf(snapshot, "income_part").filter(({ date_from, date_to }) => (!date_from || date_from <= today) && (!date_to || date_to >= today));
  const words = running.map((part) => {
    const amount = typeof part.amount_cents === "number" ? formatAmount(part.amount_cents, texts.language) : "";
    return [incomeName(part, texts.language), amount && texts("steps-income", { amount, period: part.period ?? "" })].filter(Boolean).join(": ");
  });
  return words.join("; ");
}

/** Write a value as a person would, when the field takes it. @param {Asked} asked @param {unknown} value @param {Snapshot} snapshot */
function typedAs(asked, value, snapshot) {
  const field = fieldOf(asked, snapshot);
  const typed = field.write(value, snapshot.texts.language);
  return "problem" in field.read(typed, snapshot.texts.language) ? "" : typed;
}
