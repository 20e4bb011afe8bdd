// @ts-check
/** The lock that is asked for before a wallet is taken away: whoever holds an open phone for a moment must not be able to. */

import { trying } from "../actions/access.js";
import { closeDialog } from "../actions/dialog.js";
import { eraseEverywhere, forgetHere } from "../actions/leaving.js";
import { current } from "../current.js";
import { secretField } from "../fields.js";
import { guessing } from "./unlock.js";

/** From this phone only. */
export const leaveForm = formOf("leave", forgetHere);
/** Here and on the server. */
export const eraseForm = formOf("erase", eraseEverywhere);

/**
 * Ask for the passkey instead of the passphrase, and take the wallet away.
 * @param {string} dialog  the one that asks; what goes wrong is said on the screen behind it
 * @param {"leave" | "erase"} way
 */
export async function leaveByPasskey(dialog, way) {
  closeDialog(dialog);
  let isProven = false;
  await trying(async () => {
    await current.session.keys.prove({ passkey: true });
    isProven = true;
  });
  if (isProven) await (way === "erase" ? eraseEverywhere : forgetHere)();
}

/** @param {string} name @param {() => Promise<void>} leave @returns {import("../form_states.js").Form} */
function formOf(name, leave) {
  return {
    name,
    key: () => "",
    isSecret: true,
    fields: { passphrase: secretField({ missing: "passphrase-missing" }) },
    begin: () => ({}),
    async save({ passphrase }, { texts }) {
      await guessing(() => current.session.keys.prove({ passphrase }), texts);
      await leave();
    },
  };
}
