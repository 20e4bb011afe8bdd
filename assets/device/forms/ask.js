// @ts-check
/** A question in a person's own words; it stays until it was sent or is taken out. */

import { linesField } from "../fields.js";

/** What is longer is no question; an agency takes less still, and its form says so. */
export const MOST_QUESTION = 10_000;
export const QUESTION_PATH = "/vraag";

/** @type {import("../form_states.js").Form} */
export const askForm = {
  name: "ask",
  stays: true,
  key: () => "",
  fields: { question: linesField({ most: MOST_QUESTION }) },
  begin: () => ({}),
  save: () => Promise.resolve(),
};
