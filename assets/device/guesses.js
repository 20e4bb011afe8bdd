// @ts-check
// Opens a lock, and counts wrong guesses of a passphrase or PIN: each next one must wait longer; nothing is ever erased for it.
//
// In the store `keys`: attempts {wrong, at}. A guess is counted before it is tried, so that closing the app does not help.
// This slows whoever holds the phone; who holds a copy of it is slowed by argon2id only.
import { LockError } from "./errors.js";
import { openByPasskey, openByPassphrase, openUnprotected, waitBeforeGuess } from "./lock.js";

/** @typedef {import("./database.js").Database} Database */
/** @typedef {{passphrase: string} | {passkey: true}} Opening how the person opens */

/**
 * Unwrap the opener in the way that the person chose.
 *
 * @param {Database} database
 * @param {import("./lock.js").LockRecord} lock
 * @param {string} device  thumb
 * @param {Opening | null} opening  null where nobody has chosen a lock yet
 * @param {{now: () => number, authenticators?: import("./passkey.js").Authenticators}} options
 * @returns {Promise<import("./encoding.js").Octets>}
 * @throws {LockError} any
 */
export async function openLock(database, { passphrase, passkey, unprotected }, device, opening, options) {
  if (unprotected) return openUnprotected(unprotected, device);
  if (opening && "passkey" in opening && passkey) return openByPasskey(passkey, device, options);
  if (!opening || !("passphrase" in opening) || !passphrase) throw new LockError("locked");
  return guess(database, options.now, () => openByPassphrase(passphrase, opening.passphrase, device));
}

/**
 * Try a guess, unless it is too soon.
 *
 * @template Result
 * @param {Database} database
 * @param {() => number} now
 * @param {() => Promise<Result>} attempt  throws `wrong-passphrase`
 * @returns {Promise<Result>}
 * @throws {LockError} `unlock-too-soon` and `wrong-passphrase`, both with `wait_ms` until the next guess
 */
async function guess(database, now, attempt) {
  const at = now();
  const { before, wait_ms } = await database.transact(["keys"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("keys");
    const before = await store.get("attempts");
    const wait_ms = waitBeforeGuess(before, at);
    // A clock that was put back counts from now on.
    const after = wait_ms > 0 ? { ...before, at: Math.min(before.at, at) } : { wrong: (before?.wrong ?? 0) + 1, at };
    await store.put(after, "attempts");
    return { before, wait_ms };
  });
  if (wait_ms > 0) throw new LockError("unlock-too-soon", { fields: { wait_ms } });
  try {
    const result = await attempt();
    await database.delete("keys", "attempts");
    return result;
  } catch (error) {
    if (error instanceof LockError && error.code === "wrong-passphrase") {
      const wrong = (before?.wrong ?? 0) + 1;
      throw new LockError("wrong-passphrase", { fields: { wrong, wait_ms: waitBeforeGuess({ wrong, at }, now()) } });
    }
    // Not a guess: the passphrase was never compared.
    if (before) await database.put("keys", "attempts", before);
    else await database.delete("keys", "attempts");
    throw error;
  }
}

/**
 * Tell how long the person must wait before the next guess.
 *
 * @param {Database} database
 * @param {number} now ms
 * @returns {Promise<number>} ms
 */
export async function waitMs(database, now) {
  return waitBeforeGuess(await database.get("keys", "attempts"), now);
}
