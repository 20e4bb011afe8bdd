// @ts-check
/** What goes to the server in each meeting of this page besides the log and the files. */

/** @type {import("./session.js").MakeCompanion[]} */
export const companions = [];
