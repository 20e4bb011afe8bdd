// Files of the bank: read in every format and character set, matched to what was expected, and refused or left out with a reason.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const LATER = "2027-01-01";

import { centsOfCell, centsOfDecimal } from "../../assets/device/bank/cents.js";
import { recognise } from "../../assets/device/bank/payers.js";
import { planOf, readStatement } from "../../assets/device/bank/plan.js";
import { rhythmOf } from "../../assets/device/bank/regularity.js";
import { beforeOf, undoingOf, writingsOf } from "../../assets/device/bank/taking.js";
import { household } from "../../assets/device/data/household.js";
import { addDays } from "../../assets/device/dates.js";
import { isWrite } from "../../assets/device/merge.js";
import { cameInOf } from "../../assets/device/paid.js";
import { BALANCE } from "../../assets/device/remaining.js";
import { paymentsBetween } from "../../assets/device/schedule.js";
import { Seeded } from "./random.mjs";
import { OPENING_CENTS, abnAmro, bookings, camt, ing, rabobank } from "./bank_files.mjs";

const SAMPLES = new URL("../vectors/bank/", import.meta.url);
const octetsOf = (content) => (typeof content === "string" ? new TextEncoder().encode(content) : content);
const read = (content) => readStatement(octetsOf(content));
const code = (name) => (error) => error.code === name;

/** A wallet as records by type and id, and what an import does to it. */
class Wallet {
  records = new Map();
  imports = 0;

  constructor(parts = household.income_part) {
    for (const part of parts) this.records.set(`income_part/${part.id}`, { ...part });
  }

  find = (type, id) => this.records.get(`${type}/${id}`) ?? null;

  all(type) {
    return [...this.records].flatMap(([key, record]) => (key.startsWith(`${type}/`) ? [record] : []));
  }

  plan(content) {
    return planOf(read(content), { parts: this.all("income_part"), notes: this.all("payment_note"), costs: this.all("fixed_cost"), balance: this.find("balance", BALANCE) ?? undefined, today: LATER });
  }

  /** Take over all that a file offers; give the import. */
  take(content, { costs = false } = {}) {
    const plan = this.plan(content);
    const chosen = new Set([...plan.matches, ...plan.parts, ...(costs ? plan.costs : [])].map(({ id }) => id).concat(BALANCE));
    const id = `import-${++this.imports}`;
    const writings = writingsOf(plan, { chosen }, id, this.find);
    const written = beforeOf(writings, this.find);
    for (const { type, id: of, fields } of writings) this.records.set(`${type}/${of}`, { ...this.find(type, of), ...fields, id: of });
    return { id, written, count: writings.length };
  }

  undo(made) {
    const { writings, removals } = undoingOf(made, this.find);
    for (const { type, id, fields } of writings) this.records.set(`${type}/${id}`, { ...this.find(type, id), ...fields });
    for (const { type, id } of removals) this.records.delete(`${type}/${id}`);
  }

