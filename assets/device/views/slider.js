// @ts-check
/** The slider of a law, with which a person tries another income. */

import { readFacts } from "../household_facts.js";
import { outcomes } from "./questions.js";

/**
 * Give the slider of a law: where it stands before anybody moves it.
 * @param {import("../world.js").Snapshot} snapshot @param {string} id
 */
export function sliderOf(snapshot, id) {
  const outcome = outcomes(snapshot).find(({ law }) => law.id === id);
  const slider = outcome?.law.slider;
  if (!slider) return { outcome, slider: undefined, value: "0" };
  const told = readFacts(snapshot)[slider.fact];
  const value = Math.min(Number(told ?? 0), Number(slider.until));
  return { outcome, slider, value: String(Math.round(value / Number(slider.step)) * Number(slider.step)) };
}
