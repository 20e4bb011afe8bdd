// @ts-check
// Erases a wallet here and on the server: what can be read here goes first, and may be all that goes until there is a connection.
import { openDeviceTier } from "./device_tier.js";
import { RefusedError } from "./errors.js";
import { makeRequest } from "./sync.js";

/** @typedef {{erased: Record<string, number>, kept: Record<string, string>}} Erasure  what the server erased, and what it keeps and until when */

/** What a wallet keeps here that only its own keys open. */
const SEALED_STORES = ["meta", "state", "journal", "outbox", "blobs", "drafts", "submissions", "mailboxes", "reminders"];
/** Answers after which nothing of the wallet is left on the server that this device could erase. */
const GONE = ["wallet-erased", "device-unknown", "device-removed"];

/**
 * @param {import("./database.js").Database} database
 * @param {import("./session.js").Surroundings} surroundings
 * @returns {Promise<Erasure | null>} null: the server never had anything, or has nothing any more
 * @throws {import("./errors.js").PleinError} without a connection: what is left is the key that speaks to the server; do it again
 */
export async function eraseWallet(database, surroundings) {
  // Without its keys nothing here can be read any more; the device's own key stays to speak to the server.
  await database.transact(["keys", ...SEALED_STORES], "readwrite", async (transaction) => {
    for (const store of SEALED_STORES) await transaction.objectStore(store).clear();
    for (const key of ["tier", "lock", "attempts"]) await transaction.objectStore("keys").delete(key);
  });
  const device = await openDeviceTier(database, surroundings);
  if (!device || !(await database.get("membership", "is_registered"))) return null;
  const request = makeRequest({ ...surroundings, proof: device.signProof });
  // Its answer brings the nonce that the proof needs.
  await request("/sync/v1/server", { proof: null });
  try {
    return (await request("/sync/v1/wallet", { method: "DELETE" })).json;
  } catch (error) {
    if (error instanceof RefusedError && GONE.includes(error.code)) return null;
    throw error;
  }
}
