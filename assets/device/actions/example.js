// @ts-check
/** Opening and leaving the example household. */

import { openExample, openLastWallet, rememberExample, whenOpened } from "../opening.js";
import { world } from "../world.js";

export async function showExample() {
  await whenOpened();
  await rememberExample(true);
  await openExample(world);
  world.go("/vandaag");
}

/** Leave the example; what was changed in it is erased. */
export async function leaveExample() {
  world.go("/");
  world.closeWallet("none");
  const { eraseExample } = await import("../example.js");
  await rememberExample(false);
  await eraseExample();
  await openLastWallet(world);
}
