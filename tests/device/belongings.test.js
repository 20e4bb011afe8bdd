// @ts-check
/** Checks that the screens keep files and half-typed forms in a real wallet: sealed, offline. */

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { putBack } from "../../assets/device/actions/former.js";
import { belongingsOf } from "../../assets/device/belongings.js";
import { showForm } from "../../assets/device/form_states.js";
import { enter, submit } from "../../assets/device/forms.js";
import { taskForm } from "../../assets/device/forms/task.js";
import { recordsOf } from "../../assets/device/records.js";
import { loadTexts } from "../../assets/device/texts.js";
import { formerView } from "../../assets/device/views/former.js";
import { Wallets } from "../../assets/device/wallets.js";
import { world } from "../../assets/device/world.js";

const place = { path: "/taken/taak", query: new URLSearchParams() };
const event = /** @type {any} */ ({ preventDefault() {} });
const lock = { passphrase: "vier groene fietsen" };
/** @type {any} */ (globalThis).location = { pathname: place.path, search: "", href: "http://localhost/taken/taak" };
/** @type {any} */ (globalThis).requestAnimationFrame = () => 0;

const offline = () => Promise.reject(new TypeError("offline"));
const wallets = new Wallets(
  /** @type {any} */ ({
    origin: "http://localhost:1",
    fetch: offline,
    costs: { memory_kib: 64, passes: 1, lanes: 1 },
    window: new EventTarget(),
  }),
);

world.change({ texts: await loadTexts("nl") });

/** @param {import("../../assets/device/session.js").Session} session */
const show = (session, more = {}) =>
  world.openWallet(session.vault, { ...belongingsOf(session), ...more });

test("the first real data waits for a lock, and is still there when it has been chosen", async () => {
  /** @type {string[]} */
  const visited = [];
  world.followRouter((to) => visited.push(to));
  const { line, session } = await wallets.begin("Mijn map");
  await show(session);
  assert.equal(world.get().must_lock, true);
  enter(taskForm, { title: "Loonstrook inleveren" });
  await submit(taskForm, event);
  assert.deepEqual(visited, ["/slot?terug=%2Ftaken%2Ftaak"]);
  assert.equal(recordsOf(world.get(), "task").length, 0);
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(await session.database.getAllKeys("drafts"), [], "what is typed before a lock never lies on the phone");

  await wallets.protect(line.id, session, lock);
  await show(session, { keepsForms: true });
  assert.equal(world.get().must_lock, false);
  assert.equal(showForm(taskForm, world.get(), place).values.title, "Loonstrook inleveren");
  await submit(taskForm, event);
  assert.equal(recordsOf(world.get(), "task")[0].title, "Loonstrook inleveren");

  enter(taskForm, { title: "Half af en geheim" });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const reference = await world.files().put(new Blob(["brief"], { type: "text/plain" }), "brief.txt");
  assert.deepEqual([reference.name, reference.media_type, reference.size_bytes], ["brief.txt", "text/plain", 5]);
  await session.close();
  world.closeWallet("locked");
  assert.throws(() => world.files());

  const again = await wallets.open(line.id);
  const sealed = await again.database.get("drafts", "forms");
  assert.equal(Buffer.from(sealed).includes("Half af"), false, "drafts stand sealed on the phone");
  await again.unlock(lock);
  await show(again);
  assert.equal(showForm(taskForm, world.get(), place).values.title, "Half af en geheim");
  assert.equal(await (await world.files().get(reference)).text(), "brief");
  await again.close();
});

test("a value that was overwritten is shown with its day, and comes back", async () => {
  const { line, session } = await wallets.begin("Derde map");
  await wallets.protect(line.id, session, lock);
  await show(session);
  await session.vault.write("income_part", "a", { kind_name: "Loon", amount_cents: 100, weekend: "same" });
  await session.vault.write("income_part", "a", { amount_cents: 20050, weekend: "before" });
  const at = { path: "/geld/deel", query: new URLSearchParams("id=a") };
  const shown = formerView(world.get(), at);
  assert.deepEqual(
    shown.lines.map(({ field, value }) => [field, value.replace(/\s/u, " ")]),
    [["Bedrag", "€ 1,00"]],
  );
  assert.match(shown.lines[0].when, /, \d\d:\d\d/u);
  Object.assign(globalThis.location, { pathname: at.path, search: "?id=a" });
  await putBack(0);
  assert.equal(recordsOf(world.get(), "income_part")[0].amount_cents, 100);
  assert.equal(formerView(world.get(), { path: "/geld", query: at.query }).has_lines, false);
  await session.close();
});

test("drafts that cannot be opened do not keep the wallet shut", async () => {
  const { session } = await wallets.begin("Tweede map");
  await session.database.put("drafts", "forms", new Uint8Array(40));
  await show(session);
  assert.equal(world.get().state, "open");
  assert.deepEqual(world.get().forms, {});
  await session.close();
});
