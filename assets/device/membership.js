// @ts-check
// Who belongs to a wallet, kept in step with the server: registers the wallet, fetches links, and writes new ones.
//
// In the store `membership` besides `chain`:
//   copies         {epoch: {thumb: JWE}}: every sealed copy that passed here, for a server that was restored
//   is_registered  true once the server knows this wallet
//   removed_at     ms: the server said that this device was removed
import { currentEpoch, presentMembers } from "./chain.js";
import { randomBytes } from "./crypto.js";
import { AnswerError, RefusedError, VerificationError } from "./errors.js";
import { writeAdd, writeNewEpoch } from "./links.js";
import { member as memberOf } from "./sync.js";

/**
 * @typedef {import("./chain.js").Chain} Chain
 * @typedef {import("./chain.js").MemberKeys} MemberKeys
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./key_store.js").CopiesByEpoch} CopiesByEpoch
 * @typedef {import("./links.js").Posting} Posting
 */

const PATH = "/sync/v1/membership";
const ATTEMPTS = 5;
const BEHIND = ["membership-behind", "heads-behind"];

export class Membership {
  #database;
  #keys;
  #request;
  #boundOf;
  #options;

  /**
   * @param {object} parts
   * @param {Database} parts.database
   * @param {import("./keyring.js").Keyring} parts.keys
   * @param {import("./sync.js").Request} parts.request  with this device's proofs
   * @param {(id: string) => Promise<import("./chain.js").Bound>} [parts.boundOf]  how far what a member wrote counts; nothing as long as nothing was read
   * @param {() => number} [parts.now]
   * @param {import("./crypto.js").Random} [parts.random]
   */
  constructor({ database, keys, request, boundOf = async () => ({ heads: {}, snapshots: [] }), now = Date.now, random = randomBytes }) {
    this.#database = database;
    this.#keys = keys;
    this.#request = request;
    this.#boundOf = boundOf;
    this.#options = { now, random };
  }

  /** What signs for this device. @returns {import("./links.js").Signer} */
  get #signer() {
    return { id: this.#keys.deviceId, privateKey: this.#keys.device.signKey };
  }

