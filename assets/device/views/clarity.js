// @ts-check
/** Whether a screen asks if its step was clear. */

import { stepAt } from "../forms/clarity.js";
import { saidIn } from "../said.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Clarity}
 */
export function clarityView(snapshot, place) {
  const found = stepAt(snapshot, place);
  const { texts } = snapshot;
  /** @param {string} fact */
  const optionsOf = (fact) => {
    const choices = found?.asks.service.facts.find(({ name }) => name === fact)?.choices ?? [];
    return choices.length ? [{ value: "", label: texts("choose") }, ...choices.map((choice) => ({ value: choice.value, label: saidIn(choice, texts.language) }))] : [];
  };
  return { is_asked: Boolean(found), options: optionsOf("duidelijk"), reasons: optionsOf("reden") };
}
