// @ts-check
/** What a person looks for among the services of agencies; nothing of it is kept. */

import { textField } from "../fields.js";

/** @type {import("../form_states.js").Form} */
export const seekForm = {
  name: "seek",
  isSecret: true,
  stays: true,
  key: () => "",
  fields: { words: textField() },
  begin: () => ({}),
  save: () => Promise.resolve(),
};
