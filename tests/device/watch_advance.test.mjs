// An advance that is owed: how much it is once the answers tell it, else the first question that stands in the way.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { doubts, laws } from "../../assets/device/data/laws.js";
import { watchers } from "../../assets/device/data/watchers.js";
import { eraseExample, openExampleWallet } from "../../assets/device/example.js";
import { keepFact } from "../../assets/device/household_facts.js";
import { loadTexts } from "../../assets/device/texts.js";
import { goOn, skipQuestion } from "../../assets/device/views/questions.js";
import { findingView } from "../../assets/device/views/watch.js";
import { findingsOf } from "../../assets/device/watch/findings.js";
import { world } from "../../assets/device/world.js";

const TODAY = "2026-08-12";
const MATTER = { id: "m", agency: "gemeente", agency_name: "Gemeente Meerdorp", service: "levensonderhoud", title: "Bijstand", applied_on: "2026-07-01" };
const FACTS = { geboren: "1990-05-06", samenwonend: false, kostendelers: "1", kinderen: [], inkomen_netto: "500", vermogen: "1000" };
const [watcher] = watchers.filter(({ id }) => id === "advance-owed");

/** @param {Record<string, any>} [more] */
function say(more) {
  const seen = { parts: [], matters: [MATTER], changes: [], documents: [], debts: [], facts: FACTS, laws, ...more };
  const [found] = findingsOf(/** @type {any} */ (seen), TODAY, [watcher]);
  assert.equal(found.kind, "advance_owed");
  const { how, amount_cents, missing } = found.say;
  return { how, amount_cents, missing };
}
const SILENT = { how: undefined, amount_cents: undefined, missing: undefined };

test("with all answers an advance is at least 95 percent of the assistance", () => {
  // 95% of (1419.46 - 500).
  assert.deepEqual(say(), { how: "known", amount_cents: 87_349, missing: undefined });
});

test("without an answer the first question that matters is named, and none that the application answers", () => {
  for (const name of ["geboren", "samenwonend", "kostendelers", "inkomen_netto", "vermogen"]) {
    assert.deepEqual(say({ facts: { ...FACTS, [name]: undefined } }), { how: "open", amount_cents: undefined, missing: name });
  }
  const { how, missing } = say({ facts: {} });
  assert.ok(how === "open" && missing in FACTS, missing);
});

test("nothing is said of an amount without laws, where the answers give no assistance, or where they are in doubt", () => {
  assert.deepEqual(say({ laws: [] }), SILENT);
  assert.deepEqual(say({ facts: { ...FACTS, inkomen_netto: "3000" } }), SILENT);
  assert.deepEqual(say({ facts: { ...FACTS, vermogen: "90000" } }), SILENT);
  const [doubt] = Object.values(doubts).filter(({ asks }) => asks.includes("geboren"));
  assert.deepEqual(say({ raised: [doubt] }), { ...SILENT, how: "doubt" });
});

/** @type {string[]} */
let visited = [];

beforeEach(async () => {
  await eraseExample();
  const { vault, belongings } = await openExampleWallet({ today: TODAY });
  await world.openWallet(vault, belongings);
  await vault.write("matter", MATTER.id, MATTER);
  await vault.write("setting", "watch-terms", { value: "yes" });
  world.change({ today: TODAY, forms: {}, texts: await loadTexts("nl"), laws });
  visited = [];
  world.followRouter((to) => visited.push(to));
});

const shown = () => findingView(world.get(), { path: "/vandaag/gezien/bevinding", query: new URLSearchParams({ id: "advance-owed/m" }) });
/** @param {string} href */
const standAt = (href) => (/** @type {any} */ (globalThis).location = new URL(href, "http://localhost"));

test("the finding leads to the first question, from there to the next of the same law, and then to its amount", async () => {
  const asked = [];
  for (let at = 0; at < 20; at++) {
    const { is_known, question, href_question, answer, how_much } = shown();
    assert.ok(is_known);
    if (!href_question) break;
    assert.match(how_much, /pas als u enkele vragen hebt beantwoord/u);
    assert.ok(question.includes("?") && answer === "Beantwoord deze vraag", question);
    const place = new URL(href_question, "http://localhost").searchParams.get("feit") ?? "";
    asked.push(place);
    standAt(href_question);
    const value = /** @type {Record<string, any>} */ ({ ...FACTS, kinderen: "0" })[place];
    await keepFact(place, String(value));
    goOn(place);
    assert.match(visited.at(-1) ?? "", /^\/rechten\/(?:vraag\?feit=.*&voor=voorschot-bijstand|regeling\?id=voorschot-bijstand)$/u);
  }
  assert.ok(asked.length > 3 && asked.every((place) => place in FACTS), asked.join());
  assert.match(shown().how_much.replaceAll("\u00a0", " "), /ten minste € 873,49 per maand/u);
  assert.deepEqual([shown().question, shown().href_question, shown().answer], ["", "", ""]);
});

test("a law that an address makes up changes nothing, and a question that is skipped ends at the law", async () => {
  standAt("/rechten/vraag?feit=geboren&voor=__proto__");
  goOn("geboren");
  assert.doesNotMatch(visited.at(-1) ?? "", /voor=/u);
  standAt("/rechten/vraag?feit=geboren&voor=dwangsom");
  for (const place of Object.keys(FACTS)) skipQuestion(place);
  goOn("geboren");
  assert.match(visited.at(-1) ?? "", /voor=dwangsom|id=dwangsom/u);
});
