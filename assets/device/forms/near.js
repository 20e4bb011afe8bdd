// @ts-check
/** What a person looks for near by, and from where they reckon; it stays on the phone, and nothing of it is kept. */

import { textField } from "../fields.js";

/** @type {import("../form_states.js").Form} */
export const nearForm = {
  name: "near",
  isSecret: true,
  stays: true,
  key: () => "",
  // `from` is a postcode or "point"; `point` is where the map was tapped, as "latitude,longitude" in millionths of a degree.
  fields: { town: textField(), kind: textField(), speaks: textField(), from: textField(), point: textField(), zoom: textField() },
  begin: () => ({}),
  save: () => Promise.resolve(),
};
