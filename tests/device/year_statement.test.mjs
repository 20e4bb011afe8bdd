// A yearly benefit statement: its table is read, its months are proposed one by one, and what is odd is told and not counted.
import assert from "node:assert/strict";
import { test } from "node:test";

import { planOfPaper } from "../../assets/device/bank/specification.js";
import { beforeOf, countOf, offeredOf, undoingOf, writingsOf } from "../../assets/device/bank/taking.js";
import { letterWords } from "../../assets/device/data/letter_words.js";
import { addDays } from "../../assets/device/dates.js";
import { mend } from "../../assets/device/letter/lines.js";
import { proposalsOf } from "../../assets/device/letter/proposals.js";
import { yearStatementOf } from "../../assets/device/letter/year_statement.js";
import { loadTexts } from "../../assets/device/texts.js";
import { bankView } from "../../assets/device/views/bank.js";
import { Seeded } from "./random.mjs";

const TODAY = "2027-01-20";
const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
const euros = (cents) => `${Math.floor(cents / 100).toLocaleString("nl-NL")},${String(cents % 100).padStart(2, "0")}`;
const dutch = (day) => day.split("-").reverse().join("-");
const net = (at) => 123_456 + at * 100;
const paidOn = (at) => `2026-${String(at + 1).padStart(2, "0")}-26`;
const row = (at, { month = MONTHS[at], gross = euros(145_012), amount = euros(net(at)), day = dutch(paidOn(at)) } = {}) => `${month} ${gross} ${amount} ${day}`;
const sum = (count = 12) => Array.from({ length: count }, (_, at) => net(at)).reduce((total, cents) => total + cents, 0);
const ROWS = MONTHS.map((_, at) => row(at));

/** A made-up statement as a machine reads it from a photo. */
const statement = (rows = ROWS, total = `Totaal ${euros(12 * 145_012)} ${euros(sum())}`) => `Gemeente Meerdorp
Werk en Inkomen

Meerdorp, 8 januari 2027

Uitkeringsspecificatie over 2026

Hieronder ziet u per maand wat u netto van ons kreeg voor uw bijstandsuitkering.

Maand Bruto Netto Uitbetaald op
${rows.join("\n")}
${total}

Klopt er iets niet? Bel ons dan.`;

const propose = (text) => proposalsOf(text, { today: TODAY, names: letterWords });
const read = (text) => yearStatementOf(mend(text));
const amounts = (found) => found?.lines.map(({ month, date, amount_cents }) => [month, date, amount_cents]);

/** The wallet of one person, and the paper with its months among it. */
class Wallet {
  records = new Map();
  imports = 0;

  find = (type, id) => this.records.get(`${type}/${id}`) ?? null;
  all = (type) => [...this.records].flatMap(([key, record]) => (key.startsWith(`${type}/`) ? [record] : []));

  plan(text, fields = {}) {
    const paper = { id: "d", kind: "payslip", title: "Jaaroverzicht", agency: "gemeente", agency_name: "Gemeente Meerdorp", ...propose(text)?.year, ...fields };
    return planOfPaper(paper, { parts: this.all("income_part"), notes: this.all("payment_note"), costs: [], balance: undefined, today: TODAY });
  }

  take(plan, chosen = offeredOf(plan)) {
    const id = `import-${++this.imports}`;
    const writings = writingsOf(plan, { chosen: new Set(chosen) }, id, this.find);
    const made = { id, count: chosen.length, written: beforeOf(writings, this.find) };
    for (const { type, id: of, fields } of writings) this.records.set(`${type}/${of}`, { ...this.find(type, of), ...fields, id: of });
    return { ...made, writings };
  }

  undo(made) {
    const { writings, removals } = undoingOf(made, this.find);
    for (const { type, id, fields } of writings) this.records.set(`${type}/${id}`, { ...this.find(type, id), ...fields });
    for (const { type, id } of removals) this.records.delete(`${type}/${id}`);
  }
}

/** What the screen says of a plan. */
async function shown(plan) {
  const texts = await loadTexts("nl");
  return bankView(/** @type {any} */ ({ texts, today: TODAY, bank: { step: "plan", plan, chosen: new Set() }, vault: { records: () => [] } }));
}

