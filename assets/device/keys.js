// @ts-check
// Makes the keys of a wallet on this phone, or opens them: two tiers, what works while it is locked, and what only the person opens.
import { COSTS } from "./argon.js";
import { verifyChain } from "./chain.js";
import { randomBytes } from "./crypto.js";
import { makeKeys, readKeys, storeKeys } from "./key_store.js";
import { Keyring } from "./keyring.js";

/** @typedef {import("./database.js").Database} Database */
/** @typedef {Partial<import("./key_store.js").Settings>} Options */

/**
 * Make keys for a new wallet, or for a device that joins one; they are stored and unlocked.
 *
 * @param {Database} database
 * @param {import("./key_store.js").Closing | null} closing  null: unprotected, nothing real may go in yet
 * @param {Options & {joins?: boolean}} [options]  joins: there is no wallet yet; `accept` brings it
 * @returns {Promise<Keyring>}
 * @throws {InputError} `passphrase-too-short`, `passphrase-too-easy`
 */
export async function createKeys(database, closing, { joins = false, ...options } = {}) {
  const all = withDefaults(options);
  const made = await makeKeys(closing, !joins, all);
  await storeKeys(database, made, all.random);
  return new Keyring(database, made, all, made.tier);
}

/**
 * Open the keys of a database, locked.
 *
 * @param {Database} database
 * @param {Options} [options]
 * @returns {Promise<Keyring | null>} null: there are none
 */
export async function openKeys(database, options = {}) {
  const { device, lock, membership } = await readKeys(database);
  const chain = membership ? await verifyChain(membership.links) : null;
  return device && lock ? new Keyring(database, { device, lock, chain }, withDefaults(options)) : null;
}

/** @param {Options} options */
function withDefaults({ now = Date.now, random = randomBytes, costs = COSTS, authenticators }) {
  return { now, random, costs, authenticators };
}
