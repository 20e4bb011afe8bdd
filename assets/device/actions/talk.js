// @ts-check
/** Saying yes or no to what an agency proposed: an agreement counts from then on, and the word is ready to be sent. */

import { icsOf } from "../calendar_file.js";
import { enter } from "../forms.js";
import { serviceForm } from "../forms/service.js";
import { recordsOf } from "../records.js";
import { fieldName } from "../services.js";
import { meetingsOf } from "../talk/meetings.js";
import { ANSWER, offersOf } from "../talk/offers.js";
import { replacementWrites } from "../work/agreements.js";
import { dutyWrites } from "../work/duty_tasks.js";
import { world } from "../world.js";
import { fileName } from "./pdf_files.js";
import { newId, saveRecords } from "./records.js";
import { save } from "./saving.js";

/**
 * @param {string} agency  OIN
 * @param {string} id  of the proposal
 * @param {"yes" | "no"} word
 */
export async function answerOffer(agency, id, word) {
  const offer = offersOf(world.get()).find((one) => one.agency === agency && one.id === id);
  if (!offer) return;
  if (offer.kind === "agreement" && word === "yes") await keepAgreement(offer);
  const query = new URLSearchParams({ agency, service: ANSWER });
  enter(serviceForm, { [fieldName("fact", "voorstel")]: id, [fieldName("fact", "antwoord")]: word }, { path: "/delen/dienst", query });
  world.go(`/delen/dienst?${query}`);
}

/** Put a meeting into the phone's own calendar. @param {string} id */
export function saveMeeting(id) {
  const meeting = meetingsOf(world.get()).find((one) => one.id === id);
  if (meeting) save(new Blob([icsOf([meeting], world.now())], { type: "text/calendar;charset=utf-8" }), `${fileName(meeting.title)}.ics`);
}

/** Count by it from now on; the one before it with this agency ends. @param {import("../talk/offers.js").Offer} offer */
async function keepAgreement({ agency, agency_name, claims, message }) {
  const snapshot = world.get();
  const known = recordsOf(snapshot, "agreement");
  const statement = recordsOf(snapshot, "message").find(({ id }) => id === message)?.statement ?? "";
  if (known.some((one) => one.statement === statement)) return;
  const now = new Date(world.now()).toISOString();
  const { title, quota, period, kinds, asks, date_from, date_to } = claims;
  const fields = { agency: "gemeente", agency_name, oin: agency, title, quota, period, kinds, asks, date_from, date_to, statement, confirmed_at: now };
  const id = newId();
  const writes = [
    { type: "agreement", id, fields },
    ...replacementWrites(snapshot, id, { agency: "gemeente", agency_name, date_from }, newId),
  ];
  await saveRecords([...writes, ...dutyWrites(snapshot, writes, now)]);
}
