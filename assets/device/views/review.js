// @ts-check
/** The screen on which a person sees exactly what goes to whom before agreeing. */

import { begunAt, typedOf } from "../begun.js";
import { keyOf, readAll } from "../form_states.js";
import { serviceForm } from "../forms/service.js";
import { NOBODY, actorsFor, chosenActing, preparedBy } from "../helping/acting.js";
import { actingLines } from "../helping/acting_lines.js";
import { ARTICLES } from "../helping/grounds.js";
import { recordOf } from "../records.js";
import { answersOf, fieldName, fieldsOf, pathTo, serviceAt } from "../services.js";
import { narrow } from "../topics.js";
import { fileSize } from "./papers.js";
import { aboutText } from "./share.js";
import { saidIn } from "../said.js";
import { dutch } from "../texts.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {NonNullable<ReturnType<typeof readReview>>} Reading
 */

const LAW_HOSTS = ["wetten.overheid.nl", "lokaleregelgeving.overheid.nl", "zoek.officielebekendmakingen.nl", "eur-lex.europa.eu"];

/**
 * Read from the form what would be sent now.
 * @param {Snapshot} snapshot
 * @param {Place} place
 */
export function readReview(snapshot, place) {
  const at = serviceAt(snapshot, place.query);
  const found = at?.service.topics ? inSteps(at, snapshot, place) : at && onOneScreen(at, snapshot, place);
  if (!found) return undefined;
  const { values, token, begun } = found;
  const papers = found.service.documents.flatMap((asked) => {
    const ids = /** @type {string[]} */ (values[fieldName("papers", asked.name)] ?? []);
    return ids.flatMap((id) => {
      const paper = recordOf(snapshot, "document", id);
      return paper?.file ? [{ id, title: paper.title, file: paper.file }] : [];
    });
  });
  const acting = chosenActing(found.agency.oin, found.service.id, snapshot, place);
  // The paper of the ground goes along, once.
  if (acting?.paper && !papers.some(({ id }) => id === acting.paper?.id)) papers.push(acting.paper);
  const about = aboutText(recordOf(snapshot, "submission", place.query.get("about")), snapshot);
  return { agency: found.agency, service: found.service, about, answers: answersOf(found.service, values, snapshot), papers, acting, token, begun };
}

/** List who can be named as acting beside the person. @param {Reading} reading @param {Snapshot} snapshot @returns {import("../data/shapes.js").Option[]} */
function actorOptions({ agency, service }, snapshot) {
  const { texts } = snapshot;
  const boxes = actorsFor(service.id, snapshot);
  if (boxes.length === 0) return [];
  const first = preparedBy(agency.oin, service.id, snapshot) ? [{ value: "", label: texts("choose") }] : [];
  const named = boxes.map(({ id, acts_name, ground }) => ({ value: id, label: `${acts_name}, ${texts("help-ground", { ground, article: ARTICLES[ground] ?? "" })}` }));
  return [...first, { value: NOBODY, label: texts("share-acting-nobody") }, ...named];
}

/** @typedef {NonNullable<ReturnType<typeof serviceAt>>} Found */

/** Read what stands in the form of a service. @param {Found} found @param {Snapshot} snapshot @param {Place} place */
function onOneScreen(found, snapshot, place) {
  const typed = snapshot.forms[keyOf(serviceForm, place)]?.typed;
  const { values, problems } = typed ? readAll(serviceForm, typed, snapshot, place) : { values: {}, problems: {} };
  return values.token && Object.keys(problems).length === 0 ? { ...found, values, token: String(values.token), begun: undefined } : undefined;
}

/** Read what was begun in small steps; only what is asked given the other answers. @param {Found} found @param {Snapshot} snapshot @param {Place} place */
function inSteps({ agency, service }, snapshot, place) {
  const begun = begunAt(snapshot, place.query);
  const asked = narrow(service, typedOf(begun), snapshot.today);
  const { values, problems } = readAll({ ...serviceForm, fields: fieldsOf(asked, snapshot) }, typedOf(begun), snapshot, place);
  return begun?.token && Object.keys(problems).length === 0 ? { agency, service: asked, values, token: begun.token, begun } : undefined;
}

/**
 * Give the whole text that a person agrees to, as it stands on the screen.
 * @param {Reading} reading
 * @param {Snapshot} snapshot
 * @param {boolean} [here]  the person wants the decision in the wallet
 */
