// @ts-check
// Writes the links of a membership chain: a beginning, a member added or removed, a new epoch; section 2 of sync/wire.py.
import { LINK_TYPE, currentEpoch, presentMembers } from "./chain.js";
import { randomBytes } from "./crypto.js";
import { beginEpoch, sealCopies } from "./epochs.js";
import { signJws } from "./jose.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./crypto.js").Random} Random
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./chain.js").MemberKeys} MemberKeys
 * @typedef {{id: string, privateKey: CryptoKey}} Signer
 * @typedef {{link: string, copies: import("./epochs.js").Copies}} Posting  what the server is given
 * @typedef {{now?: () => number, random?: Random}} Options
 */

/**
 * Begin a wallet with its first device.
 *
 * @param {MemberKeys} member
 * @param {Signer} signer  the same device
 * @param {Options} [options]
 * @returns {Promise<Posting & {key: Octets}>}
 */
export async function writeBegin(member, signer, { now = Date.now, random = randomBytes } = {}) {
  const { epoch, copies, key } = await beginEpoch(1, [member], null, { random });
  return { link: await write(null, signer, now, { kind: "begin", member, epoch }), copies, key };
}

/**
 * Add a member; it gets the key of the current epoch and with it the way back to the ones before.
 *
 * @param {Chain} chain
 * @param {MemberKeys} member
 * @param {Octets} key  of the current epoch
 * @param {Signer} signer
 * @param {Options} [options]
 * @returns {Promise<Posting>}
 */
export async function writeAdd(chain, member, key, signer, { now = Date.now } = {}) {
  const { number, commitment } = currentEpoch(chain);
  const { copies, digests } = await sealCopies(key, [member]);
  const epoch = { number, commitment, copies: digests, previous: null };
  return { link: await write(chain, signer, now, { kind: "add", member: bare(member), epoch }), copies };
}

/**
 * Remove a member, or nobody, and begin a new epoch that the others can read.
 *
 * @param {Chain} chain
 * @param {({removed: string} & import("./chain.js").Bound) | null} removal  whom, by thumb, and how far what it wrote counts
 * @param {Octets} key  of the current epoch
 * @param {Signer} signer
 * @param {Options} [options]
 * @returns {Promise<Posting>}
 */
export async function writeNewEpoch(chain, removal, key, signer, { now = Date.now, random = randomBytes } = {}) {
  const staying = presentMembers(chain).filter((member) => member.id !== removal?.removed);
  const { epoch, copies } = await beginEpoch(currentEpoch(chain).number + 1, staying, key, { random });
  return { link: await write(chain, signer, now, { kind: removal ? "remove" : "epoch", ...removal, epoch }), copies };
}

/** @param {MemberKeys} member @returns {MemberKeys} */
const bare = ({ id, sign, receive, role }) => ({ id, sign, receive, role });

/** @param {Chain | null} chain @param {Signer} signer @param {() => number} now @param {Record<string, unknown>} what */
function write(chain, { id, privateKey }, now, what) {
  const place = { v: 1, number: chain?.links.length ?? 0, previous: chain?.head ?? null, at: new Date(now()).toISOString() };
  return signJws({ ...place, ...what }, { typ: LINK_TYPE, kid: id, privateKey });
}
