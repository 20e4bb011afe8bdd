// @ts-check
/** Bringing in a saved file: the file, what opens it, the name of this phone, and its lock. */

import { open } from "../actions/access.js";
import { bringIn } from "../bringing.js";
import { current } from "../current.js";
import { usualName } from "../device_kind.js";
import { nameDevice } from "../duties.js";
import { InputError, StorageError } from "../errors.js";
import { heldField, secretField, textField, yesField } from "../fields.js";
import { enter } from "../forms.js";
import { askToKeep } from "../keeping.js";
import { openExport } from "../locked_file.js";
import { world } from "../world.js";
import { checkPassphrase } from "./lock.js";

/** The file that the form names. @type {File | undefined} */
let chosen;

/** @type {import("../form_states.js").Form} */
export const bringForm = {
  name: "bring",
  key: () => "",
  isSecret: true,
  fields: {
    file: heldField({ missing: "bring-file-missing" }),
    opens: secretField({ missing: "bring-opens-missing" }),
    name: textField({ missing: "device-name-missing", most: 60 }),
    passphrase: secretField({ missing: "passphrase-missing" }),
    visible: yesField(),
    passkey: yesField(),
  },
  begin: ({ texts, access }) => ({ name: usualName(texts), passkey: access.offersPasskey }),
  check: checkPassphrase,
  async save({ opens, name, passphrase, passkey }, { texts, access }) {
    if (!chosen) throw new InputError("export-unreadable");
    current.tell({ brought: undefined });
    const zip = await openExport(chosen, opens);
    const closing = { passphrase, ...(passkey && { passkeyName: texts("passkey-name") }) };
    /** @type {string[]} */
    let missing = [];
    const { line, session } = await current.wallets
      .bring(access.wallets.length + 1, closing, async (empty) => {
        ({ missing } = await bringIn(empty, zip, (done, all) => current.tell({ brought: { done, all } })));
        await nameDevice(empty, name);
      })
      .catch((error) => {
        throw error instanceof StorageError && error.code === "storage-full" ? new InputError("bring-full") : error;
      });
    chosen = undefined;
    await (await current.release())?.close();
    await open(line.id, session);
    void askToKeep(current.tell);
    world.go("/slot/klaar", { replace: true });
    world.tell(missing.length ? texts("bring-done-missing", { titles: missing.join(", ") }) : texts("bring-done"));
  },
};

/** Take in which file the person chose; nothing is read before its passphrase is there. @param {{target: EventTarget | null}} event */
export function chooseExport({ target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const file = control.files?.[0];
  if (!file) return;
  chosen = file;
  enter(bringForm, { file: JSON.stringify({ name: file.name, size_bytes: file.size }) });
  // The same file may be chosen again after a problem.
  control.value = "";
}
