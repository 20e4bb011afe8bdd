// That what a letter says is proposed with its own words, and that no text, however broken, stops it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { letterWords } from "../../assets/device/data/letter_words.js";
import { daysIn } from "../../assets/device/letter/days.js";
import { mend, oneLine, wordsAround } from "../../assets/device/letter/lines.js";
import { amountsIn } from "../../assets/device/letter/money.js";
import { proposalsOf } from "../../assets/device/letter/proposals.js";
import { termsIn } from "../../assets/device/letter/term.js";
import { letters } from "./received_letters.mjs";
import { Seeded } from "./random.mjs";

const TODAY = "2026-06-08";
const known = { today: TODAY, names: letterWords };

/** @param {string} text */
function propose(text) {
  const proposals = proposalsOf(text, known);
  assert.ok(proposals);
  return proposals;
}

for (const [name, { text, expected }] of Object.entries(letters)) {
  test(`${name} is read`, () => {
    const { senders, subjects, dates, amounts, todos } = propose(text);
    assert.equal(senders[0]?.agency ?? "", expected.agency);
    assert.equal(senders[0]?.name ?? "", expected.name ?? "");
    if (expected.subject) assert.equal(subjects[0]?.subject, expected.subject);
    assert.equal(dates[0]?.day ?? "", expected.issued);
    if (expected.cents) {
      assert.equal(amounts[0]?.cents, expected.cents, JSON.stringify(amounts));
      assert.equal(amounts[0].way, expected.way);
    } else {
      assert.ok(amounts.every(({ isSure }) => !isSure), JSON.stringify(amounts));
    }
    assert.equal(todos[0]?.action, expected.action, JSON.stringify(todos));
    if (expected.action) assert.deepEqual([todos[0].due, todos[0].isSure], [expected.due, expected.isSure]);
  });

  test(`${name}: each proposal is found in the letter by its words`, () => {
    const { senders, subjects, dates, amounts, todos } = propose(text);
    const letter = oneLine(mend(text));
    for (const { words } of [...senders, ...subjects, ...dates, ...amounts, ...todos]) {
      assert.ok(words.length > 0 && words.length < 400);
      assert.ok(letter.includes(oneLine(words.replaceAll("…", ""))), words);
    }
  });
}

test("the term to object moves past a holiday, a term of the agency itself does not", () => {
  // Six weeks after 20 November 2026 is New Year's Day, which is followed by a weekend.
  const [objection] = termsIn("U kunt bezwaar maken binnen zes weken.", "2026-11-20");
  assert.equal(objection.due, "2027-01-04");
  const [payment] = termsIn("Betaal dit bedrag binnen zes weken.", "2026-11-20");
  assert.equal(payment.due, "2027-01-01");
});

test("what the agency itself will do is nothing for the person", () => {
  assert.deepEqual(termsIn("Wij beslissen binnen acht weken op uw aanvraag.", "2026-05-01"), []);
  assert.deepEqual(termsIn("U ontvangt binnen twee weken een brief met onze reactie.", "2026-05-01"), []);
});

test("until when something holds is no term for the person", () => {
  for (const text of [
    "Stuur ons uw loonstroken van 1 april 2026 tot en met 31 mei 2026.",
    "U kunt bezwaar maken. Uw uitkering loopt tot 1 juli 2026.",
    "Lever uw paspoort in dat geldig is tot 1 juli 2027.",
    "U ontvangt uw geld uiterlijk 25 juni 2026.",
    "Wij betalen u het bedrag voor 1 juli 2026.",
  ])
    assert.deepEqual(termsIn(text, "2026-05-01"), [], text);
});

test("each way to write a last day is understood", () => {
  for (const [text, action, due] of [
    ["Wij moeten uw bezwaarschrift uiterlijk 23 juni 2026 hebben ontvangen.", "object", "2026-06-23"],
    ["U moet v\u00f3\u00f3r 1 juli 2026 \u20ac 312,00 terugbetalen.", "pay", "2026-06-30"],
    ["Stuur de stukken voor of op 12-06-2026 naar ons op.", "hand-in", "2026-06-12"],
    ["Reageer niet later dan maandag 15 juni 2026.", "answer", "2026-06-15"],
    ["Maak het bedrag binnen een maand over.", "pay", "2026-06-01"],
    ["Lever de stukken in. Uiterlijk op 17 juni 2026.", "hand-in", "2026-06-17"],
    ["U kunt tot en met 12 juni 2026 bezwaar maken.", "object", "2026-06-12"],
  ])
    assert.deepEqual(termsIn(text, "2026-05-01").map((term) => [term.action, term.due]), [[action, due]], text);
});

test("a term that begins at the receipt, or counts working days, is never sure", () => {
  const [received] = termsIn("Stuur ons de gegevens binnen 14 dagen na ontvangst van deze brief.", "2026-05-01");
  assert.deepEqual([received.due, received.isSure], ["2026-05-15", false]);
  const [working] = termsIn("Stuur ons de gegevens binnen 5 werkdagen.", "2026-05-01");
  assert.deepEqual([working.due, working.isSure], ["2026-05-06", false]);
});

