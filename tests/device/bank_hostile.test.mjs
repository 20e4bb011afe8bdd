// Files of the bank with payers whose names mislead, days and elements that are none, and very much of one kind.
import assert from "node:assert/strict";
import { test } from "node:test";

const LATER = "2027-01-01";

import { planOf, readStatement } from "../../assets/device/bank/plan.js";
import { household } from "../../assets/device/data/household.js";
import { bookings, camt, ing } from "./bank_files.mjs";

const read = (content) => readStatement(new TextEncoder().encode(content));
const plan = (content, parts = household.income_part) => planOf(read(content), { parts: /** @type {any} */ (parts), notes: [], costs: [], balance: undefined, today: LATER });

test("payers and kinds whose long names begin alike stay apart", () => {
  const from = (date, name, text) => ({ date, cents: 10_000, name, iban: "", text });
  const fund = "Stichting Pensioenfonds voor de Zuivelindustrie en ";
  const list = [from("2026-06-01", `${fund}Kaas`, "Pensioen"), from("2026-06-01", `${fund}Melk`, "Pensioen"), from("2026-06-02", "Gemeente Bergen op Zoom", "Individuele inkomenstoeslag"), from("2026-06-02", "Gemeente Bergen op Zoom", "Studietoeslag")];
  const { parts } = plan(ing(list), []);
  assert.deepEqual(parts.map(({ payments }) => payments.length), [1, 1, 1, 1]);
});

test("a day that does not exist, an element of any name or the scheme of an account number spoils nothing else", () => {
  for (const day of ["0000-00-00", "2026-02-30", "9999-99-99"]) {
    const content = camt(bookings).replaceAll("2026-06-05", day);
    assert.deepEqual(read(content).left_out, [{ line: 3, reason: "date" }]);
    plan(content);
  }
  const odd = camt(bookings).replace("<BookgDt>", "<__proto__>x</__proto__><constructor>y</constructor><BookgDt>").replace(/<Acct><Id>.*?<\/Id>/u, "<Acct><Id><Othr><Id>123</Id><SchmeNm><Cd>BBAN</Cd></SchmeNm></Othr></Id>");
  assert.deepEqual([read(odd).transactions.length, read(odd).balance?.account], [bookings.length, "123"]);
});

test("whose account a payment came from counts before for whom its payer says it is, and no name is nobody's name", () => {
  const friend = camt([{ date: "2026-06-05", cents: 118_240, name: "J. Jansen", iban: "", text: "WW" }]).replace("<RltdPties>", "<RltdPties><UltmtDbtr><Nm>UWV</Nm></UltmtDbtr>");
  const part = { id: "p", agency: "", agency_name: "خالتي", kind: "", period: "month", pay_day: 5, amount_cents: 118_240 };
  const nameless = ing([{ date: "2026-06-05", cents: 118_240, name: "", iban: "", text: "Storting" }]);
  assert.deepEqual([plan(friend).matches, plan(nameless, [part]).matches], [[], []]);
});

test("nothing of quite another amount is ticked off by a name that begins alike or a word of a friend", () => {
  const part = (id, agency, kind, amount_cents) => ({ id, agency, kind, period: "month", pay_day: 24, amount_cents });
  const parts = [part("w", "werkgever", "loon", 150_000), part("d", "duo", "studiefinanciering", 32_187), part("g", "gemeente", "levensonderhoud", 100_000), part("z", "toeslagen", "zorgtoeslag", 12_000)];
  const from = (cents, name, text) => ({ date: "2026-06-24", cents, name, iban: "", text });
  const others = [from(2_000, "J. Jansen", "loon voor oppassen"), from(500, "Duo Penotti B.V.", "cashback"), from(500, "GEM Juweliers", "retour"), from(55_500, "Belastingdienst", "kenmerk 1234")];
  assert.deepEqual(plan(ing(others), parts).matches, []);
  const about = [from(148_000, "Bakkerij", "salaris"), from(30_000, "DUO", ""), from(99_000, "Gemeente Utrecht", "bijstand"), from(3_000, "Belastingdienst", "Zorgtoeslag juli")];
  assert.deepEqual(plan(ing(about), parts).matches.map(({ part: id }) => id), ["d", "g", "w", "z"]);
});

test("very many costs of one payee, or a description without end, are read", () => {
  const cost = { date: "2026-06-01", cents: -100, name: "X", iban: "", text: "" };
  const many = { transactions: Array.from({ length: 150_000 }, () => ({ ...cost, amount_cents: -100 })), left_out: [], holes: [] };
  assert.deepEqual(planOf(many, { parts: [], notes: [], costs: [] }).costs, []);
  const begun = performance.now();
  read(ing([{ ...cost, text: `${"IBAN:".repeat(100_000)}\nx` }]));
  assert.ok(performance.now() - begun < 1_500);
});
