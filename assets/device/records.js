// @ts-check
/** The records of the open wallet, each with the shape of its type. */

/** @typedef {import("./data/shapes.js").RecordByType} RecordByType */

/**
 * List the records of a type; none when no wallet is open.
 * @template {keyof RecordByType} Type
 * @param {Pick<import("./world.js").Snapshot, "vault">} snapshot
 * @param {Type} type
 * @returns {RecordByType[Type][]}
 */
export function recordsOf({ vault }, type) {
  return /** @type {any} */ ([...(vault?.records(type) ?? [])]);
}

/**
 * Find one record.
 * @template {keyof RecordByType} Type
 * @param {Pick<import("./world.js").Snapshot, "vault">} snapshot
 * @param {Type} type
 * @param {string | null} id
 * @returns {RecordByType[Type] | undefined}
 */
export function recordOf({ vault }, type, id) {
  return /** @type {any} */ ((id && vault?.record(type, id)) || undefined);
}

/**
 * Give a list as it stands in a record; none where another version wrote something else.
 * @template Item
 * @param {readonly Item[] | null | undefined} value
 * @returns {readonly Item[]}
 */
export const listOf = (value) => (Array.isArray(value) ? value.filter((one) => one !== null) : []);
