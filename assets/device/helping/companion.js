// @ts-check
// What helping does in each meeting with the server; loaded only by a wallet that helps or is helped.
import { PleinError } from "../errors.js";
import { recordsOf } from "../records.js";
import { world } from "../world.js";
import { lookAt, meetHelped } from "./beside.js";
import { meetHelpers } from "./owner.js";
import { show, shownOf } from "./shown.js";

/** What keeps a box from being as it was chosen. */
const TOLD = new Set(["help-too-much", "help-box-full"]);

/** @param {import("../session.js").Session} session @param {AbortSignal} [signal] */
export async function meetForHelp(session, signal) {
  /** @type {unknown[]} */
  const failures = [];
  const keep = (/** @type {unknown} */ error) => void failures.push(error);
  await meetHelpers(session, signal).catch(keep);
  await meetHelped(session, signal).catch(keep);
  await showPeople(session);
  // A connection that is not there is no trouble of helping; what is too much to share, the person must know.
  const told = failures.find((error) => error instanceof PleinError && TOLD.has(error.code));
  if (told instanceof PleinError && world.get().vault === session.vault) show({ failure: told.code });
  if (failures.length > 0) throw failures[0];
}

/** Put on the screens what everybody whom this wallet helps lets it see. @param {import("../session.js").Session} session */
export async function showPeople(session) {
  if (!session.isOpen || world.get().vault !== session.vault) return;
  /** @type {import("./shown.js").Shown["people"]} */
  const people = {};
  for (const { id, ended_at } of recordsOf(session, "helped")) people[id] = ended_at ? null : ((await lookAt(session, id)) ?? null);
  if (world.get().vault !== session.vault) return;
  forgetTyped(new Set(Object.keys(people).filter((id) => !people[id])));
  if (JSON.stringify(shownOf(world.get()).people) !== JSON.stringify(people)) show({ people });
}

/** What was half typed for somebody whose box is gone goes too. @param {Set<string>} gone */
function forgetTyped(gone) {
  const { forms } = world.get();
  const kept = Object.entries(forms).filter(([key]) => !(key.startsWith("prepare ") && gone.has(key.split(" ")[1])));
  if (kept.length === Object.keys(forms).length) return;
  world.change({ forms: Object.fromEntries(kept) });
  world.keepDrafts();
}
