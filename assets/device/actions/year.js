// @ts-check
/** Taking a year of income along: as a table for a spreadsheet, and as a calendar with the payments, the tasks and the meetings. */

import { csvOf, icsOf } from "../calendar_file.js";
import { here } from "../forms.js";
import { recordsOf } from "../records.js";
import { paymentsBetween } from "../schedule.js";
import { meetingsOf } from "../talk/meetings.js";
import { agencyName, kindName } from "../views/names.js";
import { openTasks } from "../views/tasks.js";
import { shownYear } from "../views/year.js";
import { world } from "../world.js";
import { save } from "./saving.js";

/** Save the payments of the year on the screen as CSV. */
export function saveTable() {
  const { texts } = world.get();
  const heads = ["date", "agency", "kind", "amount"].map((column) => texts("year-column", { column }));
  const rows = payments().map(({ date, agency, kind, amount_cents }) => [date, agency, kind, amount_cents === null ? "" : (amount_cents / 100).toFixed(2)]);
  save(new Blob([csvOf([heads, ...rows])], { type: "text/csv;charset=utf-8" }), `${texts("year-file", { year: yearHere() })}.csv`);
}

/** Save the payments of the year on the screen, and what is to be done, as a calendar. */
export function saveCalendar() {
  const { texts } = world.get();
  const paid = payments().map(({ id, date, agency, kind }) => ({ id, date, title: texts("year-event", { kind, agency }) }));
  const meetings = meetingsOf(world.get());
  const isMeeting = new Set(meetings.map(({ id }) => `gesprek-${id}`));
  const due = openTasks(world.get()).flatMap(({ id, due: date, title }) => (date && !isMeeting.has(id) ? [{ id, date, title }] : []));
  save(new Blob([icsOf([...paid, ...due, ...meetings], world.now())], { type: "text/calendar;charset=utf-8" }), `${texts("year-file", { year: yearHere() })}.ics`);
}

function yearHere() {
  return shownYear(here().query, world.get().today);
}

function payments() {
  const snapshot = world.get();
  const { language } = snapshot.texts;
  const year = yearHere();
  return paymentsBetween(recordsOf(snapshot, "income_part"), `${year}-01-01`, `${year}-12-31`).map(({ part, date, amount_cents }) => ({
    id: `${part.id}-${date}`,
    date,
    agency: agencyName(part, language),
    kind: kindName(part, language),
    amount_cents,
  }));
}
