// @ts-check
// The recovery code of an open wallet: a new one is made, shown until the person has it on paper, and then the old one stops working.
//
// In the draft `recovery`: {paper, member: once it works}. Records of type `device` with role "recovery"
// remember which look-up id belongs to which member.
import { presentMembers } from "./chain.js";
import { dismissPaper } from "./duties.js";
import { drawPaper, printedCode, putPaper } from "./recovery.js";

/**
 * @typedef {import("./session.js").Session} Session
 * @typedef {{paper: import("./recovery.js").Paper, member: {id: string, recovery_id: string} | null}} Draft
 */

const DRAFT = "recovery";

/**
 * Give a new code that works, to be shown; the same one until the person says to have it.
 * @param {Session} session
 * @returns {Promise<string>} in groups of four
 * @throws {import("./errors.js").PleinError} without a connection: the code is kept, and made to work when asked again
 */
export async function offerPaper(session) {
  const draft = (await read(session)) ?? { paper: await drawPaper(session.random), member: null };
  if (!draft.member) {
    await write(session, draft);
    const { keys, membership, request, random } = session;
    const member = await putPaper(draft.paper, membership, keys.wallet, request, random);
    await session.vault.write("device", member.id, { role: "recovery", recovery_id: member.recovery_id });
    await write(session, { ...draft, member });
  }
  return printedCode(draft.paper);
}

/**
 * Note that the person has the code: it is shown no more, and the codes before it stop working.
 * @param {Session} session
 */
export async function confirmPaper(session) {
  const draft = await read(session);
  if (!draft?.member || !session.keys.chain) return;
  const { member } = draft;
  for (const { id, role } of presentMembers(session.keys.chain)) {
    if (role !== "recovery" || id === member.id) continue;
    await dismissPaper(session, { id, recovery_id: session.vault.record("device", id)?.recovery_id ?? null });
  }
  await session.vault.write("device", member.id, { confirmed_at: new Date(session.now()).toISOString() });
  await session.database.delete("drafts", DRAFT);
}

/**
 * Tell whether somebody has a code on paper that works.
 * @param {Session} session
 * @returns {boolean}
 */
export function hasPaper({ keys, vault }) {
  const present = keys.chain ? presentMembers(keys.chain) : [];
  return present.some(({ id, role }) => role === "recovery" && Boolean(vault.record("device", id)?.confirmed_at));
}

/** @param {Session} session @returns {Promise<Draft | null>} */
async function read({ database, keys }) {
  const sealed = await database.get("drafts", DRAFT);
  return sealed ? JSON.parse(await keys.openDraft(DRAFT, sealed)) : null;
}

/** @param {Session} session @param {Draft} draft */
async function write({ database, keys }, draft) {
  await database.put("drafts", DRAFT, await keys.sealDraft(DRAFT, JSON.stringify(draft)));
}
