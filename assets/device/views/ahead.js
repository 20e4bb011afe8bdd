// @ts-check
/** What happens next with an application, who must act by when and by which article; and what the partner still has to do. */

import { daysOf, typedOfSent } from "../applied.js";
import { addDays, addMonths, dayOf, formatDay, isDay, partsOf, today } from "../dates.js";
import { recordOf } from "../records.js";
import { ADDING, findService } from "../services.js";
import { dutch } from "../texts.js";
import { isAsked } from "../topics.js";
import { termOf } from "../watch/decision_due.js";
import { endOfTerm } from "../watch/terms.js";
import { withdrawalOf } from "./share.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../services.js").Service} Service
 * @typedef {import("../services.js").Term} Term
 * @typedef {import("../data/shapes.js").StepAhead} StepAhead
 * @typedef {Partial<Record<string, string>>} Days  by event; see `pwa/rules/service_topics.py`
 */

/** Steps of which the wallet itself knows how they stand. */
const DECIDES = "decide";
const COMPLETES = "complete";

/**
 * List the steps of a service as they are before anything was sent: each with its term.
 * @param {Service} service @param {import("../topics.js").Typed} typed @param {Snapshot} snapshot
 * @returns {StepAhead[]}
 */
export function stepsBefore(service, typed, snapshot) {
  return service.steps.filter((step) => isAsked(step, service, typed, snapshot.today)).map((step) => stepLine(step, {}, snapshot));
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Ahead}
 */
export function aheadView(snapshot, { query }) {
  const record = recordOf(snapshot, "submission", query.get("id"));
  const found = record && findService(snapshot, record.agency, record.service);
  const nothing = { standing: record?.state ?? "", has_steps: false, steps: [], href_add: "", has_partner: false, partner: "", number: "", number_shared: "", href_statement: "", href_matter: "" };
  const isGone = !record || ["waiting", "taken-back", "refused", "left-behind"].includes(record.state) || withdrawalOf(record, snapshot);
  if (!record || !found || isGone) return nothing;
  const { agency, service } = found;
  const { texts } = snapshot;
  const isDecided = record.status?.state === "decided";
  const typed = typedOfSent(record);
  const matter = recordOf(snapshot, "matter", record.id);
  const steps = (service.steps ?? []).some(({ after }) => after === "applied") ? stepsAfter(service, record, snapshot) : [];
  const hasPartner = Boolean(service.partner && isAsked(service.partner, service, typed, snapshot.today) && !isDecided);
  const canAdd = agency.services.some(({ id }) => id === ADDING) && service.matter && !isDecided && record.link;
  return {
    standing: record.state,
    has_steps: steps.length > 0,
    steps,
    href_add: canAdd ? `/delen/dienst?agency=${agency.oin}&service=${ADDING}&about=${record.id}` : "",
    has_partner: hasPartner,
    partner: hasPartner ? (saidIn(service.partner?.text, texts.language) ?? "") : "",
    number: record.number ?? "",
    number_shared: texts("steps-number-shared", { agency: agency.name, title: saidIn(service.title, texts.language), number: record.number ?? "" }),
    href_statement: hasPartner ? `/delen/partner?id=${record.id}` : "",
    href_matter: matter ? "/taken/zaken" : "",
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Statement}
 */
export function statementView(snapshot, { query }) {
  const record = recordOf(snapshot, "submission", query.get("id"));
  const found = record && findService(snapshot, record.agency, record.service);
  const back = `/delen/inzending?id=${query.get("id") ?? ""}`;
  if (!record || !found?.service.partner) return { is_known: false, text: "", title: "", back };
  const { agency, service } = found;
  const named = (record.fields ?? []).find(({ name }) => name === service.partner?.name)?.value;
  // Agencies read Dutch.
  const words = { agency: agency.name, title: service.title.nl, number: record.number ?? "", day: formatDay(daysOf(service, record).sent, "nl"), statement: service.partner?.statement.nl ?? "", partner: String(named ?? "") };
  return { is_known: true, title: snapshot.texts("steps-statement-title"), text: dutch("steps-statement", words), back };
}

/** @param {Service} service @param {import("../data/shapes.js").Submission} record @param {Snapshot} snapshot @returns {StepAhead[]} */
function stepsAfter(service, record, snapshot) {
  const matter = recordOf(snapshot, "matter", record.id);
  const { status } = record;
  const told = status?.state === "decided" ? today(Date.parse(status.at)) : "";
  const decided = [matter?.notified_on, told].find(isDay) ?? "";
  const due = (status?.state === "handling" && status.until) || (matter ? termOf(matter, snapshot.today).due : "");
  const days = { ...daysOf(service, record), decided };
  const typed = typedOfSent(record);
  return service.steps
    .filter((step) => isAsked(step, service, typed, days.sent))
    .flatMap((step) => {
      const line = stepLine(step, days, snapshot, step.id === DECIDES ? due : step.id === COMPLETES && status?.state === "waiting" ? status.until : "");
      const isOver = step.id === "send" || (step.after === "sent" && record.received_at) || (step.id === DECIDES && decided) || (step.after === "reported" && snapshot.today >= days.applied);
      // What a decision made needless is no step any more.
      if (decided && !isOver && step.after !== "decided") return [];
      const when = step.id === DECIDES && decided ? snapshot.texts("steps-on", { day: formatDay(decided, snapshot.texts.language) }) : "";
      return isOver ? [{ ...line, when, state: "done" }] : [line];
    });
}

/**
 * @param {import("../services.js").ServiceStep} step @param {Days} days @param {Snapshot} snapshot @param {string} [told]  a last day that somebody named
 * @returns {StepAhead}
 */
function stepLine(step, days, { texts }, told = "") {
  const { language } = texts;
  const from = days[step.after ?? ""];
  const by = told || (step.after === "reported" && days.applied) || (step.term && from ? endOf(from, step.term) : "");
  const term = step.term ? Object.entries(step.term)[0] : undefined;
  const key = step.after === "reported" ? "steps-until" : "steps-by";
  const when = by ? texts(key, { day: formatDay(by, language) }) : term && Number(term[1]) > 0 ? texts("steps-within", { unit: term[0], count: Number(term[1]), after: step.after ?? "asked" }) : "";
  return {
    id: step.id,
    title: saidIn(step.title, language),
    when,
    article: step.article ?? "",
    state: "later",
  };
}

/** The last day of a term. @param {string} from @param {Term} term */
function endOf(from, { days = 0, weeks = 0, months = 0, years = 0 }) {
  if (weeks) return endOfTerm(from, weeks);
  const count = months + 12 * years;
  if (!count) return addDays(from, days);
  const { year, month } = partsOf(`${addMonths(from.slice(0, 7), count)}-01`);
  return dayOf(year, month, partsOf(from).date);
}
