// @ts-check
/**
 * The worker's part of sharing into the app: takes what another app shares, and keeps it in memory until the page asks for it.
 *
 * Nothing of it is stored or sent on: a wallet may be locked, and then nobody here can seal it. What the page has not fetched when
 * the browser ends this worker is still in the other app.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const TARGET = "/werk/gedeeld";
const SCREEN = "/werk/sollicitatie?gedeeld=";

/** @type {{title: string, text: string, url: string, files: File[]} | undefined} */
let shared;

/** @type {import("./hooks.js").Hook} */
export const sharedIn = {
  fetch: ({ request }) => (isShare(request) ? take(request) : undefined),
  message({ data, ports }) {
    if (data?.type !== "take-shared") return undefined;
    ports[0]?.postMessage(shared);
    shared = undefined;
    return undefined;
  },
};

/** @param {Request} request */
function isShare({ method, url }) {
  const { origin, pathname } = new URL(url);
  return method === "POST" && origin === worker.location.origin && pathname === TARGET;
}

/** @param {Request} request */
async function take(request) {
  try {
    const form = await request.formData();
    const words = (/** @type {string} */ name) => String(form.get(name) ?? "");
    const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
    shared = { title: words("title"), text: words("text"), url: words("url"), files: /** @type {File[]} */ (files) };
  } catch {
    // No form: the screen opens empty and says so.
    shared = undefined;
  }
  return Response.redirect(`${SCREEN}${Date.now()}`, 303);
}
