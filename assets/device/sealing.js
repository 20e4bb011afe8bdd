// @ts-check
// Seals entries into the outbox as the next items of this device's chain, and opens what waits there.
import { stampAfter } from "./clock.js";
import { b64decode, canonicalJson } from "./encoding.js";
import { InputError, LockError, VerificationError } from "./errors.js";
import { winnersOf } from "./history.js";
import { deriveWalletKey, encodeEntry, openItem, sealItem } from "./log.js";
import { isWrite } from "./merge.js";

/** @typedef {import("./encoding.js").Octets} Octets */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {import("./journal.js").Chain} Chain */
/** @typedef {import("./journal.js").OutboxRow} OutboxRow */
/** @typedef {{entry: Entry, wall: [number, number], seen: import("./clock.js").Stamp[], is_sent: boolean}} Unsealed */
/**
 * @typedef {object} WalletKeys
 * @property {Octets} walletBytes
 * @property {number} epoch the present one
 * @property {(epoch: number) => Promise<Octets | undefined>} epochKey
 * @property {(octets: Octets) => Promise<Octets>} signItem
 * @property {boolean} [isProtected] false: nobody has chosen a lock yet, and nothing real may go in
 */

const MOST_BYTES = 524_288;

/**
 * Make writes one entry that beats what its writer saw.
 * @param {import("./merge.js").State} state
 * @param {import("./merge.js").Write[]} writes
 * @param {[number, number]} wall
 * @param {string} instance
 * @returns {Unsealed}
 * @throws {InputError} `value-not-storable`, `change-too-large`
 */
export function stampWrites(state, writes, wall, instance) {
  // What is folded here is what others will read: the canonical form, not the caller's objects.
  const plain = writes.map((write) => JSON.parse(canonicalJson(write)));
  if (!plain.length || !plain.every(isWrite)) throw new InputError("value-not-storable");
  const seen = winnersOf(state, plain);
  const entry = { stamp: stampAfter(wall, seen, instance), writes: plain };
  if (encodeEntry(entry).length > MOST_BYTES) throw new InputError("change-too-large", { most_bytes: MOST_BYTES });
  return { entry, wall, seen, is_sent: false };
}

export class Sealer {
  #keys;
  #random;
  /** @type {Map<number, Promise<CryptoKey>>} */
  #logKeys = new Map();

  /** @param {WalletKeys} keys @param {import("./crypto.js").Random} random */
  constructor(keys, random) {
    this.#keys = keys;
    this.#random = random;
  }

  /** The epoch under which this device seals now. */
  get epoch() {
    return this.#keys.epoch;
  }

  /**
   * Seal entries as the next items of a chain.
   * @param {Unsealed[]} unsealed
   * @param {Chain} chain
   * @returns {Promise<{rows: OutboxRow[], chain: Chain}>} the rows in order, and the chain with them
   * @throws {LockError} `lock-needed`
   */
  async seal(unsealed, chain) {
    if (this.#keys.isProtected === false) throw new LockError("lock-needed");
    const { epoch, walletBytes: wallet } = this.#keys;
    const logKey = await this.#logKey(epoch);
    const rows = [];
    for (const { entry, ...known } of unsealed) {
      const place = { wallet, epoch, instance: b64decode(chain.instance, 16), number: chain.number + 1, previousHash: chain.hash };
      const sign = /** @param {Octets} octets */ (octets) => this.#keys.signItem(octets);
      const { ciphertext, signature, hash } = await sealItem(entry, place, { logKey, sign, nonce: this.#random(12) });
      rows.push({ number: place.number, epoch, instance: chain.instance, previous_hash: chain.hash, hash, ciphertext, signature, ...known });
      chain = { instance: chain.instance, number: place.number, hash };
    }
    return { rows, chain };
  }

  /** Open what waits in the outbox. @param {OutboxRow[]} rows @returns {Promise<Unsealed[]>} */
  open(rows) {
    return Promise.all(
      rows.map(async ({ epoch, instance, number, previous_hash: previousHash, ciphertext, wall, seen, is_sent }) => {
        const place = { wallet: this.#keys.walletBytes, epoch, instance: b64decode(instance, 16), number, previousHash };
        return { entry: await openItem(ciphertext, place, await this.#logKey(epoch)), wall, seen, is_sent };
      }),
    );
  }

  /** @param {number} epoch */
  #logKey(epoch) {
    const known = this.#logKeys.get(epoch) ?? this.#deriveLogKey(epoch);
    this.#logKeys.set(epoch, known);
    known.catch(() => this.#logKeys.delete(epoch));
    return known;
  }

  /** @param {number} epoch */
  async #deriveLogKey(epoch) {
    const key = await this.#keys.epochKey(epoch);
    if (!key) throw new VerificationError("cannot-open", { epoch });
    return deriveWalletKey(key, this.#keys.walletBytes, "plein log v1");
  }
}
