// What the screens say of rules that a municipality published: whose they are, where to read them, which cannot be taken; and that they follow the directory.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";

import { readLaws } from "../../assets/device/actions/rights.js";
import { laws as shipped } from "../../assets/device/data/laws.js";
import { openDatabase } from "../../assets/device/database.js";
import { factForm } from "../../assets/device/forms/fact.js";
import { loadTexts } from "../../assets/device/texts.js";
import { openVault } from "../../assets/device/vault.js";
import { rightView, rightsView } from "../../assets/device/views/rights.js";
import { findingView, topicsView } from "../../assets/device/views/watch.js";
import { world } from "../../assets/device/world.js";
import { Seeded } from "./random.mjs";
import { TestWallet } from "./wallet_keys.mjs";

const LAW = "individuele-inkomenstoeslag";
const TOLD = { geboren: "1980-05-01", samenwonend: "false", kostendelers: "1", kinderen: "0", vermogen: "0", inkomen_netto: "1000", maanden_laag_inkomen: "60", inkomenstoeslag_gehad: "false", gemeente: "gm9901" };
const { hash, ...utrecht } = shipped.find(({ id }) => id === `gm0344/${LAW}`);
const law = { ...structuredClone(utrecht), hash, id: `gm9901/${LAW}`, scope: "gm9901" };
law.law.page = "https://lokaleregelgeving.overheid.nl/CVDR000000";
const watch = { ...structuredClone(law), id: "gm9901/fonds", fills: null, uses: [], parameters: {}, inputs: { samenwonend: {} } };
watch.steps = { mag: { run: ["not", ["ref", "samenwonend"]], type: "truth", formula: "not samenwonend", article: "art. 1", nl: "Voor wie alleen woont.", en: "For who lives alone." } };
watch.outputs = { entitled: "mag" };
watch.watch = { topic: "income", for: { nl: "a", en: "a" }, against: { nl: "b", en: "b" }, say: { nl: "Er is een fonds.", en: "There is a fund." }, steps: [{ nl: "Lees", en: "Read", href: "/rechten" }] };
const listed = (...rules) => ({ agencies: [{ oin: "1", name: "Gemeente Waterdam", kind: "municipality", municipality: "GM9901", hosts: [], services: [], rules: rules.map((one) => ({ name: "a.2025-01-01", number: 1, law: one })) }], isExpired: false, problem: null });
const place = { path: "/rechten/regeling", query: new URLSearchParams({ id: LAW }) };

/** Let a directory count, and wait until its rules do. */
async function tell(one) {
  world.change({ listed: one });
  const before = world.get().published;
  while (world.get().published === before) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a screen says whose rules it used and where they stand, and follows the directory", async () => {
  const seeded = new Seeded(1);
  const vault = await openVault({ database: openDatabase("plein-published"), keys: await new TestWallet(seeded.bytes).newKeys(), random: seeded.bytes });
  for (const [name, value] of Object.entries(TOLD)) await vault.write("household_fact", name, { name, value });
  await vault.write("setting", "watch-income", { name: "watch-income", value: "yes" });
  await world.openWallet(vault);
  world.change({ today: "2026-08-01", texts: await loadTexts("nl"), listed: listed(law, watch, { ...law, scope: "gm0363" }) });
  const stop = readLaws();
  while (!world.get().laws) await new Promise((resolve) => setTimeout(resolve, 5));

  const right = rightView(world.get(), place);
  assert.deepEqual(right.makers, [{ id: law.id, said: "Gemeente Waterdam heeft deze regels zelf in Plein gezet. Ze gelden vanaf 1 januari 2025. U leest ze hier na:", words: law.law.name, href: law.law.page }]);
  assert.match(rightsView(world.get()).refused[0].text, /^Gemeente Waterdam heeft regels .* a\.2025-01-01, foreign-scope\.$/);
  assert.equal(factForm.fields(world.get(), { query: new URLSearchParams({ feit: "gemeente" }) }).answer.read("gm9901").value, "gm9901");

  const finding = findingView(world.get(), { path: "", query: new URLSearchParams({ id: "gm9901/fonds/2025-01-01" }) });
  assert.deepEqual([finding.title, finding.text, finding.grounds[0].href, finding.href_about], [`Gemeente Waterdam: ${law.title.nl}`, "Er is een fonds.", law.law.page, ""]);
  assert.match(finding.whose, /^Gemeente Waterdam laat Plein dit zeggen sinds/);
  assert.equal(topicsView(world.get()).topics[0].watchers.at(-1).title, finding.title);

  await tell(listed());
  const after = rightView(world.get(), place);
  assert.deepEqual([after.makers, after.ask], [[], "De regels van uw gemeente staan nog niet in Plein. Vraag het aan uw gemeente."]);
  assert.equal(findingView(world.get(), { path: "", query: new URLSearchParams({ id: "gm9901/fonds/2025-01-01" }) }).is_known, false);
  await tell(listed(law));
  assert.equal(rightView(world.get(), place).makers.length, 1);
  stop();
});
