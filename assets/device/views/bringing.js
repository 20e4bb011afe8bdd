// @ts-check
/** What the screen shows of a saved file that is being brought in. */

import { showForm } from "../form_states.js";
import { bringForm } from "../forms/bring.js";
import { fileSize } from "./papers.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Bringing}
 */
export function bringingView(snapshot, place) {
  const { texts, access } = snapshot;
  const { values, is_busy } = showForm(bringForm, snapshot, place);
  const file = values.file ? JSON.parse(values.file) : undefined;
  const { done, all } = access.brought ?? { done: 0, all: 0 };
  return {
    name: file?.name ?? "",
    size: file ? fileSize(file.size_bytes, texts.language) : "",
    progress: is_busy ? texts("bring-busy", { done, all }) : "",
  };
}
