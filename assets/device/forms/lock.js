// @ts-check
/** The lock that a person chooses for a wallet, the first one or another. */

import { takeWaiting } from "../chosen_file.js";
import { current } from "../current.js";
import { secretField, yesField } from "../fields.js";
import { askToKeep } from "../keeping.js";
import { judgePassphrase } from "../lock.js";
import { world } from "../world.js";

/** @type {import("../form_states.js").Form} */
export const lockForm = {
  name: "lock",
  key: () => "",
  isSecret: true,
  fields: {
    passphrase: secretField({ missing: "passphrase-missing" }),
    visible: yesField(),
    passkey: yesField(),
  },
  begin: (snapshot) => ({ passkey: snapshot.access.offersPasskey }),
  check: checkPassphrase,
  async save({ passphrase, passkey }, { texts }, { query }) {
    await current.protect({ passphrase, ...(passkey && { passkeyName: texts("passkey-name") }) });
    await takeWaiting();
    void askToKeep(current.tell);
    world.go(`/slot/klaar${passedOn(query)}`, { replace: true });
  },
};

/** @type {import("../form_states.js").Form} */
export const relockForm = {
  name: "relock",
  key: () => "",
  isSecret: true,
  fields: {
    before: secretField({ missing: "passphrase-missing" }),
    passphrase: secretField({ missing: "passphrase-missing" }),
    visible: yesField(),
    passkey: yesField(),
  },
  begin: (snapshot) => ({ passkey: snapshot.access.hasPasskey }),
  check: checkPassphrase,
  async save({ before, passphrase, passkey }, { texts, access }) {
    const passkeyName = passkey === access.hasPasskey ? undefined : passkey ? texts("passkey-name") : null;
    await current.session.keys.changeLock({ passphrase: before }, { passphrase, passkeyName });
    current.tell({ hasPasskey: current.session.keys.hasPasskey });
    world.go("/instellingen", { replace: true });
    world.tell(texts("lock-changed"));
  },
};

/** @param {Record<string, any>} values @returns {Record<string, import("../fields.js").Problem | undefined>} */
export function checkPassphrase({ passphrase }) {
  if (!passphrase) return {};
  const { verdict } = judgePassphrase(passphrase);
  if (verdict === "too-short") return { passphrase: { key: "error-passphrase-too-short" } };
  return verdict === "too-easy" ? { passphrase: { key: "error-passphrase-too-easy" } } : {};
}

/** Where to go back to, in the address of the next screen. @param {URLSearchParams} query */
export function passedOn(query) {
  const back = query.get("terug");
  return back ? `?terug=${encodeURIComponent(back)}` : "";
}