test("every month of a yearly statement is read, with its net amount, its day and its words", () => {
  const { year, senders, subjects } = propose(statement());
  assert.deepEqual(amounts(year), MONTHS.map((_, at) => [paidOn(at).slice(0, 7), paidOn(at), net(at)]));
  assert.deepEqual([year.total_cents, year.paid_kind, year.lines[2].words], [sum(), "levensonderhoud", oneRow(2)]);
  assert.deepEqual([senders[0].name, subjects[0].subject], ["Gemeente Meerdorp", "payslip"]);
});

const oneRow = (at) => ROWS[at];

test("other columns, years in the rows, words for days and slips of the reader are read too", () => {
  const of = (head, ...rows) => amounts(read(`Uitkeringsspecificatie\n${head}\n${rows.join("\n")}`));
  const expected = [["2026-01", "2026-01-26", 98_765], ["2026-02", "2026-02-26", 101_000]];
  assert.deepEqual(of("Periode Netto Bruto Datum betaling", "januari 2026 € 987,65 € 1.100,00 26 januari 2026", "februari 2026 € 1.010,00 € 1.200,00 26 februari 2026"), expected);
  assert.deepEqual(of("Maand Bruto Loonheffing Netto Betaaldatum", "01-2026 1.100,00 112,35 987,65 26-01-2026", "02-2026 1.200,00 190,00 1.010,00 26-02-2026"), expected);
  assert.deepEqual(of("| Maand | Bruto | Netto | Uitbetaald op |", "| jan. 2026 | 1100,00 | 987,65 | 26/01/2026 |", "| feb. 2026 | 1200,00 | 1010,- | 26/02/2026 |"), expected);
  assert.deepEqual(of("Maand Bruto Netto Uitbetaald op", "januarl 1.1O0,00 987,65 26-0l-2026", "februari 1.200,00 1.0l0,00 26-02-2026"), expected);
  assert.deepEqual(of("Maand Netto Inhouding Uit te betalen Uitbetaald op", "januari 1.000,00 12,35 987,65 26-01-2026", "februari 1.010,00 0,00 1.010,00 26-02-2026"), expected, "what is paid is what is left");
  assert.deepEqual(of("Maand Bruto Netto Uitbetaald op", "december 2025 900,00 800,00 2-1-2026", "januari 900,00 800,00 30-12-2025", "februari 900,00 800,00 27-02-2026", "maart 900,00 800,00 27-03-2026"), [["2025-12", "2026-01-02", 80_000], ["2026-01", "2025-12-30", 80_000], ["2026-02", "2026-02-27", 80_000], ["2026-03", "2026-03-27", 80_000]]);
});

test("a letter that tells of a month and of net pay, and a statement of one month, is no yearly statement", () => {
  for (const text of ["U krijgt per maand netto € 987,65.\nIn mei 2026 betaalden wij € 12,00.", "Maand Bruto Netto Uitbetaald op\njuni 1.100,00 987,65 26-06-2026", "Maand Bruto Netto Uitbetaald op", ""]) assert.equal(read(text), undefined, text);
});

test("an amount with wrong separators, or too many or too few of them, is told and not counted", async () => {
  const wrong = ["1.234.56", "1,234.56", "1234.56", "1.23456", "12.34,56", "123456", "1 234,56", "l 234,56", "-1.234,56", "1.234,56-", "1.234,5", "", "12,34 56,78", "geen"];
  for (const amount of wrong) {
    const plan = new Wallet().plan(statement(ROWS.with(4, row(4, { amount }))));
    assert.deepEqual(plan.left_out, [{ line: 5, reason: "amount", name: "2026-05" }], amount);
    assert.deepEqual(plan.parts[0].payments.map(({ date }) => date), MONTHS.map((_, at) => paidOn(at)).toSpliced(4, 1), amount);
    const { left_out, doubts, can_tick_all } = await shown(plan);
    assert.match(left_out[0].text, /bedrag is niet te lezen.*mei 2026/u);
    assert.match(doubts[0].text, /totaal op het papier/u);
    assert.equal(can_tick_all, false, "what is doubted is looked at line by line");
  }
});

