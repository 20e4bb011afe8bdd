// @ts-check
// How a helper comes into a box: two phones meet under a code that goes from one screen to the other, once, within ten minutes.
//
//   slot      sealed(HKDF(secret, "", "plein help meeting v1"), canonical JSON, "plein-help-v1" 00 slot 00 box id)
//   answer    by who helps:   {v: 1, name, sign: JWK, receive: JWK, commitment: hash("plein-help-nonce-v1" 00 nonce) b64}
//   greeting  by the person:  {v: 1, name, sign: JWK, nonce}
//   reveal    by who helps:   {v: 1, nonce}
//   key       by the person:  {v: 1, transcript, key: JWE of the box key to `receive`}, once both see the same six digits
//   digits    HKDF(secret, hash(answer greeting reveal), "plein help digits v1"), the first four octets, modulo 1,000,000
// Why three turns before the key: who saw the code, and is the server too, could otherwise make keys until the digits agree. Here it must
// choose its nonce before it knows the other's, so that one try in a million succeeds, and the other 999,999 are seen.
import { hash, hkdf, importPrivateJwk, publicPart, randomBytes } from "../crypto.js";
import { b64decode, b64encode, concat, encodeCode, utf8 } from "../encoding.js";
import { InputError, RefusedError, VerificationError } from "../errors.js";
import { openJwe, sealJwe } from "../jose.js";
import { plainText } from "../plain_text.js";
import { makeProofs, member } from "../sync.js";
import { PATH, boxIdOf, newKey } from "./box.js";
import { Slots, sealSlot } from "./slots.js";

/**
 * @typedef {import("../encoding.js").Octets} Octets
 * @typedef {import("../sync.js").Request} Request
 * @typedef {import("./box.js").PrivateJwk} PrivateJwk
 * @typedef {{name: string, sign: import("../crypto.js").PublicJwk, receive: import("../crypto.js").PublicJwk, digits: string}} Comer  Who wants to help
 * @typedef {{secret: string, sign: PrivateJwk, receive: PrivateJwk, nonce: string, answer: string, name: string}} Half  What who helps keeps until it is let in, all b64
 */

const LONGEST_NAME = 60;
const KEY_TYPE = "plein-help-key";

/** The person's half: shows a code, sees who comes, lets them in. */
export class HelpOffer {
  #request;
  #random;
  #secret;
  #proof = /** @type {import("../sync.js").SignProof | null} */ (null);
  #transcript = "";
  /** What the box will be known by. @type {{id: string, key: string, sign: PrivateJwk} | undefined} */
  box;

  /** @param {Request} request @param {import("../crypto.js").Random} [random] */
  constructor(request, random = randomBytes) {
    this.#request = request;
    this.#random = random;
    this.#secret = random(16);
  }

