// @ts-check
/** The threads of a topic, and one thread. */

import { formatDay, today } from "../dates.js";
import { keyOf } from "../form_states.js";
import { lookForm, servicesOf } from "../forms/square.js";
import { heldOf, findPost, hiddenAuthors, nameOfPage, placeOf } from "../square/held.js";
import { namesIn } from "../square/names.js";
import { ownPosts } from "../square/posts.js";
import { ALL, TOPICS } from "../square/topics.js";
import { sayTrouble, shorten } from "./square.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 * @typedef {import("../square/reading.js").Post} Post
 */

const HOUR_MS = 3_600_000;
const MOST_IN_THREAD = 100;

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").SquareList}
 */
export function square_listView(snapshot, { query }) {
  const { texts } = snapshot;
  const topic = topicIn(query);
  const held = heldOf(snapshot);
  const names = (topic === ALL ? TOPICS : [topic]).map((one) => nameOfPage(placeOf(snapshot), one));
  const pages = names.flatMap((name) => held.pages.get(name) ?? []);
  const [page] = pages;
  const hidden = hiddenAuthors(snapshot);
  const service = query.get("dienst") ?? "";
  const words = foldedWords(snapshot.forms[keyOf(lookForm, { path: "", query })]?.typed.words ?? "");
  const broken = pages.reduce((sum, one) => sum + one.broken, 0);
  const threads = pages
    .flatMap((one) => one.threads)
    .filter(([first]) => !hidden.has(first.author) && (!service || first.service === service))
    .filter((thread) => words.every((word) => thread.some((post) => !hidden.has(post.author) && fold(post.text).includes(word))));
  return {
    is_on: placeOf(snapshot) !== "",
    id: topic,
    title: topic === ALL ? texts("square-others") : texts("square-topic", { topic }),
    about: page ? texts("square-read-at", { day: formatDay(today(page.at), texts.language) }) : "",
    trouble: sayTrouble(snapshot),
    is_busy: names.includes(held.busy),
    threads: threads.map((thread) => lineOf(snapshot, topic, thread)),
    has_threads: threads.length > 0,
    has_more: topic !== ALL && Boolean(page?.next),
    broken: broken ? texts("square-broken", { count: broken }) : "",
    href_ask: `/plein/stellen?onderwerp=${topic === ALL ? TOPICS[0] : topic}${service ? `&dienst=${service}` : ""}`,
  };
}

