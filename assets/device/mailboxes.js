// @ts-check
// Answers of agencies: fetched as ciphertext also while the wallet is locked, opened and checked when it is open, filed as records.
//
// Two phones of a wallet file the same answer under the same id, so that it appears once:
//   record id = first 16 octets of hash("plein-answer-v1" 00 OIN 00 jti), b64
import { changeMailbox, linksOf, openLink, openMailbox, ownThumbs, readMailbox } from "./agency_links.js";
import { hash } from "./crypto.js";
import { b64encode, fromUtf8, utf8 } from "./encoding.js";
import { AnswerError, RefusedError, VerificationError } from "./errors.js";
import { openJwe } from "./jose.js";
import { isOfTalk, writesOfMessage } from "./messages.js";
import { writesOfReceipt } from "./receipts.js";
import { makeProofs, member } from "./sync.js";

/**
 * @typedef {import("./agency_links.js").MailboxRow} MailboxRow
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./directory.js").Directory} Directory
 * @typedef {import("./vault.js").Vault} Vault
 * @typedef {{now: () => number, texts: () => import("./texts.js").Texts}} Options  texts: in which tasks that follow from an answer are named
 */

/**
 * Fetch what waits in the mailboxes; items and cursor are kept in one transaction.
 * @param {Database} database @param {import("./sync.js").Request} request @param {string} generation @param {AbortSignal} [signal]
 */
export async function fetchMailboxes(database, request, generation, signal) {
  for (const mailbox of await openMailboxes(database)) await fetchMailbox(database, mailbox, request, generation, signal);
}

/**
 * Fetch what waits in one mailbox; one that another device has closed is noted as closed.
 * @param {Database} database @param {string} mailbox @param {import("./sync.js").Request} request @param {string} generation @param {AbortSignal} [signal]
 */
export async function fetchMailbox(database, mailbox, request, generation, signal) {
  await unlessClosed(database, mailbox, async () => {
    const { key } = await openMailbox(database, mailbox, request, generation);
    for (let isMore = true; isMore; ) {
      const { cursor } = await readMailbox(database, mailbox);
      const { json } = await request(`/sync/v1/mailboxes/${mailbox}/items?after=${cursor}`, { proof: makeProofs(key), signal });
      const items = readItems(member(json, "items", "array"), cursor);
      isMore = items.length > 0;
      if (isMore) await changeMailbox(database, mailbox, (row) => (row.cursor === cursor ? { ...row, cursor: items.at(-1)?.number ?? cursor, items: [...row.items, ...items] } : row));
    }
  });
}

/**
 * Check what a server gave: each item after the one before, so that nothing is stored twice and no answer goes on for ever.
 * @param {any[]} items @param {number} cursor @returns {MailboxRow["items"]} @throws {AnswerError} `garbled-answer`
 */
function readItems(items, cursor) {
  let last = cursor;
  return items.map((item) => {
    const number = member(item, "number", "number");
    const read = { number, kind: member(item, "kind", "string"), at: member(item, "at", "string"), content: member(item, "content", "string") };
    if (number <= last) throw new AnswerError("garbled-answer");
    last = number;
    return read;
  });
}

/**
 * Open what was fetched and file it in the wallet. An answer that is not what its agency signed is set aside and told, and does not
 * stop the others.
 * @param {Vault} vault @param {Database} database @param {Directory} directory @param {Options} options
 */
export async function fileAnswers(vault, database, directory, options) {
  for (const record of linksOf(vault)) {
    const row = await readMailbox(database, record.mailbox);
    if (!row?.items.length) continue;
    const link = await openLink(record);
    for (const item of row.items) await fileAnswer(vault, link, item, directory, options);
    const last = row.items.at(-1)?.number ?? 0;
    await changeMailbox(database, record.mailbox, (present) => ({ ...present, filed: last, items: present.items.filter(({ number }) => number > last) }));
  }
}

/**
 * Let the server erase what the wallet's log holds there too; call it when nothing of the wallet waits to be sent.
 * @param {Database} database @param {import("./sync.js").Request} request
 */
export async function acknowledgeFiled(database, request) {
  for (const mailbox of await openMailboxes(database)) {
    const { key, filed, acknowledged } = await readMailbox(database, mailbox);
    if (filed <= acknowledged) continue;
    await unlessClosed(database, mailbox, async () => {
      await request(`/sync/v1/mailboxes/${mailbox}/acknowledgement`, { json: { number: filed }, proof: makeProofs(key) });
      await changeMailbox(database, mailbox, (row) => ({ ...row, acknowledged: Math.max(row.acknowledged, filed) }));
    });
  }
}

