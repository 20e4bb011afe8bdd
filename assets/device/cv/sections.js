// @ts-check
/**
 * The sections of a CV: which fields a person fills in, and how an entry is called in a list.
 *
 * The names are those of JSON Resume 1.0.0. Beside them an entry has two members of our own, which no file gets: a name
 * by which a form and a button find it wherever it has gone, and whether this version leaves it out.
 * Source: jsonresume.org/schema, MIT.
 */

import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { periodOf } from "./moments.js";

/** @typedef {import("../data/shapes.js").CurriculumVitae} Cv */
/** @typedef {Record<string, unknown>} Entry */
/** @typedef {"line" | "moment" | "prose" | "lines"} Kind */
/** @typedef {{name: string, kind: Kind, missing?: string}} SectionField  Its label is `cv-field` with the name of the section or alone, as `LABELLED` tells */
/** @typedef {keyof typeof SECTIONS} SectionName */

export const OWN = /** @type {const} */ ({ id: "plein_id", left_out: "plein_left_out" });
const ID_BYTES = 9;

const line = (/** @type {string} */ name, /** @type {string} */ missing = "") => ({ name, kind: /** @type {const} */ ("line"), ...(missing && { missing }) });
const period = [
  { name: "startDate", kind: /** @type {const} */ ("moment") },
  { name: "endDate", kind: /** @type {const} */ ("moment") },
];
const prose = (/** @type {string} */ name) => ({ name, kind: /** @type {const} */ ("prose") });
const lines = (/** @type {string} */ name) => ({ name, kind: /** @type {const} */ ("lines") });

/** What can be filled in, in the order of a CV. @satisfies {Record<string, SectionField[]>} */
export const SECTIONS = {
  work: [line("position", "cv-position-missing"), line("name"), line("location"), ...period, prose("summary"), lines("highlights")],
  education: [line("area", "cv-area-missing"), line("studyType"), line("institution"), ...period, lines("courses")],
  skills: [line("name", "cv-skill-missing"), line("level"), lines("keywords")],
  languages: [line("language", "cv-language-missing"), line("fluency")],
  certificates: [line("name", "cv-certificate-missing"), line("issuer"), { name: "date", kind: "moment" }],
  volunteer: [line("position", "cv-position-missing"), line("organization"), ...period, prose("summary")],
  interests: [line("name", "cv-interest-missing")],
  references: [line("name", "cv-reference-missing"), prose("reference")],
};
/** What comes with a file, and is kept and shown as it is. */
export const KEPT = /** @type {const} */ (["projects", "publications", "awards"]);
export const ALL = /** @type {const} */ ([...Object.keys(SECTIONS), ...KEPT]);

/** @param {unknown} name @returns {name is SectionName} */
export const isSection = (name) => typeof name === "string" && Object.hasOwn(SECTIONS, name);

/**
 * Give the entries of a section; what is no entry is passed over.
 * @param {Cv | undefined} cv
 * @param {string} section
 * @returns {Entry[]}
 */
export function entriesOf(cv, section) {
  const kept = /** @type {Record<string, unknown> | undefined} */ (/** @type {unknown} */ (cv))?.[section];
  return Array.isArray(kept) ? kept.filter((one) => one && typeof one === "object" && !Array.isArray(one)) : [];
}

/** @param {Entry} entry @param {number} place  in its section, for one that another program wrote */
export const idOf = (entry, place) => (typeof entry[OWN.id] === "string" && entry[OWN.id] ? String(entry[OWN.id]) : `nr${place}`);

/** Name an entry that is new here. @param {Entry} entry @returns {Entry} */
export const named = (entry) => ({ [OWN.id]: b64encode(randomBytes(ID_BYTES)), ...entry });

/** Give what a file may have of an entry. @param {Entry} entry @returns {Entry} */
export const withoutOwn = ({ [OWN.id]: _id, [OWN.left_out]: _left, ...entry }) => entry;

/** @param {Entry} entry */
export const isLeftOut = (entry) => entry[OWN.left_out] === true;

/** Read a text that another program may have written as something else. @param {unknown} value @returns {string} */
export const textOf = (value) => (typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "");

/** @param {unknown} value @returns {string[]} */
export const textsOf = (value) => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : []);

/**
 * Say what an entry is called, and what else there is to say about it in a line.
 * @param {string} section
 * @param {Entry} entry
 * @param {import("../texts.js").Texts} texts
 */
export function titleOf(section, entry, texts) {
  const [first, ...others] = namesIn(section).map((name) => textOf(entry[name])).filter(Boolean);
  const about = [...others, entry.date || entry.releaseDate ? periodOf({ startDate: entry.date ?? entry.releaseDate, endDate: entry.date ?? entry.releaseDate }, texts) : periodOf(entry, texts)];
  return { title: first ?? texts("cv-unnamed"), about: about.filter(Boolean).join(" · ") };
}

/** The members that name an entry, the first that is there in front. @param {string} section */
function namesIn(section) {
  if (section === "work") return ["position", "name", "location"];
  if (section === "volunteer") return ["position", "organization"];
  if (section === "education") return ["area", "studyType", "institution"];
  if (section === "languages") return ["language", "fluency"];
  if (section === "awards") return ["title", "awarder"];
  if (section === "certificates") return ["name", "issuer"];
  if (section === "publications") return ["name", "publisher"];
  return ["name", "level", "description"];
}
