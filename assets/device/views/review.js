// @ts-check
/** The screen on which a person sees exactly what goes to whom before agreeing. */

import { begunAt, typedOf } from "../begun.js";
import { keyOf, readAll } from "../form_states.js";
import { serviceForm } from "../forms/service.js";
import { recordOf } from "../records.js";
import { answersOf, fieldName, fieldsOf, pathTo, serviceAt } from "../services.js";
import { narrow } from "../topics.js";
import { fileSize } from "./papers.js";
import { aboutText } from "./share.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {NonNullable<ReturnType<typeof readReview>>} Reading
 */

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
  const about = aboutText(recordOf(snapshot, "submission", place.query.get("about")), snapshot);
  return { agency: found.agency, service: found.service, about, answers: answersOf(found.service, values, snapshot), papers, token, begun };
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
 */
export function agreementText(reading, snapshot) {
  const { texts } = snapshot;
  const { answers, papers } = reading;
  const conditions = conditionsOf(reading, snapshot).map(({ name, value }) => `${name}: ${value}`);
  const facts = answers.map(({ fact, said }) => `${fact.label}: ${said}`);
  const files = papers.map(({ title, file }) => `${title} (${file.name}, ${fileSize(file.size_bytes, texts.language)})`);
  const about = reading.about ? [reading.about] : [];
  return [reading.service.title[texts.language], ...about, ...facts, ...files, ...conditions, reading.service.consent[texts.language]].join("\n");
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
  if (!reading) return { is_ready: false, agency: "", title: "", about: "", facts: [], papers: [], has_papers: false, conditions: [], consent: "", back };
  return {
    is_ready: true,
    agency: reading.agency.name,
    title: reading.service.title[language],
    about: reading.about,
    facts: reading.answers.map(({ fact, said, isRequired }) => ({
      name: fieldName("fact", fact.name),
      label: fact.label,
      value: said,
      may_go: !isRequired,
    })),
    papers: reading.papers.map(({ id, title, file }) => ({ id, title, about: `${file.name}, ${fileSize(file.size_bytes, language)}` })),
    has_papers: reading.papers.length > 0,
    conditions: conditionsOf(reading, snapshot),
    consent: reading.service.consent[language],
    back,
  };
}

/** @param {Reading} reading @param {Snapshot} snapshot */
function conditionsOf({ agency, service }, { texts }) {
  const { language } = texts;
  return [
    { name: texts("share-to"), value: agency.name },
    { name: texts("share-purpose"), value: service.purpose[language] },
    { name: texts("share-ground"), value: service.legal_basis.text[language] },
    { name: texts("share-kept"), value: service.retention.text[language] },
    { name: texts("share-back-out"), value: service.withdrawal[language] },
  ];
}
