// @ts-check
/**
 * How a language writes days, moments, lists and amounts, also where the browser has none of it (Tigrinya).
 */

import { writings } from "./data/languages.js";

/** @typedef {import("./data/languages.js").Language} Language */

const MONDAY_BASED = 6;

/** Find how a language is written; Dutch for what is none of ours. @param {Language} language */
export function writingOf(language) {
  return /** @type {import("./data/languages.js").Writing} */ (writings.find(({ code }) => code === language) ?? writings[0]);
}

/** Give the locale for `Intl`; English where the browser would fall back to whatever the phone has. @param {Language} language */
export function localeOf(language) {
  const { locale, months } = writingOf(language);
  return months ? "en-GB" : locale;
}

/**
 * Make a function that writes dates.
 * @param {Language} language
 * @param {Intl.DateTimeFormatOptions} options
 * @returns {(moment: number | Date) => string}
 */
export function dateWriter(language, options) {
  const { months, weekdays = [] } = writingOf(language);
  const format = new Intl.DateTimeFormat(localeOf(language), options);
  // Ukrainian writes "2026 р.", an abbreviation whose point would end the sentence.
  if (!months) return (moment) => format.format(moment).replace(/\s*р\.$/u, "");
  // The numbers of month and weekday are those of the same time zone, of which the names are written.
  const zone = { timeZone: options.timeZone };
  const monthOf = new Intl.DateTimeFormat("en-GB", { ...zone, month: "numeric" });
  const dayOf = new Intl.DateTimeFormat("en-US", { ...zone, year: "numeric", month: "2-digit", day: "2-digit" });
  const words = (/** @type {Intl.DateTimeFormatPart} */ { type, value }, /** @type {number | Date} */ moment) => {
    if (type === "month" && /\D/u.test(value)) return months[Number(monthOf.format(moment)) - 1];
    if (type !== "weekday") return value;
    const [month, day, year] = dayOf.format(moment).split("/").map(Number);
    return weekdays[(new Date(Date.UTC(year, month - 1, day)).getUTCDay() + MONDAY_BASED) % weekdays.length];
  };
  return (moment) => format.formatToParts(moment).map((part) => words(part, moment)).join("");
}

/** Write a moment of the day: "14:03". @param {number | Date} moment @param {Language} language */
export function writeTime(moment, language) {
  return new Intl.DateTimeFormat(localeOf(language), { hour: "2-digit", minute: "2-digit" }).format(moment);
}

/**
 * Say how far away something is: "morgen", "over 3 dagen", "2 weken geleden".
 * @param {number} count  negative: past
 * @param {"day" | "week" | "month"} unit
 * @param {Language} language
 */
export function writeRelative(count, unit, language) {
  const { relative } = writingOf(language);
  if (!relative) return new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(count, unit);
  const near = unit === "day" ? relative.near[String(count)] : undefined;
  return near ?? relative[count < 0 ? "past" : "coming"][unit].replace("{n}", String(Math.abs(count)));
}

/** Write names as one list. @param {string[]} names @param {Language} language */
export function writeList(names, language) {
  if (writingOf(language).months) return names.join("፣ ");
  return new Intl.ListFormat(localeOf(language), { type: "conjunction" }).format(names);
}

/**
 * Put short facts on one line; each keeps its own direction, so that a Dutch name does not pull a day to its other side.
 * @param {(string | undefined)[]} parts  what is empty is left out
 * @param {Language} language
 */
export function writeLine(parts, language) {
  const kept = parts.filter(Boolean);
  return writingOf(language).direction === "rtl" ? kept.map((part) => `\u2068${part}\u2069`).join(" · ") : kept.join(" · ");
}

/** Write a number. @param {number} number @param {Language} language @param {Intl.NumberFormatOptions} [options] */
export function writeNumber(number, language, options) {
  return new Intl.NumberFormat(localeOf(language), options).format(number);
}
