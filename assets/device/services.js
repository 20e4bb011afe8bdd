// @ts-check
/** What the services of agencies ask, as their files in the directory say it, and the wallet's answers to it. */

import { formatAmount } from "./amounts.js";
import { formatDay } from "./dates.js";
import { amountField, choiceField, dayField, numberField, textField } from "./fields.js";
import { ibanField } from "./iban.js";
import { codeField } from "./identity.js";
import { recordOf, recordsOf } from "./records.js";
import { referencesOf } from "./talk/words.js";
import { agencyName, kindName } from "./views/names.js";
import { saidIn } from "./said.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./fields.js").Field} Field
 * @typedef {import("./texts.js").Language} Language
 * @typedef {import("./said.js").Said} Said
 * @typedef {{days?: number, weeks?: number, months?: number, years?: number}} Term
 * @typedef {{text: string, run?: any}} Condition  A formula with its expression
 * @typedef {{when?: Condition, unless?: Condition}} Conditional
 * @typedef {Conditional & {name: string, label: Said, kind: string, required: boolean, why: Said, record?: string, field?: string, choices?: ({value: string} & Said)[]}} Asked
 * @typedef {Conditional & {name: string, label: Said, kinds: string[], required: boolean, most: number, why: Said, later?: Term}} AskedPapers
 * @typedef {Conditional & {id: string, actor: string, title: Said, term: Term | null, article: string | null, after?: string, optional?: boolean}} ServiceStep
 *
 * @typedef {object} Listed  What the directory says.
 * @property {readonly import("./directory.js").Agency[]} agencies
 * @property {boolean} isExpired      Nothing may be sent with it
 * @property {string | null} problem  Why a newer one was refused
 *
 * @typedef {object} Service  See `pwa/rules/service_files.py`.
 * @property {string} id
 * @property {Said} title
 * @property {Said} summary
 * @property {string} role
 * @property {boolean} listed
 * @property {Said} words
 * @property {({code: string} & Said)[]} certainties
 * @property {{opened: string | null, basis: string, signature: string, assurance: string, decision_here: boolean}} channel
 * @property {({of: string[]} & Said)[]} gets
 * @property {Said} purpose
 * @property {{law: string, article: string, link?: string, text: Said}} legal_basis
 * @property {{text: Said}} retention
 * @property {Said} withdrawal
 * @property {Said} consent
 * @property {string} identity  "not_needed": nobody need be known
 * @property {(Term & {article: string}) | null} decision_term
 * @property {ServiceStep[]} steps
 * @property {Asked[]} facts
 * @property {AskedPapers[]} documents
 * @property {string} [right]  And what follows: see `pwa/rules/service_topics.py`
 * @property {boolean} [matter]
 * @property {Said[]} [needs]
 * @property {{id: string, title: Said, about?: Said, facts: string[], documents: string[]}[]} [topics]
 * @property {Conditional & {since: string, term: Term, article: string, text: Said, task: Said}} [waits]
 * @property {Conditional & {service: string, number: string, agrees: string, name: string, article: string, text: Said, statement: Said}} [partner]
 *
 * @typedef {{fact: import("./submissions.js").Fact, said: string, isRequired: boolean}} Answer
 */

/** Services that every agency has. */
export const BY_CODE = "identity-link";
export const WITHDRAWAL = "withdrawal";
/** The fact by which a person says to want decisions in the wallet (pwa/rules/service_checks.py). */
export const REACHABLE = "besluiten_hier";
/** The service of every agency by which that choice is changed. */
export const CHOOSE_WAY = "besluiten-ontvangen";
export const ADDING = "aanvulling";
/** The service of every agency by which a person asks for a human. */
export const SPEAK = "iemand-spreken";

const MOST_TEXT = 1_000;
const MOST_NUMBER = 999_999_999;
/** An income that stands not in the wallet. */
const ELSEWHERE = "elsewhere";

/** Find the service that a screen is about. @param {Pick<Snapshot, "listed">} snapshot @param {URLSearchParams} query */
export const serviceAt = (snapshot, query) => findService(snapshot, query.get("agency"), query.get("service"));

/**
 * @param {Pick<Snapshot, "listed">} snapshot
 * @param {string | null} oin
 * @param {string | null} id
 */
export function findService({ listed }, oin, id) {
  const agency = listed?.agencies.find((one) => one.oin === oin);
  const service = /** @type {Service | undefined} */ (agency?.services.find((/** @type {Service} */ one) => one.id === id));
  return agency && service && { agency, service };
}

/** Give the address of the form of a service: all on one screen, or in small steps. @param {Service | undefined} service @param {URLSearchParams} query */
export const pathTo = (service, query) => `/delen/${service?.topics ? "stappen" : "dienst"}?${query}`;

/** Name the field in the form. @param {"fact" | "papers"} what @param {string} name */
export const fieldName = (what, name) => `${what}_${name}`;

/** Name what there is to say about the file that was added last. @param {string} field */
export const remarkName = (field) => `remark_${field}`;

