// @ts-check
/**
 * The worker's part of sending: when the connection is back and no page is open, what waits in the outboxes leaves.
 *
 * It is sealed and signed already; no wallet is unlocked for it. What needs the person (a new epoch, a wrong clock, a restored
 * server) waits until a wallet is opened.
 */

import { openDatabase, openPhone } from "./device/database.js";
import { openDeviceTier } from "./device/device_tier.js";
import { pushWhileLocked } from "./device/log_push.js";
import { makeRequest } from "./device/sync.js";

/** @type {import("./hooks.js").Hook} */
export const outgoing = { sync: () => pushAll() };

/** A failure is thrown on, so that the browser tries again later. */
async function pushAll() {
  const phone = openPhone();
  try {
    for (const id of await phone.getAllKeys("wallets")) await pushOne(`plein-${id}`);
  } finally {
    await phone.close();
  }
}

/** @param {string} name */
async function pushOne(name) {
  const database = openDatabase(name);
  try {
    const device = await openDeviceTier(database);
    if (device) await pushWhileLocked({ database, request: makeRequest({ proof: device.signProof }) });
  } finally {
    await database.close();
  }
}
