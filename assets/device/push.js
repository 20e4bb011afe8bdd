// @ts-check
// Whether this phone may be woken: the person's permission, the browser's subscription, and the server's knowledge of it.
import { b64decode } from "./encoding.js";

/**
 * @typedef {"granted" | "denied" | "ask" | "unsupported"} Permission
 * @typedef {import("./sync.js").Request} Request
 *
 * @typedef {object} Waking  How this phone stands, for its screens.
 * @property {Permission} permission
 * @property {boolean} isWanted   The person asked to be woken on this phone
 * @property {boolean} showsText  What it is about may stand on the lock screen
 * @property {boolean} hasFailed  The service of the browser's maker is out of reach
 * @property {boolean} isApple    Here only an app on the home screen is woken
 */

/** @type {Readonly<Waking>} */
export const notWoken = { permission: "unsupported", isWanted: false, showsText: false, hasFailed: false, isApple: false };

/** Tell whether this browser can be woken and whether the person has said so. @returns {Permission} */
export function pushPermission(scope = globalThis) {
  if (!("Notification" in scope) || !("PushManager" in scope) || !scope.navigator?.serviceWorker) return "unsupported";
  const { permission } = scope.Notification;
  return permission === "default" ? "ask" : permission;
}

/**
 * Ask the person, from a tap; the browser shows its own question.
 * @returns {Promise<Permission>}
 */
export async function askPermission() {
  if (pushPermission() === "ask") await Notification.requestPermission();
  return pushPermission();
}

/**
 * Have the browser subscribed for this server and the server told; at every opening, since browsers drop subscriptions silently.
 *
 * @param {Request} request  of the device
 * @param {{language: string, worker?: Promise<ServiceWorkerRegistration>}} options
 * @returns {Promise<boolean>} whether this phone will be woken
 * @throws what `request` throws; DOMException of the browser's push service
 */
export async function keepSubscribed(request, { language, worker = navigator.serviceWorker.ready }) {
  if (pushPermission() !== "granted") return false;
  const { json } = await request("/sync/v1/server", { proof: null });
  if (typeof json?.push_key !== "string") return false;
  const key = b64decode(json.push_key, 65);
  const { pushManager } = await worker;
  const subscription = await subscribeWith(pushManager, key);
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh = "", auth = "" } = keys ?? {};
  await request("/sync/v1/push-subscription", {
    method: "PUT",
    json: { endpoint, p256dh: plain(p256dh), auth: plain(auth), language },
  });
  return true;
}

/** Never be woken any more, whatever the server still sends; needs no connection. */
export async function unsubscribe(worker = navigator.serviceWorker.ready) {
  const { pushManager } = await worker;
  await (await pushManager.getSubscription())?.unsubscribe();
}

/** Let the server forget how to wake this phone. @param {Request} request */
export async function forgetSubscription(request) {
  await request("/sync/v1/push-subscription", { method: "DELETE" });
}

/** @param {PushManager} pushManager @param {Uint8Array<ArrayBuffer>} key */
async function subscribeWith(pushManager, key) {
  const present = await pushManager.getSubscription();
  const used = present?.options.applicationServerKey;
  if (present && used && sameOctets(new Uint8Array(used), key)) return present;
  await present?.unsubscribe();
  return pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}

/** @param {Uint8Array} one @param {Uint8Array} other */
const sameOctets = (one, other) => one.length === other.length && one.every((octet, place) => octet === other[place]);

/** Some browsers write base64 with padding. @param {string} text */
const plain = (text) => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
