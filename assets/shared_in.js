// @ts-check
/**
 * The worker's part of sharing into the app: takes what another app shares, and keeps it in memory until the page asks for it.
 *
 * Nothing of it is stored or sent on: a wallet may be locked, and then nobody here can seal it. What the page has not fetched when
 * the browser ends this worker is still in the other app.
 *
 * Any site can send a browser here with a form. Nothing is saved by it: what came stands in a form until the person saves. What says
 * that it comes from another site is not taken, and of very many files only the first are.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));
const TARGET = "/werk/gedeeld";
const SCREEN = "/werk/sollicitatie?gedeeld=";

const MOST_FILES = 20;
/** So many shares wait for their pages; who shares more has left the first. */
const MOST_WAITING = 3;

/** @typedef {{title: string, text: string, url: string, files: File[]}} Shared */
/** What waits, by the name that stands in the address of its page. @type {Map<string, Shared>} */
const waiting = new Map();

/** @type {import("./hooks.js").Hook} */
export const sharedIn = {
  fetch: ({ request }) => (isShare(request) ? take(request) : undefined),
  message({ data, ports }) {
    if (data?.type !== "take-shared") return undefined;
    ports[0]?.postMessage(waiting.get(data.name));
    waiting.delete(data.name);
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
  const name = crypto.randomUUID();
  const answer = Response.redirect(SCREEN + name, 303);
  // Other apps have no address, and some sites hide theirs.
  if (request.referrer && new URL(request.referrer).origin !== worker.location.origin) return answer;
  try {
    const form = await request.formData();
    const words = (/** @type {string} */ name) => String(form.get(name) ?? "");
    const files = form.getAll("files").filter((file) => file instanceof File && file.size > 0);
    waiting.set(name, { title: words("title"), text: words("text"), url: words("url"), files: /** @type {File[]} */ (files.slice(0, MOST_FILES)) });
    for (const old of [...waiting.keys()].slice(0, -MOST_WAITING)) waiting.delete(old);
  } catch {
    // No form: the screen opens empty and says so.
  }
  return answer;
}
