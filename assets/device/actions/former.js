// @ts-check
/** Putting back what was overwritten, and settling that a record stays. */

import { formerValues, recordAt } from "../views/former.js";
import { world } from "../world.js";

/** @param {number} index  In the list that the screen shows */
export async function putBack(index) {
  const place = here();
  const about = recordAt(place);
  const value = formerValues(world.get(), place)[index];
  if (!about || !value) return;
  await world.vault().write(about.type, about.id, { [value.field]: value.value });
  world.tell(world.get().texts("former-done"));
}

/** Keep a record that another device removed. */
export async function keepRecord() {
  const about = recordAt(here());
  if (about) await world.vault().restore(about.type, about.id);
}

function here() {
  const { pathname, search } = globalThis.location;
  return { path: pathname, query: new URLSearchParams(search) };
}
