// @ts-check
/** Saying yes or no to what an agency proposed, and answering what it asked: what is known is filled in, and the person sends it. */

import { icsOf } from "../calendar_file.js";
import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { enter } from "../forms.js";
import { serviceForm } from "../forms/service.js";
import { fieldName } from "../services.js";
import { meetingsOf } from "../talk/meetings.js";
import { ANSWER, REPLY, offersOf, questionsOf } from "../talk/offers.js";
import { world } from "../world.js";
import { fileName } from "./pdf_files.js";
import { save } from "./saving.js";

const TOKEN_BYTES = 16;

/**
 * A yes needs only to be looked at and sent; with a no comes the question why.
 * @param {string} agency  OIN
 * @param {string} id  of the proposal
 * @param {"yes" | "no"} word
 */
export function answerOffer(agency, id, word) {
  const offer = offersOf(world.get()).find((one) => one.agency === agency && one.id === id);
  if (!offer) return;
  const typed = { [fieldName("fact", "voorstel")]: id, [fieldName("fact", "antwoord")]: word, [fieldName("fact", "toelichting")]: "" };
  // The token names what will be sent, so that a second tap or a crash never sends it twice.
  const token = word === "yes" ? JSON.stringify(b64encode(randomBytes(TOKEN_BYTES))) : "";
  fillIn({ agency, service: ANSWER, about: offer.about }, { ...typed, token }, word === "yes" ? "/delen/nakijken" : "/delen/dienst");
}

/** Answer what an agency asked. @param {string} message  id */
export function answerQuestion(message) {
  const question = questionsOf(world.get()).find((one) => one.message === message);
  if (!question) return;
  const { agency, about, value } = question;
  fillIn({ agency, service: REPLY, about }, { [fieldName("fact", "vraag")]: value }, "/delen/dienst");
}

/** Put a meeting into the phone's own calendar. @param {string} id */
export function saveMeeting(id) {
  const meeting = meetingsOf(world.get()).find((one) => one.id === id);
  if (meeting) save(new Blob([icsOf([meeting], world.now())], { type: "text/calendar;charset=utf-8" }), `${fileName(meeting.title)}.ics`);
}

/** @param {{agency: string, service: string, about: string}} address @param {Record<string, string>} typed @param {string} path */
function fillIn({ agency, service, about }, typed, path) {
  const query = new URLSearchParams({ agency, service, ...(about && { about }) });
  enter(serviceForm, typed, { path: "/delen/dienst", query });
  world.go(`${path}?${query}`);
}
