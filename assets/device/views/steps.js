// @ts-check
/** A service that is asked in small steps: the list of its topics, and one topic. */

import { waitTask } from "../applied.js";
import { begunAt, isSent, typedOf } from "../begun.js";
import { formatDay } from "../dates.js";
import { showForm } from "../form_states.js";
import { hrefOf, overviewOf, topicAt, topicForm } from "../forms/topic.js";
import { knownFact, withKnown } from "../known_facts.js";
import { recordOf } from "../records.js";
import { fieldName, serviceAt } from "../services.js";
import { isAsked, narrow, topicsOf, waitOf } from "../topics.js";
import { stepsBefore } from "./ahead.js";
import { papersOf, questionOf } from "./service.js";
import { aboutText, troubleOf } from "./share.js";
import { saidIn } from "../said.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../world.js").Place} Place
 */

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").Steps}
 */
export function stepsView(snapshot, { query }) {
  const { texts, today } = snapshot;
  const { language } = texts;
  const found = serviceAt(snapshot, query);
  const trouble = troubleOf(snapshot) || (found?.service.topics ? "" : texts("gone"));
  const nothing = { is_known: false, trouble, title: "", about: "", summary: "", agency: "", promises: [], needs: [], has_needs: false, topics: [], progress: "", is_begun: false, is_contested: false, href_sent: "", href_next: "", is_complete: false, missing: "", wait: "", wait_day: "", has_wait_task: false, partner: "", later: [], has_later: false, steps: [] };
  if (!found?.service.topics || trouble) return nothing;
  const { agency, service } = found;
  const begun = begunAt(snapshot, query);
  const typed = withKnown(service, typedOf(begun), snapshot);
  const asked = topicsOf(service, typed, today);
  const isReady = asked.every(({ state }) => state === "done");
  const next = asked.find(({ state }) => state === "open") ?? asked.find(({ state }) => state === "missing");
  const done = asked.filter(({ state }) => state === "done").length;
  const wait = waitOf(service, typed, today);
  const later = narrow(service, typed, today).documents.filter(({ name, later: may }) => may && !typed[fieldName("papers", name)]);
  return {
    ...nothing,
    is_known: true,
    title: saidIn(service.title, language),
    about: aboutText(recordOf(snapshot, "submission", query.get("about")), snapshot),
    summary: saidIn(service.summary, language),
    agency: agency.name,
    promises: service.certainties.map((one) => saidIn(one, language)),
    needs: (service.needs ?? []).map((one) => saidIn(one, language)),
    has_needs: Boolean(service.needs?.length),
    topics: asked.map(({ topic, state }) => ({ id: topic.id, title: saidIn(topic.title, language), state, said: texts("steps-state", { state }), href: hrefOf(query, topic.id) })),
    progress: texts("steps-progress", { done, all: asked.length }),
    is_begun: Boolean(begun),
    is_contested: Boolean(begun?.contested),
    href_sent: begun && isSent(begun, snapshot) ? `/delen/inzending?id=${begun.token}` : "",
    href_next: next ? hrefOf(query, next.topic.id) : "",
    is_complete: isReady,
    missing: asked.some(({ state }) => state === "missing") ? texts("steps-missing") : "",
    wait: wait ? (saidIn(service.waits?.text, language) ?? "") : "",
    wait_day: wait ? texts("steps-wait-day", { since: formatDay(wait.since, language), until: formatDay(wait.until, language) }) : "",
    has_wait_task: Boolean(recordOf(snapshot, "task", waitTask(service.id, agency.oin))),
    partner: service.partner && isAsked(service.partner, service, typed, today) ? saidIn(service.partner.text, language) : "",
    later: later.map(({ label }) => saidIn(label, language)),
    has_later: later.length > 0 && Boolean(begun),
    steps: stepsBefore(service, typed, snapshot),
  };
}

/**
 * @param {Snapshot} snapshot
 * @param {Place} place
 * @returns {import("../data/shapes.js").TopicForm}
 */
export function topicView(snapshot, place) {
  const { texts } = snapshot;
  const { language } = texts;
  const found = topicAt(snapshot, place.query);
  const trouble = troubleOf(snapshot) || (found ? "" : texts("gone"));
  const back = overviewOf(place.query);
  if (!found || trouble) return { is_known: false, trouble, title: "", about: "", progress: "", service: "", back, questions: [], papers: [], is_filled: false };
  const { topic, facts, documents } = found.asked;
  const { values } = showForm(topicForm, snapshot, place);
  const isFilled = (/** @type {import("../services.js").Asked} */ asked) => {
    const name = fieldName("fact", asked.name);
    return found.typed[name] === undefined && Boolean(values[name]) && values[name] === knownFact(asked, snapshot);
  };
  return {
    is_known: true,
    trouble: "",
    title: saidIn(topic.title, language),
    about: saidIn(topic.about, language) ?? "",
    progress: texts("steps-at", { at: found.at + 1, all: found.topics.length }),
    service: saidIn(found.service.title, language),
    back,
    questions: facts.map((asked) => questionOf(asked, snapshot)),
    papers: documents.map((asked) => papersOf(asked, values, snapshot)),
    is_filled: facts.some(isFilled),
  };
}
