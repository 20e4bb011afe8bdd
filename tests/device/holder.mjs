// A whole phone with a wallet, for tests against the real server: its connection can be pulled out, and its app closed without a word.
import assert from "node:assert/strict";
import { IDBFactory } from "fake-indexeddb";
import { nameDevice } from "../../assets/device/duties.js";
import { joinByLink } from "../../assets/device/joining.js";
import { LinkOffer } from "../../assets/device/linking.js";
import { Wallets } from "../../assets/device/wallets.js";

const costs = { memory_kib: 64, passes: 1, lanes: 1 };
export const lock = { passphrase: "vier groene fietsen" };

export class Holder {
  indexedDB = new IDBFactory();
  isOnline = true;
  /** Says which request fails, and whether it arrived. @type {(init: any, url: URL) => false | "before" | "after"} */
  fail = () => false;

  constructor(server, ...companions) {
    Object.assign(this, { server, companions });
    this.start();
  }

  start() {
    const fetch = async (address, init) => {
      const how = this.isOnline ? this.fail(init, new URL(address)) : "before";
      if (how === "before") throw new TypeError("offline");
      const response = await globalThis.fetch(address, init);
      if (how === "after") throw new TypeError("the answer was lost");
      return response;
    };
    this.wallets = new Wallets({ indexedDB: this.indexedDB, origin: this.server.origin, fetch, costs, window: new EventTarget() }, this.companions);
  }

  /** Begin a wallet with a lock and a name for this device. */
  async begin(name = "Telefoon") {
    const { line, session } = await this.wallets.begin("Mijn wallet");
    await this.wallets.protect(line.id, session, lock);
    await nameDevice(session, name);
    return this.keep(line.id, session);
  }

  /** Bring the wallet of another phone here. @param {Holder} other */
  async join(other, name = "Tablet") {
    const { line, session } = await this.wallets.prepareJoining("Mijn wallet", lock);
    this.keep(line.id, session);
    const offer = new LinkOffer(other.session.request);
    await other.session.membership.register();
    await offer.open();
    await joinByLink(session, offer.code, name);
    const joined = this.wallets.finishJoining(line.id, session);
    await offer.accept(other.session.membership, other.session.keys, await offer.waitForNewcomer(), "Telefoon");
    await joined;
    await this.sync();
    return this;
  }

  keep(id, session) {
    [this.id, this.session] = [id, session];
    return this;
  }

  /** Close the app without a word and open it again. */
  async crash() {
    await this.session?.close();
    this.start();
    await this.wallets.resume();
    await this.wallets.resumeErasing();
    const session = await this.wallets.open(this.id);
    await session.unlock(lock);
    return this.keep(this.id, session);
  }

  async sync() {
    const status = await this.session.exchange.syncOnce();
    assert.deepEqual([status.state, status.code], ["idle", null]);
  }
}
