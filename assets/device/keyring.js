// @ts-check
// The keys of one wallet in use: the device tier always, the wallet tier while the person has it open; also the lock.
import { currentEpoch, verifyChain } from "./chain.js";
import { openAead, sealAead } from "./crypto.js";
import { DeviceTier } from "./device_tier.js";
import { b64decode, fromUtf8, utf8 } from "./encoding.js";
import { learnEpochs } from "./epochs.js";
import { LockError } from "./errors.js";
import { openLock } from "./guesses.js";
import { draftPlace, makeKeys, storeChain, storeKeys, wrapNewPasskey } from "./key_store.js";
import { wrapByPassphrase } from "./lock.js";
import { openTier, sealTier } from "./tier.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./guesses.js").Opening} Opening
 * @typedef {import("./key_store.js").Closing} Closing
 * @typedef {import("./key_store.js").Settings} Settings
 * @typedef {import("./tier.js").Tier} Tier
 */

/** The keys of one wallet; with its getters it is also what vault, log and sync are given. */
export class Keyring {
  #database;
  #options;
  /** @type {DeviceTier} */
  #device;
  /** @type {import("./key_store.js").LockRecord} */
  #lock;
  /** @type {Tier | null} */
  #tier;
  /** @type {Chain | null} null while this device is joining a wallet */
  #chain;

  /** @param {Database} database @param {import("./key_store.js").Stored} stored @param {Settings} options @param {Tier | null} [tier] */
  constructor(database, { device, lock, chain }, options, tier = null) {
    this.#database = database;
    this.#options = options;
    this.#device = new DeviceTier(device, options);
    this.#lock = lock;
    this.#chain = chain;
    this.#tier = tier;
  }

  get device() {
    return this.#device;
  }
  get deviceId() {
    return this.#device.deviceId;
  }
  /** Whether the person has chosen a lock; before that nothing real may go in. */
  get isProtected() {
    return this.#lock.unprotected === null;
  }
  get isLocked() {
    return this.#tier === null;
  }
  get hasPasskey() {
    return this.#lock.passkey !== null;
  }
  /** What is known of who belongs to the wallet; null while this device is joining one. */
  get chain() {
    return this.#chain;
  }
  /** @returns {string} b64 @throws {LockError} `locked`: not a member yet */
  get wallet() {
    return this.#requireChain().wallet;
  }
  get walletBytes() {
    return b64decode(this.wallet, 16);
  }
  get epoch() {
    return currentEpoch(this.#requireChain()).number;
  }
  get membershipHead() {
    return this.#requireChain().head;
  }
  /** Seals what is stored on this phone. @throws {LockError} `locked` */
  get localKey() {
    return this.#requireTier().localKey;
  }

  /** All that ever belonged to the wallet, by thumb: what a removed one wrote up to epoch `until` still counts. */
  members() {
    return this.#requireChain().members;
  }

  /** Give the key of an epoch, if this device may read it. @param {number} number @throws {LockError} `locked` */
  async epochKey(number) {
    return this.#requireTier().epochs.get(number);
  }

  /** @param {Octets} octets */
  signItem = (octets) => this.#device.signItem(octets);

  /** @param {string} url @param {string} method @param {string} nonce */
  signProof = (url, method, nonce) => this.#device.signProof(url, method, nonce);

  /**
   * Open the wallet tier.
   *
   * @param {Opening | null} [opening]  null: nobody has chosen a lock yet
   * @throws {LockError} `wrong-passphrase` and `unlock-too-soon` with `wait_ms`, `passkey-refused`, `passkey-without-secret`
   */
  async unlock(opening = null) {
    const opener = await this.#open(opening);
    this.#tier = await openTier(opener, await this.#database.get("keys", "tier"), this.deviceId);
  }

  /** See that it is the person who asks, whether it is unlocked or not. @param {Opening} opening @throws {LockError} as `unlock` */
  async prove(opening) {
    (await this.#open(opening)).fill(0);
  }

  /** Forget all that only the person may open. */
  lock() {
    for (const key of this.#tier?.epochs.values() ?? []) key.fill(0);
    this.#tier = null;
  }

  /**
   * Choose the first lock. Every key is made anew, so that none was ever stored unprotected, and so is the wallet:
   * `wallet` and `deviceId` change.
   *
   * @param {Closing} closing
   * @throws {InputError} `passphrase-too-short`, `passphrase-too-easy`
   * @throws {LockError} `passkey-refused`, `passkey-without-secret`: try again without
   */
  async setLock(closing) {
    this.#requireTier();
    const fresh = await makeKeys(closing, true, this.#options);
    await storeKeys(this.#database, fresh, this.#options.random);
    this.#device = new DeviceTier(fresh.device, this.#options);
    [this.#lock, this.#tier, this.#chain] = [fresh.lock, fresh.tier, fresh.chain];
  }

  /**
   * Change the ways to open. Who knows the old passphrase and has an old copy of this phone still opens that copy.
   *
   * @param {Opening} opening  how the person opens now
   * @param {{passphrase?: string, passkeyName?: string | null}} closing  what is not named stays; null takes the passkey away
   */
  async changeLock(opening, { passphrase, passkeyName }) {
    if (!this.isProtected) throw new LockError("locked");
    const opener = await this.#open(opening);
    const changed = { ...this.#lock };
    if (passkeyName === null) changed.passkey = null;
    else if (passkeyName) changed.passkey = await wrapNewPasskey(opener, passkeyName, this.deviceId, this.#options);
    if (passphrase !== undefined) changed.passphrase = await wrapByPassphrase(opener, passphrase, this.deviceId, this.#options);
    await this.#database.put("keys", "lock", changed);
    this.#lock = changed;
  }

  /**
   * Take in a longer chain and the keys of its epochs; all is kept, or nothing.
   * @param {readonly string[]} links  from link 0 on
   * @param {Record<string, string>} copies  epoch number -> JWE sealed to this device
   * @returns {Promise<Chain>}
   * @throws {VerificationError} `membership-forked`, `membership-broken`
   * @throws {LockError} `locked`
   */
  async accept(links, copies) {
    const tier = this.#requireTier();
    const chain = await verifyChain(links, this.#chain);
    const epochs = await learnEpochs(chain, copies, { id: this.deviceId, privateKey: tier.receiveKey }, tier.epochs);
    const sealed = await sealTier({ ...tier, epochs }, this.deviceId, this.#options.random);
    await storeChain(this.#database, chain, sealed);
    tier.epochs = epochs;
    return (this.#chain = chain);
  }

  /** Seal a half-filled form. @param {string} name @param {string} text @throws {LockError} `locked`; `lock-needed`: nobody has chosen one */
  async sealDraft(name, text) {
    if (!this.isProtected) throw new LockError("lock-needed");
    return sealAead(this.localKey, utf8(text), draftPlace(name), this.#options.random(12));
  }

  /** Open a half-filled form. @param {string} name @param {Octets} sealed @throws {LockError} `locked` */
  async openDraft(name, sealed) {
    return fromUtf8(await openAead(this.localKey, sealed, draftPlace(name)));
  }

  /** @param {Opening | null} opening */
  #open(opening) {
    return openLock(this.#database, this.#lock, this.deviceId, opening, this.#options);
  }

  #requireTier() {
    if (!this.#tier) throw new LockError("locked");
    return this.#tier;
  }

  #requireChain() {
    if (!this.#chain) throw new LockError("locked");
    return this.#chain;
  }
}
