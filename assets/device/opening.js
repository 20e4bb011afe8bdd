// @ts-check
/**
 * Which wallet opens when the app does: the example when it was left open, else one of this phone.
 */

import { openPhone } from "./database.js";

const EXAMPLE = "example";

let opening = Promise.resolve();

/**
 * Wait until the app has opened what was open. What a person asks for earlier than that follows it, or it would be closed again.
 * @returns {Promise<void>} never fails
 */
export const whenOpened = () => opening.catch(() => undefined);

/** @param {import("./world.js").World} world */
export function openLastWallet(world) {
  opening = findLastWallet(world);
  return opening;
}

/** @param {import("./world.js").World} world */
async function findLastWallet(world) {
  const phone = openPhone();
  try {
    if (await phone.get("settings", EXAMPLE)) return await openExample(world);
  } finally {
    await phone.close();
  }
  const { current } = await import("./current.js");
  await current.start();
}

/**
 * Open the example household; it opens again after a reload, until it is left.
 * @param {import("./world.js").World} world
 */
export async function openExample(world) {
  const { openExampleWallet } = await import("./example.js");
  const { vault, belongings } = await openExampleWallet();
  await world.openWallet(vault, belongings);
}

/**
 * Remember on this phone whether the example is open.
 * @param {boolean} isOpen
 */
export async function rememberExample(isOpen) {
  const phone = openPhone();
  await phone.put("settings", EXAMPLE, isOpen);
  await phone.close();
}
