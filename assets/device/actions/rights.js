// @ts-check
/** What a person does with a question of the laws besides filling in its form. */

import { doubts, facts, laws as compiled } from "../data/laws.js";
import { askForLock } from "../forms.js";
import { confirm, keepFact, readFacts, removeItem } from "../household_facts.js";
import { joinLaws } from "../rules/joined_laws.js";
import { markChanged } from "../rules/sound_laws.js";
import { goOn, skipQuestion } from "../views/questions.js";
import { world } from "../world.js";

/** @type {Promise<import("../rules/statute_book.js").Law[]> | undefined} */
let sound;
/** The agencies whose rules stand in the snapshot. @type {unknown} */
let joined;

/**
 * Hold the laws against their hashes before a screen uses them, and put beside them what municipalities publish, whenever another
 * directory counts. Give what ends that.
 */
export function readLaws() {
  join();
  return world.subscribe(join);
}

function join() {
  const { laws, listed } = world.get();
  const agencies = listed?.agencies ?? NONE;
  if (laws && joined === agencies) return;
  joined = agencies;
  sound ??= markChanged(compiled);
  void sound.then((shipped) => {
    if (joined !== agencies) return;
    const { laws, ...published } = joinLaws(shipped, agencies, facts);
    world.change({ laws, published });
  });
}

/** @type {readonly import("../directory.js").Agency[]} */
const NONE = [];

/**
 * Say that an unlikely answer is right.
 * @param {string} id
 */
export async function confirmDoubt(id) {
  if (world.get().must_lock) return askForLock();
  await confirm(doubts[id], readFacts(world.get()));
}

/**
 * Answer a question by one tap, and go on to the next. The screen names the place: the address may be the next one's already
 * while a second, hasty tap still falls on the old question.
 * @param {string} place
 * @param {string} value
 */
export async function answer(place, value) {
  if (world.get().must_lock) return askForLock();
  await keepFact(place, value);
  goOn(place);
}

/** Leave a question open for now, and go on to the next. @param {string} place */
export function skip(place) {
  skipQuestion(place);
  goOn(place);
}

/** Take the child out that a question is about. @param {string} place */
export async function leaveOut(place) {
  await removeItem(place, readFacts(world.get()));
  world.go("/rechten", { replace: true });
}
