// @ts-check
/**
 * The wallets of this phone as this page uses them: which one is chosen, and what is open of it.
 *
 * `createCurrent` for tests; `current` is the one of this page.
 */

import { lockWhenIdle } from "./autolock.js";
import { belongingsOf } from "./belongings.js";
import { companions } from "./companions.js";
import { usualName } from "./device_kind.js";
import { listDevices, nameDevice } from "./duties.js";
import { LockError } from "./errors.js";
import { waitMs } from "./guesses.js";
import { begunIn } from "./joining.js";
import { followInstall } from "./keeping.js";
import { hasPaper } from "./paper.js";
import { isPasskeyOffered } from "./passkey.js";
import { Wallets } from "./wallets.js";
import { world as worldOfPage } from "./world.js";

const LAST = "last_wallet";
const IDLE = "idle_seconds";
const ELSEWHERE = "plein-lock";

/** @typedef {import("./session.js").Session} Session */

/**
 * @param {import("./world.js").World} world
 * @param {Wallets} wallets
 * @param {{Channel?: typeof BroadcastChannel}} [options]
 */
export function createCurrent(world, wallets, { Channel = globalThis.BroadcastChannel } = {}) {
  /** @type {Session | undefined} */
  let session;
  /** @type {import("./drafts.js").Drafts | undefined} */
  let drafts;
  let stopWatching = () => {};
  /** @type {BroadcastChannel | undefined} */
  let others;

  /** @param {Partial<import("./access.js").Access>} part */
  const tell = (part) => world.change({ access: { ...world.get().access, ...part } });

  /** @type {import("./exchange.js").Status["saved_at"]} */
  let savedAt = null;

  const showDevices = async () => {
    if (session?.isOpen) tell({ devices: await listDevices(session), hasPaper: hasPaper(session) });
  };

  /** Put what is open on the screens. @param {Session} opened @param {{keepsForms?: boolean}} [options] */
  const show = async (opened, { keepsForms = false } = {}) => {
    const { keys, vault, exchange } = opened;
    const belongings = belongingsOf(opened);
    drafts = belongings.drafts;
    exchange.subscribe((status) => {
      // That there is no connection stays said while it is tried again: a line that goes and comes moves the screen under a finger.
      const isTriedAgain = status.state === "busy" && world.get().access.status.state === "offline";
      tell({ status: isTriedAgain ? { ...status, state: "offline" } : status });
      if (status.saved_at !== savedAt) void showDevices();
      savedAt = status.saved_at;
    });
    tell({ isProtected: keys.isProtected, hasPasskey: keys.hasPasskey, failure: "", waitUntil: 0, joins: false });
    await world.openWallet(vault, { ...belongings, keepsForms });
    await showDevices();
    opened.goLive();
    watch();
  };

  const watch = () => {
    stopWatching();
    const { idleSeconds, isProtected } = world.get().access;
    stopWatching = isProtected ? lockWhenIdle({ lock: () => void self.lock(), idle_seconds: idleSeconds }) : () => {};
  };

  /** Let go of what is open, with what was typed last on the phone. */
  const leave = async () => {
    stopWatching();
    await drafts?.settled();
    drafts = undefined;
    const left = session;
    session = undefined;
    return left;
  };

  const self = {
    wallets,
    tell,
    show,
    showDevices,
    /** The session of the wallet that is chosen. @throws {LockError} `locked` */
    get session() {
      if (!session) throw new LockError("locked");
      return session;
    },
    /** Open the phone's list of wallets, and of them the one that was used last. */
    async start() {
      followInstall(tell, globalThis.window);
      void isPasskeyOffered().then((offersPasskey) => tell({ offersPasskey }));
      await wallets.resume();
      void wallets.resumeErasing();
      tell({ idleSeconds: (await wallets.setting(IDLE)) ?? world.get().access.idleSeconds });
      others = new Channel(ELSEWHERE);
      others.onmessage = ({ data }) => void (data === world.get().access.chosen && self.lock({ isTold: true }));
      const lines = await self.list();
      const last = await wallets.setting(LAST);
      const line = lines.find(({ id }) => id === last) ?? lines[0];
      if (line) await self.choose(line.id);
      else world.closeWallet("none");
    },
    async list() {
      const lines = (await wallets.list()).filter(({ state }) => !["forgetting", "erasing", "bringing"].includes(state));
      tell({ wallets: lines });
      return lines;
    },
    /** Take a wallet to open: at once when nobody has chosen a lock for it. @param {string} id */
    async choose(id) {
      await (await leave())?.close();
      const found = await wallets.open(id);
      if (!found) return world.closeWallet("none");
      await self.take(id, found);
      if (!found.keys.isProtected) {
        await found.unlock();
        return show(found);
      }
      const wait = await waitMs(found.database, world.now());
      tell({ waitUntil: wait ? world.now() + wait : 0, isRemoved: await found.membership.isRemoved() });
      world.closeWallet("locked");
    },
    /** Make a session the one of this page. @param {string} id @param {Session} taken */
    async take(id, taken) {
      session = taken;
      taken.onRemoved = () => void self.removed();
      const { keys } = taken;
      tell({ chosen: id, isProtected: keys.isProtected, hasPasskey: keys.hasPasskey, isRemoved: false, joins: !keys.chain, failure: "" });
      await wallets.set(LAST, id);
    },
    /** @param {import("./guesses.js").Opening} opening @throws {LockError} as `Session.unlock` */
    async unlock(opening) {
      const { session: opened } = self;
      await opened.unlock(opening);
      tell({ waitUntil: 0, failure: "" });
      if (opened.isOpen) return show(opened);
      const begun = await begunIn(opened);
      tell({ joins: true, joinsBy: begun?.kind ?? "link", joinsAs: begun?.name ?? "" });
      world.closeWallet("none");
      world.go("/erbij");
    },
    /** Lock, here and in other tabs. @param {{isTold?: boolean}} [options] isTold: another tab did */
    async lock({ isTold = false } = {}) {
      const { chosen, isProtected } = world.get().access;
      if (!isProtected || !session?.isOpen) return;
      if (!isTold) others?.postMessage(chosen);
      await (await leave())?.close();
      await self.choose(chosen);
    },
    /** This device was removed from the wallet: show nothing of it any more. */
    async removed() {
      const { chosen } = world.get().access;
      await (await leave())?.close();
      if (chosen) await self.choose(chosen);
    },
    /** Choose the first lock. @param {import("./key_store.js").Closing} closing @throws as `Session.protect` */
    async protect(closing) {
      const { session: opened } = self;
      await drafts?.settled();
      stopWatching();
      await wallets.protect(world.get().access.chosen, opened, closing);
      await nameDevice(opened, usualName(world.get().texts));
      await self.list();
      await show(opened, { keepsForms: true });
    },
    /** Let go of the wallet that is chosen, to take it off the phone. */
    async release() {
      const left = await leave();
      tell({ chosen: "", devices: [], hasPaper: false, isRemoved: false, isProtected: false, joins: false });
      world.closeWallet("none");
      return left;
    },
    /** @param {number} seconds */
    async setIdle(seconds) {
      await wallets.set(IDLE, seconds);
      tell({ idleSeconds: seconds });
      watch();
    },
  };
  return self;
}

/** @typedef {ReturnType<typeof createCurrent>} Current */

export const current = createCurrent(worldOfPage, new Wallets({}, companions));
