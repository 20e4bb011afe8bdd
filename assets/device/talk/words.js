// @ts-check
/** What a message of the talk about work says, in words of our own: it comes as data. */

import { formatDay, formatDayAndTime, isDay } from "../dates.js";
import { offersOf, questionsOf } from "./offers.js";

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
  if (kind === "appointment") return [texts("talk-appointment", { state: String(claims.state), moment: claims.at ? formatDayAndTime(claims.at, texts.language) : "" }), claims.minutes && texts("talk-minutes", { minutes: Number(claims.minutes) }), claims.place, claims.with_whom].filter(Boolean).join("\n");
  if (kind !== "agreement") return "";
  const listed = (/** @type {unknown} */ all, /** @type {(one: string) => string} */ say) => (Array.isArray(all) ? all : []).map(String).map(say).join(", ");
  const kinds = listed(claims.kinds, (kind) => texts("work-kind", { kind }));
  const asks = listed(claims.asks, (name) => texts("duty-ask", { name }));
  const days = claims.date_to ? texts("work-days", { from: day(claims.date_from), to: day(claims.date_to) }) : texts("work-from", { from: day(claims.date_from) });
  return [
    texts("duty-asked", { quota: Number(claims.quota), period: String(claims.period) }),
    days,
    kinds && texts("talk-counts", { kinds }),
    // What will be asked stands there before the yes.
    asks && texts("talk-asks", { asks }),
  ]
    .filter(Boolean)
    .join("\n");
}

/**
 * List what can be chosen where a service asks which proposal or question it is about.
 * @param {string} kind  "offer" or "question"
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {{value: string, label: string}[]}
 */
export function referencesOf(kind, snapshot) {
  if (kind === "question") return questionsOf(snapshot);
  const { texts } = snapshot;
  return offersOf(snapshot).map(({ id, kind: of, claims }) => {
    const when = of === "appointment" && claims.at ? formatDayAndTime(claims.at, texts.language) : "";
    return { value: id, label: [claims.title || texts("share-message-kind", { kind: of }), when].filter(Boolean).join(", ") };
  });
}
