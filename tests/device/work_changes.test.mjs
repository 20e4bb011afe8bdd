// What changes of agreements, days off and the log do to each other and to the tasks that remind: in a real wallet, with undo.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { removeApplication } from "../../assets/device/actions/work.js";
import { removeAgreement, agreementForm } from "../../assets/device/forms/agreement.js";
import { applicationForm } from "../../assets/device/forms/application.js";
import { exemptionForm, removeExemption } from "../../assets/device/forms/exemption.js";
import { periodForm } from "../../assets/device/forms/period.js";
import { enter, submit } from "../../assets/device/forms.js";
import { keyOf, showForm } from "../../assets/device/form_states.js";
import { openDatabase } from "../../assets/device/database.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openVault } from "../../assets/device/vault.js";
import { activityView } from "../../assets/device/views/activity.js";
import { workView } from "../../assets/device/views/work.js";
import { agreementsOn } from "../../assets/device/work/agreements.js";
import { keepDuties } from "../../assets/device/work/keeping_duties.js";
import { world } from "../../assets/device/world.js";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

const texts = await loadTexts("nl");
globalThis.requestAnimationFrame = () => 0;
let vault;
let wallets = 0;

beforeEach(async () => {
  const seeded = new Seeded(++wallets);
  vault = await openVault({ database: openDatabase(`plein-work-${wallets}`), keys: await new TestWallet(seeded.bytes).newKeys(), random: seeded.bytes });
  await world.openWallet(vault);
  world.change({ today: "2026-06-02", texts, forms: {} });
});

const all = (type) => vault.records(type).map((one) => ({ ...one }));
const task = (id) => vault.record("task", id);
const open = () => all("task").filter(({ done_at }) => !done_at).map(({ id, due }) => `${id.replace(/^plicht-/u, "")} ${due}`).sort();

/** Fill in a form as a person does, and save it. */
async function fill(form, query, typed) {
  globalThis.location = { pathname: "/werk", search: `?${query}` };
  enter(form, typed);
  await submit(form, { preventDefault() {} });
  const place = { path: "/werk", query: new URLSearchParams(query) };
  return world.get().forms[keyOf(form, place)] ? showForm(form, world.get(), place).problems : {};
}

const agree = (fields, query = "") => fill(agreementForm, query, { agency: "uwv", quota: "2", period: "week", date_from: "01-06-2026", ...fields });
const log = (fields, query = "") => fill(applicationForm, query, { title: "Kok", employer: "Bakker", sent: "02-06-2026", again: "yes", ...fields });
const only = (type) => all(type)[0].id;
/** What the app does beside the screens, until it has nothing more to do. */
async function settle() {
  const stop = keepDuties(world);
  world.change({});
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  stop();
}

test("when an agreement makes room for another, nothing reminds of what is no longer asked", async () => {
  await agree({ date_from: "11-05-2026", period: "four_weeks" });
  const old = only("agreement");
  assert.deepEqual(open(), [`${old}-2026-05-11 2026-06-07`, `${old}-2026-06-08 2026-07-05`]);
  await agree({ date_from: "05-06-2026", period: "four_weeks" });
  const [{ id: next }] = all("agreement").filter(({ id }) => id !== old);
  assert.deepEqual(open(), [`${next}-2026-06-05 2026-07-02`, `${next}-2026-07-03 2026-07-30`, `${old}-2026-05-11 2026-06-04`].sort());
  // The reminders move with the last day; those that the person took away stay away.
  assert.deepEqual(task(`plicht-${old}-2026-05-11`).remind_at.map((at) => at.slice(0, 10)), ["2026-05-30", "2026-06-04"]);
  await vault.write("task", `plicht-${next}-2026-06-05`, { remind_at: [] });
  await agree({ date_from: "05-06-2026", period: "four_weeks", date_to: "20-06-2026" }, `id=${next}`);
  assert.deepEqual(task(`plicht-${next}-2026-06-05`).remind_at, []);
});

