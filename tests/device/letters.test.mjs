// Letters about a change, a debt and a request for more: what they say, and to whom a change must be told.
import assert from "node:assert/strict";
import { test } from "node:test";

const texts = await loadTexts("nl");

import { watchers } from "../../assets/device/data/watchers.js";
import { valuesOfAbout } from "../../assets/device/matters.js";
import { loadTexts } from "../../assets/device/texts.js";
import { bankView } from "../../assets/device/views/bank.js";
import { letterView } from "../../assets/device/views/letters.js";
import { changeView, mattersView } from "../../assets/device/views/matters.js";
import { papersView } from "../../assets/device/views/papers.js";
import { dutiesOf } from "../../assets/device/watch/report_change.js";

const { duties } = watchers.find(({ id }) => id === "report-change").data;
const part = (id, agency, kind, fields = {}) => ({ id, agency, kind, ...fields });
const change = (kind, on = "2026-07-01") => ({ id: "c", kind, title: "iets", on });
const told = (kind, parts = [], matters = []) => Object.fromEntries(dutiesOf(change(kind), { parts, matters }, duties).map(({ agency, by, article }) => [agency, `${by} ${article}`]));

test("a record of which all but its id is missing, or a kind of letter that there is not, stops no screen", () => {
  const one = { id: "x" };
  const snapshot = /** @type {any} */ ({ texts, today: "2026-06-01", vault: { records: (type) => (["matter", "change", "debt", "document", "bank_import"].includes(type) ? [one] : []), record: () => one } });
  for (const soort of ["question", "repair", "default", "objection", "report", "arrangement", "constructor", "__proto__"])
    assert.equal(typeof letterView(snapshot, { path: "", query: new URLSearchParams({ id: "x", soort }) }).text, "string", soort);
  const [line] = mattersView(snapshot).matters;
  assert.deepEqual([line.steps, line.href_letter.includes("default")], [[], false], "nobody is told to be late");
  assert.equal(papersView(snapshot, { path: "", query: new URLSearchParams() }).papers.length, 1);
  assert.equal(bankView(snapshot).imports.length, 1);
});

test("each kind of change has the agencies that must hear of it, with the first day and every article", () => {
  const help = part("h", "gemeente", "levensonderhoud");
  const care = part("z", "toeslagen", "zorgtoeslag");
  const ww = part("w", "uwv", "ww");
  const child = part("k", "svb", "kinderbijslag");
  for (const [kind, parts, expected] of [
    ["work", [help, care, ww, child], { gemeente: "2026-07-01 Participatiewet art. 17 lid 1", toeslagen: "2026-07-29 Awir art. 17", uwv: "2026-07-01 WW art. 25" }],
    ["together", [care, child, ww], { toeslagen: "2026-07-29 Awir art. 17", svb: "2026-07-01 AKW art. 15 lid 1" }],
    ["move", [], { gemeente: "2026-07-06 Wet BRP art. 2.39" }],
    ["move", [help], { gemeente: "2026-07-01 Participatiewet art. 17 lid 1, Wet BRP art. 2.39" }],
    ["child", [care], { gemeente: "2026-07-04 BW art. 1:19e", toeslagen: "2026-07-29 Awir art. 17" }],
    ["grown", [child], {}],
    ["stops", [part("t", "uwv", "toeslag_toeslagenwet")], { uwv: "2026-07-01 TW art. 12 lid 1" }],
    ["apart", [part("a", "svb", "aow"), child], { svb: "2026-07-01 AKW art. 15 lid 1, AOW art. 49" }],
    ["income", [{ ...help, date_to: "2026-06-30" }, { ...care, date_to: "2026-07-01" }], { toeslagen: "2026-07-29 Awir art. 17" }],
    ["", [help], { gemeente: "2026-07-01 Participatiewet art. 17 lid 1" }],
    ["something unknown", [help], {}],
  ])
    assert.deepEqual(told(kind, parts), expected, kind);
  assert.deepEqual(told("work", [], [{ id: "m", agency: "gemeente", decided_on: "" }]), { gemeente: "2026-07-01 Participatiewet art. 17 lid 1" }, "an agency that is to decide");
  assert.equal(dutiesOf(change("income", "2028-02-01"), { parts: [care], matters: [] }, duties)[0].by, "2028-02-29");
  assert.equal(dutiesOf(change("income", "2026-12-10"), { parts: [care], matters: [] }, duties)[0].by, "2027-01-07");
});

test("every article of a duty has its ground in the same file", () => {
  const grounds = watchers.find(({ id }) => id === "report-change").grounds.map(({ article }) => article);
  for (const { article } of duties) assert.ok(grounds.includes(article), article);
});

