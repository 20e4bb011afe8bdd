// @ts-check
// What a wallet has for one agency only: the key that signs, the key that answers are sealed to, and a mailbox with a key of its own.
//
// The record `agency_link` holds them for all devices of the wallet:
//   {agency: OIN, mailbox: id, keys: {sign, reply, mailbox: private JWK}, epoch, closed_at, ended_at (by the agency),
//    identity: "" | "asked" | "established" | "refused" | "used" | "over" | "ended" | "moved" (a change of keys is not confirmed yet) | "again"
//    (a new code is needed)}; of one that was unlinked, `keys` has no more than the public half of `sign`
// `epoch` is that of the log when it was made: a link never outlives it, since a removed device held it too (key_changes.js).
// No key serves two agencies, so that what two of them hold cannot be matched. The mailbox's key also lies in this phone's store
// `mailboxes`, where the worker finds it while the wallet is locked: it fetches and sends ciphertext, and opens nothing.
import { exportPrivateJwk, importPrivateJwk, newReceivingKey, newSigningKey, publicPart, randomBytes, thumbprint } from "./crypto.js";
import { b64encode } from "./encoding.js";
import { makeProofs } from "./sync.js";

/** The service by which the wallet itself says that a link takes the place of another. */
export const KEY_CHANGE = "key-change";
/** The service by which a wallet ends its link with an agency. */
export const UNLINK = "unlink";

/**
 * @typedef {import("./crypto.js").KeyPair} KeyPair
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {{id: string, agency: string, mailbox: string, sign: KeyPair, reply: KeyPair}} AgencyLink
 *
 * @typedef {object} MailboxRow  In the store `mailboxes`, by the mailbox's id
 * @property {1} v
 * @property {string} agency  OIN
 * @property {{privateKey: CryptoKey, publicJwk: import("./crypto.js").PublicJwk, thumb: string}} key
 * @property {string | null} opened  generation of the server on which it was opened
 * @property {number} cursor  number of the last item that this phone has
 * @property {{number: number, kind: string, at: string, content: string, message?: string, tries?: number}[]} items  sealed, not yet filed in the wallet; those with a message are, and their files are to come
 * @property {number} filed  up to this number the wallet holds everything
 * @property {number} acknowledged
 * @property {string} [ended_at]  when the agency closed it: what lies in it can still be read
 * @property {true} [is_closed]  the server says so; another device of the wallet was first
 */

/**
 * Give the link with an agency that counts in this epoch, made at the first need.
 * @param {Vault} vault @param {string} agency  OIN
 * @param {{epoch: number, now: () => number, random?: import("./crypto.js").Random}} options
 * @returns {Promise<AgencyLink>}
 */
export async function linkWith(vault, agency, { epoch, now, random = randomBytes }) {
  const links = lastingLinks(vault, agency);
  const present = links.find((link) => epochOf(link) >= epoch);
  if (present) return openLink(present);
  const [sign, reply, mailbox] = await Promise.all([
    newSigningKey({ extractable: true }),
    newReceivingKey({ extractable: true }),
    newSigningKey({ extractable: true }),
  ]);
  const keys = { sign: await written(sign), reply: await written(reply), mailbox: await written(mailbox) };
  const id = b64encode(random(16));
  const made = { agency, mailbox: b64encode(random(16)), keys, epoch, closed_at: "", identity: links.some(({ identity }) => identity) ? "moved" : "", created_at: new Date(now()).toISOString(), source: "self", version: 1 };
  await vault.write("agency_link", id, made);
  return openLink({ id, ...made });
}

/**
 * List the links with an agency whose mailbox is open: all are read, the first is used. Two phones may each have made one.
 * @param {Pick<Vault, "records">} vault @param {string} [agency] @returns {any[]} the newest epoch first, then by id
 */
export function linksOf(vault, agency) {
  const all = vault.records("agency_link").filter((link) => !link.closed_at && (agency === undefined || link.agency === agency));
  return all.sort((one, other) => epochOf(other) - epochOf(one) || (one.id < other.id ? -1 : 1));
}

