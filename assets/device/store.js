// @ts-check
/**
 * The hooks of the screens; the only device file that knows React and the router.
 */

import { useEffect, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { keepSame } from "./equality.js";
import { arrive } from "./arrivals.js";
import { showForm } from "./form_states.js";
import { stopReading } from "./speech.js";
import { start } from "./start.js";
import { beginning, world } from "./world.js";

/**
 * @template T
 * @typedef {(snapshot: import("./world.js").Snapshot, place: import("./world.js").Place) => T} View
 */

/** @type {WeakMap<Function, {snapshot: unknown, href: string, result: unknown}>} */
const made = new WeakMap();
/** @type {WeakMap<Function, Map<string, unknown>>} */
const madeAtBuild = new WeakMap();
/**
 * Give what a view makes of the wallet, anew when something has changed.
 * @template T
 * @param {View<T>} view
 * @returns {T}
 */
export function useView(view) {
  const { pathname } = useLocation();
  return useSyncExternalStore(
    world.subscribe,
    () => now(view),
    () => atBuild(view, pathname),
  );
}

/** @type {WeakMap<import("./form_states.js").Form, View<ReturnType<typeof showForm>>>} */
const viewsOfForms = new WeakMap();

/**
 * Give what a form shows.
 * @param {import("./form_states.js").Form} form
 */
export function useForm(form) {
  const view =
    viewsOfForms.get(form) ??
    ((/** @type {any} */ snapshot, /** @type {any} */ place) => showForm(form, snapshot, place));
  viewsOfForms.set(form, view);
  return useView(view);
}

/**
 * Open something for as long as a screen shows it: `open` is called with `id`, and gives what lets go.
 * @param {(id: string) => () => void} open
 * @param {string} id
 */
export function useOpened(open, id) {
  const { state } = world.get();
  useEffect(() => open(id), [open, id, state]);
}

/** Give the function that makes messages in the language of the person. */
export function useTexts() {
  return useSyncExternalStore(
    world.subscribe,
    () => world.get().texts,
    () => beginning.texts,
  );
}

/** Begin what runs beside the screens, once. */
export function useStart() {
  const navigate = useNavigate();
  useEffect(() => {
    world.followRouter((to, replace) => void navigate(to, { replace }));
  }, [navigate]);
  useEffect(() => {
    const stop = start(world);
    // `first_taps.js` has kept what was tapped before.
    globalThis.dispatchEvent(new Event("plein-ready"));
    return stop;
  }, []);
}

let hasArrived = false;

/**
 * Announce a screen: its title in the window, and the reader's place at its heading.
 * @param {string} title
 * @param {string} name
 */
export function useArrival(title, name) {
  const { key } = useLocation();
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => stopReading, [key]);
  useEffect(() => arrive(world), [key]);
  useEffect(() => {
    // The first screen keeps the place that the browser gave it: the choice of a language stands before its heading.
    if (hasArrived) document.querySelector("h1")?.focus({ preventScroll: true });
    hasArrived = true;
  }, [key]);
}

/** @param {Event} event */
export function skipToContent(event) {
  event.preventDefault();
  document.querySelector("main")?.focus();
}

/**
 * @template T
 * @param {View<T>} view
 * @returns {T}
 */
function now(view) {
  const snapshot = world.get();
  const { href, pathname, search } = globalThis.location;
  const kept = made.get(view);
  if (kept?.snapshot === snapshot && kept.href === href) return /** @type {T} */ (kept.result);
  // Most changes are not this view's: what it shows stays the same object, and nothing is drawn.
  const result = keepSame(kept?.result, view(snapshot, { path: pathname, query: new URLSearchParams(search) }));
  made.set(view, { snapshot, href, result });
  return result;
}

/**
 * What the exported page holds, before anything is known of the wallet.
 * @template T
 * @param {View<T>} view
 * @param {string} path
 * @returns {T}
 */
function atBuild(view, path) {
  const results = madeAtBuild.get(view) ?? new Map();
  madeAtBuild.set(view, results);
  if (!results.has(path)) results.set(path, view(beginning, { path, query: new URLSearchParams() }));
  return results.get(path);
}
