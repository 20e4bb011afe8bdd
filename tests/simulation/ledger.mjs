// What was ever written, and what of it must still be there: held by a phone that is in use, or by the server.
import { isNews } from "../../assets/device/merge.js";

export class Ledger {
  /** Of an entry that a phone stamped anew there are several; one of them counts. @type {{entries: any[], isStored: boolean, isGone: boolean}[]} */
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
      this.#lines.push({ entries: [entry], isStored: false, isGone: false });
    }
  }

  /** A phone whose clock was wrong gave an entry another stamp. @param {any} before @param {any} after */
  move(before, after) {
    for (const { entries } of this.#lines) {
      // Perhaps one before the last: the app was killed before it had kept the others.
      if (!entries.some(({ stamp }) => String(stamp) === String(before.stamp))) continue;
      const [{ type, id, fields }] = entries[0].writes;
      const [name] = Object.keys(fields);
      const at = before.writes.findIndex((write) => write.type === type && write.id === id && name in write.fields);
      if (at < 0 || String(before.stamp) === String(after.stamp)) continue;
      entries.push({ stamp: after.stamp, writes: [{ type, id, fields: { [name]: after.writes[at].fields[name] } }] });
    }
  }

  /** A phone met the server and nothing of it waits: the server holds all that this phone holds. @param {any} phone */
  noteStored(phone) {
    for (const line of this.#lines) if (isHeld(phone, line)) [line.isStored, line.isGone] = [true, false];
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
    for (const line of this.#lines) line.isGone = !line.isStored && !phones.some((phone) => isHeld(phone, line));
  }

  /** List what a phone must hold and does not. @param {any} phone */
  missing(phone) {
    return this.#lines.filter((line) => !line.isGone && !isHeld(phone, line)).map(({ entries }) => entries[entries.length - 1]);
  }
}

/** @param {any} phone @param {{entries: any[]}} line */
function isHeld(phone, { entries }) {
  return entries.some((entry) => !isNews(phone.vault.state, entry));
}
