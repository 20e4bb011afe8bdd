// @ts-check
/**
 * What the screens see: one frozen snapshot of everything, replaced at each change.
 *
 * `createWorld` for tests; `world` is the one of this page. It knows no React, so that actions and
 * views run in Node as well.
 */

import { standard } from "./appearance.js";
import { today } from "./dates.js";
import { dutch } from "./texts.js";

/**
 * The open wallet, as the screens use it (made by `vault.js`; the example by `example.js`).
 * @typedef {object} Vault
 * @property {(type: string) => Map<string, any>} records
 * @property {(type: string, id: string) => any} record
 * @property {(writes: {type: string, id: string, fields: Record<string, unknown>}[]) => Promise<unknown>} write
 * @property {(type: string, id: string) => Promise<unknown>} remove
 * @property {(type: string, id: string) => Promise<unknown>} restore
 * @property {(listener: () => void) => () => void} subscribe
 */

/**
 * @typedef {object} Notice  A sentence at the bottom of the screen, with what can be undone.
 * @property {number} number  Another one for each notice
 * @property {string} text
 * @property {(() => Promise<unknown>) | undefined} undo
 */

/**
 * @typedef {object} Snapshot
 * @property {"starting" | "none" | "locked" | "open"} state
 * @property {Vault | undefined} vault
 * @property {boolean} example  The open wallet is the example household
 * @property {number} changes   Counts what changed in the wallet
 * @property {import("./texts.js").Texts} texts
 * @property {string} today     YYYY-MM-DD where the phone is
 * @property {Notice | undefined} notice
 * @property {"silent" | "reading" | "no-voice"} speech
 * @property {import("./appearance.js").Appearance} appearance  Of this phone
 */

/**
 * @typedef {object} Place  Where the person is.
 * @property {string} path
 * @property {URLSearchParams} query
 */

/** @type {Snapshot} */
export const beginning = Object.freeze({
  state: "starting",
  vault: undefined,
  example: false,
  changes: 0,
  texts: dutch,
  today: "2026-01-01",
  notice: undefined,
  speech: "silent",
  appearance: standard,
});

/** @param {{now?: () => number}} options */
export function createWorld({ now = () => Date.now() } = {}) {
  let snapshot = beginning;
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let forget = () => {};
  let notices = 0;
  let navigate = (/** @type {string} */ _to, /** @type {boolean} */ _replace) => {};

  /** @param {Partial<Snapshot>} part */
  const change = (part) => {
    snapshot = Object.freeze({ ...snapshot, ...part });
    for (const listener of listeners) listener();
  };

  return {
    now,
    get: () => snapshot,
    change,
    /** @param {() => void} listener */
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** @param {(to: string, replace: boolean) => void} way  Given by the router */
    followRouter(way) {
      navigate = way;
    },
    /**
     * Go to another screen without loading the page anew (that would lock the wallet).
     * @param {string} to
     */
    go(to, { replace = false } = {}) {
      navigate(to, replace);
    },
    /**
     * Show a wallet. The one before is let go, not closed.
     * @param {Vault} vault
     * @param {{example?: boolean}} options
     */
    openWallet(vault, { example = false } = {}) {
      forget();
      forget = vault.subscribe(() => change({ changes: snapshot.changes + 1 }));
      const changes = snapshot.changes + 1;
      change({ state: "open", vault, example, changes, today: today(now()) });
    },
    /** @param {"none" | "locked"} state */
    closeWallet(state) {
      forget();
      forget = () => {};
      change({ state, vault: undefined, example: false, notice: undefined });
    },
    /** The wallet that is open; only for what happens on screens that show one. */
    vault() {
      if (!snapshot.vault) throw new Error("no wallet is open");
      return snapshot.vault;
    },
    /**
     * Say something at the bottom of the screen, read aloud by screen readers.
     * @param {string} text
     * @param {() => Promise<unknown>} [undo]
     */
    tell(text, undo) {
      notices += 1;
      change({ notice: { number: notices, text, undo } });
    },
  };
}

/** @typedef {ReturnType<typeof createWorld>} World */

export const world = createWorld();
