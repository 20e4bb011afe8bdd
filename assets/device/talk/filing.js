// @ts-check
/**
 * What the talk about work becomes in the wallet, beside the message that each of it is: a statement about a period, a task to answer a
 * question, an appointment. An agreement stays a message until the person says yes (answering.js). Loaded when the first of it comes.
 *
 * A statement about the same submission, and an appointment of the same id, take the place of the one before; the later word counts,
 * in whatever order they come.
 */

import { isDay, today } from "../dates.js";
import { VerificationError } from "../errors.js";
import { readJws } from "../jose.js";

/**
 * @typedef {import("../vault.js").Vault} Vault
 * @typedef {import("../merge.js").Write} Write
 *
 * @typedef {object} Come  What came, checked: signed by the agency, for this wallet.
 * @property {any} claims
 * @property {string} statement  JWS
 * @property {string} id  of its message
 * @property {string} agency  OIN
 * @property {string} agencyName
 * @property {string} about  id of the record `submission`, or ""
 * @property {(what: string) => Promise<string>} nameOf  gives the id of a record by what it is, the same on all phones of the wallet
 * @property {import("../texts.js").Texts} texts  in which tasks are named
 */

/** Of two words in the same second this one is the last. */
const STATES = ["offered", "agreed", "cancelled"];
const HOUR_MS = 3_600_000;
const REMIND_HOURS = [24, 2];
const MOST_WORDS = 200;
const MOST_NUMBER = 10_000;
const MOST_MINUTES = 1_440;
const PERIODS = ["week", "four_weeks", "month"];

/**
 * @param {Vault} vault
 * @param {Come} come
 * @returns {Promise<Write[]>}
 * @throws {VerificationError} `receipt-broken`: not of the shape that the protocol knows
 */
export async function writesOfTalk(vault, come) {
  const { kind } = come.claims;
  if (kind === "activity_statement") return statementWrites(vault, come);
  if (kind === "question") return questionWrites(come);
  if (kind === "appointment") return appointmentWrites(vault, come);
  checkAgreement(come.claims);
  return [];
}

/** @param {Come} come */
const commonOf = ({ claims, agency, agencyName }) => ({ agency, agency_name: agencyName, source: agency, created_at: new Date(claims.iat * 1000).toISOString(), version: 1 });

/** @param {Vault} vault @param {Come} come @returns {Promise<Write[]>} */
async function statementWrites(vault, come) {
  const { claims, statement, about, nameOf } = come;
  const { from, to, counted, quota } = claims;
  check(isDay(from) && isDay(to) && from <= to && isCount(counted) && isCount(quota) && typeof claims.digest === "string");
  const id = await nameOf(`activities/${claims.about ?? come.id}`);
  if (isOlder(claims, vault.record("activity_statement", id))) return [];
  const fields = { ...commonOf(come), submission: about, date_from: from, date_to: to, counted, quota, text: textOf(claims.text, 20_000), statement };
  return [{ type: "activity_statement", id, fields }];
}

/** @param {Come} come @returns {Write[]} */
function questionWrites(come) {
  const { claims, id, about, texts } = come;
  check(typeof claims.item === "string" && textOf(claims.text).trim() !== "");
  const note = [textOf(claims.title), textOf(claims.text, 20_000)].filter(Boolean).join("\n");
  return [{ type: "task", id, fields: { ...commonOf(come), title: texts("task-question"), note, about } }];
}

/** @param {Vault} vault @param {Come} come @returns {Promise<Write[]>} */
async function appointmentWrites(vault, come) {
  const { claims, statement, agency, nameOf } = come;
  const { at, minutes, state } = claims;
  check(typeof claims.appointment === "string" && isMoment(at) && STATES.includes(state) && Number.isSafeInteger(minutes) && minutes > 0 && minutes <= MOST_MINUTES);
  const id = await nameOf(`appointment/${claims.appointment}`);
  const known = vault.record("appointment", id);
  if (isOlder(claims, known)) return [];
  const { created_at, ...common } = commonOf(come);
  const fields = {
    ...common,
    created_at: known?.created_at ?? created_at,
    oin: agency,
    title: textOf(claims.title),
    at: new Date(at).toISOString(),
    minutes,
    place: textOf(claims.place),
    with_whom: textOf(claims.with_whom),
    state,
    note: textOf(claims.text, 20_000),
    statement,
  };
  return [{ type: "appointment", id, fields }, ...appointmentTask(vault, id, fields, come)];
}

/** The task that reminds of an appointment: there when both agreed, done when it is called off. @param {Vault} vault @param {string} id @param {any} appointment @param {Come} come @returns {Write[]} */
function appointmentTask(vault, id, { title, at, place, with_whom, state }, come) {
  const task = `gesprek-${id}`;
  const known = vault.record("task", task);
  const { created_at, ...common } = commonOf(come);
  if (state === "cancelled") return known && !known.done_at ? [{ type: "task", id: task, fields: { done_at: created_at } }] : [];
  if (state !== "agreed") return [];
  const due = today(Date.parse(at));
  const fields = {
    ...common,
    created_at: known?.created_at ?? created_at,
    title: come.texts("task-appointment", { title: title || with_whom || come.agencyName }),
    due,
    remind_at: REMIND_HOURS.map((hours) => new Date(Date.parse(at) - hours * HOUR_MS).toISOString()),
    note: come.texts("task-appointment-at", { time: timeOf(at), place, whom: with_whom }),
    about: `appointment/${id}`,
    ...(known && known.due !== due && { done_at: "" }),
  };
  return [{ type: "task", id: task, fields }];
}

/** @param {any} claims */
function checkAgreement({ agreement, quota, period, kinds, asks, date_from, date_to }) {
  const areTexts = (/** @type {unknown} */ list) => Array.isArray(list) && list.length < 50 && list.every((one) => typeof one === "string");
  check(typeof agreement === "string" && isCount(quota) && PERIODS.includes(period) && areTexts(kinds) && areTexts(asks));
  check(isDay(date_from) && (date_to === "" || (isDay(date_to) && date_to >= date_from)));
}

/** Tell whether something later was said already. @param {any} claims @param {any} known  the record */
function isOlder({ iat, state }, known) {
  if (!known?.statement) return false;
  const said = readJws(known.statement).payload;
  return said.iat > iat || (said.iat === iat && STATES.indexOf(said.state) > STATES.indexOf(state));
}

/** @param {boolean} holds */
function check(holds) {
  if (!holds) throw new VerificationError("receipt-broken");
}

/** @param {unknown} value */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < MOST_NUMBER;

/** @param {unknown} value */
const isMoment = (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(value) && !Number.isNaN(Date.parse(value));

/** @param {unknown} value @param {number} [most] */
const textOf = (value, most = MOST_WORDS) => (typeof value === "string" ? value.slice(0, most) : "");

/** The time of day where the phone is, such as 10:30. @param {string} at */
function timeOf(at) {
  return new Date(at).toLocaleTimeString("nl-NL", { hour: "2-digit", minute: "2-digit" });
}