test("a day that is not there, cannot be, or is of another month or year is told and not counted", () => {
  for (const day of ["", "26", "31-02-2026", "26-09-2026", "26-03-2024", "26-13-2026", "onbekend"]) {
    const plan = new Wallet().plan(statement(ROWS.with(2, row(2, { day }))));
    assert.deepEqual(plan.left_out.map(({ line, name }) => [line, name]), [[3, "2026-03"]], day);
    assert.equal(plan.parts[0].payments.length, 11, day);
  }
});

test("months that are missing in between are told", async () => {
  const plan = new Wallet().plan(statement(ROWS.filter((_, at) => at !== 2 && at !== 6)));
  assert.deepEqual([plan.year.missing, plan.parts[0].payments.length], [["2026-03", "2026-07"], 10]);
  const { doubts, can_tick_all } = await shown(plan);
  assert.match(doubts[0].text, /maart 2026, juli 2026/u);
  assert.deepEqual([doubts.length, can_tick_all], [2, false]);
  const late = new Wallet().plan(statement(ROWS.slice(4), `Totaal netto ${euros(sum() - sum(4))}`));
  assert.deepEqual([late.year.missing, (await shown(late)).doubts], [[], []], "a benefit may begin in May");
});

test("of thirteen lines the month that stands there twice, and one of no month, are told and not counted", async () => {
  const twice = new Wallet().plan(statement([...ROWS.slice(0, 5), row(4, { amount: "612,00" }), ...ROWS.slice(5)]));
  assert.deepEqual(twice.left_out, [{ line: 5, reason: "twice", name: "2026-05" }, { line: 6, reason: "twice", name: "2026-05" }]);
  assert.equal(twice.parts[0].payments.length, 11);
  assert.match((await shown(twice)).doubts[0].text, /totaal/u);
  const holiday = "Vakantietoeslag 700,00 612,00 26-05-2026";
  const other = new Wallet().plan(statement([...ROWS.slice(0, 5), holiday, ...ROWS.slice(5)], `Totaal 18.101,44 ${euros(sum() + 61_200)}`));
  assert.deepEqual(other.left_out, [{ line: 6, reason: "month", name: holiday }]);
  assert.deepEqual([other.parts[0].payments.length, (await shown(other)).doubts], [12, []], "the total is that of all lines");
});

test("a total that does not add up is told, and is never a payment", async () => {
  const plan = new Wallet().plan(statement(ROWS, `Totaal ${euros(12 * 145_012)} 14.000,00`));
  assert.deepEqual([plan.year.told_cents, plan.year.sum_cents, plan.parts[0].payments.length], [1_400_000, sum(), 12]);
  const { doubts, can_tick_all } = await shown(plan);
  assert.match(doubts[0].text, /€\s14\.000,00.*€\s14\.880,72/u);
  assert.equal(can_tick_all, false);
  for (const total of ["", "Totaal onleesbaar", "Totaal 2026 17.401,44 14.880,72"]) assert.deepEqual((await shown(new Wallet().plan(statement(ROWS, total)))).doubts, [], total);
});

test("a month of which nothing was paid brings nothing in and is not missing", () => {
  const plan = new Wallet().plan(statement(ROWS.with(7, row(7, { amount: "0,00", day: "" })), ""));
  assert.deepEqual([plan.left_out, plan.year.missing, plan.parts[0].payments.length], [[], [], 11]);
});

