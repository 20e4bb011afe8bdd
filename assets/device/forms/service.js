// @ts-check
/** The form of a service (?agency=&service=), made from its file; ?about= names an earlier submission, ?again= one to send anew, ?matter= or ?debt= what it is about. */

import { keepAnswers } from "../begun.js";
import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { heldField } from "../fields.js";
import { enter, here } from "../forms.js";
import { knownOf } from "../known_facts.js";
import { askedFields, isReady, startOf, typedIn } from "../service_start.js";
import { serviceAt } from "../services.js";
import { recordOf } from "../records.js";
import { DEBT, MATTER } from "../matters.js";
import { AGAIN } from "../sent_before.js";
import { OVER } from "../speaking.js";
import { world } from "../world.js";

const TOKEN_BYTES = 16;

/** @type {import("../form_states.js").Form} */
export const serviceForm = {
  name: "service",
  key({ query }) {
    const place = ["agency", "service", "about"].map((name) => query.get(name) ?? "").join(" ");
    const about = [AGAIN, MATTER, DEBT, OVER].find((name) => query.has(name));
    return about ? `${place} ${query.get(about)}` : place;
  },
  stays: true,
  fields(snapshot, place) {
    const found = serviceAt(snapshot, place.query);
    if (!found) return {};
    const typed = typedIn(serviceForm, found.service, snapshot, place);
    // The token names what will be sent, so that a second tap or a crash never sends it twice.
    return { ...askedFields(found.service, typed, snapshot), token: heldField() };
  },
  begin(snapshot, { query }) {
    const found = serviceAt(snapshot, query);
    return found ? startOf(found.service, snapshot, query) : {};
  },
  async save({ token }, snapshot, { query }) {
    if (!token || recordOf(snapshot, "submission", token)) enter(serviceForm, newToken());
    world.go(`/delen/nakijken?${query}`);
  },
};

const newToken = () => ({ token: JSON.stringify(b64encode(randomBytes(TOKEN_BYTES))) });

/** Begin a form of which the wallet fills in everything, when its review opens; give what forgets nothing. */
export function beginReview() {
  const place = here();
  const snapshot = world.get();
  const found = serviceAt(snapshot, place.query);
  if (found && isReady(serviceForm, found.service, snapshot, place)) enter(serviceForm, newToken(), place);
  return () => {};
}

/**
 * Choose the income that it is about: what the wallet knows of it is filled in.
 * @param {{target: EventTarget | null}} event
 */
export function chooseIncome({ target }) {
  const { name, value } = /** @type {HTMLSelectElement} */ (target);
  const snapshot = world.get();
  const found = serviceAt(snapshot, new URLSearchParams(globalThis.location.search));
  enter(serviceForm, { ...(found && knownOf(found.service, snapshot, value)), [name]: value });
}

/**
 * Leave out what is not required.
 * @param {string} field
 */
export function leaveOut(field) {
  const query = new URLSearchParams(globalThis.location.search);
  if (serviceAt(world.get(), query)?.service.topics) return void keepAnswers(query, { [field]: "" });
  enter(serviceForm, { [field]: "" });
}