/** Tell whether a link is being ended. @param {Pick<Vault, "records">} vault @param {any} link */
export function isEnding(vault, link) {
  return vault.records("submission").some((record) => {
    if (record.service !== UNLINK || record.agency !== link.agency || ["taken-back", "refused", "left-behind"].includes(record.state)) return false;
    if (record.link === link.id) return true;
    const under = vault.records("agency_link").find(({ id }) => id === record.link);
    return under !== undefined && epochOf(link) <= epochOf(under) && link.created_at < record.created_at;
  });
}

/** List the links with an agency that go on, the one that counts first; under one that the agency ended nothing can be sent. @param {Pick<Vault, "records">} vault @param {string} [agency] @returns {any[]} */
export const lastingLinks = (vault, agency) => linksOf(vault, agency).filter((link) => !link.ended_at && !isEnding(vault, link));

/** @param {any} link @returns {number} the epoch of the log in which it was made; those without are the oldest */
export const epochOf = (link) => link.epoch ?? 1;

/** Name all keys that ever signed for this wallet towards an agency. @param {Vault} vault @param {string} agency @returns {Promise<Set<string>>} thumbs */
export async function ownThumbs(vault, agency) {
  const links = vault.records("agency_link").filter((link) => link.agency === agency);
  return new Set(await Promise.all(links.map(({ keys }) => thumbprint(publicPart(keys.sign)))));
}

/** Take the keys of a link in for use. @param {any} record @returns {Promise<AgencyLink>} */
export async function openLink({ id, agency, mailbox, keys }) {
  const [sign, reply] = await Promise.all([importPrivateJwk(keys.sign, "sign"), importPrivateJwk(keys.reply, "receive")]);
  return { id, agency, mailbox, sign, reply };
}

/** Have a row for every open mailbox of the wallet, so that this phone fetches it also while locked, and none for a closed one. @param {Vault} vault @param {Database} database */
export async function keepMailboxes(vault, database) {
  const present = new Set(await database.getAllKeys("mailboxes"));
  for (const { agency, mailbox, keys } of linksOf(vault)) {
    if (present.has(mailbox)) continue;
    const key = await importPrivateJwk(keys.mailbox, "sign");
    /** @type {MailboxRow} */
    const row = { v: 1, agency, key, opened: null, cursor: 0, items: [], filed: 0, acknowledged: 0 };
    await database.put("mailboxes", mailbox, row);
  }
  for (const { mailbox } of vault.records("agency_link").filter(({ closed_at }) => closed_at)) await database.delete("mailboxes", mailbox);
}

/**
 * Have a mailbox opened at the server; once for each database that the server ever was.
 * @param {Database} database @param {string} mailbox @param {import("./sync.js").Request} request @param {string} generation
 */
export async function openMailbox(database, mailbox, request, generation) {
  const row = await readMailbox(database, mailbox);
  if (row.opened === generation) return row;
  await request("/sync/v1/mailboxes", { json: { id: mailbox, recipient: row.agency }, proof: makeProofs(row.key) });
  return changeMailbox(database, mailbox, (now) => ({ ...now, opened: generation }));
}

/** @param {Database} database @param {string} mailbox @returns {Promise<MailboxRow>} */
export async function readMailbox(database, mailbox) {
  return database.get("mailboxes", mailbox);
}

/** Change the row as it is now. @param {Database} database @param {string} mailbox @param {(row: MailboxRow) => MailboxRow} change @returns {Promise<MailboxRow>} */
export function changeMailbox(database, mailbox, change) {
  return database.transact(["mailboxes"], "readwrite", async (transaction) => {
    const store = transaction.objectStore("mailboxes");
    const changed = change(await store.get(mailbox));
    await store.put(changed, mailbox);
    return changed;
  });
}

/** @param {KeyPair} pair @returns {Promise<Record<string, unknown>>} */
async function written(pair) {
  const { kty, crv, x, y, d } = await exportPrivateJwk(pair.privateKey);
  return { kty, crv, x, y, d };
}