  /** What it holds, whichever import wrote it. */
  contents() {
    return [...this.records].map(([key, { bank_import: _, ...fields }]) => [key, fields]).sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

const FORMATS = { ing, rabobank, abnAmro, camt02: (list, opening) => camt(list, { opening }), camt08: (list, opening) => camt(list, { opening, version: "08" }) };

for (const [name, write] of Object.entries(FORMATS)) {
  test(`a file of ${name} says what every other says`, () => {
    const { transactions, left_out, holes, balance } = read(write(bookings, OPENING_CENTS));
    const told = transactions.map(({ date, amount_cents }) => `${date} ${amount_cents}`).sort();
    assert.deepEqual(told, bookings.map(({ date, cents }) => `${date} ${cents}`).sort());
    assert.deepEqual([left_out, holes], [[], []]);
    assert.deepEqual([balance?.date, balance?.amount_cents], ["2026-07-20", OPENING_CENTS + bookings.reduce((sum, { cents }) => sum + cents, 0)]);
    const rent = transactions.find(({ text }) => text.includes("Huur juni"));
    assert.deepEqual([rent?.name, rent?.iban], ["Woonstede Verhuur", "NL91ABNA0417164300"]);
    assert.ok(transactions.some(({ text }) => text.includes("caissière")));
  });

  test(`the household gets the same wallet out of a file of ${name}`, () => {
    const wallet = new Wallet();
    const plan = wallet.plan(write(bookings, OPENING_CENTS));
    assert.deepEqual(
      plan.matches.map(({ id, amount_cents }) => `${id} ${amount_cents}`),
      ["p01_2026-06-05 118240", "p02_2026-06-05 41875", "p10_2026-06-15 13100", "p05_2026-06-19 24600", "p06_2026-06-19 41800", "p07_2026-06-19 43000", "p08_2026-06-19 61250", "p11_2026-06-24 32187", "p03_2026-06-26 9950", "p12_2026-06-26 21000", "p09_2026-07-01 65337", "p10_2026-07-15 13100", "p05_2026-07-20 23900"],
    );
    assert.equal(plan.matches.at(-1)?.expected_cents, 24_600, "another amount than was expected");
    assert.deepEqual(plan.parts.map(({ agency, agency_name, kind }) => [agency, agency_name, kind]), [["werkgever", "Bakkerij Zoet & Zn.", "loon"]]);
    assert.deepEqual(plan.costs.map(({ title, amount_cents, pay_day }) => [title, amount_cents, pay_day]), [["Woonstede Verhuur", 68_450, 1], ["Stroomgoed Energie", 14_310, 2]]);
    assert.equal(plan.strange_count, 1, "a friend paid back: nobody's business");
  });
}

test("the sample files are what the formats say", () => {
  const samples = { "ing.csv": ing(bookings), "rabobank.csv": rabobank(bookings), "abn-amro.tab": abnAmro(bookings), "camt.053.001.02.xml": camt(bookings), "camt.053.001.08.xml": camt(bookings, { version: "08" }) };
  for (const [name, content] of Object.entries(samples)) assert.deepEqual(new Uint8Array(readFileSync(new URL(name, SAMPLES))), octetsOf(content), name);
});

test("every character set that banks use is read, whatever the file says of itself", () => {
  const text = ing(bookings);
  const utf16 = Uint8Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
  const bytes = new Uint8Array(new Uint16Array(utf16.length).length * 2);
  [...`\ufeff${text}`].forEach((character, at) => bytes.set([character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8], at * 2));
  for (const octets of [octetsOf(`\ufeff${text}`), bytes, bytes.slice(2), Uint8Array.from(text, (character) => character.charCodeAt(0))]) {
    assert.ok(readStatement(octets).transactions.some(({ name }) => name === "M. Ünal"));
  }
  const lying = camt(bookings).replace('encoding="UTF-8"', 'encoding="ISO-8859-1"');
  assert.equal(read(lying).transactions.length, bookings.length);
  assert.throws(() => readStatement(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0)), code("bank-zip"));
  assert.throws(() => readStatement(Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0, 3)), code("bank-not-text"));
});

test("a table with other separators, or saved by a spreadsheet, is read too", () => {
  const semicolons = ing(bookings);
  const tidy = semicolons.replaceAll('"', "");
  for (const content of [semicolons.replaceAll('";"', '","'), semicolons.replaceAll('";"', '"\t"'), `sep=;\r\n${semicolons}`, tidy, semicolons.replaceAll("\r\n", "\n"), `${semicolons}\r\n\r\n`]) {
    assert.equal(read(content).transactions.length, bookings.length);
  }
  const spreadsheet = tidy.replaceAll(/\n(\d{4})(\d\d)(\d\d);/g, "\n$3-$2-$1;");
  assert.deepEqual(read(spreadsheet).transactions.map(({ date }) => date), read(tidy).transactions.map(({ date }) => date));
});

