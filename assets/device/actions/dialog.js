// @ts-check
/** Opening and closing a dialog: the browser keeps the focus inside and closes it on Escape. */

/** @param {string} id */
export function openDialog(id) {
  dialogOf(id)?.showModal();
}

/** @param {string} id */
export function closeDialog(id) {
  dialogOf(id)?.close();
}

/** @param {string} id */
function dialogOf(id) {
  return /** @type {HTMLDialogElement | null} */ (document.getElementById(id));
}
