// @ts-check
/** The screen Vandaag: what agencies answered, what comes in next, what is due, and which papers end. */

import { formatAmount } from "../amounts.js";
import { addDays, formatDay } from "../dates.js";
import { recordsOf } from "../records.js";
import { paymentsBetween, paymentsInMonth, total } from "../schedule.js";
import { besideLines } from "./beside.js";
import { relativeDay } from "./days.js";
import { dutyLines } from "./duty_lines.js";
import { leftLine } from "./left.js";
import { messageLine, unreadMessages } from "./messages.js";
import { agencyName, kindName } from "./names.js";
import { openTasks, taskLine } from "./tasks.js";

const AHEAD_DAYS = 62;
const DUE_DAYS = 21;
const ENDING_DAYS = 60;
const LATER_SHOWN = 3;
const NEWS_SHOWN = 4;
const MOST_SHOWN = 12;

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Today}
 */
export function todayView(snapshot) {
  const { prepared, helped } = besideLines(snapshot);
  const duties = [...dutyLines(snapshot), ...helped.slice(0, MOST_SHOWN)];
  const { texts, today } = snapshot;
  const { language } = texts;
  const parts = recordsOf(snapshot, "income_part");
  const coming = paymentsBetween(parts, today, addDays(today, AHEAD_DAYS));
  const first = coming.filter(({ date }) => date === coming[0].date);
  const later = coming.slice(first.length, first.length + LATER_SHOWN);
  const month = total(paymentsInMonth(parts, today.slice(0, 7)));
  const line = (/** @type {import("../schedule.js").Payment} */ payment) => ({
    id: `${payment.part.id} ${payment.date}`,
    day: formatDay(payment.date, language, { weekday: "short", day: "numeric", month: "short" }),
    kind: kindName(payment.part, language),
    agency: agencyName(payment.part, language),
    amount: payment.amount_cents === null ? "" : formatAmount(payment.amount_cents, language),
    href: `/geld/deel?id=${payment.part.id}`,
  });
  const tasks = openTasks(snapshot);
  const isDue = (/** @type {import("../data/shapes.js").Task} */ { id, due }) => snapshot.reminded.includes(id) || Boolean(due && due <= addDays(today, DUE_DAYS));
  // Without a day, but asked to be reminded of: first.
  const due = [...tasks.filter((task) => isDue(task) && !task.due), ...tasks.filter((task) => isDue(task) && task.due)];
  const upcoming = tasks.filter((task) => !isDue(task)).slice(0, LATER_SHOWN);
  const news = unreadMessages(snapshot);
  const ending = recordsOf(snapshot, "document")
    .filter(({ valid_until: until }) => until >= today && until <= addDays(today, ENDING_DAYS))
    .sort((a, b) => (a.valid_until < b.valid_until ? -1 : 1));
  return {
    date: formatDay(today, language, { weekday: "long", day: "numeric", month: "long" }),
    ...leftLine(snapshot),
    has_next: first.length > 0,
    next_day: first[0] ? formatDay(first[0].date, language, { weekday: "long", day: "numeric", month: "long" }) : "",
    next_when: first[0] ? relativeDay(today, first[0].date, language) : "",
    next_total: formatAmount(total(first).amount_cents, language),
    next: first.slice(0, MOST_SHOWN).map(line),
    has_later: later.length > 0,
    later: later.map(line),
    month_total: formatAmount(month.amount_cents, language),
    month: formatDay(today, language, { month: "long" }),
    due: due.slice(0, MOST_SHOWN).map((task) => taskLine(task, snapshot)),
    has_due: due.length > 0,
    upcoming: upcoming.map((task) => taskLine(task, snapshot)),
    has_upcoming: upcoming.length > 0,
    news: news.slice(0, NEWS_SHOWN).map((message) => messageLine(message, snapshot)),
    has_news: news.length > 0,
    more_news: news.length > NEWS_SHOWN ? texts("show-all", { count: news.length }) : "",
    ending: ending.slice(0, MOST_SHOWN).map((paper) => ({
      id: paper.id,
      title: paper.title,
      until: texts("paper-valid-until", { day: formatDay(paper.valid_until, language) }),
      href: `/papieren/papier?id=${paper.id}`,
    })),
    has_ending: ending.length > 0,
    duties,
    prepared,
    has_prepared: prepared.length > 0,
    has_duties: duties.length > 0,
    has_nothing: ["income_part", "task", "document", "message", "application", "agreement"].every((type) => !snapshot.vault?.records(type).length),
  };
}