test("what cannot be read is left out, with its line and its reason, and the rest comes in", () => {
  const [heads, ...rows] = ing(bookings).split("\r\n");
  const spoiled = [heads, rows[0].replace("239,00", "239.000"), rows[1].replace('"Bij"', '"?"'), rows[2].replace("20260715", "20260732"), rows[3].split(";").slice(0, 4).join(";"), rows[4], rows[4], rows[5].replace(/"(\d+,\d\d)"/u, '"-$1"'), ...rows.slice(6)].join("\r\n");
  const { transactions, left_out } = read(spoiled);
  assert.deepEqual(left_out, [
    { line: 2, reason: "amount" },
    { line: 3, reason: "sign" },
    { line: 4, reason: "date" },
    { line: 5, reason: "columns" },
    { line: 7, reason: "twice" },
    { line: 8, reason: "sign" },
  ]);
  assert.equal(transactions.length, bookings.length - 5);
  const dollars = new TextDecoder("windows-1252").decode(rabobank(bookings)).replace('"EUR"', '"USD"');
  assert.deepEqual(read(dollars).left_out, [{ line: 2, reason: "currency" }]);
  assert.deepEqual(read(camt(bookings).replace("<BookgDt><Dt>2026-06-01", "<BookgDt><Dt>2026-02-30")).left_out, [{ line: 1, reason: "date" }]);
  const xml = camt(bookings).replace("<Sts>BOOK</Sts>", "<Sts>PDNG</Sts>").replace('<NtryRef>2</NtryRef><Amt Ccy="EUR">', '<NtryRef>2</NtryRef><Amt Ccy="USD">').replace('<NtryRef>3</NtryRef><Amt Ccy="EUR">', '<NtryRef>3</NtryRef><Amt Ccy="EUR">-');
  assert.deepEqual(read(xml).left_out, [{ line: 1, reason: "pending" }, { line: 2, reason: "currency" }, { line: 3, reason: "sign" }]);
});

test("a line that is missing is told by the balances round it", () => {
  for (const write of [ing, abnAmro]) {
    const lines = write(bookings).split("\r\n");
    const at = lines.findIndex((line) => line.includes("Studiefinanciering"));
    assert.deepEqual(read(lines.toSpliced(at, 1).join("\r\n")).holes, ["2026-06-26"]);
  }
  const xml = camt(bookings);
  assert.deepEqual(read(xml.replace(/<Ntry>.*Studiefinanciering.*<\/Ntry>\n/u, "")).holes, ["2026-07-20"]);
});

test("XML that would grow, fetch or never end is refused", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><Document><BkToCstmrStmt>&b;</BkToCstmrStmt></Document>`;
  const outside = `<?xml version="1.0"?><!DOCTYPE Document SYSTEM "http://127.0.0.1/evil.dtd"><Document/>`;
  for (const content of [bomb, outside]) assert.throws(() => read(content), code("bank-xml-entities"));
  assert.throws(() => read(camt(bookings).replace("Huur juni", "&unknown;")), code("bank-xml-broken"));
  assert.throws(() => read(camt(bookings).slice(0, 2_000)), code("bank-xml-broken"));
  assert.throws(() => read(`<Document><BkToCstmrStmt>${"<a>".repeat(100)}`), code("bank-xml-broken"));
  assert.throws(() => read(`<Document xmlns="urn:x"><BkToCstmrDbtCdtNtfctn/></Document>`), code("bank-other-message"));
});

test("a table that is no bank's is refused, and so is nothing at all", () => {
  for (const content of ["naam;leeftijd\r\nJan;4\r\n", "gewoon een brief", " "]) assert.throws(() => read(content), code("bank-unknown"));
  assert.deepEqual(read(ing([])).transactions, []);
});

test("several payments in one entry are told apart when they add up", () => {
  const [first] = bookings.filter(({ name }) => name === "UWV");
  const one = (cents, text) => `<TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">${cents / 100}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>UWV</Nm></Dbtr></RltdPties><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls>`;
  const together = camt([first]).replace(/<TxDtls>.*<\/TxDtls>/u, one(118_240, "WW") + one(41_875, "Toeslagenwet"));
  assert.deepEqual(read(together).transactions.map(({ amount_cents, text }) => [amount_cents, text]), [[118_240, "WW"], [41_875, "Toeslagenwet"]]);
  const apart = together.replace("1182.4", "1182.3");
  assert.deepEqual(read(apart).transactions.map(({ amount_cents }) => amount_cents), [160_115]);
});

