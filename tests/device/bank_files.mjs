// Bank files as the banks write them, from one list of transactions.
//
// Source: ING, "CSV (puntkomma)"; Rabobank, format description CSV-extensie 1.1; ABN AMRO, TXT (.TAB); ISO 20022
// camt.053.001.02 and .08 with the implementation guidelines of Betaalvereniging Nederland. Written by us; nobody in them exists.

export const ACCOUNT = "NL20INGB0001234567";
export const OPENING_CENTS = 81_250;

/** @typedef {{date: string, cents: number, name: string, iban: string, text: string}} Booking  in the order of booking */

/** Two months of the household of twelve parts, and of its rent, its energy and its groceries. @type {Booking[]} */
export const bookings = [
  { date: "2026-06-01", cents: -68_450, name: "Woonstede Verhuur", iban: "NL91ABNA0417164300", text: "Huur juni 2026" },
  { date: "2026-06-02", cents: -14_310, name: "Stroomgoed Energie", iban: "NL69INGB0123456789", text: "Termijnbedrag juni" },
  { date: "2026-06-05", cents: 160_115, name: "UWV", iban: "NL02INGB0000000108", text: "Uitkering mei 2026 WW en toeslag" },
  { date: "2026-06-09", cents: -6_215, name: "Supermarkt De Hoek", iban: "", text: "Pasvolgnr 001 09-06-2026 17:42" },
  { date: "2026-06-15", cents: 13_100, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Voorlopige teruggave 2026 juni" },
  { date: "2026-06-19", cents: 24_600, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Zorgtoeslag juli 2026" },
  { date: "2026-06-19", cents: 41_800, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Huurtoeslag juli 2026" },
  { date: "2026-06-19", cents: 43_000, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Kindgebonden budget juli 2026" },
  { date: "2026-06-19", cents: 61_250, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Kinderopvangtoeslag juli 2026" },
  { date: "2026-06-24", cents: 32_187, name: "DUO Hoofdrekening", iban: "NL45INGB0705001903", text: "Studiefinanciering juni" },
  { date: "2026-06-26", cents: 9_950, name: "Gemeente Rotterdam", iban: "NL28BNGH0285070000", text: "Bijzondere bijstand juni 2026" },
  { date: "2026-06-26", cents: 21_000, name: "LBIO", iban: "NL57INGB0000555551", text: "Kinderalimentatie juni" },
  { date: "2026-07-01", cents: -68_450, name: "Woonstede Verhuur", iban: "NL91ABNA0417164300", text: "Huur juli 2026" },
  { date: "2026-07-01", cents: 65_337, name: "SVB", iban: "NL45INGB0702300000", text: "Kinderbijslag 2e kwartaal 2026" },
  { date: "2026-07-02", cents: -14_310, name: "Stroomgoed Energie", iban: "NL69INGB0123456789", text: "Termijnbedrag juli" },
  { date: "2026-07-03", cents: 48_000, name: "Bakkerij Zoet & Zn.", iban: "NL44RABO0123456789", text: "Salaris juni; caissière" },
  { date: "2026-07-15", cents: 13_100, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Voorlopige teruggave 2026 juli" },
  { date: "2026-07-18", cents: 2_500, name: "M. Ünal", iban: "NL13TEST0123456789", text: "Terug voor de taart" },
  { date: "2026-07-20", cents: 23_900, name: "Belastingdienst", iban: "NL86INGB0002445588", text: "Zorgtoeslag augustus 2026" },
];

/** @param {number} cents @param {string} [mark] */
const digits = (cents, mark = ",") => `${Math.trunc(Math.abs(cents) / 100)}${mark}${String(Math.abs(cents) % 100).padStart(2, "0")}`;


/** @param {string} cell */
const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;

/** Newest first, `Af` and `Bij`, UTF-8. @param {readonly Booking[]} list */
export function ing(list, opening = OPENING_CENTS) {
  const sums = runningOf(list, opening);
  const heads = ["Datum", "Naam / Omschrijving", "Rekening", "Tegenrekening", "Code", "Af Bij", "Bedrag (EUR)", "Mutatiesoort", "Mededelingen", "Saldo na mutatie", "Tag"];
  const rows = list.map(({ date, cents, name, iban, text }, at) => [
    date.replaceAll("-", ""),
    name,
    ACCOUNT,
    iban,
    cents > 0 ? "OV" : "IC",
    cents > 0 ? "Bij" : "Af",
    digits(cents),
    cents > 0 ? "Overschrijving" : "Incasso",
    `Naam: ${name} Omschrijving: ${text} IBAN: ${iban}`,
    `${sums[at] < 0 ? "-" : ""}${digits(sums[at])}`,
    "",
  ]);
  return [heads, ...rows.toReversed()].map((row) => `${row.map(quoted).join(";")}\r\n`).join("");
}

/** Oldest first, a number for each transaction, in Windows-1252. @param {readonly Booking[]} list @param {number} [opening] @param {number} [first] */
export function rabobank(list, opening = OPENING_CENTS, first = 1) {
  const sums = runningOf(list, opening);
  const heads = ["IBAN/BBAN", "Munt", "BIC", "Volgnr", "Datum", "Rentedatum", "Bedrag", "Saldo na trn", "Tegenrekening IBAN/BBAN", "Naam tegenpartij", "Naam uiteindelijke partij", "Naam initiërende partij", "BIC tegenpartij", "Code", "Batch ID", "Transactiereferentie", "Machtigingskenmerk", "Incassant ID", "Betalingskenmerk", "Omschrijving-1", "Omschrijving-2", "Omschrijving-3", "Reden retour", "Oorspr bedrag", "Oorspr munt", "Koers"];
  const signed = (/** @type {number} */ cents) => `${cents < 0 ? "-" : "+"}${digits(cents)}`;
  const rows = list.map(({ date, cents, name, iban, text }, at) => [ACCOUNT, "EUR", "RABONL2U", String(first + at).padStart(18, "0"), date, date, signed(cents), signed(sums[at]), iban, name, "", "", "", cents > 0 ? "cb" : "ei", "", "", "", "", "", text, " ", "", "", "", "", ""]);
  return windows1252([heads, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join(""));
}

/** Tabs, no heading, everything in one description in either of its notations. @param {readonly Booking[]} list */
export function abnAmro(list, opening = OPENING_CENTS) {
  const sums = runningOf(list, opening);
  const described = (/** @type {Booking} */ { cents, name, iban, text }, /** @type {number} */ at) => {
    if (!iban) return `BEA, Betaalpas                   ${name},PAS001`;
    return at % 2 === 0
      ? `/TRTP/SEPA ${cents > 0 ? "OVERBOEKING" : "INCASSO ALGEMEEN DOORLOPEND"}/IBAN/${iban}/BIC/INGBNL2A/NAME/${name}/REMI/${text}/EREF/NOTPROVIDED`
      : `SEPA Overboeking                 IBAN: ${iban}        BIC: INGBNL2A                    Naam: ${name.padEnd(27)}Omschrijving: ${text}`;
  };
  return list
    .map((booking, at) => {
      const day = booking.date.replaceAll("-", "");
      const before = sums[at] - booking.cents;
      const signed = (/** @type {number} */ cents) => `${cents < 0 ? "-" : ""}${digits(cents)}`;
      return `${[ACCOUNT.slice(-9), "EUR", day, signed(before), signed(sums[at]), day, signed(booking.cents), described(booking, at)].join("\t")}\r\n`;
    })
    .join("");
}

/** One statement of ISO 20022. @param {readonly Booking[]} list @param {{version?: "02" | "08", opening?: number, first?: number}} [options] */
export function camt(list, { version = "02", opening = OPENING_CENTS, first = 1 } = {}) {
  const isNew = version === "08";
  const closing = opening + list.reduce((sum, { cents }) => sum + cents, 0);
  const [from, to] = [list[0]?.date ?? "2026-06-01", list.at(-1)?.date ?? "2026-06-01"];
  const balance = (/** @type {string} */ code, /** @type {number} */ cents, /** @type {string} */ day) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${digits(cents, ".")}</Amt><CdtDbtInd>${cents < 0 ? "DBIT" : "CRDT"}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  const entry = (/** @type {Booking} */ { date, cents, name, iban, text }, /** @type {number} */ at) => {
    const amount = digits(cents, ".");
    const direction = cents > 0 ? "CRDT" : "DBIT";
    const side = cents > 0 ? "Dbtr" : "Cdtr";
    const party = isNew ? `<${side}><Pty><Nm>${escaped(name)}</Nm></Pty></${side}>` : `<${side}><Nm>${escaped(name)}</Nm></${side}>`;
    const account = iban ? `<${side}Acct><Id><IBAN>${iban}</IBAN></Id></${side}Acct>` : "";
    const own = isNew ? `<Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>` : `<AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>`;
    const reference = `BR${String(first + at).padStart(10, "0")}`;
    return (
      `<Ntry><NtryRef>${first + at}</NtryRef><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts>${isNew ? "<Cd>BOOK</Cd>" : "BOOK"}</Sts>` +
      `<BookgDt><Dt>${date}</Dt></BookgDt><ValDt><Dt>${date}</Dt></ValDt><AcctSvcrRef>${reference}</AcctSvcrRef>` +
      `<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>${cents > 0 ? "RCDT" : "RDDT"}</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>` +
      `<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${own}<RltdPties>${party}${account}</RltdPties><RmtInf><Ustrd>${escaped(text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`
    );
  };
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt>` +
    `<GrpHdr><MsgId>VOORBEELD</MsgId><CreDtTm>${to}T23:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><CreDtTm>${to}T23:00:00</CreDtTm>` +
    `<Acct><Id><IBAN>${ACCOUNT}</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance("OPBD", opening, from)}${balance("CLBD", closing, to)}\n` +
    `${list.map(entry).join("")}</Stmt></BkToCstmrStmt></Document>\n`
  );
}

/** @param {readonly Booking[]} list @param {number} opening */
function runningOf(list, opening) {
  let sum = opening;
  return list.map(({ cents }) => (sum += cents));
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** All that we write fits Latin-1, which Windows-1252 holds. @param {string} text */
const windows1252 = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));
