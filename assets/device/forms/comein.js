// @ts-check
/** Coming in by the code of somebody who lets me help: how they see my name, and how I tell them apart. */

import { comeInBy } from "../actions/helped.js";
import { scanFor } from "../actions/scanning.js";
import { choiceField, textField } from "../fields.js";
import { enter } from "../forms.js";
import { readCode } from "../linking.js";
import { world } from "../world.js";

/** The colours by which people are told apart; each also has the name beside it. */
export const COLOURS = ["blue", "green", "orange", "purple", "pink", "grey"];

/** @type {import("../form_states.js").Form} */
export const comeinForm = {
  name: "comein",
  key: () => "",
  isSecret: true,
  needsLock: true,
  fields: {
    code: {
      read(typed) {
        if (typed.trim() === "") return { problem: { key: "code-missing" } };
        try {
          readCode(typed);
          return { value: typed };
        } catch {
          return { problem: { key: "error-code-mistyped" } };
        }
      },
      write: (value) => value ?? "",
    },
    name: textField({ missing: "help-own-name-missing", most: 60 }),
    colour: choiceField(COLOURS),
  },
  begin: () => ({ code: globalThis.location?.hash.slice(1) ?? "", colour: "blue" }),
  save: (values) => comeInBy(/** @type {any} */ (values)),
};

/** Look for the code with the camera. */
export function scanCode() {
  void scanFor((text) => {
    const code = text.slice(text.lastIndexOf("#") + 1);
    try {
      readCode(code);
    } catch {
      return false;
    }
    enter(comeinForm, { code });
    world.tell(world.get().texts("join-scanned"));
    return true;
  });
}
