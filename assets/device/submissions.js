// @ts-check
// Makes a submission of what the person agreed to send: the signed inner part, sealed to the agency, and its files sealed beside it
// (wire.py, section 7). Everything is final when this returns: what waits in the outbox is never made anew.
import { sealChunks } from "./blobs.js";
import { hash, randomBytes } from "./crypto.js";
import { b64encode, utf8 } from "./encoding.js";
import { sealJwe, signJws } from "./jose.js";

/**
 * @typedef {import("./encoding.js").Octets} Octets
 * @typedef {{name: string, label: string, value: string | number | boolean | null, unit: string, source: string}} Fact
 * @typedef {{file: Blob, name: string, media_type: string}} Attachment
 *
 * @typedef {object} Agreement  What the person saw and agreed to.
 * @property {string} service
 * @property {string} purpose
 * @property {string} legal_basis
 * @property {string} retention
 * @property {string} withdrawal
 * @property {string} text      the whole text that was on the screen
 * @property {string} language
 *
 * @typedef {object} Acting  Who acts beside the person, as it stood on the screen.
 * @property {import("./data/shapes.js").SentActing} said
 * @property {number | null} paper  the place among the attachments of the paper of the ground
 *
 * @typedef {object} Composed
 * @property {string} id
 * @property {string} inner    JWS
 * @property {any} outer       what is deposited
 * @property {any} consent     the consent receipt
 * @property {{name: string, octets: Octets}[]} chunks
 */

const KEPT_DAYS = 60;
const DAY_MS = 86_400_000;

/**
 * @param {object} parts
 * @param {import("./agency_links.js").AgencyLink} parts.link
 * @param {import("./directory.js").Directory} parts.directory
 * @param {Agreement} parts.agreement
 * @param {Fact[]} parts.fields
 * @param {Attachment[]} [parts.attachments]
 * @param {Acting} [parts.acting]
 * @param {string | null} [parts.about]  id of an earlier submission
 * @param {string} [parts.id]  drawn here, when it is not given
 * @param {number} parts.now  ms
 * @param {import("./crypto.js").Random} [parts.random]
 * @returns {Promise<Composed>}
 * @throws {import("./errors.js").VerificationError} `directory-broken`: expired, or the agency has no valid key
 */
export async function composeSubmission({ link, directory, agreement, fields, attachments = [], acting, about = null, now, random = randomBytes, id = b64encode(random(16)) }) {
  const key = directory.sealingKey(link.agency, now);
  const sealed = await Promise.all(attachments.map((attachment) => sealAttachment(attachment, random)));
  const { kind } = directory.agency(link.agency);
  const consent = await consentReceipt({ link, kind, agreement, fields, attachments, acting, now, random });
  const claims = {
    v: 1,
    iss: link.sign.thumb,
    aud: link.agency,
    jti: id,
    iat: Math.floor(now / 1000),
    service: agreement.service,
    purpose: agreement.purpose,
    legal_basis: agreement.legal_basis,
    fields,
    attachments: sealed.map(({ claims: signed }) => signed),
    consent,
    reply: { mailbox: link.mailbox, key: link.reply.publicJwk },
    about,
    ...(acting && { acting: { ...acting.said, paper: acting.paper === null ? null : sealed[acting.paper].claims.id } }),
  };
  const inner = await signJws(claims, { typ: "plein-submission+jws", jwk: link.sign.publicJwk, privateKey: link.sign.privateKey });
  const header = { typ: "plein-submission+jwe", cty: "JWT", kid: key.kid };
  const outer = {
    id,
    recipient: link.agency,
    kid: key.kid,
    suite: "ECDH-ES+A256GCM/ES256",
    mailbox: link.mailbox,
    expires_at: new Date(now + KEPT_DAYS * DAY_MS).toISOString(),
    attachments: sealed.map(({ outer: named }) => named),
    content: await sealJwe(utf8(inner), key.jwk, { header }),
  };
  return { id, inner, outer, consent, chunks: sealed.flatMap(({ chunks }) => chunks) };
}

/** Seal a file for the agency under a key of its own, so that it cannot be matched with the wallet's own chunks. @param {Attachment} attachment @param {import("./crypto.js").Random} random */
async function sealAttachment({ file, name, media_type }, random) {
  const key = random(32);
  const chunks = [];
  for await (const chunk of sealChunks(file, key, random)) chunks.push({ name: chunk.name, octets: chunk.octets });
  const names = chunks.map((chunk) => chunk.name);
  const id = b64encode(random(16));
  const digest = b64encode(await hash(new Uint8Array(await file.arrayBuffer())));
  const claims = { id, name, media_type, size_bytes: file.size, digest, key: b64encode(key), chunks: names };
  const size_bytes = chunks.reduce((sum, { octets }) => sum + octets.length, 0);
  return { claims, outer: { id, size_bytes, chunks: names }, chunks };
}

/** Write down what was agreed, with the fields of ISO/IEC TS 27560. @param {any} parts */
async function consentReceipt({ link, kind, agreement, fields, attachments, acting, now, random }) {
  return {
    schema: "ISO/IEC TS 27560:2023",
    record_id: b64encode(random(16)),
    pii_controller: link.agency,
    controller_kind: kind,
    pii_principal: link.sign.thumb,
    service: agreement.service,
    purpose: agreement.purpose,
    legal_basis: agreement.legal_basis,
    pii_categories: [...fields.map((/** @type {Fact} */ field) => field.name), ...attachments.map((/** @type {Attachment} */ each) => each.name), ...(acting ? ["acting"] : [])],
    recipients: [link.agency],
    retention: agreement.retention,
    jurisdiction: "NL",
    language: agreement.language,
    notice_hash: b64encode(await hash(utf8(agreement.text))),
    given_at: new Date(now).toISOString(),
    withdrawal: agreement.withdrawal,
  };
}
