// @ts-check
// Drops what a wallet had of a post that was taken back, from its history too.
//
// Of each field a wallet keeps four values that lost, and of every device the latest (merge.js). So a field that is written over five times by
// the device whose value it was keeps nothing of it. All five are one entry: the log tells no more than for any other change. What another
// device wrote only that device can drop; it does so in its next meeting. In the sealed log at the server the entries stay until it is cut,
// and what a device wrote under a name of before (a new chain, a device that is gone) stays in the history.

const TYPE = "square_post";
const FIELDS = ["text", "key", "jws", "token", "reason", "thread", "municipality", "topic", "service"];
/** Of writes with one stamp the greatest text wins: in canonical JSON spaces come before "". */
const BLANKS = ["", " ", "  ", "   ", "    "];

/** @typedef {Pick<import("../vault.js").Vault, "writeAll" | "commit">} Vault */

/** Drop all that a post says. @param {Vault} vault @param {string} id */
export async function forgetPost(vault, id) {
  const blank = (/** @type {string} */ value) => Object.fromEntries(FIELDS.map((name) => [name, value]));
  await vault.writeAll(BLANKS.map((value) => ({ type: TYPE, id, fields: value ? blank(value) : { state: "gone", ...blank(value) } })));
  // What was written since the last snapshot of this phone still holds it.
  await vault.commit((state) => Promise.resolve({ state }));
}

/** Drop what this device wrote of posts that another one of the wallet took back. @param {Vault & Pick<import("../vault.js").Vault, "records" | "history" | "journal">} vault */
export async function forgetGone(vault) {
  const { instance: own } = vault.journal.chain;
  for (const { id, state } of vault.records(TYPE)) {
    const isLeft = state === "gone" && vault.history(TYPE, id).some(({ field, value, instance }) => instance === own && FIELDS.includes(field) && String(value).trim() !== "");
    if (isLeft) await forgetPost(vault, id);
  }
}
