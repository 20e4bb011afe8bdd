// @ts-check
/** What the screens use of an open session besides its records: its files and what is half typed. */

import { createDrafts } from "./drafts.js";

/**
 * Give what `world.openWallet(session.vault, belongingsOf(session))` needs.
 * @param {Pick<import("./session.js").Session, "database" | "keys" | "blobs">} session
 * @returns {import("./world.js").Belongings}
 */
export function belongingsOf({ database, keys, blobs }) {
  // Before there is a lock, what is typed stays in memory: the key that would seal it lies on the phone too, and browsers leave in
  // their files for a while what was erased.
  const drafts = keys.isProtected
    ? createDrafts({
        database,
        sealDraft: (name, text) => keys.sealDraft(name, text),
        openDraft: (name, octets) => keys.openDraft(name, octets),
      })
    : undefined;
  const files = {
    /** @param {Blob} file @param {string} name */
    put: async (file, name) => ({ ...(await blobs.put(file)), media_type: file.type, name }),
    /** @param {import("./data/shapes.js").FileReference} reference */
    get: async (reference) => new Blob([await blobs.get(reference)], { type: reference.media_type }),
  };
  return { drafts, files, mustLock: !keys.isProtected };
}
