// @ts-check
/** Draws a map from the lines and areas that a municipality gives: numbers for an SVG, of which nothing is fetched. */

import { saidIn } from "../said.js";

/**
 * @typedef {import("./listed.js").Point} Point
 * @typedef {import("./listed.js").Drawing} Drawing
 */

/** How wide a map is in its own units. */
export const WIDTH = 1_000;
const MILLION = 1_000_000;
/** How far the middle of a name stays from the sides, and from what is above and below the map. */
const [EDGE, LINE] = [170, 40];

/** Give how a point becomes two numbers, how high the map is, and the way back. @param {Drawing} map */
export function scaleOf({ south_west: [south, west], north_east: [north, east] }) {
  const squeeze = Math.cos((((south + north) / 2 / MILLION) * Math.PI) / 180);
  const unit = WIDTH / (east - west);
  const height = Math.round(((north - south) * unit) / squeeze);
  return {
    height,
    /** @param {Point} point @returns {[number, number]} */
    toMap: ([latitude, longitude]) => [Math.round((longitude - west) * unit), Math.round(((north - latitude) * unit) / squeeze)],
    /** @param {number} x @param {number} y @returns {Point} */
    toEarth: (x, y) => [Math.round(north - (y * squeeze) / unit), Math.round(west + x / unit)],
  };
}

/** @param {Drawing} map @param {import("../texts.js").Language} language */
export function drawMap(map, language) {
  const { toMap, height } = scaleOf(map);
  const shapes = [...map.areas.map((shape) => ({ shape, end: "Z" })), ...map.lines.map((shape) => ({ shape, end: "" }))];
  const drawn = shapes.map(({ shape, end }, index) => ({ key: String(index), kind: `map-${/^[a-z]+$/u.test(shape.kind) ? shape.kind : "street"}`, d: `M${shape.points.map((point) => toMap(point).join(" ")).join("L")}${end}` }));
  const names = map.areas.flatMap((shape, index) => {
    const name = saidIn(shape.name, language);
    if (!name || !shape.points.length) return [];
    const points = shape.points.map(toMap).map(([x, y]) => [Math.min(Math.max(x, 0), WIDTH), Math.min(Math.max(y, 0), height)]);
    const middle = (/** @type {0 | 1} */ axis) => Math.round(points.reduce((sum, point) => sum + point[axis], 0) / points.length);
    const x = Math.min(Math.max(middle(0), EDGE), WIDTH - EDGE);
    return [{ key: String(index), name, x, y: Math.min(Math.max(middle(1), LINE), height - LINE) }];
  });
  return { box: `0 0 ${WIDTH} ${height}`, drawn, names };
}
