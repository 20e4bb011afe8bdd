// @ts-check
// A code on paper that brings a wallet back: it opens a key pair that is itself a member of the wallet.
//
//   code        16 random octets, shown like a link code
//   id          HKDF(code, "", "plein recovery id v1")[:16]       key = HKDF(code, "", "plein recovery key v1")
//   wrapped     sealed(key, canonical JSON {v: 1, wallet, sign: private JWK, receive: private JWK}, "plein-recovery-v1" 00 id)
// A new code is kept in the draft `recovery` until the person has it on paper, so that it can be shown again after a crash:
//   {code: b64, sign, receive: private JWKs}. Records of type `device` with role "recovery" remember id and thumb of each code.
// Whoever knows only the code cannot notice that a server shows an old log; the screens say so.
import { verifyChain } from "./chain.js";
import { exportPrivateJwk, hkdf, importPrivateJwk, newReceivingKey, newSigningKey, openAead, randomBytes, sealAead } from "./crypto.js";
import { b64decode, b64encode, canonicalJson, concat, encodeCode, parseJson, utf8 } from "./encoding.js";
import { learnEpochs } from "./epochs.js";
import { InputError, RefusedError, VerificationError } from "./errors.js";
import { writeAdd } from "./links.js";
import { copiesOf } from "./membership.js";
import { makeProofs, member } from "./sync.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./chain.js").MemberKeys} MemberKeys
 * @typedef {import("./sync.js").Request} Request
 * @typedef {{code: string, sign: JsonWebKey, receive: JsonWebKey}} Paper  code: b64; private JWKs
 */

const PATH = "/sync/v1/recovery";
const NO_SALT = new Uint8Array(0);
const ATTEMPTS = 5;

/** Draw a new code and the pair that it opens, nothing sent yet. @param {import("./crypto.js").Random} [random] @returns {Promise<Paper>} */
export async function drawPaper(random = randomBytes) {
  const [signing, receiving] = [await newSigningKey({ extractable: true }), await newReceivingKey({ extractable: true })];
  return {
    code: b64encode(random(16)),
    sign: bare(await exportPrivateJwk(signing.privateKey)),
    receive: bare(await exportPrivateJwk(receiving.privateKey)),
  };
}

/** The code as it is printed. @param {Paper} paper */
export function printedCode({ code }) {
  return encodeCode(b64decode(code, 16));
}

/** Where the server keeps what a code opens. @param {Octets} code @returns {Promise<string>} b64 of 16 */
export async function recoveryId(code) {
  return b64encode((await hkdf(code, NO_SALT, "plein recovery id v1")).subarray(0, 16));
}

/**
 * Make a code work: leave what it opens at the server, and make it a member. May be repeated with the same paper.
 *
 * @param {Paper} paper
 * @param {import("./membership.js").Membership} membership
 * @param {string} wallet
 * @param {Request} request  with this device's proofs
 * @param {import("./crypto.js").Random} [random]
 * @returns {Promise<{id: string, recovery_id: string}>}  thumb of the member, and the id by which to withdraw the code
 */
export async function putPaper(paper, membership, wallet, request, random = randomBytes) {
  const code = b64decode(paper.code, 16);
  const recovery_id = await recoveryId(code);
  const content = { v: 1, wallet, sign: paper.sign, receive: paper.receive };
  const key = await hkdf(code, NO_SALT, "plein recovery key v1");
  const wrapped = await sealAead(key, utf8(canonicalJson(content)), place(recovery_id), random(12));
  await membership.register();
  await request(`${PATH}/${recovery_id}`, { method: "PUT", json: { wrapped: b64encode(wrapped) } });
  const keys = await memberOf(paper);
  await membership.add(keys.member);
  return { id: keys.member.id, recovery_id };
}

/**
 * Make a code useless: it is a member no more, and the server forgets what it opened.
 *
 * @param {{id: string, recovery_id: string | null}} old
 * @param {import("./membership.js").Membership} membership
 * @param {Request} request
 */
export async function withdrawPaper({ id, recovery_id }, membership, request) {
  await membership.remove(id);
  if (recovery_id) await request(`${PATH}/${recovery_id}`, { method: "DELETE" });
}

