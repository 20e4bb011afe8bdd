// @ts-check
/** Who helps me: all of them, one of them with what they did and prepared, and the code for somebody new. */

import encodeQR from "qr";
import { formatDay, formatDayAndTime } from "../dates.js";
import { showForm } from "../form_states.js";
import { DAYS, SAME, allowForm } from "../forms/allow.js";
import { isNamed, representativesOf } from "../helping/acting.js";
import { ARTICLES, GROUNDS } from "../helping/grounds.js";
import { papersOf, whyLeftOut } from "../helping/scope.js";
import { shownOf } from "../helping/shown.js";
import { listOf, recordOf, recordsOf } from "../records.js";
import { writeList } from "../writing.js";
import { failureOf } from "./helped.js";
import { linesOf, titleOf } from "./given.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {import("../data/shapes.js").HelpBox} HelpBox
 * @typedef {import("../data/shapes.js").HelpEntry} HelpEntry
 */

/** So many lines at once: a helper who floods fills no screen. */
const MOST_SHOWN = 200;

/** @param {Snapshot} snapshot @returns {import("../data/shapes.js").Helpers} */
export function helpersView(snapshot) {
  const boxes = recordsOf(snapshot, "help_box").sort((a, b) => ((a.created_at ?? "") > (b.created_at ?? "") ? -1 : 1));
  const [open, over] = [boxes.filter((box) => isOpen(box, snapshot)), boxes.filter((box) => !isOpen(box, snapshot))];
  return {
    helpers: open.map((box) => lineOf(box, snapshot)),
    has_helpers: open.length > 0,
    former: over.map((box) => lineOf(box, snapshot)),
    has_former: over.length > 0,
    must_lock: snapshot.must_lock,
  };
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").HelpOffer} */
export function offerView(snapshot, place) {
  const { texts } = snapshot;
  const { offer } = shownOf(snapshot);
  const { values, is_busy } = showForm(allowForm, snapshot, place);
  const { origin } = globalThis.location ?? { origin: "" };
  const rows = offer.code ? encodeQR(`${origin}/helpen#${offer.code}`, "raw", { border: 2 }) : [];
  const none = { value: "", label: texts("help-none") };
  const named = (/** @type {"matter" | "document"} */ type) => [none, ...recordsOf(snapshot, type).map(({ id, title }) => ({ value: id, label: title ?? "" }))];
  const matters = named("matter");
  return {
    is_form: offer.state === "none",
    is_busy,
    is_waiting: offer.state === "waiting",
    is_asking: offer.state === "asking",
    is_adding: offer.state === "adding",
    is_done: offer.state === "done",
    code: offer.code,
    site: `${origin}/helpen`,
    qr_path: rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join(""),
    qr_box: `0 0 ${rows.length || 1} ${rows.length || 1}`,
    name: offer.name || texts("help-nameless"),
    digits: offer.digits,
    sees: offer.chosen ? writeList(partNames(/** @type {HelpBox} */ (offer.chosen), snapshot), texts.language) : "",
    can: offer.chosen ? texts("help-can", { can: offer.chosen.can }) : "",
    until: offer.chosen ? formatDayAndTime(offer.chosen.until, texts.language) : "",
    strangers: offer.strangers ? texts("help-strangers") : "",
    failure: failureOf(snapshot),
    days: (place.query.get("id") ? [SAME, ...DAYS] : DAYS).map((value) => ({ value, label: texts("help-days", { days: value === SAME ? value : `days-${value}` }) })),
    matters,
    has_matters: matters.length > 1,
    rights: ["see", "prepare"].map((value) => ({ value, label: texts("help-can", { can: value }) })),
    roles: ["helper", "representative"].map((value) => ({ value, label: texts("help-role", { role: value }) })),
    grounds: [{ value: "", label: texts("choose") }, ...GROUNDS.map((value) => ({ value, label: groundText(value, texts) }))],
    papers: named("document"),
    is_representative: values.role === "representative",
  };
}

/** Name the papers that the helper sees without their file, and why; before the box was filled there is nothing to say. @param {HelpBox} box @param {Snapshot} snapshot */
function leftOutOf(box, snapshot) {
  if (!box.number || !isOpen(box, snapshot)) return [];
  const papers = papersOf(snapshot, box).map(({ title = "", ...paper }) => ({ title, why: whyLeftOut({ title, ...paper }, box.files ?? {}) }));
  return papers.flatMap(({ title, why }) => (why ? [snapshot.texts("help-left-out", { title, why })] : []));
}

/** @param {Snapshot} snapshot @param {Place} place @returns {import("../data/shapes.js").OneHelper} */
export function helperView(snapshot, { query }) {
  const { texts } = snapshot;
  const { language } = texts;
  const box = recordOf(snapshot, "help_box", query.get("id"));
  const entries = recordsOf(snapshot, "help_entry").filter((entry) => entry.box === box?.id).sort((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1));
  const fresh = box && !box.ended_at ? entries.filter(({ state }) => state === "new") : [];
  return {
    id: box?.id ?? "",
    is_known: Boolean(box),
    is_open: Boolean(box && isOpen(box, snapshot)),
    name: box?.name ?? "",
    parts: box ? partNames(box, snapshot) : [],
    left_out: box ? leftOutOf(box, snapshot) : [],
    has_left_out: Boolean(box && leftOutOf(box, snapshot).length),
    can: texts("help-can", { can: box?.can ?? "see" }),
    until: box ? formatDayAndTime(box.until ?? "", language) : "",
    role: box?.role === "representative" ? texts("help-role", { role: "representative" }) : "",
    ground: box?.role === "representative" && box.ground ? groundText(box.ground, texts) : "",
    acts_name: box?.role === "representative" ? (box.acts_name ?? "") : "",
    person_name: box?.role === "representative" ? (box.person_name ?? "") : "",
    since: box?.role === "representative" && box.since ? formatDay(box.since, language) : "",
    reference: box?.role === "representative" ? (box.reference ?? "") : "",
    paper: box?.role === "representative" ? (recordOf(snapshot, "document", box.paper ?? "")?.title ?? "") : "",
    unnamed: box && representativesOf(snapshot).some(({ id }) => id === box.id) && !isNamed(box, snapshot) ? texts("help-unnamed") : "",
    href_paper: `/papieren/papier?id=${box?.paper ?? ""}`,
    fetched: box?.fetched_at ? texts("help-fetched", { moment: formatDayAndTime(box.fetched_at, language) }) : texts("help-never-fetched"),
    strangers: box?.strangers ? texts("help-strangers") : "",
    gap: box?.has_gap ? texts("help-gap") : "",
    ended: box && !isOpen(box, snapshot) ? endedText(box, texts) : "",
    failure: failureOf(snapshot),
    prepared: fresh.slice(0, MOST_SHOWN).map((entry) => ({
      id: entry.id,
      kind: /** @type {"task" | "income" | "letter" | "service"} */ (entry.kind),
      title: titleOf(entry, snapshot),
      lead: texts("help-prepared-by", { name: box?.name ?? "", day: dayOf(entry, language) }),
      lines: linesOf(entry, snapshot),
      letter: entry.kind === "letter" ? (entry.content?.text ?? "") : "",
    })),
    has_prepared: fresh.length > 0,
    done: entries.slice(0, MOST_SHOWN).map((entry) => ({ id: entry.id, text: doneText(entry, snapshot), at: dayOf(entry, language) })),
    has_done: entries.length > 0,
    href_change: `/helpers/erbij?id=${box?.id ?? ""}`,
  };
}

/** Name a ground with its article. @param {string} ground @param {import("../texts.js").Texts} texts */
export const groundText = (ground, texts) => texts("help-ground", { ground, article: ARTICLES[ground] ?? "" });

/** @param {HelpBox} box @param {Snapshot} snapshot */
const isOpen = ({ ended_at, until }, { today }) => !ended_at && (until ?? "") > today;

/** @param {HelpBox} box @param {Snapshot} snapshot */
function lineOf(box, snapshot) {
  const { texts } = snapshot;
  const count = box.ended_at ? 0 : recordsOf(snapshot, "help_entry").filter((entry) => entry.box === box.id && entry.state === "new").length;
  return {
    id: box.id,
    name: box.name || texts("help-nameless"),
    about: writeList(partNames(box, snapshot), texts.language),
    until: isOpen(box, snapshot) ? texts("help-until", { day: formatDay((box.until ?? "").slice(0, 10), texts.language) }) : endedText(box, texts),
    news: count > 0 ? texts("help-news", { count }) : "",
    href: `/helpers/helper?id=${box.id}`,
  };
}

/** @param {HelpBox} box @param {import("../texts.js").Texts} texts */
function endedText({ ended_at, ended_by, erased_at, until }, texts) {
  const day = formatDay((ended_at || until || "").slice(0, 10), texts.language);
  if (ended_by === "me" && !erased_at) return texts("help-ended-waits", { day });
  return texts("help-ended-on", { day });
}

/** @param {HelpBox} box @param {Snapshot} snapshot @returns {string[]} */
function partNames(box, snapshot) {
  const { texts } = snapshot;
  const matter = box.matter ? [texts("help-matter-named", { title: recordOf(snapshot, "matter", box.matter)?.title ?? texts("help-matter-gone") })] : [];
  return [...listOf(box.parts).map((part) => texts("help-part", { part })), ...matter];
}

/** @param {HelpEntry} entry @param {Snapshot} snapshot */
function doneText(entry, snapshot) {
  const { texts } = snapshot;
  const content = entry.content ?? {};
  if (entry.kind === "looked") return content.part === "paper" ? texts("help-looked-paper", { title: content.title ?? "" }) : texts("help-looked");
  return texts("help-did", { state: entry.state || "new", title: titleOf(entry, snapshot) });
}

/** @param {HelpEntry} entry @param {import("../texts.js").Language} language */
const dayOf = ({ at }, language) => (at ? formatDayAndTime(at, language) : "");
