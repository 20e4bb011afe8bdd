// @ts-check
/** What a person does on the screen In de buurt: tapping the map, making it larger, printing or sharing a place. */

import { enter } from "../forms.js";
import { nearForm } from "../forms/near.js";
import { WIDTH, scaleOf } from "../places/drawn.js";
import { lookedAt } from "../views/nearby.js";
import { world } from "../world.js";

/** Reckon from where the map was tapped; a tap on a place goes there instead. @param {MouseEvent & {currentTarget: Element}} event */
export function tapMap({ currentTarget, target, clientX, clientY }) {
  const { shown } = lookedAt(world.get());
  if (!shown || /** @type {Element} */ (target).closest("a")) return;
  const { left, top, width } = currentTarget.getBoundingClientRect();
  const unit = WIDTH / width;
  const [latitude, longitude] = scaleOf(shown.map).toEarth((clientX - left) * unit, (clientY - top) * unit);
  enter(nearForm, { from: "point", point: `${latitude},${longitude}` });
}

/** Show the map larger, or as small as the screen. @param {string} zoom */
export function zoomMap(zoom) {
  enter(nearForm, { zoom });
}

/** Print the place, or keep it as a PDF by the browser's own way. */
export function printPlace() {
  globalThis.print();
}

/** Hand the place to another app, or put it on the clipboard where the browser cannot. @param {string} title @param {string} text */
export async function sharePlace(title, text) {
  if ("share" in navigator) {
    await navigator.share({ title, text }).catch(() => undefined);
    return;
  }
  await globalThis.navigator.clipboard.writeText(text);
  world.tell(world.get().texts("near-copied"));
}
