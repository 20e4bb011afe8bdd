// Checks that the worker sends what waits on this phone without any wallet being unlocked.
import assert from "node:assert/strict";
import { test } from "node:test";
import "fake-indexeddb/auto";
import { outgoing } from "../../assets/outgoing.js";
import { openPhone } from "../../assets/device/database.js";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();

test("when the connection is back the worker pushes every wallet of the phone", async () => {
  globalThis.location = /** @type {any} */ ({ origin: server.origin });
  const list = openPhone();
  const names = ["one", "two"];
  for (const name of names) {
    const phone = await Phone.begin(server, { indexedDB: globalThis.indexedDB, name: `plein-${name}` });
    await phone.sync();
    await phone.vault.write("task", "t", { title: "waits" });
    await phone.close();
    await list.put("wallets", name, { id: name });
  }
  const rows = () => server.rows("SELECT count(*) AS n FROM log_items")[0].n;
  assert.equal(rows(), 0);
  await outgoing.sync(/** @type {any} */ ({ tag: "plein-outbox" }));
  assert.equal(rows(), 2);
  await outgoing.sync(/** @type {any} */ ({ tag: "plein-outbox" }));
  assert.equal(rows(), 2);
  await list.close();
});

test("a failure is told to the browser, so that it tries again", async () => {
  globalThis.location = /** @type {any} */ ({ origin: "http://127.0.0.1:9" });
  const phone = await Phone.begin(server, { indexedDB: globalThis.indexedDB, name: "plein-three" });
  await phone.sync();
  await phone.vault.write("task", "t", { title: "waits" });
  await phone.close();
  const list = openPhone();
  await list.put("wallets", "three", { id: "three" });
  await list.close();
  await assert.rejects(outgoing.sync(/** @type {any} */ ({})), { code: "offline" });
});
