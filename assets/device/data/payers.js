// @ts-check
// How banks write the agencies of pwa/rules/agencies/. Made by pwa/generated.py; do not change it here.

/** @type {import("../bank/payers.js").Payer[]} */
export const payers = [
  {"id": "toeslagen", "names": ["BELASTINGDIENST", "DIENST TOESLAGEN", "TOESLAGEN"], "ibans": [], "kinds": {"zorgtoeslag": ["ZORGTOESLAG"], "huurtoeslag": ["HUURTOESLAG"], "kindgebonden_budget": ["KINDGEBONDEN BUDGET", "KINDGEB BUDGET"], "kinderopvangtoeslag": ["KINDEROPVANGTOESLAG", "KINDEROPV TOESLAG"]}, "is_many": false, "is_anyone": false},
  {"id": "gemeente", "names": ["GEMEENTE", "GEM"], "ibans": [], "kinds": {"levensonderhoud": ["LEVENSONDERHOUD", "PARTICIPATIEWET", "BIJSTAND", "BIJSTANDSUITKERING"], "bijzondere_bijstand": ["BIJZONDERE BIJSTAND"], "individuele_inkomenstoeslag": ["INKOMENSTOESLAG", "INDIVIDUELE INKOMENSTOESLAG"], "individuele_studietoeslag": ["STUDIETOESLAG"], "ioaw": ["IOAW"]}, "is_many": true, "is_anyone": false},
  {"id": "uwv", "names": ["UWV", "UITVOERINGSINSTITUUT WERKNEMERSVERZEKERINGEN"], "ibans": [], "kinds": {"ww": ["WW", "WW UITKERING", "WERKLOOSHEIDSWET"], "toeslag_toeslagenwet": ["TOESLAGENWET", "TW", "TOESLAG"], "wia": ["WIA", "WGA", "IVA"], "wao": ["WAO"], "wajong": ["WAJONG"], "ziektewet": ["ZIEKTEWET", "ZW"]}, "is_many": false, "is_anyone": false},
  {"id": "svb", "names": ["SVB", "SOCIALE VERZEKERINGSBANK"], "ibans": [], "kinds": {"kinderbijslag": ["KINDERBIJSLAG", "AKW"], "aow": ["AOW", "AOW PENSIOEN"], "aio": ["AIO"], "anw": ["ANW"]}, "is_many": false, "is_anyone": false},
  {"id": "werkgever", "names": [], "ibans": [], "kinds": {"loon": ["LOON", "SALARIS"], "loon_per_week": ["WEEKLOON", "LOON WEEK", "SALARIS WEEK"], "loon_vier_weken": ["LOON PERIODE", "SALARIS PERIODE"], "vakantiegeld": ["VAKANTIEGELD", "VAKANTIETOESLAG"]}, "is_many": false, "is_anyone": true},
  {"id": "belastingdienst", "names": ["BELASTINGDIENST"], "ibans": [], "kinds": {"voorlopige_teruggave": ["VOORLOPIGE TERUGGAVE", "VOORLOPIGE TERUGGAAF", "VOORLOPIGE AANSLAG"], "belastingteruggave": ["TERUGGAVE", "TERUGGAAF", "INKOMSTENBELASTING"]}, "is_many": false, "is_anyone": false},
  {"id": "duo", "names": ["DUO", "DIENST UITVOERING ONDERWIJS"], "ibans": [], "kinds": {"studiefinanciering": ["STUDIEFINANCIERING", "STUFI"], "tegemoetkoming_scholieren": ["TEGEMOETKOMING SCHOLIEREN"]}, "is_many": false, "is_anyone": false},
  {"id": "lbio", "names": ["LBIO", "LANDELIJK BUREAU INNING ONDERHOUDSBIJDRAGEN"], "ibans": [], "kinds": {"kinderalimentatie": ["KINDERALIMENTATIE"], "partneralimentatie": ["PARTNERALIMENTATIE"]}, "is_many": false, "is_anyone": false},
  {"id": "pensioenfonds", "names": ["ABP", "PFZW", "PENSIOENFONDS", "STICHTING PENSIOENFONDS", "STG PENSIOENFONDS", "BEDRIJFSTAKPENSIOENFONDS"], "ibans": [], "kinds": {"pensioen": ["PENSIOEN", "OUDERDOMSPENSIOEN"], "nabestaandenpensioen": ["NABESTAANDENPENSIOEN", "PARTNERPENSIOEN"]}, "is_many": true, "is_anyone": false},
];
