// @ts-check
/** What is done on the screens of work beside filling in forms. */

import { applicationForm } from "../forms/application.js";
import { recordOf } from "../records.js";
import { dutyWrites } from "../work/duty_tasks.js";
import { chooseEvidence, leaveOut } from "../work/evidence.js";
import { followUpWrites } from "../work/follow_up.js";
import { world } from "../world.js";
import { removeRecord, saveRecords } from "./records.js";

/** @param {{target: EventTarget | null}} event */
export const chooseApplicationEvidence = (event) => chooseEvidence(applicationForm, event);

/** @param {number} place */
export const leaveOutApplicationEvidence = (place) => leaveOut(applicationForm, place);

/** @param {string} id */
export async function removeApplication(id) {
  const snapshot = world.get();
  const activity = recordOf(snapshot, "application", id);
  if (!activity) return;
  const now = new Date(world.now()).toISOString();
  const followUp = followUpWrites(snapshot, { id, title: "" }, now);
  // As if it were not done: then it counts no more.
  const gone = { type: "application", id, fields: { sent: "" } };
  await saveRecords([...followUp, ...dutyWrites(snapshot, [gone], now)]);
  await removeRecord("application", id, activity.title ?? "", "/werk");
  const { notice } = world.get();
  if (!notice || !followUp.length) return;
  // What comes back is asked after again; what counts follows by itself (keeping_duties.js).
  const undo = async () => {
    await notice.undo?.();
    await saveRecords(followUp.map(({ type, id: task }) => ({ type, id: task, fields: { done_at: "" } })));
  };
  world.change({ notice: { ...notice, undo } });
}

/** Put a text on the clipboard, for a form of somebody else. @param {string} text */
export async function copyText(text) {
  const { texts } = world.get();
  try {
    await navigator.clipboard.writeText(text);
    world.tell(texts("copied", { text: text.slice(0, 60) }));
  } catch {
    world.tell(texts("copied-not"));
  }
}
