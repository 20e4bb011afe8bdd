// Tests, against the real server, that files of forms which were never saved are erased everywhere, and nothing else ever is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { belongingsOf } from "../../assets/device/belongings.js";
import { Wallets } from "../../assets/device/wallets.js";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();
const costs = { memory_kib: 64, passes: 1, lanes: 1 };
const lock = { passphrase: "vier groene fietsen" };

/** A tab of one phone: what it opens is the wallet of all its tabs. */
class Tab {
  isOnline = true;

  constructor(indexedDB = new IDBFactory(), id = undefined) {
    Object.assign(this, { indexedDB, id });
    const fetch = (url, init) => (this.isOnline ? globalThis.fetch(url, init) : Promise.reject(new TypeError("offline")));
    this.wallets = new Wallets({ indexedDB, origin: server.origin, fetch, costs, window: new EventTarget() });
  }

  static async begin() {
    const tab = new Tab();
    const { line, session } = await tab.wallets.begin("Mijn Plein");
    await tab.wallets.protect(line.id, session, lock);
    return Object.assign(tab, { id: line.id, session });
  }

  async open() {
    this.session = await this.wallets.open(this.id);
    await this.session.unlock(lock);
    return this;
  }

  async reopen() {
    await this.session.close();
    return this.open();
  }

  /** Choose a file in a form, as the form does it. @param {string} text */
  choose(text) {
    return belongingsOf(this.session).files.put(new Blob([text.repeat(1_000)]), `${text}.txt`);
  }

  /** Keep what is half typed. */
  async type(typed) {
    const { drafts } = belongingsOf(this.session);
    drafts.keep(typed);
    await drafts.settled();
  }

  async sync() {
    const status = await this.session.exchange.syncOnce();
    assert.deepEqual([status.state, status.code], ["idle", null]);
  }

  /** Say of files by name where they are: here, at the server. */
  async whereabouts(files) {
    const found = {};
    for (const [name, file] of Object.entries(files)) {
      const isHere = await this.session.blobs.isHere(file);
      const isThere = await this.session.request(`/sync/v1/blobs/${file.chunks[0]}`).then(() => true, (error) => error.status !== 404 && Promise.reject(error));
      found[name] = `${isHere ? "here" : "-"} ${isThere ? "there" : "-"}`;
    }
    return found;
  }
}

const both = (files, names) => Object.fromEntries(Object.keys(files).map((name) => [name, names.includes(name) ? "- -" : "here there"]));

test("only what was chosen in a form that was never saved is erased, here and on the server", async () => {
  const tab = await Tab.begin();
  const { vault } = tab.session;
  const files = {};
  for (const name of ["abandoned", "begunAnew", "halfTyped", "kept", "replaced", "longReplaced", "removed"]) files[name] = await tab.choose(name);
  await tab.type({ "paper ": { file: JSON.stringify(files.begunAnew) } });
  await tab.type({ "paper x": { file: JSON.stringify(files.halfTyped) }, "service y": { papers: "[]" } });
  await vault.write("document", "kept", { title: "Blijft", file: files.kept });
  await vault.write("document", "replaced", { title: "Vervangen", file: files.replaced });
  await vault.write("document", "replaced", { file: null });
  for (const file of [files.longReplaced, 1, 2, 3, 4, 5, 6, null]) await vault.write("document", "long", { title: "Vaak vervangen", file });
  assert.equal(vault.history("document", "long").some(({ value }) => value?.key === files.longReplaced.key), false);
  await vault.write("document", "removed", { title: "Weg", file: files.removed });
  await vault.remove("document", "removed");
  await tab.sync();
  // In this session nothing is touched: a form may hold any of it.
  await tab.sync();
  assert.deepEqual(await tab.whereabouts(files), both(files, []));

  await tab.reopen();
  await tab.sync();
  assert.deepEqual(await tab.whereabouts(files), both(files, ["abandoned", "begunAnew"]));
  await tab.session.vault.restore("document", "removed");
  assert.equal((await tab.session.blobs.get(tab.session.vault.record("document", "removed").file)).length, 7_000);

  // What was half typed is saved or given up, and counts the same from then on.
  await tab.type({});
  await tab.reopen();
  await tab.sync();
  assert.deepEqual(await tab.whereabouts(files), both(files, ["abandoned", "begunAnew", "halfTyped"]));
  await tab.session.close();
});