/** A wallet of some records. */
function snapshotOf(records, extra = {}) {
  const rows = Object.entries(records).flatMap(([type, list]) => list.map((one) => ({ type, ...one })));
  const vault = { records: (type) => rows.filter((row) => row.type === type), record: (type, id) => rows.find((row) => row.type === type && row.id === id) ?? null };
  return { texts, today: "2026-07-02", vault, listed: undefined, ...extra };
}
const letter = (snapshot, query) => letterView(snapshot, { path: "", query: new URLSearchParams(query) });
const listed = { agencies: [{ oin: "1", name: "Gemeente Voorbeeld", services: [{ id: "betalingsregeling" }, { id: "wijziging-doorgeven" }] }] };

test("a change becomes a letter to each agency, and the screen of the change lists them", () => {
  const records = { change: [{ id: "c", kind: "work", title: "Bijbaan van Jeroen", on: "2026-07-01", monthly_cents: 48_000, reported: ["toeslagen"] }], income_part: [part("z", "toeslagen", "zorgtoeslag"), part("h", "gemeente", "levensonderhoud", { agency_name: "Gemeente Rotterdam" })] };
  const snapshot = snapshotOf(records, { listed });
  const { duties: lines } = changeView(snapshot, { path: "", query: new URLSearchParams("id=c") });
  assert.deepEqual(lines.map(({ name, by, state }) => [name, by, state]), [["Gemeente Rotterdam", "meteen (Participatiewet art. 17 lid 1)", ""], ["Dienst Toeslagen", "uiterlijk 29 juli 2026 (Awir art. 17)", "weet het"]]);
  const first = letter(snapshot, lines[0].href.split("?")[1]);
  for (const words of ["Aan Gemeente Rotterdam\n", "Ik geef u een verandering door: Ik ga werken (Bijbaan van Jeroen). Dit geldt vanaf 1 juli 2026. Er komt per maand ongeveer €\u00a0480,00 bij.", "omdat de wet dat vraagt (Participatiewet art. 17 lid 1)", "Met vriendelijke groet,"]) assert.ok(first.text.includes(words), first.text);
  assert.equal(first.mark, "Ik heb dit doorgegeven");
  assert.deepEqual(first.places.map(({ href }) => href), ["/delen/dienst?agency=1&service=wijziging-doorgeven"]);
  const second = letter(snapshot, lines[1].href.split("?")[1]);
  assert.deepEqual([second.mark, second.places, second.kinds.length], ["", [], 2], "it knows, and takes it elsewhere");
  assert.ok(second.text.startsWith("Aan Dienst Toeslagen\n"));
  assert.equal(letter(snapshotOf({ change: records.change }), "id=c&soort=report").is_known, false, "nobody must hear of it");
});

test("a debt becomes a letter that asks for time, by the rule of that agency", () => {
  const debt = (fields) => ({ debt: [{ id: "d", title: "Huurtoeslag 2024", created_at: "2026-07-01T09:00:00Z", ...fields }] });
  const toeslagen = letter(snapshotOf(debt({ agency: "toeslagen", total_cents: 120_000, monthly_cents: 5_000 }), { listed }), "id=d&soort=arrangement");
  for (const words of ["Aan Dienst Toeslagen\n", "Ik moet u €\u00a01.200,00 betalen voor “Huurtoeslag 2024”. Nu gaat daar €\u00a050,00 per maand naartoe.", "in delen betalen (artikel 31 van de Algemene wet inkomensafhankelijke regelingen)?"]) assert.ok(toeslagen.text.includes(words), toeslagen.text);
  assert.deepEqual([toeslagen.places, toeslagen.href_back], [[], "/geld/schulden"]);
  const town = letter(snapshotOf(debt({ agency: "gemeente" }), { listed }), "id=d&soort=arrangement");
  assert.ok(town.text.includes("Ik betaal u terug voor “Huurtoeslag 2024”. Dat lukt mij niet in één keer."), town.text);
  assert.deepEqual(town.places.map(({ href }) => href), ["/delen/dienst?agency=1&service=betalingsregeling&debt=d"]);
  const shop = letter(snapshotOf(debt({ agency: "", agency_name: "Een winkel" })), "id=d&soort=arrangement");
  assert.ok(shop.text.includes("Mag ik later of in delen betalen?"), "no article for whoever is no agency");
});

test("a letter of repair is answered, and then is offered no more to mark", () => {
  const matter = { id: "m", agency: "uwv", title: "WW", applied_on: "2026-06-01", asked_on: "2026-06-20", asked_what: "loonstrook" };
  const open = letter(snapshotOf({ matter: [matter] }), "id=m&soort=repair");
  assert.ok(open.text.includes("Op 20 juni 2026 vroeg u mij om mijn aanvraag “WW” aan te vullen: loonstrook."), open.text);
  assert.deepEqual([open.mark, open.kinds.map(({ id }) => id)], ["Ik heb dit vandaag gestuurd", ["question", "repair", "default", "objection"]]);
  assert.equal(letter(snapshotOf({ matter: [{ ...matter, answered_on: "2026-06-21" }] }), "id=m&soort=repair").mark, "");
});

