// @ts-check
/** What may be said of a screen: why it was not clear, by the kind of screen; and what may come next. */

import { RefusedError } from "../errors.js";

/** The steps of a service, where the agency asks itself (forms/clarity.js), and the question itself. */
const ELSEWHERE = ["/duidelijkheid/zeggen", "/delen/dienst", "/delen/nakijken", "/delen/inzending", "/delen/stappen/vraag"];
/** Screens with amounts that somebody worked out. */
const FIGURES = /^\/(?:geld|rechten|werk\/periode)/u;
/** Screens on which something is filled in or chosen. */
const FORMS = /\/(?:deel|kiezen|betaling|last|schuld|wijzigen|taak|zaak|verandering|vraag|naam|persoon|onderdeel|sollicitatie|afspraak|vrij|slot|erbij|buurt)$/u;

export const WISHES = ["tax", "family", "appointments", "school", "care", "vote"];

/** Whether a screen asks by itself. @param {string} path */
export const isAskedAt = (path) => !ELSEWHERE.includes(plainPath(path));

/** The reasons that fit a screen. @param {string} path */
export function reasonsAt(path) {
  const where = plainPath(path);
  return ["words", "long", "next", ...(FORMS.test(where) ? ["fits"] : []), ...(FIGURES.test(where) ? ["figures"] : []), "broken"];
}

/** The screen that one came from; the server knows which there are. @param {import("../world.js").Place} place */
export function screenOf({ query }) {
  const screen = query.get("scherm") ?? "";
  return /^\/[a-z/-]*$/u.test(screen) && isAskedAt(screen) ? plainPath(screen) : "/vandaag";
}

/** A path without the stroke at its end; it holds no identifier. @param {string} path */
export const plainPath = (path) => (path === "/" ? path : path.replace(/\/+$/u, ""));

/** Whether the server counts no more from here today; that is no mistake of the person. @param {unknown} error */
export const isEnough = (error) => error instanceof RefusedError && error.code === "too-often";
