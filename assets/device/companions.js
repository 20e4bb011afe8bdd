// @ts-check
/** What goes to the server in each meeting of this page besides the log and the files. */

import { openPhone } from "./database.js";
import { Reminding } from "./reminding.js";
import { Sharing } from "./sharing.js";
import { Waking } from "./waking.js";
import { world } from "./world.js";

/** @typedef {import("./session.js").Session} Session */

const phone = openPhone();
/** @type {WeakMap<Session, Sharing>} */
const sharings = new WeakMap();
/** @type {WeakMap<Session, Waking>} */
const wakings = new WeakMap();

/** @type {import("./session.js").MakeCompanion[]} */
export const companions = [
  (session) => {
    const sharing = new Sharing(session, { phone, roots: roots(), hear: tellDirectory, agreed, texts: () => world.get().texts });
    sharings.set(session, sharing);
    // One that is broken is told in the first meeting with the server.
    sharing.directory().catch(() => undefined);
    return sharing;
  },
  (session) => new Reminding(session),
  (session) => ({
    exchange: async () => {
      // Most people never take part in the square: what meets there is loaded for who does, or once did.
      const { vault } = session;
      const isOn = vault.record("setting", "square-place")?.value || vault.records("square_post").length;
      if (isOn) await (await import("./square/meeting.js")).meetOnSquare(session, sharingOf(session));
    },
  }),
  (session) => {
    const waking = new Waking(session, { phone, world });
    wakings.set(session, waking);
    return waking;
  },
  (session) => ({
    exchange: async (signal) => {
      const isHelping = ["help_box", "helped"].some((type) => session.vault.records(type).length > 0);
      if (isHelping) await (await import("./helping/companion.js")).meetForHelp(session, signal);
    },
  }),
];

/** Give what shares for an open wallet. @param {Session} session */
export function sharingOf(session) {
  return /** @type {Sharing} */ (sharings.get(session));
}

/** Give what has this phone woken for an open wallet. @param {Session} session */
export function wakingOf(session) {
  return /** @type {Waking} */ (wakings.get(session));
}

/** Show what the directory says. @param {import("./directory.js").Directory} directory @param {string | null} problem */
function tellDirectory(directory, problem) {
  world.change({ listed: { agencies: directory.agencies, isExpired: directory.isExpired(world.now()), problem } });
}

/** What the person read when removing a device; wallets that tell agencies of it later say so in the same words. */
function agreed() {
  const { texts } = world.get();
  return { text: texts("device-remove-agencies"), language: texts.language };
}

/** The keys that may sign the directory, as the build was given them. @returns {import("./root_sets.js").Roots} */
function roots() {
  return JSON.parse(import.meta.env?.VITE_PLEIN_DIRECTORY_ROOTS ?? "[]");
}
