// @ts-check
/** Bringing a wallet to this phone: the code, the name of this phone, and its lock. */

import { trying } from "../actions/access.js";
import { forgetHere } from "../actions/leaving.js";
import { current } from "../current.js";
import { usualName } from "../device_kind.js";
import { secretField, textField, yesField } from "../fields.js";
import { joinByLink, joinByPaper } from "../joining.js";
import { askToKeep } from "../keeping.js";
import { readCode } from "../linking.js";
import { whenOpened } from "../opening.js";
import { world } from "../world.js";
import { checkPassphrase } from "./lock.js";

/** @type {import("../form_states.js").Form} */
export const joinForm = {
  name: "join",
  key: ({ query }) => query.get("met") ?? "",
  isSecret: true,
  fields: {
    code: codeField(),
    name: textField({ missing: "device-name-missing", most: 60 }),
    passphrase: secretField({ missing: "passphrase-missing" }),
    visible: yesField(),
    passkey: yesField(),
  },
  begin: ({ texts, access }) => ({
    code: globalThis.location?.hash.slice(1) ?? "",
    name: usualName(texts),
    passkey: access.offersPasskey,
  }),
  check: checkPassphrase,
  async save({ code, name, passphrase, passkey }, { texts, access }, { query }) {
    await whenOpened();
    const closing = { passphrase, ...(passkey && { passkeyName: texts("passkey-name") }) };
    const { line, session } = await current.wallets.prepareJoining(access.wallets.length + 1, closing);
    const isPaper = query.get("met") === "herstelcode";
    await (isPaper ? joinByPaper : joinByLink)(session, code, name);
    await current.take(line.id, session);
    await current.list();
    current.tell({ joinsBy: isPaper ? "paper" : "link", joinsAs: name });
    void askToKeep(current.tell);
    world.go("/erbij", { replace: true });
    void goOn();
  },
};

/** The code for a wallet whose joining did not end well: another one. @type {import("../form_states.js").Form} */
export const rejoinForm = {
  name: "rejoin",
  key: () => "",
  isSecret: true,
  fields: { code: codeField() },
  begin: () => ({}),
  async save({ code }, { texts, access }) {
    await (access.joinsBy === "paper" ? joinByPaper : joinByLink)(current.session, code, access.joinsAs || usualName(texts));
    void goOn();
  },
};

/** @type {AbortController | undefined} */
let going;

/** Go on until the wallet is here. */
export async function goOn() {
  going?.abort();
  const mine = (going = new AbortController());
  await trying(async () => {
    const { session } = current;
    try {
      await current.wallets.finishJoining(world.get().access.chosen, session, mine.signal);
    } catch (error) {
      if (mine.signal.aborted) return;
      throw error;
    }
    await current.list();
    await current.show(session);
    world.go("/vandaag", { replace: true });
  });
}

/** Stop before the wallet is here, and take away what was made for it. */
export async function stopJoining() {
  going?.abort();
  await forgetHere();
}

/** A code of 28 characters, however it is typed. @returns {import("../fields.js").Field} */
function codeField() {
  return {
    read(typed) {
      if (typed.trim() === "") return { problem: { key: "code-missing" } };
      try {
        readCode(typed);
        return { value: typed };
      } catch {
        return { problem: { key: "error-code-mistyped" } };
      }
    },
    write: (value) => value ?? "",
  };
}
