// @ts-check
/** A month on one sheet of A4: what comes in, what goes off, what must be done, and whom to call. */

import { formatAmount } from "../amounts.js";
import { addMonths, formatDay, partsOf, dayOf } from "../dates.js";
import { amountsOf } from "../paid.js";
import { callingOf } from "../paper/calling.js";
import { daysOfMatter } from "../paper/matter_days.js";
import { recordsOf } from "../records.js";
import { costsBetween } from "../remaining.js";
import { paymentsInMonth, total } from "../schedule.js";
import { agencyName, kindName } from "./names.js";
import { openTasks } from "./tasks.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../data/shapes.js").SheetLine} SheetLine */

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/**
 * How many lines fit on A4 between the headings and the foot, by the size of the letters (paper.css): a sheet has 270 mm, of
 * which these take about 100; a line takes 7.9 mm at 16 points, 6.4 at 14 and 4.7 at 11.
 */
const ROOM = { large: 20, middle: 26, small: 37 };
/** Telephone numbers keep so many lines of the smallest letters. */
const PHONE_LINES = 8;
/** A row of a table has a rule and some white; a name that is longer takes a second line. */
const TABLE_ROW = 1.2;
const NAME_CHARACTERS = 48;
const LINE_CHARACTERS = 64;

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").MonthSheet}
 */
export function month_sheetView(snapshot, { query }) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const asked = query.get("maand") ?? "";
  const month = MONTH.test(asked) ? asked : today.slice(0, 7);
  const named = (/** @type {string} */ one) => formatDay(`${one}-01`, language, { month: "long", year: "numeric" });
  const amountIn = amountsOf(snapshot);
  const payments = paymentsInMonth(recordsOf(snapshot, "income_part"), month).map((payment) => ({ ...payment, amount_cents: amountIn(payment) }));
  const sum = total(payments);
  const { year, month: number } = partsOf(month);
  const costs = costsBetween(recordsOf(snapshot, "fixed_cost"), dayOf(year, number, 1), dayOf(year, number, 31));
  const comesIn = payments.map(({ part, date, amount_cents }) => line(`${part.id} ${date}`, date, agencyName(part, language), kindName(part, language), amount_cents, texts));
  const goesOff = costs.map(({ part, date, amount_cents }) => line(`${part.id} ${date}`, date, /** @type {any} */ (part).title ?? "", "", amount_cents, texts));
  const toDo = doneIn(month, snapshot);
  const phones = [...new Map([...payments.map(({ part }) => part), ...toDo.map(({ of }) => of)].map((of) => [of.agency || of.agency_name, of])).values()].filter((of) => agencyName(of, language)).map((of) => callingOf(of, snapshot));
  const known = [...phones.filter(({ number }) => number), ...phones.filter(({ number }) => !number)];
  const shown = fit(comesIn, goesOff, toDo.map(({ of: _of, ...one }) => one), known);
  const left = comesIn.length + goesOff.length + toDo.length + known.length - shown.in.length - shown.off.length - shown.to_do.length - shown.phones.length;
  return {
    month: named(month),
    title: texts("sheet-month", { month: named(month) }),
    total: sum.is_whole ? formatAmount(sum.amount_cents, language) : texts("at-least", { amount: formatAmount(sum.amount_cents, language) }),
    comes_in: shown.in,
    has_in: shown.in.length > 0,
    goes_off: shown.off,
    has_off: shown.off.length > 0,
    off_total: formatAmount(total(costs).amount_cents, language),
    to_do: shown.to_do,
    has_to_do: shown.to_do.length > 0,
    phones: shown.phones,
    has_phones: shown.phones.length > 0,
    cut: left > 0 ? texts("sheet-cut", { count: left }) : "",
    size: shown.size,
    href_before: `/op-papier/maand?maand=${addMonths(month, -1)}`,
    href_after: `/op-papier/maand?maand=${addMonths(month, 1)}`,
    month_before: named(addMonths(month, -1)),
    month_after: named(addMonths(month, 1)),
  };
}

/**
 * @param {string} id @param {string} date @param {string} name @param {string} about @param {number | null} amount_cents @param {import("../texts.js").Texts} texts
 * @returns {SheetLine}
 */
const line = (id, date, name, about, amount_cents, texts) => ({
  id,
  day: dayIn(date, texts),
  name,
  about,
  amount: amount_cents === null ? texts("amount-unknown") : formatAmount(amount_cents, texts.language),
});

/** @param {string} date @param {import("../texts.js").Texts} texts */
const dayIn = (date, { language }) => formatDay(date, language, { weekday: "short", day: "numeric" });

/** List the tasks and the days of matters of a month, by day. @param {string} month @param {Snapshot} snapshot */
function doneIn(month, snapshot) {
  const { texts } = snapshot;
  const tasks = openTasks(snapshot).map((task) => ({ id: task.id, date: task.due ?? "", title: task.title ?? "", of: task }));
  const days = recordsOf(snapshot, "matter").flatMap((matter) => daysOfMatter(matter, snapshot).map((day) => ({ ...day, of: matter })));
  const own = [...tasks, ...days].filter(({ date }) => date.startsWith(month)).sort((one, other) => (one.date < other.date ? -1 : 1));
  return own.map(({ id, date, title, of }) => ({ id, day: dayIn(date, texts), name: title, about: agencyName(of, texts.language), amount: "", of: /** @type {{agency?: string, agency_name?: string}} */ (of) }));
}

/**
 * Take what fits on one sheet, and the largest letters in which it does.
 * @param {SheetLine[]} comesIn @param {SheetLine[]} goesOff @param {SheetLine[]} toDo @param {import("../data/shapes.js").PhoneLine[]} phones
 */
function fit(comesIn, goesOff, toDo, phones) {
  const row = (/** @type {SheetLine} */ { name, about }) => TABLE_ROW + lines(name.length + about.length, NAME_CHARACTERS) - 1;
  const task = (/** @type {SheetLine} */ { name, about }) => lines(name.length + about.length, NAME_CHARACTERS);
  const phone = (/** @type {typeof phones[number]} */ { name, number, hours, note }) => (hours ? 1 : 0) + lines(name.length + number.length + hours.length + note.length, LINE_CHARACTERS);
  let used = 0;
  /** @template One @param {One[]} all @param {(one: One) => number} weight @param {number} most @returns {One[]} */
  const take = (all, weight, most) => {
    const taken = [];
    for (const one of all) {
      if (used + weight(one) > most) break;
      used += weight(one);
      taken.push(one);
    }
    return taken;
  };
  const most = ROOM.small - (phones.length ? PHONE_LINES : 0);
  const shown = { in: take(comesIn, row, most), to_do: take(toDo, task, most), off: take(goesOff, row, most), phones: take(phones, phone, ROOM.small) };
  return { ...shown, size: used <= ROOM.large ? "large" : used <= ROOM.middle ? "middle" : "small" };
}

/** @param {number} characters @param {number} most */
const lines = (characters, most) => Math.max(1, Math.ceil(characters / most));
