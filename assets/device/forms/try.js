// @ts-check
/** The slider with which a person tries another income; nothing of it is kept. */

import { textField } from "../fields.js";
import { sliderOf } from "../views/slider.js";

/** @type {import("../form_states.js").Form} */
export const tryForm = {
  name: "try",
  isSecret: true,
  key: ({ query }) => query.get("id") ?? "",
  fields: { value: textField() },
  begin: (snapshot, { query }) => ({ value: sliderOf(snapshot, query.get("id") ?? "").value }),
  save: () => Promise.resolve(),
};
