// On paper and telephone: the way back from a code, sheets that fit, letters behind a window, call cards, days in a calendar.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { before, test } from "node:test";

import { icsOf } from "../../assets/device/calendar_file.js";
import { openExampleWallet } from "../../assets/device/example.js";
import { addressesForm } from "../../assets/device/forms/addresses.js";
import { callingOf } from "../../assets/device/paper/calling.js";
import { partsOf, plainLetter } from "../../assets/device/paper/letter_parts.js";
import { daysOfMatter } from "../../assets/device/paper/matter_days.js";
import { followBack, wayBackTo } from "../../assets/device/paper/way_back.js";
import { loadTexts } from "../../assets/device/texts.js";
import { letterView } from "../../assets/device/views/letters.js";
import { call_cardView, matter_sheetView } from "../../assets/device/views/matter_sheet.js";
import { month_sheetView } from "../../assets/device/views/month_sheet.js";
import { world } from "../../assets/device/world.js";
import { readBack } from "./pdf_files.mjs";

const at = (href) => {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  return { path: pathname, query: searchParams };
};
const DEBT = { id: "d", title: "Boete", agency: "gemeente", total_cents: 12_000, monthly_cents: 2_000 };
let texts;
/** What the screens see of these records only. */
const holding = (byType, said = texts) => ({ ...world.get(), state: "open", today: "2026-06-02", texts: said, vault: { records: (type) => byType[type] ?? [], record: (type, id) => (byType[type] ?? []).find((one) => one.id === id) ?? null } });

before(async () => {
  texts = await loadTexts("nl");
  const { vault, belongings } = await openExampleWallet({ today: "2026-06-02" });
  await world.openWallet(vault, belongings);
  world.change({ today: "2026-06-02", texts });
});

test("a code on paper leads back to the screen from which it was printed, and only in its own wallet", () => {
  const own = holding({ matter: [{ id: "e-2_x" }], submission: [{ id: "s1" }], debt: [DEBT], change: [{ id: "c" }] });
  for (const [href, code] of [
    ["/geld?maand=2026-07", "maand/2026-07"],
    ["/geld", "maand/2026-06"],
    ["/op-papier/maand/?maand=2026-07", "maand-op-papier/2026-07"],
    ["/op-papier/zaak?id=e-2_x", "zaak/e-2_x"],
    ["/taken/zaken/brief?id=e-2_x&soort=objection", "brief/e-2_x/objection"],
    ["/op-papier/belkaart?id=d&soort=arrangement", "belkaart/d/arrangement"],
    ["/op-papier/belkaart?id=c&soort=report", "belkaart/c/report"],
    ["/delen/inzending?id=s1", "inzending/s1"],
    ["/taken", "taken"],
    ["/taken/zaken", "zaken"],
  ]) {
    assert.equal(wayBackTo(at(href), "2026-06"), code, href);
    const found = followBack(`#${code}`, own);
    assert.equal(found.state, "here", code);
    assert.equal(wayBackTo(at(found.href), "2026-06"), code);
  }
  assert.deepEqual(followBack("#zaak/e-2_x", holding({})), { state: "elsewhere" }, "the wallet of somebody else");
  assert.deepEqual(followBack("#belkaart/e-2_x/report", own), { state: "elsewhere" }, "a matter is no change");
  for (const href of ["/", "/instellingen", "/taken/zaken/brief", "/delen/inzending?id=a%20b", `/op-papier/zaak?id=${"x".repeat(65)}`]) assert.equal(wayBackTo(at(href), "2026-06"), "", href);
});

test("a code that was made up or torn leads nowhere", () => {
  const own = holding({ matter: [{ id: "m" }] });
  for (const hash of ["", "#", "#zaak", "#zaak/", "#zaak/m/default", "#zaak/m/a/b", "#__proto__/m", "#constructor", "#zaak/../m", "#zaak/m?x=1", "#https://evil.example", "#//evil.example/m", "#taken/m", "#zaak/%6d", `#zaak/${"x".repeat(10_000)}`, "#zaak/<b>"]) {
    assert.deepEqual(followBack(hash, own), { state: "unreadable" }, hash);
  }
  assert.deepEqual(followBack("#maand/2026-13", own), { state: "elsewhere" });
});