  /** Make the wallet known to the server, once; it was made without a connection. */
  async register() {
    if (await this.#database.get("membership", "is_registered")) return;
    const { links } = this.#chain();
    const copies = (await this.#copies())[1] ?? {};
    await this.#request("/sync/v1/wallets", { json: { link: links[0], copies } });
    await this.markRegistered();
  }

  /** Note that the server knows this wallet. */
  async markRegistered() {
    await this.#database.put("membership", "is_registered", true);
  }

  /** Tell whether the server said that this device was removed: it then shows nothing, and says so. @returns {Promise<boolean>} */
  async isRemoved() {
    return (await this.#database.get("membership", "removed_at")) !== undefined;
  }

  /** The server answers this device after all. */
  async forgetRemoval() {
    await this.#database.delete("membership", "removed_at");
  }

  /** Note that this device was removed. */
  async markRemoved() {
    await this.#database.put("membership", "removed_at", this.#options.now());
  }

  /**
   * Fetch what is new of the chain.
   *
   * @returns {Promise<boolean>} whether it grew; then the epoch may be another one
   * @throws {VerificationError} `membership-forked`, `membership-broken`: refused, and what was known stays
   */
  async refresh() {
    const before = this.#chain();
    // The last known link is asked for again: a server with another one is found out.
    const from = before.links.length - 1;
    const { json } = await this.#request(`${PATH}?from=${from}`);
    const links = memberOf(json, "links", "array");
    if (links.length === 0) return false; // A restored server: its generation has changed, and `reassert` follows.
    if (links[0] !== before.links[from]) throw new VerificationError("membership-forked");
    if (links.length === 1) return false;
    const copies = copiesOf(json);
    await this.#keys.accept([...before.links, ...links.slice(1)], copies);
    const own = Object.entries(copies).map(([epoch, copy]) => [epoch, { [this.#keys.deviceId]: copy }]);
    await this.#keep(Object.fromEntries(own));
    return true;
  }

  /** Give the chain back to a server that was restored; the longest with the same beginning wins. */
  async reassert() {
    const { json } = await this.#request(PATH, { method: "PUT", json: { links: this.#chain().links, copies: await this.#copies() } });
    const missing = memberOf(json, "missing", "array");
    await this.markRegistered();
    await this.refresh();
    if (missing.length) await this.#beginEpochAfter(memberOf(json, "number", "number"));
  }

  /** Begin a new epoch, whose key every member gets: what the server had of the last one is lost. @param {number} last number of the link until which copies are missing */
  async #beginEpochAfter(last) {
    await this.#extend(async (chain, key) => (chain.links.length - 1 > last ? null : writeNewEpoch(chain, null, key, this.#signer, this.#options)));
  }

  /**
   * Add a member; does nothing when it is one already.
   *
   * @param {MemberKeys} member
   * @throws {VerificationError} `membership-broken`: it was removed before, and never returns
   */
  async add(member) {
    await this.#extend(async (chain, key) => {
      const present = chain.members.get(member.id);
      if (present && present.until === null) return null;
      if (present) throw new VerificationError("membership-broken", { why: "removed" });
      return writeAdd(chain, member, key, this.#signer, this.#options);
    });
  }

  /** Remove a member and begin a new epoch without it; does nothing when it is none any more. @param {string} id thumb */
  async remove(id) {
    await this.#extend(async (chain, key) => {
      if (!presentMembers(chain).some((member) => member.id === id)) return null;
      return writeNewEpoch(chain, { removed: id, ...(await this.#boundOf(id)) }, key, this.#signer, this.#options);
    });
  }

  /**
   * Write a link on top of what the server has, again when another device was quicker, or wrote meanwhile.
   *
   * @param {(chain: Chain, key: import("./encoding.js").Octets) => Promise<Posting | null>} write  null: nothing is left to do
   */
  async #extend(write) {
    await this.register();
    for (let attempt = 1; ; attempt++) {
      await this.refresh();
      const chain = this.#chain();
      const { number } = currentEpoch(chain);
      const key = await this.#keys.epochKey(number);
      if (!key) throw new VerificationError("membership-broken", { why: "no key of the epoch" });
      const posting = await write(chain, key);
      if (!posting) return;
      // A new epoch is the next number; an added member gets a copy of the current one.
      const epoch = Object.hasOwn(posting.copies, this.#keys.deviceId) ? number + 1 : number;
      await this.#keep({ [epoch]: posting.copies });
      try {
        await this.#request(PATH, { json: posting });
      } catch (error) {
        if (error instanceof RefusedError && BEHIND.includes(error.code) && attempt < ATTEMPTS) continue;
        throw error;
      }
      await this.refresh();
      return;
    }
  }

  #chain() {
    const { chain } = this.#keys;
    if (!chain) throw new VerificationError("membership-broken", { why: "not a member yet" });
    return chain;
  }

  /** @returns {Promise<CopiesByEpoch>} */
  async #copies() {
    return (await this.#database.get("membership", "copies")) ?? {};
  }

  /** @param {CopiesByEpoch} more */
  async #keep(more) {
    await this.#database.transact(["membership"], "readwrite", async (transaction) => {
      const store = transaction.objectStore("membership");
      const copies = (await store.get("copies")) ?? {};
      for (const [epoch, byThumb] of Object.entries(more)) copies[epoch] = { ...copies[epoch], ...byThumb };
      await store.put(copies, "copies");
    });
  }
}

/** Read the sealed copies of an answer. @param {any} json @returns {Record<string, string>} @throws {AnswerError} */
export function copiesOf(json) {
  const { copies } = json ?? {};
  if (typeof copies !== "object" || copies === null) throw new AnswerError("garbled-answer");
  return copies;
}
