// @ts-check
/** Takes in a file that a person chose: checked, and kept at once, so that it survives what a form survives. */

import { recogniseFile } from "./file_kinds.js";
import { world } from "./world.js";

/** @typedef {{key: string, places: Record<string, string>}} Remark */

const MOST_BYTES = 25 * 1024 * 1024;

/**
 * @param {File} file
 * @returns {Promise<{reference?: import("./data/shapes.js").FileReference, title: string, remark?: Remark}>}
 *   no reference: it was not taken, and the remark says why
 * @throws {import("./errors.js").PleinError} it could not be kept
 */
export async function takeFile(file) {
  const title = file.name.replace(/\.[^.]{1,5}$/u, "").replace(/[_-]+/gu, " ").trim();
  if (file.size === 0) return { title, remark: { key: "file-empty", places: { name: file.name } } };
  if (file.size > MOST_BYTES) return { title, remark: { key: "file-too-large", places: { name: file.name } } };
  const { mediaType, isLying } = await recogniseFile(file);
  const reference = await world.files().put(new Blob([file], { type: mediaType }), file.name);
  return { reference, title, ...(isLying && { remark: { key: "file-lies", places: { name: file.name, kind: mediaType } } }) };
}
