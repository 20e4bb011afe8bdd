// @ts-check
/** What another income would change: the slider, the sentence beside it, and the chart of the amount against it. */

import { formatAmount } from "../amounts.js";
import { facts as shapes } from "../data/laws.js";
import { keyOf } from "../form_states.js";
import { tryForm } from "../forms/try.js";
import { readFacts } from "../household_facts.js";
import { evaluate } from "../rules/evaluator.js";
import { finder } from "../rules/statute_book.js";
import { RuleError, writeValue } from "../rules/values.js";
import { PER, euros } from "./euros.js";
import { sliderOf } from "./slider.js";
import { saidIn } from "../said.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../rules/statute_book.js").Outcome} Outcome */
/** @typedef {(x: number) => number | null} Curve  the amount at a value of the fact; null when more than that is open */

const WIDTH = 320;
const HEIGHT = 160;
const ROWS = 8;
/** @type {import("../data/shapes.js").Trying} */
const NONE = { is_known: false, label: "", until: "", step: "", said: "", more: "", path: "", has_here: false, here_x: "", here_y: "", top: "", end: "", picture: "", rows: [] };

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Trying}
 */
export function tryingView(snapshot, place) {
  const { outcome, slider, value } = sliderOf(snapshot, place.query.get("id") ?? "");
  if (!outcome || !slider || outcome.state === "cannot" || outcome.state === "doubt") return NONE;
  const curve = curveOf(snapshot, outcome);
  const points = pointsOf(snapshot, outcome, curve);
  if (!points) return NONE;
  const { texts } = snapshot;
  const [until, step] = [Number(slider.until), Number(slider.step)];
  const tried = Number(snapshot.forms[keyOf(tryForm, place)]?.typed.value ?? value);
  const per = PER[outcome.unit] ?? "once";
  const most = Math.max(...points.map(([, y]) => y), 1);
  const at = ([x, y] = [0, 0]) => [Math.round((x / until) * WIDTH * 10) / 10, Math.round((HEIGHT - (y / most) * (HEIGHT - 8)) * 10) / 10];
  const money = (/** @type {number} */ amount) => formatAmount(Math.round(amount * 100), texts.language);
  const told = readFacts(snapshot)[slider.fact];
  const now = told === undefined ? null : curve(Number(told));
  const then = told === undefined ? null : curve(Number(told) + step);
  const here = at([tried, curve(tried) ?? 0]);
  return {
    is_known: true,
    label: saidIn(shapes[slider.fact].label, texts.language),
    until: slider.until,
    step: slider.step,
    said: texts("trying-at", { income: money(tried), amount: texts("right-amount", { amount: money(curve(tried) ?? 0), per }) }),
    more: now === null || then === null ? "" : texts("trying-more", { more: money(step), amount: texts("right-amount", { amount: money(then), per }), difference: then === now ? "none" : "some" }),
    path: points.map((point, place) => `${place ? "L" : "M"}${at(point).join(" ")}`).join(""),
    has_here: tried <= until,
    here_x: String(here[0]),
    here_y: String(here[1]),
    top: money(most),
    end: money(until),
    picture: texts("trying-picture", { title: saidIn(outcome.law.title, texts.language) }),
    rows: Array.from({ length: ROWS + 1 }, (_, row) => {
      const x = Math.round(((until / ROWS) * row) / step) * step;
      return { id: String(row), income: money(x), amount: money(curve(x) ?? 0) };
    }),
  };
}

/**
 * Give the amount at each value of the fact that the slider moves.
 * @param {Snapshot} snapshot @param {Outcome} outcome
 * @returns {Curve}
 */
function curveOf(snapshot, { law }) {
  const facts = readFacts(snapshot);
  const { laws = [], today } = snapshot;
  const { amount = "" } = law.outputs;
  const find = finder(laws, today);
  return (x) => {
    try {
      const value = evaluate(law, { ...facts, [law.slider?.fact ?? ""]: String(x) }, today, [amount], find).values[amount];
      const text = writeValue(value);
      return text.includes("..") ? null : euros(text);
    } catch (error) {
      if (error instanceof RuleError) return null;
      throw error;
    }
  };
}

/** @type {{key: string, points: [number, number][] | null}} */
let drawn = { key: "", points: null };

/**
 * Give the points of the chart; nothing when some point needs more than what was told.
 * @param {Snapshot} snapshot @param {Outcome} outcome @param {Curve} curve
 */
function pointsOf(snapshot, { law }, curve) {
  const key = JSON.stringify([law.id, law.valid_from, snapshot.today, readFacts(snapshot)]);
  if (drawn.key === key) return drawn.points;
  const [until, step] = [Number(law.slider?.until), Number(law.slider?.step)];
  /** @type {[number, number][] | null} */
  let points = [];
  for (let x = 0; x <= until && points; x += step) {
    const y = curve(x);
    points = y === null ? null : [...points, [x, y]];
  }
  drawn = { key, points };
  return points;
}
