// @ts-check
// What must still be done after a device was removed or a code replaced: written down first, done when there is a connection, never forgotten.
//
// In the store `membership`: `duty <kind> <thumb>` {kind, id, recovery_id, at}
//   remove   the member leaves the chain, the epoch changes, a fresh snapshot goes to the server
//            (new keys towards agencies need no duty: the new epoch asks for them, see key_changes.js)
//   paper    the same for the member that an old recovery code opens, whose wrapped keys the server forgets
import { presentMembers } from "./chain.js";
import { withdrawPaper } from "./recovery.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {{kind: "remove" | "paper", id: string, recovery_id: string | null, at: number}} Duty
 * @typedef {{id: string, name: string, role: import("./chain.js").Role, added_at: string, is_here: boolean, is_leaving: boolean}} DeviceLine
 */

/**
 * List who can open the wallet; with the names that they were given.
 * @param {Session} session
 * @returns {Promise<DeviceLine[]>}
 */
export async function listDevices({ keys, vault, database }) {
  const leaving = new Set((await readDuties(database)).map((duty) => duty.id));
  const { chain } = keys;
  return (chain ? presentMembers(chain) : []).map(({ id, role, added_at }) => ({
    id,
    role,
    added_at,
    name: String(vault.record("device", id)?.name ?? ""),
    is_here: id === keys.deviceId,
    is_leaving: leaving.has(id),
  }));
}

/**
 * Give a device its name, as all devices of the wallet see it.
 * @param {Session} session
 * @param {string} name
 * @param {string} [id]  thumb; this device if left out
 */
export async function nameDevice({ vault, keys }, name, id = keys.deviceId) {
  await vault.write("device", id, { name, role: keys.members().get(id)?.role ?? "device" });
}

/**
 * Remove a device. Without a connection it is written down, and done at the next meeting with the server.
 * @param {Session} session
 * @param {string} id
 * @returns {Promise<boolean>} whether it is done already
 */
export async function removeDevice(session, id) {
  await promise(session, { kind: "remove", id, recovery_id: null, at: session.now() });
  await session.exchange.syncOnce();
  return (await readDuties(session.database)).every((duty) => duty.id !== id);
}

/**
 * Write down that a recovery code has to become useless.
 * @param {Session} session
 * @param {{id: string, recovery_id: string | null}} old
 */
export async function dismissPaper(session, { id, recovery_id }) {
  await promise(session, { kind: "paper", id, recovery_id, at: session.now() });
}

/**
 * Do what was promised; part of each meeting with the server, and may be repeated after a crash at any step.
 * @param {Session} session
 */
export async function finishDuties(session) {
  const duties = await readDuties(session.database);
  if (duties.length === 0) return;
  for (const duty of duties) {
    if (duty.kind === "paper") await withdrawPaper(duty, session.membership, session.request);
    else await session.membership.remove(duty.id);
  }
  // Not while something waits to be sent: then at the next meeting.
  if (!(await session.exchange.makeSnapshot())) return;
  for (const duty of duties) {
    await session.vault.remove("device", duty.id);
    await session.database.delete("membership", nameOf(duty));
  }
}

/** @param {import("./database.js").Database} database @returns {Promise<Duty[]>} */
async function readDuties(database) {
  const names = (await database.getAllKeys("membership")).filter((name) => String(name).startsWith("duty "));
  return Promise.all(names.map((name) => database.get("membership", name)));
}

/** @param {Session} session @param {Duty} duty */
async function promise({ database }, duty) {
  await database.put("membership", nameOf(duty), duty);
}

/** @param {Duty} duty */
const nameOf = ({ kind, id }) => `duty ${kind} ${id}`;
