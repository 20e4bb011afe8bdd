// Made-up letters as a machine reads them from a photo, and what is to be found in each.
// No letter is copied; people, numbers and amounts are made up. Slips of the reader are left in on purpose.

/**
 * @typedef {object} Expected
 * @property {string} agency
 * @property {string} [name]
 * @property {string} subject
 * @property {string} issued
 * @property {number} [cents]      the amount that the letter is about; none: no amount may be called sure
 * @property {"pay" | "receive" | ""} [way]
 * @property {string} [action]     what is proposed first to do; none: nothing is proposed
 * @property {string} [due]
 * @property {boolean} [isSure]    of what is to be done
 */

/** @type {Record<string, {text: string, expected: Expected}>} */
export const letters = {
  "a decision of UWV on a benefit": {
    text: `UWV
Postbus 58000
1000 AB Amsterdam

Mevrouw S. de Wit
Kastanjelaan 4
3000 AA Rotterdam

Datum 12 mei 2026
Ons kenmerk 123.456.789
Onderwerp Beslissing over uw WW-uitkering

Geachte mevrouw De Wit,

U hebt op 20 april 2026 een WW-uitkering aangevraagd. Wij hebben besloten dat u vanaf 1 mei 2026
recht op WW hebt. U ontvangt € 1.234,56 bruto per maand. Daarvan betalen wij u netto € 987,65 per maand.

Bent u het niet eens met deze beslissing? Dan kunt u bezwaar maken. Doe dit binnen zes weken na de
datum van deze brief. Kijk op uwv.nl/bezwaar.

Met vriendelijke groet,
J. Jansen
UWV`,
    expected: { agency: "uwv", subject: "decision", issued: "2026-05-12", cents: 98765, way: "receive", action: "object", due: "2026-06-23", isSure: true },
  },
  "a request of a municipality for papers": {
    text: `Gemeente Zonnedam
Werk en Inkomen

Dhr. A. Bakker

Zonnedam, 3 juni 2026

Onderwerp: wij hebben nog gegevens nodig

Beste heer Bakker,

U hebt bijstand aangevraagd op 28 mei 2026. Er ontbreken nog enkele stukken. Lever deze uiterlijk
17 juni 2026 bij ons in:
- kopie van uw bankafschriften
- uw huurcontract

Levert u de stukken niet op tijd in? Dan kunnen wij uw aanvraag niet behandelen. Wij beslissen binnen
acht weken.

Met vriendelijke groet,
namens burgemeester en wethouders van Zonnedam`,
    expected: { agency: "gemeente", name: "Gemeente Zonnedam", subject: "request", issued: "2026-06-03", action: "hand-in", due: "2026-06-17", isSure: true },
  },
  "a recovery of Dienst Toeslagen": {
    text: `Dienst Toeslagen
Retouradres Postbus 4510, 6401 JA Heerlen
Datum: 08-05-2026
Kenmerk TG-2025-001

Terugvordering zorgtoeslag 2025

Geachte heer Yilmaz,

Over 2025 hebt u te veel ontvangen aan zorgtoeslag. U moet € 312,00 terugbetalen. Uw toetsingsinkomen
van 2025 was € 31.450. Betaal het bedrag vóór 1 juli 2026.

Bent u het er niet mee eens? Maak dan binnen 6 weken bezwaar.

Dienst Toeslagen`,
    expected: { agency: "toeslagen", subject: "recovery", issued: "2026-05-08", cents: 31200, way: "pay", action: "pay", due: "2026-06-30", isSure: true },
  },
  "an assessment of the tax office": {
    text: `Belastingdienst
Aanslag inkomstenbelasting 2025
Dagtekening 29 mei 2026
Aanslagnummer 0000.00.000.H.56

U krijgt € 458,00 terug. Wij maken dit bedrag over op uw rekening.
Wij betalen u binnen 7 dagen.

Bent u het niet eens met de aanslag? Dan kunt u bezwaar maken. Uw bezwaarschrift moet binnen zes weken
na de dagtekening bij ons zijn.

Belastingdienst`,
    expected: { agency: "belastingdienst", subject: "assessment", issued: "2026-05-29", cents: 45800, way: "receive", action: "object", due: "2026-07-10", isSure: true },
  },
  "a reminder of a municipality to pay": {
    text: `gemeente
Oosterwaard

Aan de heer P. Smit
AANMANING

Datum       1 juni 2026
Vorderingnr 7788

Geachte heer Smit,

Wij hebben uw betaling nog niet ontvangen. Het openstaande bedrag is € 187,50, inclusief € 9,00 kosten
van deze aanmaning. Wilt u dit bedrag binnen veertien dagen betalen?

Gemeente Oosterwaard, team Invordering`,
    expected: { agency: "gemeente", name: "Gemeente Oosterwaard", subject: "reminder", issued: "2026-06-01", cents: 18750, way: "pay", action: "pay", due: "2026-06-15", isSure: true },
  },
  "a decision of the SVB on child benefit": {
    text: `Sociale Verzekeringsbank
SVB Kantoor Noord

Verzenddatum 15 april 2026

Beschikking kinderbijslag

Geachte mevrouw Ait,

Vanaf het tweede kwartaal krijgt u kinderbijslag voor uw kind. Wij kennen u € 281,69 per kwartaal toe.
De eerste betaling is op 1 juli 2026.

Bezwaar
U kunt tegen deze beschikking bezwaar maken binnen 6 weken na de verzenddatum.

www.svb.nl`,
    expected: { agency: "svb", subject: "decision", issued: "2026-04-15", cents: 28169, way: "receive", action: "object", due: "2026-05-27", isSure: true },
  },
  "a letter of DUO that asks for an answer": {
    text: `Dienst Uitvoering Onderwijs
Groningen, 20 mei 2026

Beste Noor,

Je vroeg een aanvullende beurs aan. Wij hebben nog gegevens nodig van je vader.
Stuur ons het formulier voor 15 juni 2026.

Hartelijke groet,
DUO`,
    expected: { agency: "duo", subject: "request", issued: "2026-05-20", action: "hand-in", due: "2026-06-14", isSure: true },
  },
  "maintenance by LBIO": {
    text: `Landelijk Bureau Inning Onderhoudsbijdragen
LBIO
Datum 2 juni 2026
Betreft: inning kinderalimentatie

Geachte heer De Boer,

U moet kinderalimentatie betalen. De achterstand is € 450,00. Het totaal te betalen bedrag is
€ 517,50. Betaal dit uiterlijk 16 juni 2026.

LBIO`,
    expected: { agency: "lbio", subject: "", issued: "2026-06-02", cents: 51750, way: "pay", action: "pay", due: "2026-06-16", isSure: true },
  },
  "a yearly note of a pension fund": {
    text: `Pensioenfonds De Haven
Datum: 10 januari 2026

Specificatie van uw pensioen

U ontvangt vanaf januari netto € 612,34 per maand. Wij betalen dit op de 23e van de maand.
U hoeft niets te doen.

Pensioenfonds De Haven`,
    expected: { agency: "pensioenfonds", subject: "payslip", issued: "2026-01-10", cents: 61234, way: "receive" },
  },
  "a bill of somebody whom Plein does not know": {
    text: `Energiebedrijf De Zon B.V.
Klantenservice
Factuur
Factuurdatum 27-05-2026
Factuurnummer 99120

Totaal te betalen € 143,27
Wilt u dit bedrag voor 10 juni 2026 overmaken?`,
    expected: { agency: "", name: "Energiebedrijf De Zon B.V.", subject: "bill", issued: "2026-05-27", cents: 14327, way: "pay", action: "pay", due: "2026-06-09", isSure: true },
  },
  "an invitation of a municipality": {
    text: `Gemeente Meerdorp
Meerdorp, 22 mei 2026

Uitnodiging voor een gesprek

Beste mevrouw Chen,

Wij nodigen u uit voor een gesprek over uw uitkering. De afspraak is op dinsdag 9 juni 2026 om 10.00 uur.
Neem uw paspoort mee.

Gemeente Meerdorp`,
    expected: { agency: "gemeente", name: "Gemeente Meerdorp", subject: "invitation", issued: "2026-05-22", action: "come", due: "2026-06-09", isSure: true },
  },
  "a decision with many slips of the reader": {
    text: `uvw  UWV |
Datum l2 rnei 2O26
Betreft Beslissing

Geachte mevrouw,

Wij hebben besloten dat u € l.O45,6O netto per rnaand krijgt. U ontvangt dit bedrag
aan het eind van de maand. Bent u het niet eens met deze be-
slissing? Maak dan bezwaar binnen 6 wekcn.
Stuur uw bezwaar naar UWV.`,
    expected: { agency: "uwv", subject: "decision", issued: "2026-05-12", cents: 104560, way: "receive", action: "object", due: "2026-06-23", isSure: false },
  },
  "two columns that were read one after the other": {
    text: `SVB
Datum
Ons kenmerk
Telefoon

4 mei 2026
K-55-12
050 000 00 00

Besluit over uw AOW

Wij hebben besloten uw AOW te verhogen. Uw netto bedrag is 1.102,33 per maand.
Bezwaar maken kan binnen zes weken na dagtekening van deze brief.
Sociale Verzekeringsbank`,
    expected: { agency: "svb", subject: "decision", issued: "2026-05-04", way: "receive", action: "object", due: "2026-06-15", isSure: true },
  },
  "a letter without a date": {
    text: `Gemeente Zonnedam

Besluit bijzondere bijstand

Uw aanvraag is afgewezen. U krijgt geen bijzondere bijstand voor de koelkast van € 399,00.
U kunt bezwaar maken binnen zes weken na de datum van deze brief.`,
    expected: { agency: "gemeente", name: "Gemeente Zonnedam", subject: "decision", issued: "", action: "object", due: "", isSure: false },
  },
  "a term without a year, after new year": {
    text: `DUO
Groningen, 18 december 2025

Wij verzoeken u om gegevens. Stuur ons uw loonstrook uiterlijk 15 januari.

DUO, afdeling Controle`,
    expected: { agency: "duo", subject: "request", issued: "2025-12-18", action: "hand-in", due: "2026-01-15", isSure: false },
  },
  "sentences that the reader broke in two": {
    text: `Gemeente Meerdorp

Meerdorp, 22 mei 2026

Uitnodiging voor een gesprek

Wij nodigen u uit voor een gesprek over uw uitkering. De afspraak is op dinsdag 9
juni 2026 om 10.00 uur.

Lever deze uiterlijk

5 juni 2026 in: uw huurcontract. De kosten zijn

€ 12,50.`,
    expected: { agency: "gemeente", name: "Gemeente Meerdorp", subject: "invitation", issued: "2026-05-22", action: "come", due: "2026-06-09", isSure: true },
  },
};
