// @ts-check
/** A CV as a document: what is known of the person and each section, in one of two layouts, without what is left out. */

import { ALL, entriesOf, isLeftOut, textOf, textsOf } from "./sections.js";
import { formatMoment, periodOf } from "./moments.js";

/** @typedef {import("../pdf/making.js").Block} Block */
/** @typedef {import("../texts.js").Texts} Texts */
/** @typedef {import("./sections.js").Entry} Entry */

/** Sections of which an entry is a name with something about it. */
const SHORT = ["skills", "languages", "interests"];

/**
 * @param {import("../data/shapes.js").CurriculumVitae} cv
 * @param {Texts} texts  of the language of this version
 * @returns {Omit<import("../pdf/making.js").PdfModel, "created">}
 */
export function documentOf(cv, texts) {
  const basics = cv.basics ?? {};
  const name = textOf(basics.name);
  const isBeside = cv.layout === "columns";
  const sections = ALL.flatMap((section) => sectionOf(section, entriesOf(cv, section).filter((entry) => !isLeftOut(entry)), texts, isBeside));
  const title = name ? texts("cv-document", { name }) : (cv.name ?? "") || texts("cv-one");
  return { title, author: name, language: texts.language === "en" ? "en" : "nl", blocks: [...personOf(basics, texts, isBeside), ...sections] };
}

/** @param {Entry} basics @param {Texts} texts @param {boolean} isBeside @returns {Block[]} */
function personOf(basics, texts, isBeside) {
  const { city, address, postalCode } = /** @type {Entry} */ (basics.location ?? {});
  const place = [textOf(address), [textOf(postalCode), textOf(city)].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  const profiles = (Array.isArray(basics.profiles) ? basics.profiles : []).map((/** @type {Entry} */ one) => [textOf(one?.network), textOf(one?.url) || textOf(one?.username)].filter(Boolean).join(": ")).filter(Boolean);
  const facts = [
    { term: texts("cv-fact", { fact: "place" }), value: place },
    { term: texts("cv-fact", { fact: "phone" }), value: textOf(basics.phone) },
    { term: texts("cv-fact", { fact: "email" }), value: textOf(basics.email) },
    { term: texts("cv-fact", { fact: "url" }), value: [textOf(basics.url), ...profiles].filter(Boolean).join("\n") },
  ];
  const said = facts.map(({ value }) => value.replaceAll("\n", " · ")).filter(Boolean);
  return [
    { kind: "heading1", text: textOf(basics.name) || texts("cv-one") },
    { kind: "strong", text: textOf(basics.label) },
    isBeside ? { kind: "facts", facts } : { kind: "paragraph", text: said.join(" · ") },
    { kind: "paragraph", text: textOf(basics.summary) },
  ];
}

/** @param {string} section @param {Entry[]} entries @param {Texts} texts @param {boolean} isBeside @returns {Block[]} */
function sectionOf(section, entries, texts, isBeside) {
  if (!entries.length) return [];
  const heading = /** @type {const} */ ({ kind: "heading2", text: texts("cv-section", { section }) });
  if (SHORT.includes(section)) return [heading, ...shortly(entries, isBeside)];
  const made = entries.map((entry) => entryOf(section, entry, texts));
  if (!isBeside) return [heading, ...made.flatMap(({ when, title, about, blocks }) => blocksOf(title, [when, about].filter(Boolean).join(" · "), blocks))];
  return [heading, { kind: "beside", entries: made.map(({ when, title, about, blocks }) => ({ label: when, blocks: blocksOf(title, about, blocks) })) }];
}

/** @param {string} title @param {string} about @param {Block[]} blocks @returns {Block[]} */
const blocksOf = (title, about, blocks) => [{ kind: "heading3", text: title }, { kind: "small", text: about }, ...blocks];

/** @param {Entry[]} entries @param {boolean} isBeside @returns {Block[]} */
function shortly(entries, isBeside) {
  const facts = entries.map((entry) => ({
    term: textOf(entry.name) || textOf(entry.language),
    value: [textOf(entry.level) || textOf(entry.fluency), textsOf(entry.keywords).join(", ")].filter(Boolean).join(": "),
  }));
  if (isBeside && facts.every(({ value }) => value)) return [{ kind: "facts", facts }];
  return [{ kind: "list", items: facts.map(({ term, value }) => [term, value].filter(Boolean).join(" – ")) }];
}

/** @param {string} section @param {Entry} entry @param {Texts} texts @returns {{when: string, title: string, about: string, blocks: Block[]}} */
function entryOf(section, entry, texts) {
  const [title, about] = namesOf(section, entry);
  const lists = [...textsOf(entry.highlights), ...textsOf(entry.courses), ...(section === "projects" ? textsOf(entry.roles) : [])];
  return {
    when: formatMoment(entry.date ?? entry.releaseDate, texts.language) || periodOf(entry, texts),
    title: title || texts("cv-unnamed"),
    about,
    blocks: [{ kind: "paragraph", text: textOf(entry.summary) || textOf(entry.reference) }, { kind: "list", items: lists }],
  };
}

/** What an entry is, and at whom or by whom. @param {string} section @param {Entry} entry @returns {[string, string]} */
function namesOf(section, entry) {
  const joined = (/** @type {unknown[]} */ ...values) => values.map(textOf).filter(Boolean).join(" · ");
  if (section === "work") return [textOf(entry.position) || textOf(entry.name), joined(entry.position && entry.name, entry.location, entry.description)];
  if (section === "volunteer") return [textOf(entry.position) || textOf(entry.organization), joined(entry.position && entry.organization)];
  if (section === "education") return [textOf(entry.area) || textOf(entry.studyType), joined(entry.area && entry.studyType, entry.institution, entry.score)];
  if (section === "awards") return [textOf(entry.title), joined(entry.awarder)];
  if (section === "projects") return [textOf(entry.name), joined(entry.entity, entry.description, entry.url)];
  return [textOf(entry.name), joined(entry.issuer, entry.publisher, entry.url)];
}
