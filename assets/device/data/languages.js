// @ts-check
// From pwa/texts/languages.yaml. Made by pwa/generated.py; do not change it here.

/** @typedef {"nl" | "en" | "ar" | "tr" | "pl" | "uk" | "ti"} Language */
/** @typedef {{code: Language, name: string, locale: string, direction: string, is_checked: boolean, months?: string[], weekdays?: string[], relative?: Record<string, Record<string, string>>}} Writing */

/** @type {Writing[]} */
export const writings = [
  {"code": "nl", "name": "Nederlands", "locale": "nl-NL", "direction": "ltr", "is_checked": true},
  {"code": "en", "name": "English", "locale": "en-GB", "direction": "ltr", "is_checked": false},
  {"code": "ar", "name": "العربية", "locale": "ar-u-nu-latn", "direction": "rtl", "is_checked": false},
  {"code": "tr", "name": "Türkçe", "locale": "tr-TR", "direction": "ltr", "is_checked": false},
  {"code": "pl", "name": "Polski", "locale": "pl-PL", "direction": "ltr", "is_checked": false},
  {"code": "uk", "name": "Українська", "locale": "uk-UA", "direction": "ltr", "is_checked": false},
  {"code": "ti", "name": "ትግርኛ", "locale": "ti", "direction": "ltr", "is_checked": false, "months": ["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"], "weekdays": ["ሰኑይ", "ሰሉስ", "ረቡዕ", "ሓሙስ", "ዓርቢ", "ቀዳም", "ሰንበት"], "relative": {"near": {"-1": "ትማሊ", "0": "ሎሚ", "1": "ጽባሕ"}, "past": {"day": "ቅድሚ {n} መዓልቲ", "week": "ቅድሚ {n} ሰሙን", "month": "ቅድሚ {n} ወርሒ"}, "coming": {"day": "ድሕሪ {n} መዓልቲ", "week": "ድሕሪ {n} ሰሙን", "month": "ድሕሪ {n} ወርሒ"}}},
];