test("amounts are exact or none", () => {
  const cells = { "1182,40": 118_240, "+1.182,40": 118_240, "-25,00": -2_500, "1182.40": 118_240, "1,182.40": 118_240, 12: 1_200, "12.345": undefined, "12,5": undefined, "": undefined, "€ 12,00": undefined, "1e3": undefined, "99999999999,00": undefined };
  for (const [cell, cents] of Object.entries(cells)) assert.equal(centsOfCell(cell), cents, cell);
  const decimals = { 1182.4: 118_240, "0.05": 5, "12.34000": 1_234, "12.345": undefined, "-1": undefined, "1,5": undefined };
  for (const [decimal, cents] of Object.entries(decimals)) assert.equal(centsOfDecimal(decimal), cents, decimal);
});

test("what the person noted stays, and what was disputed stays disputed", () => {
  const wallet = new Wallet();
  wallet.records.set("payment_note/p10_2026-06-15", { id: "p10_2026-06-15", part: "p10", date: "2026-06-15", state: "disputed", amount_cents: 100 });
  const plan = wallet.plan(ing(bookings));
  assert.ok(!plan.matches.some(({ id }) => id === "p10_2026-06-15"));
  assert.deepEqual([plan.known, plan.extra], [1, []]);
});

test("whatever a payer is called, what is written fits a wallet", () => {
  const name = "Stichting Zeer Lange Naam van een Werkgever met Veel Woorden & Zonen B.V. te Ergens";
  const wages = ["2026-05-25", "2026-06-25"].map((date) => ({ date, cents: 100_000, name, iban: "", text: "Salaris" }));
  const costs = ["2026-05-01", "2026-06-01"].flatMap((date) => [name, "水道", "€"].map((payee) => ({ date, cents: -100, name: payee, iban: "", text: "" })));
  const wallet = new Wallet([]);
  const plan = wallet.plan(octetsOf(ing([...wages, ...costs].sort((one, other) => (one.date < other.date ? -1 : 1)))));
  const chosen = new Set([...plan.parts, ...plan.costs].map(({ id }) => id));
  const writings = writingsOf(plan, { chosen }, "an-import", wallet.find);
  assert.deepEqual(writings.map(({ type }) => type), ["income_part", "payment_note", "payment_note", "fixed_cost"]);
  for (const writing of writings) assert.ok(isWrite(writing), writing.id);
});

test("what is dated later than today has not happened yet: neither payments nor a balance come in", () => {
  const held = { parts: new Wallet().all("income_part"), notes: [], costs: [], balance: undefined, today: "2026-06-10" };
  const plan = planOf(read(camt(bookings)), held);
  assert.deepEqual([plan.date_to, plan.count, plan.balance], ["2026-06-09", 4, undefined]);
  assert.ok(plan.left_out.length === bookings.length - 4 && plan.left_out.every(({ reason }) => reason === "pending"));
});

test("an import can be undone, and then everything is as it was", () => {
  const wallet = new Wallet();
  const before = wallet.contents();
  const first = wallet.take(ing(bookings.slice(0, 12)), { costs: true });
  const middle = wallet.contents();
  const second = wallet.take(ing(bookings), { costs: true });
  wallet.undo(second);
  assert.deepEqual(wallet.contents(), middle);
  wallet.undo(first);
  assert.deepEqual(wallet.contents(), before);
});

