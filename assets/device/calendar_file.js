// @ts-check
/** Files that other programs read: a table (CSV, RFC 4180) and a calendar (iCalendar, RFC 5545). */

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
 * @typedef {{id: string, title: string, date: string}} WholeDay
 * @typedef {{id: string, title: string, at: string, minutes: number, place: string}} Meeting  at: ISO 8601 UTC
 */

/**
 * Write a calendar; each event keeps its id, so that it comes in only once.
 * @param {(WholeDay | Meeting)[]} events
 * @param {number} now  ms
 * @param {number} [alarm_hours]  A whole day is announced so many hours before it begins; none: not at all
 */
export function icsOf(events, now, alarm_hours) {
  const stamp = momentOf(now);
  const lines = events.flatMap((event) => [
    "BEGIN:VEVENT",
    `UID:${event.id}@plein`,
    `DTSTAMP:${stamp}`,
    ...("at" in event ? meetingLines(event) : dayLines(event)),
    `SUMMARY:${escaped(event.title)}`,
    ...(alarm_hours && "date" in event ? ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(event.title)}`, `TRIGGER:-PT${alarm_hours}H`, "END:VALARM"] : []),
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plein//NL", ...lines, "END:VCALENDAR"].map(folded).join(BREAK) + BREAK;
}

/** @param {WholeDay} event */
const dayLines = ({ date }) => [`DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`, `DTEND;VALUE=DATE:${addDays(date, 1).replaceAll("-", "")}`, "TRANSP:TRANSPARENT"];

/** @param {Meeting} event */
function meetingLines({ at, minutes, place }) {
  const begin = Date.parse(at);
  return [`DTSTART:${momentOf(begin)}`, `DTEND:${momentOf(begin + minutes * 60_000)}`, ...(place ? [`LOCATION:${escaped(place)}`] : [])];
}

/** @param {number} ms */
const momentOf = (ms) => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, "");

/** @param {string} text */
const escaped = (text) => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n?|\n/g, "\\n");

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
