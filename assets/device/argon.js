// @ts-check
// Stretches a passphrase or PIN into a key with argon2id, so that guessing it costs time and memory.

/**
 * What one guess costs.
 *
 * Source: RFC 9106 section 4, second recommended option: 3 passes over 64 MiB in 4 lanes
 * (0.26 s on a laptop, about 1.3 s on a phone that is four times slower).
 *
 * @typedef {object} Costs
 * @property {number} memory_kib
 * @property {number} passes
 * @property {number} lanes
 */

/** @type {Readonly<Costs>} */
export const COSTS = Object.freeze({ memory_kib: 65_536, passes: 3, lanes: 4 });

/**
 * Derive 32 bytes from a passphrase; the same text typed on another keyboard gives the same bytes.
 *
 * The library is loaded only when it is needed: 11 kB.
 *
 * @param {string} passphrase  as typed; Unicode is normalised (NFKC)
 * @param {Uint8Array} salt    16 random bytes
 * @param {Readonly<Costs>} [costs]
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function stretch(passphrase, salt, costs = COSTS) {
  const { argon2id } = await import("hash-wasm");
  const derived = await argon2id({
    password: passphrase.normalize("NFKC"),
    salt,
    memorySize: costs.memory_kib,
    iterations: costs.passes,
    parallelism: costs.lanes,
    hashLength: 32,
    outputType: "binary",
  });
  return new Uint8Array(derived);
}
