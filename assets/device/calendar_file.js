// @ts-check
/** Files that other programs read: a table (CSV, RFC 4180) and a calendar of whole days (iCalendar, RFC 5545). */

import { addDays } from "./dates.js";

const BREAK = "\r\n";
const LINE_OCTETS = 75;
/** A spreadsheet would work such a cell out; a sign before it keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Write a table; the mark at its beginning tells spreadsheets that it is UTF-8.
 * @param {string[][]} rows
 */
export function csvOf(rows) {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(";")).join(BREAK)}${BREAK}`;
}

/** @param {string} text */
function cellOf(text) {
  const safe = FORMULA.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Write a calendar; each event lasts a whole day and keeps its id, so that it comes in only once.
 * @param {{id: string, date: string, title: string}[]} events
 * @param {number} now  ms
 */
export function icsOf(events, now) {
  const stamp = `${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  const lines = events.flatMap(({ id, date, title }) => [
    "BEGIN:VEVENT",
    `UID:${id}@plein`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll("-", "")}`,
    `SUMMARY:${title.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r?\n/g, "\\n")}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plein//NL", ...lines, "END:VCALENDAR"].map(folded).join(BREAK) + BREAK;
}

/** Fold a line to at most 75 octets, never inside a character. @param {string} line */
function folded(line) {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      out += `${BREAK} `;
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