test("a file that another tab has just taken in stays until that tab is closed", async () => {
  const first = await Tab.begin();
  const second = await new Tab(first.indexedDB, first.id).open();
  const files = { inOtherTab: await second.choose("inOtherTab") };
  await first.reopen();
  await first.sync();
  assert.deepEqual(await first.whereabouts(files), both(files, []));
  await second.session.vault.refresh();
  await second.session.close();
  await first.reopen();
  await first.sync();
  assert.deepEqual(await first.whereabouts(files), both(files, ["inOtherTab"]));
  await first.session.close();
});

test("without a connection the orphans wait, and a lost answer does no harm", async () => {
  const tab = await Tab.begin();
  const files = { abandoned: await tab.choose("abandoned") };
  await tab.sync();
  tab.isOnline = false;
  await tab.reopen();
  assert.equal((await tab.session.exchange.syncOnce()).state, "offline");
  tab.isOnline = true;
  assert.deepEqual(await tab.whereabouts(files), both(files, []));
  await tab.reopen();
  await tab.sync();
  assert.deepEqual(await tab.whereabouts(files), both(files, ["abandoned"]));
  assert.deepEqual([await tab.session.database.get("meta", "loose"), await tab.session.database.get("meta", "orphans")], [[], []]);
  await tab.session.close();
});

test("while something half typed does not open, nothing is an orphan", async () => {
  const tab = await Tab.begin();
  const files = { perhapsNamed: await tab.choose("perhapsNamed") };
  await tab.sync();
  await tab.session.database.put("drafts", "forms", new Uint8Array(60));
  await tab.reopen();
  await tab.sync();
  assert.deepEqual(await tab.whereabouts(files), both(files, []));
  await tab.session.close();
});

test("a phone that was put back to before the saving learns of the record first", async () => {
  const tab = await Tab.begin();
  const files = {};
  for (const name of ["savedLater", "savedAndReplaced", "abandoned"]) files[name] = await tab.choose(name);
  await tab.sync();
  const copy = await copyOf(tab);
  await tab.session.vault.write("document", "d", { title: "Later bewaard", file: files.savedAndReplaced });
  await tab.session.vault.write("document", "d", { file: files.savedLater });
  await tab.sync();
  await tab.session.close();
  await putBack(tab, copy);
  await tab.open();
  assert.equal(tab.session.vault.record("document", "d"), null);
  await tab.sync();
  assert.equal(tab.session.vault.record("document", "d").title, "Later bewaard");
  assert.deepEqual(await tab.whereabouts(files), both(files, ["abandoned"]));
  await tab.session.close();
});

/** Copy all that is stored of the wallet, as a backup of the phone does. @param {Tab} tab */
async function copyOf(tab) {
  return onDatabase(tab, async (database) => {
    const stores = {};
    for (const store of database.objectStoreNames) {
      const keys = await database.getAllKeys(store);
      const values = await database.getAll(store);
      stores[store] = keys.map((key, i) => [key, values[i]]);
    }
    return stores;
  });
}

/** @param {Tab} tab @param {Record<string, [IDBValidKey, unknown][]>} stores */
async function putBack(tab, stores) {
  await onDatabase(tab, async (database) => {
    for (const [store, rows] of Object.entries(stores)) {
      await database.clear(store);
      for (const [key, value] of rows) await database.put(store, value, key);
    }
  });
}

/** @param {Tab} tab @param {(database: any) => Promise<any>} work */
async function onDatabase({ indexedDB, id }, work) {
  const before = globalThis.indexedDB;
  globalThis.indexedDB = indexedDB;
  const database = await openDB(`plein-${id}`);
  try {
    return await work(database);
  } finally {
    database.close();
    globalThis.indexedDB = before;
  }
}
