// @ts-check
/**
 * What the screens see: one frozen snapshot of everything, replaced at each change.
 *
 * `createWorld` for tests; `world` is the one of this page. It knows no React, so that actions and
 * views run in Node as well.
 */

import { noAccess } from "./access.js";
import { standard } from "./appearance.js";
import { today } from "./dates.js";
import { notWoken } from "./push.js";
import { dutch } from "./texts.js";

/**
 * The open wallet, as the screens use it; the example household is one too (`example.js`).
 * @typedef {Pick<import("./vault.js").Vault,
 *   "records" | "record" | "history" | "write" | "writeAll" | "remove" | "restore" | "subscribe">} Vault
 */

/**
 * What belongs to an open wallet besides its records.
 * @typedef {object} Belongings
 * @property {boolean} [example]
 * @property {boolean} [mustLock]   Nobody has chosen a lock: nothing real may go in yet
 * @property {boolean} [keepsForms] What is half typed on the screen stays: the same wallet under fresh keys
 * @property {import("./drafts.js").Drafts} [drafts]
 * @property {Files} [files]
 *
 * @typedef {object} Files
 * @property {(file: Blob, name: string) => Promise<import("./data/shapes.js").FileReference>} put
 * @property {(reference: import("./data/shapes.js").FileReference) => Promise<Blob>} get
 */

/**
 * @typedef {object} Notice  A sentence at the bottom of the screen, with what can be undone.
 * @property {number} number  Another one for each notice
 * @property {string} text
 * @property {number} told_at  ms
 * @property {(() => Promise<unknown>) | undefined} undo
 */

/**
 * @typedef {object} Snapshot
 * @property {"starting" | "none" | "locked" | "open"} state
 * @property {Vault | undefined} vault
 * @property {boolean} example  The open wallet is the example household
 * @property {boolean} must_lock  A lock is to be chosen before the first real data goes in
 * @property {number} changes   Counts what changed in the wallet
 * @property {import("./texts.js").Texts} texts
 * @property {import("./texts.js").Language} language  Which the person reads; `texts` are Dutch while they look at the Dutch
 * @property {string} today     YYYY-MM-DD where the phone is
 * @property {Notice | undefined} notice
 * @property {number} visit  Counts the screens that the person came to
 * @property {"silent" | "reading" | "paused" | "in-dutch" | "no-voice"} speech  in-dutch: no voice for this language, but one for Dutch
 * @property {import("./appearance.js").Appearance} appearance  Of this phone
 * @property {import("./update.js").UpdateState} update  Whether a new version of the app waits
 * @property {{name: string, lang: string}[]} voices  Of this phone itself, once asked for
 * @property {{id: string, state: "here" | "active" | "missing", url: string} | undefined} opened  The file on the screen; active: it holds something that runs
 * @property {Record<string, import("./form_states.js").FormState>} forms  What is half typed
 * @property {{step: "" | "ask" | "load" | "read" | "turn" | "done" | "unfit" | "nothing" | "failed" | "no-reader", percent: number, isHere: boolean}} reading  Of a photographed letter; isHere: what reads it is on this phone
 * @property {import("./access.js").Access} access  The wallets on this phone, and who can open them
 * @property {Readonly<import("./services.js").Listed> | undefined} listed  The agencies with which something can be shared; undefined: not known yet
 * @property {Readonly<import("./push.js").Waking>} waking  Whether this phone is woken for reminders
 * @property {readonly import("./rules/statute_book.js").Law[] | undefined} laws  Held against their hashes, once a screen needs them
 * @property {Pick<import("./rules/joined_laws.js").Joined, "places" | "refused">} published  Which municipalities published rules, and which rules this phone cannot take
 * @property {readonly import("./data/shapes.js").FindingLine[]} seen  What the watch saw, for whoever wants it
 * @property {import("./views/bank.js").BankState} bank  The bank file that is being looked at
 * @property {{name: string, state: "whole" | "changed" | "none", proof?: import("./work/proof.js").Proof, wrong: number[]} | undefined} checked  A proof that was looked at
 * @property {readonly string[]} reminded  Ids of the open tasks whose reminder is due
 */

/** @typedef {{path: string, query: URLSearchParams}} Place  Where the person is. */

/** @type {Snapshot} */
export const beginning = Object.freeze({
  state: "starting",
  vault: undefined,
  example: false,
  must_lock: false,
  changes: 0,
  texts: dutch,
  language: "nl",
  today: "2026-01-01",
  notice: undefined,
  visit: 0,
  speech: "silent",
  appearance: standard,
  update: "current",
  voices: [],
  opened: undefined,
  forms: {},
  reading: /** @type {Snapshot["reading"]} */ ({ step: "", percent: 0, isHere: false }),
  access: noAccess,
  listed: undefined,
  waking: notWoken,
  laws: undefined,
  published: { places: {}, refused: [] },
  seen: [],
  bank: undefined,
  checked: undefined,
  reminded: [],
});

/** @param {{now?: () => number}} options */
export function createWorld({ now = () => Date.now() } = {}) {
  let snapshot = beginning;
  /** @type {Set<() => void>} */
  const listeners = new Set();
  let forget = () => {};
  /** @type {Belongings} */
  let belongings = {};
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
     * Show a wallet, with what was half typed in it. The one before is let go, not closed.
     * @param {Vault} vault
     * @param {Belongings} belongings
     */
    async openWallet(vault, { example = false, mustLock = false, keepsForms = false, drafts, files } = {}) {
      const typed = keepsForms ? [] : Object.entries((await drafts?.load()) ?? {});
      const loaded = Object.fromEntries(typed.map(([key, one]) => [key, formOf(one)]));
      const forms = keepsForms ? snapshot.forms : loaded;
      forget();
      forget = vault.subscribe(() => change({ changes: snapshot.changes + 1 }));
      belongings = { drafts, files };
      const changes = snapshot.changes + 1;
      change({ state: "open", vault, example, must_lock: mustLock, forms, changes, today: today(now()) });
      if (keepsForms) this.keepDrafts();
    },
    /** Forget everything of the wallet that was open. @param {"none" | "locked"} state */
    closeWallet(state) {
      forget();
      forget = () => {};
      belongings = {};
      change({ state, vault: undefined, example: false, must_lock: false, notice: undefined, forms: {}, bank: undefined, checked: undefined });
    },
    /** Keep what is half typed, so that it is there again after a crash. */
    keepDrafts() {
      const typed = Object.entries(snapshot.forms)
        .filter(([, form]) => !form.isSecret)
        .map(([key, form]) => [key, form.typed]);
      belongings.drafts?.keep(Object.fromEntries(typed));
    },
    /** The files of the wallet that is open. */
    files() {
      if (!belongings.files) throw new Error("no wallet with files is open");
      return belongings.files;
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
      change({ notice: { number: notices, text, told_at: now(), undo } });
    },
  };
}

/** @param {import("./form_states.js").Typed} typed @returns {import("./form_states.js").FormState} */
const formOf = (typed) => ({ typed, tried: false, busy: false });

/** @typedef {ReturnType<typeof createWorld>} World */
export const world = createWorld();
