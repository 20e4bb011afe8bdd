// @ts-check
/** The screens of CVs: all versions and files, one version, and what the form of an entry asks. */

import { ALL, entriesOf, idOf, isLeftOut, isSection, textOf, titleOf } from "../cv/sections.js";
import { formatDay } from "../dates.js";
import { LANGUAGES, LAYOUTS } from "../forms/cv.js";
import { entryAt, fieldsAt } from "../forms/cv_entry.js";
import { recordOf, recordsOf } from "../records.js";
import { fileSize } from "./papers.js";
import { writeLine } from "../writing.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../world.js").Place} Place */

const PAPER_KIND = "cv";

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").Cvs} */
export function cvsView(snapshot) {
  const { texts } = snapshot;
  const { language } = texts;
  const born = (/** @type {{created_at?: string}} */ { created_at }) => created_at ?? "";
  const newest = (/** @type {{created_at?: string}} */ one, /** @type {{created_at?: string}} */ other) => (born(one) < born(other) ? 1 : -1);
  const versions = recordsOf(snapshot, "cv").sort(newest).map((cv) => ({
    id: cv.id,
    title: cv.name || texts("cv-one"),
    about: writeLine([texts("cv-language", { language: cv.language ?? "nl" }), textOf(cv.basics?.label)], language),
    href: `/werk/cv/versie?id=${cv.id}`,
  }));
  const files = recordsOf(snapshot, "document").filter(({ kind }) => kind === PAPER_KIND).sort(newest).map((paper) => ({
    id: paper.id,
    title: paper.title || texts("cv-one"),
    about: writeLine([paper.created_at ? formatDay(paper.created_at.slice(0, 10), language) : "", paper.file ? fileSize(paper.file.size_bytes, language) : ""], language),
    href: `/papieren/papier?id=${paper.id}`,
  }));
  return { versions, has_versions: versions.length > 0, files, has_files: files.length > 0 };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").OneCv} */
export function cvView(snapshot, { query }) {
  const { texts } = snapshot;
  const id = query.get("id") ?? "";
  const cv = recordOf(snapshot, "cv", id);
  const basics = cv?.basics ?? {};
  const city = textOf(/** @type {Record<string, unknown> | undefined} */ (basics.location)?.city);
  const sections = ALL.map((section) => sectionOf(section, cv, snapshot)).filter(({ can_add, has_lines }) => can_add || has_lines);
  return {
    id,
    is_new: !id,
    is_known: !id || Boolean(cv),
    title: cv?.name || texts("cv-one"),
    language: texts("cv-language", { language: cv?.language ?? "nl" }),
    layout: texts("cv-layout", { layout: cv?.layout ?? "plain" }),
    person: textOf(basics.name),
    contact: writeLine([textOf(basics.label), textOf(basics.email), textOf(basics.phone), city], texts.language),
    href_name: `/werk/cv/naam?id=${id}`,
    href_person: `/werk/cv/persoon?id=${id}`,
    href_back: id ? `/werk/cv/versie?id=${id}` : "/werk/cv",
    sections,
    languages: LANGUAGES.map((value) => ({ value, label: texts("cv-language", { language: value }) })),
    layouts: LAYOUTS.map((value) => ({ value, label: texts("cv-layout", { layout: value }) })),
  };
}

/** @param {string} section @param {import("../cv/sections.js").Cv | undefined} cv @param {Snapshot} snapshot @returns {import("../data/shapes.js").CvSection} */
function sectionOf(section, cv, { texts }) {
  const entries = entriesOf(cv, section);
  const place = `/werk/cv/onderdeel?id=${cv?.id ?? ""}&deel=${section}`;
  const canAdd = isSection(section);
  return {
    id: section,
    title: texts("cv-section", { section }),
    can_add: canAdd,
    add: texts("cv-add", { section }),
    href_add: place,
    has_lines: entries.length > 0,
    lines: entries.map((entry, index) => {
      const id = idOf(entry, index);
      return {
        id,
        section,
        ...titleOf(section, entry, texts),
        href: canAdd ? `${place}&wat=${encodeURIComponent(id)}` : "",
        is_left_out: isLeftOut(entry),
        can_move: entries.length > 1,
        is_first: index === 0,
        is_last: index === entries.length - 1,
      };
    }),
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").CvEntryForm} */
export function cv_entryView(snapshot, { query }) {
  const { texts } = snapshot;
  const [id, section] = ["id", "deel"].map((name) => query.get(name) ?? "");
  const entry = entryAt(snapshot, query);
  const isKnown = Boolean(recordOf(snapshot, "cv", id)) && isSection(section) && (!query.has("wat") || Boolean(entry));
  const { title, about } = entry ? titleOf(section, entry, texts) : { title: "", about: "" };
  return {
    id,
    section,
    entry: query.get("wat") ?? "",
    is_known: isKnown,
    is_new: !entry,
    title: isSection(section) ? (entry ? title : texts("cv-add", { section })) : texts("cv-one"),
    about,
    href_back: id ? `/werk/cv/versie?id=${id}` : "/werk/cv",
    questions: fieldsAt(query).map(({ name, kind, missing }) => ({
      name,
      kind,
      label: texts("cv-field", { field: `${section}_${name}` }),
      hint: missing ? "" : kind === "moment" ? texts(name === "endDate" ? "cv-hint-end" : "cv-hint-moment") : kind === "lines" ? texts("cv-hint-lines") : texts("optional"),
    })),
  };
}
