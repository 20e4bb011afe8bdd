// @ts-check
/** The passphrase or PIN that opens a wallet. */

import { current } from "../current.js";
import { InputError, LockError } from "../errors.js";
import { secretField, yesField } from "../fields.js";
import { world } from "../world.js";

const MINUTE_MS = 60_000;

/** @type {import("../form_states.js").Form} */
export const unlockForm = {
  name: "unlock",
  key: () => "",
  isSecret: true,
  fields: { passphrase: secretField({ missing: "passphrase-missing" }), visible: yesField() },
  begin: () => ({}),
  async save({ passphrase }, { texts }) {
    await guessing(() => current.unlock({ passphrase }), texts);
    if (globalThis.location.pathname === "/") world.go("/vandaag", { replace: true });
  },
};

/**
 * Try a passphrase; when it is wrong, or too soon for another guess, say how long to wait.
 * @param {() => Promise<unknown>} attempt
 * @param {import("../texts.js").Texts} texts
 * @throws {InputError} `unlock-too-soon`, `wrong-passphrase-wait`
 * @throws {LockError} `wrong-passphrase`, any other
 */
export async function guessing(attempt, texts) {
  try {
    await attempt();
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    const wait = Number(error.fields.wait_ms ?? 0);
    const told = { wait: waitText(wait, texts) };
    if (error.code === "unlock-too-soon") throw new InputError("unlock-too-soon", told);
    throw wait > 0 ? new InputError("wrong-passphrase-wait", told) : error;
  }
}

/**
 * Say how long to wait, rounded up.
 * @param {number} ms
 * @param {import("../texts.js").Texts} texts
 */
export function waitText(ms, texts) {
  return ms < MINUTE_MS
    ? texts("wait-seconds", { count: Math.max(1, Math.ceil(ms / 1000)) })
    : texts("wait-minutes", { count: Math.ceil(ms / MINUTE_MS) });
}
