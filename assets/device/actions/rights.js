// @ts-check
/** What a person does with a question of the laws besides filling in its form. */

import { doubts } from "../data/laws.js";
import { askForLock } from "../forms.js";
import { confirm, keepFact, readFacts } from "../household_facts.js";
import { markChanged } from "../rules/sound_laws.js";
import { allLaws, goOn } from "../views/questions.js";
import { world } from "../world.js";

/** Hold the laws against their hashes before a screen uses them; give what forgets nothing. */
export function readLaws() {
  if (!world.get().laws) void markChanged(allLaws).then((laws) => world.change({ laws }));
  return () => {};
}

/**
 * Say that an unlikely answer is right.
 * @param {string} id
 */
export async function confirmDoubt(id) {
  if (world.get().must_lock) return askForLock();
  await confirm(doubts[id], readFacts(world.get()));
}

/**
 * Answer the question on the screen by one tap, and go on to the next.
 * @param {string} value
 */
export async function answer(value) {
  const place = new URLSearchParams(globalThis.location.search).get("feit") ?? "";
  if (world.get().must_lock) return askForLock();
  await keepFact(place, value);
  goOn(place);
}

/** Leave the question open for now. */
export function skip() {
  world.go("/rechten");
}
