// @ts-check
/// <reference lib="webworker" />
/** Shows every push as a notification; a tap on it opens the page of the task. */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("push", (event) => {
  const reminder = event.data?.json();
  event.waitUntil(
    worker.registration.showNotification(reminder.title, { body: reminder.text, tag: reminder.id }),
  );
});

worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(worker.clients.openWindow(`task.html?id=${event.notification.tag}`));
});
