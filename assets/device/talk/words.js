// @ts-check
/** What a message of the talk about work says, in words of our own: it comes as data. */

import { formatDay, formatDayAndTime, isDay } from "../dates.js";

/** @typedef {import("../texts.js").Texts} Texts */

/**
 * @param {string} kind
 * @param {any} claims  checked when it was filed
 * @param {string} agency  its name
 * @param {Texts} texts
 */
export function wordsOfTalk(kind, claims, agency, texts) {
  const day = (/** @type {unknown} */ one) => (isDay(one) ? formatDay(one, texts.language) : "");
  if (kind === "activity_statement") return texts("talk-statement", { agency, from: day(claims.from), to: day(claims.to), counted: Number(claims.counted), quota: Number(claims.quota) });
  if (kind === "appointment") return [texts("talk-appointment", { state: String(claims.state), moment: claims.at ? formatDayAndTime(claims.at, texts.language) : "" }), claims.place, claims.with_whom].filter(Boolean).join("\n");
  if (kind !== "agreement") return "";
  const kinds = (claims.kinds ?? []).map((/** @type {string} */ one) => texts("work-kind", { kind: one })).join(", ");
  const days = claims.date_to ? texts("work-days", { from: day(claims.date_from), to: day(claims.date_to) }) : texts("work-from", { from: day(claims.date_from) });
  return [texts("duty-asked", { quota: Number(claims.quota), period: String(claims.period) }), days, kinds].filter(Boolean).join("\n");
}
