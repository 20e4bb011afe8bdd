// @ts-check
/** What is looked for in the list of activities; nothing of it is kept. */

import { choiceField, textField } from "../fields.js";
import { STATES } from "../work/finding.js";

/** @type {import("../form_states.js").Form} */
export const findForm = {
  name: "find",
  isSecret: true,
  stays: true,
  key: () => "",
  fields: { words: textField(), state: choiceField(["", ...STATES]) },
  begin: () => ({}),
  save: () => Promise.resolve(),
};
