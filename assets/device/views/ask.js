// @ts-check
/** The screen "Ik heb een vraag": where the question belongs, who answers by when, and to whom it can be sent. */

import { agencies as payers } from "../data/agencies.js";
import { laws } from "../data/laws.js";
import { screens } from "../data/questions.js";
import { watchers } from "../data/watchers.js";
import { lastAnswer, nearTo } from "../ask/asking.js";
import { soundsLikeDanger } from "../ask/danger.js";
import { hearingNow } from "../ask/listening.js";
import { homeOf, otherTown, townsOf } from "../municipality.js";
import { QUESTION_SERVICE, takersOf } from "../ask/sendable.js";
import { keyOf } from "../form_states.js";
import { askForm } from "../forms/ask.js";
import { homesOf } from "../forms/home.js";
import { saidIn } from "../said.js";
import { findService, pathTo } from "../services.js";
import { localeOf } from "../writing.js";
import { callAddress } from "./hours.js";

/**
 * @typedef {import("../world.js").Snapshot} Snapshot
 * @typedef {import("../ask/finder.js").Found} Found
 * @typedef {import("../services.js").Service} Service
 */

/** A number for each directory that this page saw, so that a question is looked up anew in another. @type {WeakMap<object, number>} */
const numbers = new WeakMap();
let last = 0;
/** What the list of payers calls any municipality; the directory has each by its own name. */
const MUNICIPALITY = "gemeente";

/**
 * @param {Snapshot} snapshot
 * @param {import("../world.js").Place} place
 * @returns {import("../data/shapes.js").Ask}
 */
export function askView(snapshot, place) {
  const { texts } = snapshot;
  const question = snapshot.forms[keyOf(askForm, place)]?.typed.question ?? "";
  const answer = lastAnswer();
  const isAsked = question.trim() !== "";
  const isAnswered = isAsked && answer.question === question;
  // What was found for the letters before stays until the next is there.
  const found = isAsked ? answer.found : [];
  const isNear = nearTo(snapshot);
  const takers = isAsked ? takersOf(snapshot, found.map(({ place: { oin } }) => oin).filter(Boolean), isNear) : [];
  return {
    key: isAsked ? `${texts.language} ${numberOf(snapshot.listed?.agencies)} ${homeOf(snapshot).code} ${question}` : "",
    lines: linesOf(found, snapshot),
    has_lines: found.length > 0,
    said: isAnswered ? sayFound(found, texts) : "",
    is_asked: isAsked,
    ...sayHome(snapshot, isAsked),
    is_danger: isAsked && soundsLikeDanger(question),
    takers: takers.map((agency) => ({ oin: agency.oin, name: agency.name, act: texts("ask-send-to", { agency: agency.name }), about: sayAnswer(findService(snapshot, agency.oin, QUESTION_SERVICE)?.service, agency.name, snapshot) })),
    has_takers: takers.length > 0,
    phones: (snapshot.example ? [] : takers).filter(({ contact }) => contact.phone).map(({ oin, name, contact }) => ({ id: oin, name: texts("ask-call", { agency: name, phone: contact.phone }), href: callAddress(contact.phone) })),
    hearing: hearingNow(),
  };
}

/** @param {Found[]} found @param {Snapshot["texts"]} texts */
function sayFound(found, texts) {
  if (!found.length) return texts("ask-nothing");
  return found.some(({ isSure }) => isSure) ? texts("ask-found", { count: found.length }) : texts("ask-maybe");
}

/** Say which municipality is the person's own, or ask it. @param {Snapshot} snapshot @param {boolean} isAsked */
function sayHome(snapshot, isAsked) {
  const { texts } = snapshot;
  const { code, agency } = homeOf(snapshot);
  const isNeeded = isAsked && townsOf(snapshot).length > 0;
  const home = !isNeeded || !code ? "" : agency ? texts("ask-home", { agency: agency.name }) : texts("ask-home-absent");
  return { home, asks_home: isNeeded && !code, homes: isNeeded ? [{ value: "", label: texts("choose") }, ...homesOf(snapshot)] : [] };
}

/** What was found, each thing once. @param {Found[]} found @param {Snapshot} snapshot */
function linesOf(found, snapshot) {
  const lines = found.map((one) => lineOf(one, snapshot));
  return lines.filter(({ href }, at) => !href || lines.findIndex((one) => one.href === href) === at);
}

/** @param {object | undefined} listed */
function numberOf(listed) {
  if (!listed) return 0;
  let number = numbers.get(listed);
  if (!number) numbers.set(listed, (number = last += 1));
  return number;
}

/** @param {Found} found @param {Snapshot} snapshot @returns {import("../data/shapes.js").AskLine} */
function lineOf({ place, by }, snapshot) {
  const { texts } = snapshot;
  const words = new Intl.ListFormat(localeOf(texts.language), { type: "unit", style: "short" }).format(by);
  return { id: place.alike, kind: texts("ask-kind", { kind: place.kind }), why: texts("ask-why", { words }), ...leadsTo(place, snapshot) };
}

/** Say what a place is called, who answers there, and where it is. @param {import("../ask/places.js").Place} place @param {Snapshot} snapshot */
function leadsTo({ kind, name, oin }, snapshot) {
  const { texts, listed } = snapshot;
  const { language } = texts;
  if (kind === "service") {
    const found = findService(snapshot, oin, name);
    const title = saidIn(found?.service.title, language) ?? "";
    if (found && !homeOf(snapshot).code && otherTown(snapshot)(found.agency)) return { title, who: texts("ask-who-town"), href: "" };
    const query = new URLSearchParams({ agency: oin, service: name });
    return { title, who: sayAnswer(found?.service, found?.agency.name ?? "", snapshot), href: pathTo(found?.service, query) };
  }
  if (kind === "right") {
    const law = laws.find(({ id }) => id === name);
    const agency = payers.find(({ id }) => id === law?.agency);
    return { title: saidIn(law?.title, language) ?? "", who: texts("ask-who-right", { agency: saidIn(agency?.name, language) ?? "" }), href: `/rechten/regeling?id=${name}` };
  }
  if (kind === "watcher") {
    const watcher = watchers.find(({ id }) => id === name);
    return { title: saidIn(watcher?.title, language) ?? "", who: texts("ask-who-watcher"), href: "/vandaag/gezien" };
  }
  if (kind === "screen") return { title: texts(screens.find(({ path }) => path === name)?.title ?? ""), who: texts("ask-who-screen"), href: name };
  const home = name === MUNICIPALITY ? homeOf(snapshot) : undefined;
  if (home && !home.code && townsOf(snapshot).length) return { title: saidIn(payers.find(({ id }) => id === name)?.name, language) ?? "", who: texts("ask-who-town"), href: "" };
  const agency = home?.agency ?? listed?.agencies.find((one) => one.oin === oin);
  if (!agency) return { title: saidIn(payers.find(({ id }) => id === name)?.name, language) ?? "", who: texts("ask-who-payer"), href: "/geld/kiezen" };
  return { title: agency.name, who: sayAnswer(findService(snapshot, agency.oin, QUESTION_SERVICE)?.service, agency.name, snapshot), href: `/delen/organisatie?agency=${agency.oin}` };
}

/** Say who answers within which time. @param {Service | undefined} service @param {string} agency @param {Snapshot} snapshot */
function sayAnswer(service, agency, { texts }) {
  const term = service?.decision_term;
  const [unit, count] = Object.entries(term ?? {}).find(([, value]) => typeof value === "number") ?? ["none", 0];
  return texts("ask-who", { unit, count, agency });
}