test("an agreement that gets another first day or length has tasks for its own periods alone", async () => {
  await agree({});
  const id = only("agreement");
  await agree({ date_from: "02-06-2026", period: "month" }, `id=${id}`);
  assert.deepEqual(open(), [`${id}-2026-06-02 2026-07-01`, `${id}-2026-07-02 2026-08-01`]);
});

test("a plan of one's own takes the place of the one before, and each of two that were made on two devices", async () => {
  await agree({ agency: "own" });
  await vault.write("agreement", "twin", { quota: 1, period: "week", kinds: ["application"], date_from: "2026-06-01" });
  await agree({ agency: "own", date_from: "02-06-2026" });
  assert.deepEqual(agreementsOn(world.get(), "2026-06-03").map(({ date_from }) => date_from), ["2026-06-02"]);
  assert.deepEqual(all("agreement").map(({ date_to }) => date_to ?? "").sort(), ["", "2026-06-01", "2026-06-01"]);
});

test("two agreements with one agency never begin on the same day, and one goes on until the next begins", async () => {
  await agree({ date_from: "15-06-2026" });
  const problems = await agree({ date_from: "15-06-2026", quota: "3" });
  assert.match(problems.date_from, /vanaf deze dag/u);
  world.change({ forms: {} });
  await agree({ date_from: "01-06-2026", quota: "3" });
  assert.deepEqual(agreementsOn(world.get(), "2026-06-16").map(({ quota }) => quota), [2]);
  assert.equal(all("agreement").find(({ quota }) => quota === 3).date_to, "2026-06-14");
});

test("what an agency signed is not changed, but it can end", async () => {
  await agree({});
  const id = only("agreement");
  await vault.write("agreement", id, { statement: "a.b.c" });
  assert.match((await agree({ quota: "1" }, `id=${id}`)).quota, /bevestigd/u);
  assert.match((await agree({ quota: "2", date_from: "02-06-2026" }, `id=${id}`)).date_from, /bevestigd/u);
  assert.match((await agree({ date_from: "01-06-2026", kind_training: "yes", ask_note: "yes" }, `id=${id}`)).ask_manner, /bevestigd/u);
  await agree({ kind_training: "", ask_note: "", date_to: "30-06-2026" }, `id=${id}`);
  assert.equal(vault.record("agreement", id).date_to, "2026-06-30");
});

test("days off that go, and come back, are asked again, and not", async () => {
  await agree({});
  const id = `plicht-${only("agreement")}-2026-06-01`;
  await fill(exemptionForm, "", { reason: "sick", agreement: "all", date_from: "01-06-2026", date_to: "07-06-2026" });
  assert.ok(task(id).done_at);
  await removeExemption(only("exemption"));
  await settle();
  assert.deepEqual([task(id).done_at, task(id).quota], ["", 2]);
  await world.get().notice.undo();
  await settle();
  assert.ok(task(id).done_at);
});

test("an application that goes, and comes back, counts no more, and again, and is asked after again", async () => {
  await agree({});
  const id = `plicht-${only("agreement")}-2026-06-01`;
  await log({ follow_up_on: "09-06-2026" });
  const [{ id: applied }] = all("application");
  assert.deepEqual([task(id).done_count, task(`vervolg-${applied}`).due], [1, "2026-06-09"]);
  await removeApplication(applied);
  await settle();
  assert.deepEqual([task(id).done_count, Boolean(task(`vervolg-${applied}`).done_at)], [0, true]);
  await world.get().notice.undo();
  await settle();
  assert.deepEqual([task(id).done_count, task(`vervolg-${applied}`).done_at], [1, ""]);
});

test("an agreement that goes reminds of nothing, and reminds again when it comes back", async () => {
  await agree({});
  const id = only("agreement");
  const before = open();
  await removeAgreement(id);
  await settle();
  assert.deepEqual(open(), []);
  await world.get().notice.undo();
  await settle();
  assert.deepEqual(open(), before);
});

