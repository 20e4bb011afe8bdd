// @ts-check
/** Checks what the screens show of the example household, in both languages. */

import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { eraseExample, openExampleWallet } from "../../assets/device/example.js";
import { doTask, reopenTask } from "../../assets/device/actions/tasks.js";
import { removePart } from "../../assets/device/actions/income.js";
import { deviceKind } from "../../assets/device/device_kind.js";
import { recordOf } from "../../assets/device/records.js";
import { formatAmount } from "../../assets/device/amounts.js";
import { dutch, loadTexts } from "../../assets/device/texts.js";
import { kindsView } from "../../assets/device/views/income.js";
import { moneyView } from "../../assets/device/views/money.js";
import { papersView } from "../../assets/device/views/papers.js";
import { settingsView } from "../../assets/device/views/settings.js";
import { shellView } from "../../assets/device/views/shell.js";
import { task_hintsView } from "../../assets/device/views/task_hints.js";
import { tasksView } from "../../assets/device/views/tasks.js";
import { todayView } from "../../assets/device/views/today.js";
import { beginning, world } from "../../assets/device/world.js";

const expected = JSON.parse(
  readFileSync(new URL("../vectors/twelve_parts.json", import.meta.url), "utf8"),
);
const at = (/** @type {string} */ href) => {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  return { path: pathname, query: searchParams };
};
const plain = (/** @type {string} */ text) => text.replace(/\s/gu, " ");
/** What the screens see of records that are not the example's. @param {Record<string, any[]>} byType */
function holding(byType) {
  return { ...world.get(), vault: /** @type {any} */ ({ records: (/** @type {string} */ type) => byType[type] ?? [], record: () => null }) };
}

before(async () => {
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  world.change({ today: "2026-06-02", texts: await loadTexts("nl") });
});

test("the tasks of the example do not age, and its income stays where it was", async () => {
  const due = async (/** @type {string} */ today) => {
    const { vault } = await openExampleWallet({ today });
    return [vault.record("task", "t2")?.due, vault.record("income_part", "p04")?.first_date];
  };
  assert.deepEqual(await due("2026-06-02"), ["2026-05-24", "2026-09-15"]);
  assert.deepEqual(await due("2027-11-24"), ["2027-11-15", "2026-09-15"]);
});

test("UC3 Geld shows twelve parts from seven agencies", () => {
  const { active, once, ended } = moneyView(world.get(), at("/geld"));
  const all = [...active, ...once, ...ended];
  assert.equal(all.length, 12);
  assert.equal(new Set(all.map(({ agency }) => agency)).size, 7);
  assert.deepEqual(once.map(({ id, rhythm }) => [id, rhythm]), [["p04", "15 september 2026"]]);
  for (const line of all) assert.ok(line.kind && line.agency, JSON.stringify(line));
});

test("UC3 Geld shows per month exactly the expected total", () => {
  for (const [month, cents] of Object.entries(expected.received_cents_per_month)) {
    const shown = moneyView(world.get(), at(`/geld?maand=${month}`));
    assert.equal(shown.total, formatAmount(cents, "nl"), month);
  }
});

test("UC3 Geld shows June payment by payment", () => {
  const { payments, month, href_before } = moneyView(world.get(), at("/geld?maand=2026-06"));
  assert.equal(month, "juni 2026");
  assert.equal(href_before, "/geld?maand=2026-05");
  assert.deepEqual(
    payments.map(({ id }) => id),
    expected.june_2026.map((/** @type {any} */ one) => `${one.part} ${one.date}`),
  );
  assert.equal(plain(payments[0].amount), "€ 1.182,40");
  assert.deepEqual([payments[0].weekday, payments[0].date], ["vr", "5"]);
});

test("a month that no calendar has shows the present one", () => {
  assert.equal(moneyView(world.get(), at("/geld?maand=2026-13")).month, "juni 2026");
  assert.equal(moneyView(world.get(), at("/geld?maand=<script>")).month, "juni 2026");
});

test("UC3 Vandaag begins with what comes in next and what is due", () => {
  const shown = todayView(world.get());
  assert.equal(plain(shown.next_total), "€ 1.601,15");
  assert.equal(shown.next_when, "over 3 dagen");
  assert.deepEqual(
    shown.next.map(({ kind }) => kind),
    ["WW-uitkering", "Toeslag (Toeslagenwet)"],
  );
  assert.deepEqual(
    shown.due.map(({ title, state, when, progress }) => ({ title, state, when, progress })),
    [
      {
        title: "Vier sollicitatie-activiteiten deze vier weken",
        state: "late",
        when: "9 dagen te laat",
        progress: "2 van 4 gedaan",
      },
    ],
  );
  assert.deepEqual(
    shown.ending.map(({ title }) => title),
    ["Inschrijving MBO"],
  );
});

