// @ts-check
/** Letters that are ready to be sent: in plain Dutch, with the days and articles of the matter filled in. */

import { formatDay } from "../dates.js";
import { recordOf } from "../records.js";
import { dutch } from "../texts.js";
import { termOf } from "../watch/decision_due.js";
import { MATTER } from "../matters.js";
import { agencyName } from "./names.js";

/** Agencies read Dutch: so the letters are, in every language of the app. */
const LANGUAGE = "nl";
const KINDS = ["question", "default", "objection"];
/** The service of an agency in the wallet that takes a letter of a kind. */
const SERVICES = /** @type {Record<string, string>} */ ({ default: "ingebrekestelling" });
const LETTERS = /** @type {Record<string, string>} */ ({ question: "letter-question", default: "letter-default", objection: "letter-objection" });

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Letter}
 */
export function letterView(snapshot, { query }) {
  const { texts, today } = snapshot;
  const matter = recordOf(snapshot, "matter", query.get("id"));
  const asked = query.get("soort") ?? "";
  const kind = KINDS.includes(asked) ? asked : "question";
  if (!matter) return { id: "", is_known: false, kind, title: "", text: "", kinds: [], call: "", places: [], has_places: false, can_mark: false };
  const wordsIn = (/** @type {import("../texts.js").Language} */ language) => {
    const day = (/** @type {string} */ text) => (text ? formatDay(text, language) : "");
    return {
      agency: agencyName(matter, language),
      title: matter.title,
      applied: day(matter.applied_on),
      due: day(termOf(matter, today).due),
      notified: day(matter.notified_on),
      today: day(today),
    };
  };
  const service = SERVICES[kind];
  const places = (snapshot.listed?.agencies ?? []).filter((agency) => agency.services.some((/** @type {{id: string}} */ one) => one.id === service));
  return {
    id: matter.id,
    is_known: true,
    kind,
    title: texts("letter-kind", { kind }),
    text: dutch(LETTERS[kind], wordsIn(LANGUAGE)),
    kinds: KINDS.map((one) => ({ id: one, title: texts("letter-kind", { kind: one }), href: `/taken/zaken/brief?id=${matter.id}&soort=${one}`, is_chosen: one === kind })),
    call: texts("letter-call", wordsIn(texts.language)),
    places: places.map((agency) => ({ id: agency.oin, name: agency.name, href: `/delen/dienst?agency=${agency.oin}&service=${service}&${MATTER}=${matter.id}` })),
    has_places: places.length > 0,
    can_mark: kind === "default" && !matter.default_told_on,
  };
}
