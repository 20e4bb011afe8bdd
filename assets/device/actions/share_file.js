// @ts-check
/** Hands a file to another app, or saves it where the browser cannot. */

const KEEP_MS = 60_000;

/**
 * @param {Blob} blob
 * @param {string} name
 * @param {string} title
 */
export async function shareFile(blob, name, title) {
  const file = new File([blob], name, { type: blob.type });
  if (navigator.canShare?.({ files: [file] })) {
    // Whoever closes the sheet has changed their mind.
    await navigator.share({ files: [file], title }).catch((error) => {
      if (error.name !== "AbortError") saveFile(file);
    });
    return;
  }
  saveFile(file);
}

/** @param {File} file */
export function saveFile(file) {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: address, download: file.name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
