// @ts-check
/** The screen on which a person sees exactly what goes to whom before agreeing. */

import { keyOf, readAll } from "../form_states.js";
import { serviceForm } from "../forms/service.js";
import { recordOf } from "../records.js";
import { answersOf, fieldName, serviceAt } from "../services.js";
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
  const found = serviceAt(snapshot, place.query);
  const typed = snapshot.forms[keyOf(serviceForm, place)]?.typed;
  if (!found || !typed) return undefined;
  const { values, problems } = readAll(serviceForm, typed, snapshot, place);
  if (Object.keys(problems).length > 0 || !values.token) return undefined;
  const papers = found.service.documents.flatMap((asked) => {
    const ids = /** @type {string[]} */ (values[fieldName("papers", asked.name)] ?? []);
    return ids.flatMap((id) => {
      const paper = recordOf(snapshot, "document", id);
      return paper?.file ? [{ id, title: paper.title, file: paper.file }] : [];
    });
  });
  const about = aboutText(recordOf(snapshot, "submission", place.query.get("about")), snapshot);
  return { ...found, about, answers: answersOf(found.service, values, snapshot), papers, token: String(values.token) };
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
  const back = `/delen/dienst?${place.query}`;
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
