// @ts-check
// Keeps this phone known to the server as one to wake for reminders, when its person asked for that. A companion of exchange.js.
import { forgetSubscription, keepSubscribed, pushPermission, unsubscribe } from "./push.js";

/**
 * @typedef {import("./database.js").Database} Database
 * @typedef {import("./session.js").Session} Session
 * @typedef {import("./world.js").World} World
 */

/**
 * Settings of the phone: the person asked to be woken here; the server has yet to hear that this is over; the text may stand on the
 * lock screen (read by the worker).
 */
const WANTED = "reminders-wanted";
const IS_OVER = "reminders-over";
const SHOWS_TEXT = "reminder-text";

export class Waking {
  #session;
  #phone;
  #world;
  #isKept = false;

  /** @param {Session} session @param {{phone: Database, world: World}} parts */
  constructor(session, { phone, world }) {
    this.#session = session;
    this.#phone = phone;
    this.#world = world;
    void this.look();
  }

  /** Show how it stands. */
  async look({ hasFailed = false } = {}) {
    const [isWanted, showsText] = await Promise.all([this.#phone.get("settings", WANTED), this.#phone.get("settings", SHOWS_TEXT)]);
    this.#world.change({
      waking: { permission: pushPermission(), isWanted: isWanted === true, showsText: showsText === true, hasFailed, isApple: isApple() },
    });
  }

  /** Once after each opening, since browsers drop what they promised silently. */
  async exchange() {
    await this.#tellOver();
    if (this.#isKept || (await this.#phone.get("settings", WANTED)) !== true) return;
    try {
      this.#isKept = await keepSubscribed(this.#session.request, { language: this.#world.get().texts.language });
      await this.look();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // The service of the browser's maker is out of reach: asked again in the next meeting.
      await this.look({ hasFailed: true });
    }
  }

  /** The person asks to be woken here, or no longer. @param {boolean} isWanted */
  async want(isWanted) {
    await this.#phone.put("settings", WANTED, isWanted);
    await this.#phone.put("settings", IS_OVER, !isWanted);
    await this.look();
    if (!isWanted) await unsubscribe();
    await this.again();
  }

  /** @param {boolean} showsText */
  async showText(showsText) {
    this.#world.change({ waking: { ...this.#world.get().waking, showsText } });
    await this.#phone.put("settings", SHOWS_TEXT, showsText);
    await this.look();
  }

  /** The browser changed its address: tell the server the new one. */
  async again() {
    this.#isKept = false;
    await this.#session.exchange.syncOnce();
  }

  async #tellOver() {
    if ((await this.#phone.get("settings", IS_OVER)) !== true) return;
    await forgetSubscription(this.#session.request);
    await this.#phone.put("settings", IS_OVER, false);
  }
}

/** Apple's browsers wake only an app on the home screen. */
function isApple() {
  return "standalone" in globalThis.navigator || /iPhone|iPad/u.test(globalThis.navigator.userAgent);
}
