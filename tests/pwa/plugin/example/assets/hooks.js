// @ts-check
/** The example's hooks: it keeps the name of a file that another app shared, and answers a word. */

const SHARED = "shared";

/** @param {FetchEvent} event */
async function keepShared(event) {
  const form = await event.request.formData();
  const file = /** @type {File} */ (form.get("files"));
  const cache = await caches.open(SHARED);
  await cache.put("/shared", new Response(`${file.name} ${file.size}`));
  return Response.redirect("/tasks?shared", 303);
}

export const hooks = [
  {
    /** @param {FetchEvent} event */
    fetch(event) {
      const { pathname } = new URL(event.request.url);
      const isShare = event.request.method === "POST" && pathname === "/share";
      return isShare ? keepShared(event) : undefined;
    },
    /** @param {ExtendableMessageEvent} event */
    message(event) {
      if (event.data?.type === "echo") event.ports[0]?.postMessage(event.data.word);
      return undefined;
    },
  },
];