  /** The code as people type it. */
  get code() {
    return encodeCode(this.#secret);
  }

  /** Make the box at the server. @param {string} until  ISO 8601 */
  async open(until) {
    const sign = await newKey("sign");
    this.box = { id: await boxIdOf(this.#secret), key: b64encode(this.#random(32)), sign };
    this.#proof = await proofOf(sign);
    await this.#request(`${PATH}/${this.box.id}`, { method: "PUT", json: { until }, proof: this.#proof });
  }

  /**
   * Wait for who helps, and give the digits that both screens show.
   * @param {string} name  of the person, as the helper will see it
   * @param {AbortSignal} [signal]
   * @returns {Promise<Comer>}
   * @throws {RefusedError} `box-ended`: nobody came; {VerificationError} `cannot-open`: somebody wrote there without the code
   */
  async waitForHelper(name, signal) {
    const box = this.#box();
    const slots = new Slots(this.#request, this.#proof, this.#secret, box.id, this.#random);
    const answer = await slots.take("answer", signal);
    const { name: helper, sign, receive, commitment } = answer.content;
    if (typeof helper !== "string" || typeof commitment !== "string") throw new VerificationError("cannot-open");
    const greeting = await slots.put("greeting", { name, sign: publicPart(box.sign), nonce: b64encode(this.#random(16)) });
    const reveal = await slots.take("reveal", signal);
    if (commitment !== (await commitTo(reveal.content.nonce))) throw new VerificationError("cannot-open");
    const { transcript, digits } = await digitsOf(this.#secret, [answer.sealed, greeting, reveal.sealed]);
    this.#transcript = transcript;
    return { name: plainText(helper, LONGEST_NAME).trim(), sign: publicPart(sign), receive: publicPart(receive), digits };
  }

  /** How often another key tried to come in by the same code. @returns {Promise<number>} */
  async countStrangers() {
    const { json } = await this.#request(`${PATH}/${this.#box().id}/entries`, { proof: this.#proof });
    return member(json.life, "strangers", "number");
  }

  /** Give who helps the key of the box: the person has compared the digits and says yes. @param {Comer} comer */
  async accept({ receive }) {
    const { id, key } = this.#box();
    const sealed = await sealJwe(b64decode(key, 32), receive, { header: { typ: KEY_TYPE }, apv: b64decode(id, 16) });
    await new Slots(this.#request, this.#proof, this.#secret, id, this.#random).put("key", { transcript: this.#transcript, key: sealed });
  }

  /** Take the box back: nobody came, or the wrong one. */
  async takeBack() {
    if (!this.box) return;
    await this.#request(`${PATH}/${this.box.id}`, { method: "DELETE", proof: this.#proof }).catch((error) => {
      if (!(error instanceof RefusedError)) throw error;
    });
  }

  #box() {
    if (!this.box) throw new InputError("help-code-unknown");
    return this.box;
  }
}

/**
 * Make the half of who helps; keep it before it is sent, so that it stays the same after a crash.
 * @param {Octets} secret @param {string} name  as the person will see it @param {import("../crypto.js").Random} [random]
 * @returns {Promise<Half>}
 */
export async function makeHalf(secret, name, random = randomBytes) {
  const [sign, receive, id] = await Promise.all([newKey("sign"), newKey("receive"), boxIdOf(secret)]);
  const nonce = b64encode(random(16));
  const content = { name, sign: publicPart(sign), receive: publicPart(receive), commitment: await commitTo(nonce) };
  return { secret: b64encode(secret), sign, receive, nonce, name, answer: await sealSlot(secret, id, "answer", content, random) };
}

/**
 * Come in by a code: give the digits to compare, then wait for the person's yes.
 * @param {Request} request @param {Half} half
 * @param {(digits: string, name: string) => void} show  what both screens show, and how the person is called
 * @param {AbortSignal} [signal]
 * @returns {Promise<{id: string, key: string, owner: import("../crypto.js").PublicJwk, name: string}>}
 * @throws {InputError} `help-code-used`: somebody else was first; `help-code-unknown`; {RefusedError} `box-ended`: too late, or refused
 */
export async function comeIn(request, { secret, sign, receive, nonce, answer }, show, signal) {
  const octets = b64decode(secret, 16);
  const id = await boxIdOf(octets);
  const slots = new Slots(request, await proofOf(sign), octets, id, randomBytes);
  await slots.send("answer", answer);
  const greeting = await slots.take("greeting", signal);
  const { name, sign: owner } = greeting.content;
  if (typeof name !== "string") throw new VerificationError("cannot-open");
  // Sealed again after a crash it would be other octets, and the slot is written once: so its nonce follows from ours.
  const own = (await hkdf(octets, b64decode(nonce, 16), "plein help reveal v1")).slice(0, 12);
  const reveal = await sealSlot(octets, id, "reveal", { nonce }, () => own);
  await slots.send("reveal", reveal);
  const { transcript, digits } = await digitsOf(octets, [answer, greeting.sealed, reveal]);
  show(digits, plainText(name, LONGEST_NAME).trim());
  const { content } = await slots.take("key", signal);
  if (content.transcript !== transcript) throw new VerificationError("cannot-open");
  const { plaintext } = await openJwe(String(content.key), (await importPrivateJwk(receive, "receive")).privateKey, { typ: KEY_TYPE });
  return { id, key: b64encode(plaintext), owner: publicPart(owner), name: plainText(name, LONGEST_NAME).trim() };
}

/** Make the proofs of a key that is kept as JWK. @param {PrivateJwk} jwk */
export async function proofOf(jwk) {
  return makeProofs(await importPrivateJwk(jwk, "sign"));
}

/** @param {Octets} secret @param {string[]} sealed  answer, greeting, reveal */
async function digitsOf(secret, sealed) {
  const transcript = await hash(utf8(sealed.join(".")));
  const [a, b, c, d] = await hkdf(secret, transcript, "plein help digits v1");
  const digits = String((((a << 24) | (b << 16) | (c << 8) | d) >>> 0) % 1_000_000).padStart(6, "0");
  return { transcript: b64encode(transcript), digits: `${digits.slice(0, 3)} ${digits.slice(3)}` };
}

/** @param {unknown} nonce  b64 */
async function commitTo(nonce) {
  return b64encode(await hash(concat(utf8("plein-help-nonce-v1\0"), b64decode(String(nonce), 16))));
}