test("a month on paper has what the month has, and never more than fits on one sheet", () => {
  const sheet = month_sheetView(world.get(), at("/op-papier/maand?maand=2026-06"));
  assert.equal(sheet.comes_in.length, 10);
  assert.match(sheet.total, /4\.070,02/u);
  assert.deepEqual([sheet.size, sheet.cut], ["middle", ""]);
  assert.ok(sheet.phones.some(({ number, note }) => number === "0800 0543" && !note));
  const july = month_sheetView(world.get(), at("/op-papier/maand?maand=2026-07"));
  assert.deepEqual(july.to_do.map(({ name }) => name).filter((name) => !name.includes("beslist")), ["Wijziging doorgeven"]);
  const parts = Array.from({ length: 60 }, (_, id) => ({ id: `p${id}`, agency_name: `Stichting ${id}`, kind_name: "een naam die zo lang is dat hij niet op één regel past", amount_cents: 100, period: "month", pay_day: 5, weekend: "same", shift_months: 0, payments: [] }));
  const tasks = Array.from({ length: 60 }, (_, id) => ({ id: `t${id}`, title: `taak ${id}`, due: "2026-06-20" }));
  const full = month_sheetView(holding({ income_part: parts, task: tasks, fixed_cost: parts.map((part) => ({ ...part, title: "huur" })) }), at("/op-papier/maand"));
  const shown = full.comes_in.length + full.goes_off.length + full.to_do.length + full.phones.length;
  assert.equal(full.size, "small");
  assert.ok(full.comes_in.length >= 10 && shown < 60, `${shown}`);
  assert.ok(full.phones.length > 0, "numbers keep room");
  assert.equal(full.cut, `${60 * 4 - shown} regels pasten niet op dit blad. Ze staan in Plein.`);
  const empty = month_sheetView(holding({}), at("/op-papier/maand?maand=<b>"));
  assert.deepEqual([empty.has_in, empty.has_off, empty.has_to_do, empty.month], [false, false, false, "juni 2026"]);
});

test("every letter has the parts of a letter, with what the person gave in their place", () => {
  const records = { matter: [{ id: "m", title: "Bijstand", agency: "gemeente", applied_on: "2026-05-01", asked_on: "2026-05-10", notified_on: "2026-05-20" }], change: [{ id: "m", title: "Bijbaan", kind: "income", on: "2026-07-01", monthly_cents: 48_000 }], debt: [{ ...DEBT, id: "m" }], income_part: [{ id: "p", agency: "gemeente", kind: "levensonderhoud" }] };
  const setting = [{ id: "letter-from", value: "A. de Wit\nDorpsstraat 1\n1234 AB  Zandwijk" }, { id: "letter-to-gemeente", value: "Gemeente Zandwijk\nPostbus 1\n1234 ZZ Zandwijk" }, { id: "letter-window", value: "right" }];
  for (const kind of ["question", "repair", "default", "objection", "report", "arrangement"]) {
    const bare = letterView(holding(records), at(`/?id=m&soort=${kind}`));
    assert.match(bare.whom, /^Aan Gemeente$/u, kind);
    assert.equal(bare.day, "2 juni 2026");
    assert.match(bare.subject, /^Onderwerp: /u);
    assert.deepEqual([bare.body[0], bare.body.at(-1)], ["Geachte heer of mevrouw,", "Met vriendelijke groet,"]);
    assert.deepEqual(`${bare.fill_in}\n${bare.sign}`.split("\n").map((line) => line.split(":")[0]), ["Naam", "Adres", "Burgerservicenummer of kenmerk", "Handtekening"]);
    const letter = letterView(holding({ ...records, setting }), at(`/?id=m&soort=${kind}`));
    assert.deepEqual([letter.whom, letter.sender, letter.side, letter.day], [setting[1].value, setting[0].value, "right", "Zandwijk, 2 juni 2026"]);
    assert.equal(letter.fill_in.split(":")[0], "Burgerservicenummer of kenmerk");
    assert.deepEqual(letter.sign.split("\n").map((line) => line.split(":")[0]), ["Handtekening", "A. de Wit"]);
    for (const part of [letter.whom, letter.sender, letter.subject, ...letter.body]) assert.ok(letter.text.includes(part), `${kind} ${part}`);
  }
  assert.equal(plainLetter(partsOf("", { from: "", to: "" })).trim(), "", "no text, no letter");
});

test("an address of too many lines is told, and nothing of it is lost", () => {
  const six = "1\n2\n3\n4\n5\n6";
  const problems = addressesForm.check({ from: six, to: "1\n2" }, world.get(), at("/"));
  assert.deepEqual([problems.from?.places, problems.to], [{ most: 5 }, undefined]);
  assert.match(texts(problems.from.key, problems.from.places), /5 regels/u);
  assert.deepEqual(addressesForm.fields.from.read(`  a \n\n\n b  `, "nl"), { value: "a\n\nb" });
});

