// @ts-check
/** One matter on a sheet, and the call card that belongs to a letter: what to say, what to have at hand, what to note. */

import { formatDay } from "../dates.js";
import { callingOf } from "../paper/calling.js";
import { daysOfMatter } from "../paper/matter_days.js";
import { recordOf, recordsOf } from "../records.js";
import { dutch } from "../texts.js";
import { letterView } from "./letters.js";
import { matterLine } from "./matters.js";
import { openTasks } from "./tasks.js";

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {import("../world.js").Place} Place */
/** @typedef {import("../data/shapes.js").SheetLine} SheetLine */
/** @typedef {import("../data/shapes.js").Beside} Beside */

const MOST_TASKS = 4;
/** A sheet of 270 mm has about 130 for what a matter says: lines of 7.9 mm at 16 points, of 6.4 at 14 (paper.css). */
const LARGE_LINES = 14;
const MIDDLE_LINES = 20;
const LINE_CHARACTERS = 54;
const ABOUT = { report: /** @type {const} */ ("change"), arrangement: /** @type {const} */ ("debt") };

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").MatterSheet} */
export function matter_sheetView(snapshot, { query }) {
  const { texts } = snapshot;
  const matter = recordOf(snapshot, "matter", query.get("id"));
  if (!matter) return { id: "", is_known: false, title: "", agency: "", steps: [], contact: "", days: [], has_days: false, phones: [], size: "large", href_letter: "", href_card: "", href_change: "" };
  const { id, title, agency, steps, contact, href_letter, href } = matterLine(matter, snapshot);
  const tasks = openTasks(snapshot).filter((task) => task.due && task.agency === matter.agency).map(({ id: own, due, title: name }) => ({ id: own, date: due, title: name ?? "" }));
  const days = [...daysOfMatter(matter, snapshot), ...tasks.slice(0, MOST_TASKS)].sort((one, other) => (one.date < other.date ? -1 : 1));
  return {
    id,
    is_known: true,
    title: title ?? "",
    agency,
    steps,
    contact,
    days: days.map(({ id: own, date, title: name }) => ({ id: own, day: formatDay(date, texts.language, { weekday: "short", day: "numeric", month: "long", year: "numeric" }), name, about: "", amount: "" })),
    has_days: days.length > 0,
    phones: [callingOf(matter, snapshot)],
    size: sizeOf([title ?? "", contact, ...steps.map(({ who, text }) => `${texts("sheet-open")} ${who} ${text}`), ...days.map(({ title: name }) => `${"0".repeat(LINE_CHARACTERS / 2)}${name}`)]),
    href_letter,
    href_card: href_letter.replace("/taken/zaken/brief", "/op-papier/belkaart"),
    href_change: href,
  };
}

/** Choose letters in which so many lines fit on one sheet, beside the headings and the room to write. @param {string[]} said */
function sizeOf(said) {
  const lines = said.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / LINE_CHARACTERS)), 0);
  return lines <= LARGE_LINES ? "large" : lines <= MIDDLE_LINES ? "middle" : "small";
}

/**
 * A call card stands in the language of the person with the Dutch beside it, since the call is in Dutch.
 * @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").CallCard}
 */
export function call_cardView(snapshot, place) {
  const { texts } = snapshot;
  const letter = letterView(snapshot, place);
  const isBeside = texts.language !== "nl";
  const pair = (/** @type {string} */ id, /** @type {string} */ own, /** @type {string} */ inDutch) => ({ id, own, dutch: isBeside ? inDutch : "" });
  const both = (/** @type {string} */ key) => pair(key, texts(key), dutch(key));
  const about = recordOf(snapshot, letter.kind in ABOUT ? ABOUT[/** @type {keyof typeof ABOUT} */ (letter.kind)] : "matter", letter.id);
  const of = letter.kind === "report" ? { agency: letter.agency } : /** @type {{agency?: string, agency_name?: string}} */ (about ?? {});
  const title = /** @type {{title?: string} | undefined} */ (about)?.title ?? "";
  return {
    is_known: letter.is_known,
    title: letter.is_known ? texts("card-title", { title: title || letter.title }) : "",
    phones: letter.is_known ? [callingOf(of, snapshot)] : [],
    contact: /** @type {{contact?: string} | undefined} */ (about)?.contact ?? "",
    say: pair("say", letter.call, letter.call_dutch),
    say_head: both("card-say"),
    hand_head: both("card-hand"),
    hand: [both("card-hand-number"), both("card-hand-reference"), both("card-hand-letter"), both("card-hand-pen")],
    days: letter.is_known && about && !(letter.kind in ABOUT) ? daysBeside(/** @type {any} */ (about), snapshot, pair) : [],
    ask_head: both("card-ask"),
    ask: [both("card-ask-name"), both("card-ask-when"), both("card-ask-written")],
    slow: both("card-slow"),
    note_head: both("card-note"),
    note: [both("card-note-who"), both("card-note-when"), both("card-note-promised"), both("card-note-next")],
    href_back: `/taken/zaken/brief?id=${encodeURIComponent(letter.id)}&soort=${letter.kind}`,
    href_letter: `/taken/zaken/brief?id=${encodeURIComponent(letter.id)}&soort=${letter.kind}`,
  };
}

/** Give the days of a matter that are asked about in a call. @param {import("../data/shapes.js").Matter} matter @param {Snapshot} snapshot @param {(id: string, own: string, inDutch: string) => Beside} pair */
function daysBeside(matter, snapshot, pair) {
  const inDutch = { ...snapshot, texts: dutch };
  const said = (/** @type {Snapshot} */ one) => [
    ...(matter.applied_on ? [one.texts("card-applied", { day: formatDay(matter.applied_on, one.texts.language) })] : []),
    ...daysOfMatter(matter, one).map(({ date, title }) => one.texts("card-day", { day: formatDay(date, one.texts.language), title })),
  ];
  const [own, beside] = [said(snapshot), said(inDutch)];
  return own.map((words, at) => pair(`day-${at}`, words, beside[at]));
}

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").PaperWays} */
export function paper_waysView(snapshot) {
  const matters = recordsOf(snapshot, "matter").sort((one, other) => (one.applied_on > other.applied_on ? -1 : 1));
  return {
    matters: matters.map((matter) => {
      const { id, title, agency } = matterLine(matter, snapshot);
      return { id, title: title ?? "", about: agency, href: `/op-papier/zaak?id=${id}` };
    }),
    has_matters: matters.length > 0,
    has_days: matters.length > 0 || openTasks(snapshot).some(({ due }) => due),
  };
}
