// @ts-check
// Files what agencies answered in the open wallet: opened, checked against the directory, and kept as records with what was signed.
//
// Two phones of a wallet file the same answer under the same id, so that it appears once:
//   record id = first 16 octets of hash("plein-answer-v1" 00 OIN 00 jti), b64
import { changeMailbox, linksOf, openLink, ownThumbs, readMailbox } from "./agency_links.js";
import { hash } from "./crypto.js";
import { b64encode, fromUtf8, utf8 } from "./encoding.js";
import { PleinError, VerificationError } from "./errors.js";
import { openJwe, readJws } from "./jose.js";
import { isOfTalk, writesOfMessage } from "./messages.js";
import { writesOfReceipt } from "./receipts.js";
import { makeProofs } from "./sync.js";

/**
 * @typedef {import("./agency_links.js").MailboxRow} MailboxRow
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./directory.js").Directory} Directory
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {{now: () => number, texts: () => import("./texts.js").Texts, files?: Files}} Options  texts: in which tasks that follow from an answer are named
 * @typedef {{blobs: import("./blobs.js").Blobs, request: import("./sync.js").Request, signal?: AbortSignal}} Files  by which files are fetched and kept
 */

/** So often a piece of a file is looked for that the server does not have: another phone of the wallet may have filed it meanwhile. */
const MOST_TRIES = 3;
/** An answer may be on its way so long after its key was replaced. */
const OVERLAP_MS = 30 * 86_400_000;

/**
 * Open what was fetched and file it in the wallet. An answer that is not what its agency signed is set aside and told, and does not
 * stop the others. One whose files are still to come stays, filed, and holds up that the server is told to erase it.
 * @param {Vault} vault @param {Database} database @param {Directory} directory @param {Options} options
 * @returns {Promise<boolean>} whether files are still to come
 */
export async function fileAnswers(vault, database, directory, options) {
  let isWaiting = false;
  for (const record of linksOf(vault)) {
    const row = await readMailbox(database, record.mailbox);
    if (row?.ended_at && !record.ended_at) await vault.write("agency_link", record.id, { ended_at: row.ended_at });
    if (!row?.items.length) continue;
    const link = await openLink(record);
    /** @type {MailboxRow["items"]} */
    const waiting = [];
    for (const item of row.items) {
      const message = item.message ?? (await fileAnswer(vault, link, item, directory, options));
      const tries = message ? await takeEnclosed(vault, database, link, { ...item, message }, row.key, options) : undefined;
      if (tries !== undefined) waiting.push({ ...item, message, tries });
    }
    const last = row.items.at(-1)?.number ?? 0;
    const filed = waiting.length ? Math.min(...waiting.map(({ number }) => number)) - 1 : last;
    await changeMailbox(database, record.mailbox, (present) => ({ ...present, filed: Math.max(present.filed, filed), items: [...waiting, ...present.items.filter(({ number }) => number > last)] }));
    isWaiting ||= waiting.length > 0;
  }
  return isWaiting;
}

/**
 * Fetch the files of a message.
 * @param {Vault} vault @param {Database} database @param {import("./agency_links.js").AgencyLink} link @param {MailboxRow["items"][0] & {message: string}} item @param {MailboxRow["key"]} key @param {Options} options
 * @returns {Promise<number | undefined>} how often the server did not have one; undefined: nothing is to come
 */
async function takeEnclosed(vault, database, link, { message, tries = 0 }, key, { files }) {
  if (!files) return tries;
  const { takeFiles } = await import("./enclosed.js");
  const { blobs, request, signal } = files;
  const fetchChunk = async (/** @type {string} */ name) => (await request(`/sync/v1/mailboxes/${link.mailbox}/attachments/${name}`, { proof: makeProofs(key), signal })).octets;
  try {
    const parts = { vault, database, blobs, fetchChunk };
    return (await takeFiles(message, parts, tries + 1 >= MOST_TRIES)) === "whole" ? undefined : tries + 1;
  } catch (error) {
    // The connection is away or the phone is full: what came stays here, the rest at the server.
    if (!(error instanceof PleinError)) throw error;
    return tries;
  }
}

