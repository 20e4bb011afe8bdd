// @ts-check
/**
 * What a form is, and what it shows: values, problems, and what is known of its saving.
 */

import { sayError } from "./texts.js";

/**
 * @typedef {import("./world.js").Snapshot} Snapshot
 * @typedef {import("./world.js").Place} Place
 * @typedef {import("./fields.js").Problem} Problem
 * @typedef {Record<string, import("./fields.js").Field>} Fields
 * @typedef {Record<string, string>} Typed   What stands in each field, as text
 */

/**
 * @typedef {object} FormState
 * @property {Typed} typed
 * @property {boolean} tried     Problems are shown
 * @property {boolean} busy      It is being saved
 * @property {unknown} [failure]  The error of a saving that failed
 * @property {boolean} [isSecret] What is typed is never kept as a draft
 * @property {string} [from]  Who got it ready, when somebody else did
 * @property {boolean} [waits]  It was sent off before there was a lock: it is still to be saved
 * @property {number} [visit]  During which visit it was begun; not known of a draft
 */

/**
 * @typedef {object} Form
 * @property {string} name
 * @property {(place: Place) => string} key   Tells one draft from another, such as the id of its record
 * @property {Fields | ((snapshot: Snapshot, place: Place) => Fields)} fields  A function where they follow from data, such as a service
 * @property {(snapshot: Snapshot, place: Place) => Record<string, unknown>} begin  Values by field
 * @property {(values: Record<string, any>, snapshot: Snapshot, place: Place) => Record<string, Problem | undefined>} [check]
 *   Problems by field that only the fields together show
 * @property {(values: Record<string, any>, snapshot: Snapshot, place: Place) => Promise<unknown>} save
 * @property {boolean} [isSecret]  What is typed is never kept as a draft, such as a passphrase
 * @property {boolean} [needsLock]  A secret one that puts real data in: a lock comes first, and what is typed waits for it
 * @property {boolean} [stays]  What is typed stays after saving, since the next screen goes on with it
 */

/**
 * Give what a form shows.
 * @param {Form} form
 * @param {Snapshot} snapshot
 * @param {Place} place
 */
export function showForm(form, snapshot, place) {
  const { texts } = snapshot;
  const kept = snapshot.forms[keyOf(form, place)];
  const typed = kept?.typed ?? beginning(form, snapshot, place);
  const problems = kept?.tried ? readAll(form, typed, snapshot, place).problems : {};
  const waits = Boolean(kept?.waits && !snapshot.must_lock);
  const said = Object.entries(problems).map(([field, { key, places }]) => ({
    field,
    text: texts(key, places),
  }));
  return {
    values: typed,
    problems: Object.fromEntries(said.map(({ field, text }) => [field, text])),
    summary: said,
    has_problems: said.length > 0,
    failure: kept?.failure ? sayError(texts, kept.failure) : "",
    is_busy: Boolean(kept?.busy),
    is_waiting: waits,
    from: kept?.from ?? "",
    is_begun: kept !== undefined && kept.visit !== snapshot.visit && !waits,
  };
}

/**
 * Read all fields: their values, and the problem of each that has one.
 * @param {Form} form
 * @param {Typed} typed
 * @param {Snapshot} snapshot
 * @param {Place} place
 */
export function readAll(form, typed, snapshot, place) {
  /** @type {Record<string, any>} */
  const values = {};
  /** @type {Record<string, Problem>} */
  const problems = {};
  const fields = fieldsOf(form, snapshot, place);
  for (const [name, field] of Object.entries(fields)) {
    const reading = field.read(typed[name] ?? "", snapshot.texts.language);
    if ("problem" in reading) problems[name] = reading.problem;
    else values[name] = reading.value;
  }
  const together = form.check?.(values, snapshot, place) ?? {};
  const inOrder = Object.keys(fields).map((name) => [name, problems[name] ?? together[name]]);
  return { values, problems: Object.fromEntries(inOrder.filter(([, problem]) => problem)) };
}

/**
 * Name what is typed into a form here.
 * @param {Form} form
 * @param {Place} place
 */
export function keyOf(form, place) {
  return `${form.name} ${form.key(place)}`;
}

/**
 * Give what stands in the fields before anybody typed.
 * @param {Form} form
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {Typed}
 */
export function beginning(form, snapshot, place) {
  const values = form.begin(snapshot, place);
  return Object.fromEntries(
    Object.entries(fieldsOf(form, snapshot, place)).map(([name, field]) => [
      name,
      field.write(values[name], snapshot.texts.language),
    ]),
  );
}

/**
 * @param {Form} form
 * @param {Snapshot} snapshot
 * @param {Place} place
 */
function fieldsOf({ fields }, snapshot, place) {
  return typeof fields === "function" ? fields(snapshot, place) : fields;
}
