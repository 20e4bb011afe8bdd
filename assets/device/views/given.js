// @ts-check
/** What was prepared, in words: its title, and everything in it by name. Texts of another are shown as text, whatever is in them. */

import { formatAmount } from "../amounts.js";
import { amountField } from "../fields.js";
import { periods } from "../forms/income.js";
import { ASKED } from "../forms/prepare.js";
import { findService, sayValue } from "../services.js";
import { saidIn } from "../said.js";
import { plainText } from "../plain_text.js";

const MOST = 8_000;

/** @typedef {import("../world.js").Snapshot} Snapshot */
/** @typedef {{kind?: string, content?: Record<string, string>}} Given */

/** @param {Given} given @param {Snapshot} snapshot */
export function titleOf({ kind = "", content = {} }, snapshot) {
  const { texts } = snapshot;
  const found = kind === "service" ? findService(snapshot, content.agency ?? null, content.service ?? null) : undefined;
  const name = plainText(content.title ?? content.kind_name ?? "", 200) || (found ? saidIn(found.service.title, texts.language) : "");
  return texts("help-thing", { kind, name: name || texts("help-nameless") });
}

/** @param {Given} given @param {Snapshot} snapshot @returns {{name: string, value: string}[]} */
export function linesOf({ kind = "", content = {} }, snapshot) {
  const { texts } = snapshot;
  if (kind === "service") {
    const found = findService(snapshot, content.agency ?? null, content.service ?? null);
    const facts = found?.service.facts ?? [];
    return facts.flatMap((asked) => {
      const typed = content[`fact_${asked.name}`];
      return typed ? [{ name: saidIn(asked.label, texts.language), value: asked.kind === "amount_cents" || asked.kind === "date" ? plainText(typed, MOST) : plainText(sayValue(asked, typed, snapshot), MOST) }] : [];
    });
  }
  return (ASKED[kind] ?? []).flatMap(({ name }) => (content[name] && !(kind === "letter" && name === "text") ? [{ name: texts("help-field", { field: name }), value: sayTyped(name, content[name], texts) }] : []));
}

/** Say what was typed as this wallet says it: an amount with its euro sign, a period in words. @param {string} name @param {string} typed @param {import("../texts.js").Texts} texts */
function sayTyped(name, typed, texts) {
  if (name === "period" && periods.some((one) => one === typed)) return texts("period", { period: typed });
  const amount = name === "amount" ? amountField().read(typed, texts.language) : undefined;
  return amount && "value" in amount && typeof amount.value === "number" ? formatAmount(amount.value, texts.language) : plainText(typed, MOST);
}
