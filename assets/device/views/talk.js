// @ts-check
/** The screen Gesprekken: what agencies proposed and asked, what was agreed, what the person asked, and the ways to ask. */

import { formatDayAndTime, today } from "../dates.js";
import { recordsOf } from "../records.js";
import { findService } from "../services.js";
import { ANSWER, REPLY, claimsOf, isCalledOff, isOpen, offersOf, questionsOf } from "../talk/offers.js";
import { wordsOfTalk } from "../talk/words.js";
import { statusText, troubleOf } from "./share.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../data/shapes.js").Submission} Submission
 * @typedef {import("../talk/offers.js").Offer} Offer
 */

/** The services by which people ask, in the order in which they stand on the screen, and the fact that says what. */
const ASKING = { "afspraak-vragen": "onderwerp", "vraag-stellen": "vraag" };
const MOST_ASKED = 20;
const MOST_TITLE = 120;

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Talk}
 */
export function talkView(snapshot) {
  const offers = offersOf(snapshot);
  const open = offers.filter((offer) => isOpen(offer, snapshot.today) && findService(snapshot, offer.agency, ANSWER));
  const appointments = appointmentsOf(snapshot, offers);
  // What was said to a meeting stands with the meeting once the agency has confirmed it.
  const known = new Set(appointments.map(({ oin, offer }) => `${oin} ${offer}`));
  const answered = offers.filter(({ answer, agency, id }) => answer && !known.has(`${agency} ${id}`));
  const questions = questionsOf(snapshot).filter((one) => !one.is_answered && findService(snapshot, one.agency, REPLY));
  const [ahead, before] = [appointments.filter(({ is_ahead }) => is_ahead).reverse(), appointments.filter(({ is_ahead }) => !is_ahead)];
  const asked = askedOf(snapshot);
  const asking = askingOf(snapshot);
  return {
    trouble: troubleOf(snapshot),
    open: open.map((offer) => lineOf(offer, snapshot)),
    has_open: open.length > 0,
    questions: questions.map(({ message, label }) => ({ id: message, title: label, about: "", state: "", href: `/delen/bericht?id=${message}` })),
    has_questions: questions.length > 0,
    appointments: ahead,
    has_appointments: ahead.length > 0,
    asked,
    has_asked: asked.length > 0,
    asking,
    has_asking: asking.length > 0,
    before: [...before.map(({ id, title, about, state }) => ({ id, title, about, state, href: "" })), ...answered.map((offer) => saidLine(offer, snapshot))],
    has_before: before.length + answered.length > 0,
  };
}

/** @param {Offer} offer @param {Snapshot} snapshot @returns {import("../data/shapes.js").OfferLine} */
function lineOf({ id, kind, agency, agency_name, claims }, { texts }) {
  const note = typeof claims.text === "string" ? claims.text : "";
  return {
    id,
    oin: agency,
    title: claims.title || texts("share-message-kind", { kind }),
    agency: agency_name,
    text: [wordsOfTalk(kind, claims, agency_name, texts), note].filter(Boolean).join("\n\n"),
  };
}

/** @param {Offer} offer @param {Snapshot} snapshot @returns {import("../data/shapes.js").TalkLine} */
function saidLine({ id, kind, agency_name, message, claims, answer }, { texts }) {
  return { id, title: claims.title || texts("share-message-kind", { kind }), about: agency_name, state: texts("talk-said", { word: answer }), href: `/delen/bericht?id=${message}` };
}

/** Meetings that were agreed or called off, the latest first. @param {Snapshot} snapshot @param {Offer[]} offers @returns {import("../data/shapes.js").AppointmentLine[]} */
function appointmentsOf(snapshot, offers) {
  const { texts } = snapshot;
  return recordsOf(snapshot, "appointment")
    .filter(({ state }) => state === "agreed" || state === "cancelled")
    .sort((a, b) => ((a.at ?? "") > (b.at ?? "") ? -1 : 1))
    .map((one) => {
      const offer = offers.find(({ kind, id, agency }) => kind === "appointment" && agency === one.oin && id === claimsOf(one)?.appointment);
      const isOn = one.state === "agreed" && !(offer && isCalledOff(offer));
      const at = one.at && !Number.isNaN(Date.parse(one.at)) ? one.at : "";
      return {
        id: one.id,
        title: one.title || one.with_whom || one.agency_name || "",
        about: [at ? formatDayAndTime(at, texts.language) : "", one.place, one.with_whom].filter(Boolean).join(", "),
        state: texts("talk-state", { state: isOn ? "agreed" : one.state === "agreed" ? "off" : "cancelled" }),
        is_ahead: isOn && Boolean(at) && today(Date.parse(at)) >= snapshot.today,
        oin: one.oin ?? "",
        offer: offer?.id ?? "",
      };
    });
}

/** What the person asked, and how it stands, the newest first. @param {Snapshot} snapshot @returns {import("../data/shapes.js").TalkLine[]} */
function askedOf(snapshot) {
  const { texts } = snapshot;
  const messages = recordsOf(snapshot, "message");
  const sent = recordsOf(snapshot, "submission").filter(({ service, state }) => service in ASKING && state !== "taken-back");
  return sent
    .sort((a, b) => ((a.created_at ?? "") > (b.created_at ?? "") ? -1 : 1))
    .slice(0, MOST_ASKED)
    .map((record) => {
      const answer = messages.find(({ about, kind }) => about === record.id && ["message", "appointment"].includes(kind));
      return {
        id: record.id,
        title: titleOf(record),
        about: [record.agency_name, record.created_at ? formatDayAndTime(record.created_at, texts.language) : ""].filter(Boolean).join(", "),
        state: answer ? texts("talk-has-answer", { kind: answer.kind }) : statusText(record, snapshot),
        href: `/delen/inzending?id=${record.id}`,
      };
    });
}

/** @param {Submission} record */
function titleOf({ service, fields }) {
  const asked = ASKING[/** @type {keyof typeof ASKING} */ (service)];
  const said = String((fields ?? []).find(({ name }) => name === asked)?.value ?? "");
  return said.length > MOST_TITLE ? `${said.slice(0, MOST_TITLE)}…` : said;
}

/** The ways to ask, each with when the answer comes. @param {Snapshot} snapshot @returns {import("../data/shapes.js").AskingLine[]} */
function askingOf(snapshot) {
  const { language } = snapshot.texts;
  return (snapshot.example ? [] : (snapshot.listed?.agencies ?? [])).flatMap((agency) =>
    Object.keys(ASKING).flatMap((id) => {
      const service = findService(snapshot, agency.oin, id)?.service;
      const promise = saidIn(service?.certainties.find(({ code }) => code === "term"), language) ?? "";
      return service ? [{ id: `${agency.oin} ${id}`, title: saidIn(service.title, language), about: [agency.name, promise].filter(Boolean).join(". "), href: `/delen/dienst?agency=${agency.oin}&service=${id}` }] : [];
    }),
  );
}
