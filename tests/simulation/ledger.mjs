// What was ever written, and what of it must still be there: held by a phone that is in use, or by the server.
import { isNews } from "../../assets/device/merge.js";

export class Ledger {
  /** @type {{entry: any, isStored: boolean, isGone: boolean}[]} */
  #lines = [];

  get length() {
    return this.#lines.length;
  }

  /** Note what a phone has just written. @param {any} phone @param {string} type @param {string} id @param {string[]} names */
  note(phone, type, id, names) {
    const row = phone.vault.state.get(`${type}/${id}`);
    for (const name of names) {
      const at = row.names.indexOf(name);
      const entry = { stamp: row.stamps[at], writes: [{ type, id, fields: { [name]: row.values[at] } }] };
      this.#lines.push({ entry, isStored: false, isGone: false });
    }
  }

  /** A phone met the server and nothing of it waits: the server holds all that this phone holds. @param {any} phone */
  noteStored(phone) {
    for (const line of this.#lines) if (!isNews(phone.vault.state, line.entry)) [line.isStored, line.isGone] = [true, false];
  }

  /** Remember what the server holds, for its backup. @returns {Set<any>} */
  stored() {
    return new Set(this.#lines.filter((line) => line.isStored));
  }

  /** The server was restored to what it held then. @param {Set<any>} then @param {any[]} phones in use */
  restore(then, phones) {
    for (const line of this.#lines) line.isStored = then.has(line);
    this.settle(phones);
  }

  /** A phone or the server lost something: what nobody holds is gone, and nobody is to blame. @param {any[]} phones in use */
  settle(phones) {
    for (const line of this.#lines) line.isGone = !line.isStored && !phones.some((phone) => !isNews(phone.vault.state, line.entry));
  }

  /** List what a phone must hold and does not. @param {any} phone */
  missing(phone) {
    return this.#lines.filter((line) => !line.isGone && isNews(phone.vault.state, line.entry)).map((line) => line.entry);
  }
}
