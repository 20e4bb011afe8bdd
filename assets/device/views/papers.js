// @ts-check
/** The screen Papieren: all papers, and one of them. */

import { formatAmount } from "../amounts.js";
import { formatDay } from "../dates.js";
import { viewerOf } from "../file_kinds.js";
import { recordOf, recordsOf } from "../records.js";
import { firstRows } from "./long_lists.js";
import { agencyName } from "./names.js";
import { tasksOfPaper } from "./tasks.js";
import { writeLine, writeNumber } from "../writing.js";

/** @typedef {import("../data/shapes.js").Document} Document */

const KILOBYTE = 1000;

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Papers}
 */
export function papersView(snapshot, place) {
  const { texts, today } = snapshot;
  const papers = recordsOf(snapshot, "document");
  const newest = (/** @type {Document} */ paper) => paper.issued || (paper.created_at ?? "").slice(0, 10);
  papers.sort((a, b) => (newest(a) > newest(b) ? -1 : 1));
  const { rows, more, href } = firstRows(papers, snapshot, place);
  return {
    papers: rows.map((paper) => ({
        id: paper.id,
        title: paper.title ?? "",
        about: writeLine(
          [
            paper.kind ? texts("paper-kind", { kind: paper.kind }) : "",
            agencyName(paper, texts.language),
            paper.issued ? formatDay(paper.issued, texts.language) : "",
          ],
          texts.language,
        ),
        until: validity(paper, snapshot),
        has_ended: Boolean(paper.valid_until && paper.valid_until < today),
        has_file: Boolean(paper.file),
        href: `/papieren/papier?id=${paper.id}`,
      })),
    has_papers: papers.length > 0,
    more,
    href_all: href,
  };
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Paper}
 */
export function paperView(snapshot, { query }) {
  const { texts, opened, today } = snapshot;
  const { language } = texts;
  const id = query.get("id") ?? "";
  const paper = recordOf(snapshot, "document", id);
  const file = paper?.file;
  const isHere = Boolean(file && opened?.id === id);
  const { tasks, done } = tasksOfPaper(snapshot, id);
  return {
    id,
    is_known: Boolean(paper),
    title: paper?.title ?? "",
    kind: paper?.kind ? texts("paper-kind", { kind: paper.kind }) : "",
    agency: paper ? agencyName(paper, language) : "",
    issued: paper?.issued ? formatDay(paper.issued, language) : "",
    amount: typeof paper?.amount_cents === "number" ? formatAmount(paper.amount_cents, language) : "",
    until: paper?.valid_until ? formatDay(paper.valid_until, language) : "",
    has_file: Boolean(file),
    file_name: file?.name ?? "",
    file_size: file ? fileSize(file.size_bytes, language) : "",
    viewer: file && opened?.state !== "active" ? viewerOf(file.media_type) : "none",
    is_active: isHere && opened?.state === "active",
    url: isHere ? (opened?.url ?? "") : "",
    is_missing: isHere && opened?.state === "missing",
    // What was made as a proof stays as it was made.
    href_change: paper?.kind === "proof" ? "" : `/papieren/wijzigen?id=${id}`,
    // It says what was paid, and when.
    can_count: Boolean(paper?.lines?.length) || (paper?.kind === "payslip" && Number(paper.amount_cents) > 0 && Boolean(paper.issued) && paper.issued <= today),
    tasks,
    done,
    has_tasks: tasks.length + done.length > 0,
  };
}

/**
 * @param {Document} paper
 * @param {import("../world.js").Snapshot} snapshot
 */
function validity({ valid_until: until }, { texts, today }) {
  if (!until) return "";
  const day = formatDay(until, texts.language);
  return until < today ? texts("paper-ended", { day }) : texts("paper-valid-until", { day });
}

/**
 * @param {number} bytes
 * @param {import("../texts.js").Language} language
 */
export function fileSize(bytes, language) {
  const isLarge = bytes >= KILOBYTE * KILOBYTE;
  return writeNumber(Math.max(bytes / (isLarge ? KILOBYTE * KILOBYTE : KILOBYTE), 1), language, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  });
}
