// @ts-check
/** What a person does with a question of the laws besides filling in its form. */

import { keepFact } from "../household_facts.js";
import { goOn } from "../views/questions.js";
import { world } from "../world.js";

/**
 * Answer the question on the screen by one tap, and go on to the next.
 * @param {string} value
 */
export async function answer(value) {
  const place = new URLSearchParams(globalThis.location.search).get("feit") ?? "";
  await keepFact(place, value);
  goOn(place);
}

/** Leave the question open for now. */
export function skip() {
  world.go("/rechten");
}
