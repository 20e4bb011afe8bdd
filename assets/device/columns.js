// @ts-check
// Lays a state out so that it is small and opens fast: shapes, instances and stamps once, then each row as parallel arrays.
//
//   {v: 1, instances: [b64], stamps: [ms, counter, instance, ...], shapes: [[name]], types: [type],
//    rows: [[type, id, shape, [value], stamp | [stamp], [[name, value, stamp]]?]]}     numbers are places in the lists before
import { compareStamps, isStamp } from "./clock.js";
import { canonicalJson } from "./encoding.js";
import { VerificationError } from "./errors.js";
import { isWrite, keyOf } from "./merge.js";

/** @typedef {import("./clock.js").Stamp} Stamp */
/** @typedef {import("./merge.js").Entry} Entry */
/** @typedef {import("./merge.js").State} State */
/** @typedef {import("./merge.js").Row} Row */

/** Lay a state out as JSON. @param {State} state @returns {Record<string, unknown>} */
export function encodeState(state) {
  const instances = numbering(/** @param {string} instance */ (instance) => instance);
  const stamps = numbering(/** @param {Stamp} stamp */ (stamp) => `${stamp[0]} ${stamp[1]} ${stamp[2]}`);
  const shapes = numbering(/** @param {string[]} names */ (names) => names.join(" "));
  const types = numbering(/** @param {string} type */ (type) => type);
  const rows = [];
  for (const row of state.values()) {
    const places = row.stamps.map(stamps.placeOf);
    const isOne = places.every((place) => place === places[0]);
    const laid = [types.placeOf(row.type), row.id, shapes.placeOf(row.names), row.values, isOne ? places[0] : places];
    if (row.lost.length) laid.push(row.lost.map(([name, value, stamp]) => [name, value, stamps.placeOf(stamp)]));
    rows.push(laid);
  }
  const flat = stamps.list.flatMap(([ms, counter, instance]) => [ms, counter, instances.placeOf(instance)]);
  return { v: 1, instances: instances.list, stamps: flat, shapes: shapes.list, types: types.list, rows };
}

/**
 * Number things in the order in which they come.
 * @template Thing
 * @param {(thing: Thing) => string} nameOf
 */
function numbering(nameOf) {
  /** @type {Map<string, number>} */
  const places = new Map();
  /** @type {Thing[]} */
  const list = [];
  /** Things are often the same object; that is found without making its name. @type {Map<Thing, number>} */
  const known = new Map();
  /** @param {Thing} thing @returns {number} */
  function placeOf(thing) {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const name = nameOf(thing);
    const place = places.get(name) ?? list.push(thing) - 1;
    places.set(name, place);
    known.set(thing, place);
    return place;
  }
  return { list, placeOf };
}

/**
 * Read what `encodeState` laid out.
 * @param {any} laid
 * @returns {State}
 * @throws {VerificationError} `snapshot-broken`
 */
export function decodeState(laid) {
  try {
    return readState(laid);
  } catch {
    throw new VerificationError("snapshot-broken");
  }
}

/** @param {any} laid @returns {State} */
function readState({ v, instances, stamps: flat, shapes, types, rows }) {
  if (v !== 1) throw new VerificationError("snapshot-broken");
  /** @type {Stamp[]} */
  const stamps = [];
  for (let i = 0; i < flat.length; i += 3) stamps.push([flat[i], flat[i + 1], instances[flat[i + 2]]]);
  if (!stamps.every(isStamp)) throw new VerificationError("snapshot-broken");
  for (const shape of shapes) require(isWrite({ type: "x", id: "x", fields: Object.fromEntries(shape.map((/** @type {string} */ name) => [name, 0])) }));
  /** @type {State} */
  const state = new Map();
  for (const [typeAt, id, shapeAt, values, places, lost = []] of rows) {
    const [type, names] = [types[typeAt], shapes[shapeAt]];
    require(isWrite({ type, id, fields: { "": 0 } }) && values.length === names.length);
    const own = typeof places === "number" ? values.map(() => stamps[places]) : places.map((/** @type {number} */ at) => stamps[at]);
    require(own.length === names.length && !own.includes(undefined));
    const losers = lost.map((/** @type {any} */ [name, value, at]) => [name, value, stamps[at]]);
    require(losers.every((/** @type {any} */ [name, , stamp]) => names.includes(name) && stamp));
    state.set(keyOf(type, id), { type, id, names, values, stamps: own, lost: losers, view: undefined });
  }
  return state;
}

/** @param {boolean} isRight */
function require(isRight) {
  if (!isRight) throw new VerificationError("snapshot-broken");
}

/**
 * Take a state apart into entries with their original stamps, earliest first: what a server that lost the log is given again.
 * @param {State} state
 * @param {State} [without] what the server has already
 * @returns {Entry[]}
 */
export function entriesOf(state, without = new Map()) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const [key, row] of state) {
    const known = namesOf(without.get(key));
    /** @param {string} name @param {unknown} value @param {Stamp} stamp */
    const add = (name, value, stamp) => {
      if (known.has(`${name} ${stamp} ${canonicalJson(value)}`)) return;
      for (let twin = 0; ; twin++) {
        const at = `${stamp} ${twin}`;
        const entry = entries.get(at) ?? { stamp, writes: [] };
        let write = entry.writes.find(({ type, id }) => type === row.type && id === row.id);
        // One stamp with two values of a field: a restored phone stamped twice. They go into two entries.
        if (write && Object.hasOwn(write.fields, name)) continue;
        if (!write) entry.writes.push((write = { type: row.type, id: row.id, fields: {} }));
        write.fields[name] = value;
        entries.set(at, entry);
        return;
      }
    };
    row.names.forEach((name, i) => add(name, row.values[i], row.stamps[i]));
    for (const lost of row.lost) add(...lost);
  }
  return [...entries.values()].sort((a, b) => compareStamps(a.stamp, b.stamp));
}

/** @param {Row | undefined} row */
function namesOf(row) {
  if (!row) return new Set();
  const winners = row.names.map((name, i) => `${name} ${row.stamps[i]} ${canonicalJson(row.values[i])}`);
  return new Set([...winners, ...row.lost.map(([name, value, stamp]) => `${name} ${stamp} ${canonicalJson(value)}`)]);
}
