// @ts-check
/** What follows in the wallet from what the person sends in the talk about work: an agreement counts, a question is answered. */

import { newId, saveRecords } from "../actions/records.js";
import { addDays } from "../dates.js";
import { recordOf, recordsOf } from "../records.js";
import { isWithSame, replacementWrites } from "../work/agreements.js";
import { dutyWrites, endOfDuty } from "../work/duty_tasks.js";
import { world } from "../world.js";
import { ANSWER, REPLY, offersOf, questionsOf } from "./offers.js";

/**
 * @typedef {import("./offers.js").Offer} Offer
 * @typedef {import("../work/agreements.js").Agreement} Agreement
 * @typedef {{name: string, value: unknown}} Fact
 */

/** What the list of agencies calls a municipality; other agencies go by their name. */
const GEMEENTE = "gemeente";

/**
 * Do what follows from something that was just handed in.
 * @param {string} service
 * @param {string} agency  OIN
 * @param {readonly Fact[]} facts
 */
export async function followSent(service, agency, facts) {
  const now = new Date(world.now()).toISOString();
  if (service === REPLY) {
    const question = questionsOf(world.get()).find((one) => one.agency === agency && one.value === valueOf(facts, "vraag"));
    if (question) await finishTask(question.message, now);
  }
  const offer = service === ANSWER ? offerOf(agency, facts) : undefined;
  const word = valueOf(facts, "antwoord");
  if (offer?.kind === "agreement" && word === "yes") await keepAgreement(offer, now);
  if (offer?.kind === "appointment" && word === "no") {
    const meeting = recordsOf(world.get(), "appointment").find(({ statement }) => statement && statement === statementOf(offer));
    if (meeting) await finishTask(`gesprek-${meeting.id}`, now);
  }
}

/**
 * Undo what followed from a yes that was taken back before it left: the agreement goes, and what it took the place of goes on.
 * @param {string} agency  OIN
 * @param {readonly Fact[]} facts  as they were sent
 */
export async function undoSent(agency, facts) {
  const snapshot = world.get();
  const offer = offerOf(agency, facts);
  const statement = offer && statementOf(offer);
  const kept = recordsOf(snapshot, "agreement").find((one) => statement && one.statement === statement);
  if (!kept) return;
  const last = addDays(kept.date_from, -1);
  const cut = recordsOf(snapshot, "agreement").filter((one) => one.id !== kept.id && one.date_to === last && isBefore(one, kept));
  const restored = cut.map(({ id }) => {
    const [, before] = world.vault().history("agreement", id).filter(({ field }) => field === "date_to");
    return { type: "agreement", id, fields: { date_to: before?.value ?? "" } };
  });
  await saveRecords([...restored, ...endOfDuty(snapshot, kept.id, new Date(world.now()).toISOString())]);
  for (const { id } of recordsOf(snapshot, "exemption").filter(({ agreement }) => agreement === kept.id)) await world.vault().remove("exemption", id);
  await world.vault().remove("agreement", kept.id);
}

/** Count by it from now on; what held with the same agency ends the day before. @param {Offer} offer @param {string} now */
async function keepAgreement(offer, now) {
  const snapshot = world.get();
  const statement = statementOf(offer);
  if (!statement || recordsOf(snapshot, "agreement").some((one) => one.statement === statement)) return;
  const { agency: oin, agency_name, claims } = offer;
  const { title, quota, period, kinds, asks, date_from, date_to } = claims;
  const agency = snapshot.listed?.agencies.find((one) => one.oin === oin)?.kind === "municipality" ? GEMEENTE : "";
  const id = newId();
  // Whoever noted an agreement of their own with a municipality may have left out which one.
  const names = agency ? [agency_name, ""] : [agency_name];
  const writes = [
    { type: "agreement", id, fields: { agency, agency_name, oin, title, quota, period, kinds, asks, date_from, date_to, statement, confirmed_at: now } },
    ...names.flatMap((name) => replacementWrites(snapshot, id, { agency, agency_name: name, date_from }, newId)),
  ];
  await saveRecords([...writes, ...dutyWrites(snapshot, writes, now)]);
}

/** @param {Agreement} one @param {Agreement} kept */
const isBefore = (one, kept) => isWithSame(one, kept) || (Boolean(kept.agency) && isWithSame(one, { ...kept, agency_name: "" }));

/** @param {string} agency @param {readonly Fact[]} facts */
const offerOf = (agency, facts) => offersOf(world.get()).find((one) => one.agency === agency && one.id === valueOf(facts, "voorstel"));

/** @param {Offer} offer */
const statementOf = ({ message }) => recordOf(world.get(), "message", message)?.statement;

/** @param {readonly Fact[]} facts @param {string} name */
const valueOf = (facts, name) => facts.find((fact) => fact.name === name)?.value;

/** @param {string} id @param {string} now */
async function finishTask(id, now) {
  const task = recordOf(world.get(), "task", id);
  if (task && !task.done_at) await saveRecords([{ type: "task", id, fields: { done_at: now } }]);
}