test("a service that is about a debt or a matter is filled from it, and from nothing else", () => {
  const facts = [
    { name: "waarvoor", record: "Debt", field: "title" },
    { name: "totaal", record: "Debt", field: "total_cents" },
    { name: "nu_per_maand", record: "Debt", field: "monthly_cents" },
    { name: "uiterlijk", record: "Matter", field: "due" },
    { name: "van", record: "IncomePart", field: "from" },
    { name: "uitleg" },
  ];
  const snapshot = snapshotOf({ debt: [{ id: "d", title: "Bijstand 2025", total_cents: 40_000, monthly_cents: null }], matter: [{ id: "m", title: "WW", applied_on: "2026-06-01" }] });
  const filled = (query) => valuesOfAbout({ facts }, snapshot, new URLSearchParams(query));
  assert.deepEqual(filled("debt=d"), { fact_waarvoor: "Bijstand 2025", fact_totaal: 40_000 });
  assert.deepEqual(filled("matter=m"), { fact_uiterlijk: "2026-07-27" });
  assert.deepEqual(filled("debt=gone"), {});
});

test("the steps of a matter show who holds the ball, and the letter that fits", () => {
  const matter = { id: "m", agency: "uwv", title: "WW", applied_on: "2026-06-01", asked_on: "2026-06-25", asked_by: "2026-07-09" };
  const shown = (fields) => {
    const [line] = mattersView(snapshotOf({ matter: [{ ...matter, ...fields }] })).matters;
    return [...line.steps.map(({ who, text, is_done }) => `${is_done ? "x" : "-"} ${who} ${text}`), line.href_letter.split("soort=")[1]];
  };
  assert.deepEqual(shown({}), ["x U vroeg het aan op 1 juni 2026", "x UWV vroeg op 25 juni 2026 om een aanvulling", "- U vult uiterlijk 9 juli 2026 aan", "- UWV hoeft nu niet te beslissen: de tijd staat stil sinds 26 juni 2026", "repair"]);
  assert.deepEqual(shown({ answered_on: "2026-06-30" }).slice(2), ["x U vulde op 30 juni 2026 aan", "- UWV beslist uiterlijk 31 juli 2026", "question"]);
  assert.deepEqual(shown({ asked_by: "" }).slice(2, 4), ["- U vult aan; er is geen dag genoemd", "- UWV beslist uiterlijk 27 juli 2026"]);
  assert.deepEqual(shown({ asked_on: "", asked_by: "", waits: "here", waits_since: "2026-06-10" }).slice(1), ["- een andere instantie moet sinds 10 juni 2026 iets doen voor UWV", "- UWV beslist uiterlijk 27 juli 2026", "question"]);
  assert.deepEqual(shown({ asked_on: "", asked_by: "", waits: "me", waits_since: "2026-06-10", decided_on: "2026-06-20" }).slice(1), ["x UWV besliste op 20 juni 2026", "question"]);
});

test("a letter of default and an objection each have their service, filled in from the matter", () => {
  const taking = { agencies: [{ oin: "1", name: "Gemeente Voorbeeld", services: [{ id: "ingebrekestelling" }, { id: "bezwaar" }] }] };
  const matter = { id: "m", agency: "gemeente", title: "Bijstand", applied_on: "2026-06-02", decided_on: "2026-07-01", notified_on: "2026-07-01" };
  const hrefs = ["default", "objection"].map((soort) => letter(snapshotOf({ matter: [matter] }, { listed: taking }), `id=m&soort=${soort}`).places.map(({ href }) => href));
  assert.deepEqual(hrefs, [["/delen/dienst?agency=1&service=ingebrekestelling&matter=m"], ["/delen/dienst?agency=1&service=bezwaar&matter=m"]]);
});

test("a question that an agency still has runs too, though it is no matter", () => {
  const sent = { id: "q1", number: "n1", agency: "1", agency_name: "Gemeente Zandwijk", service: "vraag", state: "received", created_at: "2026-06-01T09:00:00.000Z" };
  const services = [{ id: "vraag", title: { nl: "Vraag" }, listed: true }, { id: "nasturen", title: { nl: "Nasturen" }, listed: false }];
  const listed = { agencies: [{ oin: "1", name: "Gemeente Zandwijk", services }], isExpired: false, problem: null };
  const of = (more, records = {}) => mattersView({ ...snapshotOf({ submission: [{ ...sent, ...more }], ...records }), listed });
  assert.deepEqual([of({}).has_sent, of({}).sent[0].href], [true, "/delen/inzending?id=q1"]);
  for (const over of [{ state: "taken-back" }, { state: "refused" }, { status: { state: "decided" } }, { referral: { message: "m" } }, { about: "q0" }, { service: "nasturen" }, { service: "withdrawal" }]) assert.equal(of(over).has_sent, false, JSON.stringify(over));
  assert.equal(of({}, { matter: [{ id: "q1", title: "Vraag", agency: "gemeente", applied_on: "2026-06-01" }] }).has_sent, false, "shown once, as a matter");
});
