// @ts-check
/** Adding, changing and removing records of the open wallet, with an undo for what was removed. */

import { randomBytes } from "../crypto.js";
import { b64encode } from "../encoding.js";
import { world } from "../world.js";

const ID_BYTES = 16;
const VERSION = 1;

/**
 * Write a new record or the changed fields of one; give its id.
 * @param {string} type
 * @param {string | null} id  null: a new record
 * @param {Record<string, unknown>} fields
 */
export async function saveRecord(type, id, fields) {
  const named = id ?? newId();
  await saveRecords([{ type, id: named, fields }]);
  return named;
}

/**
 * Write new records and the changed fields of known ones, all in one step: nobody sees a half.
 * @param {{type: string, id: string, fields: Record<string, unknown>}[]} records
 */
export async function saveRecords(records) {
  const writes = records.flatMap(({ type, id, fields }) => writeOf(type, id, fields) ?? []);
  if (writes.length > 0) await world.vault().writeAll(writes);
}

/** Name a record that is not there yet. */
export const newId = () => b64encode(randomBytes(ID_BYTES));

/** @param {string} type @param {string} id @param {Record<string, unknown>} fields */
function writeOf(type, id, fields) {
  const before = world.vault().record(type, id);
  if (!before) {
    const born = { created_at: new Date(world.now()).toISOString(), source: "self", version: VERSION };
    const filled = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
    // What was removed and comes again is no question: who writes it has seen that it was gone.
    const again = world.vault().history(type, id).length > 0 ? { "": { deleted: false } } : {};
    return { type, id, fields: { ...born, ...filled, ...again } };
  }
  const changed = Object.entries(fields).filter(([name, value]) => !isSame(before[name], value));
  return changed.length > 0 ? { type, id, fields: Object.fromEntries(changed) } : null;
}

/**
 * Remove a record and say so, with an undo.
 * @param {string} type
 * @param {string} id
 * @param {string} name  What the person calls it
 * @param {string} next  The screen to go to
 */
export async function removeRecord(type, id, name, next) {
  const vault = world.vault();
  await vault.remove(type, id);
  if (next) world.go(next, { replace: true });
  world.tell(world.get().texts("removed", { name }), () => vault.restore(type, id));
}

/** @param {unknown} value */
function isEmpty(value) {
  return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/**
 * @param {unknown} one
 * @param {unknown} other
 */
function isSame(one, other) {
  return (isEmpty(one) && isEmpty(other)) || JSON.stringify(one) === JSON.stringify(other);
}
