// @ts-check
/** Checks that forms keep what is typed, say what is wrong, and save only what changed. */

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { noAccess } from "../../assets/device/access.js";
import { arrive } from "../../assets/device/arrivals.js";
import { openDatabase } from "../../assets/device/database.js";
import { createDrafts } from "../../assets/device/drafts.js";
import { eraseExample, openExampleWallet } from "../../assets/device/example.js";
import { encodeCode } from "../../assets/device/encoding.js";
import { showForm } from "../../assets/device/form_states.js";
import { enter, startOver, submit, type } from "../../assets/device/forms.js";
import { comeinForm } from "../../assets/device/forms/comein.js";
import { incomeForm } from "../../assets/device/forms/income.js";
import { chooseFile, paperForm } from "../../assets/device/forms/paper.js";
import { taskForm } from "../../assets/device/forms/task.js";
import { StorageError } from "../../assets/device/errors.js";
import { recordOf, recordsOf } from "../../assets/device/records.js";
import { loadTexts } from "../../assets/device/texts.js";
import { accessView } from "../../assets/device/views/access.js";
import { createWorld, world } from "../../assets/device/world.js";

/** @type {string[]} */
let visited = [];
const CODE = encodeCode(new Uint8Array(16).fill(7));
const event = /** @type {any} */ ({ preventDefault() {} });

/** @param {string} href */
function goTo(href) {
  const { pathname, search, hash } = new URL(href, "http://localhost");
  /** @type {any} */ (globalThis).location = { pathname, search, hash, href };
  return { path: pathname, query: new URLSearchParams(search) };
}

beforeEach(async () => {
  /** @type {any} */ (globalThis).requestAnimationFrame = () => 0;
  await eraseExample();
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  world.change({ today: "2026-06-02", texts: await loadTexts("nl") });
  visited = [];
  world.followRouter((to) => visited.push(to));
});

test("a kind from the picker fills agency, rhythm and pay day, so that only the amount is asked", async () => {
  const place = goTo("/geld/deel?agency=toeslagen&kind=zorgtoeslag");
  const { values } = showForm(incomeForm, world.get(), place);
  assert.equal(values.agency_name, "Dienst Toeslagen");
  assert.equal(values.period, "month");
  assert.equal(values.pay_day, "20");
  enter(incomeForm, { amount: "131,50" });
  await submit(incomeForm, event);
  const added = recordsOf(world.get(), "income_part").find(({ id }) => !/^p\d\d$/u.test(id));
  assert.ok(added);
  assert.match(added.id, /^[\w-]{22}$/u);
  assert.equal(added.amount_cents, 13150);
  assert.equal(added.shift_months, -1);
  assert.equal(added.agency_name, undefined, "a name that the list has shows in every language");
  assert.deepEqual(visited, ["/geld"]);
  assert.match(world.get().notice?.text ?? "", /Zorgtoeslag/u);
});

test("what was sent off before there was a lock is kept until the lock is there, also a code, and then says that it is not saved yet", async () => {
  for (const [form, href, typed] of /** @type {const} */ ([
    [comeinForm, "/helpen", { code: CODE, name: "Anna" }],
    [taskForm, "/taken/taak", { title: "Bel" }],
  ])) {
    const place = goTo(href);
    world.change({ must_lock: true });
    enter(form, typed);
    await submit(form, event);
    assert.equal(visited.at(-1), `/slot?terug=${encodeURIComponent(href)}`);
    assert.equal(showForm(form, world.get(), place).is_waiting, false, "without a lock nothing is promised");
    world.change({ must_lock: false, visit: world.get().visit + 1 });
    const shown = showForm(form, world.get(), place);
    assert.deepEqual({ ...shown.values, ...typed }, shown.values);
    assert.deepEqual([shown.is_waiting, shown.is_begun], [true, false]);
  }
});

test("a wallet that nobody named is called in the language of the screen; a name that stands there stays", async () => {
  const lines = /** @type {any} */ ([{ id: "a", name: 1 }, { id: "b", name: 2 }, { id: "c", name: "Mijn werk" }]);
  for (const [language, names] of /** @type {const} */ ([
    ["ar", ["Plein الخاص بي", "Plein 2", "Mijn werk"]],
    ["nl", ["Mijn Plein", "Plein 2", "Mijn werk"]],
  ])) {
    const snapshot = { ...world.get(), texts: await loadTexts(language), access: { ...noAccess, wallets: lines, chosen: "a" } };
    const { wallets, name } = accessView(snapshot, goTo("/"));
    const bare = (/** @type {string} */ text) => text.replace(/[\u2068\u2069]/gu, "");
    assert.deepEqual([wallets.map((one) => bare(one.name)), name], [names, names[0]]);
  }
});

