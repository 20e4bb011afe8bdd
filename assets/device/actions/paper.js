// @ts-check
/** Printing what is on the screen, and taking the days of matters and tasks along as a calendar. */

import { icsOf } from "../calendar_file.js";
import { here } from "../forms.js";
import { daysOfMatter } from "../paper/matter_days.js";
import { followBack } from "../paper/way_back.js";
import { recordOf, recordsOf } from "../records.js";
import { meetingsOf } from "../talk/meetings.js";
import { filedTexts } from "../texts.js";
import { month_sheetView } from "../views/month_sheet.js";
import { openTasks } from "../views/tasks.js";
import { loadSquares } from "../views/printed.js";
import { world } from "../world.js";
import { fileName, handPdf } from "./pdf_files.js";
import { save } from "./saving.js";

/** @typedef {import("../data/shapes.js").SheetLine} SheetLine */

/** Nine in the morning of the day before. */
const ALARM_HOURS_BEFORE = 15;

/** Print the screen, or keep it as a PDF by the browser's own way; the code that brings it back comes first. */
export async function printScreen() {
  await loadSquares().then(() => world.change({}), () => undefined);
  // What was drawn just now is on the page after the next frame.
  await new Promise((drawn) => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(drawn)));
  globalThis.print();
}

/** Save the days of one matter as a calendar. @param {string} id */
export function saveMatterDays(id) {
  const matter = recordOf(world.get(), "matter", id);
  if (matter) saveDays(daysOfMatter(matter, world.get()), matter.title ?? "");
}

/** Save every day that is to be kept: of matters, tasks and meetings. */
export function saveAllDays() {
  const snapshot = world.get();
  const meetings = meetingsOf(snapshot);
  const isMeeting = new Set(meetings.map(({ id }) => `gesprek-${id}`));
  const tasks = openTasks(snapshot).flatMap(({ id, due, title }) => (due && !isMeeting.has(id) ? [{ id, date: due, title: title ?? "" }] : []));
  saveDays([...recordsOf(snapshot, "matter").flatMap((matter) => daysOfMatter(matter, snapshot)), ...tasks, ...meetings], snapshot.texts("days-file"));
}

/** @param {Parameters<typeof icsOf>[0]} days @param {string} name */
function saveDays(days, name) {
  if (!days.length) return world.tell(world.get().texts("days-nothing"));
  save(new Blob([icsOf(days, world.now(), ALARM_HOURS_BEFORE)], { type: "text/calendar;charset=utf-8" }), `${fileName(name)}.ics`);
}

/** Hand the month on the sheet over as a PDF: in Dutch or English, for which its letters are here. */
export async function shareMonthSheet() {
  const { texts, language } = await filedTexts(world.get().texts);
  const sheet = month_sheetView({ ...world.get(), texts }, here());
  const table = (/** @type {string} */ head, /** @type {SheetLine[]} */ lines, /** @type {string} */ words, /** @type {string} */ sum) =>
    lines.length
      ? [
          { kind: /** @type {const} */ ("heading2"), text: head },
          {
            kind: /** @type {const} */ ("table"),
            columns: [{ text: texts("sheet-day"), share: 1 }, { text: texts("sheet-what"), share: 5 }, { text: texts("sheet-amount"), share: 2, align: /** @type {const} */ ("end") }],
            rows: [...lines.map(({ day, name, about, amount }) => [day, about ? `${name}: ${about}` : name, amount]), ["", words, sum]],
          },
        ]
      : [];
  const list = (/** @type {string} */ head, /** @type {string[]} */ items) => (items.length ? [{ kind: /** @type {const} */ ("heading2"), text: head }, { kind: /** @type {const} */ ("list"), items }] : []);
  const blocks = [
    { kind: /** @type {const} */ ("heading1"), text: sheet.title },
    ...table(texts("sheet-in"), sheet.comes_in, texts("sheet-sum-in"), sheet.total),
    ...table(texts("sheet-off"), sheet.goes_off, texts("sheet-sum-off"), sheet.off_total),
    ...list(texts("sheet-to-do"), sheet.to_do.map(({ day, name, about }) => (about ? `${day}: ${name} (${about})` : `${day}: ${name}`))),
    ...list(texts("sheet-phones"), sheet.phones.map(({ name, number, hours, note }) => [name, number, hours, note].filter(Boolean).join(", "))),
    ...(sheet.cut ? [{ kind: /** @type {const} */ ("paragraph"), text: sheet.cut }] : []),
  ];
  await handPdf({ title: sheet.title, language, blocks }, sheet.title);
}

/** Go on to the matter of the paper whose code was scanned, once the wallet is open. */
export function goBack() {
  const snapshot = world.get();
  const found = snapshot.state === "open" ? followBack(globalThis.location.hash, snapshot) : undefined;
  if (found?.state === "here") world.go(found.href, { replace: true });
  return () => undefined;
}
