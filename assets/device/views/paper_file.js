// @ts-check
/** The file that was chosen in the form of a paper. */

import { showForm } from "../form_states.js";
import { paperForm } from "../forms/paper.js";
import { fileSize } from "./papers.js";

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").PaperFile}
 */
export function paper_fileView(snapshot, place) {
  const { texts } = snapshot;
  const { file, remark } = showForm(paperForm, snapshot, place).values;
  const chosen = file ? JSON.parse(file) : undefined;
  const said = remark ? JSON.parse(remark) : undefined;
  return {
    name: chosen?.name ?? "",
    size: chosen ? fileSize(chosen.size_bytes, texts.language) : "",
    remark: said ? texts(said.key, said.places) : "",
  };
}
