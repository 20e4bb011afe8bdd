// @ts-check
/** The proof as a document that people read: its blocks for the PDF. */

import { formatDay } from "../dates.js";
import { listOf } from "../records.js";

/**
 * @typedef {import("./proof.js").Proof} Proof
 * @typedef {import("./proof.js").Item} Item
 * @typedef {import("../texts.js").Texts} Texts
 * @typedef {import("../pdf/making.js").Block} Block
 */

/**
 * @param {Proof} proof
 * @param {Texts} texts
 * @returns {Block[]}
 */
export function blocksOf(proof, texts) {
  const { language } = texts;
  const day = (/** @type {string} */ one) => (one ? formatDay(one, language) : "");
  const days = texts("work-days", { from: day(proof.from), to: day(proof.to) });
  const free = proof.exemptions.map((one) => `${texts("free-reason", { reason: one.reason })}: ${one.date_to ? texts("work-days", { from: day(one.date_from), to: day(one.date_to) }) : texts("work-from", { from: day(one.date_from) })}`);
  return [
    { kind: "heading1", text: texts("proof-title") },
    { kind: "paragraph", text: days },
    {
      kind: "facts",
      facts: [
        { term: texts("duty-with"), value: proof.agreement.title },
        { term: texts("duty-title"), value: texts("duty-asked", { quota: proof.agreement.quota, period: proof.agreement.period }) },
        { term: texts("period-counted"), value: String(proof.counted) },
      ],
    },
    ...(proof.reason ? [/** @type {Block} */ ({ kind: "heading2", text: texts("proof-reason") }), /** @type {Block} */ ({ kind: "paragraph", text: proof.reason })] : []),
    ...(free.length ? [/** @type {Block} */ ({ kind: "heading2", text: texts("free-title") }), /** @type {Block} */ ({ kind: "list", items: free })] : []),
    ...proof.items.flatMap((item) => blocksOfItem(item, texts)),
    { kind: "heading2", text: texts("proof-check") },
    { kind: "paragraph", text: texts("proof-check-how") },
    { kind: "paragraph", text: proof.digest },
  ];
}

/** @param {Item} item @param {Texts} texts @returns {Block[]} */
function blocksOfItem(item, texts) {
  const { language } = texts;
  /** @type {[string, string][]} */
  const pairs = [
    [texts("work-sent"), item.day ? formatDay(item.day, language) : ""],
    [texts("work-employer"), item.employer],
    [texts("work-what"), texts("work-kind", { kind: item.kind })],
    [texts("work-how-far"), texts("work-state", { state: item.state })],
    [texts("work-how"), item.manner ? texts("work-manner", { manner: item.manner }) : ""],
    [texts("work-contact"), item.contact ?? ""],
    [texts("work-link"), item.link ?? ""],
    [texts("work-cv"), item.cv_name ?? ""],
    [texts("work-note"), item.note ?? ""],
    [texts("work-vacancy"), item.vacancy ?? ""],
    [texts("work-after"), listOf(item.follow_ups).map((/** @type {{on: string, text: string}} */ one) => `${one.on ? `${formatDay(one.on, language)}: ` : ""}${one.text}`).join("; ")],
    [texts("work-evidence"), item.evidence.map(({ name, digest }) => `${name} (${digest})`).join("; ")],
    [texts("proof-digest"), item.digest],
  ];
  const about = item.counts ? texts("period-counted") : texts("period-others");
  return [{ kind: "heading2", text: `${item.title} (${about})` }, { kind: "facts", facts: pairs.filter(([, value]) => value).map(([term, value]) => ({ term, value })) }];
}
