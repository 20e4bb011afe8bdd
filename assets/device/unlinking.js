// @ts-check
// Ends a link with an agency that the person unlinked: when what waits is filed, the mailbox is closed and the private keys forgotten.
//
// A link is being ended when a submission of service "unlink" was handed in under it, or under one that took its place; so any device of
// the wallet goes on where another, or a crash, has stopped. Nothing is sent under it any more: the next submission makes a new link.
import { isEnding, linksOf } from "./agency_links.js";
import { publicPart } from "./crypto.js";
import { closeMailbox } from "./mailboxes.js";

const DAY_MS = 86_400_000;
/** An agency that has not answered by then never got it: the server has erased it. */
const AWAITED_DAYS = 61;

/**
 * @typedef {Pick<import("./vault.js").Vault, "records">} Records
 * @typedef {Pick<import("./session.js").Session, "vault" | "database" | "request" | "now"> & {generation: string}} Parts
 */

/**
 * Do the next step for every link that is being ended.
 * @param {Parts} parts
 * @returns {Promise<boolean>} whether the wallet changed, so that another meeting is to follow
 */
export async function finishEnding({ vault, database, request, now, generation }) {
  let isChanged = false;
  for (const link of linksOf(vault)) {
    if (!isEnding(vault, link) || isAwaited(vault, link, now())) continue;
    if (!(await closeMailbox(database, link.mailbox, request, generation))) continue;
    await vault.write("agency_link", link.id, { closed_at: new Date(now()).toISOString(), keys: { sign: publicPart(link.keys.sign) }, identity: "" });
    await database.delete("mailboxes", link.mailbox);
    isChanged = true;
  }
  return isChanged;
}

/** Whether a receipt of what was sent under it is still to come. @param {Records} vault @param {any} link @param {number} now */
function isAwaited(vault, link, now) {
  const sent = vault.records("submission").filter((record) => record.link === link.id);
  return sent.some((record) => ["waiting", "deposited"].includes(record.state) && now - Date.parse(record.created_at) < AWAITED_DAYS * DAY_MS);
}
