// @ts-check
/** Taking everything along, and taking a wallet away. */

import { current } from "../current.js";
import { exportReadable } from "../export.js";
import { sealExport } from "../locked_file.js";
import { world } from "../world.js";
import { trying } from "./access.js";
import { save } from "./saving.js";

/** Save everything as a zip that anyone can read. */
export async function exportPlainly() {
  await trying(async () => {
    const { file, missing } = await exportReadable(current.session);
    current.tell({ missing });
    save(file, `${fileName()}.zip`);
  });
}

/** Save everything in one file that only a passphrase opens. @param {string} passphrase */
export async function exportLocked(passphrase) {
  const { file, missing } = await exportReadable(current.session);
  const locked = await sealExport(file, passphrase);
  current.tell({ missing });
  save(locked, `${fileName()}.plein`);
}

/** Ask the server what it holds, for the screen; give what forgets nothing. */
export function askHolding() {
  const { state, access } = world.get();
  if (state === "open" && access.isProtected && access.status.code !== "wallet-erased") {
    void trying(async () => {
      const { json } = await current.session.request("/sync/v1/wallet");
      current.tell({ holding: json });
    });
  }
  return () => current.tell({ failure: "" });
}

/** Take the wallet off this phone only. */
export async function forgetHere() {
  await leave((id, session) => current.wallets.forget(id, session).then(() => undefined));
}

/** Erase the wallet here and on the server. */
export async function eraseEverywhere() {
  await leave(async (id, session) => {
    const erasure = await current.wallets.erase(id, session);
    current.tell({ erasure: erasure ?? { erased: {}, kept: {} } });
  });
}

/**
 * @param {(id: string, session: import("../session.js").Session | undefined) => Promise<unknown>} work
 */
async function leave(work) {
  const { chosen } = world.get().access;
  const session = await current.release();
  world.go("/verwijderd", { replace: true });
  current.tell({ erasure: undefined });
  await trying(() => work(chosen, session));
  const [next] = await current.list();
  if (next) await current.choose(next.id);
}

function fileName() {
  const { texts, today } = world.get();
  return texts("export-file-name", { day: today });
}
