// @ts-check
/** The passphrase of a locked export. */

import { exportLocked } from "../actions/leaving.js";
import { secretField, yesField } from "../fields.js";
import { world } from "../world.js";
import { checkPassphrase } from "./lock.js";

/** @type {import("../form_states.js").Form} */
export const exportForm = {
  name: "export",
  key: () => "",
  isSecret: true,
  fields: { passphrase: secretField({ missing: "passphrase-missing" }), visible: yesField() },
  begin: () => ({}),
  check: checkPassphrase,
  async save({ passphrase }, { texts }) {
    await exportLocked(passphrase);
    world.tell(texts("export-saved"));
  },
};
