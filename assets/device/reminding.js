// @ts-check
// Keeps the reminders of this phone and the server's moments true to the open tasks. A companion of exchange.js.
import { keepReminders, tellReminders, wishesOf } from "./reminders.js";

/** @typedef {import("./session.js").Session} Session */

export class Reminding {
  #session;
  #stop = () => {};
  /** @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** Begins to keep reminders at once, so that they hold without a connection too. @param {Session} session  open */
  constructor(session) {
    this.#session = session;
    this.#stop = session.vault.subscribe((keys) => {
      if (keys.some((key) => key.startsWith("task/"))) this.keep();
    });
    this.keep();
  }

  /** Bring this phone's rows in line with the tasks; one after the other. Fails silently: the next meeting keeps them again. */
  keep() {
    this.#last = this.#last.then(() => this.#keep()).catch(() => undefined);
    return this.#last;
  }

  async exchange() {
    const { database, request, now } = this.#session;
    await this.#last;
    await this.#keep();
    const generation = (await database.get("meta", "cursor"))?.generation ?? "";
    await tellReminders(database, request, generation, now());
  }

  close() {
    this.#stop();
  }

  async #keep() {
    const { database, keys, vault, now, isOpen } = this.#session;
    if (!isOpen) return;
    await keepReminders(database, keys.device, await wishesOf(vault.records("task"), now()), now());
  }
}
