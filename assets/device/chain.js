// @ts-check
// Checks a membership chain: which devices (and which recovery code) belong to a wallet, and which epoch counts.
//
// The chain is what keeps a server from adding a device or an epoch key of its own. Its form is section 2 of
// sync/wire.py; the server checks the same rules, since it must know who may speak.

import { hash, publicPart, thumbprint } from "./crypto.js";
import { b64decode, b64encode, utf8 } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { readJws, verifyJws } from "./jose.js";

export const LINK_TYPE = "plein-link+jws";
const SEALED_KEY_BYTES = 60;
/** As many fit into a link. */
export const MOST_HEADS = 500;

/**
 * @typedef {import("./crypto.js").PublicJwk} PublicJwk
 * @typedef {"device" | "recovery"} Role
 * @typedef {{id: string, sign: PublicJwk, receive: PublicJwk, role: Role}} MemberKeys
 *
 * @typedef {{heads: Record<string, [number: number, hash: string]>, snapshots: string[]}} Bound  how far what a removed member wrote counts:
 *   the last item of each chain that its remover had taken in, by instance, and the hashes of its snapshots that are still to be trusted
 * @typedef {MemberKeys & {from: number, until: number | null, added_at: string, bound: Bound | null}} Member
 *   `from` and `until`: the first epoch in which it belongs to the wallet, and the last (null: it still does, and so without `bound`).
 *
 * @typedef {object} Epoch
 * @property {number} number
 * @property {string} commitment             b64 hash that the epoch key must answer to
 * @property {Record<string, string>} copies thumb -> b64 hash of the copy sealed to that member
 * @property {string | null} previous        b64: the former epoch's key, sealed under this one
 *
 * @typedef {object} Chain
 * @property {string} wallet               b64 of 16 bytes: the beginning of the hash of link 0
 * @property {readonly string[]} links     compact JWS each
 * @property {string} head                 b64 hash of the last link
 * @property {ReadonlyMap<string, Member>} members  all that ever belonged, by thumb
 * @property {readonly Epoch[]} epochs     index 0 is epoch 1; `copies` gathers those of later members too
 */

/**
 * Check a whole chain, or go on from one that was checked before.
 *
 * @param {readonly string[]} links  from link 0 on
 * @param {Chain | null} [known]     what this device has seen: the chain may only grow from there
 * @returns {Promise<Chain>}
 * @throws {VerificationError} `membership-forked`: shorter than or other than what was seen; `membership-broken`
 */
export async function verifyChain(links, known = null) {
  if (known?.links.some((link, number) => links[number] !== link)) throw new VerificationError("membership-forked");
  let chain = known;
  for (const link of links.slice(known?.links.length ?? 0)) chain = await extendChain(chain, link);
  if (!chain) throw broken("empty");
  return chain;
}

/**
 * Check one more link; gives a new chain and leaves the old one as it was.
 *
 * @param {Chain | null} chain  null: the link must be a beginning
 * @param {string} link
 * @returns {Promise<Chain>}
 * @throws {VerificationError} `membership-forked`: it follows another link; `membership-broken`: it breaks a rule
 */
export async function extendChain(chain, link) {
  const { payload, signer } = await readLink(chain, link);
  if (payload.v !== 1 || payload.number !== (chain?.links.length ?? 0)) throw broken("number");
  if (payload.previous !== (chain?.head ?? null)) throw new VerificationError("membership-forked");
  if (typeof payload.at !== "string") throw broken("form");

  const members = new Map(chain?.members);
  const epochs = [...(chain?.epochs ?? [])];
  const epoch = checkEpoch(payload);
  if (payload.kind === "remove") {
    const leaver = members.get(String(payload.removed));
    if (leaver?.until !== null) throw broken("removed");
    members.set(leaver.id, { ...leaver, until: epochs.length, bound: checkBound(payload) });
  } else if (payload.kind !== "epoch") {
    const member = await checkMember(payload.member);
    if (members.has(member.id)) throw broken("member");
    if (!chain && (member.role !== "device" || member.id !== signer)) throw broken("signer");
    members.set(member.id, { ...member, from: epoch.number, until: null, added_at: payload.at, bound: null });
  }
  const present = [...members.values()].filter((member) => member.until === null);
  const sealedTo = payload.kind === "add" ? [payload.member.id] : present.map((member) => member.id);
  if (present.length === 0 || !hasNames(epoch.copies, sealedTo)) throw broken("copies");
  if (payload.kind === "add") {
    const current = epochs.pop();
    if (epoch.number !== current?.number || epoch.commitment !== current.commitment) throw broken("epoch");
    epochs.push({ ...current, copies: { ...current.copies, ...epoch.copies } });
  } else {
    if (epoch.number !== epochs.length + 1) throw broken("epoch");
    epochs.push(epoch);
  }
  const digest = await hash(utf8(link));
  const wallet = chain?.wallet ?? b64encode(digest.subarray(0, 16));
  return { wallet, links: [...(chain?.links ?? []), link], head: b64encode(digest), members, epochs };
}

