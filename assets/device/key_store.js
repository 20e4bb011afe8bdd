// @ts-check
// Keeps the keys of one wallet on this phone; here is how they lie there.
//
// A key that cannot be exported still lies readable in a browser's profile. So what opens the wallet is never stored but
// wrapped: by a passphrase or PIN, and by a passkey if there is one (lock.js). In the store `keys`:
//   device    the device tier (device_tier.js)
//   lock      {v: 1, passphrase: way | null, passkey: way | null, unprotected: {key: CryptoKey, sealed} | null}
//             unprotected: before the person has chosen a lock, the opener is wrapped by a key of the phone itself. Nothing
//             real may go in then, no draft either (`isProtected`); choosing a lock makes every key anew, and with them
//             another wallet.
//   tier      the wallet tier, sealed (tier.js)
//   attempts  wrong guesses (guesses.js)
// In the store `membership`: chain {links: [JWS]}; the rest is membership.js's, but for `copies` of a wallet that begins.
// In the store `drafts`: name -> sealed(local key, UTF-8, "plein-draft-v1" 00 name).
import { verifyChain } from "./chain.js";
import { concat, utf8 } from "./encoding.js";
import { writeBegin } from "./links.js";
import { wrapByPasskey, wrapByPassphrase, wrapUnprotected } from "./lock.js";
import { makePasskey } from "./passkey.js";
import { newMaterial, sealTier } from "./tier.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./device_tier.js").DeviceRecord} DeviceRecord
 *
 * @typedef {import("./lock.js").LockRecord} LockRecord
 *
 * @typedef {{device: DeviceRecord, lock: LockRecord, chain: Chain | null}} Stored
 * @typedef {Record<string, import("./epochs.js").Copies>} CopiesByEpoch
 * @typedef {Stored & {tier: import("./tier.js").Tier, copies: CopiesByEpoch}} Made
 *
 * @typedef {{passphrase: string, passkeyName?: string}} Closing  the lock that the person chooses; a passkey is made if named
 * @typedef {object} Settings  what tests and simulations may set
 * @property {() => number} now
 * @property {import("./crypto.js").Random} random
 * @property {Readonly<import("./argon.js").Costs>} costs
 * @property {import("./passkey.js").Authenticators} [authenticators]
 */

const STORES = ["keys", "membership", "outbox"];

/** What binds a sealed draft to its form. @param {string} name */
export const draftPlace = (name) => concat(utf8("plein-draft-v1\0"), utf8(name));

/**
 * Make all keys of a device, not yet stored.
 *
 * @param {Closing | null} closing
 * @param {boolean} begins  a wallet too
 * @param {Settings} options
 * @returns {Promise<Made>}
 */
export async function makeKeys(closing, begins, options) {
  const { device, opener, tier } = await newMaterial(options.random);
  const lock = await makeLock(opener, closing, device.id, options);
  if (!begins) return { device, lock, tier, chain: null, copies: {} };
  const member = { id: device.id, sign: device.sign_jwk, receive: device.receive_jwk, role: /** @type {const} */ ("device") };
  const { link, copies, key } = await writeBegin(member, { id: device.id, privateKey: device.sign }, options);
  tier.epochs.set(1, key);
  const chain = await verifyChain([link]);
  return { device: { ...device, wallet: chain.wallet }, lock, tier, chain, copies: { 1: copies } };
}

/**
 * Store keys in place of whatever was there, in one transaction.
 *
 * @param {Database} database
 * @param {Made} made
 * @param {import("./crypto.js").Random} random
 */
export async function storeKeys(database, { device, lock, tier, chain, copies }, random) {
  const sealed = await sealTier(tier, device.id, random);
  await database.transact(STORES, "readwrite", async (transaction) => {
    // Whoever wrote a change had a wallet in use: its keys are not thrown away.
    if (await transaction.objectStore("outbox").count()) throw new Error("keys of a wallet in use");
    const keys = transaction.objectStore("keys");
    await keys.clear();
    await keys.put(device, "device");
    await keys.put(lock, "lock");
    await keys.put(sealed, "tier");
    const membership = transaction.objectStore("membership");
    await membership.clear();
    if (chain) await membership.put({ links: chain.links }, "chain");
    await membership.put(copies, "copies");
  });
}

/**
 * Store a longer chain with the tier that goes with it, unless another tab was further already.
 *
 * @param {Database} database
 * @param {Chain} chain
 * @param {Octets} sealedTier
 */
export async function storeChain(database, { links, wallet }, sealedTier) {
  await database.transact(STORES, "readwrite", async (transaction) => {
    const [keys, membership] = [transaction.objectStore("keys"), transaction.objectStore("membership")];
    const [device, before] = [await keys.get("device"), await membership.get("chain")];
    if ((before?.links.length ?? 0) > links.length) return;
    await keys.put({ ...device, wallet }, "device");
    await keys.put(sealedTier, "tier");
    await membership.put({ links }, "chain");
  });
}

/**
 * Read what is stored, all of one moment.
 *
 * @param {Database} database
 * @returns {Promise<{device?: DeviceRecord, lock?: LockRecord, membership?: {links: string[]}}>}
 */
export function readKeys(database) {
  return database.transact(STORES, "readonly", async (transaction) => ({
    device: await transaction.objectStore("keys").get("device"),
    lock: await transaction.objectStore("keys").get("lock"),
    membership: await transaction.objectStore("membership").get("chain"),
  }));
}

/** Make a passkey and wrap the opener with it. @param {Octets} opener @param {string} name @param {string} device @param {Settings} options */
export async function wrapNewPasskey(opener, name, device, options) {
  return wrapByPasskey(opener, await makePasskey(name, options), device, options);
}

/** @param {Octets} opener @param {Closing | null} closing @param {string} device @param {Settings} options @returns {Promise<LockRecord>} */
async function makeLock(opener, closing, device, options) {
  if (!closing) return { v: 1, passphrase: null, passkey: null, unprotected: await wrapUnprotected(opener, device, options.random) };
  const passkey = closing.passkeyName ? await wrapNewPasskey(opener, closing.passkeyName, device, options) : null;
  const passphrase = await wrapByPassphrase(opener, closing.passphrase, device, options);
  return { v: 1, passphrase, passkey, unprotected: null };
}
