// @ts-check
/** Hands a file to another app, or saves it where the browser cannot. */

import { save } from "./saving.js";

/**
 * @param {Blob} blob
 * @param {string} name
 * @param {string} title
 */
export async function shareFile(blob, name, title) {
  const file = new File([blob], name, { type: blob.type });
  if (!navigator.canShare?.({ files: [file] })) return save(file, name);
  try {
    await navigator.share({ files: [file], title });
  } catch (error) {
    // Whoever closes the sheet has changed their mind; there is none where making the file took the browser too long.
    if (!(error instanceof DOMException && error.name === "AbortError")) save(file, name);
  }
}
