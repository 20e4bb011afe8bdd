// @ts-check
/** What the test calls in the page: subscribe, and end the subscription. */

/**
 * Subscribe to push and answer the subscription as plain JSON.
 * @param {string} applicationServerKey the sender's VAPID public key, base64url
 * @returns {Promise<PushSubscriptionJSON>}
 */
export async function subscribe(applicationServerKey) {
  await navigator.serviceWorker.register("worker.js");
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey,
  });
  return subscription.toJSON();
}

/**
 * End the subscription.
 * @returns {Promise<boolean>} whether there was one
 */
export async function unsubscribe() {
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.getSubscription();
  return subscription !== null && subscription.unsubscribe();
}