test("UC3 Vandaag shows the next tasks even when they are weeks away, and what has no day last", () => {
  const task = (/** @type {string} */ id, /** @type {string} */ due) => ({ id, title: id, due, created_at: "2026-06-01T12:00:00.000Z" });
  const shown = todayView(holding({ task: [task("someday", ""), task("august", "2026-08-20"), task("july", "2026-07-10"), task("soon", "2026-06-20")] }));
  assert.deepEqual([shown.has_due, shown.due.map(({ id }) => id)], [true, ["soon"]]);
  assert.deepEqual(shown.upcoming.map(({ id }) => id), ["july", "august", "someday"]);
  assert.deepEqual(shown.upcoming.map(({ when }) => when), ["over 5 weken", "over 2 maanden", ""]);
});

test("UC22 what a helper got ready stands on Vandaag and leads to it, until it is taken or the help has ended; so does whom I help", () => {
  const box = { id: "b", name: "Ali" };
  const entry = { id: "e", box: "b", kind: "task", state: "new" };
  const shown = todayView(holding({ help_box: [box], help_entry: [entry], helped: [{ id: "h", name: "Moeder" }, { id: "i", name: "Oom", ended_at: "2026-06-01T12:00:00Z" }] }));
  assert.deepEqual(shown.prepared.map(({ title, href }) => [title, href]), [["Ali zette iets voor u klaar", "/helpers/helper?id=b"]]);
  assert.deepEqual(shown.duties.map(({ title, href }) => [title, href]), [["U helpt Moeder", "/helpen/persoon?id=h"]]);
  const isShown = (/** @type {any} */ one, /** @type {any} */ of) => todayView(holding({ help_box: [of], help_entry: [one] })).has_prepared;
  assert.deepEqual([isShown({ ...entry, state: "taken" }, box), isShown(entry, { ...box, ended_at: "2026-06-01T12:00:00Z" })], [false, false]);
});

test("UC6 an answer that nobody has read stands on Vandaag and marks the tab, until it is read", () => {
  const message = { id: "m", kind: "message", title: "Wij hebben een vraag", agency_name: "Gemeente Voorbeeld", at: "2026-06-02T12:00:00.000Z" };
  const opened = { ...message, id: "o", kind: "opened" };
  const unread = holding({ message: [message, opened] });
  assert.deepEqual(todayView(unread).news.map(({ title, href }) => [title, href]), [["Wij hebben een vraag", "/delen/bericht?id=m"]]);
  assert.equal(todayView(unread).has_nothing, false);
  const five = holding({ message: [1, 2, 3, 4, 5].map((number) => ({ ...message, id: `m${number}` })) });
  assert.deepEqual([todayView(five).news.length, todayView(five).more_news], [4, "Toon alle 5"]);
  assert.equal(shellView(unread, at("/geld")).has_news, true);
  const read = holding({ message: [{ ...message, read_at: "2026-06-02T13:00:00.000Z" }, opened] });
  assert.deepEqual([todayView(read).has_news, shellView(read, at("/geld")).has_news], [false, false]);
});

test("an empty wallet shows where to begin, and no amounts", () => {
  const shown = todayView(beginning);
  assert.equal(shown.has_nothing, true);
  assert.equal(shown.has_next, false);
  assert.equal(moneyView(beginning, at("/geld")).has_parts, false);
});

test("UC4 the form of a task says that a reminder has gone by, and that notices are off", () => {
  const now = Date.parse("2026-06-02T12:00:00");
  const hints = (/** @type {any} */ typed, /** @type {any} */ more = {}, /** @type {any[]} */ tasks = []) => {
    const forms = { "task ": { typed, tried: false, busy: false }, "task a": { typed, tried: false, busy: false } };
    const vault = /** @type {any} */ ({ record: (/** @type {string} */ _type, /** @type {string} */ id) => tasks.find((task) => task.id === id) });
    return task_hintsView({ ...world.get(), example: false, vault, forms, ...more }, at(tasks.length ? "/taken/taak?id=a" : "/taken/taak"), now);
  };
  const day = { remind_day: "yes", remind_week: "", remind_same: "" };
  assert.deepEqual(hints({ ...day, due: "3-6-2026" }), { is_past: true, is_off: true });
  assert.deepEqual(hints({ ...day, due: "4-6-2026" }), { is_past: false, is_off: true });
  assert.deepEqual(hints({ ...day, due: "" }), { is_past: false, is_off: false });
  assert.deepEqual(hints({ ...day, due: "32-6-2026" }), { is_past: false, is_off: false });
  const waking = { permission: "granted", isWanted: true };
  assert.deepEqual(hints({ ...day, due: "4-6-2026" }, { waking }), { is_past: false, is_off: false });
  const reminded = { id: "a", remind_at: [new Date("2026-06-02T09:00:00").toISOString()] };
  assert.equal(hints({ ...day, due: "3-6-2026" }, {}, [reminded]).is_past, false);
});

