// @ts-check
/** Having the main tasks as large pictures, or the usual screens again. */

import { keepAppearance } from "../appearance.js";
import { world } from "../world.js";

export const HOME = "/plaatjes";

/** Choose large pictures, or the usual screens. @param {"usual" | "pictures"} mode */
export function chooseMode(mode) {
  const appearance = { ...world.get().appearance, mode };
  world.change({ appearance });
  keepAppearance(appearance);
  if (world.get().state === "open") world.go(mode === "pictures" ? HOME : "/vandaag");
}

/** Whoever chose pictures begins there; give what forgets nothing. */
export function toPictures() {
  const { state, appearance } = world.get();
  if (state === "open" && appearance.mode === "pictures") world.go(HOME, { replace: true });
  return () => {};
}
