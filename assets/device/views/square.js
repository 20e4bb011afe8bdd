// @ts-check
/** The first screen of the square, and the forms to write and to report. */

import { placesOf, servicesOf } from "../forms/square.js";
import { heldOf, findPost, nameOfPage, placeOf } from "../square/held.js";
import { ownPosts } from "../square/posts.js";
import { REASONS, TOPICS } from "../square/topics.js";
import { PleinError } from "../errors.js";
import { sayError } from "../texts.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 */

const MOST_TITLE = 90;

/**
 * @param {Snapshot} snapshot
 * @returns {import("../data/shapes.js").Square}
 */
export function squareView(snapshot) {
  const { texts, vault, example, must_lock } = snapshot;
  const place = placeOf(snapshot);
  const places = placesOf(snapshot);
  const own = vault ? ownPosts(vault).sort((a, b) => (a.created_at > b.created_at ? -1 : 1)) : [];
  return {
    is_off: place === "",
    is_example: example,
    must_lock,
    trouble: place ? sayTrouble(snapshot) : "",
    place: places.find(({ value }) => value === place)?.label ?? place,
    places: [{ value: "", label: texts("choose") }, ...places],
    topics: TOPICS.map((id) => ({ id, title: texts("square-topic", { topic: id }), about: aboutOf(snapshot, place, id), href: `/plein/onderwerp?onderwerp=${id}` })),
    own: own.map((post) => ({
      id: post.id,
      title: shorten(post.text),
      about: texts("square-kind", { kind: post.kind }),
      state: texts("square-state", { state: post.state }),
      href: post.state === "placed" && post.topic ? `/plein/vraag?id=${post.thread}&onderwerp=${post.topic}` : `/plein/stellen?id=${post.id}`,
    })),
    has_own: own.length > 0,
  };
}

/** @param {Snapshot} snapshot @param {string} place @param {string} topic */
function aboutOf(snapshot, place, topic) {
  const page = heldOf(snapshot).pages.get(nameOfPage(place, topic));
  return page ? snapshot.texts("square-loaded", { count: page.threads.length }) : "";
}

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").SquareWriting}
 */
export function square_writingView(snapshot, { query }) {
  const { texts, vault } = snapshot;
  const own = vault && ownPosts(vault).find(({ id }) => id === query.get("id"));
  const thread = query.get("antwoord") ?? (own?.kind === "answer" ? own.thread : "");
  const topic = query.get("onderwerp") ?? own?.topic ?? "";
  const is = own ? "change" : thread ? "answer" : "ask";
  return {
    is_on: placeOf(snapshot) !== "",
    title: texts("square-write", { is }),
    is_first: is === "ask",
    is_change: is === "change",
    question: thread ? shorten(findPost(snapshot, thread)?.post.text ?? "") : "",
    href_back: thread ? `/plein/vraag?id=${thread}&onderwerp=${topic}` : topic ? `/plein/onderwerp?onderwerp=${topic}` : "/plein",
    id: own?.id ?? "",
    refused: own?.state === "refused" ? texts("square-refused", { reason: own.reason ?? "" }) : "",
    kinds: ["question", "experience"].map((value) => ({ value, label: texts("square-kind", { kind: value }) })),
    topics: TOPICS.map((value) => ({ value, label: texts("square-topic", { topic: value }) })),
    services: [{ value: "", label: texts("choose") }, ...servicesOf(snapshot)],
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").SquareReporting}
 */
export function square_reportingView(snapshot, { query }) {
  const { texts, vault } = snapshot;
  const found = findPost(snapshot, query.get("id"));
  const own = vault && ownPosts(vault).find(({ id }) => id === query.get("id"));
  const isObjection = Boolean(own && (found?.post.state === "hidden" || found?.post.isDisbelieved));
  return {
    is_known: Boolean(found) && (isObjection || found?.post.state === "here"),
    is_objection: isObjection,
    title: texts(isObjection ? "square-object" : "square-report"),
    text: isObjection ? (own?.text ?? "") : (found?.post.text ?? ""),
    href_back: found ? `/plein/vraag?id=${found.thread[0].thread}&onderwerp=${query.get("onderwerp") ?? ""}` : "/plein",
    reasons: [{ value: "", label: texts("choose") }, ...REASONS.map((value) => ({ value, label: texts("square-reason", { reason: value }) }))],
  };
}

/** @param {Snapshot} snapshot */
export function sayTrouble(snapshot) {
  const { trouble } = heldOf(snapshot);
  return trouble ? sayError(snapshot.texts, new PleinError(trouble, "expected")) : "";
}

/** The first words of a text, on one line. @param {string} text */
export function shorten(text) {
  const line = text.replace(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length > MOST_TITLE ? `${letters.slice(0, MOST_TITLE).join("").trimEnd()}…` : line;
}
