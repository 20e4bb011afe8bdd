// @ts-check
/**
 * Which wallet opens when the app does: the example when it was left open, else one of this phone.
 */

import { openPhone } from "./database.js";

const EXAMPLE = "example";

/** @param {import("./world.js").World} world */
export async function openLastWallet(world) {
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