export function agreementText(reading, snapshot, here = false) {
  const { texts } = snapshot;
  const { answers, papers, acting } = reading;
  const conditions = conditionsOf(reading, snapshot).map(({ name, value, article }) => `${name}: ${value}${article && ` (${article})`}`);
  const facts = answers.map(({ fact, said }) => `${fact.label}: ${said}`);
  const files = papers.map(({ title, file }) => `${title} (${file.name}, ${fileSize(file.size_bytes, texts.language)})`);
  const about = reading.about ? [reading.about] : [];
  const beside = acting ? actingLines(acting.said, texts).map(({ name, value }) => `${name}: ${value}`) : [];
  return [saidIn(reading.service.title, texts.language), ...about, ...beside, ...facts, ...files, ...conditions, ...(here ? [decisionsText(reading, snapshot)] : []), saidIn(reading.service.consent, texts.language)].join("\n");
}

/** Ask whether the decision may come here; "" where it never does. @param {Pick<Reading, "agency" | "service">} reading @param {Snapshot} snapshot */
export function decisionsText({ agency, service }, { texts }) {
  return service.channel?.decision_here ? texts("share-decisions", { agency: agency.name }) : "";
}

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").Review}
 */
export function reviewView(snapshot, place) {
  const { language } = snapshot.texts;
  const reading = readReview(snapshot, place);
  const back = pathTo(serviceAt(snapshot, place.query)?.service, place.query);
  if (!reading) return { is_ready: false, agency: "", title: "", about: "", has_acting: false, acting: [], has_actors: false, actors: [], facts: [], papers: [], has_papers: false, conditions: [], consent: "", dutch: "", decisions: "", back };
  const actors = actorOptions(reading, snapshot);
  return {
    is_ready: true,
    agency: reading.agency.name,
    title: saidIn(reading.service.title, language),
    about: reading.about,
    has_acting: Boolean(reading.acting),
    acting: reading.acting ? actingLines(reading.acting.said, snapshot.texts) : [],
    has_actors: actors.length > 0,
    actors,
    facts: reading.answers.map(({ fact, said, isRequired }) => ({
      name: fieldName("fact", fact.name),
      label: fact.label,
      value: said,
      may_go: !isRequired,
    })),
    papers: reading.papers.map(({ id, title, file }) => ({ id, title, about: `${file.name}, ${fileSize(file.size_bytes, language)}` })),
    has_papers: reading.papers.length > 0,
    conditions: conditionsOf(reading, snapshot),
    consent: saidIn(reading.service.consent, language),
    dutch: reading.service.consent[language] ? "" : dutchText(snapshot, place),
    decisions: decisionsText(reading, snapshot),
    back,
  };
}

/** Write what goes away in Dutch, for whoever reads a language that the agency did not write. @param {Snapshot} snapshot @param {Place} place */
function dutchText(snapshot, place) {
  const inDutch = { ...snapshot, texts: dutch };
  const reading = readReview(inDutch, place);
  return reading ? agreementText(reading, inDutch) : "";
}

/** List to whom it goes, why, by which law, and for how long. @param {Pick<Reading, "agency" | "service">} reading @param {Snapshot} snapshot */
export function conditionsOf({ agency, service }, { texts }) {
  const { language } = texts;
  const { law, article, link = "" } = service.legal_basis;
  // Some by-laws have no number yet.
  const place = /^\d/u.test(article) ? texts("share-article", { law, article }) : "";
  const lines = [
    { name: texts("share-to"), value: agency.name },
    { name: texts("share-purpose"), value: saidIn(service.purpose, language) },
    { name: texts("share-ground"), value: saidIn(service.legal_basis.text, language), article: place, href: isOfLaws(link) ? link : "" },
    { name: texts("share-kept"), value: saidIn(service.retention.text, language) },
    { name: texts("share-back-out"), value: saidIn(service.withdrawal, language) },
    ...(service.channel?.signature === "paper_goes_along" ? [{ name: texts("share-paper"), value: texts("share-paper-along", { agency: agency.name }) }] : []),
  ];
  return lines.map((line) => ({ article: "", href: "", ...line }));
}

/** A link to a law leads to where laws are published (pwa/rules/service_files.py), or is none. @param {string} link */
function isOfLaws(link) {
  const { protocol, host } = URL.canParse(link) ? new URL(link) : { protocol: "", host: "" };
  return protocol === "https:" && LAW_HOSTS.includes(host);
}