test("every wrong field is told at once, in order, and nothing that was typed is lost", async () => {
  const place = goTo("/geld/deel");
  enter(incomeForm, { kind_name: "Huur", amount: "abc", pay_day: "32", date_from: "31-2-2026" });
  await submit(incomeForm, event);
  const shown = showForm(incomeForm, world.get(), place);
  assert.deepEqual(
    shown.summary.map(({ field }) => field),
    ["agency_name", "amount", "pay_day", "date_from"],
  );
  assert.equal(shown.problems.date_from, "De datum 31-2-2026 bestaat niet. Kijk de dag en de maand na.");
  assert.equal(shown.values.amount, "abc");
  assert.deepEqual(visited, []);
  enter(incomeForm, { amount: "-3" });
  assert.match(showForm(incomeForm, world.get(), place).problems.amount, /zonder min/u);
});

test("a problem goes away as soon as its field is mended", async () => {
  const place = goTo("/taken/taak");
  await submit(taskForm, event);
  assert.equal(showForm(taskForm, world.get(), place).has_problems, true);
  type(taskForm, { target: /** @type {any} */ ({ name: "title", value: "Brief sturen", type: "text" }) });
  assert.equal(showForm(taskForm, world.get(), place).has_problems, false);
});

test("changing one field writes that field alone", async () => {
  goTo("/geld/deel?id=p05");
  const vault = world.vault();
  /** @type {unknown[]} */
  const written = [];
  const writeAll = vault.writeAll.bind(vault);
  vault.writeAll = (writes) => {
    written.push(...writes.map(({ fields }) => fields));
    return writeAll(writes);
  };
  enter(incomeForm, { amount: "250" });
  await submit(incomeForm, event);
  assert.deepEqual(written, [{ amount_cents: 25000 }]);
});

test("a part whose payments are known by date may do without an amount", async () => {
  goTo("/geld/deel?id=p09");
  enter(incomeForm, { date_to: "31-12-2026" });
  await submit(incomeForm, event);
  assert.deepEqual(visited, ["/geld"]);
  assert.equal(recordOf(world.get(), "income_part", "p09")?.date_to, "2026-12-31");
});

test("an end before the beginning is refused", async () => {
  const place = goTo("/geld/deel?id=p05");
  enter(incomeForm, { date_from: "2-6-2026", date_to: "1-6-2026" });
  await submit(incomeForm, event);
  assert.deepEqual(Object.keys(showForm(incomeForm, world.get(), place).problems), ["date_to"]);
});

test("an amount of nothing is refused with what to do, and a one-time payment has one day and no other", async () => {
  const place = goTo("/geld/deel?id=p01");
  enter(incomeForm, { amount: "0" });
  await submit(incomeForm, event);
  assert.match(showForm(incomeForm, world.get(), place).problems.amount, /hoger is dan 0.*tot en met wanneer/u);
  enter(incomeForm, { period: "once" });
  await submit(incomeForm, event);
  assert.match(showForm(incomeForm, world.get(), place).problems.amount, /hoger is dan 0\.$/u);
  enter(incomeForm, { amount: "120", date_from: "1-1-2026", date_to: "31-2-2026", pay_day: "40", period: "once" });
  await submit(incomeForm, event);
  assert.deepEqual(Object.keys(showForm(incomeForm, world.get(), place).problems), ["first_date"]);
  enter(incomeForm, { first_date: "15-9-2026" });
  await submit(incomeForm, event);
  const { first_date, date_from, date_to, pay_day } = recordOf(world.get(), "income_part", "p01") ?? {};
  assert.deepEqual([first_date, date_from || "", date_to || "", pay_day ?? null], ["2026-09-15", "", "", null]);
});

test("a paper whose file is replaced takes the name of the new file, unless it has a name of its own", async () => {
  const place = goTo("/papieren/wijzigen");
  const choose = async (/** @type {string} */ name) => {
    await chooseFile(/** @type {any} */ ({ target: { files: [new File(["%PDF-1.7 a"], name)], value: "" } }));
    return showForm(paperForm, world.get(), place).values.title;
  };
  assert.equal(await choose("besluit_mei.pdf"), "besluit mei");
  assert.equal(await choose("besluit-juni.pdf"), "besluit juni");
  enter(paperForm, { title: "Mijn besluit" });
  assert.equal(await choose("besluit-juli.pdf"), "Mijn besluit");
});

