// @ts-check
/**
 * The places near by that the directory lists, held against their shape: what is of another is passed over, since a directory may be
 * newer than this app. Nothing here asks where the phone is, and nothing of what a person chooses leaves it.
 */

import { openState } from "../views/hours.js";

/**
 * @typedef {import("../said.js").Said} Said
 * @typedef {readonly [number, number]} Point  Latitude and longitude in millionths of a degree
 * @typedef {{kind: string, name?: Said, points: Point[]}} Shape
 * @typedef {{south_west: Point, north_east: Point, areas: Shape[], lines: Shape[], postcodes: Record<string, Point>}} Drawing
 * @typedef {{id: string, kind: string, name: string, what: Said, route: Said, address: string, at: Point, open: any[], exceptions?: any[],
 *   languages: string[], phone: string | null, website: string | null, wheelchair: string, appointment: string, checked: string}} Place
 * @typedef {{agency: import("../directory.js").Agency, place: Place}} Found
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MILLION = 1_000_000;
/** Of the earth, in metres: its mean radius (IUGG, R1). */
const RADIUS = 6_371_009;

/** @param {readonly import("../directory.js").Agency[] | undefined} agencies @returns {Found[]} */
export function listPlaces(agencies = []) {
  return agencies.flatMap((agency) =>
    guidesOf(agency).flatMap(({ places }) => (Array.isArray(places) ? places.filter(isPlace).map((place) => ({ agency, place })) : [])),
  );
}

/** Give the maps there are, each with who drew it. @param {readonly import("../directory.js").Agency[] | undefined} agencies */
export function listMaps(agencies = []) {
  return agencies.flatMap((agency) => guidesOf(agency).flatMap(({ map }) => (isDrawing(map) ? [{ agency, map: /** @type {Drawing} */ (map) }] : [])));
}

/** @param {import("../directory.js").Agency} agency @returns {{map?: unknown, places?: unknown}[]} */
const guidesOf = ({ places }) => (Array.isArray(places) ? places.filter((one) => one && typeof one === "object") : []);

/** @param {any} one @returns {one is Point} */
const isPoint = (one) => Array.isArray(one) && one.length === 2 && Number.isSafeInteger(one[0]) && Number.isSafeInteger(one[1]) && Math.abs(one[0]) <= 90 * MILLION && Math.abs(one[1]) <= 180 * MILLION;

/** @param {any} one @returns {one is Place} */
function isPlace(one) {
  const texts = [one?.id, one?.kind, one?.name, one?.address, one?.what?.nl, one?.route?.nl, one?.wheelchair, one?.appointment];
  return texts.every((text) => typeof text === "string") && isPoint(one.at) && Array.isArray(one.languages) && DAY.test(one.checked);
}

/** @param {any} one */
function isDrawing(one) {
  if (!isPoint(one?.south_west) || !isPoint(one?.north_east)) return false;
  const isShape = (/** @type {any} */ shape) => typeof shape?.kind === "string" && Array.isArray(shape.points) && shape.points.every(isPoint);
  const isWide = one.north_east[0] > one.south_west[0] && one.north_east[1] > one.south_west[1];
  return isWide && [one.areas, one.lines].every((shapes) => Array.isArray(shapes) && shapes.every(isShape)) && Object.values(one.postcodes ?? {}).every(isPoint);
}

/** Tell whether a point lies on a map. @param {Drawing} map @param {Point} at */
export function isOn({ south_west: [south, west], north_east: [north, east] }, [latitude, longitude]) {
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
}

/** Reckon the distance in a straight line, in metres: flat, which a town is. @param {Point} one @param {Point} other */
export function metresBetween(one, other) {
  const radians = Math.PI / 180 / MILLION;
  const up = (other[0] - one[0]) * radians;
  const aside = (other[1] - one[1]) * radians * Math.cos(((one[0] + other[0]) / 2) * radians);
  return Math.hypot(up, aside) * RADIUS;
}

const ORDER = ["open", "holiday", "later", "again", "unknown"];

/**
 * Put places in order: by how near they are when a point was chosen, else what is open now first and then what opens first.
 * @param {Found[]} found
 * @param {Point | undefined} near
 * @param {number} now  ms
 */
export function inOrder(found, near, now) {
  const keyed = found.map((one) => {
    const { state, day, time } = openState(one.place, now);
    const rank = ORDER.indexOf(state);
    return { one, away: near ? metresBetween(near, one.place.at) : 0, rank, when: rank > 1 ? `${day} ${time}` : "" };
  });
  const byName = new Intl.Collator("nl").compare;
  keyed.sort((a, b) => a.away - b.away || a.rank - b.rank || (a.when < b.when ? -1 : a.when > b.when ? 1 : byName(a.one.place.name, b.one.place.name)));
  return keyed.map(({ one, away }) => ({ ...one, away: near ? away : undefined }));
}
