// @ts-check
/** In which municipality a person lives, asked once where a question needs it. */

import { HOME, guessHome, homeOf } from "../municipality.js";
import { choiceField } from "../fields.js";
import { keepFact, shapeAt } from "../household_facts.js";
import { saidIn } from "../said.js";

/** @type {import("../form_states.js").Form} */
export const homeForm = {
  name: "home",
  key: () => "",
  fields: (snapshot) => ({ home: choiceField(["", ...homesOf(snapshot).map(({ value }) => value)]) }),
  begin: (snapshot) => ({ home: homeOf(snapshot).code || guessHome(snapshot) }),
  check: ({ home }) => (home ? {} : { home: { key: "ask-home-missing" } }),
  save: ({ home }) => keepFact(HOME, home),
};

/** Municipalities to choose from, and "another". @param {import("../world.js").Snapshot} snapshot */
export function homesOf({ texts }) {
  return Object.entries(shapeAt(HOME)?.choices ?? {}).map(([value, said]) => ({ value, label: saidIn(said, texts.language) ?? value }));
}
