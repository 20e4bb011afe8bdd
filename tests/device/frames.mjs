// Lays out an item that waits on a phone as the server would give it to others; section 3 of sync/wire.py.
import { b64decode, concat, u32be, u64be } from "../../assets/device/encoding.js";

/** @param {import("../../assets/device/journal.js").OutboxRow} row @param {string} device thumb */
export function frameOf({ epoch, instance, number, previous_hash, signature, ciphertext }, device) {
  const head = [Uint8Array.of(1), u32be(epoch), b64decode(instance), u64be(number), previous_hash, b64decode(device), signature];
  return Buffer.from(concat(...head, ciphertext)).toString("base64url");
}