test("a part that came from the bank keeps what the person changed", () => {
  const wallet = new Wallet([]);
  const months = [4, 5, 6].map((month) => ({ date: `2026-0${month}-24`, cents: 32_187, name: "DUO Hoofdrekening", iban: "NL45INGB0705001903", text: "Studiefinanciering" }));
  wallet.take(ing(months.slice(0, 2)));
  const [part] = wallet.all("income_part");
  assert.deepEqual([part.period, part.pay_day, part.kind], ["month", 24, "studiefinanciering"]);
  wallet.records.set(`income_part/${part.id}`, { ...part, pay_day: 25 });
  wallet.take(ing(months));
  const [after] = wallet.all("income_part");
  assert.deepEqual([after.pay_day, after.payments.length], [25, 3]);
});

test("what was changed after an import is not undone with it", () => {
  const grants = [4, 5, 7].map((month) => ({ date: `2026-0${month}-24`, cents: 32_187, name: "DUO Hoofdrekening", iban: "", text: "Studiefinanciering" }));
  const wallet = new Wallet([]);
  const first = wallet.take(ing([...bookings, ...grants.slice(0, 2)].sort((one, other) => (one.date < other.date ? -1 : 1))), { costs: true });
  const change = (key, fields) => wallet.records.set(key, { ...wallet.records.get(key), ...fields });
  const [rent] = wallet.all("fixed_cost");
  change(`fixed_cost/${rent.id}`, { amount_cents: 70_000 });
  change("balance/balance", { amount_cents: 5_000, on: "2026-08-02" });
  const second = wallet.take(ing(grants));
  assert.equal(second.count, 1 + 1, "the part, and a note of what is new alone");
  wallet.undo(first);
  assert.equal(wallet.find("fixed_cost", rent.id)?.amount_cents, 70_000, "what the person changed");
  assert.equal(wallet.find("balance", BALANCE)?.amount_cents, 5_000);
  assert.equal(wallet.find("income_part", "bank-duo-studiefinanciering")?.payments.length, 4, "what another import added to");
  assert.equal(wallet.all("fixed_cost").length, 1);
});

test("what the person noted of a part that came from the bank stays when more comes in", () => {
  const wallet = new Wallet([]);
  const grants = [4, 5, 6].map((month) => ({ date: `2026-0${month}-24`, cents: 32_187, name: "DUO Hoofdrekening", iban: "", text: "Studiefinanciering" }));
  wallet.take(ing(grants.slice(0, 2)));
  const [disputed, removed] = wallet.all("payment_note").map(({ id }) => `payment_note/${id}`);
  wallet.records.set(disputed, { ...wallet.records.get(disputed), state: "disputed", bank_import: "" });
  wallet.records.delete(removed);
  wallet.take(ing(grants));
  assert.deepEqual(wallet.all("payment_note").map(({ date, state }) => [date, state]), [["2026-04-24", "disputed"], ["2026-06-24", "received"]]);
});

test("two payments of one day are both counted with their own amounts", () => {
  const wallet = new Wallet([]);
  const back = (cents) => ({ date: "2026-06-15", cents, name: "Belastingdienst", iban: "", text: "Teruggave inkomstenbelasting" });
  wallet.take(ing([back(10_000)]));
  wallet.take(ing([back(10_000), back(20_000)]));
  const vault = { records: (type) => wallet.all(type) };
  const cameIn = cameInOf(/** @type {any} */ ({ vault, today: "2026-06-20" }));
  const payments = paymentsBetween(wallet.all("income_part"), "2026-06-01", "2026-06-20");
  assert.deepEqual(payments.map(cameIn), [10_000, 20_000]);
});