test("the tasks follow the days and what other devices log, also when nothing is logged here", async () => {
  await agree({});
  const id = only("agreement");
  world.change({ today: "2026-06-16" });
  await settle();
  assert.ok(task(`plicht-${id}-2026-06-15`) && task(`plicht-${id}-2026-06-22`));
  // Another device logs two at once with a count of one.
  await vault.writeAll(["1", "2"].map((one) => ({ type: "application", id: one, fields: { kind: "application", state: "applied", title: one, sent: "2026-06-16" } })));
  await settle();
  assert.deepEqual([task(`plicht-${id}-2026-06-15`).done_count, Boolean(task(`plicht-${id}-2026-06-15`).done_at)], [2, true]);
  // What is logged late for a period that is over is taken off its list.
  await log({ sent: "03-06-2026" });
  await log({ sent: "04-06-2026" });
  assert.ok(task(`plicht-${id}-2026-06-01`).done_at);
});

test("a task that the person took away stays away", async () => {
  await agree({});
  const id = `plicht-${only("agreement")}-2026-06-01`;
  await vault.remove("task", id);
  await log({});
  await settle();
  assert.equal(task(id), null);
});

test("evidence that two devices add at once stays with the activity, and so does the reason of a period", async () => {
  await log({ evidence: JSON.stringify([{ title: "bevestiging", reference: { name: "a.pdf" } }]) });
  const id = only("application");
  // The list of the other device is the later one.
  await vault.write("application", id, { evidence: ["theirs"] });
  await vault.write("document", "theirs", { title: "mail", kind: "evidence" });
  const place = { path: "/werk/sollicitatie", query: new URLSearchParams({ id }) };
  assert.deepEqual(activityView(world.get(), place).papers.map(({ title }) => title).sort(), ["bevestiging", "mail"]);
  await log({ note: "x" }, `id=${id}`);
  assert.equal(vault.record("application", id).evidence.length, 2);
  await agree({ date_from: "18-05-2026" });
  const period = `afspraak=${only("agreement")}&vanaf=2026-05-18`;
  await fill(periodForm, period, { reason: "Ik was ziek." });
  const [named] = all("period_note");
  await vault.remove("period_note", named.id);
  await fill(periodForm, period, { reason: "Ik was ziek." });
  assert.deepEqual(all("period_note").map((note) => note.id), [named.id]);
});

test("a reason stays with its days when the first day of the agreement is put right", async () => {
  await agree({ date_from: "18-05-2026" });
  const id = only("agreement");
  await fill(periodForm, `afspraak=${id}&vanaf=2026-05-18`, { reason: "Ik was ziek." });
  await agree({ date_from: "17-05-2026" }, `id=${id}`);
  const place = { path: "/werk/periode", query: new URLSearchParams({ afspraak: id, vanaf: "2026-05-17" }) };
  assert.equal(showForm(periodForm, world.get(), place).values.reason, "Ik was ziek.");
  assert.deepEqual(workView(world.get(), { path: "/werk", query: new URLSearchParams() }).missed.map(({ about }) => about), ["24 mei 2026 tot en met 30 mei 2026"]);
});

test("days off that were for an agreement hold for the one that takes its place", async () => {
  await agree({ date_from: "01-06-2026" });
  const old = only("agreement");
  await fill(exemptionForm, "", { reason: "holiday", agreement: old, date_from: "03-06-2026", date_to: "10-06-2026" });
  await fill(exemptionForm, "", { reason: "sick", agreement: old, date_from: "01-06-2026", date_to: "02-06-2026" });
  await agree({ date_from: "08-06-2026" });
  const [{ id: next }] = all("agreement").filter(({ id }) => id !== old);
  const days = all("exemption").map(({ agreement, reason, date_from, date_to }) => [agreement === next ? "next" : "old", reason, date_from, date_to]);
  assert.deepEqual(days.sort(), [["next", "holiday", "2026-06-08", "2026-06-10"], ["old", "holiday", "2026-06-03", "2026-06-10"], ["old", "sick", "2026-06-01", "2026-06-02"]]);
});