/** Give who belongs to the wallet now. @param {Chain} chain @returns {Member[]} */
export function presentMembers(chain) {
  return [...chain.members.values()].filter((member) => member.until === null);
}

/** Give the epoch that counts. @param {Chain} chain @returns {Epoch} */
export function currentEpoch(chain) {
  return /** @type {Epoch} */ (chain.epochs.at(-1));
}

/**
 * Read a link that its own member signed (a beginning), or a member of the chain before it.
 *
 * @param {Chain | null} chain
 * @param {string} link
 * @returns {Promise<{payload: any, signer: string}>}
 */
async function readLink(chain, link) {
  let unverified;
  try {
    unverified = readJws(link);
  } catch {
    throw broken("form");
  }
  const { header, payload } = unverified;
  const kinds = chain ? ["add", "remove", "epoch"] : ["begin"];
  if (!kinds.includes(payload?.kind)) throw broken("kind");
  const jwk = chain ? presentMembers(chain).find((member) => member.id === header?.kid)?.sign : payload.member?.sign;
  if (!jwk) throw broken("signer");
  try {
    return { payload: (await verifyJws(link, { typ: LINK_TYPE, jwk })).payload, signer: header.kid };
  } catch {
    throw broken("signature");
  }
}

/** @param {any} found @returns {Promise<MemberKeys>} */
async function checkMember(found) {
  const { id, role } = found ?? {};
  try {
    const [sign, receive] = [publicPart(found.sign), publicPart(found.receive)];
    if ((role === "device" || role === "recovery") && id === (await thumbprint(sign))) return { id, sign, receive, role };
  } catch {
    // Said below.
  }
  throw broken("member");
}

/** @param {any} payload @returns {Epoch} */
function checkEpoch({ kind, epoch }) {
  const { number, commitment, copies, previous } = epoch ?? {};
  if (!Number.isSafeInteger(number) || typeof copies !== "object" || copies === null) throw broken("epoch");
  try {
    for (const digest of [commitment, ...Object.values(copies)]) b64decode(digest, 32);
    if (kind === "remove" || kind === "epoch") b64decode(previous, SEALED_KEY_BYTES);
    else if (previous !== null) throw broken("epoch");
  } catch {
    throw broken("epoch");
  }
  return { number, commitment, copies, previous };
}

/** @param {any} payload @returns {Bound} */
function checkBound({ heads, snapshots }) {
  if (typeof heads !== "object" || Array.isArray(heads) || !Array.isArray(snapshots)) throw broken("bound");
  try {
    const ends = Object.entries(heads);
    if (ends.length > MOST_HEADS) throw broken("heads");
    for (const [instance, [number, digest, ...more]] of ends) {
      b64decode(instance, 16);
      b64decode(digest, 32);
      if (!Number.isSafeInteger(number) || number < 1 || more.length) throw broken("heads");
    }
    for (const digest of snapshots) b64decode(digest, 32);
  } catch {
    throw broken("bound");
  }
  return { heads, snapshots };
}

/** @param {string} why for whoever looks into it; never personal */
const broken = (why) => new VerificationError("membership-broken", { why });

/** @param {object} record @param {readonly string[]} names */
const hasNames = (record, names) =>
  Object.keys(record).length === names.length && names.every((name) => Object.hasOwn(record, name));
