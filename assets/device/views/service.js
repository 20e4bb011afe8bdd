// @ts-check
/** The form of a service: its questions, and the papers that may go with it. */

import { showForm } from "../form_states.js";
import { serviceForm } from "../forms/service.js";
import { recordOf, recordsOf } from "../records.js";
import { fieldName, optionsOf, remarkName, serviceAt } from "../services.js";
import { narrow } from "../topics.js";
import { fileSize } from "./papers.js";
import { aboutText, troubleOf } from "./share.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Document} Document
 */

const SHOWN_AS = /** @type {const} */ ({
  amount_cents: "amount",
  date: "day",
  choice: "choice",
  yes_no: "choice",
  income_part: "income",
  offer: "choice",
  question: "choice",
  number: "number",
  code: "code",
  iban: "code",
});

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").ServiceForm}
 */
export function serviceView(snapshot, place) {
  const { texts } = snapshot;
  const { language } = texts;
  const found = serviceAt(snapshot, place.query);
  const trouble = troubleOf(snapshot) || (found ? "" : texts("gone"));
  if (!found || trouble) return { is_known: false, trouble, title: "", about: "", summary: "", agency: "", certainties: [], gets: [], questions: [], papers: [] };
  const { agency, service } = found;
  const { values } = showForm(serviceForm, snapshot, place);
  const asked = narrow(service, values, snapshot.today);
  return {
    is_known: true,
    trouble: "",
    title: saidIn(service.title, language),
    about: aboutText(recordOf(snapshot, "submission", place.query.get("about")), snapshot),
    summary: saidIn(service.summary, language),
    agency: agency.name,
    certainties: service.certainties.map((one) => saidIn(one, language)),
    gets: (service.gets ?? []).map((one) => saidIn(one, language)),
    questions: asked.facts.map((one) => questionOf(one, snapshot)),
    papers: asked.documents.map((one) => papersOf(one, values, snapshot)),
  };
}

/**
 * Say what a form asks as one fact.
 * @param {import("../services.js").Asked} asked
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Question}
 */
export function questionOf(asked, snapshot) {
  const { texts } = snapshot;
  return {
    name: fieldName("fact", asked.name),
    kind: SHOWN_AS[/** @type {keyof typeof SHOWN_AS} */ (asked.kind)] ?? "text",
    label: labelOf(asked, texts),
    hint: saidIn(asked.why, texts.language),
    options: optionsOf(asked, snapshot),
  };
}

/**
 * Say which papers of the wallet fit what a form asks, and which others there are.
 * @param {import("../services.js").AskedPapers} asked
 * @param {Record<string, string>} values  of the form
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").PaperQuestion}
 */
export function papersOf(asked, values, snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const name = fieldName("papers", asked.name);
  /** @type {string[]} */
  const chosen = values[name] ? JSON.parse(values[name]) : [];
  const all = recordsOf(snapshot, "document").filter(({ file }) => file);
  const fits = (/** @type {Document} */ { id, kind }) => chosen.includes(id) || asked.kinds.includes(kind);
  const line = (/** @type {Document} */ paper) => ({
    id: paper.id,
    title: paper.title,
    about: [paper.kind ? texts("paper-kind", { kind: paper.kind }) : "", paper.file ? fileSize(paper.file.size_bytes, language) : ""].filter(Boolean).join(", "),
    is_chosen: chosen.includes(paper.id),
  });
  const others = all.filter((paper) => !fits(paper));
  return {
    name,
    label: labelOf(asked, texts),
    hint: saidIn(asked.why, language),
    fitting: all.filter(fits).map(line),
    others: others.map(line),
    has_others: others.length > 0,
    remark: remarkOf(values[remarkName(name)], texts),
  };
}

/** @param {{label: Record<string, string>, required: boolean}} asked @param {import("../texts.js").Texts} texts */
function labelOf({ label, required }, texts) {
  return required ? saidIn(label, texts.language) : texts("share-optional", { label: saidIn(label, texts.language) });
}

/** What there is to say about the file that was added last. @param {string | undefined} remark @param {import("../texts.js").Texts} texts */
function remarkOf(remark, texts) {
  const said = remark && JSON.parse(remark);
  return said ? texts(said.key, said.places) : "";
}