/**
 * @param {Vault} vault @param {import("./agency_links.js").AgencyLink} link @param {MailboxRow["items"][0]} item @param {Directory} directory @param {Options} options
 * @returns {Promise<string | undefined>} the message that has files, if it has
 */
async function fileAnswer(vault, link, item, directory, { now, texts }) {
  try {
    const { plaintext } = await openJwe(item.content, link.reply.privateKey, { typ: "plein-mailbox+jwe" });
    const statement = fromUtf8(plaintext);
    const isReceipt = item.kind === "receipt";
    const typ = isReceipt ? "plein-receipt+jws" : "plein-message+jws";
    const claims = await directory.verifyAgency(statement, { oin: link.agency, typ, at: signedAt(statement, item.at) });
    if (claims.iss !== link.agency || claims.aud !== link.sign.thumb || typeof claims.jti !== "string") throw new VerificationError("receipt-broken");
    const id = await nameOf(link.agency, claims.jti);
    const agencyName = directory.agency(link.agency).name;
    const writes = isReceipt ? await writesOfReceipt(vault, claims, statement) : writesOfMessage(vault, link, claims, statement, id, agencyName, await ownThumbs(vault, link.agency), directory.agency(link.agency).kind);
    const message = writes.find(({ type }) => type === "message");
    const hasFiles = Boolean(message) && Array.isArray(claims.attachments) && claims.attachments.length > 0;
    if (message && hasFiles && !vault.record("message", id)?.files) message.fields.files = await (await import("./enclosed.js")).filesOf(claims, (what) => nameOf(link.agency, what));
    // What is here already stays as the person has it now: a task that was done is not opened again.
    const fresh = writes.filter(({ type, id: each }) => type !== "task" || !vault.record(type, each));
    const about = String(message?.fields.about ?? "");
    const talked = isReceipt || !isOfTalk(claims) ? [] : await talkOf(vault, { claims, statement, id, agency: link.agency, agencyName, about, nameOf: (what) => nameOf(link.agency, what), texts: texts() });
    if (fresh.length + talked.length) await vault.writeAll([...fresh, ...talked]);
    return hasFiles ? id : undefined;
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error;
    const id = await nameOf(link.agency, `${link.mailbox}/${item.number}`);
    const at = new Date(now()).toISOString();
    await vault.write("message", id, { agency: link.agency, agency_name: directory.agencies.find(({ oin }) => oin === link.agency)?.name ?? "", kind: "unreadable", title: "", text: "", at: item.at, created_at: at, source: "self", version: 1 });
    return undefined;
  }
}

/**
 * Tell when an answer says that it was signed. A key that was replaced signs nothing that comes long after.
 * @param {string} statement @param {string} came  ISO 8601, as the server has it
 * @throws {VerificationError} `bad-signature`, `receipt-broken`: it names no moment
 */
function signedAt(statement, came) {
  const { iat, received_at } = readJws(statement).payload;
  const at = Number.isSafeInteger(iat) ? iat * 1000 + 999 : Date.parse(received_at);
  if (Number.isNaN(at)) throw new VerificationError("receipt-broken");
  const arrived = Date.parse(came);
  return Number.isNaN(arrived) ? at : Math.max(at, arrived - OVERLAP_MS);
}

/** The talk about work is read by a module of its own, which most wallets never need. @param {Vault} vault @param {import("./talk/filing.js").Come} come */
async function talkOf(vault, come) {
  const { writesOfTalk } = await import("./talk/filing.js");
  const writes = await writesOfTalk(vault, come);
  return writes.filter(({ type, id }) => type !== "task" || id !== come.id || !vault.record(type, id));
}

/** @param {string} agency @param {string} jti */
const nameOf = async (agency, jti) => b64encode((await hash(utf8(`plein-answer-v1\0${agency}\0${jti}`))).subarray(0, 16));