test("a rhythm is seen in days that weekends move", () => {
  const days = (...dates) => dates.map((date) => ({ date, amount_cents: 1 }));
  assert.deepEqual(rhythmOf(days("2026-05-22", "2026-06-23", "2026-07-23")), { period: "month", pay_day: 23, first_date: "2026-05-22" });
  assert.equal(rhythmOf(days("2026-01-05", "2026-04-01", "2026-07-01")).period, "quarter");
  assert.equal(rhythmOf(days("2026-01-02", "2026-01-30", "2026-02-27")).period, "four_weeks");
  assert.equal(rhythmOf(days("2025-05-22", "2026-05-25")).period, "year");
  assert.equal(rhythmOf(days("2026-06-03", "2026-06-11", "2026-06-17", "2026-06-24")).period, "week", "on a Wednesday or a Thursday");
  for (const dates of [["2026-01-02"], ["2026-01-02", "2026-01-09"], ["2026-01-31", "2026-02-28", "2026-06-30"]]) assert.equal(rhythmOf(days(...dates)).period, "once");
});

/** A year of bookings in which agencies pay late, twice, too little, or in one sum, and in which others pay as well. */
function anyBookings(seeded) {
  const kinds = bookings.filter(({ cents }) => cents > 0);
  const list = Array.from({ length: seeded.between(20, 80) }, () => {
    const { date, cents, ...rest } = seeded.pick(kinds);
    const moved = addDays(date, seeded.between(-3, 4) + 30 * seeded.between(-2, 1));
    return { ...rest, date: moved, cents: seeded.between(0, 4) ? cents : cents - seeded.between(1, 500) };
  });
  return list.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}

/** Cut a list into pieces that overlap, in any order; `isEnd` says where it may be cut. */
function anyPieces(seeded, list, isEnd) {
  const pieces = [];
  for (let from = 0; from < list.length; ) {
    let to = Math.min(list.length, from + seeded.between(1, 20));
    while (to < list.length && !isEnd(to)) to += 1;
    let start = Math.max(0, from - seeded.between(0, 3));
    while (start > 0 && !isEnd(start)) start -= 1;
    pieces.push([start, to]);
    from = to;
  }
  return pieces.map((piece) => [seeded.between(0, 1_000_000), piece]).sort(([one], [other]) => one - other).map(([, piece]) => piece);
}

test("a file read again, or cut into pieces that overlap and come in any order, gives the same wallet", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const seeded = new Seeded(seed);
    const list = anyBookings(seeded);
    const sums = list.reduce((all, { cents }) => [...all, all.at(-1) + cents], [OPENING_CENTS]);
    const whole = new Wallet();
    whole.take(ing(list));
    const once = whole.contents();
    assert.equal(whole.take(ing(list)).count, 0, `seed ${seed}: read again, something was written`);
    // Banks give whole days. Cut inside one, nobody can tell which balance is the later, or whether two equal wages were one; what
    // was expected still comes to the same.
    const isDay = (at) => list[at - 1].date !== list[at].date;
    const expected = (contents) => contents.filter(([key]) => !/^balance|\/bank-/u.test(key));
    for (const [isEnd, compared] of [[isDay, (contents) => contents], [() => true, expected]]) {
      const cut = new Wallet();
      for (const [from, to] of anyPieces(seeded, list, isEnd)) cut.take(ing(list.slice(from, to), sums[from]));
      assert.deepEqual(compared(cut.contents()), compared(once), `seed ${seed}`);
    }
  }
});

test("all that an import ticked off is what the bank said, and no payment is ticked twice", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const list = anyBookings(new Seeded(seed));
    const wallet = new Wallet();
    wallet.take(ing(list));
    const notes = wallet.all("payment_note");
    const told = (day) => list.filter(({ date }) => date === day).reduce((sum, { cents }) => sum + cents, 0);
    for (const [day, some] of Map.groupBy(notes, ({ received_on }) => received_on)) {
      assert.ok(some.reduce((sum, { amount_cents }) => sum + amount_cents, 0) <= told(day), `seed ${seed}: more on ${day} than came in`);
    }
  }
});

