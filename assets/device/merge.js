// @ts-check
// Folds entries of the log into records: per field the latest stamp wins, in whatever order and however often entries come.
//
// Each field keeps its winner and of the values that lost the four latest and the latest of every instance, so that a person can put
// back what another device overwrote. What is kept depends only on the set of writes, never on their order, and so all replicas are equal.
// The field "" says whether a record is deleted; tombstones stay. A delete names the latest stamps that it had `seen`: a winning field
// later than that brings the record back as contested, a question for the person.
import { compareStamps, isStamp } from "./clock.js";
import { canonicalJson } from "./encoding.js";

/** @typedef {import("./clock.js").Stamp} Stamp */
/** @typedef {{type: string, id: string, fields: Record<string, unknown>}} Write */
/** @typedef {{stamp: Stamp, writes: Write[]}} Entry */
/** @typedef {[name: string, value: unknown, stamp: Stamp]} Lost */
/** @typedef {{type: string, id: string, names: string[], values: unknown[], stamps: Stamp[], lost: Lost[], view: ViewOrNone}} Row parallel arrays of the winners; view: what `viewOf` made of them */
/** @typedef {Readonly<Record<string, any> & {type: string, id: string}>} View a record as a screen sees it; `contested: true` when it asks a question */
/** @typedef {View | null | undefined} ViewOrNone undefined: not made yet; null: deleted */
/** @typedef {Map<string, Row>} State rows by `type/id` */
/** @typedef {{deleted: boolean, seen?: Record<string, [number, number]>}} Tombstone */

const KEPT = 4;
const NAME = /^[a-z][a-z0-9_]{0,63}$/;
const ID = /^[\w-]{1,64}$/;

/** Begin with nothing. @returns {State} */
export function emptyState() {
  return new Map();
}

/** Name a row. @param {string} type @param {string} id */
export function keyOf(type, id) {
  return `${type}/${id}`;
}

/** Tell whether a stranger's value is an entry. @param {any} value @returns {value is Entry} */
export function isEntry(value) {
  return isStamp(value?.stamp) && Array.isArray(value.writes) && value.writes.every(isWrite);
}

/** Tell whether a stranger's value is a write: names and ids of known shapes, so that none can act as code or as a path. @param {any} value @returns {value is Write} */
export function isWrite(value) {
  const { type, id, fields } = value ?? {};
  if (!NAME.test(type) || !ID.test(id) || fields === null || typeof fields !== "object" || Array.isArray(fields)) return false;
  const names = Object.keys(fields);
  return names.length > 0 && names.every((name) => name === "" || NAME.test(name));
}

/**
 * Fold an entry in.
 * @param {State} state
 * @param {Entry} entry
 * @returns {string[]} the keys of rows in which anything changed
 */
export function applyEntry(state, { stamp, writes }) {
  const changed = [];
  for (const { type, id, fields } of writes) {
    const key = keyOf(type, id);
    const row = state.get(key);
    if (!row) state.set(key, newRow(type, id, fields, stamp));
    else if (!putAll(row, fields, stamp)) continue;
    changed.push(key);
  }
  return changed;
}

/** Tell whether an entry would change anything. @param {State} state @param {Entry} entry */
export function isNews(state, { stamp, writes }) {
  return writes.some(({ type, id, fields }) => {
    const row = state.get(keyOf(type, id));
    return !row || putAll(copyOf(row), fields, stamp);
  });
}

/** Fold another state in. @param {State} state @param {State} other left as it is @returns {string[]} keys of rows that changed */
export function mergeStates(state, other) {
  const changed = [];
  for (const [key, from] of other) {
    const row = state.get(key);
    if (!row) state.set(key, copyOf(from));
    else if (!mergeRows(row, from)) continue;
    changed.push(key);
  }
  return changed;
}

/** @param {Row} row @param {Row} from */
function mergeRows(row, from) {
  let isNew = false;
  from.names.forEach((name, i) => (isNew = put(row, name, from.values[i], from.stamps[i]) || isNew));
  for (const [name, value, stamp] of from.lost) isNew = put(row, name, value, stamp) || isNew;
  return isNew;
}

