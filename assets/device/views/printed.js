// @ts-check
/** What stands under a screen on paper, with the code that brings the matter back; and where that code leads. */

import { formatDay } from "../dates.js";
import { drawSquares } from "../paper/squares.js";
import { followBack, wayBackTo, BACK } from "../paper/way_back.js";
import { world } from "../world.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */

/** @type {typeof import("qr").default | undefined} */
let encode;
let isAsked = false;

/** Fetch what draws codes beside the screen, and draw the views anew when it is there. */
function ask() {
  if (isAsked || !("document" in globalThis)) return;
  isAsked = true;
  void loadSquares().then(() => world.change({}), () => void (isAsked = false));
}

/** Fetch what draws codes. */
export async function loadSquares() {
  encode = (await import("qr")).default;
}

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Printed}
 */
export function printedView({ texts, today, state }, place) {
  const { origin } = globalThis.location ?? { origin: "" };
  const way = state === "open" ? wayBackTo(place, today.slice(0, 7)) : "";
  if (!encode) ask();
  const { path, size } = way && encode ? drawSquares(`${origin}${BACK}#${way}`, encode) : { path: "", size: 1 };
  return { qr_path: path, qr_box: `0 0 ${size} ${size}`, day: texts("printed-on", { day: formatDay(today, texts.language) }), address: origin };
}

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").WayBack} */
export function way_backView(snapshot) {
  const { hash } = globalThis.location ?? { hash: "" };
  const found = snapshot.state === "open" ? followBack(hash, snapshot) : { state: snapshot.state };
  return { state: found.state, href: "href" in found ? found.href : "" };
}
