// @ts-check
// Mailboxes: what agencies answer is fetched as ciphertext, also while the wallet is locked, and erased at the server once it was filed (filing.js).
import { changeMailbox, openMailbox, readMailbox } from "./agency_links.js";
import { AnswerError, RefusedError } from "./errors.js";
import { makeProofs, member } from "./sync.js";

/**
 * @typedef {import("./agency_links.js").MailboxRow} MailboxRow
 * @typedef {import("./database.js").Database} Database
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
      if (typeof json.ended_at === "string" && !Number.isNaN(Date.parse(json.ended_at))) await changeMailbox(database, mailbox, (row) => ({ ...row, ended_at: json.ended_at }));
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

