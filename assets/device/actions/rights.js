// @ts-check
/** What a person does with a question of the laws besides filling in its form. */

import { doubts, laws as compiled } from "../data/laws.js";
import { askForLock } from "../forms.js";
import { confirm, keepFact, readFacts, removeItem } from "../household_facts.js";
import { markChanged } from "../rules/sound_laws.js";
import { goOn, skipQuestion } from "../views/questions.js";
import { world } from "../world.js";

/** Hold the laws against their hashes before a screen uses them; give what forgets nothing. */
export function readLaws() {
  if (!world.get().laws) void markChanged(compiled).then((laws) => world.change({ laws }));
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
  const place = here();
  if (world.get().must_lock) return askForLock();
  await keepFact(place, value);
  goOn(place);
}

/** Leave the question open for now, and go on to the next. */
export function skip() {
  const place = here();
  skipQuestion(place);
  goOn(place);
}

/** Take the child out that the question on the screen is about. */
export async function leaveOut() {
  const place = here();
  await removeItem(place, readFacts(world.get()));
  world.go("/rechten", { replace: true });
}

const here = () => new URLSearchParams(globalThis.location.search).get("feit") ?? "";
