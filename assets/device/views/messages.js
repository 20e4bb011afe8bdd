// @ts-check
/** Messages of agencies as lists show them, and which of them nobody has read. */

import { formatDayAndTime } from "../dates.js";
import { recordsOf } from "../records.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Message} Message
 */

/** What stands in the history of a submission and is no message of its own. */
const SILENT = ["opened", "spoken"];

/**
 * List messages, unread ones first and then the newest.
 * @param {Snapshot} snapshot
 * @param {string} [about]  id of a submission
 */
export function messagesOf(snapshot, about) {
  const all = recordsOf(snapshot, "message").filter((message) => !SILENT.includes(message.kind) && (about === undefined || message.about === about));
  const order = (/** @type {Message} */ message) => `${message.read_at ? 0 : 1}${message.at}`;
  return all.sort((a, b) => (order(a) > order(b) ? -1 : 1));
}

/** List those that nobody has opened yet, the newest first. @param {Snapshot} snapshot */
export function unreadMessages(snapshot) {
  return messagesOf(snapshot).filter((message) => !message.read_at);
}

/** @param {Message} message @param {Snapshot} snapshot @returns {import("../data/shapes.js").MessageLine} */
export function messageLine(message, snapshot) {
  const { texts } = snapshot;
  const about = [message.agency_name, formatDayAndTime(message.at, texts.language), message.files?.length && texts("today-files", { count: message.files.length })].filter(Boolean).join(", ");
  return { id: message.id, title: messageTitle(message, snapshot), about, is_new: !message.read_at, href: `/delen/bericht?id=${message.id}` };
}

/** @param {Message} message @param {Snapshot} snapshot */
export function messageTitle(message, { texts }) {
  return message.title || texts("share-message-kind", { kind: message.kind });
}
