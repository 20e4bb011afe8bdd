// That setting aside becomes one task with a reminder in every month that is left, and can be undone.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";

import { dismiss, setAside } from "../../assets/device/actions/watch.js";
import { laws } from "../../assets/device/data/laws.js";
import { openExampleWallet } from "../../assets/device/example.js";
import { loadTexts } from "../../assets/device/texts.js";
import { currentFindings, findingView } from "../../assets/device/views/watch.js";
import { world } from "../../assets/device/world.js";

const TODAY = "2026-10-15";
const FACTS = { geboren: "1988-03-14", zorgverzekerd: "true", toeslagpartner: "true", partner_is_verzekerde: "true", toetsingsinkomen_aanvrager: "26000", toetsingsinkomen_partner: "0", rendementsgrondslag: "0", kale_huur: "684.50", personen: "4", jongerenhuishouden_onder_21: "false", kinderen: "2", "kinderen-0-geboren": "2017-05-20", "kinderen-1-geboren": "2022-01-09" };

test("what may have to be paid back becomes one task, whose reminders come once a month until the year ends", async () => {
  const { vault, belongings } = await openExampleWallet({ today: TODAY });
  await world.openWallet(/** @type {any} */ (vault), belongings);
  await vault.writeAll([
    { type: "setting", id: "watch-income", fields: { name: "watch-income", value: "yes" } },
    ...Object.entries(FACTS).map(([id, value]) => ({ type: "household_fact", id, fields: { name: id.split("-")[0], value } })),
  ]);
  world.change({ laws, today: TODAY, texts: await loadTexts("nl") });
  const finding = currentFindings(world.get()).find(({ watcher }) => watcher === "award-changes");
  assert.equal(finding?.say.aside_cents, 2_400);
  const view = findingView(world.get(), { path: "", query: new URLSearchParams({ id: finding.id }) });
  assert.match(view.aside, /€\s72,00 terug.*de 3 maanden die er nog zijn, is dat €\s24,00 per maand/su);
  await setAside(finding.id);
  await setAside(finding.id);
  const [task, ...others] = vault.records("task").filter(({ id }) => id.startsWith("aside-"));
  assert.deepEqual(others, []);
  assert.deepEqual([task.title.replace("\u00a0", " "), task.quota, task.due], ["Zet € 24,00 apart", 3, "2026-12-31"]);
  assert.deepEqual(task.remind_at, ["2026-10-21", "2026-11-21", "2026-12-21"].map((day) => new Date(`${day}T09:00:00`).toISOString()));
  await world.get().notice?.undo?.();
  assert.deepEqual(vault.records("task").filter(({ id }) => id.startsWith("aside-")), []);
  await dismiss(finding.id);
  assert.equal(currentFindings(world.get()).some(({ id }) => id === finding.id), false, "put away for good");
});
