// @ts-check
// How people call the agencies of pwa/rules/agencies/. Made by pwa/generated.py; do not change it here.

/** @typedef {import("../said.js").Said} Said */
/** @type {Record<string, {number: string, hours: Said | null, is_read: boolean}>} */
export const telephones = {
  toeslagen: {"number": "0800 0543", "hours": {"nl": "Maandag tot en met donderdag van 8.00 tot 20.00 uur, vrijdag van 8.00 tot 17.00 uur", "en": "Monday to Thursday from 8 am to 8 pm, Friday from 8 am to 5 pm"}, "is_read": true},
  uwv: {"number": "088 898 92 94", "hours": null, "is_read": false},
  belastingdienst: {"number": "0800 0543", "hours": {"nl": "Maandag tot en met donderdag van 8.00 tot 20.00 uur, vrijdag van 8.00 tot 17.00 uur", "en": "Monday to Thursday from 8 am to 8 pm, Friday from 8 am to 5 pm"}, "is_read": true},
  duo: {"number": "050 599 77 55", "hours": null, "is_read": false},
};
