// @ts-check
/** Beginning, opening and closing a wallet, and caring that the browser keeps it. */

import { current } from "../current.js";
import { PleinError } from "../errors.js";
import { askInstall } from "../keeping.js";
import { whenOpened } from "../opening.js";
import { world } from "../world.js";

/** Begin a wallet with one tap. */
export async function begin() {
  await whenOpened();
  await (await current.release())?.close();
  const { line, session } = await current.wallets.begin(world.get().access.wallets.length + 1);
  await open(line.id, session);
  world.go("/vandaag");
}

/**
 * Put a new session on the screens.
 * @param {string} id
 * @param {import("../session.js").Session} session
 */
export async function open(id, session) {
  await current.take(id, session);
  await current.list();
  if (session.isOpen) await current.show(session);
}

/** Choose another wallet of this phone. @param {string} id */
export async function chooseWallet(id) {
  await current.choose(id);
  world.go(world.get().state === "open" ? "/vandaag" : "/");
}

export async function unlockByPasskey() {
  await trying(() => current.unlock({ passkey: true }));
}

export async function lockNow() {
  world.go("/");
  await current.lock();
}

export async function install() {
  await askInstall();
}

/** Look again whether this device belongs to the wallet. */
export async function checkRemoval() {
  await trying(async () => {
    const { session } = current;
    await session.request("/sync/v1/wallet");
    await session.membership.forgetRemoval();
    await current.choose(world.get().access.chosen);
  });
}

/** Meet the server now. */
export async function syncNow() {
  await current.session.exchange.syncOnce();
}

/** Choose after how long nobody touched the phone it locks. @param {{target: EventTarget | null}} event */
export async function chooseIdle({ target }) {
  await current.setIdle(Number(/** @type {HTMLInputElement} */ (target).value));
}

/** Give a wallet another name. @param {string} id @param {string} name */
export async function rename(id, name) {
  await current.wallets.rename(id, name);
  await current.list();
}

/**
 * Do something that a person asked for, and say what went wrong on the screen.
 * @param {() => Promise<unknown>} work
 */
export async function trying(work) {
  current.tell({ isBusy: true, failure: "" });
  try {
    await work();
  } catch (error) {
    current.tell({ failure: error instanceof PleinError ? error.code : "unexpected" });
    if (!(error instanceof PleinError)) throw error;
  } finally {
    current.tell({ isBusy: false });
  }
}