test("an address in a PDF stands behind the window of an envelope, left or right", async () => {
  for (const [side, left] of /** @type {const} */ ([["left", 19], ["right", 112]])) {
    const paragraph = (text) => ({ kind: "paragraph", text });
    const made = await readBack({ title: "Brief", language: "nl", blocks: [paragraph("A. de Wit\nDorpsstraat 1\n1234 AB Zandwijk\nderde\nvijfde"), { kind: "address", side, text: "Gemeente\nPostbus 1\n1234 ZZ Verweg" }, paragraph("Hierna komt de brief.")] });
    const boxes = execFileSync("pdftotext", ["-bbox", made.file, "-"], { encoding: "utf8" });
    const place = (word) => new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${word}<`, "u").exec(boxes).slice(1).map((points) => (Number(points) / 72) * 25.4);
    const [x, top] = place("Gemeente");
    const bottom = place("Verweg")[3];
    assert.ok(Math.abs(x - left) < 1.5, `${side} ${x}`);
    assert.ok(top > 50 && bottom < 80, `${top} to ${bottom} mm`);
    assert.ok(place("vijfde")[3] < top && place("Hierna")[1] > bottom, "nothing else is behind the window");
    assert.match(made.info, /^Pages: +1$/mu);
  }
});

test("a call card says it in the language of the person with the Dutch beside it, and once for whoever reads Dutch", async () => {
  const address = at("/op-papier/belkaart?id=e2&soort=question");
  const dutch = call_cardView(world.get(), address);
  assert.match(dutch.say.own, /^Zeg dit: “Ik heb op 2 juni 2026/u);
  assert.ok([dutch.say, ...dutch.ask, ...dutch.days].every(({ dutch: beside }) => beside === ""));
  assert.deepEqual(dutch.days.map(({ own }) => own.split(" ")[0]), ["Aangevraagd", "28"]);
  const english = call_cardView({ ...world.get(), texts: await loadTexts("en"), language: "en" }, address);
  assert.match(english.say.own, /2 June 2026/u);
  assert.equal(english.say.dutch, dutch.say.own);
  assert.deepEqual(english.ask.map(({ dutch: beside }) => beside), dutch.ask.map(({ own }) => own));
  assert.equal(call_cardView(world.get(), at("/op-papier/belkaart?id=nothing")).is_known, false);
});

test("an agency is called as the directory says, else as our list does, else the person looks at a letter", () => {
  const listed = { agencies: [{ oin: "1", name: "Gemeente Zandwijk", kind: "municipality", contact: { phone: "14 0123" }, hours: { nl: "altijd", en: "always" } }] };
  const call = (of, more = {}) => callingOf(of, { ...holding({}), example: false, ...more });
  assert.deepEqual([call({ agency: "toeslagen" }).number, call({ agency: "toeslagen" }).note], ["0800 0543", ""]);
  assert.deepEqual([call({ agency: "uwv" }).number, call({ agency: "uwv" }).note], ["088 898 92 94", texts("phone-unread")]);
  assert.deepEqual([call({ agency: "svb" }).number, call({ agency: "svb" }).note], ["", texts("phone-unknown")]);
  assert.equal(call({ agency: "constructor" }).number, "");
  assert.equal(call({ agency: "gemeente" }, { listed }).number, "", "not any municipality is theirs");
  const linked = { ...holding({ agency_link: [{ id: "l", agency: "1" }] }), example: false, listed };
  assert.deepEqual([callingOf({ agency: "gemeente" }, linked).number, callingOf({ agency: "gemeente" }, linked).hours], ["14 0123", "altijd"]);
  const told = { ...holding({ household_fact: [{ id: "gemeente", value: "gm0001" }] }), example: false, listed: { agencies: [{ ...listed.agencies[0], municipality: "GM0001" }] } };
  assert.equal(callingOf({ agency: "gemeente" }, told).number, "14 0123", "where the person said to live");
});

test("the days of a matter go into a calendar with an alarm a day before, each once", () => {
  const matter = { id: "m", title: "Bijstand", agency: "gemeente", applied_on: "2026-06-02", asked_on: "2026-06-10", asked_by: "2026-06-20", notified_on: "2026-06-25" };
  const days = daysOfMatter(matter, holding({}));
  assert.deepEqual(days.map(({ id }) => id), ["m-answers", "m-decides", "m-objects"]);
  const file = icsOf(days, Date.parse("2026-06-02T09:00:00Z"), 15);
  assert.equal(file.split("TRIGGER:-PT15H").length - 1, 3);
  assert.equal(new Set(file.match(/UID:.*/gu)).size, 3);
  assert.ok(!icsOf(days, 0).includes("VALARM"), "only where it is asked for");
  assert.deepEqual(daysOfMatter({ ...matter, decided_on: "2026-06-22", objected_on: "2026-06-28" }, holding({})), []);
  const sheet = matter_sheetView(world.get(), at("/op-papier/zaak?id=e2"));
  assert.deepEqual(sheet.days.map(({ name }) => name), ["Gemeente Rotterdam beslist uiterlijk over “Bijstand aangevraagd”", "Loonstrook inleveren"]);
  assert.equal(sheet.size, "large");
  assert.equal(matter_sheetView(world.get(), at("/op-papier/zaak?id=none")).is_known, false);
  const tasks = Array.from({ length: 40 }, (_, id) => ({ id: `t${id}`, title: "iets".repeat(20), due: "2026-07-01", agency: "gemeente" }));
  const busy = matter_sheetView(holding({ matter: [{ ...matter, waits: "me", waits_since: "2026-06-11", title: "x".repeat(200) }], task: tasks }), at("/op-papier/zaak?id=m"));
  assert.deepEqual([busy.size, busy.days.length], ["small", 7]);
});