/**
 * Make the fields of the form of a service.
 * @param {Service} service
 * @param {Snapshot} snapshot
 * @returns {Record<string, Field>}
 */
export function fieldsOf(service, snapshot) {
  const { language } = snapshot.texts;
  const facts = service.facts.map((asked) => [fieldName("fact", asked.name), demanding(fieldOf(asked, snapshot), asked, language)]);
  const papers = service.documents.map((asked) => [fieldName("papers", asked.name), papersField(asked, language)]);
  return Object.fromEntries([...facts, ...papers]);
}

/**
 * List what may be chosen for a fact.
 * @param {Asked} asked
 * @param {Snapshot} snapshot
 * @returns {{value: string, label: string}[]}
 */
export function optionsOf({ kind, choices = [] }, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const first = { value: "", label: texts("choose") };
  if (kind === "choice") return [first, ...choices.map((choice) => ({ value: choice.value, label: saidIn(choice, language) }))];
  if (kind === "yes_no") return [first, { value: "yes", label: texts("share-yes") }, { value: "no", label: texts("share-no") }];
  if (kind === "offer" || kind === "question") return [first, ...referencesOf(kind, snapshot)];
  if (kind !== "income_part") return [];
  const parts = recordsOf(snapshot, "income_part").map((part) => ({ value: part.id, label: incomeName(part, language) }));
  return [first, ...parts, { value: ELSEWHERE, label: texts("share-income-elsewhere") }];
}

/**
 * Give the facts that go to the agency, each as the agency reads it and as the person does. What was left empty is left out.
 * @param {Service} service
 * @param {Record<string, any>} values  of the form
 * @param {Snapshot} snapshot
 * @returns {Answer[]}
 */
export function answersOf(service, values, snapshot) {
  const { language } = snapshot.texts;
  const part = service.facts.filter(({ kind }) => kind === "income_part").map(({ name }) => recordOf(snapshot, "income_part", values[fieldName("fact", name)]))[0];
  return service.facts.flatMap((asked) => {
    const value = values[fieldName("fact", asked.name)];
    if (value === undefined || value === "") return [];
    const said = sayValue(asked, value, snapshot);
    const known = asked.record === "IncomePart" && part && (asked.kind === "income_part" || /** @type {any} */ (part)[asked.field ?? ""] === value);
    const fact = {
      name: asked.name,
      label: saidIn(asked.label, language),
      value: asked.kind === "income_part" ? said : asked.kind === "yes_no" ? value === "yes" : value,
      unit: asked.kind === "amount_cents" ? "cents" : "",
      source: known ? part.source : "self",
    };
    return [{ fact, said, isRequired: asked.required }];
  });
}

/** Say the value of a fact as people read it. @param {Asked} asked @param {any} value @param {Snapshot} snapshot */
export function sayValue(asked, value, snapshot) {
  const { language } = snapshot.texts;
  if (asked.kind === "amount_cents") return formatAmount(value, language);
  if (asked.kind === "date") return formatDay(value, language);
  if (asked.kind === "iban") return ibanField().write(value, language);
  if (asked.kind === "code") return snapshot.texts("share-code-shown");
  return optionsOf(asked, snapshot).find((option) => option.value === value)?.label ?? String(value);
}

/** @param {import("./data/shapes.js").IncomePart} part @param {Language} language */
export function incomeName(part, language) {
  const agency = agencyName(part, language);
  const kind = kindName(part, language);
  return agency ? `${kind}, ${agency}` : kind;
}

/** Make the field of one fact. @param {Asked} asked @param {Snapshot} snapshot @returns {Field} */
export function fieldOf(asked, snapshot) {
  if (asked.kind === "amount_cents") return amountField();
  if (asked.kind === "date") return dayField();
  if (asked.kind === "iban") return ibanField();
  if (asked.kind === "code") return codeField();
  if (asked.kind === "number") return numberField({ least: 0, most: MOST_NUMBER });
  const options = optionsOf(asked, snapshot);
  return options.length ? choiceField(options.map(({ value }) => value)) : textField({ most: MOST_TEXT });
}

/** What is required says by its name that it is missing. @param {Field} field @param {Asked} asked @param {Language} language @returns {Field} */
function demanding(field, asked, language) {
  const missing = { problem: { key: "share-fact-missing", places: { label: saidIn(asked.label, language) } } };
  return asked.required ? { ...field, read: (typed, used) => (typed.trim() ? field.read(typed, used) : missing) } : field;
}

/** Ids of papers, kept as JSON. @param {AskedPapers} asked @param {Language} language @returns {Field} */
function papersField({ label, required, most }, language) {
  /** @param {string} typed @returns {import("./fields.js").Reading} */
  const read = (typed) => {
    const ids = typed ? JSON.parse(typed) : [];
    if (required && ids.length === 0) return { problem: { key: "share-paper-missing", places: { label: saidIn(label, language) } } };
    return ids.length > most ? { problem: { key: "share-papers-most", places: { most } } } : { value: ids };
  };
  return { read, write: (value) => (value?.length ? JSON.stringify(value) : "") };
}
