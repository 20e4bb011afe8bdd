// @ts-check
/** The screen Gesprekken: what agencies proposed, what was agreed, and the ways to ask. */

import { formatDayAndTime } from "../dates.js";
import { recordsOf } from "../records.js";
import { findService } from "../services.js";
import { ANSWER, isOpen, offersOf } from "../talk/offers.js";
import { wordsOfTalk } from "../talk/words.js";
import { troubleOf } from "./share.js";

/** The services by which people ask, in the order in which they stand on the screen. */
const ASKING = ["afspraak-vragen", "vraag-stellen", "vraag-beantwoorden"];

/**
 * @param {import("../world.js").Snapshot} snapshot
 * @returns {import("../data/shapes.js").Talk}
 */
export function talkView(snapshot) {
  const { texts, listed } = snapshot;
  const { language } = texts;
  const line = (/** @type {import("../talk/offers.js").Offer} */ { id, kind, agency, agency_name, message, claims, answer }) => ({
    id,
    oin: agency,
    title: claims.title || texts("share-message-kind", { kind }),
    agency: agency_name,
    text: wordsOfTalk(kind, claims, agency_name, texts),
    said: answer ? texts("talk-said", { word: answer }) : "",
    href: `/delen/bericht?id=${message}`,
  });
  const offers = offersOf(snapshot);
  const appointments = recordsOf(snapshot, "appointment")
    .filter(({ state }) => state === "agreed" || state === "cancelled")
    .sort((a, b) => (a.at > b.at ? -1 : 1));
  const asking = (snapshot.example ? [] : (listed?.agencies ?? [])).flatMap((agency) =>
    ASKING.flatMap((id) => {
      const service = findService(snapshot, agency.oin, id)?.service;
      return service ? [{ id: `${agency.oin} ${id}`, title: service.title[language], agency: agency.name, href: `/delen/dienst?agency=${agency.oin}&service=${id}` }] : [];
    }),
  );
  const open = offers.filter((offer) => isOpen(offer) && findService(snapshot, offer.agency, ANSWER));
  const answered = offers.filter(({ answer }) => answer);
  return {
    trouble: troubleOf(snapshot),
    open: open.map(line),
    has_open: open.length > 0,
    answered: answered.map(line),
    has_answered: answered.length > 0,
    appointments: appointments.map((one) => ({
      id: one.id,
      title: one.title || one.with_whom || one.agency_name,
      about: [one.at ? formatDayAndTime(one.at, language) : "", one.place].filter(Boolean).join(", "),
      state: texts("talk-state", { state: one.state }),
      is_on: one.state === "agreed",
    })),
    has_appointments: appointments.length > 0,
    asking,
    has_asking: asking.length > 0,
  };
}
