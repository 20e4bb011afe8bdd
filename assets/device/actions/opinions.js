// @ts-check
/** Opens what all people said, for as long as its screen is shown. */

import { loadShown } from "../opinions/shown.js";

/** Read it anew; give what forgets nothing. */
export function openOpinions() {
  void loadShown();
  return () => {};
}
