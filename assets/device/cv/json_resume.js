// @ts-check
/**
 * A CV from and to a file of JSON Resume 1.0.0, without loss: what has no field here is kept beside it.
 *
 * Source: jsonresume.org/schema, MIT; the schema lets every object have members of its own.
 */

import { InputError } from "../errors.js";
import { ALL, entriesOf, isLeftOut, named, withoutOwn } from "./sections.js";

/** A CV of twenty pages has 60 kB. */
export const MOST_BYTES = 200_000;
const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** @typedef {{basics?: Record<string, unknown>, rest: Record<string, unknown>} & Record<string, unknown>} Sections */

/**
 * @param {Blob} file
 * @returns {Promise<Sections>} the fields of a record
 * @throws {InputError} `cv-import-empty`, `cv-import-large`, `cv-import-broken`, `cv-import-other`, `cv-import-section`
 */
export async function readResume(file) {
  if (file.size === 0) throw new InputError("cv-import-empty");
  if (file.size > MOST_BYTES) throw new InputError("cv-import-large");
  return sectionsOf(parse(await file.text()));
}

/**
 * Write a version of a CV; what it leaves out stays out.
 * @param {import("../data/shapes.js").CurriculumVitae} cv
 * @returns {Record<string, unknown>}
 */
export function writeResume(cv) {
  const sections = ALL.map((name) => [name, entriesOf(cv, name).filter((entry) => !isLeftOut(entry)).map(withoutOwn)]);
  const filled = sections.filter(([, entries]) => entries.length > 0);
  const hasBasics = cv.basics && (Object.keys(cv.basics).length > 0 || Boolean(cv.rest));
  return { ...(cv.rest ?? { $schema: SCHEMA }), ...(hasBasics && { basics: cv.basics }), ...Object.fromEntries(filled) };
}

/** @param {string} text @returns {Record<string, unknown>} */
function parse(text) {
  let parsed;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    throw new InputError("cv-import-broken");
  }
  if (!isObject(parsed) || !["basics", ...ALL].some((name) => Object.hasOwn(parsed, name))) throw new InputError("cv-import-other");
  return parsed;
}

/** @param {Record<string, unknown>} resume @returns {Sections} */
function sectionsOf({ basics, ...members }) {
  /** @type {Record<string, unknown>} */
  const sections = {};
  /** @type {Record<string, unknown>} */
  const rest = {};
  for (const [name, value] of Object.entries(members)) {
    // An empty section is written again as it came; a record does not keep it.
    const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
    if (!ALL.includes(name) || isEmpty) rest[name] = value;
    else if (Array.isArray(value) && value.every(isObject)) sections[name] = value.map(named);
    else throw new InputError("cv-import-section", { section: name });
  }
  if (basics !== undefined && basics !== null && !isObject(basics)) throw new InputError("cv-import-section", { section: "basics" });
  if (basics === null) rest.basics = null;
  return { ...sections, ...(isObject(basics) ? { basics } : {}), rest };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