test("a device begins with a name that says what it is", () => {
  const kind = (/** @type {string} */ userAgent, maxTouchPoints = 0) => deviceKind({ userAgent, maxTouchPoints });
  assert.equal(kind("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"), "iphone");
  assert.equal(kind("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", 5), "ipad");
  assert.equal(kind("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"), "computer");
  assert.equal(kind("Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Mobile Safari/537.36"), "android");
  assert.equal(kind("Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Safari/537.36"), "tablet");
  assert.equal(kind("something"), "other");
});

test("the picker says which kinds the wallet holds already", () => {
  const { agencies } = kindsView(world.get());
  const held = agencies.flatMap(({ kinds }) => kinds.filter((kind) => kind.is_held));
  assert.equal(held.length, 12);
  assert.equal(agencies[0].name, "Dienst Toeslagen");
});

test("English says the same in English", async () => {
  const english = { ...world.get(), texts: await loadTexts("en") };
  assert.equal(moneyView(english, at("/geld")).month, "June 2026");
  assert.equal(moneyView(english, at("/geld")).total, "€4,070.02");
  assert.equal(todayView(english).next[0].kind, "Unemployment benefit (WW)");
  assert.match(papersView(english, at("/papieren")).papers[1].until, /^valid until 31 July 2026$/u);
});

test("a task with a quota is done when its last time is counted, and can be taken back", async () => {
  await doTask("t2");
  assert.equal(tasksView(world.get(), at("/taken")).open[0].progress, "3 van 4 gedaan");
  await doTask("t2");
  assert.equal(tasksView(world.get(), at("/taken")).open.some(({ id }) => id === "t2"), false);
  assert.match(world.get().notice?.text ?? "", /is klaar/u);
  await world.get().notice?.undo?.();
  assert.equal(recordOf(world.get(), "task", "t2")?.done_count, 3);
  await doTask("t2");
  await reopenTask("t2");
  assert.equal(tasksView(world.get(), at("/taken")).open.some(({ id }) => id === "t2"), true);
});

test("UC2 what was removed comes back whole by one undo", async () => {
  await removePart("p05");
  assert.equal(moneyView(world.get(), at("/geld")).active.length, 10);
  assert.match(world.get().notice?.text ?? "", /“Zorgtoeslag” is verwijderd/u);
  await world.get().notice?.undo?.();
  assert.equal(moneyView(world.get(), at("/geld")).total, formatAmount(407002, "nl"));
});

test("what was changed in the example is there after a reload, and gone once it was left", async () => {
  await world.vault().write("task", "t1", { title: "Anders" });
  assert.equal((await openExampleWallet({ today: "2026-06-02" })).vault.record("task", "t1")?.title, "Anders");
  await eraseExample();
  assert.equal((await openExampleWallet({ today: "2026-06-02" })).vault.record("task", "t1")?.title, "Loonstrook inleveren");
});

test("a long list shows its first rows and a way to all of them", async () => {
  const writes = Array.from({ length: 60 }, (_, count) => ({
    type: "task",
    id: `many-${count}`,
    fields: { title: `Taak ${count}`, created_at: "2026-01-01T00:00:00.000Z" },
  }));
  await world.vault().writeAll(writes);
  const short = tasksView(world.get(), at("/taken"));
  assert.equal(short.open.length, 50);
  assert.deepEqual([short.more, short.href_all], ["Toon alle 63", "/taken?alles=1"]);
  const whole = tasksView(world.get(), at(short.href_all));
  assert.deepEqual([whole.open.length, whole.more], [63, ""]);
});

test("looking at the Dutch leaves the chosen language chosen, and needs no word on translations", () => {
  const looking = /** @type {any} */ ({ ...beginning, language: "ar", texts: dutch });
  assert.equal(settingsView(looking).language, "ar");
  const { is_unchecked, is_dutch_shown, own_name } = shellView(looking, at("/instellingen"));
  assert.deepEqual([is_unchecked, is_dutch_shown, own_name], [false, true, "العربية"]);
  const own = shellView(/** @type {any} */ ({ ...looking, texts: { ...dutch, language: "ar" } }), at("/"));
  assert.deepEqual([own.is_unchecked, own.is_dutch_shown], [true, false]);
});

test("the tab of a screen is the one whose path it begins with", () => {
  assert.equal(shellView(world.get(), at("/geld/deel?id=p05")).tab, "/geld");
  assert.equal(shellView(world.get(), at("/geldig")).tab, "");
  assert.equal(shellView(world.get(), at("/")).tab, "");
});
