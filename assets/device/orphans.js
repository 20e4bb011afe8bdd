// @ts-check
// Erases the chunks of files that were chosen in a form which was never saved, on this phone and on the server.
//
// In the store `meta`, names of chunks:
//   loose    put on this phone, and no record has named them yet; blobs.js adds to it as it puts them
//   orphans  nothing can need them any more
// A chunk leaves `loose` as soon as a record names it, and from then on is never erased here: its history, an undo, or a form that is half
// typed on another device may need it. It becomes an orphan only when the wallet opens and no other tab has it open (all hold the lock
// `plein-open-<database>` together), if neither a record nor anything half typed names it. Then no form anywhere can hold it: its name has
// not left this phone. It is erased at the next meeting with the server, once the log was read to its end: on a phone that was put back to
// an earlier day a record may name it after all.
import { PleinError } from "./errors.js";

/** @typedef {import("./merge.js").Row} Row */

const STORE = "meta";
const LOOSE = "loose";
const ORPHANS = "orphans";
const NAME = /(?<![\w-])[\w-]{43}(?![\w-])/g;

/** Note in a transaction over `meta` that chunks were put which no record names yet. @param {import("./database.js").Transaction} transaction @param {string[]} names */
export function noteLoose(transaction, names) {
  return changeNames(transaction, LOOSE, (known) => [...known, ...names]);
}

export class Orphans {
  #session;
  #vault;
  #locks;
  #release = () => {};

  /** @param {Pick<import("./session.js").Session, "database" | "keys" | "blobs">} session @param {import("./vault.js").Vault} vault @param {LockManager} locks */
  constructor(session, vault, locks) {
    this.#session = session;
    this.#vault = vault;
    this.#locks = locks;
  }

  /** Look for orphans, if this tab alone has the wallet open; from now on no other tab does. Call it before anybody can type. */
  async open() {
    const name = `plein-open-${this.#session.database.name}`;
    await this.#locks.request(name, { ifAvailable: true }, (alone) => (alone ? this.#look() : undefined));
    await new Promise((resolve) => {
      void this.#locks.request(name, { mode: "shared" }, () => {
        resolve(undefined);
        return new Promise((release) => (this.#release = () => release(undefined)));
      });
    });
    this.#vault.subscribe((keys) => void this.#settle(keys));
  }

  /** Erase orphans; after the log was read to its end. */
  async exchange() {
    const { database, blobs } = this.#session;
    const orphans = await readNames(database, ORPHANS);
    if (!orphans.length) return;
    const told = namesIn([...this.#vault.state.values()]);
    for (const name of orphans) {
      if (!told.has(name)) await blobs.erase({ chunks: [name] });
      await this.#change(ORPHANS, (names) => names.filter((each) => each !== name));
    }
  }

  close() {
    this.#release();
  }

  async #look() {
    const { database } = this.#session;
    try {
      const loose = await readNames(database, LOOSE);
      if (!loose.length) return;
      const told = namesIn([...this.#vault.state.values()]);
      const typed = await this.#typedNames();
      const orphans = loose.filter((name) => !told.has(name) && !typed.has(name));
      await database.transact([STORE], "readwrite", async (transaction) => {
        await changeNames(transaction, LOOSE, (names) => names.filter((name) => typed.has(name) && !told.has(name)));
        await changeNames(transaction, ORPHANS, (names) => [...names, ...orphans]);
      });
    } catch (error) {
      // A draft that does not open may name anything: nothing is an orphan then. Looked at again when the wallet opens the next time.
      if (!(error instanceof PleinError)) throw error;
    }
  }

  /** Note that records name chunks. @param {string[]} keys */
  async #settle(keys) {
    const told = namesIn(keys.flatMap((key) => this.#vault.state.get(key) ?? []));
    if (!told.size) return;
    // Storage that fails now has the chunk looked at again when the wallet opens.
    await this.#change(LOOSE, (names) => names.filter((name) => !told.has(name))).catch(() => undefined);
  }

  /** Names in everything that is half typed. */
  async #typedNames() {
    const { database, keys } = this.#session;
    const names = /** @type {string[]} */ (await database.getAllKeys("drafts"));
    const texts = await Promise.all(names.map(async (name) => keys.openDraft(name, await database.get("drafts", name))));
    return new Set(texts.flatMap((text) => text.match(NAME) ?? []));
  }

  /** @param {string} list @param {(names: string[]) => string[]} change */
  #change(list, change) {
    return this.#session.database.transact([STORE], "readwrite", (transaction) => changeNames(transaction, list, change));
  }
}

/** Names of chunks in records as they are, were, or were before they were removed. @param {Row[]} rows */
function namesIn(rows) {
  return new Set(rows.flatMap(({ values, lost }) => JSON.stringify([values, lost]).match(NAME) ?? []));
}

/** @param {import("./database.js").Database} database @param {string} list @returns {Promise<string[]>} */
async function readNames(database, list) {
  return (await database.get(STORE, list)) ?? [];
}

/** @param {import("./database.js").Transaction} transaction @param {string} list @param {(names: string[]) => string[]} change */
async function changeNames(transaction, list, change) {
  const store = transaction.objectStore(STORE);
  const before = (await store.get(list)) ?? [];
  const after = change(before);
  if (after.length || before.length) await store.put([...new Set(after)], list);
}