test("income that was seen once is expected in the usual rhythm of its kind, with its amount", () => {
  const paid = (date, cents, name, text) => ({ date, cents, name, iban: "", text });
  const wallet = new Wallet([]);
  wallet.take(ing([paid("2026-06-19", 41_800, "Belastingdienst", "Huurtoeslag juli"), paid("2026-07-01", 65_337, "SVB", "Kinderbijslag"), paid("2026-07-03", 48_000, "Bakkerij Zoet", "Salaris juni")]));
  const [rent, child, wages] = ["huurtoeslag", "kinderbijslag", "loon"].map((kind) => wallet.all("income_part").find((part) => part.kind === kind));
  assert.deepEqual([rent.period, rent.pay_day, rent.shift_months, rent.amount_cents], ["month", 20, -1, 41_800]);
  assert.deepEqual([child.period, child.first_date, child.amount_cents], ["quarter", "2026-07-01", 65_337]);
  assert.deepEqual([wages.period, wages.pay_day, wages.amount_cents], ["month", 3, 48_000]);
  const coming = paymentsBetween(wallet.all("income_part"), "2026-07-04", "2026-10-05").map(({ part, date }) => `${part.kind} ${date}`);
  assert.deepEqual(coming, ["huurtoeslag 2026-07-20", "loon 2026-08-03", "huurtoeslag 2026-08-20", "loon 2026-09-03", "huurtoeslag 2026-09-21", "kinderbijslag 2026-10-01", "loon 2026-10-02"]);
});

test("where a description names two kinds, none is told", () => {
  const kindOf = (text, name = "UWV") => recognise({ name, iban: "", text }, [])?.kind;
  assert.deepEqual([kindOf("Uitkering mei WW en toeslag"), kindOf("WW mei"), kindOf("Toeslagenwet mei")], ["", "ww", "toeslag_toeslagenwet"]);
  assert.equal(kindOf("Bijzondere bijstand", "Gemeente Waterdam"), "bijzondere_bijstand", "a word inside a longer one names nothing");
});

test("an income of no known kind is called by what its payer wrote, in every format", () => {
  const benefit = bookings.filter(({ name }) => name === "UWV");
  for (const [name, write] of Object.entries(FORMATS)) {
    for (const list of [benefit, [bookings[0], ...benefit]]) assert.deepEqual(new Wallet([]).plan(write(list, OPENING_CENTS)).parts.map((part) => part.kind_name), ["Uitkering mei 2026 WW en toeslag"], name);
  }
});

test("of a weekly benefit each payment is ticked off in its own week, whatever its amount and whichever week lacks", () => {
  const sickness = { id: "zw", agency: "uwv", agency_name: "UWV", kind: "ziektewet", amount_cents: 41_000, period: "week", first_date: "2026-04-01", payments: [] };
  const paid = Array.from({ length: 12 }, (_, week) => ({ date: addDays("2026-04-01", week * 7 + (week % 2)), cents: 41_000 - (week % 3) * 1_000, name: "UWV", iban: "", text: "Ziektewet" })).toSpliced(4, 1);
  const wallet = new Wallet([sickness]);
  const plan = wallet.plan(ing(paid));
  assert.deepEqual(plan.matches.map(({ date, received_on, amount_cents }) => [date, received_on, amount_cents]), paid.map(({ date, cents }, at) => [addDays("2026-04-01", (at < 4 ? at : at + 1) * 7), date, cents]));
  assert.deepEqual([plan.parts, plan.extra], [[], []]);
});

test("weekly income that was seen is expected every week, and called so by its word", () => {
  const paid = (days, name, text) => days.map((date) => ({ date, cents: 40_000, name, iban: "", text }));
  const wallet = new Wallet([]);
  wallet.take(ing([...paid(["2026-06-03"], "UWV", "Ziektewet"), ...paid(["2026-06-05", "2026-06-12", "2026-06-19"], "Uitzendbureau Zon", "Salaris week 23")]));
  const coming = paymentsBetween(wallet.all("income_part"), "2026-06-20", "2026-07-03").map(({ part, date }) => `${part.kind} ${date}`);
  assert.deepEqual(coming, ["ziektewet 2026-06-24", "loon_per_week 2026-06-26", "ziektewet 2026-07-01", "loon_per_week 2026-07-03"]);
});
