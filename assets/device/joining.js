// @ts-check
// Brings a wallet to this phone: by a code that another device shows, or by the recovery code. Goes on where a crash stopped it.
//
// What was begun is in the draft `joining`, which only the person opens:
//   {kind: "link", secret: b64, sealed: b64 of the request as it was first sent, name} | {kind: "paper", code: b64, name}
import { b64decode, b64encode } from "./encoding.js";
import { nameDevice } from "./duties.js";
import { askToJoin, enterWallet, readCode, writeRequest } from "./linking.js";
import { enterByPaper, findPaper } from "./recovery.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {{kind: "link", secret: string, sealed: string, name: string} | {kind: "paper", code: string, name: string}} Joining
 */

const DRAFT = "joining";

/**
 * Write down that this phone joins by the code that another device shows.
 * @param {Session} session  of keys that join, unlocked
 * @param {string} text  the code as typed, or the address in the QR code
 * @param {string} name  of this device, shown on the other one
 * @throws {import("./errors.js").InputError} `code-mistyped`
 */
export async function joinByLink(session, text, name) {
  const secret = readCode(text);
  const sealed = await writeRequest(secret, { member: session.keys.device.member, name }, session.random);
  await keep(session, { kind: "link", secret: b64encode(secret), sealed, name });
}

/**
 * Write down that this phone gets the wallet of a recovery code.
 * @param {Session} session
 * @param {string} text
 * @param {string} name
 * @throws {import("./errors.js").InputError} `code-mistyped`
 */
export async function joinByPaper(session, text, name) {
  await keep(session, { kind: "paper", code: b64encode(readCode(text)), name });
}

/**
 * Go on until this phone holds the wallet; with a link code until the other device has said yes.
 * @param {Session} session  unlocked
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} false: nothing was begun
 * @throws {import("./errors.js").InputError} `link-unknown`, `recovery-unknown`: begin again with another code
 * @throws {import("./errors.js").PleinError} without a connection, too late (`link-over`), or another wallet than was shown
 */
export async function continueJoining(session, signal) {
  const joining = await begunIn(session);
  if (!joining) return false;
  if (!session.keys.chain) await (joining.kind === "link" ? byLink(session, joining, signal) : byPaper(session, joining));
  await session.membership.markRegistered();
  if (!session.isOpen) await session.enter();
  await nameDevice(session, joining.name);
  await session.database.delete("drafts", DRAFT);
  return true;
}

/** What was begun and not finished. @param {Session} session @returns {Promise<Joining | null>} */
export async function begunIn({ database, keys }) {
  const sealed = await database.get("drafts", DRAFT);
  return sealed ? JSON.parse(await keys.openDraft(DRAFT, sealed)) : null;
}

/** @param {Session} session @param {Joining & {kind: "link"}} joining @param {AbortSignal} [signal] */
async function byLink({ keys, request }, { secret, sealed }, signal) {
  /** @type {import("./sync.js").Request} */
  const unproven = (path, options) => request(path, { ...options, proof: null });
  await enterWallet(keys, request, await askToJoin(unproven, b64decode(secret, 16), sealed, signal));
}

/** @param {Session} session @param {Joining & {kind: "paper"}} joining */
async function byPaper({ keys, request, now, random }, { code }) {
  await enterByPaper(await findPaper(b64decode(code, 16), request), keys, request, { now, random });
}

/** @param {Session} session @param {Joining} joining */
async function keep({ database, keys }, joining) {
  await database.put("drafts", DRAFT, await keys.sealDraft(DRAFT, JSON.stringify(joining)));
}
