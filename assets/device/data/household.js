// @ts-check
// The household of pwa/rules/example/ as records. Made by pwa/generated.py; do not change it here.

/** @type {Record<string, Array<Record<string, unknown> & {id: string}>>} */
export const household = {
  income_part: [
    {"id": "p01", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "uwv", "agency_name": "UWV", "kind": "ww", "person": "a1", "amount_cents": 118240, "period": "month", "pay_day": 5, "weekend": "before", "shift_months": 1, "date_from": "2025-12-01", "date_to": "2026-05-31"},
    {"id": "p02", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "uwv", "agency_name": "UWV", "kind": "toeslag_toeslagenwet", "person": "a1", "amount_cents": 41875, "period": "month", "pay_day": 5, "weekend": "before", "shift_months": 1, "date_from": "2025-12-01", "date_to": "2026-05-31"},
    {"id": "p03", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "gemeente", "agency_name": "Gemeente Rotterdam", "kind": "bijzondere_bijstand", "person": "a1", "amount_cents": 9950, "period": "month", "pay_day": 28, "weekend": "before", "shift_months": 0, "date_from": "2026-02-01", "date_to": "2026-12-31"},
    {"id": "p04", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "gemeente", "agency_name": "Gemeente Rotterdam", "kind": "individuele_inkomenstoeslag", "person": "a1", "amount_cents": 12000, "period": "once", "weekend": "before", "shift_months": 0, "first_date": "2026-09-15"},
    {"id": "p05", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "kind": "zorgtoeslag", "person": "a1", "amount_cents": 24600, "period": "month", "pay_day": 20, "weekend": "before", "shift_months": -1, "date_from": "2026-01-01", "date_to": "2026-12-31"},
    {"id": "p06", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "kind": "huurtoeslag", "person": "a1", "amount_cents": 41800, "period": "month", "pay_day": 20, "weekend": "before", "shift_months": -1, "date_from": "2026-01-01", "date_to": "2026-12-31"},
    {"id": "p07", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "kind": "kindgebonden_budget", "person": "a1", "amount_cents": 43000, "period": "month", "pay_day": 20, "weekend": "before", "shift_months": -1, "date_from": "2026-01-01", "date_to": "2026-12-31"},
    {"id": "p08", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "kind": "kinderopvangtoeslag", "person": "a1", "amount_cents": 61250, "period": "month", "pay_day": 20, "weekend": "before", "shift_months": -1, "date_from": "2026-01-01", "date_to": "2026-08-31"},
    {"id": "p09", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "svb", "agency_name": "Sociale Verzekeringsbank", "kind": "kinderbijslag", "person": "a1", "period": "quarter", "weekend": "before", "shift_months": 0, "payments": [{"date": "2026-01-05", "amount_cents": 64544}, {"date": "2026-04-01", "amount_cents": 65337}, {"date": "2026-07-01", "amount_cents": 65337}, {"date": "2026-10-01", "amount_cents": 66075}]},
    {"id": "p10", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "belastingdienst", "agency_name": "Belastingdienst", "kind": "voorlopige_teruggave", "person": "a1", "amount_cents": 13100, "period": "month", "pay_day": 15, "weekend": "before", "shift_months": 0, "date_from": "2026-01-01", "date_to": "2026-12-31"},
    {"id": "p11", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "duo", "agency_name": "DUO", "kind": "studiefinanciering", "person": "a2", "amount_cents": 32187, "period": "month", "pay_day": 24, "weekend": "before", "shift_months": 0, "date_from": "2026-01-01", "date_to": "2026-07-31"},
    {"id": "p12", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "lbio", "agency_name": "LBIO", "kind": "kinderalimentatie", "person": "a1", "amount_cents": 21000, "period": "month", "pay_day": 26, "weekend": "before", "shift_months": 0, "date_from": "2026-01-01"},
  ],
  document: [
    {"id": "d1", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "uwv", "agency_name": "UWV", "title": "Beschikking WW", "issued": "2025-06-11"},
    {"id": "d2", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "title": "Voorschot toeslagen 2026", "issued": "2025-12-22"},
    {"id": "d3", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "title": "Huurcontract", "issued": "2019-09-01"},
    {"id": "d4", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "duo", "agency_name": "DUO", "title": "Inschrijving MBO", "issued": "2025-08-18", "valid_until": "2026-07-31"},
  ],
  task: [
    {"id": "t1", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "gemeente", "agency_name": "Gemeente Rotterdam", "title": "Loonstrook inleveren", "due": "2026-08-10"},
    {"id": "t2", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "uwv", "agency_name": "UWV", "title": "Vier sollicitatie-activiteiten deze vier weken", "due": "2026-05-24", "quota": 4, "done_count": 2},
    {"id": "t3", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "toeslagen", "agency_name": "Dienst Toeslagen", "title": "Wijziging doorgeven", "due": "2026-07-29", "note": "binnen vier weken na de wijziging"},
  ],
  matter: [
    {"id": "e2", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "agency": "gemeente", "agency_name": "Gemeente Rotterdam", "title": "Bijstand aangevraagd", "service": "levensonderhoud", "applied_on": "2026-06-02", "term_weeks": 8, "extensions": [{"on": "2026-07-14", "weeks": 2, "reason": "er is meer tijd nodig"}]},
  ],
  change: [
    {"id": "e3", "created_at": "2026-01-01T09:00:00.000Z", "source": "self", "version": 1, "title": "Bijbaan van Jeroen", "kind": "income", "on": "2026-07-01", "person": "a2", "monthly_cents": 48000},
  ],
};

/** The day for which its tasks were made. */
export const lookedAt = "2026-06-02";
