// Checks that an open wallet meets the server by itself: after a change, when another device wrote, and when the connection comes back.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { keepLive } from "../../assets/device/live.js";
import { Phone } from "./phone.mjs";
import { serverForTests } from "./real_server.mjs";

const server = serverForTests();
const ends = [];

after(async () => {
  for (const end of ends.toReversed()) await end();
});

/** Keep a phone live, as an open tab does. */
function live(phone) {
  const window = new EventTarget();
  const stop = keepLive({ exchange: phone.exchange, vault: phone.vault, database: phone.database, request: phone.request, window });
  ends.push(() => phone.close(), stop);
  return window;
}

async function until(isDone) {
  const deadline = Date.now() + 15_000;
  while (!(await isDone())) {
    assert.ok(Date.now() < deadline, "it did not come");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test("a change leaves without a tap and another device has it at once", async () => {
  const one = await Phone.begin(server);
  await one.sync();
  const two = await Phone.join(one);
  live(one);
  live(two);
  await one.vault.write("task", "t", { title: "by itself" });
  await until(() => two.vault.record("task", "t")?.title === "by itself");
  await two.vault.write("task", "t", { title: "and back" });
  await until(() => one.vault.record("task", "t").title === "and back");
});

test("what was written offline leaves when the connection is back", async () => {
  const one = await Phone.begin(server);
  one.road.pass = () => Promise.reject(new TypeError("offline"));
  const window = live(one);
  await one.vault.write("task", "t", { title: "offline" });
  await until(() => one.exchange.status.state === "offline");
  one.road.clear();
  window.dispatchEvent(new Event("online"));
  await until(async () => one.exchange.status.state === "idle" && one.exchange.status.waiting === 0);
});
