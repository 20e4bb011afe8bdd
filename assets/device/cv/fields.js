// @ts-check
/** Fields that only a CV has: a moment, a text of several lines, and a list with a thing on each line. */

import { textField } from "../fields.js";
import { parseMoment, writeMoment } from "./moments.js";
import { textOf, textsOf } from "./sections.js";

/** @typedef {import("../fields.js").Field} Field */

const MOST_PROSE = 4000;
const MOST_LINES = 40;
const MOST_CHARACTERS = 300;

/** A year, a month or a day; its value is as JSON Resume writes it, or "". @returns {Field} */
export function momentField() {
  return {
    read(typed) {
      const moment = parseMoment(typed);
      return moment === "unclear" ? { problem: { key: "cv-moment-unclear" } } : { value: moment };
    },
    write: writeMoment,
  };
}

/** A text in which new lines stay. @returns {Field} */
export function proseField() {
  return {
    read(typed) {
      const text = typed.replaceAll(/\r\n?/gu, "\n").replaceAll(/[^\S\n]+/gu, " ").trim();
      return text.length > MOST_PROSE ? { problem: { key: "field-too-long", places: { most: MOST_PROSE } } } : { value: text };
    },
    write: textOf,
  };
}

/** Things, each on a line of its own. @returns {Field} */
export function linesField() {
  return {
    read(typed) {
      const lines = typed.split(/\r?\n/u).map((line) => line.trim().replaceAll(/\s+/gu, " ")).filter(Boolean);
      if (lines.length > MOST_LINES) return { problem: { key: "cv-too-many-lines", places: { most: MOST_LINES } } };
      return lines.some((line) => line.length > MOST_CHARACTERS) ? { problem: { key: "field-too-long", places: { most: MOST_CHARACTERS } } } : { value: lines };
    },
    write: (value) => textsOf(value).join("\n"),
  };
}

/** @param {import("./sections.js").SectionField} field @returns {Field} */
export function fieldOf({ kind, missing }) {
  if (kind === "moment") return momentField();
  if (kind === "prose") return proseField();
  if (kind === "lines") return linesField();
  const { read } = textField({ missing });
  return { read, write: textOf };
}