test("each line is chosen by itself, and read again, from whatever photo, nothing is written twice", async () => {
  const wallet = new Wallet();
  const plan = wallet.plan(statement());
  const offers = (await shown(plan)).parts;
  assert.deepEqual([offers.length, offers[3].amount.replaceAll("\u00a0", " "), offers.some(({ is_chosen }) => is_chosen), (await shown(plan)).can_tick_all], [12, "€ 1.237,56", false, true]);
  const first = wallet.take(plan, [offers[0].id, offers[2].id]);
  const [part] = wallet.all("income_part");
  assert.deepEqual([part.agency_name, part.kind, part.payments.map(({ date }) => date)], ["Gemeente Meerdorp", "levensonderhoud", [paidOn(0), paidOn(2)]]);
  assert.deepEqual([countOf(first), wallet.all("payment_note").map(({ date, amount_cents }) => [date, amount_cents])], [2, [[paidOn(0), net(0)], [paidOn(2), net(2)]]]);
  const again = wallet.plan(statement());
  assert.deepEqual([again.known, again.parts[0].fresh.length], [2, 10]);
  wallet.take(again);
  const [whole] = wallet.all("income_part");
  assert.deepEqual([whole.payments.length, whole.period, whole.pay_day, whole.amount_cents], [12, "month", 26, net(11)]);
  const before = JSON.stringify([...wallet.records]);
  for (const text of [statement(), statement().replace("8 januari", "9 januari")]) {
    const none = wallet.plan(text);
    assert.deepEqual([none.known, none.parts, none.matches, wallet.take(none).writings], [12, [], [], []]);
  }
  assert.equal(JSON.stringify([...wallet.records]), before);
});

test("what was taken over can be undone, all of it or the last of it", () => {
  const wallet = new Wallet();
  const plan = wallet.plan(statement());
  const first = wallet.take(plan, offeredOf(plan).slice(0, 4));
  const before = JSON.stringify([...wallet.records]);
  const second = wallet.take(wallet.plan(statement()));
  wallet.undo(second);
  assert.equal(JSON.stringify([...wallet.records]), before);
  wallet.undo(first);
  assert.deepEqual([...wallet.records], []);
});

test("the months of an income that is in the wallet are ticked off there; what came in otherwise, some days later, is known", () => {
  const wallet = new Wallet();
  wallet.records.set("income_part/own", { id: "own", agency: "gemeente", agency_name: "Gemeente Meerdorp", kind: "levensonderhoud", amount_cents: net(0), period: "month", pay_day: 26, weekend: "before", payments: [] });
  const plan = wallet.plan(statement());
  assert.deepEqual([plan.parts, plan.extra_count, plan.matches.length], [[], 0, 12]);
  const made = wallet.take(plan, offeredOf(plan).slice(1));
  assert.deepEqual([made.writings.map(({ type }) => type), wallet.plan(statement()).matches.length], [Array(11).fill("payment_note"), 1]);
  const other = new Wallet();
  other.records.set("income_part/bank-x", { id: "bank-x", agency: "gemeente", agency_name: "GEM MEERDORP", kind: "levensonderhoud", payments: MONTHS.map((_, at) => ({ date: addDays(paidOn(at), 2), amount_cents: net(at) })) });
  assert.deepEqual([other.plan(statement()).known, other.plan(statement()).parts], [12, []]);
});

test("however broken a statement is read, no payment comes in that does not stand in it, and its total never does", () => {
  const seeded = new Seeded(19);
  const signs = "0123456789.,-/ lOSB\n";
  for (let round = 0; round < 400; round++) {
    const text = [...statement()];
    for (let slip = seeded.between(0, 25); slip > 0; slip--) text[seeded.between(0, text.length - 1)] = signs[seeded.between(0, signs.length - 1)];
    const plan = new Wallet().plan(text.join(""), { agency: "gemeente" });
    const lines = plan.year ? plan.parts.flatMap(({ payments }) => payments) : [];
    assert.ok(lines.length <= 12, `${round}`);
    for (const { date, amount_cents } of lines) assert.ok(Number.isSafeInteger(amount_cents) && amount_cents > 0 && date >= "2025-12-01" && date <= TODAY, `${round}: ${date} ${amount_cents}`);
    assert.ok(lines.every(({ amount_cents }) => amount_cents !== sum()), `${round}`);
  }
});

test("no table, as long as it may be, keeps the screen waiting", () => {
  for (const piece of ["maand netto\n", "mei 1,00 2,00 1-1-2026\n", "Maand Bruto Netto Uitbetaald op\nmei 1,00 2,00 1-1-2026\n", "maand netto 1-1-2026 ", "1.1.1.1.1.", "jaar 2", "2026 1,00 1 januari 2026 "]) {
    const begun = performance.now();
    read(piece.repeat(40_000 / piece.length));
    assert.ok(performance.now() - begun < 1_500, `${piece}: ${performance.now() - begun} ms`);
  }
});
