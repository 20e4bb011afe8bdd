// @ts-check
/** What the screens use of an open session besides its records: its files and what is half typed. */

import { createDrafts } from "./drafts.js";

/**
 * Give what `world.openWallet(session.vault, belongingsOf(session))` needs.
 * @param {Pick<import("./session.js").Session, "database" | "keys" | "blobs">} session
 * @returns {import("./world.js").Belongings}
 */
export function belongingsOf({ database, keys, blobs }) {
  const drafts = createDrafts({
    database,
    sealDraft: (name, text) => keys.sealDraft(name, text),
    openDraft: (name, octets) => keys.openDraft(name, octets),
  });
  const files = {
    /** @param {Blob} file @param {string} name */
    put: async (file, name) => ({ ...(await blobs.put(file)), media_type: file.type, name }),
    /** @param {import("./data/shapes.js").FileReference} reference */
    get: async (reference) => new Blob([await blobs.get(reference)], { type: reference.media_type }),
  };
  return { drafts, files, mustLock: !keys.isProtected };
}
