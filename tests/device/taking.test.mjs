// What a helper got ready opens in a form of one's own, and counts only when the person saves it.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { takeOver } from "../../assets/device/actions/helped_by.js";
import { eraseExample, openExampleWallet } from "../../assets/device/example.js";
import { showForm } from "../../assets/device/form_states.js";
import { enter, submit } from "../../assets/device/forms.js";
import { incomeForm } from "../../assets/device/forms/income.js";
import { taskForm } from "../../assets/device/forms/task.js";
import { recordOf, recordsOf } from "../../assets/device/records.js";
import { loadTexts } from "../../assets/device/texts.js";
import { linesOf } from "../../assets/device/views/given.js";
import { world } from "../../assets/device/world.js";

const SAID = { created_at: "2026-06-01T00:00:00.000Z", source: "self", version: 1 };
const event = { preventDefault() {} };
let visited = [];

beforeEach(async () => {
  globalThis.requestAnimationFrame = () => 0;
  await eraseExample();
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  world.change({ today: "2026-06-02", texts: await loadTexts("nl") });
  visited = [];
  world.followRouter((to) => visited.push(to));
  await world.vault().write("help_box", "box", { ...SAID, name: "Ali" });
});

/** Take something over that Ali got ready, and come to its form. */
async function take(kind, content) {
  if (!recordOf(world.get(), "help_entry", "e")) await world.vault().write("help_entry", "e", { ...SAID, box: "box", kind, content, state: "new" });
  await takeOver("e");
  const { pathname, search, searchParams, hash } = new URL(visited.at(-1), "http://localhost");
  globalThis.location = { pathname, search, hash };
  world.change({ visit: world.get().visit + 1 });
  return { path: pathname, query: searchParams };
}
const state = () => recordOf(world.get(), "help_entry", "e").state;

test("an income that was taken over counts only when it is saved, with its period and not in months that are past", async () => {
  const before = recordsOf(world.get(), "income_part").length;
  const content = { kind_name: "Kinderbijslag", agency_name: "SVB", amount: "300", period: "quarter" };
  const place = await take("income", content);
  assert.deepEqual([recordsOf(world.get(), "income_part").length, state()], [before, "new"], "nothing is kept, and nothing is lost");
  const { values, from, is_begun } = showForm(incomeForm, world.get(), place);
  assert.deepEqual([values.period, values.date_from, values.first_date, from, is_begun], ["quarter", "02-06-2026", "02-06-2026", "Ali", true]);

  // Closed and taken again: what the person changed is still there. Saved twice: once.
  enter(incomeForm, { amount: "301" });
  await take("income", content);
  assert.equal(showForm(incomeForm, world.get(), place).values.amount, "301");
  await Promise.all([submit(incomeForm, event), submit(incomeForm, event)]);
  const added = recordsOf(world.get(), "income_part").filter(({ kind_name }) => kind_name === "Kinderbijslag");
  assert.deepEqual(added.map(({ amount_cents, period, first_date, date_from }) => [amount_cents, period, first_date, date_from]), [[30100, "quarter", "2026-06-02", "2026-06-02"]]);
  assert.equal(state(), "taken");
});

test("a task that was taken over is kept only when it is saved", async () => {
  await take("task", { title: "Bel Ali" });
  assert.equal(recordsOf(world.get(), "task").some(({ title }) => title === "Bel Ali"), false);
  await submit(taskForm, event);
  assert.deepEqual([recordsOf(world.get(), "task").filter(({ title }) => title === "Bel Ali").length, state()], [1, "taken"]);
});

test("what was got ready is shown with its period in words and its amount in euros", () => {
  const said = linesOf({ kind: "income", content: { kind_name: "WW", amount: "1200,5", period: "four_weeks" } }, world.get()).map(({ value }) => value.replace(/\s/gu, " "));
  assert.deepEqual(said, ["WW", "€ 1.200,50", "Elke vier weken"]);
});
