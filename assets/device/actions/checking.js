// @ts-check
/** Looks whether a proof is as it was made; nothing of it is kept, and nothing leaves the phone. */

import { world } from "../world.js";

const MOST_BYTES = 64 * 1024 * 1024;

/** Counts what was chosen: a small file may be looked at sooner than a large one before it. */
let chosen = 0;

/** @param {{target: EventTarget | null}} event */
export async function checkChosen({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const files = [...(control.files ?? [])];
  control.value = "";
  const [file] = files;
  if (!file) return;
  const number = ++chosen;
  if (file.size > MOST_BYTES) return world.change({ checked: { name: file.name, state: "none", wrong: [] } });
  const { checkFile } = await import("../work/sealed_pdf.js");
  // The file may be gone since it was chosen, or still be in a cloud.
  const content = await file.arrayBuffer().catch(() => undefined);
  if (!content) return world.tell(world.get().texts("error-cannot-open"));
  const found = await checkFile(new Uint8Array(content));
  if (number === chosen) world.change({ checked: { name: file.name, ...found } });
}
