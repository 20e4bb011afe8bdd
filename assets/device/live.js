// @ts-check
// Decides when an open wallet meets the server: after a change, when the connection or the person comes back, and while the server has news.
import { PleinError } from "./errors.js";

/** @typedef {import("./exchange.js").Exchange} Exchange */

const AFTER_CHANGE_MS = 300;
const WAIT_SECONDS = 25;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Keep an exchange going until stopped.
 * @param {object} parts
 * @param {Exchange} parts.exchange
 * @param {import("./vault.js").Vault} parts.vault
 * @param {import("./database.js").Database} parts.database
 * @param {import("./sync.js").Request} parts.request
 * @param {EventTarget & {document?: Document, navigator?: Navigator}} [parts.window]
 * @returns {() => void} stops it
 */
export function keepLive({ exchange, vault, database, request, window = globalThis.window }) {
  const stopping = new AbortController();
  const { signal } = stopping;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const isSeen = () => window.document?.visibilityState !== "hidden";
  const meet = () => void (isSeen() && !signal.aborted && exchange.syncOnce());

  const stopHearing = vault.subscribe(() => {
    if (exchange.status.state === "busy") return;
    clearTimeout(timer);
    timer = setTimeout(meet, AFTER_CHANGE_MS);
  });
  for (const event of ["online", "focus", "pageshow"]) window.addEventListener(event, meet, { signal });
  window.document?.addEventListener("visibilitychange", meet, { signal });
  navigator.serviceWorker?.addEventListener("message", meet, { signal });
  // Where there is Background Sync, the worker sends what waits when no page is open any more.
  const stopAsking = exchange.subscribe(({ state, waiting }) => {
    if (state === "offline" && waiting) void askWorker();
  });
  void follow();

  async function follow() {
    let pause = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      const { state } = await exchange.syncOnce();
      const hasNews = state === "idle" && isSeen() && (await waitForNews());
      if (hasNews) pause = FIRST_PAUSE_MS;
      else await sleep((pause = state === "idle" ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, pause * 2)), signal);
    }
  }

  /** Let the server hold a request until another device wrote; true when it may have. */
  async function waitForNews() {
    const cursor = await database.get("meta", "cursor");
    try {
      await request(`/sync/v1/log?after=${cursor?.seq ?? 0}&limit=1&wait_seconds=${WAIT_SECONDS}`, { waitSeconds: WAIT_SECONDS, signal });
      return true;
    } catch (error) {
      if (!(error instanceof PleinError)) throw error;
      return false;
    }
  }

  return () => {
    stopping.abort();
    clearTimeout(timer);
    stopHearing();
    stopAsking();
  };
}

async function askWorker() {
  const registration = /** @type {any} */ (await navigator.serviceWorker?.getRegistration());
  // The person may have forbidden it; then what waits leaves when the app is open again.
  await registration?.sync?.register("plein-outbox").catch(() => undefined);
}

/** @param {number} ms @param {AbortSignal} signal */
function sleep(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve(undefined)), { once: true });
  });
}