test("a term that begins on another day, need not be kept, or is for whenever something changes, is never sure", () => {
  for (const text of [
    "U moet binnen 2 weken na 1 juli 2026 uw gegevens inleveren.",
    "U moet binnen 3 maanden na afloop van het jaar uw gegevens inleveren.",
    "U moet binnen twee weken na de datum van het gesprek reageren.",
    "U hoeft niet binnen 2 weken te betalen.",
    "U hoeft niet vóór 1 juli 2026 te betalen.",
    "U kunt geen bezwaar maken binnen 6 weken.",
    "Meld een wijziging binnen 4 weken aan ons.",
    "Bent u ziek? Bel ons binnen 2 dagen.",
  ])
    assert.deepEqual(termsIn(text, "2026-05-01").filter(({ isSure }) => isSure), [], text);
  for (const text of ["Betaal het bedrag binnen 2 weken na dagtekening van deze brief.", "Betaal binnen 14 dagen na de factuurdatum.", "Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken."])
    assert.equal(termsIn(text, "2026-05-01")[0].isSure, true, text);
});

test("a sender whose name is only in a picture is guessed by what it pays, and never surely", () => {
  const { senders } = propose("1000 AB Amsterdam\n\nOnderwerp: beslissing over uw WW-uitkering\n\nWij hebben besloten dat u WW krijgt.");
  assert.deepEqual([senders[0].agency, senders[0].isSure], ["uwv", false]);
});

test("a day that does not exist is no day", () => {
  assert.deepEqual(daysIn("31-02-2026, 40 mei 2026, 12-13-2026 en 1.250.000"), []);
});

test("numbers that are no amounts are left alone", () => {
  assert.deepEqual(amountsIn("Kenmerk 123.456.789, BSN 999999990, 3000 AA, tel. 050 000 00 00, 12 mei 2026, 21%, 10.00 uur"), []);
});

test("a photo with hardly a word gives nothing", () => {
  assert.equal(proposalsOf("", known), undefined);
  assert.equal(proposalsOf("| . ,, ~ il\n\n—", known), undefined);
});

test("every amount that is written the Dutch way is read back", () => {
  const seeded = new Seeded(7);
  const random = () => seeded.next();
  for (let round = 0; round < 2_000; round += 1) {
    const cents = 1 + Math.floor(random() ** 3 * 99_999_999);
    const whole = Math.floor(cents / 100);
    const rest = String(cents % 100).padStart(2, "0");
    const grouped = whole.toLocaleString("nl-NL");
    for (const written of [`€ ${grouped},${rest}`, `€${whole},${rest}`, `${grouped},${rest} euro`, `EUR ${grouped},${rest}`]) {
      const found = amountsIn(`U moet ${written} betalen.`);
      assert.deepEqual(found.map((amount) => amount.cents), [cents], written);
    }
  }
});

test("no text, however broken, stops the reading", () => {
  const seeded = new Seeded(11);
  const random = () => seeded.next();
  const pieces = Object.values(letters).map(({ text }) => text);
  const signs = "€.,-/|0OlI1 \n\n()%\"'ëé\u{1f600}";
  for (let round = 0; round < 400; round += 1) {
    const letter = [...pieces[Math.floor(random() * pieces.length)]];
    const noise = Math.floor(random() * letter.length);
    for (let slip = 0; slip < noise; slip += 1) {
      const at = Math.floor(random() * letter.length);
      letter[at] = random() < 0.3 ? "" : signs[Math.floor(random() * signs.length)];
    }
    const proposals = proposalsOf(letter.join(""), known);
    for (const { cents } of proposals?.amounts ?? []) assert.ok(Number.isSafeInteger(cents) && cents > 0);
    for (const { due } of proposals?.todos ?? []) assert.match(due, /^(?:\d{4}-\d{2}-\d{2})?$/u);
    for (const { day } of proposals?.dates ?? []) assert.ok(day <= "2026-06-09");
  }
});

test("a very long text takes little time and its end is not needed", () => {
  const { text } = letters["a decision of UWV on a benefit"];
  const begun = performance.now();
  assert.equal(propose(`${text}\n${"0O1l.,€ ".repeat(40_000)}`).dates[0].day, "2026-05-12");
  assert.ok(performance.now() - begun < 5_000);
});

test("no text of one kind of piece, as long as it may be, keeps the screen waiting", () => {
  for (const piece of ["a", "€ ", "€ 12,50 ", "moet u ", "maak ", "1-1-2026 ", "2 juni 2026 ", "binnen 2 weken ", "1 1 1 "]) {
    const begun = performance.now();
    proposalsOf(`Een brief van acht woorden die nergens over gaan: ${piece.repeat(40_000 / piece.length)}`, known);
    // Some hundred ms on a busy computer; what grew with the square took seconds.
    assert.ok(performance.now() - begun < 1_500, `${piece}: ${performance.now() - begun} ms`);
  }
});

test("the words around a place are cut in a long sentence, and say so", () => {
  const text = `${"woord ".repeat(60)}€ 12,00 ${"woord ".repeat(60)}`;
  const from = text.indexOf("€");
  const words = wordsAround(text, from, from + 7);
  assert.match(words, /^….*€ 12,00.*…$/u);
  assert.ok(words.length < 150);
});
