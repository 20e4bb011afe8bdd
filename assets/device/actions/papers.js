// @ts-check
/** Looking at the file of a paper inside the app, saving it elsewhere, and removing a paper. */

import { recordOf } from "../records.js";
import { world } from "../world.js";
import { removeRecord } from "./records.js";

/**
 * Open the file of a paper for the screen; give what lets go of it.
 * @param {string} id
 * @returns {() => void}
 */
export function openFile(id) {
  let isLeft = false;
  let url = "";
  const paper = recordOf(world.get(), "document", id);
  if (paper?.file) {
    void world
      .files()
      .get(paper.file)
      .then(
        async (file) => {
          const state = (await runs(file)) ? "active" : "here";
          if (isLeft) return;
          url = URL.createObjectURL(file);
          world.change({ opened: { id, state, url } });
        },
        () => {
          if (!isLeft) world.change({ opened: { id, state: "missing", url: "" } });
        },
      );
  }
  return () => {
    isLeft = true;
    if (url) URL.revokeObjectURL(url);
    if (world.get().opened?.id === id) world.change({ opened: undefined });
  };
}

/** @param {Blob} file */
async function runs(file) {
  const { isActive } = await import("../active_files.js");
  return isActive(file, file.type);
}

/** @param {string} id */
export async function removePaper(id) {
  const paper = recordOf(world.get(), "document", id);
  if (paper) await removeRecord("document", id, paper.title, "/papieren");
}