/** Copy a row so that the copy can change. @param {Row} row @returns {Row} */
export function copyOf({ type, id, names, values, stamps, lost }) {
  return { type, id, names, values: [...values], stamps: [...stamps], lost, view: undefined };
}

/** @param {string} type @param {string} id @param {Record<string, unknown>} fields @param {Stamp} stamp @returns {Row} */
function newRow(type, id, fields, stamp) {
  const names = Object.keys(fields);
  const values = names.map((name) => fields[name]);
  return { type, id, names, values, stamps: names.map(() => stamp), lost: [], view: undefined };
}

/** @param {Row} row @param {Record<string, unknown>} fields @param {Stamp} stamp */
function putAll(row, fields, stamp) {
  let isNew = false;
  for (const name of Object.keys(fields)) isNew = put(row, name, fields[name], stamp) || isNew;
  return isNew;
}

/** Write one field; true when that changed the winner or the history. @param {Row} row @param {string} name @param {unknown} value @param {Stamp} stamp */
function put(row, name, value, stamp) {
  const at = row.names.indexOf(name);
  if (at < 0) {
    row.names = [...row.names, name];
    row.values.push(value);
    row.stamps.push(stamp);
    row.view = undefined;
    return true;
  }
  const order = compareWrites(stamp, value, row.stamps[at], row.values[at]);
  if (order <= 0) return order < 0 && lose(row, row.stamps[at], name, value, stamp);
  const [oldValue, oldStamp] = [row.values[at], row.stamps[at]];
  row.values[at] = value;
  row.stamps[at] = stamp;
  row.view = undefined;
  lose(row, stamp, name, oldValue, oldStamp);
  return true;
}

/** Order two writes of one field; restored phones may stamp twice, then the values decide. @param {Stamp} a @param {unknown} valueA @param {Stamp} b @param {unknown} valueB */
function compareWrites(a, valueA, b, valueB) {
  const order = compareStamps(a, b);
  if (order || valueA === valueB) return order;
  const [textA, textB] = [canonicalJson(valueA), canonicalJson(valueB)];
  return textA < textB ? -1 : textA > textB ? 1 : 0;
}

/** Keep a value that lost, if it is late enough. @param {Row} row @param {Stamp} winner @param {string} name @param {unknown} value @param {Stamp} stamp */
function lose(row, winner, name, value, stamp) {
  /** @type {Lost} */
  const loser = [name, value, stamp];
  const same = row.lost.filter((lost) => lost[0] === name);
  if (same.some((lost) => compareWrites(lost[2], lost[1], stamp, value) === 0)) return false;
  const ranked = [...same, loser].sort((a, b) => compareWrites(b[2], b[1], a[2], a[1]));
  const instances = new Set([winner[2]]);
  const kept = ranked.filter(([, , { 2: instance }], rank) => {
    const isLatest = !instances.has(instance);
    instances.add(instance);
    return isLatest || rank < KEPT;
  });
  row.lost = same.length === row.lost.length ? kept : [...row.lost.filter((lost) => lost[0] !== name), ...kept];
  return kept.includes(loser);
}

/** Tell how a record stands. @param {Row} row @returns {"live" | "deleted" | "contested"} */
export function standingOf(row) {
  const at = row.names.indexOf("");
  if (at < 0) return "live";
  const { deleted, seen } = /** @type {Partial<Tombstone>} */ (row.values[at] ?? {});
  if (row.names.length === 1) return "deleted";
  if (deleted !== true) return "live";
  const isLater = row.stamps.some(([ms, counter, instance], i) => {
    const known = Object.hasOwn(seen ?? {}, instance) ? seen?.[instance] : undefined;
    return i !== at && !(known && (ms - known[0] || counter - known[1]) <= 0);
  });
  return isLater ? "contested" : "deleted";
}

/** Show a record as a screen sees it; the same object until it changes. @param {Row} row @returns {View | null} null when deleted */
export function viewOf(row) {
  if (row.view !== undefined) return row.view;
  const standing = standingOf(row);
  if (standing === "deleted") return (row.view = null);
  /** @type {Record<string, unknown> & {type: string, id: string}} */
  const view = { type: row.type, id: row.id };
  row.names.forEach((name, i) => name && (view[name] = row.values[i]));
  if (standing === "contested") view.contested = true;
  return (row.view = Object.freeze(view));
}
