// @ts-check
/**
 * What happens in a form: typing, choosing, saving, beginning anew.
 *
 * Each form is a definition in `forms/*.js` (see `form_states.js`). What is typed is kept in the
 * snapshot of the world and at every input event as a draft, so that it survives reload, crash and
 * lock. Problems show after the first try to save; each goes away as its field is mended.
 */

import { PleinError } from "./errors.js";
import { beginning, keyOf, readAll } from "./form_states.js";
import { world } from "./world.js";

/** @typedef {import("./form_states.js").Form} Form */

/** Where a lock is chosen; it comes back with what was typed still there. */
const LOCK_SCREEN = "/slot";

/**
 * Take in what a person typed, chose or ticked.
 * @param {Form} form
 * @param {{target: EventTarget | null}} event
 */
export function type(form, { target }) {
  const control = /** @type {HTMLInputElement} */ (target);
  const isTick = control.type === "checkbox";
  enter(form, { [control.name]: isTick ? (control.checked ? "yes" : "") : control.value });
}

/**
 * Put values in fields, as if they were typed.
 * @param {Form} form
 * @param {import("./form_states.js").Typed} typed
 * @param {import("./world.js").Place} [place]  Where the form stands, when the person has gone on meanwhile
 * @param {string} [from]  Who got it ready, when somebody else did
 */
export function enter(form, typed, place = here(), from = undefined) {
  const snapshot = world.get();
  const key = keyOf(form, place);
  const state = snapshot.forms[key] ?? {
    typed: beginning(form, snapshot, place),
    tried: false,
    busy: false,
  };
  keep(form, key, { ...state, typed: { ...state.typed, ...typed }, failure: undefined, ...(from && { from }) });
}

/**
 * Save the form, or show what is wrong and go to that.
 * @param {Form} form
 * @param {Event} event
 */
export async function submit(form, event) {
  event.preventDefault();
  const place = here();
  const snapshot = world.get();
  const key = keyOf(form, place);
  if (snapshot.forms[key]?.busy) return;
  const typed = snapshot.forms[key]?.typed ?? beginning(form, snapshot, place);
  const { values, problems } = readAll(form, typed, snapshot, place);
  const isWrong = Object.keys(problems).length > 0;
  keep(form, key, { typed, tried: true, busy: !isWrong });
  if (isWrong) {
    focus(`${form.name}-problems`);
    return;
  }
  if (snapshot.must_lock && (!form.isSecret || form.needsLock)) {
    keep(form, key, { typed, tried: false, busy: false, waits: true });
    return askForLock();
  }
  try {
    await form.save(values, snapshot, place);
    if (form.stays) keep(form, key, { ...world.get().forms[key], tried: false, busy: false });
    else forget(form, key);
  } catch (error) {
    keep(form, key, { typed, tried: true, busy: false, failure: error });
    focus(`${form.name}-problems`);
    // What we did not foresee is for those who look after the app, too.
    if (!(error instanceof PleinError)) throw error;
  }
}

/**
 * Forget what was typed and begin with the record again.
 * @param {Form} form
 */
export function startOver(form) {
  forget(form, keyOf(form, here()));
}

/**
 * Go to a field from the list of problems.
 * @param {string} id
 * @param {Event} event
 */
export function goToField(id, event) {
  event.preventDefault();
  focus(id);
}

/**
 * Take the day that was chosen in the browser's calendar.
 * @param {Form} form
 * @param {{target: EventTarget | null}} event
 */
export function chooseDay(form, { target }) {
  const { value, dataset } = /** @type {HTMLInputElement} */ (target);
  enter(form, { [dataset.field ?? ""]: value.split("-").reverse().join("-") });
}

/** Open the browser's calendar beside a field. @param {string} id */
export function openCalendar(id) {
  /** @type {HTMLInputElement | null} */ (document.getElementById(id))?.showPicker();
}

/** Go and choose a lock, and come back here. */
export function askForLock() {
  const { pathname, search } = globalThis.location;
  // More than one thing may wait for it.
  if (pathname.startsWith(LOCK_SCREEN)) return;
  world.go(`${LOCK_SCREEN}?terug=${encodeURIComponent(pathname + search)}`);
}

/** Where the person is. @returns {import("./world.js").Place} */
export function here() {
  const { pathname, search } = globalThis.location;
  return { path: pathname, query: new URLSearchParams(search) };
}

/**
 * @param {Form} form
 * @param {string} key
 * @param {import("./form_states.js").FormState} state
 */
function keep(form, key, state) {
  const { forms, visit: now } = world.get();
  const visit = forms[key] ? forms[key].visit : now;
  world.change({ forms: { ...forms, [key]: { from: forms[key]?.from, ...state, isSecret: Boolean(form.isSecret), visit } } });
  if (!form.isSecret) world.keepDrafts();
}

/**
 * @param {Form} form
 * @param {string} key
 */
function forget(form, key) {
  const { [key]: _, ...forms } = world.get().forms;
  world.change({ forms });
  if (!form.isSecret) world.keepDrafts();
}

/** @param {string} id */
function focus(id) {
  // After the screen has been drawn with what is wrong.
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
