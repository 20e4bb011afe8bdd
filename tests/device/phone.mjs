// A phone with the real modules of the device: keys, vault, exchange, over a road to the real server that can lose and spoil answers.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDatabase } from "../../assets/device/database.js";
import { Blobs } from "../../assets/device/blobs.js";
import { boundOf } from "../../assets/device/bound.js";
import { Exchange } from "../../assets/device/exchange.js";
import { createKeys, openKeys } from "../../assets/device/keys.js";
import { Membership } from "../../assets/device/membership.js";
import { makeRequest } from "../../assets/device/sync.js";
import { openVault } from "../../assets/device/vault.js";

const CLOSING = { passphrase: "vier groene fietsen" };
const CHEAP = { memory_kib: 64, passes: 1, lanes: 1 };
let count = 0;

/** What lies between a phone and the server. */
export class Road {
  requests = [];
  /** Called for each request; may throw to lose it, or give another answer. @type {(next: () => Promise<Response>, url: URL, init: any) => Promise<Response>} */
  pass = (next) => next();

  fetch = async (url, init) => {
    const at = new URL(url);
    this.requests.push(`${init.method} ${at.pathname}`);
    return this.pass(() => fetch(url, init), at, init);
  };

  /** Let the request arrive and lose its answer, as often as said. @param {string} path @param {number} [times] */
  loseAnswers(path, times = 1) {
    this.pass = async (next, url, init) => {
      const response = await next();
      if (init.method === "POST" && url.pathname === path && response.ok && times-- > 0) throw new TypeError("the answer was lost");
      return response;
    };
  }

  /** Change what comes back as JSON. @param {string} path @param {(json: any) => any} spoil */
  spoil(path, spoil) {
    this.pass = async (next, url, init) => {
      let response = await next();
      if (url.pathname !== path || init.method !== "GET" || !response.ok) return response;
      // Who spoils an answer does not say that there is nothing new.
      if (response.status === 204) response = await fetch(url.origin + url.pathname);
      return new Response(JSON.stringify(spoil(await response.json())), { status: response.status, headers: response.headers });
    };
  }

  clear() {
    this.pass = (next) => next();
  }
}

export class Phone {
  road = new Road();

  constructor(server, { skewMs = 0, clock = Date.now, random, indexedDB = new IDBFactory(), name = `plein-phone-${++count}`, longLog, follow } = {}) {
    Object.assign(this, { server, skewMs, random, indexedDB, name, longLog, follow });
    this.now = () => clock() + this.skewMs;
  }

  /** A phone with a new wallet. */
  static async begin(server, options) {
    const phone = new Phone(server, options);
    phone.database = openDatabase(phone.name, { indexedDB: phone.indexedDB });
    phone.keys = await createKeys(phone.database, CLOSING, { costs: CHEAP, now: phone.now });
    await phone.#assemble();
    return phone;
  }

  /** A phone that joins the wallet of another, which is online. */
  static async join(other, options) {
    const phone = new Phone(other.server, options);
    phone.database = openDatabase(phone.name, { indexedDB: phone.indexedDB });
    phone.keys = await createKeys(phone.database, CLOSING, { costs: CHEAP, now: phone.now, joins: true });
    await other.membership.add(phone.keys.device.member);
    const request = makeRequest({ origin: phone.server.origin, proof: phone.keys.signProof, fetch: phone.road.fetch, now: phone.now });
    const { json } = await request("/sync/v1/membership?from=0");
    await phone.keys.accept(json.links, json.copies);
    await phone.#assemble();
    await phone.membership.markRegistered();
    return phone;
  }

  /** Close everything and open it again from what is stored. */
  async restart() {
    await this.close();
    this.database = openDatabase(this.name, { indexedDB: this.indexedDB });
    this.keys = await openKeys(this.database, { costs: CHEAP, now: this.now });
    await this.keys.unlock(CLOSING);
    await this.#assemble();
  }

  async close() {
    await this.exchange.close();
    await this.vault.close();
    await this.database.close();
  }

  /** Copy all that is stored, as a backup of the phone does. */
  async copyStorage() {
    const stores = {};
    for (const store of ["meta", "state", "journal", "outbox", "blobs", "keys", "membership"]) {
      const keys = await this.database.getAllKeys(store);
      const values = await this.database.getAll(store);
      stores[store] = keys.map((key, i) => [key, values[i]]);
    }
    return stores;
  }

  /** Put such a copy back, and open it. */
  async restoreStorage(stores) {
    for (const [store, rows] of Object.entries(stores)) {
      await this.database.transact([store], "readwrite", async (transaction) => {
        await transaction.objectStore(store).clear();
        for (const [key, value] of rows) await transaction.objectStore(store).put(value, key);
      });
    }
    await this.restart();
  }

  async sync() {
    return this.exchange.syncOnce();
  }

  /** All records as plain objects, by key. */
  records() {
    const found = {};
    for (const type of ["task", "document", "income_part"])
      for (const view of this.vault.records(type)) found[`${type}/${view.id}`] = Object.fromEntries(Object.entries(view).sort());
    return Object.fromEntries(Object.entries(found).sort());
  }

  async #assemble() {
    const { database, keys, now, random, road, server } = this;
    this.request = makeRequest({ origin: server.origin, proof: keys.signProof, fetch: road.fetch, now });
    this.membership = new Membership({ database, keys, request: this.request, boundOf: (id) => boundOf(this, id), now, random });
    this.vault = await openVault({ database, keys, now, random });
    this.follow?.(this.vault);
    this.blobs = new Blobs({ database, request: this.request, random });
    this.exchange = new Exchange({ vault: this.vault, database, keys, request: this.request, membership: this.membership, companions: [this.blobs], now, random, longLog: this.longLog });
  }
}