/** @param {Snapshot} snapshot @param {string} topic @param {Post[]} thread */
function lineOf(snapshot, topic, thread) {
  const { texts } = snapshot;
  const [first, ...answers] = thread;
  const by = new Set(answers.filter(({ state }) => state === "here").map(({ agency }) => capacityOf(snapshot, agency)));
  return {
    id: first.id,
    title: titleOf(snapshot, first),
    about: texts("square-line", { count: answers.length, day: dayOf(snapshot, first), kind: first.kind }),
    state: by.has("government") ? texts("square-official-answer") : by.has("helper") || by.has("helper-other") ? texts("square-helper-answer") : "",
    href: `/plein/vraag?id=${first.thread}&onderwerp=${topic}`,
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").SquareThread}
 */
export function square_threadView(snapshot, { query }) {
  const { texts, vault } = snapshot;
  const topic = topicIn(query);
  const found = findPost(snapshot, query.get("id"));
  const thread = found?.thread ?? [];
  const hidden = hiddenAuthors(snapshot);
  const own = new Set(vault ? ownPosts(vault).map(({ id }) => id) : []);
  const shown = thread.filter(({ author }) => !hidden.has(author));
  const first = thread[0];
  const names = namesIn(thread);
  const asker = first?.state === "here" ? first.author : "";
  return {
    is_known: Boolean(found),
    title: first ? titleOf(snapshot, first) : "",
    topic,
    topic_name: topic === ALL ? texts("square-title") : texts("square-topic", { topic }),
    trouble: sayTrouble(snapshot),
    href_back: `/plein/onderwerp?onderwerp=${topic}`,
    href_answer: `/plein/stellen?antwoord=${first?.thread ?? ""}&onderwerp=${topic}`,
    is_open: first?.state === "here" && thread.length < MOST_IN_THREAD,
    posts: shown.map((post) => showPost(snapshot, post, { topic, isOwn: own.has(post.id), person: names.get(post.author), began: post.author && post.author === asker ? first.kind : "" })),
    hidden: shown.length < thread.length ? texts("square-hidden-here", { count: thread.length - shown.length }) : "",
  };
}

/** @typedef {{topic: string, isOwn: boolean, person: {name: string, picture: string, number: number} | undefined, began: string}} Standing  began: how the thread began, of a post by the key that began it */

/** @param {Snapshot} snapshot @param {Post} post @param {Standing} standing @returns {import("../data/shapes.js").SquareShown} */
function showPost(snapshot, post, { topic, isOwn, person, began }) {
  const { texts } = snapshot;
  const { id, author, agency, state, kind, act, objection, isDisbelieved } = post;
  const name = person?.name ?? "";
  const isAgain = person !== undefined && person.number > 1;
  const listed = agencyOf(snapshot, agency);
  const capacity = capacityOf(snapshot, agency);
  const isHere = state === "here";
  const canObject = isOwn && (state === "hidden" || isDisbelieved) && !objection;
  return {
    id,
    name: agency ? (listed?.name ?? agency) : isAgain ? texts("square-name-again", { name, number: person.number }) : name,
    picture: person?.picture ?? "",
    began: began && texts("square-began", { kind: began }),
    other: isAgain ? texts("square-other-person", { name }) : "",
    author,
    mark: capacity ? texts("square-mark", { kind: capacity }) : isOwn ? texts("square-own") : "",
    at: dayOf(snapshot, post),
    about: kind === "experience" && isHere ? texts("square-about", { service: serviceName(snapshot, post.service) }) : post.number > 1 ? texts("square-changed") : "",
    text: post.text,
    note: act ? sayAct(snapshot, act) : state === "gone" ? texts("square-gone") : "",
    doubt: isDisbelieved ? texts("square-disbelieved", { has: isHere ? "text" : "nothing" }) : "",
    objection: objection ? texts(objection.answered ? "square-objection-answered" : "square-objection", { words: objection.words }) : "",
    is_own: isOwn,
    can_hide: isHere && author !== "" && !isOwn,
    can_report: isHere && !isOwn && capacity !== "government",
    href_report: `/plein/melden?id=${id}&onderwerp=${topic}`,
    href_change: isOwn && isHere && !isDisbelieved ? `/plein/stellen?id=${id}&onderwerp=${topic}` : "",
    href_objection: canObject ? `/plein/melden?id=${id}&onderwerp=${topic}` : "",
  };
}

/** @param {Snapshot} snapshot @param {import("../square/reading.js").Act} act */
function sayAct(snapshot, act) {
  const { texts } = snapshot;
  const by = agencyOf(snapshot, act.iss)?.name ?? act.iss;
  return texts("square-hidden", { reason: texts("square-reason", { reason: act.reason }), words: act.words, name: act.name, by });
}

/** @param {Snapshot} snapshot @param {Post} first */
function titleOf(snapshot, first) {
  if (first.state === "hidden") return snapshot.texts("square-hidden-title");
  return first.state === "gone" ? snapshot.texts("square-gone") : shorten(first.text);
}

/** @param {Snapshot} snapshot @param {string} oin */
const agencyOf = ({ listed }, oin) => listed?.agencies.find((agency) => agency.oin === oin);

/**
 * Tell as what a party answers, as the directory has it now; who is no government is never without saying so.
 * @param {Snapshot} snapshot @param {string} oin
 * @returns {"government" | "helper" | "helper-other" | "other" | ""} "": a person, or who is not in the directory
 */
function capacityOf(snapshot, oin) {
  const listed = agencyOf(snapshot, oin);
  if (!listed) return "";
  const isHelper = listed.roles?.includes("helper");
  if (listed.kind === "other") return isHelper ? "helper-other" : "other";
  return isHelper ? "helper" : "government";
}

/** @param {Snapshot} snapshot @param {string} service */
const serviceName = (snapshot, service) => servicesOf(snapshot).find(({ value }) => value === service)?.label ?? service;

/** @param {Snapshot} snapshot @param {Post} post */
const dayOf = ({ texts }, { hour }) => formatDay(today(hour * HOUR_MS), texts.language);

/** @param {URLSearchParams} query */
function topicIn(query) {
  const topic = query.get("onderwerp") ?? "";
  return TOPICS.includes(topic) || topic === ALL ? topic : TOPICS[0];
}

/** @param {string} text */
const foldedWords = (text) => fold(text).split(/\s+/u).filter(Boolean);

/** Lower case, without accents. @param {string} text */
const fold = (text) => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
