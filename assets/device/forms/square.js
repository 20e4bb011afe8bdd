// @ts-check
/** The forms of the square: where one takes part, what one writes, why a post is reported, what one objects. */

import { PLACE, findPost, heldOf, hold, partsOf, placeOf } from "../square/held.js";
import { changePost, cleanText, keepPost, objectTo, ownPosts, reportPost } from "../square/posts.js";
import { findFault } from "../square/texts.js";
import { prepareTokens } from "../square/tokens.js";
import { COUNTRY, REASONS, TOPICS } from "../square/topics.js";
import { current } from "../current.js";
import { choiceField, textField } from "../fields.js";
import { PleinError } from "../errors.js";
import { saveRecord } from "../actions/records.js";
import { load, sendNow } from "../actions/square.js";
import { saidIn } from "../said.js";
import { world } from "../world.js";

const KINDS = ["question", "experience"];
/** What to say of a text that may not go, by its fault. @type {Record<string, string>} */
const FAULTS = {
  empty: "square-fault-empty",
  "too-long": "square-fault-too-long",
  "hidden-characters": "square-fault-hidden-characters",
  "stacked-marks": "square-fault-stacked-marks",
  mail: "square-fault-mail",
  iban: "square-fault-iban",
  bsn: "square-fault-bsn",
  phone: "square-fault-phone",
  address: "square-fault-address",
  link: "square-fault-link",
};

/** @type {import("../fields.js").Field} */
const postField = { read: (typed) => ({ value: cleanText(typed) }), write: (value) => String(value ?? "") };

/** @type {import("../form_states.js").Form} */
export const placeForm = {
  name: "place",
  key: () => "",
  fields: (snapshot) => ({ place: choiceField(["", ...placesOf(snapshot).map(({ value }) => value)]) }),
  begin: (snapshot) => ({ place: placeOf(snapshot) }),
  check: ({ place }) => (place ? {} : { place: { key: "square-place-missing" } }),
  async save({ place }) {
    await saveRecord("setting", PLACE, { name: PLACE, value: place });
    hold({ trouble: "" });
    if (!current.session.keys.isProtected) return;
    // As every first meeting of a day does from now on; that somebody takes part the server sees anyway.
    void partsOf()
      .then(prepareTokens)
      .catch((error) => error instanceof PleinError && hold({ trouble: error.code }));
  },
};

/** @type {import("../form_states.js").Form} */
export const postForm = {
  name: "post",
  key: ({ query }) => ["onderwerp", "antwoord", "id"].map((name) => query.get(name) ?? "").join(" "),
  fields: (snapshot, { query }) => ({
    ...(isFirst(query) && { kind: choiceField(KINDS), topic: choiceField(TOPICS), service: choiceField(["", ...servicesOf(snapshot).map(({ value }) => value)]) }),
    text: postField,
  }),
  begin(_snapshot, { query }) {
    const own = ownOf(query);
    if (own) return { text: own.text };
    const service = query.get("dienst") ?? "";
    return { kind: service ? "experience" : "question", topic: query.get("onderwerp") ?? TOPICS[0], service, text: "" };
  },
  check({ kind, service, text }, snapshot) {
    const fault = findFault(text, hostsOf(snapshot));
    return {
      text: fault ? { key: FAULTS[fault] } : undefined,
      service: kind === "experience" && !service ? { key: "square-service-missing" } : undefined,
    };
  },
  async save({ kind, topic, service, text }, snapshot, { query }) {
    const parts = { vault: current.session.vault, now: world.now };
    const own = ownOf(query);
    const thread = query.get("antwoord") ?? "";
    if (own) await changePost(/** @type {any} */ (parts), own, text);
    else {
      const place = thread ? { municipality: "", topic: query.get("onderwerp") ?? "" } : { municipality: placeOf(snapshot), topic };
      await keepPost(parts, { kind: thread ? "answer" : kind, thread, ...place, service: kind === "experience" ? service : "", text });
    }
    const shown = own?.topic || (thread ? (query.get("onderwerp") ?? "") : topic);
    world.go(thread ? `/plein/vraag?id=${thread}&onderwerp=${shown}` : "/plein", { replace: true });
    await sendNow();
    const waits = ownPosts(world.vault()).some(({ state }) => state === "waiting");
    world.tell(world.get().texts(waits ? "square-waits" : "square-placed"));
    if (!heldOf(world.get()).trouble && TOPICS.includes(shown)) await load(shown);
  },
};

/** @type {import("../form_states.js").Form} */
export const reportForm = {
  name: "report",
  isSecret: true,
  key: ({ query }) => query.get("id") ?? "",
  fields: { reason: choiceField(["", ...REASONS]) },
  begin: () => ({ reason: "" }),
  check: ({ reason }) => (reason ? {} : { reason: { key: "square-reason-missing" } }),
  async save({ reason }, snapshot, { query }) {
    await reportPost(await partsOf(), query.get("id") ?? "", reason);
    backFrom(query);
    world.tell(snapshot.texts("square-reported"));
  },
};

/** @type {import("../form_states.js").Form} */
export const objectionForm = {
  name: "objection",
  key: ({ query }) => query.get("id") ?? "",
  fields: { words: postField },
  begin: () => ({}),
  check({ words }, snapshot) {
    const fault = findFault(words, hostsOf(snapshot));
    return { words: fault ? { key: FAULTS[fault] } : undefined };
  },
  async save({ words }, snapshot, { query }) {
    const own = ownOf(query);
    if (!own) return;
    await objectTo(await partsOf(), own, words);
    backFrom(query);
    world.tell(snapshot.texts("square-objected"));
  },
};

/** @type {import("../form_states.js").Form} */
export const lookForm = {
  name: "look",
  isSecret: true,
  stays: true,
  key: ({ query }) => query.get("onderwerp") ?? "",
  fields: { words: textField() },
  begin: () => ({}),
  save: () => Promise.resolve(),
};

/** Places to choose from: the country, and the municipalities of the directory. @param {import("../world.js").Snapshot} snapshot */
export function placesOf({ listed, texts }) {
  const found = (listed?.agencies ?? []).filter(({ kind, municipality }) => kind === "municipality" && municipality);
  const places = found.map(({ municipality, name }) => ({ value: String(municipality), label: name }));
  return [{ value: COUNTRY, label: texts("square-country") }, ...places.sort((a, b) => a.label.localeCompare(b.label, texts.language))];
}

/** Services that an experience can be about, by their id. @param {import("../world.js").Snapshot} snapshot */
export function servicesOf({ listed, texts }) {
  const names = new Map((listed?.agencies ?? []).flatMap(({ services }) => services.filter((one) => one.listed).map((one) => [String(one.id), saidIn(one.title, texts.language) ?? String(one.id)])));
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, texts.language));
}

/** @param {import("../world.js").Snapshot} snapshot */
const hostsOf = ({ listed }) => (listed?.agencies ?? []).flatMap(({ hosts }) => hosts ?? []);

/** @param {URLSearchParams} query */
const isFirst = (query) => !query.get("antwoord") && !query.get("id");

/** @param {URLSearchParams} query */
function ownOf(query) {
  const { vault } = world.get();
  return vault && ownPosts(vault).find(({ id }) => id === query.get("id"));
}

/** @param {URLSearchParams} query */
function backFrom(query) {
  const thread = findPost(world.get(), query.get("id"))?.thread[0].thread;
  const topic = query.get("onderwerp") ?? "";
  world.go(thread ? `/plein/vraag?id=${thread}&onderwerp=${topic}` : "/plein", { replace: true });
  if (TOPICS.includes(topic)) void load(topic);
}