test("reminders are moments at nine in the morning, and those of others stay", async () => {
  goTo("/taken/taak?id=t1");
  await world.vault().write("task", "t1", { remind_at: ["2026-01-01T00:00:00.000Z"] });
  enter(taskForm, { remind_week: "yes", remind_same: "yes" });
  await submit(taskForm, event);
  const moments = recordOf(world.get(), "task", "t1")?.remind_at ?? [];
  assert.equal(moments.length, 3);
  assert.equal(moments[0], "2026-01-01T00:00:00.000Z");
  assert.equal(new Date(moments[1]).getHours(), 9);
  assert.equal(new Date(moments[2]).getDate(), 10);
  const shown = showForm(taskForm, world.get(), goTo("/taken/taak?id=t1")).values;
  assert.deepEqual([shown.remind_week, shown.remind_day, shown.remind_same], ["yes", "", "yes"]);
});

test("a paper needs its file only when it is new", async () => {
  const place = goTo("/papieren/wijzigen");
  enter(paperForm, { title: "Brief" });
  await submit(paperForm, event);
  assert.deepEqual(Object.keys(showForm(paperForm, world.get(), place).problems), ["file"]);
  goTo("/papieren/wijzigen?id=d1");
  enter(paperForm, { kind: "decision" });
  await submit(paperForm, event);
  assert.deepEqual(visited, ["/papieren/papier?id=d1"]);
});

test("saving that fails says why, and what was typed stays", async () => {
  const place = goTo("/taken/taak");
  world.vault().writeAll = () => Promise.reject(new StorageError("storage-full"));
  enter(taskForm, { title: "Iets" });
  await submit(taskForm, event);
  const shown = showForm(taskForm, world.get(), place);
  assert.match(shown.failure, /vol/u);
  assert.equal(shown.values.title, "Iets");
  assert.equal(shown.is_busy, false);
});

test("half-typed forms are there again after a crash, and gone after saving or starting over", async () => {
  goTo("/taken/taak");
  enter(taskForm, { title: "Half af" });
  goTo("/geld/deel?id=p05");
  enter(incomeForm, { amount: "9" });
  const place = goTo("/taken/taak");
  await settled();
  world.closeWallet("locked");
  assert.deepEqual(world.get().forms, {}, "nothing half typed stays in memory once it is locked");
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  assert.equal(showForm(taskForm, world.get(), place).values.title, "Half af");
  startOver(taskForm);
  goTo("/geld/deel?id=p05");
  await submit(incomeForm, event);
  await settled();
  const again = await openExampleWallet({ today: "2026-06-02" });
  assert.deepEqual(await again.belongings.drafts.load(), {});
});

test("what is typed in a secret form is never kept", async () => {
  goTo("/begin");
  /** @type {import("../../assets/device/form_states.js").Form} */
  const secret = { ...taskForm, name: "secret", isSecret: true };
  enter(secret, { title: "wachtzin" });
  goTo("/taken/taak");
  enter(taskForm, { title: "gewoon" });
  await settled();
  const again = await openExampleWallet({ today: "2026-06-02" });
  assert.equal(JSON.stringify(await again.belongings.drafts.load()).includes("wachtzin"), false);
});

test("drafts are kept in order, and of many only the latest is written", async () => {
  const database = openDatabase("plein-drafts");
  /** @type {string[]} */
  const sealed = [];
  const drafts = createDrafts({
    database,
    sealDraft: async (_name, text) => {
      sealed.push(text);
      return new TextEncoder().encode(`sealed ${text}`);
    },
    openDraft: async (_name, octets) => new TextDecoder().decode(octets).replace("sealed ", ""),
  });
  for (let count = 0; count < 100; count++) drafts.keep({ form: { field: String(count) } });
  await drafts.settled();
  assert.deepEqual(await drafts.load(), { form: { field: "99" } });
  assert.ok(sealed.length <= 3, `${sealed.length} writes`);
});

/** Wait until what was typed is on the phone. */
async function settled() {
  await new Promise((resolve) => setTimeout(resolve, 50));
}

test("only what was typed before this visit is told as begun before", () => {
  const place = goTo("/taken/taak");
  arrive(world);
  const shown = () => showForm(taskForm, world.get(), place);
  enter(taskForm, { title: "Bel" });
  enter(taskForm, { title: "Bellen" });
  assert.equal(shown().is_begun, false);
  arrive(world);
  assert.equal(shown().is_begun, true);
  enter(taskForm, { title: "Bellen met" });
  assert.equal(shown().is_begun, true);
});

test("a notice goes with the next screen that a person chooses, and later when it can be undone", () => {
  let now = 1_780_000_000_000;
  const own = createWorld({ now: () => now });
  const heldAfter = (/** @type {number} */ ms) => {
    now += ms;
    arrive(own);
    return own.get().notice?.text;
  };
  own.tell("Bewaard.");
  assert.equal(heldAfter(200), "Bewaard.");
  assert.equal(heldAfter(3_000), undefined);
  own.tell("Weg.", async () => {});
  assert.equal(heldAfter(3_000), "Weg.");
  assert.equal(heldAfter(30_000), undefined);
});