/**
 * Find what a code opens.
 *
 * @param {Octets} code
 * @param {Request} request  no proof is needed
 * @returns {Promise<Paper & {wallet: string}>}
 * @throws {InputError} `recovery-unknown`: no such code (any more)
 */
export async function findPaper(code, request) {
  const id = await recoveryId(code);
  try {
    const { json } = await request(`${PATH}/${id}`, { proof: null });
    const key = await hkdf(code, NO_SALT, "plein recovery key v1");
    const opened = parseJson(await openAead(key, b64decode(member(json, "wrapped", "string")), place(id)));
    if (opened.v !== 1 || typeof opened.wallet !== "string") throw new VerificationError("cannot-open");
    return { code: b64encode(code), wallet: opened.wallet, sign: opened.sign, receive: opened.receive };
  } catch (error) {
    const isUnknown = (error instanceof RefusedError && error.code === "unknown") || error instanceof VerificationError;
    throw isUnknown ? new InputError("recovery-unknown") : error;
  }
}

/**
 * Let a new device in by the code on paper; may be repeated.
 *
 * @param {Paper & {wallet: string}} paper
 * @param {import("./keyring.js").Keyring} keys  unlocked, of a device that joins
 * @param {Request} request
 * @param {{now?: () => number, random?: import("./crypto.js").Random}} [options]
 * @throws {InputError} `recovery-unknown`: the code was replaced; {VerificationError} `membership-broken`
 */
export async function enterByPaper(paper, keys, request, { now = Date.now, random = randomBytes } = {}) {
  const { member: self, signing, receiving } = await memberOf(paper);
  const proof = makeProofs(signing, { now, random });
  for (let attempt = 1; ; attempt++) {
    const { json } = await readChain(request, proof);
    const chain = await verifyChain(member(json, "links", "array"));
    if (chain.wallet !== paper.wallet || chain.members.get(self.id)?.role !== "recovery") {
      throw new VerificationError("membership-broken", { why: "not the wallet of this code" });
    }
    if (chain.members.get(keys.deviceId)?.until === null) break;
    const epochs = await learnEpochs(chain, copiesOf(json), { id: self.id, privateKey: receiving.privateKey });
    const key = /** @type {Octets} */ (epochs.get(chain.epochs.length));
    const signer = { id: self.id, privateKey: signing.privateKey };
    const posting = await writeAdd(chain, keys.device.member, key, signer, { now, random });
    try {
      await request("/sync/v1/membership", { json: posting, proof });
      break;
    } catch (error) {
      if (!(error instanceof RefusedError && error.code === "membership-behind") || attempt === ATTEMPTS) throw error;
    }
  }
  const { json } = await request("/sync/v1/membership?from=0");
  const links = member(json, "links", "array");
  if ((await verifyChain(links)).wallet !== paper.wallet) throw new VerificationError("membership-broken", { why: "another wallet" });
  await keys.accept(links, copiesOf(json));
}

/** @param {Request} request @param {import("./sync.js").SignProof} proof */
async function readChain(request, proof) {
  try {
    return await request("/sync/v1/membership?from=0", { proof });
  } catch (error) {
    const isGone = error instanceof RefusedError && ["device-removed", "device-unknown"].includes(error.code);
    throw isGone ? new InputError("recovery-unknown") : error;
  }
}

/** @param {Paper} paper */
async function memberOf({ sign, receive }) {
  const [signing, receiving] = [await importPrivateJwk(sign, "sign"), await importPrivateJwk(receive, "receive")];
  /** @type {MemberKeys} */
  const keys = { id: signing.thumb, sign: signing.publicJwk, receive: receiving.publicJwk, role: "recovery" };
  return { member: keys, signing, receiving };
}

/** @param {JsonWebKey} jwk @returns {JsonWebKey} */
const bare = ({ kty, crv, x, y, d }) => ({ kty, crv, x, y, d });

/** @param {string} id b64 */
const place = (id) => concat(utf8("plein-recovery-v1\0"), b64decode(id, 16));
