// @ts-check
/** Hands the month on the screen over as a PDF: every payment, with the total. */

import { here } from "../forms.js";
import { filedTexts } from "../texts.js";
import { moneyView } from "../views/money.js";
import { world } from "../world.js";
import { handPdf } from "./pdf_files.js";

/** Hand over the month that is on the screen. */
export async function shareMonth() {
  const { texts, language } = await filedTexts(world.get().texts);
  const snapshot = { ...world.get(), texts };
  const title = texts("month-file", { month: moneyView(snapshot, here()).month });
  await handPdf({ title, language, blocks: blocksOf(snapshot, here(), title) }, title);
}

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @param {string} title
 * @returns {import("../pdf/making.js").Block[]}
 */
function blocksOf(snapshot, { path, query }, title) {
  const { texts } = snapshot;
  const whole = new URLSearchParams(query);
  whole.set("alles", "1");
  const month = moneyView(snapshot, { path, query: whole });
  const heads = [...["date", "agency", "kind"].map((column) => texts("year-column", { column })), texts("month-amount")];
  return [
    { kind: "heading1", text: title },
    { kind: "facts", facts: [{ term: texts("money-total"), value: month.total }] },
    { kind: "paragraph", text: month.count },
    {
      kind: "table",
      columns: [{ text: heads[0], share: 2 }, { text: heads[1], share: 4 }, { text: heads[2], share: 5 }, { text: heads[3], share: 4, align: "end" }],
      rows: month.payments.map(({ weekday, date, agency, kind, amount, state }) => [`${weekday} ${date}`, agency, kind, state ? `${amount}\n${state}` : amount]),
    },
  ];
}
