// @ts-check
/** Opening and leaving the example household. */

import { world } from "../world.js";

export async function openExample() {
  const { createExample } = await import("../example.js");
  world.openWallet(createExample(), { example: true });
  world.go("/vandaag");
}

export function closeExample() {
  world.closeWallet("none");
  world.go("/");
}
