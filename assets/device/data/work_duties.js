// @ts-check
// What agencies of pwa/rules/agencies/ usually ask of who looks for work. Made by pwa/generated.py; do not change it here.

/** @type {Record<string, import("../work/agreements.js").UsualDuty>} */
export const workDuties = {
  gemeente: {"quota": null, "period": "month", "kinds": ["application", "contact", "registration", "conversation", "training"], "asks": ["manner", "contact", "link", "note"]},
  uwv: {"quota": 4, "period": "four_weeks", "kinds": ["application", "registration", "conversation"], "asks": ["manner", "contact", "link", "follow_ups"], "own_form": {"name": "Werkmap", "url": "https://www.werk.nl/werkzoekenden/mijn-werkmap/"}},
};
