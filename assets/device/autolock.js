// @ts-check
// Locks an open wallet when nobody has touched the phone for a while, also when the phone slept meanwhile.

/** What a person may choose; 0: only when the app closes. */
export const IDLE_SECONDS = [60, 300, 900, 3_600, 0];
export const USUAL_IDLE_SECONDS = 300;

const SIGNS_OF_LIFE = ["pointerdown", "keydown", "wheel", "touchmove"];
const LOOK_EVERY_MS = 5_000;

/**
 * Watch for signs of life until stopped.
 *
 * @param {object} parts
 * @param {() => void} parts.lock
 * @param {number} parts.idle_seconds  0: never
 * @param {() => number} [parts.now]
 * @param {EventTarget & {document?: EventTarget}} [parts.window]
 * @param {number} [parts.look_every_ms]
 * @returns {() => void} stops it
 */
export function lockWhenIdle({ lock, idle_seconds, now = Date.now, window = globalThis.window, look_every_ms = LOOK_EVERY_MS }) {
  if (idle_seconds === 0) return () => {};
  const stopping = new AbortController();
  const { signal } = stopping;
  let seen = now();
  const look = () => {
    const idle = now() - seen;
    // A clock that was put back must not keep the wallet open.
    if (idle >= 0 && idle < idle_seconds * 1000) return;
    stopping.abort();
    lock();
  };
  const live = () => {
    look();
    seen = now();
  };
  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { signal, passive: true });
  window.document?.addEventListener("visibilitychange", look, { signal });
  const timer = setInterval(look, look_every_ms);
  signal.addEventListener("abort", () => clearInterval(timer));
  return () => stopping.abort();
}
