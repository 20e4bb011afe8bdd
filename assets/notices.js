// @ts-check
/**
 * The worker's part of reminders: shows a notice for every push, and opens the right screen on a tap.
 *
 * - A push is always answered with a visible notice: browsers take the permission away otherwise.
 * - The text is neutral, as the server sent it, unless the person chose to see the text on this
 *   phone and this phone has it; the wallet stays locked.
 * - Whatever fails on the way, the neutral notice is shown.
 */

import { openDatabase, openPhone } from "./device/database.js";
import { openDeviceTier } from "./device/device_tier.js";
import { readReminder } from "./device/reminders.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const ICON = "/icons/plein-192.png";
const BADGE = "/icons/badge-96.png";

/** @type {import("./hooks.js").Hook} */
export const notices = {
  push: (event) => show(readMessage(event.data)),
  notificationclick: (event) => {
    event.notification.close();
    return openScreen(String(event.notification.data?.path ?? "/"));
  },
  pushsubscriptionchange: () => askToSubscribeAgain(),
};

/** @typedef {{title: string, body: string, lang: string, path: string, tag: string, reminder: string | null}} Message */

/** @param {PushMessageData | null} data @returns {Message} */
function readMessage(data) {
  try {
    const { notification } = data?.json() ?? {};
    return {
      title: String(notification.title),
      body: String(notification.body),
      lang: String(notification.lang),
      path: new URL(notification.navigate, worker.location.origin).pathname.replace(/^\/+/, "/"),
      tag: String(notification.tag),
      reminder: typeof notification.data?.reminder === "string" ? notification.data.reminder : null,
    };
  } catch {
    return { title: "Plein", body: "", lang: "nl", path: "/", tag: "plein", reminder: null };
  }
}

/** @param {Message} message */
async function show(message) {
  const own = message.reminder ? await findText(message.reminder).catch(() => null) : null;
  const body = own?.isShown ? own.title : message.body;
  const path = own?.path ?? message.path;
  const options = { body, lang: message.lang, tag: message.tag, icon: ICON, badge: BADGE, data: { path } };
  await worker.registration.showNotification(message.title, options);
  await worker.navigator.setAppBadge?.().catch(() => undefined);
}

/**
 * Look in every wallet of this phone for the text.
 * @param {string} reminder
 */
async function findText(reminder) {
  const phone = openPhone();
  try {
    const isShown = (await phone.get("settings", "reminder-text")) === true;
    for (const id of await phone.getAllKeys("wallets")) {
      const found = await readFrom(`plein-${id}`, reminder);
      if (found) return { ...found, isShown };
    }
    return null;
  } finally {
    await phone.close();
  }
}

/** @param {string} name @param {string} reminder */
async function readFrom(name, reminder) {
  const database = openDatabase(name);
  try {
    const device = await openDeviceTier(database);
    return device && (await readReminder(database, device, reminder));
  } finally {
    await database.close();
  }
}

/** Bring the app to the screen: the open window if there is one. @param {string} path */
async function openScreen(path) {
  const windows = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  const open = windows.find((client) => client.url.startsWith(worker.location.origin));
  if (!open) {
    await worker.clients.openWindow(path);
    return;
  }
  open.postMessage({ type: "go", path });
  await open.focus();
}

/** The browser changed its address: an open app tells the server; a closed one does so when it opens. */
async function askToSubscribeAgain() {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage({ type: "subscribe-again" });
}