/**
 * Close a mailbox for good, if nothing came that the wallet's log does not hold yet; may be repeated.
 * @param {Database} database @param {string} mailbox @param {import("./sync.js").Request} request @param {string} generation
 * @returns {Promise<boolean>} false: something came, and is filed first
 */
export async function closeMailbox(database, mailbox, request, generation) {
  await fetchMailbox(database, mailbox, request, generation);
  const { key, cursor, acknowledged, is_closed } = await readMailbox(database, mailbox);
  if (is_closed) return true;
  if (cursor > acknowledged) return false;
  await unlessClosed(database, mailbox, async () => void (await request(`/sync/v1/mailboxes/${mailbox}`, { method: "DELETE", proof: makeProofs(key) })));
  return true;
}

/** A restored server may give its numbers anew: read every mailbox from its beginning. @param {Database} database */
export async function rereadMailboxes(database) {
  for (const mailbox of /** @type {string[]} */ (await database.getAllKeys("mailboxes"))) {
    await changeMailbox(database, mailbox, (row) => ({ ...row, cursor: 0, filed: 0, acknowledged: 0 }));
  }
}

/** @param {Database} database @returns {Promise<string[]>} */
async function openMailboxes(database) {
  const names = /** @type {string[]} */ (await database.getAllKeys("mailboxes"));
  const rows = await Promise.all(names.map((name) => readMailbox(database, name)));
  return names.filter((_, index) => !rows[index].is_closed);
}

/** @param {Database} database @param {string} mailbox @param {() => Promise<void>} act */
async function unlessClosed(database, mailbox, act) {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== "mailbox-closed") throw error;
    await changeMailbox(database, mailbox, (row) => ({ ...row, is_closed: true }));
  }
}

/** @param {Vault} vault @param {import("./agency_links.js").AgencyLink} link @param {MailboxRow["items"][0]} item @param {Directory} directory @param {Options} options */
async function fileAnswer(vault, link, item, directory, { now, texts }) {
  try {
    const { plaintext } = await openJwe(item.content, link.reply.privateKey, { typ: "plein-mailbox+jwe" });
    const statement = fromUtf8(plaintext);
    const isReceipt = item.kind === "receipt";
    const typ = isReceipt ? "plein-receipt+jws" : "plein-message+jws";
    const claims = await directory.verifyAgency(statement, { oin: link.agency, typ });
    if (claims.iss !== link.agency || claims.aud !== link.sign.thumb || typeof claims.jti !== "string") throw new VerificationError("receipt-broken");
    const id = await nameOf(link.agency, claims.jti);
    const agencyName = directory.agency(link.agency).name;
    const writes = isReceipt ? await writesOfReceipt(vault, claims, statement) : writesOfMessage(vault, link, claims, statement, id, agencyName, await ownThumbs(vault, link.agency));
    // What is here already stays as the person has it now: a task that was done is not opened again.
    const fresh = writes.filter(({ type, id: each }) => type !== "task" || !vault.record(type, each));
    const about = String(writes.find(({ type }) => type === "message")?.fields.about ?? "");
    const talked = isReceipt || !isOfTalk(claims) ? [] : await talkOf(vault, { claims, statement, id, agency: link.agency, agencyName, about, nameOf: (what) => nameOf(link.agency, what), texts: texts() });
    if (fresh.length + talked.length) await vault.writeAll([...fresh, ...talked]);
  } catch (error) {
    if (!(error instanceof VerificationError)) throw error;
    const id = await nameOf(link.agency, `${link.mailbox}/${item.number}`);
    const at = new Date(now()).toISOString();
    await vault.write("message", id, { agency: link.agency, agency_name: directory.agencies.find(({ oin }) => oin === link.agency)?.name ?? "", kind: "unreadable", title: "", text: "", at: item.at, created_at: at, source: "self", version: 1 });
  }
}

/** The talk about work is read by a module of its own, which most wallets never need. @param {Vault} vault @param {import("./talk/filing.js").Come} come */
async function talkOf(vault, come) {
  const { writesOfTalk } = await import("./talk/filing.js");
  const writes = await writesOfTalk(vault, come);
  return writes.filter(({ type, id }) => type !== "task" || id !== come.id || !vault.record(type, id));
}

/** @param {string} agency @param {string} jti */
const nameOf = async (agency, jti) => b64encode((await hash(utf8(`plein-answer-v1\0${agency}\0${jti}`))).subarray(0, 16));
