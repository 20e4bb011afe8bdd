// @ts-check
// Takes over what somebody prepared. A task and an income open in a form, filled in, and are kept when the person saves that (taken.js);
// a letter becomes a paper of one's own, and answers for an agency come into what is half typed for it.
// Nothing that the person typed themselves is written over, and nothing goes to an agency by it.
import { keepAnswers, begunAt, typedOf } from "../begun.js";
import { saveRecord } from "../actions/records.js";
import { InputError } from "../errors.js";
import { readAll, keyOf } from "../form_states.js";
import { enter } from "../forms.js";
import { dayField } from "../fields.js";
import { incomeForm, periods } from "../forms/income.js";
import { serviceForm } from "../forms/service.js";
import { taskForm } from "../forms/task.js";
import { plainName, plainText } from "../plain_text.js";
import { findService, pathTo } from "../services.js";
import { world } from "../world.js";

const [MOST, MOST_NOTE, MOST_LETTER_NAME] = [40, 2_000, 60];
const NOWHERE = { path: "", query: new URLSearchParams() };

/**
 * Take over one thing.
 * @param {import("../data/shapes.js").HelpEntry} entry
 * @param {string} from  Name of who prepared it
 * @returns {Promise<{to: string, isTaken: boolean}>} the address at which it is looked over; isTaken: it is kept already
 * @throws {InputError} `help-thing-broken`: it cannot be read, or is of a service that is not there
 */
export async function takeGiven({ id, kind, content }, from) {
  if (kind === "task") return { to: takeTask(id, content, from), isTaken: false };
  if (kind === "income") return { to: takeIncome(id, content, from), isTaken: false };
  if (kind === "letter") return { to: await takeLetter(content), isTaken: true };
  if (kind === "service") return { to: await takeService(content, from), isTaken: true };
  throw new InputError("help-thing-broken");
}

/** @param {string} id @param {Record<string, string>} typed @param {string} from */
function takeTask(id, typed, from) {
  const { title } = readAll(taskForm, typed, world.get(), NOWHERE).values;
  if (!title) throw new InputError("help-thing-broken");
  return open(taskForm, "/taken/taak", id, plainly(typed, ["title", "due", "note"]), from);
}

/** Without a first day it would count in months that are past: the form begins with today. @param {string} id @param {Record<string, string>} typed @param {string} from */
function takeIncome(id, typed, from) {
  const snapshot = world.get();
  if (!readAll(incomeForm, typed, snapshot, NOWHERE).values.kind_name) throw new InputError("help-thing-broken");
  const period = periods.find((one) => one === typed.period) ?? "month";
  const fields = plainly(typed, ["kind_name", "agency_name", "amount", "pay_day", "date_to"]);
  const date_from = plainText(typed.date_from ?? "", MOST) || dayField().write(snapshot.today, snapshot.texts.language);
  return open(incomeForm, "/geld/deel", id, { ...fields, period, date_from, ...(period !== "month" && { first_date: date_from }) }, from);
}

/** Fill in a form of the person's own; what they changed in it before stays. @param {import("../form_states.js").Form} form @param {string} path @param {string} id @param {Record<string, string>} typed @param {string} from @returns {string} */
function open(form, path, id, typed, from) {
  const place = { path, query: new URLSearchParams({ klaar: id }) };
  if (!world.get().forms[keyOf(form, place)]) enter(form, typed, place, from);
  return `${path}?${place.query}`;
}

/** @param {Record<string, string>} typed @param {string[]} names */
const plainly = (typed, names) => Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, plainText(typed[name], MOST_NOTE)]] : [])));

/** A letter becomes a paper of one's own, as a PDF. @param {Record<string, string>} typed */
async function takeLetter({ title = "", text = "" }) {
  if (!title.trim() || !text.trim()) throw new InputError("help-thing-broken");
  const { makePdf } = await import("../pdf/making.js");
  const blocks = text.split(/\n\s*\n/u).map((paragraph) => ({ kind: /** @type {const} */ ("paragraph"), text: paragraph }));
  const bytes = await makePdf({ title, language: "nl", blocks, created: new Date(world.now()) });
  const file = await world.files().put(new Blob([bytes], { type: "application/pdf" }), nameOfLetter(title));
  return `/papieren/papier?id=${await saveRecord("document", null, { title: title.slice(0, 200), kind: "letter", file })}`;
}

/** Give the name of the file of a letter; what the helper's side wrote deceives neither a folder nor a person. @param {string} title */
export const nameOfLetter = (title) => `${plainName(plainName(title).slice(0, MOST_LETTER_NAME)) || "brief"}.pdf`;

/** @param {Record<string, string>} content @param {string} from */
async function takeService({ agency, service, ...typed }, from) {
  const snapshot = world.get();
  const found = findService(snapshot, agency ?? null, service ?? null);
  if (!found) throw new InputError("help-thing-broken");
  const query = new URLSearchParams({ agency, service });
  const facts = new Set(found.service.facts.map(({ name }) => `fact_${name}`));
  const place = { path: "/delen/dienst", query };
  const own = found.service.topics ? typedOf(begunAt(snapshot, query)) : (snapshot.forms[keyOf(serviceForm, place)]?.typed ?? {});
  const fresh = Object.fromEntries(Object.entries(typed).filter(([name]) => facts.has(name) && !own[name]));
  if (found.service.topics) await keepAnswers(query, fresh);
  else enter(serviceForm, fresh, place, from);
  return pathTo(found.service, query);
}
