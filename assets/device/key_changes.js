// @ts-check
// New keys towards each agency after a device was removed, which held the old ones (wire.py, section 7).
//
// The epoch in which a link was made tells whether a removed device can have held it, so that nothing is written down apart and any
// device goes on where another, or a crash, has stopped. In each meeting with the server:
//   make    a new link where the present epoch has none; by the device that began the epoch, by others when it did not come
//   tell    when the log holds that link: hand in a change for each older one that the agency knows, with the old key's proof
//   close   when the receipts of the change and of all that was sent under the old key are filed: the old mailbox
import { KEY_CHANGE, epochOf, lastingLinks, linkWith, openLink } from "./agency_links.js";
import { presentMembers } from "./chain.js";
import { randomBytes } from "./crypto.js";
import { b64encode } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { readJws, signJws } from "./jose.js";
import { closeMailbox } from "./mailboxes.js";
import { handIn } from "./handing_in.js";
import { saidIn } from "./said.js";
import { handedIn } from "./handed_in.js";

/**
 * @typedef {{text: string, language: import("./texts.js").Language}} Agreed  What the person read when removing the device.
 * @typedef {Pick<import("./session.js").Session, "vault" | "database" | "keys" | "request" | "now"> & {
 *   random?: import("./crypto.js").Random, directory: import("./directory.js").Directory, generation: string, agreed: Agreed}} Parts
 */

/** So long other devices leave it to the one that began the epoch: two changes of one key make an agency doubt. */
const LEFT_TO_ANOTHER_MS = 600_000;
const DAY_MS = 86_400_000;
/** An agency that has not answered by then never got it: the server has erased it. */
const AWAITED_DAYS = 61;

/**
 * Do the next step for every agency.
 * @param {Parts} parts
 * @returns {Promise<boolean>} whether the wallet changed, so that another meeting is to follow
 */
export async function renewKeys(parts) {
  const { vault, database, keys, request, now, generation } = parts;
  const agencies = new Set(lastingLinks(vault).map(({ agency }) => agency));
  let isChanged = false;
  for (const agency of agencies) {
    const [newest, ...older] = lastingLinks(vault, agency);
    if (epochOf(newest) < keys.epoch) {
      if (!isOurTurn(parts)) continue;
      await linkWith(vault, agency, { ...parts, epoch: keys.epoch });
      isChanged = true;
      continue;
    }
    for (const link of older) {
      if (isFinished(vault, link, now())) {
        if (!(await closeMailbox(database, link.mailbox, request, generation))) continue;
        await vault.write("agency_link", link.id, { closed_at: new Date(now()).toISOString() });
        await database.delete("mailboxes", link.mailbox);
        isChanged = true;
      } else if (isToBeTold(vault, link, now()) && isOurTurn(parts)) isChanged = (await tell(parts, link)) || isChanged;
    }
  }
  return isChanged;
}

/** Hand in that the newest link takes the place of an old one. @param {Parts} parts @param {any} old @returns {Promise<boolean>} */
async function tell(parts, old) {
  const { vault, database, directory, keys, now, random = randomBytes, agreed } = parts;
  // The log must hold the new link first: keys that only a lost phone had could never be answered.
  if ((await database.getAllKeys("outbox")).length > 0 || directory.isExpired(now())) return false;
  const { agency } = old;
  const service = directory.agencies.find(({ oin }) => oin === agency)?.services.find(({ id }) => id === KEY_CHANGE);
  if (!service) return false;
  const { text, language } = agreed;
  const said = (/** @type {import("./said.js").Said} */ words) => saidIn(words, language);
  const [from, to] = await Promise.all([openLink(old), linkWith(vault, agency, { ...parts, epoch: keys.epoch })]);
  const claims = { v: 1, iss: from.sign.thumb, aud: agency, sub: to.sign.thumb, iat: Math.floor(now() / 1000) };
  const proof = await signJws(claims, { typ: "plein-key-change+jws", jwk: from.sign.publicJwk, privateKey: from.sign.privateKey });
  const legal_basis = `${service.legal_basis.law} ${service.legal_basis.article}`;
  const agreement = { service: KEY_CHANGE, purpose: said(service.purpose), legal_basis, retention: said(service.retention.text), withdrawal: said(service.withdrawal), text, language };
  const fields = [{ name: "proof", label: said(service.facts[0].label), value: proof, unit: "", source: "self" }];
  try {
    await handIn({ vault, database, directory, agency, agreement, fields, replaces: old.id, epoch: keys.epoch, token: b64encode(random(16)), now, random });
    return true;
  } catch (error) {
    // The agency has no valid key now: tried again in every meeting, and said where the person wants to send something.
    if (!(error instanceof VerificationError)) throw error;
    return false;
  }
}

/** @param {Parts} parts */
function isOurTurn({ keys: { chain, deviceId }, now }) {
  if (!chain) return false;
  const { header, payload } = /** @type {{header: any, payload: any}} */ (chain.links.map(readJws).findLast((link) => link.payload.kind !== "add"));
  const isGone = !presentMembers(chain).some(({ id }) => id === header.kid);
  return header.kid === deviceId || isGone || now() - Date.parse(payload.at) > LEFT_TO_ANOTHER_MS;
}

/** Whether the agency is to hear of it, and has not been told. @param {import("./vault.js").Vault} vault @param {any} link @param {number} now */
function isToBeTold(vault, link, now) {
  const isRecent = (/** @type {any} */ record) => record.state !== "refused" || now - Date.parse(record.created_at) < DAY_MS;
  return isHeardOf(vault, link) && !changesOf(vault, link).some(isRecent);
}

/** Whether nothing more comes into its mailbox. @param {import("./vault.js").Vault} vault @param {any} link @param {number} now */
function isFinished(vault, link, now) {
  const isTold = !isHeardOf(vault, link) || changesOf(vault, link).some(({ receipt }) => receipt);
  const isAwaited = (/** @type {any} */ record) => ["waiting", "deposited"].includes(record.state) && now - Date.parse(record.created_at) < AWAITED_DAYS * DAY_MS;
  return isTold && !sentUnder(vault, link).some(isAwaited);
}

/** @param {import("./vault.js").Vault} vault @param {any} link */
const isHeardOf = (vault, link) => sentUnder(vault, link).some(({ state, deposit_proof }) => deposit_proof || state === "waiting");

/** List what was sent under a link; what two devices sent under one each is of both, until it is known which was taken. @param {import("./vault.js").Vault} vault @param {any} link @returns {any[]} */
const sentUnder = (vault, { id, mailbox }) => vault.records("submission").flatMap((record) => (record.link === id ? [record] : isDoubleUnder(vault, record, mailbox) ? [{ ...record, state: "waiting" }] : []));

/** @param {import("./vault.js").Vault} vault @param {any} record @param {string} mailbox */
const isDoubleUnder = (vault, record, mailbox) => !record.deposit_proof && handedIn(vault, record.id).some(({ inner }) => readJws(inner).payload.reply.mailbox === mailbox);

/** @param {import("./vault.js").Vault} vault @param {any} link */
const changesOf = (vault, link) => vault.records("submission").filter((record) => record.service === KEY_CHANGE && record.replaces === link.id);
